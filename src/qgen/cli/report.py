"""Showing diagnostics: as text with the source line and a mark under the fault, or as JSON for machines."""

import sys
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

import click

from qgen.diagnostics import Diagnostic, Position, Severity, in_order
from qgen.pipeline.reading import Files

_WIDEST = 100
"""Columns of a source line that are shown; the rest of a longer line is cut away around the fault."""

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFORMATION: "bold cyan"}
_BIDI = frozenset("\u200e\u200f\u061c\u2028\u2029") | {
    chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}

Piece = tuple[str, str]
"""Some characters and their style (empty: none)."""


def shown_text(text: str) -> str:
    """Return text that cannot move a terminal's cursor or turn its direction, whatever a file holds."""
    return "".join(_escaped(c) if unicodedata.category(c) in {"Cc", "Cs"} or c in _BIDI else c for c in text)


def _escaped(char: str) -> str:
    if char == "\t":
        return " "
    return ascii(char)[1:-1]


def print_diagnostics(found: Sequence[Diagnostic], files: Files) -> None:
    """Print every finding to stderr, in the order of their places; in colour on a terminal."""
    for finding in in_order(list(found)):
        for line in _lines(finding, files):
            print_pieces(line)


def print_pieces(pieces: Sequence[Piece]) -> None:
    """Print one line to stderr, in colour if that is a terminal."""
    if not sys.stderr.isatty():
        click.echo("".join(text for text, _ in pieces), err=True)
        return
    from rich.console import Console  # noqa: PLC0415 - only for a terminal
    from rich.text import Text  # noqa: PLC0415 - only for a terminal

    Console(stderr=True, soft_wrap=True, highlight=False).print(Text.assemble(*pieces))


def _lines(finding: Diagnostic, files: Files) -> Iterator[list[Piece]]:
    place = _place(finding.position, files)
    severity = "" if finding.is_error else f"{finding.severity}: "
    yield [
        (f"{place}: ", "bold"),
        (f"{finding.code} ", _STYLES[finding.severity]),
        (shown_text(severity + finding.message), ""),
    ]
    for name, text in (("value", finding.value), ("expected", finding.expected), ("hint", finding.hint)):
        if text:
            yield [(f"  {name}: ", "dim"), (shown_text(text), "")]
    yield from _excerpt(finding.position, files)
    for position, why in finding.related:
        yield [(f"  see {_place(position, files)}: ", "dim"), (shown_text(why), "")]


def _place(position: Position, files: Files) -> str:
    known = files.bytes_of(position.file) is not None
    file = files.shown(position.file) if known else position.file
    return shown_text(f"{file}:{position.line}:{position.column}")


def _excerpt(position: Position, files: Files) -> Iterator[list[Piece]]:
    """Yield the source line and a caret under the column; nothing when the file has no such line."""
    data = files.bytes_of(position.file)
    if not data:
        return
    raw = data.split(b"\n", position.line)[position.line - 1 : position.line]
    line = raw[0].decode("utf-8", "replace").removeprefix("\ufeff").rstrip("\r") if raw else ""
    if not line.strip():
        return
    column = min(position.column - 1, len(line))
    start = max(0, min(column - _WIDEST // 2, len(line) - _WIDEST))
    before, after = shown_text(line[start:column]), shown_text(line[column : start + _WIDEST])
    yield [("  | ", "dim"), (before + after, "")]
    yield [("  | ", "dim"), (" " * _width(before) + "^", "bold red")]


def _width(text: str) -> int:
    """Return the columns that a terminal gives the text: two for East Asian wide characters."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)


def as_json(found: Sequence[Diagnostic], files: Files) -> list[dict[str, Any]]:
    """Return the findings for machines, in the order of their places."""
    return [
        {
            "code": d.code,
            "severity": str(d.severity),
            **_place_json(d.position, files),
            "message": d.message,
            "value": d.value,
            "expected": d.expected,
            "hint": d.hint,
            "related": [{**_place_json(p, files), "message": why} for p, why in d.related],
        }
        for d in in_order(list(found))
    ]


def _place_json(position: Position, files: Files) -> dict[str, Any]:
    known = files.bytes_of(position.file) is not None
    file = files.shown(position.file) if known else position.file
    return {"file": file, "line": position.line, "column": position.column}


def tally(found: Sequence[Diagnostic]) -> str:
    """Return how many findings there are of each severity, in words."""
    counts = {severity: sum(d.severity is severity for d in found) for severity in Severity}
    told = [f"{count} {severity}{'s' if count > 1 else ''}" for severity, count in counts.items() if count]
    return (
        ", ".join(told).replace("informations", "remarks").replace("information", "remark") or "no findings"
    )
