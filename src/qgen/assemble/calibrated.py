"""Items with the difficulties that answers have shown, in place of the predicted ones."""

from collections.abc import Iterable
from dataclasses import replace

from qgen.calibration import Calibration
from qgen.item import Item

_TAG = "difficulty::"


def with_calibration(items: Iterable[Item], calibration: Calibration) -> list[Item]:
    """Return the items; those that the calibration knows have its difficulty, level and tag."""
    return [_calibrated(item, calibration) for item in items]


def _calibrated(item: Item, calibration: Calibration) -> Item:
    known = calibration.get(item.id)
    if known is None:
        return item
    tags = tuple(f"{_TAG}{known.level}" if tag.startswith(_TAG) else tag for tag in item.tags)
    return replace(item, difficulty=known.difficulty, level=known.level, tags=tags, calibrated=True)
