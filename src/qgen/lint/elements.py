"""What options are put together from: the members of a list, or the places where equal sentences differ."""

import re
from collections.abc import Sequence

from qgen.lint.text import squeezed

_SPLIT = re.compile(
    r"\s*(?:,\s*and\b|,|;|\band\b|\bplus\b|\bwith\b|&|\+|＋|、|および|及び|ならびに|並びに|かつ)\s*",
    re.IGNORECASE,
)
_SPLIT_JA = re.compile(
    r"\s*(?:、|および|及び|ならびに|並びに|かつ|＋|\+|"
    r"(?<=[ァ-ヶー一-鿿A-Za-z0-9）)])と(?=[ァ-ヶー一-鿿A-Za-z0-9 ]))\s*"
)
_ARTICLE = re.compile(r"^(?:a|an|the|both)\s+|^(?:layers?|ports?|options?|第)\s*(?=\d)|層$", re.IGNORECASE)
_ONLY = re.compile(r"\s*\b(?:only|alone)$|(?:のみ|だけ)$")
_KANA = re.compile(r"[ぁ-ゖァ-ヺ一-鿿]")


def elements_of(text: str) -> tuple[str, ...]:
    """Return the members of a list, without articles; a text that lists nothing is its own member."""
    pattern = _SPLIT_JA if _KANA.search(text) else _SPLIT
    plain = _ONLY.sub("", squeezed(text))
    plain = plain if pattern is _SPLIT else re.sub(r"\s+", "", plain)
    parts = (_ARTICLE.sub("", squeezed(part)).strip() for part in pattern.split(plain))
    return tuple(part for part in parts if part)


def patterned(texts: Sequence[str]) -> list[tuple[str, ...]] | None:
    """Return each text's elements where all are lists, or sentences that differ in two or more places."""
    lists = [elements_of(text) for text in texts]
    if sum(len(members) > 1 for members in lists) >= len(texts) - 1 and all(lists) and len(lists) > 1:
        return [tuple(dict.fromkeys(members)) for members in lists]
    words = [squeezed(text).split() for text in texts]
    if len({len(each) for each in words}) != 1 or not words:
        return None
    differing = [place for place in range(len(words[0])) if len({each[place] for each in words}) > 1]
    if len(differing) < 2 or len(words[0]) - len(differing) < 1:  # noqa: PLR2004 - two attributes
        return None
    return [tuple(f"{place}:{each[place]}" for place in differing) for each in words]
