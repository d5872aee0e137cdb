"""Marks inside text that is still being put together, and the pass that turns them into a finished Text.

While a stem is built, the places where a value begins and ends, where emphasis begins and ends and which
letters may be capitalised travel inside the string, as Unicode noncharacters. Authors' text is cleaned of
them before it enters, so a label cannot forge one.
"""

import re
from collections.abc import Collection
from itertools import pairwise

from qgen.item import Text

OPEN = "\ufdd0"
"""A value (or a phrase) begins here."""
CLOSE = "\ufdd1"
"""A value (or a phrase) ends here."""
STRONG = "\ufdd2"
"""Emphasis begins here."""
WEAK = "\ufdd3"
"""Emphasis ends here."""
CAP = "\ufdd4"
"""The next letter is a phrase's or an article's first one: it may be capitalised at a sentence start."""

_ANY_MARK = f"[{OPEN}{CLOSE}{STRONG}{WEAK}{CAP}]*"
_OWN_PARTICLE = re.compile(f"は、({_ANY_MARK})((?:で|に)は、)")
_LEADING_PARTICLE = re.compile(f"((?:^|[、。]){_ANY_MARK})(?:で|に)は、")
_MARKS = frozenset((OPEN, CLOSE, STRONG, WEAK, CAP))
_PIECES = re.compile(f"[{''.join(sorted(_MARKS))}]|[^{''.join(sorted(_MARKS))}]+")
_SPACE = re.compile(r"\s+")
_NONCHARACTERS = dict.fromkeys(range(0xFDD0, 0xFDF0))
_SPACED_LANGUAGES = frozenset(("ja", "zh"))
_FIRST_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+|(?<=[。？！])\s*")
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?=[\s,;]|[.?!](?:\s|$)|$)")
_CJK = (
    ("\u3005", "\u3007"),  # 々 and 〇
    ("\u3041", "\u309f"),  # hiragana
    ("\u30a0", "\u30ff"),  # katakana
    ("\u3400", "\u9fff"),  # ideographs
    ("\uf900", "\ufaff"),
    ("\uff66", "\uff9f"),  # narrow katakana
    ("\U00020000", "\U0003ffff"),
)
_FIRST_EASTERN = "\u2e80"
_LATIN_SIGNS = frozenset("/%+#$@&*_")


def clean(text: str) -> str:
    """Return the author's text without the noncharacters that serve as marks."""
    return text.translate(_NONCHARACTERS)


def value(text: str) -> str:
    """Mark the text as an interpolated value."""
    return f"{OPEN}{text}{CLOSE}"


def strong(text: str) -> str:
    """Mark the text as emphasised."""
    return f"{STRONG}{text}{WEAK}"


def may_capitalise(text: str) -> str:
    """Mark the first letter as one that a sentence start capitalises.

    A first word such as ``iPhone``, ``aws-cli`` or ``ec2:Run`` has its own spelling and stays as it is.
    """
    word = _PLAIN_WORD.match(text)
    return CAP + text if word and word.group().islower() else text


def sentence_start(marked: str) -> str:
    """Capitalise the first letter, but only where a mark allows it."""
    allowed = False
    for at, character in enumerate(marked):
        if character not in _MARKS:
            return marked[:at] + character.upper() + marked[at + 1 :] if allowed else marked
        allowed = allowed or character == CAP
    return marked


def after_comma(marked: str, openers: Collection[str], lang: str) -> str | None:
    """Return the text as it reads behind an opening phrase and a comma; None where it cannot stand there.

    What opens with one of the words can; so can a single sentence, unless its first letter is a capital that
    only the author could write small.
    """
    bare = "".join(character for character in marked if character not in _MARKS)
    word = _FIRST_WORD.match(bare)
    if word and word.group() in openers:
        at = marked.index(word.group()[0])
        return marked[:at] + marked[at].lower() + marked[at + 1 :]
    free = lang in _SPACED_LANGUAGES or marked[:1] in (OPEN, CAP) or bare[:1].islower()
    return _small_again(marked) if free and len(sentences(bare)) == 1 else None


def _small_again(marked: str) -> str:
    """Take back the capital that a sentence start gave to the first letter of a phrase or an article."""
    start = re.match(f"[{''.join(sorted(_MARKS))}]*", marked)
    at = start.end() if start else 0
    return marked[:at] + marked[at : at + 1].lower() + marked[at + 1 :] if CAP in marked[:at] else marked


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a remark in brackets belongs to the one before it."""
    return [piece for piece in _SENTENCE_END.split(text.strip()) if piece and piece[0] not in "(（)）"]


def finish(marked: str, lang: str) -> Text:
    """Take the marks out: emphasis becomes ranges, value edges get the space that the language wants."""
    writer = _Writer(lang)
    for piece in _PIECES.findall(_with_particle(marked) if lang == "ja" else marked):
        if piece in _MARKS:
            writer.mark(piece)
        else:
            writer.show(piece)
    return writer.text()


def _with_particle(marked: str) -> str:
    """Let a phrase with a particle of its own, では、 or には、, keep it behind its subject only."""
    return _LEADING_PARTICLE.sub(r"\1", _OWN_PARTICLE.sub(r"\1\2", marked))


def finished(marked: str, lang: str) -> str:
    """Take the marks out of a text whose emphasis is not wanted.

    In (American) English, the period of a sentence that ends in a quoted title stands inside the marks.
    """
    text = finish(marked, lang).plain
    return f"{text[:-2]}.”" if lang == "en" and text.endswith("”.") else text


class _Writer:
    """Takes marks and the text between them, and keeps what is shown."""

    def __init__(self, lang: str) -> None:
        self._spaced = lang in _SPACED_LANGUAGES
        self._out: list[str] = []
        self._length = 0
        self._strong: list[int] = []  # offsets at which emphasis goes on and off, in turn
        self._depth = 0  # of values: white space inside one is the author's own
        self._edge = False
        self._loose = False  # the last character is white space between values
        self._on = 0
        self._pending = 0  # emphasis asked for since the last character shown

    def mark(self, mark: str) -> None:
        if mark in (OPEN, CLOSE):
            self._edge = True
            self._depth = max(0, self._depth + (1 if mark == OPEN else -1))
        elif mark == STRONG:
            self._pending += 1
        elif mark == WEAK:
            self._pending -= 1

    def show(self, text: str) -> None:
        if self._depth == 0:
            text = _SPACE.sub(" ", text)
            if not self._out or self._out[-1][-1].isspace():
                text = text.removeprefix(" ")
        if not text:
            return
        if self._pending < 0:
            self._switch()
        if self._edge and self._spaced and self._out and parted(self._out[-1][-1], text[0]):
            self._put(" ")
        self._switch()
        self._put(text)
        self._edge = False
        self._loose = self._depth == 0 and text[-1] == " "

    def _put(self, text: str) -> None:
        self._out.append(text)
        self._length += len(text)

    def _switch(self) -> None:
        was, self._on, self._pending = self._on > 0, max(0, self._on + self._pending), 0
        if was != (self._on > 0):
            self._strong.append(self._length)

    def text(self) -> Text:
        plain = "".join(self._out)
        if self._loose:
            plain = plain[:-1]
        offsets = [min(at, len(plain)) for at in self._strong]
        if len(offsets) % 2:
            offsets.append(len(plain))
        ranges = [pair for pair in list(pairwise(offsets))[::2] if pair[0] < pair[1]]
        return Text(plain, tuple(ranges))


def parted(before: str, after: str) -> bool:
    """Whether a space belongs between the two characters: one Japanese or Chinese, the other Latin."""
    return (_is_cjk(before) and _is_latin(after)) or (_is_latin(before) and _is_cjk(after))


def _is_cjk(character: str) -> bool:
    return character not in "・゠" and any(low <= character <= high for low, high in _CJK)


def _is_latin(character: str) -> bool:
    return (character.isalnum() and character < _FIRST_EASTERN) or character in _LATIN_SIGNS
