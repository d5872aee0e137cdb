"""The heading of a table of answers: which column holds what."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.grade.sheet import Cell, Row

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "student": ("student", "name", "candidate", "氏名", "学生", "受験者"),
    "form": ("form", "版"),
    "answers": ("answers", "解答"),
}
"""The names that a column may have, in small letters; a question's is its number, ``Q7`` or ``問7``."""

_NUMBER = re.compile(r"(?:q|question|問)?\s*([0-9]{1,4})")


@dataclass(frozen=True, slots=True)
class Heading:
    """Places of columns, from 0: by name of COLUMNS, and by question; ``width``: how many there are."""

    position: Position
    width: int
    named: Mapping[str, int] = field(default_factory=dict)
    questions: Mapping[int, int] = field(default_factory=dict)


def read_heading(row: Row) -> tuple[Heading | None, list[Diagnostic]]:
    """Return the heading, or None when the table cannot be read, and what is wrong with it."""
    named: dict[str, int] = {}
    questions: dict[int, int] = {}
    found: list[Diagnostic] = []
    for place, cell in enumerate(row):
        word = unicodedata.normalize("NFKC", cell.text).strip().lower()
        name = next((name for name, words in COLUMNS.items() if word in words), None)
        number = _NUMBER.fullmatch(word)
        if name is not None:
            twice = named.setdefault(name, place) != place
        elif number is not None:
            twice = questions.setdefault(int(number[1]), place) != place
        else:
            found += [_unread(cell)] if word else []
            continue
        if twice:
            found.append(Diagnostic("QG903", cell.position, "The column is there twice.", cell.text))
    missing = "student" if "student" not in named else "answers"
    if "student" not in named or not ("answers" in named or questions):
        return None, [*found, _missing(missing, row)]
    return Heading(row[0].position, len(row), named, questions), found


def _unread(cell: Cell) -> Diagnostic:
    message = "The column is not read."
    return Diagnostic("QG904", cell.position, message, cell.text, severity=Severity.INFORMATION)


def _missing(name: str, row: Row) -> Diagnostic:
    return Diagnostic(
        "QG902",
        row[0].position,
        f"The heading has no column “{name}”.",
        value=", ".join(cell.text for cell in row)[:80],
        expected="student, form, and answers or a column for each question: 1, 2, 3, …",
        hint="the first line names the columns; form may be left out where there is one form",
    )


def ranges(numbers: Iterable[int]) -> str:
    """Return numbers as people write them: ``3, 7-9``."""
    pieces: list[list[int]] = []
    for number in sorted(numbers):
        if pieces and pieces[-1][-1] == number - 1:
            pieces[-1].append(number)
        else:
            pieces.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in pieces)
