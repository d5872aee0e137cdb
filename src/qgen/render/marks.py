"""Marks inside text that is still being put together, and the pass that turns them into a finished Text.

While a stem is built, the places where a value begins and ends, where emphasis begins and ends and which
letters may be capitalised travel inside the string, as Unicode noncharacters. Authors' text is cleaned of
them before it enters, so a label cannot forge one.
"""

import re
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

_MARKS = frozenset((OPEN, CLOSE, STRONG, WEAK, CAP))
_NONCHARACTERS = dict.fromkeys(range(0xFDD0, 0xFDF0))
_SPACED_LANGUAGES = frozenset(("ja", "zh"))
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


def finish(marked: str, lang: str) -> Text:
    """Take the marks out: emphasis becomes ranges, value edges get the space that the language wants."""
    writer = _Writer(lang)
    for character in marked:
        writer.take(character)
    return writer.text()


def finished(marked: str, lang: str) -> str:
    """Take the marks out of a text whose emphasis is not wanted."""
    return finish(marked, lang).plain


class _Writer:
    """Reads marked text one character at a time and keeps what is shown."""

    def __init__(self, lang: str) -> None:
        self._spaced = lang in _SPACED_LANGUAGES
        self._out: list[str] = []
        self._strong: list[int] = []  # offsets at which emphasis goes on and off, in turn
        self._depth = 0  # of values: white space inside one is the author's own
        self._edge = False
        self._loose = False  # the last character is white space between values
        self._on = 0
        self._pending = 0  # emphasis asked for since the last character shown

    def take(self, character: str) -> None:
        if character in (OPEN, CLOSE):
            self._edge = True
            self._depth = max(0, self._depth + (1 if character == OPEN else -1))
        elif character == STRONG:
            self._pending += 1
        elif character == WEAK:
            self._pending -= 1
        elif character != CAP:
            self._show(character)

    def _show(self, character: str) -> None:
        if self._depth == 0 and character.isspace():
            if not self._out or self._out[-1].isspace():
                return
            character = " "
        loose = self._depth == 0 and character == " "
        if self._pending < 0:
            self._switch()
        if self._edge and self._spaced and self._out and parted(self._out[-1], character):
            self._out.append(" ")
        self._switch()
        self._out.append(character)
        self._edge = False
        self._loose = loose

    def _switch(self) -> None:
        was, self._on, self._pending = self._on > 0, max(0, self._on + self._pending), 0
        if was != (self._on > 0):
            self._strong.append(len(self._out))

    def text(self) -> Text:
        if self._loose:
            self._out.pop()
        plain = "".join(self._out)
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
