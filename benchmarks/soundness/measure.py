"""The deletion test itself: thin, build, judge, count."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from benchmarks.soundness.banks import Built, Order, bank
from benchmarks.soundness.dataset import Dataset
from benchmarks.soundness.thin import thin
from benchmarks.soundness.verdict import TRUE_DISTRACTOR, WRONG_KEY, Fault, judge
from benchmarks.soundness.world import World


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of one bank. ``inside`` are faults of predicate-wide closures, which are told apart."""

    items: int
    options: int
    outside: tuple[Fault, ...]
    inside: tuple[Fault, ...]

    def wrong_items(self, *, outside: bool) -> int:
        """Return how many items have a wrong option."""
        return len({fault.item for fault in (self.outside if outside else self.inside)})

    def counted(self, kind: str) -> int:
        """Return the faults of one kind outside predicate-wide closures."""
        return sum(fault.kind == kind for fault in self.outside)

    def share(self) -> float:
        """Return the share of the items that are wrong, wherever the fault lies."""
        return len({fault.item for fault in (*self.outside, *self.inside)}) / max(1, self.items)

    def summary(self) -> dict[str, object]:
        """Return the figures for a table or for programs."""
        return {
            "items": self.items,
            "options": self.options,
            "wrong_keys": self.counted(WRONG_KEY),
            "true_distractors": self.counted(TRUE_DISTRACTOR),
            "wrong_items": self.wrong_items(outside=True),
            "wrong_items_in_predicate_wide_closures": self.wrong_items(outside=False),
        }


@dataclass(frozen=True, slots=True)
class Row:
    """One data set, thinned by one share: qgen's figures, and those of the naive generator beside it."""

    name: str
    percent: int
    triples: int
    qgen: Figures
    naive: Figures | None


def figures(built: Built, world: World) -> Figures:
    """Judge a bank by a world."""
    complete = world.data.complete()
    faults = [
        fault for item in built.items for fault in judge(item, world, unique=item["template"] in built.unique)
    ]
    return Figures(
        items=len(built.items),
        options=sum(len(item["options"]) for item in built.items),
        outside=tuple(fault for fault in faults if not fault.predicates <= complete),
        inside=tuple(fault for fault in faults if fault.predicates <= complete),
    )


def rows(whole: Dataset, percents: Iterable[int], order: Order, *, naive: bool = True) -> Iterable[Row]:
    """Yield a row for each share."""
    world = World(whole)
    for percent in percents:
        left = thin(whole, percent, order.seed)
        texts = left.texts()
        ours = figures(bank(texts, order), world)
        theirs = figures(bank(texts, replace(order, naive=True)), world) if naive else None
        yield Row(whole.name, percent, left.triples(), ours, theirs)
