"""Rivals: sets of items of which a form holds one at most."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from qgen.assemble.enemies import Mark, marks
from qgen.item import Item
from qgen.lint.qgen_items import view_of
from qgen.lint.rules.exams import cueing

Clique = tuple[int, ...]
"""Places of items, ascending; any two of them are rivals."""


def rivals(items: Sequence[Item]) -> tuple[Clique, ...]:
    """Return the cliques: enemies by what they share, and pairs where one stem states what the other asks."""
    bearers: dict[Mark, list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        for mark in marks(item):
            bearers[mark].append(place)
    cued = ((hit.item, *hit.others) for hit in cueing([view_of(item) for item in items]))
    return largest([*map(tuple, bearers.values()), *(tuple(sorted(set(pair))) for pair in cued)])


def largest(cliques: Iterable[Clique]) -> tuple[Clique, ...]:
    """Return the cliques that no other one holds whole, the largest first."""
    kept: list[Clique] = []
    members: dict[int, set[int]] = defaultdict(set)
    for clique in sorted({c for c in cliques if len(c) > 1}, key=lambda c: (-len(c), c)):
        if set.intersection(*(members[place] for place in clique)):
            continue
        for place in clique:
            members[place].add(len(kept))
        kept.append(clique)
    return tuple(kept)


def apart(cliques: Iterable[Clique], places: Iterable[int]) -> list[int]:
    """Return some of the places, taken greedily, of which no two are rivals: how many a form can hold."""
    mine: dict[int, list[int]] = defaultdict(list)
    for number, clique in enumerate(cliques):
        for place in clique:
            mine[place].append(number)
    taken: list[int] = []
    used: set[int] = set()
    for place in sorted(places, key=lambda place: (len(mine[place]), place)):
        if used.isdisjoint(mine[place]):
            taken.append(place)
            used.update(mine[place])
    return taken
