"""The order of a form's items and options: random by seed, but no letter is the key too often or in a row."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from qgen.item import Item
from qgen.lint.quantities import counted
from qgen.stable import rank

LONGEST_RUN = 3
"""How many items in a row may have the same letter as their key."""

FAR_OFF = 1.5
"""By how many standard deviations a letter's count may differ from what chance gives."""

_DRAWS, _REDRAWS = 50, 200
_CHOSEN = frozenset({"single", "true-false"})


def ordered(items: Iterable[Item], *parts: object) -> tuple[Item, ...]:
    """Return the items as a form shows them; ``parts``, such as seed and form, decide like a seed.

    The first draw is taken in which no letter's count is far off; runs are broken while drawing.
    """
    items = tuple(items)
    best: tuple[float, tuple[Item, ...]] | None = None
    for draw in range(_DRAWS):
        drawn = _drawn(items, (*parts, draw))
        worst = imbalance(drawn)
        if best is None or worst < best[0]:
            best = worst, drawn
        if worst <= FAR_OFF:
            break
    assert best is not None
    return best[1]


def _drawn(items: Sequence[Item], parts: tuple[object, ...]) -> tuple[Item, ...]:
    """Return one draw: items by rank, the next one first whose key makes no run that is too long."""
    waiting = sorted(items, key=lambda item: (rank(*parts, "item", item.id), item.id))
    shown: list[Item] = []
    while waiting:
        tried = ((at, _unlike(item, shown, parts)) for at, item in enumerate(waiting))
        place, item = next(((at, drawn) for at, drawn in tried if drawn), (0, None))
        shown.append(item or _shuffled(waiting[0], (*parts, 0)))
        del waiting[place]
    return tuple(shown)


def _unlike(item: Item, shown: Sequence[Item], parts: tuple[object, ...]) -> Item | None:
    """Return the item with its options in an order whose key makes no long run, or None."""
    last = {letter_of(each) for each in shown[-LONGEST_RUN:]}
    run = last.pop() if len(shown) >= LONGEST_RUN and len(last) == 1 else None
    for draw in range(_REDRAWS if is_free(item) else 1):
        drawn = _shuffled(item, (*parts, draw))
        if run is None or letter_of(drawn) != run:
            return drawn
    return None


def letter_of(item: Item) -> str | None:
    """Return the letter that answers an item with one key."""
    return item.keys[0].label if item.kind in _CHOSEN and len(item.keys) == 1 else None


def is_free(item: Item) -> bool:
    """Whether the options may stand in any order; numbers stay sorted."""
    return not item.fixed_order and counted([option.text for option in item.options]) is None


def imbalance(items: Iterable[Item]) -> float:
    """Return by how many standard deviations the count of the worst letter differs from what chance gives."""
    free = [item for item in items if item.kind == "single" and letter_of(item) and is_free(item)]
    counts = Counter(letter_of(item) for item in free)
    worst = 0.0
    for label in {option.label for item in free for option in item.options}:
        chances = [1 / len(item.options) for item in free if label in {o.label for o in item.options}]
        spread = math.sqrt(math.fsum(chance * (1 - chance) for chance in chances))
        # half an item is what whole numbers cannot help
        worst = max(worst, (abs(counts[label] - math.fsum(chances)) - 0.5) / spread if spread else 0.0)
    return worst


# --- the options of one item --------------------------------------------------------------------------


def _shuffled(item: Item, parts: tuple[object, ...]) -> Item:
    """Return the item with its options in a random order; a fixed order stays."""
    if not is_free(item):
        return item
    for draw in range(_REDRAWS):
        order = sorted(item.options, key=lambda option: rank(*parts, item.id, option.label, draw))
        shown = relabelled(item, [option.label for option in order])
        if not _answers_itself(shown):
            return shown
    return item


def relabelled(item: Item, order: Sequence[str]) -> Item:
    """Return the item with its options in the order that their present labels give, lettered anew."""
    by_label = {option.label: option for option in item.options}
    letters = sorted(by_label)
    new = dict(zip(order, letters, strict=True))
    options = tuple(replace(by_label[old], label=letter) for old, letter in new.items())
    pairs = tuple(replace(pair, label=new[pair.label]) for pair in item.pairs)
    return replace(item, options=options, pairs=pairs)


def _answers_itself(item: Item) -> bool:
    """Whether the pairs take the options in the order in which they stand."""
    labels = [pair.label for pair in item.pairs]
    return len(labels) > 1 and labels == [option.label for option in item.options][: len(labels)]
