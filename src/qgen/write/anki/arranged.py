"""The fields of items that are no plain choice: steps to be ordered, things to be matched, a blank."""

from collections.abc import Iterator

from qgen.item import Item, Option, Pair
from qgen.write.anki.markup import inline, shown

BLANK = "____"
_LATIN_UP_TO = "\u2e7f"


def prompts(item: Item) -> str:
    """Return the prompts of a matching item as the front shows them."""
    rows = (
        f'<li><button type="button" class="prompt tappable" data-prompt="{number}">'
        f'{shown(inline(pair.text))}<span class="slot"></span></button></li>'
        for number, pair in enumerate(item.pairs)
    )
    return f'<ol class="prompts">{"".join(rows)}</ol>'


def hidden(options: str) -> str:
    """Return the options of a cloze item, closed: whoever recalls the word needs none."""
    return f'<details class="hint"><summary class="tappable">A, B, C …</summary>{options}</details>'


def filled(item: Item) -> str:
    """Return the sentence of a cloze item with the key in its blank."""
    before, blank, after = item.stem.plain.partition(BLANK)
    if not blank or not item.keys:
        return ""
    key = item.keys[0].text
    if key[:1] > _LATIN_UP_TO:  # the spaces beside the blank were between Japanese and Latin letters
        before, after = before.rstrip(" "), after.lstrip(" ")
    return f'<p class="filled" dir="auto">{inline(before)}<strong>{inline(key)}</strong>{inline(after)}</p>'


def taken(item: Item) -> Iterator[tuple[int, Pair, Option]]:
    """Yield each pair with the option that belongs to it and that option's number."""
    numbers = {option.label: number for number, option in enumerate(item.options)}
    for pair in item.pairs:
        number = numbers[pair.label]
        yield number, pair, item.options[number]
