"""Enemy items: items that must not stand in one form, since one answers, repeats or betrays the other.

Two items are enemies where their keys rest on the same fact, where they put the same question, or where the
stem of one names both ends of the fact that the other asks for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations

from qgen.facts import Ref, Triple, Value
from qgen.item import Item, Step
from qgen.pattern import PredicateRef

Mark = tuple[object, ...]
"""What two items must not both have."""


def marks(item: Item) -> frozenset[Mark]:
    """Return the marks of an item: items that share one are enemies."""
    return frozenset(_marks(item))


def with_enemies(items: Iterable[Item]) -> list[Item]:
    """Return the items, each with the ids of its enemies among them, sorted."""
    known = [(item, marks(item)) for item in items]
    bearers: dict[Mark, list[str]] = {}
    for item, its in known:
        for mark in its:
            bearers.setdefault(mark, []).append(item.id)
    return [
        replace(item, enemies=tuple(sorted({name for mark in its for name in bearers[mark]} - {item.id})))
        for item, its in known
    ]


def key_facts(item: Item) -> Iterator[Triple]:
    """Yield the triples that the keys rest on, as their proofs cite them."""
    for step in _key_steps(item):
        for cite in step.cites:
            if cite.kind != "only":
                yield cite.triple


def _key_steps(item: Item) -> Iterator[Step]:
    proofs = [pair.proof for pair in item.pairs] or [option.proof for option in item.options if option.key]
    for proof in proofs:
        yield from proof


def _marks(item: Item) -> Iterator[Mark]:
    yield ("stem", item.stem.plain)
    for triple in key_facts(item):
        yield ("fact", triple)
        if isinstance(triple.object, Ref):
            yield ("ends", *sorted((triple.subject, triple.object.id)))
    if any(step.ground == "computed" for step in _key_steps(item)):
        yield ("template", item.template)
    yield from _question(item)
    named = sorted({value.id for value in item.given.values() if isinstance(value, Ref)})
    for pair in combinations(named, 2):
        yield ("ends", *pair)


def _question(item: Item) -> Iterator[Mark]:
    """Yield the one thing and predicate that an item with a single requirement asks about."""
    predicates = [value.id for value in item.given.values() if isinstance(value, PredicateRef)]
    things: list[Value] = [value for value in item.given.values() if not isinstance(value, PredicateRef)]
    if len(item.pattern) == 1 and len(predicates) == 1 and len(things) == 1:
        yield ("question", predicates[0], things[0])
