"""Rules over the items of one exam: where the keys stand, and what one item tells about another."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from qgen.lint.bounds import binomial_tail
from qgen.lint.content import content_words
from qgen.lint.quantities import counted
from qgen.lint.text import squeezed
from qgen.lint.view import ExamHit, LintItem

_RARE = 0.001
"""How seldom chance may do it: rarer is told."""

_FEWEST_ITEMS = 8


def placed(items: Sequence[LintItem]) -> list[tuple[int, int, int]]:
    """Return (item, place of its key, number of options) where the place was free to choose."""
    found = []
    for index, item in enumerate(items):
        sorted_numbers = counted([option.text for option in item.options]) is not None
        if item.kind == "single" and len(item.keys) == 1 and not item.fixed_order and not sorted_numbers:
            found.append((index, [option.key for option in item.options].index(True), len(item.options)))
    return found


def key_position(items: Sequence[LintItem]) -> Iterator[ExamHit]:
    """Find a letter that is the key more often than chance would have it."""
    free = placed(items)
    if len(free) < _FEWEST_ITEMS:
        return
    for place, count in sorted(Counter(place for _, place, _ in free).items()):
        chances = [1 / options for _, _, options in free if options > place]
        if binomial_tail(chances, count) < _RARE / max(options for *_, options in free):
            letter = chr(ord("A") + place)
            expected = round(math.fsum(chances), 1)
            yield ExamHit(
                0, f"{letter} is the key of {count} of {len(free)} items; chance gives {expected}", letter
            )


def key_run(items: Sequence[LintItem]) -> Iterator[ExamHit]:
    """Find a letter that is the key of many items in a row."""
    free = placed(items)
    start = 0
    for index in range(1, len(free) + 1):
        if index < len(free) and free[index][1] == free[start][1]:
            continue
        chance = 1.0
        for _, _, options in free[start + 1 : index]:
            chance /= options
        if index - start > 1 and chance * len(free) < 0.01:  # noqa: PLR2004 - once in a hundred exams
            letter = chr(ord("A") + free[start][1])
            yield ExamHit(free[start][0], f"{letter} is the key of {index - start} items in a row", letter)
        start = index


_SHARE = 0.75
_SHORTEST_KEY = 2


def cueing(items: Sequence[LintItem]) -> Iterator[ExamHit]:
    """Find an item whose stem states what another item asks for: its key, with what its stem is about."""
    stems = [(squeezed(item.stem), content_words(item.stem, item.lang)) for item in items]
    postings: dict[str, set[int]] = {}
    for index, (_, words) in enumerate(stems):
        for word in words:
            postings.setdefault(word, set()).add(index)
    for index, item in enumerate(items):
        for teller in _tellers(item, index, items, stems, postings):
            yield ExamHit(teller, f"the stem states what {item.name} asks for", item.keys[0].text, (index,))


def _tellers(
    item: LintItem,
    index: int,
    items: Sequence[LintItem],
    stems: list[tuple[str, frozenset[str]]],
    postings: dict[str, set[int]],
) -> Iterator[int]:
    if item.kind != "single" or len(item.keys) != 1:
        return
    key = _bare(item.keys[0].text)
    about = stems[index][1] - content_words(item.keys[0].text, item.lang)
    if len(key) < _SHORTEST_KEY or key in stems[index][0] or len(about) < 2:  # noqa: PLR2004 - one word is a topic
        return
    shared = Counter(teller for word in about for teller in postings.get(word, ()))
    for teller, count in sorted(shared.items()):
        if teller == index or count < len(about) * _SHARE or items[teller].lang != item.lang:
            continue
        if _stands_in(key, stems[teller][0], item.lang):
            yield teller


def _bare(text: str) -> str:
    plain = squeezed(text)
    for article in ("a ", "an ", "the "):
        plain = plain.removeprefix(article)
    return plain


def _stands_in(key: str, stem: str, lang: str) -> bool:
    if lang == "ja":
        return key in stem
    at = stem.find(key)
    end = at + len(key)
    return at >= 0 and not stem[at - 1 : at].isalnum() and not stem[end : end + 1].isalnum()


def repeated_item(items: Sequence[LintItem]) -> Iterator[ExamHit]:
    """Find an item that stands in the exam twice."""
    seen: dict[tuple[str, ...], int] = {}
    for index, item in enumerate(items):
        signature = (squeezed(item.stem), *sorted(squeezed(option.text) for option in item.options))
        first = seen.setdefault(signature, index)
        if first != index and item.stem.strip():
            yield ExamHit(
                index, f"the item stands here twice: it is the same as {items[first].name}", None, (first,)
            )
