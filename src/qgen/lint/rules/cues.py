"""Rules on cues: what tells the key to a learner who does not know the answer."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja
from qgen.lint.content import content_words, echoes
from qgen.lint.elements import patterned
from qgen.lint.negation import negation_of
from qgen.lint.polarity import is_negative
from qgen.lint.quantities import kind_of
from qgen.lint.text import squeezed, tokens, unquoted, width
from qgen.lint.view import Hit, LintItem

_LONGER = 1.5
_MARGIN = 18


def longest_key(item: LintItem) -> Iterator[Hit]:
    """Find a key that is clearly longer than every distractor."""
    if not item.has_one_key or any(kind_of(option.text) != "text" for option in item.options):
        return
    key = item.keys[0].text.strip()
    length, longest = width(key), max(width(option.text.strip()) for option in item.distractors)
    if length >= longest * _LONGER and length - longest >= _MARGIN:
        yield Hit(f"the key is by far the longest option: {length} columns, the next has {longest}", key)


def _asks_for_the_odd_one(item: LintItem) -> bool:
    """Whether the key is what the stem is *not* about: repeating its words then misleads."""
    return negation_of(item) is not None or bool(_EXCEPTION.search(item.stem))


_EXCEPTION = re.compile(
    r"\b(?:exception|but one|odd one|does not belong)\b|例外|仲間外れ|1 ?つだけ", re.IGNORECASE
)


def clang(item: LintItem) -> Iterator[Hit]:
    """Find a word of the stem that the key alone repeats."""
    if not item.has_one_key or _asks_for_the_odd_one(item):
        return
    stem = content_words(item.stem, item.lang)
    wrong = [content_words(option.text, item.lang) for option in item.distractors]
    all_wrong = " ".join(squeezed(option.text) for option in item.distractors)
    for word in sorted(content_words(item.keys[0].text, item.lang)):
        if any(echoes(word, other) for words in wrong for other in words) or (
            item.lang == "ja" and word in all_wrong
        ):
            continue
        heard = sorted(other for other in stem if echoes(word, other))
        if heard:
            yield Hit("a word of the stem stands in the key and in no distractor", heard[0])
            return


def convergence(item: LintItem) -> Iterator[Hit]:
    """Find a key that shares the most elements with the other options."""
    if not item.has_one_key:
        return
    parts = patterned([option.text for option in item.options])
    if parts is None or max(map(len, parts)) < 2:  # noqa: PLR2004 - two attributes
        return
    counts = Counter(element for elements in parts for element in elements)
    scores = [sum(counts[element] - 1 for element in elements) for elements in parts]
    place = next(place for place, option in enumerate(item.options) if option.key)
    rest = [score for other, score in enumerate(scores) if other != place]
    every_part_shared = all(counts[element] > 1 for element in parts[place])
    if every_part_shared and len(parts[place]) > 1 and scores[place] > max(rest):
        yield Hit("the key shares the most elements with the other options", item.options[place].text, place)


def absolutes_en(item: LintItem) -> Iterator[Hit]:
    """Find absolute words in distractors alone."""
    yield from _absolutes(item, _strong_en, _weak_en)


def absolutes_ja(item: LintItem) -> Iterator[Hit]:
    """Find absolute words in distractors alone."""
    yield from _absolutes(
        item,
        lambda text: _found(ja.STRONG_ABSOLUTES, text),
        lambda text: _found(ja.WEAK_ABSOLUTES, _EXACT.sub("", text)),
    )


_EXACT = re.compile(r"(?:のみ|だけ)[。\s]*$")
"""第7層のみ is exact, not absolute."""


def _found(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match.group() if match else None


def _strong_en(text: str) -> str | None:
    word = next((word for word in tokens(text) if word in en.STRONG_ABSOLUTES), None)
    return word or _found(en.ABSOLUTE_PHRASES, text)


def _weak_en(text: str) -> str | None:
    words = tokens(text)
    if words[-1:] == ["only"]:  # "Layer 7 only" is exact, not absolute
        words.pop()
    return next((word for word in words if word in en.WEAK_ABSOLUTES), None)


_GATHERED = 2
_MOST = 0.75
"""Distractors with a weak absolute that together are a cue: two that begin with it, or most of them."""


def _absolutes(
    item: LintItem, strong: Callable[[str], str | None], weak: Callable[[str], str | None]
) -> Iterator[Hit]:
    if item.kind not in {"single", "multiple"} or not item.keys or not item.distractors:
        return
    texts = {True: [unquoted(o.text) for o in item.keys], False: [unquoted(o.text) for o in item.distractors]}
    if any(strong(text) or weak(text) for text in texts[True]):
        return
    heavy = [word for word in map(strong, texts[False]) if word]
    light = [word for word in map(weak, texts[False]) if word]
    opening = [text for text in texts[False] if weak(text[:4] if item.lang == "ja" else text.split(" ")[0])]
    gathered = len(light) >= max(_GATHERED, len(texts[False]) * _MOST) or len(opening) >= _GATHERED
    if heavy or gathered:
        yield Hit("only distractors claim something absolute", (heavy or light)[0])


def odd_polarity(item: LintItem) -> Iterator[Hit]:
    """Find a key that alone is negative, or alone is not."""
    if not item.has_one_key:
        return
    negative = [is_negative(option.text, item.lang) for option in item.options]
    right = [flag for flag, option in zip(negative, item.options, strict=True) if option.key]
    wrong = {flag for flag, option in zip(negative, item.options, strict=True) if not option.key}
    if len(wrong) == 1 and right[0] not in wrong:
        told = "negative" if right[0] else "not negative"
        yield Hit(f"the key alone is {told}", item.keys[0].text)
