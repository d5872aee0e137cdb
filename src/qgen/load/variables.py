"""What the variables of a pattern must be: bound, asked or given but not both, fitting the shape."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.pattern import Conjunct, Var

ASKED = {
    "single": 1,
    "set": 1,
    "several": 1,
    "not": 1,
    "order": 1,
    "cloze": 1,
    "match": 2,
    "true-false": 0,
    "statements": 0,
}
"""How many variables each shape asks for."""

MOST_CONJUNCTS = {"true-false": 1, "statements": 2}
"""How many claims a sentence makes at most, by shape."""


BESIDE = ("after", "before")
"""The places that lie next to a given step."""


@dataclass(frozen=True, slots=True)
class Variables:
    """A pattern with its nodes, what is asked and given, and where the asking stands."""

    read: list[tuple[Conjunct, Node]]
    ask: list[Scalar]
    given: list[Scalar]
    shape: str | None
    ask_place: Node
    place: str | None = None

    def of_steps(self, in_pattern: set[str]) -> set[str]:
        """Return the names that stand for steps of a sequence, which no conjunct holds.

        A template that asks for a place asks for a step, next to a given one or at an end.
        """
        if self.place is None:
            return set()
        given = [name.text[1:] for name in self.given if name.text[1:] not in in_pattern]
        return {name.text[1:] for name in self.ask} | set(given[: self.place in BESIDE])


def check_variables(find: Findings, these: Variables) -> None:
    """Report every variable that is not where it has to be."""
    predicates = {c.predicate.name for c, _ in these.read if isinstance(c.predicate, Var)}
    in_pattern = {name for conjunct, _ in these.read for name in conjunct.variables()}
    _check_listed(find, these, in_pattern | these.of_steps(in_pattern))
    _check_steps(find, these, in_pattern)
    _check_shape(find, these, predicates)
    _check_sentences(find, these)
    _check_bound(find, these)
    for conjunct, node in these.read:
        for slot in (conjunct.subject, conjunct.object):
            if isinstance(slot, Var) and slot.name in predicates:
                place = _place(node, slot.name, (0, 2))
                find.report(
                    "QG512", place, "The variable also stands for a predicate.", value=f"${slot.name}"
                )


def _check_listed(find: Findings, these: Variables, in_pattern: set[str]) -> None:
    known = [f"${each}" for each in sorted(in_pattern)]
    expected = ", ".join(known)
    for name in (*these.ask, *these.given):
        if name.text[1:] not in in_pattern:
            find.unknown("QG505", name, name.text, known, what="variable", expected=expected)
    asked = {name.text: name for name in these.ask}
    for name in these.given:
        if name.text in asked:
            find.report(
                "QG507",
                name,
                "The variable is asked, and the stem would give it away.",
                value=name.text,
                related=[(find.at(asked[name.text]), "asked here")],
            )


def _check_shape(find: Findings, these: Variables, predicates: set[str]) -> None:
    for name in these.ask:
        if name.text[1:] in predicates:
            find.report(
                "QG508", name, "The variable stands for a predicate, which is no option.", value=name.text
            )
    if these.shape is None or len(these.ask) == ASKED[these.shape]:
        return
    expected = {0: "ask: none", 1: "ask: one variable", 2: "ask: two variables"}[ASKED[these.shape]]
    find.report(
        "QG508",
        these.ask_place,
        f"The shape {these.shape} does not ask for {len(these.ask)} variables.",
        value=", ".join(name.text for name in these.ask) or "none",
        expected=expected,
    )


def _check_sentences(find: Findings, these: Variables) -> None:
    """Report patterns of which no sentence can be made: what a sentence is about has to be given."""
    if these.shape not in MOST_CONJUNCTS or not these.read:
        return
    given = {name.text[1:] for name in these.given}
    conjuncts = [conjunct for conjunct, _ in these.read]
    subjects = {conjunct.subject for conjunct in conjuncts}
    needed = conjuncts[0].variables() if these.shape == "true-false" else tuple(_names(subjects))
    missing = [f"${name}" for name in needed if name not in given]
    if missing:
        expected = f"{', '.join(missing)} in given"
        find.report("QG508", these.ask_place, "The stem has to show what is spoken of.", expected=expected)
    most = MOST_CONJUNCTS[these.shape]
    if len(conjuncts) > most or len(subjects) > 1 or any(conjunct.negated for conjunct in conjuncts):
        find.report(
            "QG508",
            these.ask_place,
            f"The shape {these.shape} makes no sentence of this pattern.",
            expected=f"at most {most} conjuncts about one subject, none with not",
        )


def _names(slots: Iterable[object]) -> Iterator[str]:
    return (slot.name for slot in slots if isinstance(slot, Var))


def _check_bound(find: Findings, these: Variables) -> None:
    """Report existential variables that only negated conjuncts hold: nothing says what they range over."""
    bound = {name for conjunct, _ in these.read if not conjunct.negated for name in conjunct.variables()}
    bound |= {name.text[1:] for name in (*these.ask, *these.given)}
    for conjunct, node in these.read:
        for name in conjunct.variables():
            if name not in bound:
                bound.add(name)
                find.report(
                    "QG506",
                    _place(node, name, (0, 1, 2)),
                    "Only a negated conjunct holds the variable.",
                    value=f"${name}",
                    expected="a conjunct without not that holds it, or its name in ask or given",
                )


def _check_steps(find: Findings, these: Variables, in_pattern: set[str]) -> None:
    """Report a place that is asked for without a step to ask for, or without the step that it lies beside."""
    if these.place is None:
        return
    beside = [name for name in these.given if name.text[1:] not in in_pattern]
    if these.place in BESIDE and not beside:
        find.report(
            "QG508",
            these.ask_place,
            f"The place {these.place} lies beside a step, and none is given.",
            expected="one more variable in given, which the pattern does not hold",
        )
    for name in these.ask:
        if name.text[1:] in in_pattern:
            find.report(
                "QG508",
                name,
                "A place asks for a step of the sequence, and this variable stands for something else.",
                value=name.text,
                expected="a variable that the pattern does not hold",
            )


def check_sequence(
    find: Findings, fields: Mapping[str, Node], shape: str | None, pattern: Sequence[Conjunct]
) -> None:
    """Report what only a question about one sequence may have, and a pattern that is none."""
    for name in ("place", "arrange"):
        if name in fields and shape not in (None, "order"):
            message = f"Only templates of the shape order have the key {name}."
            find.report("QG508", fields[name], message, value=shape, expected="shape: order")
    if "place" in fields and "arrange" in fields:
        message = "A template asks for one place or has all steps arranged, not both."
        find.report("QG508", fields["arrange"], message)
    if shape in ("order", "match") and (len(pattern) != 1 or pattern[0].negated):
        find.report(
            "QG504",
            fields["pattern"],
            f"The shape {shape} takes one conjunct, without a not.",
            value=str(len(pattern)),
            expected="[[$s, $p, $o]]",
        )


def _place(node: Node, name: str, slots: tuple[int, ...]) -> Node:
    """Return the place of a variable in its conjunct's node."""
    if isinstance(node, MapNode):
        node = node.pairs[0][1]
    assert isinstance(node, ListNode)
    items = [node.items[slot] for slot in slots]
    return next(item for item in items if isinstance(item, Scalar) and item.text == f"${name}")
