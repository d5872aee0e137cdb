"""Taking triples out of a data set, as if nobody had written them down."""

import random
from dataclasses import replace

from benchmarks.soundness.dataset import Dataset, Line


def thin(whole: Dataset, percent: int, seed: int) -> Dataset:
    """Return the data set without that share of its triples and denials; more percent take the same and more.

    A list that loses a member is no longer complete: whoever forgot the member did not claim that.
    """
    draws = random.Random(seed)
    lines = [kept for line in whole.lines if (kept := _thinned(line, percent / 100, draws)) is not None]
    return replace(whole, lines=tuple(lines))


def _thinned(line: Line, share: float, draws: random.Random) -> Line | None:
    if not line.objects:  # "has none" has no member to lose
        return line
    along = line.subjects if len(line.subjects) > 1 else line.objects
    kept = tuple(member for member in along if draws.random() >= share)
    if len(kept) == len(along):
        return line
    if not kept:
        return None
    opened = replace(line, only=None, among=None)
    if len(line.subjects) > 1:
        return replace(opened, subjects=tuple(str(member) for member in kept))
    return replace(opened, objects=kept)
