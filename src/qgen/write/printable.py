"""The characters that a page can show."""

import re

_LINE_BREAKS = re.compile(r"\r\n?")
# C0 and C1 controls but tab and newline, and lone surrogates, which no encoding can hold.
_UNSHOWABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def printable(text: str) -> str:
    """Return ``text`` with every line break as a newline and unshowable characters as U+FFFD."""
    return _UNSHOWABLE.sub("�", _LINE_BREAKS.sub("\n", text))


def one_line(text: str) -> str:
    """Return ``text`` for a heading: every run of blanks is one space."""
    return " ".join(printable(text).split())
