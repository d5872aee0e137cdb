"""The best set of distractors: tempting together, and with no cue that tells the key from them."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from qgen.distract.admit import distinct
from qgen.distract.cues import words
from qgen.distract.quest import Answer, Proposal, Quest
from qgen.facts import Ref, TermSet

POOL = 10
"""How many proposals sets are made of."""

ALTERNATIVES = 4
"""How many sets are tried for an item without flaws."""

LAST_RESORTS = 2
"""How many smaller sets are tried after them, of each size."""

CUES: Mapping[str, float] = {
    "clang": 0.6,  # the stem and the key share a word that no distractor has
    "sticks-out": 0.4,  # the key is by far the longest option
    "convergent-set": 0.4,  # the key has more in common with the other sets than any of them
    "heterogeneous": 0.10,  # some options share no declared type with the key
    "convergent": 0.08,  # the same of words
    "longest": 0.05,  # the key is the longest option
    "shortest": 0.02,  # the key is the shortest option
}
"""What each cue takes from the mean plausibility of a set."""

_LONGER = 1.4
_NOTICEABLE = 8


@dataclass(frozen=True, slots=True)
class Ask:
    """What is wanted: up to ``most`` distractors, at least ``least``; how near; and how all of it reads."""

    most: int
    least: int
    difficulty: str
    shown: Callable[[Answer], bool]
    text: Callable[[Answer], str]
    order: Callable[[Answer], tuple[object, ...]]
    stem: str = ""


def filled(quest: Quest, ask: Ask, needed: Sequence[Proposal], ranked: Sequence[Proposal]) -> list[Proposal]:
    """Return the needed proposals and the first others that go with them."""
    chosen = list(needed)
    for proposal in ranked:
        if len(chosen) >= ask.most:
            break
        if _goes_with(quest, ask, proposal, chosen):
            chosen.append(proposal)
    return chosen


def best_sets(
    quest: Quest, ask: Ask, needed: Sequence[Proposal], ranked: Sequence[tuple[Proposal, float]]
) -> list[list[Proposal]]:
    """Return the needed proposals with those that make the best sets, the very best one first.

    They are as large as wanted, if there are as many; the last ones are smaller, should the others be flawed.
    """
    pool: list[tuple[Proposal, float]] = []
    for proposal, score in ranked:
        if len(pool) < POOL and _goes_with(quest, ask, proposal, needed):
            pool.append((proposal, score))
    clash = {
        (i, j)
        for i, j in combinations(range(len(pool)), 2)
        if not _goes_with(quest, ask, pool[j][0], [pool[i][0]])
    }
    judge = _Judge(quest, ask, needed)
    found: list[list[Proposal]] = []
    for size in range(min(ask.most - len(needed), len(pool)), 0, -1):
        sets = [c for c in combinations(range(len(pool)), size) if clash.isdisjoint(combinations(c, 2))]
        sets.sort(key=lambda places: -judge.merit([pool[place] for place in places]))
        few = ALTERNATIVES - len(found) if not found else LAST_RESORTS
        found += [[*needed, *(pool[place][0] for place in places)] for places in sets[:few]]
        if len(found) >= ALTERNATIVES + LAST_RESORTS:
            break
    return found or [list(needed)]


def _goes_with(quest: Quest, ask: Ask, proposal: Proposal, chosen: Sequence[Proposal]) -> bool:
    if proposal in chosen or not distinct(quest, proposal.value, [c.value for c in chosen]):
        return False
    texts = {ask.text(value) for value in (*quest.keys, *(c.value for c in chosen))}
    return ask.text(proposal.value) not in texts


class _Judge:
    """Weighs sets: how tempting, less what gives the key away."""

    def __init__(self, quest: Quest, ask: Ask, needed: Sequence[Proposal]) -> None:
        self._ask = ask
        self._needed = [p.value for p in needed]
        self._keys = list(quest.keys)
        self._words: dict[Answer, frozenset[str]] = {}
        self._entities = quest.prover.base.entities
        stem = words(ask.stem)
        self._echoes = [stem & self._of(key) for key in self._keys]

    def merit(self, chosen: Sequence[tuple[Proposal, float]]) -> float:
        """Return the merit of a set, needed ones left out of the mean."""
        others = [*self._needed, *(proposal.value for proposal, _ in chosen)]
        mean = math.fsum(score for _, score in chosen) / len(chosen)
        return mean - math.fsum(CUES[cue] for cue in self._cues(others))

    def _is_stranger(self, value: Answer) -> bool:
        key = self._keys[0]
        if not isinstance(value, Ref) or not isinstance(key, Ref):
            return False
        return set(self._entities[value.id].types).isdisjoint(self._entities[key.id].types)

    def _of(self, value: Answer) -> frozenset[str]:
        if value not in self._words:
            self._words[value] = frozenset(words(self._ask.text(value)))
        return self._words[value]

    def _cues(self, others: Sequence[Answer]) -> Iterator[str]:
        elsewhere = frozenset().union(*map(self._of, others))
        if any(echo - elsewhere for echo in self._echoes):
            yield "clang"
        if len(self._keys) > 1:
            return
        key = self._keys[0]
        if any(map(self._is_stranger, others)):
            yield "heterogeneous"
        lengths = [len(self._ask.text(value)) for value in others]
        yield from _by_length(len(self._ask.text(key)), lengths)
        if isinstance(key, TermSet):
            sets = [frozenset(value.members) for value in others if isinstance(value, TermSet)]
            if _converges(frozenset(key.members), sets):
                yield "convergent-set"
        elif _converges(self._of(key), [self._of(value) for value in others]):
            yield "convergent"


def _by_length(key: int, others: Sequence[int]) -> Iterator[str]:
    most = max(others)
    if key > most * _LONGER and key - most > _NOTICEABLE:
        yield "sticks-out"
    if key > most:
        yield "longest"
    if key < min(others):
        yield "shortest"


def _converges(key: frozenset[Any], others: Sequence[frozenset[Any]]) -> bool:
    """Whether the key shares more with the other options than any of them does."""
    options = [key, *others]

    def common(own: int) -> int:
        return sum(len(options[own] & other) for place, other in enumerate(options) if place != own)

    return common(0) > max((common(place) for place in range(1, len(options))), default=0)
