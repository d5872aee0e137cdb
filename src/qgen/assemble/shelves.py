"""Shelves: a large fact base is planned a part at a time, until there are enough items.

Each entity has its shelf by a hash of its id, so that a new one hardly disturbs the others.
"""

from collections.abc import Iterator

from qgen.facts import FactBase
from qgen.stable import rank

SHELF = 500
"""About how many subjects a shelf holds."""


def shelves(base: FactBase, *, whole: bool) -> Iterator[frozenset[str] | None]:
    """Yield the subjects of each shelf; None alone stands for all of them."""
    subjects = {subject for entry in base.entries for subject in entry.subjects}
    count = 1
    while len(subjects) // count > 2 * SHELF:
        count *= 2
    if whole or count == 1:
        yield None
        return
    parts: list[set[str]] = [set() for _ in range(count)]
    for entity in base.entities:
        parts[rank("shelf", entity) % count].add(entity)
    for part in parts:
        yield frozenset(part)
