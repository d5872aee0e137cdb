"""All answers of a student in one cell: ``BCA-D``, ``BA+CD``, or apart by blanks."""

import re

from qgen.diagnostics import Diagnostic, Severity
from qgen.grade.sheet import Cell
from qgen.response import plain

_APART = re.compile(r"[^\s,;|]+")
_TOGETHER = re.compile(r"[A-Z\-_.](?:\s*\+\s*[A-Z\-_.])*")
_BETWEEN = " ,;|"


def split_answers(cell: Cell, count: int) -> tuple[list[Cell], list[Diagnostic]]:
    """Return a cell for each of ``count`` questions, and what is wrong with the cell.

    Answers stand apart by blanks or commas if there are any in the cell, else letter after letter; + joins
    the letters of one answer.
    """
    folded = plain(cell.text).replace("、", ",")
    tokens = _APART if re.search(r"[\s,;|]", folded) and "+ " not in folded else _TOGETHER
    answers = [cell.after(match.start(), match[0]) for match in tokens.finditer(folded)]
    rest = tokens.sub("", folded).strip(_BETWEEN)
    if rest:
        return [cell.after(0)] * count, [_unreadable(cell, rest)]
    found = []
    if len(answers) > count:
        found = [too_many(answers[count], cell.text, count)]
    elif len(answers) < count:
        found = [_too_few(cell, len(answers), count)]
    return (answers + [cell.after(len(cell.text))] * count)[:count], found


def _unreadable(cell: Cell, rest: str) -> Diagnostic:
    return Diagnostic(
        "QG910",
        cell.position,
        "The answers hold what is neither a letter nor - for none.",
        value=rest[:20],
        expected="BCA-D, with + between several letters of one answer: BA+CD; or answers apart by blanks",
    )


def too_many(cell: Cell, value: str, count: int) -> Diagnostic:
    """Return that an answer belongs to no question."""
    return Diagnostic(
        "QG911",
        cell.position,
        f"An answer too many: the form has {count} questions.",
        value=value[:80],
        expected=f"{count} answers",
        hint="is it the right form? Several letters of one answer have + between them",
    )


def _too_few(cell: Cell, given: int, count: int) -> Diagnostic:
    return Diagnostic(
        "QG912",
        cell.position,
        f"{given} answers to {count} questions: the last {count - given} count as left out.",
        value=cell.text[:80] or None,
        hint="write - for an answer left out",
        severity=Severity.WARNING,
    )
