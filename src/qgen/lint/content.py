"""Content words of a text, and whether two of them sound alike to a learner: encrypts, encryption."""

import re

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja

_EN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:['’][a-z]+)?")
_JA = re.compile(r"[A-Za-z][A-Za-z0-9]+|[ァ-ヺー]{3,}|[一-鿿々]{2,}")
_SHORTEST_STEM = 5
_SHORT_WORD = 3


def content_words(text: str, lang: str) -> frozenset[str]:
    """Return the words that carry meaning: in Japanese runs of kanji, katakana or Latin letters."""
    if lang == "ja":
        return frozenset(m.group() for m in _JA.finditer(text)) - ja.PLAIN
    return frozenset(word for m in _EN.finditer(text) if (word := _kept(m.group())) is not None)


def _kept(written: str) -> str | None:
    """Return a content word in lower case: of four letters, or an abbreviation of three."""
    word = re.split("['’]", written, maxsplit=1)[0]
    if word.casefold() in en.PLAIN or len(word) < _SHORT_WORD:
        return None
    if len(word) == _SHORT_WORD and not word.isupper():
        return None
    return word.casefold()


def echoes(one: str, other: str) -> bool:
    """Whether the words are forms of one word."""
    if one == other:
        return True
    if not (one.isascii() and other.isascii()):
        return _same_kanji(one, other)
    if one + "s" == other or other + "s" == one:
        return True
    common = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        common += 1
    return any(
        one[:cut] and one[cut:] in en.ENDINGS and other[cut:] in en.ENDINGS
        for cut in range(_SHORTEST_STEM, common + 1)
    )


def _same_kanji(one: str, other: str) -> bool:
    """Whether one is the other with an ending: 暗号 and 暗号化."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in {
        "化",
        "的",
        "性",
        "型",
        "用",
        "先",
        "元",
        "者",
        "器",
        "中",
        "時",
    }
