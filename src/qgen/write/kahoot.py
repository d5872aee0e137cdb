"""An exam as the spreadsheet that Kahoot imports a quiz from.

Kahoot takes two to four answers, 120 characters for what is asked and 75 for an answer, and no rationale.
An item that does not fit is left out: a text cut short would be another item.
"""

import io
from collections.abc import Iterator
from typing import Any

from qgen.exam import Exam
from qgen.item import Item
from qgen.write.extras import needed
from qgen.write.messages import Words
from qgen.write.printable import one_line
from qgen.write.written import LEFT_OUT, Written, notes_of

LONGEST_STEM, LONGEST_ANSWER, MOST_ANSWERS = 120, 75, 4
SECONDS = 60
"""The time for each item: one of those that Kahoot offers."""

_HEADINGS = (
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, MOST_ANSWERS + 1)),
    "Time limit (sec) \u2013 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
_WIDTHS = (6, 60, 30, 30, 30, 30, 12, 14)
_LINE = 16
_LATIN = "\u2e7f"
_HEADING_ROW = 7
"""Kahoot's own sheet has its headings in row 8, and the first item right below."""


def write_kahoot(exam: Exam) -> Written:
    """Return the file ``STEM-kahoot.xlsx``; none if no item fits."""
    told: list[tuple[str, str, str]] = []
    good: list[Item] = []
    for item in exam.items:
        reason = misfit(item)
        if reason is None:
            good.append(item)
        else:
            told.append((LEFT_OUT, reason, item.id))
    files = {f"{exam.stem}-kahoot.xlsx": _sheet(exam, good)} if good else {}
    return Written(files, notes_of(told))


def misfit(item: Item) -> str | None:
    """Return why Kahoot cannot take the item, or None if it can."""
    if item.pairs:
        return "it asks for no order and no pairs"
    if len(item.options) > MOST_ANSWERS:
        return f"more than {MOST_ANSWERS} options"
    if _length(item.stem.plain) > LONGEST_STEM:
        return f"a stem of more than {LONGEST_STEM} characters"
    if any(_length(option.text) > LONGEST_ANSWER for option in item.options):
        return f"an option of more than {LONGEST_ANSWER} characters"
    return None


def _length(text: str) -> int:
    """Return a length as a browser counts it: an emoji is two."""
    return len(one_line(text).encode("utf-16-le", "replace")) // 2


def _sheet(exam: Exam, items: list[Item]) -> bytes:
    library = needed("xlsxwriter", "xlsx")
    out = io.BytesIO()
    book = library.Workbook(out, {"in_memory": True})
    book.set_properties({"title": one_line(exam.title), "created": _undated()})
    sheet = book.add_worksheet("Sheet1")
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    top = {"text_wrap": True, "valign": "top"}
    bold, wrapped = book.add_format({**top, "bold": True}), book.add_format(top)
    sheet.write_string(1, 1, one_line(exam.title), book.add_format({"bold": True}))
    sheet.write_string(2, 1, Words(exam.lang).count(len(items)))
    for column, heading in enumerate(_HEADINGS, start=1):
        sheet.write_string(_HEADING_ROW, column, heading, bold)
    sheet.set_row(_HEADING_ROW, 4 * _LINE)
    for number, item in enumerate(items, start=1):
        sheet.set_row(_HEADING_ROW + number, _lines(item) * _LINE)
        sheet.write_number(_HEADING_ROW + number, 0, number, wrapped)
        for column, cell in enumerate(_row(item), start=1):
            _write(sheet, _HEADING_ROW + number, column, cell, wrapped)
    book.close()
    return out.getvalue()


def _lines(item: Item) -> int:
    """Return how many lines the item's longest cell takes: a spreadsheet does not find out by itself."""
    wide = [(item.stem.plain, _WIDTHS[1]), *((option.text, _WIDTHS[2]) for option in item.options)]
    return max(-(-sum(2 if char > _LATIN else 1 for char in text) // width) for text, width in wide) or 1


def _row(item: Item) -> Iterator[str | int]:
    yield one_line(item.stem.plain)
    answers = [one_line(option.text) for option in item.options]
    yield from answers
    yield from [""] * (MOST_ANSWERS - len(answers))
    yield SECONDS
    keys = [number for number, option in enumerate(item.options, start=1) if option.key]
    yield keys[0] if len(keys) == 1 else ",".join(map(str, keys))


def _write(sheet: Any, row: int, column: int, cell: str | int, wrapped: Any) -> None:
    if isinstance(cell, int):
        sheet.write_number(row, column, cell, wrapped)
    elif cell:  # as a text, whatever it begins with
        sheet.write_string(row, column, cell, wrapped)


def _undated() -> Any:
    """Return the day that a file without a date shows: a clock would make other bytes at every build."""
    import datetime as dt  # noqa: PLC0415 - loaded when used

    return dt.datetime(1980, 1, 1)  # noqa: DTZ001 - the library writes it without a zone
