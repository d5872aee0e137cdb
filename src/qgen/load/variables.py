"""What the variables of a pattern must be: bound, asked or given but not both, fitting the shape."""

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


@dataclass(frozen=True, slots=True)
class Variables:
    """A pattern with its nodes, what is asked and given, and where the asking stands."""

    read: list[tuple[Conjunct, Node]]
    ask: list[Scalar]
    given: list[Scalar]
    shape: str | None
    ask_place: Node


def check_variables(find: Findings, these: Variables) -> None:
    """Report every variable that is not where it has to be."""
    predicates = {c.predicate.name for c, _ in these.read if isinstance(c.predicate, Var)}
    in_pattern = {name for conjunct, _ in these.read for name in conjunct.variables()}
    _check_listed(find, these, in_pattern)
    _check_shape(find, these, predicates)
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


def _place(node: Node, name: str, slots: tuple[int, ...]) -> Node:
    """Return the place of a variable in its conjunct's node."""
    if isinstance(node, MapNode):
        node = node.pairs[0][1]
    assert isinstance(node, ListNode)
    items = [node.items[slot] for slot in slots]
    return next(item for item in items if isinstance(item, Scalar) and item.text == f"${name}")
