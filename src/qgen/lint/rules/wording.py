"""Rules on the words of options: all of the above, letters, vague words, what all repeat."""

import re
from collections.abc import Iterator

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja
from qgen.lint.text import tokens, unquoted
from qgen.lint.view import Hit, LintItem

_FEWEST = 3
_REPEATED_WORDS = 4
_REPEATED_LETTERS = 8
_REPEATED_SHARE = 0.45
_END = re.compile(r"[\s.。]+$")


def above_en(item: LintItem) -> Iterator[Hit]:
    """Find ``all of the above`` and its kin."""
    for place, option in enumerate(item.options):
        text = _END.sub("", option.text.strip())
        if item.is_choice and en.ABOVE.fullmatch(text) and en.ABOVE_WORDS.search(text):
            yield Hit("an option speaks about the other options", option.text, place)


def above_ja(item: LintItem) -> Iterator[Hit]:
    """Find 上記のすべて and its kin."""
    for place, option in enumerate(item.options):
        if item.is_choice and ja.ABOVE.fullmatch(_END.sub("", option.text.strip())):
            yield Hit("an option speaks about the other options", option.text, place)


def letters_en(item: LintItem) -> Iterator[Hit]:
    """Find options that name others by letter: ``A and C``."""
    yield from _letters(item, en.LETTERS)


def letters_ja(item: LintItem) -> Iterator[Hit]:
    """Find options that name others by letter: ``アとウ``."""
    yield from _letters(item, ja.LETTERS)


def _letters(item: LintItem, pattern: re.Pattern[str]) -> Iterator[Hit]:
    plain = [_END.sub("", option.text.strip()) for option in item.options]
    found = [place for place, text in enumerate(plain) if pattern.fullmatch(text)]
    if not item.is_choice or not found:
        return
    if len(found) == len(plain) and not re.search(
        r"\bI\b|[①Ⅰⅰ]|\b[A-E]\b\s*[.:)]|[ア-オA-E]\s*[.．:：]", item.stem
    ):
        return  # every option is such a pair: names (hepatitis A and B), not letters
    for place in found:
        yield Hit(
            "an option names other options by their letters, which shuffling changes",
            item.options[place].text,
            place,
        )


def vague_en(item: LintItem) -> Iterator[Hit]:
    """Find words such as ``usually`` in options."""
    for place, option in enumerate(item.options if item.is_choice else ()):
        text = en.ADVERB_OF_PARTICIPLE.sub(" ", unquoted(option.text))
        relative = en.RELATIVE.search(text)
        text = text[: relative.start()] if relative and relative.start() else text
        words = [word for word in tokens(text) if word in en.VAGUE]
        phrase = en.VAGUE_PHRASES.search(text)
        if words or phrase:
            yield Hit(
                "a vague word: how often it must be so is anyone's guess",
                words[0] if words else phrase and phrase.group(),
                place,
            )


def vague_ja(item: LintItem) -> Iterator[Hit]:
    """Find words such as たいてい in options."""
    for place, option in enumerate(item.options if item.is_choice else ()):
        found = ja.VAGUE.search(unquoted(option.text))
        if found:
            yield Hit("a vague word: how often it must be so is anyone's guess", found.group(), place)


def repeated_en(item: LintItem) -> Iterator[Hit]:
    """Find a phrase with which all options begin or end, and that belongs into the stem."""
    if not item.is_choice or len(item.options) < _FEWEST or any("→" in o.text for o in item.options):
        return
    words = [option.text.split() for option in item.options]
    mean = sum(map(len, words)) / len(words)
    ends = ((words, "begin"), ([each[::-1] for each in words], "end"))
    for several, where in ends:
        run = _common(several)
        if len(run) >= max(_REPEATED_WORDS, mean * _REPEATED_SHARE) and all(
            len(each) > len(run) for each in several
        ):
            shown = " ".join(run if where == "begin" else run[::-1])
            yield Hit(f"all options {where} with the same words", shown)
            return


def _common(several: list[list[str]]) -> list[str]:
    run: list[str] = []
    for words in zip(*several, strict=False):
        if len({word.casefold().strip(".,;") for word in words}) > 1:
            break
        run.append(words[0])
    return run


_JA_BOUNDARY = re.compile(r".*(?:[はがをにでへとのも、]|から|より|して|する|により|による)")


def _common_start(texts: list[str]) -> str:
    """Return the letters with which all texts begin."""
    first, last = min(texts), max(texts)
    same = next(
        (at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last))
    )
    return first[:same]


def repeated_ja(item: LintItem) -> Iterator[Hit]:
    """Find a phrase with which all options begin, and that belongs into the stem."""
    texts = [option.text.strip() for option in item.options]
    if not item.is_choice or len(texts) < _FEWEST or any("→" in text for text in texts):
        return
    prefix = _JA_BOUNDARY.match(_common_start(texts))
    mean = sum(map(len, texts)) / len(texts)
    if prefix and len(prefix.group()) >= max(_REPEATED_LETTERS, mean * _REPEATED_SHARE):
        yield Hit("all options begin with the same words", prefix.group())
