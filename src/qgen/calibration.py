"""Difficulties that learners' answers have shown, by item id."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

EASY, HARD = 0.30, 0.70
"""Below EASY an item is easy, from HARD on hard: the share of an average class that misses it."""


@dataclass(frozen=True, slots=True)
class Calibrated:
    """What answers have shown of one item.

    ``difficulty`` goes from 0 (easy) to 1 (hard). ``b`` is the difficulty in logits, ``se`` its standard
    error, ``a`` the discrimination, ``n`` the number of answers, ``model`` ``1pl`` or ``2pl``; None: unsaid.
    """

    difficulty: float
    a: float | None = None
    b: float | None = None
    se: float | None = None
    n: int | None = None
    model: str | None = None

    @property
    def level(self) -> str:
        """Return easy, medium or hard."""
        return "hard" if self.difficulty >= HARD else "easy" if self.difficulty < EASY else "medium"


Calibration = Mapping[str, Calibrated]


def difficulty_of(b: float) -> float:
    """Return a difficulty in logits as 0 to 1: 1 / (1 + exp(-b)), two decimals.

    Under the Rasch model (Rasch 1960), with the class at mean 0, that is the chance that its average member
    misses the item.
    """
    return round(1 / (1 + math.exp(-b)), 2)
