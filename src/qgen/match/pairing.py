"""Pairing: subjects of a predicate with one object each, so that every other combination is refuted.

A greedy search in a stable random order, bounded for each predicate: a new fact changes little.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from zlib import crc32

from qgen.facts import Literal, Ref, Sequence, Term, Triple
from qgen.graph.prover import Prover
from qgen.match.solutions import Solver
from qgen.stable import identity, rank

MOST_PAIRS = 5
"""Pairs of a group: four prompts, and one whose object is the surplus response."""

FEWEST_PAIRS = 4
GROUPS = 2
"""How many items a predicate gives at most."""

_POOL = 48
_ANCHORS = 16
_LARGE = 4096
_OBJECTS = 4

Pairing = tuple[tuple[Ref, Term], ...]


@dataclass(frozen=True, slots=True)
class Search:
    """Where pairs are sought: one predicate under one condition; ``salt`` is all the chance there is."""

    solver: Solver
    predicate: str
    salt: tuple[object, ...]

    @property
    def prover(self) -> Prover:
        """The prover that decides."""
        return self.solver.prover

    def rank(self, *parts: object) -> int:
        """Return a stable random number."""
        return rank(*self.salt, self.predicate, *parts)


def groups(search: Search) -> Iterator[Pairing]:
    """Yield groups of pairs, no subject in two of them; in each, any object fits its own subject alone."""
    pool = _pool(search)
    taken: set[str] = set()
    found = 0
    for anchor in pool[:_ANCHORS]:
        if anchor in taken:
            continue
        group = _grown(search, anchor, [name for name in pool if name not in taken and name != anchor])
        if len(group) < FEWEST_PAIRS:
            continue
        yield group
        found += 1
        taken.update(subject.id for subject, _ in group)
        if found == GROUPS:
            return


def _pool(search: Search) -> list[str]:
    """Return a bounded number of subjects in a stable random order."""
    prover = search.prover
    names = [
        name for name in prover.bearers(search.predicate) if _speaks_here(prover, name, search.predicate)
    ]
    steps = 1
    while len(names) // steps > _LARGE:
        steps *= 2
    few = names if steps == 1 else [name for name in names if crc32(name.encode()) % steps == 0]
    ordered = sorted(few, key=lambda name: search.rank("subject", identity(Ref(name), prover.base)))
    return list(islice((name for name in ordered if _is_plain(search, name)), _POOL))


def _speaks_here(prover: Prover, name: str, predicate: str) -> bool:
    return prover.condition is None or (name, predicate) in prover.ledger.own.get(prover.condition, set())


def _is_plain(search: Search, name: str) -> bool:
    """Whether a subject is named in every language, and by no other name that would fit."""
    prover = search.prover
    predicate = prover.predicate(search.predicate)
    alike = prover.taxonomy.likeness.namesakes(name)
    return _is_named(prover, Ref(name)) and not any(prover.taxonomy.fits_subject(n, predicate) for n in alike)


def _is_named(prover: Prover, term: Term) -> bool:
    if not isinstance(term, Ref):
        return True
    labels = prover.base.entities[term.id].labels
    return "*" in labels or all(lang in labels for lang in prover.base.vocabulary.languages)


def _grown(search: Search, anchor: str, pool: list[str]) -> Pairing:
    """Return the anchor with others of its kind, what is confusable with it first."""
    prover = search.prover
    own = set(prover.base.entities[anchor].types)
    twins = search.solver.confusables(anchor)
    near = [name for name in pool if own & set(prover.base.entities[name].types)]
    near.sort(key=lambda name: name not in twins)
    group: list[tuple[Ref, Term]] = []
    for name in (anchor, *near):
        pair = next((pair for pair in _pairs(search, name) if _goes_with(search, pair, group)), None)
        if pair is not None:
            group.append(pair)
        elif not group:
            return ()
        if len(group) == MOST_PAIRS:
            break
    return tuple(group)


def _pairs(search: Search, name: str) -> Iterator[tuple[Ref, Term]]:
    prover = search.prover
    true = sorted(
        prover.objects(name, search.predicate),
        key=lambda term: search.rank("object", identity(term, prover.base)),
    )
    for term in true[:_OBJECTS]:
        if not isinstance(term, Sequence) and _is_named(prover, term) and not _has_namesake(search, term):
            yield Ref(name), term


def _has_namesake(search: Search, term: Term) -> bool:
    predicate = search.prover.predicate(search.predicate)
    return any(search.prover.taxonomy.fits_object(n, predicate) for n in search.prover.namesakes(term))


def _goes_with(search: Search, pair: tuple[Ref, Term], group: list[tuple[Ref, Term]]) -> bool:
    return all(
        _alike_in_kind(search, pair[1], term)
        and _apart(search, pair, (subject, term))
        and fails(search.prover, search.predicate, pair[0], term)
        and fails(search.prover, search.predicate, subject, pair[1])
        for subject, term in group
    )


def fails(prover: Prover, predicate: str, subject: Ref, term: Term) -> bool:
    """Whether a combination is refuted."""
    return prover.refute(Triple(subject.id, predicate, term)) is not None


def _alike_in_kind(search: Search, one: Term, other: Term) -> bool:
    """Whether two responses are of one kind, so that none stands out."""
    if isinstance(one, Ref) and isinstance(other, Ref):
        entities = search.prover.base.entities
        return not set(entities[one.id].types).isdisjoint(entities[other.id].types)
    return isinstance(one, Literal) and isinstance(other, Literal) and one.type == other.type


def _apart(search: Search, one: tuple[Ref, Term], other: tuple[Ref, Term]) -> bool:
    """Whether nothing in two pairs looks alike or contains another, prompts and responses taken together."""
    predicate = search.prover.predicate(search.predicate)
    entangled = search.prover.taxonomy.entangled
    mixed = [(a, b) for a in one for b in other]
    return not any(entangled(a, b, predicate) for a, b in mixed)
