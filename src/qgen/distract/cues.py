"""Cues between a stem and its options: a word of the stem that the key alone repeats (clang)."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]{3,}|[ァ-ヴー]{3,}|[一-鿿]{2,}")
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
    elsewhere = words(" ".join(distractors))
    return any(words(stem) & words(key) - elsewhere for key in keys)


def words(text: str) -> set[str]:
    """Return the content words of a text, plural endings folded."""
    return {_fold(match.group()) for match in _WORD.finditer(text)} - _PLAIN


def _fold(word: str) -> str:
    lower = word.casefold()
    for ending in ("ies", "es", "s"):
        if lower.endswith(ending) and len(lower) - len(ending) > 3:  # noqa: PLR2004  # "bus" stays
            return lower[: -len(ending)] + ("y" if ending == "ies" else "")
    return lower
