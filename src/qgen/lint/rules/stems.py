"""Rules on the stem: does it ask one thing, plainly, and is its NOT seen."""

import re
from collections.abc import Iterator

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja
from qgen.lint.negation import negation_of
from qgen.lint.polarity import is_negative
from qgen.lint.text import last_sentence, tokens, unquoted
from qgen.lint.view import Hit, LintItem

_LONGEST = {"en": 130, "ja": 420}
"""Words of an English stem, characters of another one, that are too many to be read in an exam."""

_SHORTEST_JA = 14
_FEWEST_WORDS = 4
_NEAR, _NEAR_JA = 4, 14
"""How near two negations, in words or characters, are one knot."""


def unemphasised_negative(item: LintItem) -> Iterator[Hit]:
    """Find a NOT or EXCEPT that a hurried reader passes by."""
    if item.kind not in {"single", "multiple"}:
        return
    span = negation_of(item)
    if span is None or item.is_strong(*span):
        return
    word = item.stem[span[0] : span[1]]
    if re.search(r"\b(?:NOT|EXCEPT|LEAST|FALSE|INCORRECT|UNTRUE|WRONG|CANNOT|OTHER THAN)\b|N['’]T\b", word):
        return
    if re.search(r"(\*\*|__|【|《|＿|～～)[^*_】》]{0,12}$", item.stem[: span[0]]) and item.lang == "ja":
        return
    yield Hit("the stem is negative, and nothing emphasises that", word)


def double_negative(item: LintItem) -> Iterator[Hit]:
    """Find a negative stem whose question or options are negative again."""
    span = negation_of(item) if item.is_choice else None
    if span is None:
        return
    for place, option in enumerate(item.options):
        if is_negative(option.text, item.lang):
            yield Hit("a negative stem with a negative option", option.text, place)
            return
    start, question = last_sentence(item.stem)
    plain = unquoted(question)
    second = _second_negation(plain[: span[0] - start], plain[span[1] - start :], item.lang)
    if second:
        yield Hit("the stem is negative twice", second)


def _second_negation(before: str, after: str, lang: str) -> str | None:
    """Return a negation near the question's own one; one far away belongs to something else."""
    if lang == "ja":
        match = ja.NEGATION.search(ja.NOT_NEGATIVE.sub("", before)[-_NEAR_JA:])
    else:
        near = " ".join((*before.split()[-_NEAR:], "|", *after.split()[:_NEAR]))
        match = en.SECOND_NEGATION.search(near)
    return match.group() if match else None


def unfocused_en(item: LintItem) -> Iterator[Hit]:
    """Find a stem that asks nothing by itself: ``Which is true?``, or a mere heading."""
    if not item.is_choice or not item.stem.strip():
        return
    words = tokens(item.stem)
    if words and all(word in en.GENERIC_STEM for word in words):
        yield Hit("the stem asks nothing until the options are read", item.stem.strip())
    elif len(words) < _FEWEST_WORDS and not re.search(r"[?=_…]|\d", item.stem):
        yield Hit("the stem is a heading, not a question", item.stem.strip())


def unfocused_ja(item: LintItem) -> Iterator[Hit]:
    """Find a stem that asks nothing by itself: 正しいものはどれか。, or a mere heading."""
    if not item.is_choice or not item.stem.strip():
        return
    stem = item.stem.strip()
    if not ja.GENERIC_STEM.sub("", stem):
        yield Hit("the stem asks nothing until the options are read", stem)
        return
    unfinished = re.search(r"[は=]\s*$", stem.rstrip("、。 "))  # the options go on with it
    shortest = _SHORTEST_JA if unfinished else 2 * _SHORTEST_JA
    if len(stem) < shortest and not ja.ASKS.search(stem):
        yield Hit("the stem is a heading, not a question", stem)


def long_stem(item: LintItem) -> Iterator[Hit]:
    """Find a stem that takes longer to read than to answer."""
    size = len(item.stem) if item.lang == "ja" else len(item.stem.split())
    if size > _LONGEST.get(item.lang, 130):
        unit = "characters" if item.lang == "ja" else "words"
        yield Hit(f"the stem has {size} {unit}: leave out what is not needed for the answer")


def opinion_en(item: LintItem) -> Iterator[Hit]:
    """Find a question for an opinion, which has no wrong answer."""
    match = en.OPINION.search(item.stem)
    if match:
        yield Hit("the stem asks for an opinion", match.group())


def opinion_ja(item: LintItem) -> Iterator[Hit]:
    """Find a question for an opinion, which has no wrong answer."""
    match = ja.OPINION.search(item.stem)
    if match:
        yield Hit("the stem asks for an opinion", match.group())


def leading_blank(item: LintItem) -> Iterator[Hit]:
    """Find a gap at the beginning of a stem, which must be read twice."""
    if item.is_choice and re.match(r"\s*(?:[_＿]{2,}|\[\s*\]|\.{4,}|…{2,}|[（(][\s_　]*[）)])", item.stem):
        yield Hit("the stem begins with the gap: it must be read twice", item.stem.strip()[:20])
