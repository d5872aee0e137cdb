"""Permutations: the true sequence with steps changed round, so that no option is nearer to all others.

Two pairs of neighbours that do not touch are each swapped in half of the options. With single swaps alone the
key would be what all others have most in common with.
"""

from collections.abc import Iterator

from qgen.distract.quest import Proposal, Quest
from qgen.facts import Sequence
from qgen.graph.places import is_clear

SWAPPED, BOTH_SWAPPED, TURNED = 0.9, 0.8, 0.7
"""Plausibilities: one pair of neighbours swapped, two of them, the whole turned round by a step or more."""

_TWO_PAIRS = 4


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose other orders of the key's steps; none whose steps look alike or come twice."""
    for key in quest.keys:
        if isinstance(key, Sequence) and is_clear(quest.prover.taxonomy, key):
            swaps = len(key.steps) >= _TWO_PAIRS
            yield from _swapped(quest, key) if swaps else _turned(key)


def _swapped(quest: Quest, key: Sequence) -> Iterator[Proposal]:
    last = len(key.steps) - 1
    pairs = [(one, other) for one in range(last) for other in range(one + 2, last)]
    one, other = pairs[quest.rank("swap") % len(pairs)]
    yield Proposal(_swap(key, one), SWAPPED)
    yield Proposal(_swap(key, other), SWAPPED)
    yield Proposal(_swap(_swap(key, one), other), BOTH_SWAPPED)


def _turned(key: Sequence) -> Iterator[Proposal]:
    """Of few steps, those orders in which every step stands at every place once."""
    for by in range(1, len(key.steps)):
        yield Proposal(Sequence(key.steps[by:] + key.steps[:by]), TURNED)


def _swap(key: Sequence, at: int) -> Sequence:
    steps = list(key.steps)
    steps[at], steps[at + 1] = steps[at + 1], steps[at]
    return Sequence(tuple(steps))
