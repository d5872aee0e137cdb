"""Shelves: a large fact base is planned a part at a time, until there are enough items.

Each entity has its shelf by a hash of its id, so that a new one hardly disturbs the others. Those of which
something is said that can refute come first: of the others there is seldom an item.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from qgen.facts import Entry, FactBase, Predicate, Ref
from qgen.graph.ledger import mirror_table
from qgen.stable import rank

MOST = 50
"""How many objects of a subject, or true answers of a question, are looked at where only some are wanted."""

SHELF = 1000
"""How much a shelf holds. An entity weighs about as much as it has plans for each item template."""

UNDIVIDED = 6000
"""A base that weighs no more than this is planned as one."""

_REACH = 24
"""What a triple weighs from which others follow."""

_MULTIPLIED, _BY = 10, 16
"""Up to so many triples of an entity are combined with each other, by templates with several requirements."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A part of the subjects, None for all of them."""

    subjects: frozenset[str] | None = None


def shelves(base: FactBase, domains: Collection[str], *, whole: bool) -> list[Shelf]:
    """Return the shelves that hold what is said in the domains; ``whole`` wants all of it on one."""
    every = set(domains) >= set(base.domains)
    entries = [entry for entry in base.entries if every or entry.domain in domains]
    weights = _weights(base, entries)
    if whole or math.fsum(weights.values()) <= UNDIVIDED:
        one = every or len(base.entries) <= UNDIVIDED
        return [Shelf() if one else Shelf(frozenset(_with_narrower(base, _ends(entries))))]
    definite = _definite(base)
    fertile = set(_ends(entry for entry in entries if _may_refute(entry, definite)))
    rest = set(_with_narrower(base, _ends(entries))) - fertile
    return [s for part in (fertile, rest) for s in _divided(part, weights)] or [Shelf(frozenset())]


def _divided(entities: Collection[str], weights: Mapping[str, float]) -> list[Shelf]:
    total = math.fsum(weights.get(entity, 0) for entity in entities)
    count = 1
    while total > SHELF * count:
        count *= 2
    parts: list[set[str]] = [set() for _ in range(count)]
    for entity in entities:
        parts[rank("shelf", entity) % count].add(entity)
    return [Shelf(frozenset(part)) for part in parts if part]


def _weights(base: FactBase, entries: Iterable[Entry]) -> dict[str, float]:
    """Return what each entity weighs: its triples, and how several requirements multiply them."""
    predicates = base.vocabulary.predicates
    edges: dict[tuple[str, str], int] = {}
    for entry in entries:
        if not entry.denied:
            declared = predicates.get(entry.predicate)
            each = _REACH if declared is not None and declared.transitive else 1
            for subject in entry.subjects:
                edge = (subject, entry.predicate)
                edges[edge] = min(MOST, edges.get(edge, 0) + each * len(entry.objects))
    counts: dict[str, int] = {}
    for (subject, _), count in edges.items():
        counts[subject] = counts.get(subject, 0) + count
    if any(predicate.inherits for predicate in predicates.values()):
        for entity in base.entities.values():
            if entity.broader:
                counts[entity.id] = counts.get(entity.id, 0) + _REACH
    return {name: count * (1 + min(count, _MULTIPLIED) ** 2 / _BY) for name, count in counts.items()}


def _ends(entries: Iterable[Entry]) -> dict[str, None]:
    found: dict[str, None] = {}
    for entry in entries:
        found.update(dict.fromkeys(entry.subjects))
        found.update((term.id, None) for term in entry.objects if isinstance(term, Ref))
    return found


def _with_narrower(base: FactBase, names: dict[str, None]) -> dict[str, None]:
    """Add what is narrower, and so may inherit."""
    below: dict[str, list[str]] = {}
    for entity in base.entities.values():
        for broader in entity.broader:
            below.setdefault(broader, []).append(entity.id)
    waiting = [name for name in names if name in below]
    while waiting:
        for name in below.get(waiting.pop(), ()):
            if name not in names:
                names[name] = None
                waiting.append(name)
    return names


def _may_refute(entry: Entry, definite: Collection[str]) -> bool:
    """Whether an entry says more than that something is so: it denies, ends, or lists all there are."""
    said = entry.qualifiers
    return entry.denied or said.only is not None or said.until is not None or entry.predicate in definite


def _definite(base: FactBase) -> frozenset[str]:
    """Return the predicates of which one true triple is enough to refute another, read from either end."""
    predicates = base.vocabulary.predicates
    own = [predicate.id for predicate in predicates.values() if _is_definite(predicate)]
    mirrors = mirror_table(predicates)
    return frozenset((*own, *(name for each in own for name in mirrors.get(each, ()))))


def _is_definite(predicate: Predicate) -> bool:
    return (
        predicate.values == "one"
        or predicate.inverse_one
        or predicate.complete
        or predicate.computed is not None
        or predicate.object.sequence is not None
    )
