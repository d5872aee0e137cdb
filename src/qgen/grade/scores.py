"""Scores: for each student and item whether it is right, in all and by topic and section."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from qgen.exam import Exam
from qgen.grade.answers import AnswerSheet
from qgen.grade.forms import Forms, JoinedItem
from qgen.item import Item
from qgen.response import credit, is_omitted, is_right, places_right


@dataclass(frozen=True, slots=True)
class Mark:
    """How one student did one item.

    ``points`` is 0 or 1, or between with partial credit; ``chosen`` are indexes into the joined item's
    options, ``places`` tells of an arranged item which of its places are right.
    """

    right: bool
    points: float
    omitted: bool
    chosen: frozenset[int] = frozenset()
    places: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """One student's marks by item id; only the items of the student's form are in it."""

    student: str
    form: str
    marks: Mapping[str, Mark]


@dataclass(frozen=True, slots=True)
class Part:
    """Items that are told of together: a ``topic``, or a ``section`` of the blueprint."""

    kind: str
    id: str
    title: str
    items: frozenset[str]


@dataclass(frozen=True, slots=True)
class Score:
    """Points reached out of those to be had."""

    points: float
    of: int

    @property
    def share(self) -> float:
        """Return the share of the points, 0 where there were none to be had."""
        return self.points / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class StudentScore:
    """A student's score, in all and by part; ``passed`` is None where the exam has no pass mark."""

    student: str
    form: str
    score: Score
    parts: Mapping[str, Score] = field(default_factory=dict)
    passed: bool | None = None


def mark_sheets(sheets: Iterable[AnswerSheet], forms: Forms, *, partial: bool = False) -> tuple[Marked, ...]:
    """Mark every sheet; an item is right as a whole or not, unless ``partial`` credit is given."""
    items = {form: {item.id: item for item in exam.items} for form, exam in forms.exams.items()}
    return tuple(_marked(sheet, items[sheet.form], forms.items, partial=partial) for sheet in sheets)


def _marked(
    sheet: AnswerSheet, items: Mapping[str, Item], joined: Mapping[str, JoinedItem], *, partial: bool
) -> Marked:
    marks: dict[str, Mark] = {}
    for name, response in sheet.responses.items():
        item, known = items[name], joined[name]
        right = is_right(item, response)
        index = known.index[sheet.form]
        marks[name] = Mark(
            right,
            credit(item, response) if partial else float(right),
            is_omitted(response),
            frozenset(index[label] for label in response) if known.chooses else frozenset(),
            () if known.chooses else places_right(item, response),
        )
    return Marked(sheet.student, sheet.form, marks)


def parts_of(exams: Iterable[Exam]) -> tuple[Part, ...]:
    """Return the topics and the sections of the forms, in the order in which they first come."""
    topics: dict[str, set[str]] = {}
    titles: dict[str, tuple[str, set[str]]] = {}
    domains = {item.domain for exam in exams for item in exam.items}
    for exam in exams:
        for item in exam.items:
            name = item.topic if len(domains) == 1 else f"{item.domain}/{item.topic}"
            topics.setdefault(name, set()).add(item.id)
        for section in exam.sections:
            titles.setdefault(section.id, (section.title, set()))[1].update(section.items)
    sections = [Part("section", name, title, frozenset(ids)) for name, (title, ids) in titles.items()]
    return (*sections, *(Part("topic", name, name, frozenset(ids)) for name, ids in topics.items()))


def score_of(marked: Marked, parts: Iterable[Part], pass_mark: float | None) -> StudentScore:
    """Return a student's score; parts of which the student's form has no item are left out."""
    total = _score(marked, marked.marks.keys())
    by_part = {f"{part.kind}:{part.id}": _score(marked, part.items & marked.marks.keys()) for part in parts}
    return StudentScore(
        marked.student,
        marked.form,
        total,
        {name: score for name, score in by_part.items() if score.of},
        None if pass_mark is None else total.share >= pass_mark - _ROUNDING,
    )


_ROUNDING = 1e-9
"""Shares are binary fractions: 7 of 10 must pass a mark of 0.7."""


def _score(marked: Marked, items: Iterable[str]) -> Score:
    points = [marked.marks[name].points for name in items]
    return Score(math.fsum(points), len(points))
