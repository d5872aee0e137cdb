"""The last check before anything is written: every option is proved again, from the facts alone."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from qgen.assemble.shapes.computed import outcome_of
from qgen.facts import Literal, Ref, Statement, TermSet, Triple
from qgen.graph.patterns import Bound, Verdict, decide, resolve
from qgen.graph.places import decide_place, is_strict, members, the_sequence
from qgen.graph.prover import Prover
from qgen.graph.statements import decide_statement
from qgen.item import Item, Option
from qgen.pattern import ItemTemplate, PredicateRef


class BugInQgenError(Exception):
    """A contradiction inside qgen; nothing is written."""


def reprove(prover: Prover, items: Iterable[Item], templates: Iterable[ItemTemplate] = ()) -> None:
    """Prove every key and refute every distractor; raise BugInQgenError otherwise.

    The ``prover`` should be one that has decided nothing but for this check, under no condition.
    Hand-written items have nothing that could be proved and are passed over.
    Of ``templates`` only those that draw operands are needed: their items are computed again.
    """
    computing = {template.id: template for template in templates if template.draw}
    provers: dict[str | None, Prover] = {None: prover}
    for item in items:
        if item.unproven:
            continue
        if item.when not in provers:
            provers[item.when] = prover.under(item.when)
        here, template = provers[item.when], computing.get(item.template)
        check = _CHECKS[item.shape](here, item) if template is None else _computed(here, item, template)
        for fault in check:
            raise BugInQgenError(f"item {item.id}: {fault} could not be proved again")


def _computed(prover: Prover, item: Item, template: ItemTemplate) -> Iterator[str]:
    """Check results against the function's own."""
    outcome = outcome_of(prover, template, item.given)
    right = [] if outcome is None else [part.value for part in outcome.right]
    wrong = [] if outcome is None else [part.value for part in outcome.wrong]
    for option in item.options:
        if (option.value in right) is not option.key or (option.value in wrong) is option.key:
            yield f"the result {option.text!r}"


def _choice(prover: Prover, item: Item) -> Iterator[str]:
    for option in item.options:
        if not _stands(prover, item, option):
            role = "key" if option.key else "distractor"
            yield f"the {role} {option.text!r}"


def _stands(prover: Prover, item: Item, option: Option) -> bool:
    assert not isinstance(option.value, Statement)
    members = option.value.members if isinstance(option.value, TermSet) else (option.value,)
    given = item.given.items()
    bindings = {name: value for name, value in given if not isinstance(value, TermSet | Statement)}
    verdicts: list[Verdict] = [
        decide(prover, item.pattern, {**bindings, item.ask[0]: member}) for member in members
    ]
    if option.key:
        return all(verdict.is_proven for verdict in verdicts)
    return any(verdict.is_refuted for verdict in verdicts)


def _ordered(prover: Prover, item: Item) -> Iterator[str]:
    """Check an order: the one true sequence, all its steps in their places, or one place of it."""
    if item.place is None and not item.pairs:
        yield from _choice(prover, item)
        return
    edge = _edge(item)
    known = the_sequence(prover, edge)
    if known is None:
        yield "the sequence"
    elif item.place is None:
        stand = {option.label: option.value for option in item.options}
        if [stand.get(pair.label) for pair in item.pairs] != members(known[0]) or not is_strict(known[0]):
            yield "the order of the steps"
    else:
        yield from _placed(prover, item, edge)


def _placed(prover: Prover, item: Item, edge: tuple[str, str]) -> Iterator[str]:
    held = {name for conjunct in item.pattern for name in conjunct.variables()}
    anchor = next((value for name, value in item.given.items() if name not in held), None)
    for option in item.options:
        assert isinstance(option.value, Ref | Literal)
        assert anchor is None or isinstance(anchor, Ref | Literal)
        proof = decide_place(prover, edge, item.place or "", anchor, option.value)
        if proof is None or proof.holds is not option.key:
            yield f"the place of {option.text!r}"


def _edge(item: Item) -> tuple[str, str]:
    subject = resolve(item.pattern[0].subject, _known(item))
    assert isinstance(subject, Ref)
    return subject.id, _predicate(item)


def _predicate(item: Item) -> str:
    predicate = resolve(item.pattern[0].predicate, _known(item))
    assert isinstance(predicate, PredicateRef)
    return predicate.id


def _known(item: Item) -> dict[str, Bound]:
    return {name: value for name, value in item.given.items() if isinstance(value, Ref | PredicateRef)}


def _matched(prover: Prover, item: Item) -> Iterator[str]:
    """Check that each prompt has its response and that all others fail."""
    predicate = _predicate(item)
    for pair in item.pairs:
        assert isinstance(pair.value, Ref)
        for option in item.options:
            assert isinstance(option.value, Ref | Literal)
            triple = Triple(pair.value.id, predicate, option.value)
            own = option.label == pair.label
            if (prover.prove(triple) if own else prover.refute(triple)) is None:
                yield f"{pair.text!r} with {option.text!r}"


def _told(prover: Prover, item: Item) -> Iterator[str]:
    """Check that each sentence is true or false as it is keyed."""
    for option in item.options:
        assert isinstance(option.value, Statement)
        if decide_statement(prover, option.value).true is not option.key:
            yield f"the sentence {option.text!r}"


_CHECKS: Mapping[str, Callable[[Prover, Item], Iterable[str]]] = {
    "single": _choice,
    "set": _choice,
    "several": _choice,
    "not": _choice,
    "order": _ordered,
    "match": _matched,
    "true-false": _told,
    "statements": _told,
    "cloze": _choice,
}
"""By shape: what of an item cannot be proved again."""
