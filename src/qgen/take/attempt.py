"""An attempt at an exam: the items in the order of sitting, and what was answered so far."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgen.exam import Exam
from qgen.item import Item
from qgen.response import Response, is_omitted, is_right
from qgen.stable import digest, unit

MODES = ("exam", "practice")


@dataclass(frozen=True, slots=True)
class Attempt:
    """Responses by item id, the items marked to be looked at again, and the place of the one that is shown.

    In the mode ``practice`` each response is judged at once and stays.
    """

    items: tuple[Item, ...]
    mode: str = "exam"
    responses: Mapping[str, Response] = field(default_factory=dict)
    marked: frozenset[str] = frozenset()
    at: int = 0

    @property
    def item(self) -> Item:
        """Return the item that is shown."""
        return self.items[self.at]

    @property
    def left_out(self) -> int:
        """Return how many items have no response."""
        return sum(is_omitted(self.response(item)) for item in self.items)

    @property
    def is_last(self) -> bool:
        """Whether the last item is shown."""
        return self.at == len(self.items) - 1

    def response(self, item: Item) -> Response:
        """Return the response to an item, empty when there is none."""
        return self.responses.get(item.id, ())

    def answered(self, response: Response) -> "Attempt":
        """Return the attempt with this response to the item that is shown."""
        return replace(self, responses={**self.responses, self.item.id: response})

    def toggled(self) -> "Attempt":
        """Return the attempt with the mark of the item that is shown set, or taken away."""
        return replace(self, marked=self.marked ^ {self.item.id})

    def moved(self, at: int) -> "Attempt":
        """Return the attempt at another item, at the nearest one if there is none of that place."""
        return replace(self, at=max(0, min(at, len(self.items) - 1)))

    def is_right(self, item: Item) -> bool:
        """Whether the response to an item is right."""
        return is_right(item, self.response(item))

    @property
    def missed(self) -> tuple[Item, ...]:
        """Return the items that were not answered right."""
        return tuple(item for item in self.items if not self.is_right(item))


def chosen_items(
    exam: Exam, *, only: Iterable[str] | None = None, count: int | None = None, shuffle: int | None = None
) -> tuple[Item, ...]:
    """Return the items to be sat: ``only`` these ids, in an order by the number ``shuffle``, cut off."""
    wanted = None if only is None else set(only)
    items = [item for item in exam.items if wanted is None or item.id in wanted]
    if shuffle is not None:
        items.sort(key=lambda item: unit("take", shuffle, item.id))
    return tuple(items[:count])


def minutes_for(exam: Exam, items: Sequence[Item]) -> float | None:
    """Return the minutes for these items: their share of the exam's; None where it sets none."""
    whole = exam.sitting.minutes
    return None if whole is None else whole * len(items) / len(exam.items)


def fingerprint(items: Iterable[Item]) -> str:
    """Return a short text that changes when items, options or letters do."""
    parts = [(item.id, [(option.label, option.text) for option in item.options]) for item in items]
    return digest("attempt", sorted(parts)).hex()
