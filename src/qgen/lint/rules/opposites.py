"""Rules on pairs of opposites among the options."""

import re
from collections.abc import Callable, Iterator

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja
from qgen.lint.text import squeezed, tokens
from qgen.lint.view import Hit, LintItem


def opposite_pair_en(item: LintItem) -> Iterator[Hit]:
    """Find one pair of opposites with the key in it."""
    yield from _opposite_pair(item, _opposite_en)


def opposite_pair_ja(item: LintItem) -> Iterator[Hit]:
    """Find one pair of opposites with the key in it."""
    yield from _opposite_pair(item, _opposite_ja)


def _opposite_pair(item: LintItem, opposite: Callable[[str, str], bool]) -> Iterator[Hit]:
    if not item.has_one_key:
        return
    pairs = [(one, other) for _, one, other in item.pairs() if opposite(one.text, other.text)]
    if len(pairs) == 1 and any(option.key for option in pairs[0]):
        yield Hit(
            "two options are opposites, the others are not: the key is one of the two",
            " | ".join(o.text for o in pairs[0]),
        )


_NEGATIONS = re.compile(
    r"\b(?:does|do|is|are|can|will|has|have|should|must) ?(?:not|n't)\b|\bnot\b|\bnever\b|\bcannot\b"
)


def _opposite_en(one: str, other: str) -> bool:
    first, second = tokens(one), tokens(other)
    if len(first) == len(second):
        differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
        return len(differing) == 1 and (differing[0] in en.ANTONYMS or differing[0][::-1] in en.ANTONYMS)
    return _negated(first, second) or _negated(second, first)


def _negated(plain: list[str], negative: list[str]) -> bool:
    """Whether the second is the first with a negation put in: ``encrypts`` and ``does not encrypt``."""
    text = " ".join(negative)
    if not _NEGATIONS.search(text) or _NEGATIONS.search(" ".join(plain)):
        return False
    bare = re.sub(r"\b(?:does|do|is|are|can|will) ?(?:not|n't)\b|\bnot\b|\bnever\b", " ", text)
    bare = re.sub(r"\bcannot\b", " ", bare)
    return [_lemma(word) for word in bare.split()] == [
        _lemma(word) for word in plain if word not in {"does", "do", "is", "are", "can", "will"}
    ]


def _lemma(word: str) -> str:
    return re.sub(r"(?:ies|y|es|s|e)$", "", word)


def _opposite_ja(one: str, other: str) -> bool:
    first, second = squeezed(one).replace(" ", ""), squeezed(other).replace(" ", "")
    if first == second:
        return False
    for left, right in ja.ANTONYMS:
        for a, b in ((left, right), (right, left)):
            if b in second and a in first and _swapped(first, second, a, b):
                return True
    return _negated_ja(first, second) or _negated_ja(second, first)


def _swapped(first: str, second: str, a: str, b: str) -> bool:
    """Whether the texts differ in this one place, at which the first has ``a`` and the second ``b``."""
    return any(first[: m.start()] + b + first[m.end() :] == second for m in re.finditer(re.escape(a), first))


def _negated_ja(plain: str, negative: str) -> bool:
    if "ない" not in negative or "ない" in plain:
        return False
    undone = [negative.replace(no, yes, 1) for no, yes in _UNDONE]
    undone.append(re.sub(r"(?<=[えけせてねべめれげぜ])ない", "る", negative, count=1))
    undone += [re.sub(f"{a}ない", u, negative, count=1) for a, u in zip(_A_ROW, _U_ROW, strict=True)]
    return plain in undone


_UNDONE = (
    *(("しない", "する"), ("されない", "される"), ("れない", "れる"), ("できない", "できる")),
    *(("はない", "がある"), ("ではない", "である"), ("でない", "である")),
)
_A_ROW, _U_ROW = "わかさたなばまらが", "うくすつぬぶむるぐ"
"""Endings of a verb before ない and by itself: 書かない, 書く."""
