"""Answer sheets: a table of students, forms and answers as responses to items."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.exam import Exam
from qgen.grade.compact import split_answers, too_many
from qgen.grade.heading import Heading, ranges, read_heading
from qgen.grade.sheet import Cell, Row, cell_of, read_sheet
from qgen.item import Item
from qgen.response import ARRANGED, Refused, Response, plain, read_response


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """One student's form, and the responses to it by item id; to an item left out it is empty."""

    student: str
    form: str
    responses: Mapping[str, Response]


def read_answers(
    file: str, data: bytes, exams: Mapping[str, Exam]
) -> tuple[tuple[AnswerSheet, ...], list[Diagnostic]]:
    """Return the sheets of a file, and all that is wrong in it, by line and column; ``exams`` by form."""
    rows, found = read_sheet(file, data)
    if not rows:
        return (), found or [_nobody(Position(file))]
    heading, faults = read_heading(rows[0])
    found += faults
    if heading is None:
        return (), found
    reader = _Reader(heading, exams, found)
    sheets = tuple(sheet for row in rows[1:] if (sheet := reader.sheet(row)) is not None)
    if len(rows) == 1:
        found.append(_nobody(heading.position))
    found += _columns_missing(heading, {sheet.form for sheet in sheets}, exams)
    return sheets, found


def _nobody(place: Position) -> Diagnostic:
    message = "There are no answers."
    return Diagnostic("QG914", place, message, expected="a heading, and a row for each student")


def _columns_missing(heading: Heading, forms: Iterable[str], exams: Mapping[str, Exam]) -> list[Diagnostic]:
    """Return a warning when questions of the forms that were sat have no column."""
    if "answers" in heading.named:
        return []
    count = max((len(exams[form].items) for form in forms), default=0)
    missing = ranges(set(range(1, count + 1)) - heading.questions.keys())
    message = "Questions without a column count as left out."
    found = Diagnostic("QG912", heading.position, message, missing, severity=Severity.WARNING)
    return [found] if missing else []


@dataclass(slots=True)
class _Reader:
    """Reads the rows of one file, and notes what is wrong."""

    heading: Heading
    exams: Mapping[str, Exam]
    found: list[Diagnostic]
    students: dict[str, Cell] = field(default_factory=dict)

    def sheet(self, row: Row) -> AnswerSheet | None:
        """Return one student's sheet, or None after reporting what is wrong with the row."""
        extra = next((cell for cell in row[self.heading.width :] if cell.text), None)
        if extra is not None:
            self.found.append(_extra(extra, self.heading.width))
            return None
        student, form = self._student(row), self._form(row)
        if student is None or form is None:
            return None
        items = self.exams[form].items
        cells = self._cells(row, len(items))
        read = {item.id: self._response(item, cell) for item, cell in zip(items, cells, strict=True)}
        return AnswerSheet(student, form, read)

    def _student(self, row: Row) -> str | None:
        cell = cell_of(row, self.heading.named["student"])
        name = unicodedata.normalize("NFC", cell.text)
        first = self.students.setdefault(name, cell)
        if name and first is cell:
            return name
        code, message = (
            ("QG908", "The student is there twice.") if name else ("QG907", "No student is named.")
        )
        related = ((first.position, "here first"),) if name else ()
        expected = "a row for each student, and a name or number in each"
        self.found.append(Diagnostic(code, cell.position, message, name or None, expected, related=related))
        return None

    def _form(self, row: Row) -> str | None:
        place = self.heading.named.get("form")
        cell = row[0].after(0) if place is None else cell_of(row, place)
        known = {form.upper(): form for form in self.exams}
        told = plain(cell.text)
        if told in known:
            return known[told]
        if not told and len(known) == 1:
            return next(iter(self.exams))
        self.found.append(
            Diagnostic(
                "QG909",
                cell.position,
                "The exam has no such form." if told else "No form is named, and the exam has several.",
                value=cell.text or None,
                expected=", ".join(form or "no letter" for form in self.exams),
                hint="add a column “form”" if place is None else None,
            )
        )
        return None

    def _cells(self, row: Row, count: int) -> list[Cell]:
        """Return a cell for each question of a form."""
        if "answers" in self.heading.named:
            cells, found = split_answers(cell_of(row, self.heading.named["answers"]), count)
            self.found += found
            return cells
        by_number = {number: cell_of(row, place) for number, place in self.heading.questions.items()}
        extra = (cell for number, cell in by_number.items() if not 1 <= number <= count and cell.text)
        self.found += [too_many(cell, cell.text, count) for cell in extra]
        return [by_number.get(number, row[-1].after(0)) for number in range(1, count + 1)]

    def _response(self, item: Item, cell: Cell) -> Response:
        read = read_response(item, cell.text)
        if isinstance(read, Refused):
            self.found.append(_refused(item, cell, read))
            return ()
        if len(read) > 1 and item.kind not in {"multiple", *ARRANGED}:
            message = "Several options where one is asked for: the answer counts as wrong."
            self.found.append(
                Diagnostic("QG913", cell.position, message, cell.text, severity=Severity.WARNING)
            )
        return read


def _extra(cell: Cell, width: int) -> Diagnostic:
    return Diagnostic(
        "QG905",
        cell.position,
        "The row has more cells than the heading.",
        value=cell.text,
        expected=f"{width} cells",
        hint="put quotation marks around a text that holds the delimiter",
    )


def _refused(item: Item, cell: Cell, refused: Refused) -> Diagnostic:
    letters = " ".join(option.label for option in item.options)
    arranged = item.kind in ARRANGED
    return Diagnostic(
        "QG910",
        cell.position,
        "The item has no such place." if refused.reason == "no-place" else "The item has no such option.",
        value=cell.text if refused.value == plain(cell.text) else f"{refused.value} in {cell.text}",
        expected=f"{len(item.pairs)} of {letters}" if arranged else f"{letters}, or - for none",
    )
