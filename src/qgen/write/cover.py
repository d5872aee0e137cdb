"""The terms on which an exam is sat, as its cover states them."""

import math
from dataclasses import dataclass

from qgen.exam import Exam
from qgen.write.messages import Words
from qgen.write.printable import printable

_EXACT = 9
"""Decimals beyond which a share is the noise of binary fractions: 0.7 of 50 points are 35, not 36."""


@dataclass(frozen=True, slots=True)
class Term:
    """A line of the cover: what it is about, and what holds."""

    label: str
    text: str


def facts(exam: Exam) -> tuple[str, ...]:
    """Return what stands below the title: number of items, form, time, pass mark, date of the facts."""
    words = Words(exam.lang)
    found = [words.count(len(exam.items))]
    if exam.form:
        found.append(words("form", form=exam.form))
    if exam.sitting.minutes is not None:
        found.append(words.minutes(exam.sitting.minutes))
    if exam.sitting.pass_mark is not None:
        found.append(words("passes", mark=_pass_mark(exam, words)))
    if exam.as_of:
        found.append(words("as_of", date=exam.as_of))
    return tuple(found)


def terms(exam: Exam) -> tuple[Term, ...]:
    """Return the lines of the cover; time and pass mark are there if the exam has them."""
    words = Words(exam.lang)
    items = len(exam.items)
    found = [Term(words("questions"), str(items)), Term(words("points"), words.points(items))]
    if exam.sitting.minutes is not None:
        found.append(Term(words("time"), words.minutes(exam.sitting.minutes)))
    if exam.sitting.pass_mark is not None:
        found.append(Term(words("pass_mark"), _pass_mark(exam, words)))
    if exam.as_of:
        found.append(Term(words("facts"), exam.as_of))
    return tuple(found)


def own_instructions(exam: Exam) -> tuple[str, ...]:
    """Return the paragraphs of the blueprint's own instructions."""
    lines = printable(exam.sitting.instructions).split("\n")
    return tuple(line.strip() for line in lines if line.strip())


def passing_points(exam: Exam) -> int | None:
    """Return the least number of points that passes, or None where no pass mark is set."""
    mark = exam.sitting.pass_mark
    return None if mark is None else math.ceil(round(mark * len(exam.items), _EXACT))


def _pass_mark(exam: Exam, words: Words) -> str:
    mark, points = exam.sitting.pass_mark, passing_points(exam)
    assert mark is not None
    percent = f"{round(mark * 100, 2):g}"
    return words("pass_mark.value", percent=percent, points=points, n=len(exam.items))
