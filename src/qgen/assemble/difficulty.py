"""Predicted difficulty: how tempting the distractors are, and what the form of the item adds.

It is a guess by rule, uncalibrated: no answers of learners have gone into it.
"""

import math
from collections.abc import Mapping, Sequence

from qgen.item import Option
from qgen.pattern import ItemTemplate

EXTRA: Mapping[str, float] = {
    "several": 0.08,  # all keys must be found
    "set": 0.05,  # and so must every member
    "not": 0.05,  # what holds must be told apart from what does not
    "order": 0.05,
    "match": 0.08,
    "true-false": -0.15,  # a guess is right half of the time
}
"""What a shape adds to the mean plausibility of the distractors."""

PER_REQUIREMENT = 0.04
"""What each requirement after the first adds."""

FEWER_OPTIONS = -0.04
"""What each distractor fewer than three adds."""

HARD, EASY = 0.70, 0.55
"""From HARD on an item is hard, below EASY easy."""

UNKNOWN = 0.5
_DISTRACTORS = 3


def difficulty(template: ItemTemplate, options: Sequence[Option]) -> float:
    """Return the predicted difficulty, 0 (easy) to 1 (hard), two decimals."""
    tempting = [option.plausibility for option in options if option.plausibility is not None]
    mean = math.fsum(tempting) / len(tempting) if tempting else UNKNOWN
    extra = EXTRA.get(template.shape, 0.0) + PER_REQUIREMENT * (max(1, len(template.pattern)) - 1)
    fewer = max(0, _DISTRACTORS - len(tempting)) if tempting else 0
    return round(min(1.0, max(0.0, mean + extra + FEWER_OPTIONS * fewer)), 2)


def level(predicted: float) -> str:
    """Return easy, medium or hard."""
    return "hard" if predicted >= HARD else "easy" if predicted < EASY else "medium"
