"""Exact tails of a sum of independent guesses, each with its own chance (Poisson-binomial)."""

import math
from collections import Counter
from collections.abc import Iterable

_NEGLIGIBLE = 1e-18


def distribution(chances: Iterable[float]) -> list[float]:
    """Return the probability of each number of successes, by convolution of binomials of equal chances."""
    whole = [1.0]
    for chance, times in sorted(Counter(chances).items()):
        whole = _convolved(whole, _binomial(chance, times))
    return whole


def _binomial(chance: float, times: int) -> list[float]:
    """Return the binomial distribution, by squaring so that thousands of items cost little."""
    if times == 1:
        return [1 - chance, chance]
    half = _binomial(chance, times // 2)
    twice = _convolved(half, half)
    return _convolved(twice, [1 - chance, chance]) if times % 2 else twice


def _convolved(one: list[float], other: list[float]) -> list[float]:
    result = [0.0] * (len(one) + len(other) - 1)
    told = [(place, p) for place, p in enumerate(other) if p > _NEGLIGIBLE]
    for start, first in enumerate(one):
        if first > _NEGLIGIBLE:
            for place, second in told:
                result[start + place] += first * second
    return result


def binomial_tail(chances: Iterable[float], successes: int) -> float:
    """Return the probability of at least so many successes."""
    return math.fsum(reversed(distribution(chances)[successes:]))


def upper_bound(chances: Iterable[float], level: float) -> int:
    """Return the largest number of successes that chance reaches or exceeds with more than ``1 - level``.

    More than the bound happens by chance in at most ``1 - level`` of all cases.
    """
    tail = 0.0
    shares = distribution(chances)
    for successes in range(len(shares) - 1, -1, -1):
        tail += shares[successes]
        if tail > 1 - level:
            return successes
    return 0
