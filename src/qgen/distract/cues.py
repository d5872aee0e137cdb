"""Cues between a stem and its options: a word of the stem that the key alone repeats (clang)."""

import re
from collections.abc import Iterable
from itertools import product

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]{3,}|[A-Z][A-Z0-9]+(?![a-z])|[ァ-ヴー]{3,}|[一-鿿]{2,}")
_KATAKANA = re.compile(r"[ァ-ヴー]{3,}")
_ABBREVIATION = re.compile(r"(?<![A-Za-z0-9-])(?=[a-z]*[A-Z][a-z]*[A-Z])[A-Za-z]{2,6}(?![A-Za-z0-9])")
_INITIAL = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_INNER = re.compile(r"^[A-Za-z]|(?<=[a-z])[A-Z]|(?<=[a-z][A-Z])[A-Z]")
_JOINING = frozenset(("of", "the", "and", "for", "to", "in", "a", "an"))
_PLAIN = frozenset(
    (
        "aws",
        "amazon",
        "that",
        "this",
        "with",
        "from",
        "into",
        "what",
        "which",
        "when",
        "where",
        "than",
        "then",
        "they",
        "them",
        "their",
        "have",
        "does",
        "about",
        "following",
        "these",
        "those",
        "each",
        "only",
        "must",
        "other",
        "another",
        "using",
        "used",
        "uses",
        "service",
        "services",
    )
)


def clangs(stem: str, keys: Iterable[str], distractors: Iterable[str]) -> bool:
    """Whether a content word of the stem stands in a key and in no distractor."""
    others = list(distractors)
    asked = words(stem)
    elsewhere = _shared(asked, words(" ".join(others)))
    return any(_shared(asked, words(key)) - elsewhere or spells_out(stem, key, others) for key in keys)


def _shared(asked: set[str], said: set[str]) -> set[str]:
    """Return the words of one text that stand in another, in katakana also at an end of a longer word."""
    parts = {
        short
        for one, other in product(filter(_KATAKANA.fullmatch, asked), filter(_KATAKANA.fullmatch, said))
        for short, long in (sorted((one, other), key=len),)
        if long.startswith(short) or long.endswith(short)
    }
    return asked & said | parts


def spells_out(stem: str, key: str, distractors: Iterable[str]) -> bool:
    """Whether the stem spells the key's abbreviation out, or the other way round, and no distractor's."""
    return _abbreviates(stem, key) and not any(_abbreviates(stem, other) for other in distractors)


def _abbreviates(one: str, other: str) -> bool:
    return any(
        _is_short_for(short, long)
        for a, long in ((one, other), (other, one))
        for short in _ABBREVIATION.findall(a)
    )


def _is_short_for(short: str, long: str) -> bool:
    """Whether the words of a text begin as an abbreviation reads; small letters join (DDoS)."""
    every = [word for word in _INITIAL.findall(long) if len(word) == 1 or not word.isupper()]
    telling = [word for word in every if word.lower() not in _JOINING]
    parts = [part for word in telling for part in _INNER.findall(word)]
    capitals = "".join(filter(str.isupper, short))
    if capitals in _first_letters(telling) or capitals in _first_letters(parts):
        return True
    return short.rstrip("s") != capitals and short.upper() in _first_letters(every)


def _first_letters(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words).upper()


def words(text: str) -> set[str]:
    """Return the content words of a text, plural endings folded."""
    return {_fold(match.group()) for match in _WORD.finditer(text)} - _PLAIN


def _fold(word: str) -> str:
    lower = word.casefold()
    for ending in ("ies", "es", "s"):
        if lower.endswith(ending) and len(lower) - len(ending) > 3:  # noqa: PLR2004  # "bus" stays
            return lower[: -len(ending)] + ("y" if ending == "ies" else "")
    return lower
