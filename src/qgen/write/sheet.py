"""The answer sheet: what can be marked for each item of a paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from qgen.item import Item

_ARRANGED = ("ordering", "matching")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """Letters to mark; ``place`` is the number of a prompt or a step, or empty."""

    place: str
    letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetItem:
    """The rows of one item: one, or in an ordering or matching item one for each place or prompt."""

    number: int
    several: bool
    rows: tuple[SheetRow, ...]


def answer_sheet(items: Sequence[Item]) -> tuple[SheetItem, ...]:
    """Return what the sheet offers for each item, numbered from 1."""
    return tuple(_sheet_item(number, item) for number, item in enumerate(items, start=1))


def _sheet_item(number: int, item: Item) -> SheetItem:
    letters = tuple(option.label for option in item.options)
    places = range(1, len(item.pairs) + 1) if item.kind in _ARRANGED else ("",)
    return SheetItem(
        number, item.kind == "multiple", tuple(SheetRow(str(place), letters) for place in places)
    )
