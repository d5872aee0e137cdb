"""Views of items from files: what a file is, its content tells."""

import re
from typing import NamedTuple

from qgen.diagnostics import Diagnostic, Position
from qgen.lint.view import LintItem


class Read(NamedTuple):
    """The items of a file, and what is wrong with the file."""

    items: tuple[LintItem, ...]
    found: tuple[Diagnostic, ...]


_GIFT = re.compile(r"^[ \t]*(?:::|\$CATEGORY)|\{[^{}]*[=~#]|\{\s*(?:T|F|TRUE|FALSE)\b|\{\s*\}", re.MULTILINE)


def format_of(data: bytes) -> str | None:
    """Return ``exam``, ``moodle`` or ``gift``, or None for anything else."""
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:4096]
    if start.startswith(b"{") and b'"' in start[:64]:
        return "exam"
    if start.startswith(b"<"):
        return "moodle"
    return "gift" if _GIFT.search(data.decode("utf-8", "replace")) else None


def read_foreign(file: str, data: bytes, lang: str | None = None) -> Read:
    """Return the items of a GIFT or Moodle XML file; each item's language by its letters unless given."""
    from qgen.lint.read.gift import read_gift  # noqa: PLC0415 - loaded when used
    from qgen.lint.read.moodle import read_moodle  # noqa: PLC0415 - loaded when used

    reader = {"gift": read_gift, "moodle": read_moodle}.get(format_of(data) or "")
    if reader is None:
        return Read((), (unknown(file),))
    return reader(file, data, lang)


def unknown(file: str) -> Diagnostic:
    """Return the finding for a file of no known format."""
    return Diagnostic(
        "QL001",
        Position(file),
        "nothing that can be linted",
        expected="an exam.json that qgen wrote, GIFT, or Moodle XML",
        hint="qgen build --format json writes the first; without FILE the collection's own bank is linted",
    )
