"""A table of text (comma, semicolon or tab) as cells that know where they stand."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

from qgen.diagnostics import Diagnostic, Position

DELIMITERS = ",;\t"
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text without blanks around it, and where it begins."""

    text: str
    position: Position

    def after(self, characters: int, text: str = "") -> "Cell":
        """Return a cell that begins so many characters later in the same line."""
        here = self.position
        return Cell(text, Position(here.file, here.line, here.column + characters))


Row = tuple[Cell, ...]


def cell_of(row: Row, place: int) -> Cell:
    """Return a cell of the row; an empty one after its last where the row ends earlier."""
    return row[place] if place < len(row) else row[-1].after(len(row[-1].text))


def read_sheet(file: str, data: bytes) -> tuple[tuple[Row, ...], list[Diagnostic]]:
    """Return the rows that hold anything, and what is wrong with the file."""
    text = _text(file, data)
    if isinstance(text, Diagnostic):
        return (), [text]
    scanner = _Scanner(file, text, _delimiter(text))
    rows = tuple(row for row in scanner.rows() if any(cell.text for cell in row))
    return rows, [] if scanner.unclosed is None else [_unclosed(scanner.unclosed)]


def _text(file: str, data: bytes) -> str | Diagnostic:
    encoding, start = "utf-8", 0
    for mark, name in _BOMS:
        if data.startswith(mark):
            encoding, start = name, len(mark)
            break
    try:
        text = data[start:].decode(encoding)
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, start + fault.start) + 1
        column = start + fault.start - data.rfind(b"\n", 0, start + fault.start)
        where = Position(file, line, column)
    else:
        if "\0" not in text:
            return text
        where = Position(file, text.count("\n", 0, text.index("\0")) + 1)
    return Diagnostic(
        "QG901",
        where,
        "The file is not text in UTF-8.",
        expected="a CSV file: columns apart by commas, semicolons or tabs",
        hint="save it as “CSV UTF-8”, not as a workbook",
    )


def _delimiter(text: str) -> str:
    """Return what stands most often in the heading outside quotation marks; a comma when nothing does."""
    heading = next((line for line in text.splitlines() if line.strip()), "")
    bare = "".join(heading.split('"')[::2])
    return max(DELIMITERS, key=bare.count)


@dataclass(slots=True)
class _Scanner:
    """Reads rows as RFC 4180 has them; inside an unquoted cell a quotation mark is like other characters."""

    file: str
    text: str
    delimiter: str
    at: int = 0
    line: int = 1
    begin: int = 0
    """Where the line begins."""
    unclosed: Position | None = None
    """A quotation mark that is never closed; nothing after it is read."""

    def rows(self) -> Iterator[Row]:
        while self.at < len(self.text) and self.unclosed is None:
            cells = [self._cell()]
            while self._here() == self.delimiter:
                self.at += 1
                cells.append(self._cell())
            self._end_line()
            yield tuple(cells)

    def _here(self) -> str:
        return self.text[self.at : self.at + 1]

    def _cell(self) -> Cell:
        place = Position(self.file, self.line, self.at - self.begin + 1)
        value = self._quoted(place) if self._here() == '"' else ""
        start = self.at
        while self._here() not in {"", self.delimiter, "\r", "\n"}:
            self.at += 1
        return Cell((value + self.text[start : self.at]).strip(), place)

    def _quoted(self, place: Position) -> str:
        start, pieces = self.at, list[str]()
        while True:
            end = self.text.find('"', self.at + 1)
            if end < 0:
                self.unclosed, self.at = place, len(self.text)
                return ""
            pieces.append(self.text[self.at + 1 : end])
            self.at = end + 1
            if self._here() != '"':
                break
        inside = self.text[start : self.at]
        if "\n" in inside:
            self.line += inside.count("\n")
            self.begin = start + inside.rindex("\n") + 1
        return '"'.join(pieces)

    def _end_line(self) -> None:
        self.at += 2 if self.text.startswith("\r\n", self.at) else 1
        self.line, self.begin = self.line + 1, self.at


def _unclosed(place: Position) -> Diagnostic:
    return Diagnostic(
        "QG906",
        place,
        "The quotation mark is never closed.",
        expected='"a text", and "" for a mark inside it',
    )
