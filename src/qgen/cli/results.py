"""The results of ``qgen grade`` as tables for people and as JSON for machines."""

import math
from collections.abc import Iterator
from typing import Any

from qgen.cli.tables import Cell, Section
from qgen.grade.analysis import Analysis
from qgen.grade.figures import Estimate
from qgen.grade.items import ENOUGH_FOR_ITEM, ItemFigures, OptionFigures
from qgen.report.words import ReportWords
from qgen.report.written import number, percent, points

MOST_STUDENTS = 60
"""Of more students than that the table is left out on a terminal: it is in NAME-students.csv."""

_LONGEST = 60


def sections_of(analysis: Analysis, *, every_student: bool) -> list[Section]:
    """Return the tables in the exam's language; empty ones are left out."""
    say = ReportWords(analysis.forms.first.lang)
    found = [
        Section(
            say("overview"),
            (say("exam"), analysis.forms.first.title),
            tuple(_overview(analysis, say)),
            counted=False,
        ),
        _students(analysis, say),
        _parts(analysis, say),
        _items(analysis, say),
        _distractors(analysis, say),
        _strategies(analysis, say),
    ]
    if not every_student and len(analysis.scores) > MOST_STUDENTS:
        del found[1]
    return [section for section in found if section.rows]


def _overview(analysis: Analysis, say: ReportWords) -> Iterator[tuple[Cell, ...]]:
    shares = [score.score.share for score in analysis.scores]
    yield say("students"), str(len(shares))
    yield say("mean"), percent(math.fsum(shares) / len(shares))
    passed = [score.passed for score in analysis.scores if score.passed is not None]
    if passed:
        yield say("passed"), f"{sum(passed)} / {len(passed)}"
    for each in analysis.reliabilities:
        after = f" ({'/'.join(each.forms)})" if len(analysis.reliabilities) > 1 else ""
        few = each.students < ENOUGH_FOR_ITEM
        told = f" {say('verdict.few', n=each.students, needed=ENOUGH_FOR_ITEM)}" if few else ""
        yield say("kr20") + after, number(each.kr20) + told
        yield say("sem") + after, number(each.sem, 1)
    if analysis.calibrating.model is not None:
        yield say("model"), say(f"model.{analysis.calibrating.model}")


def _students(analysis: Analysis, say: ReportWords) -> Section:
    rows = tuple(
        (
            score.student,
            score.form,
            f"{points(score.score.points)} / {score.score.of}",
            percent(score.score.share),
            "" if score.passed is None else say("yes" if score.passed else "no"),
        )
        for score in analysis.scores
    )
    head = (say("student"), say("form.short"), say("points"), say("percent"), say("passed"))
    return Section(say("students"), head, rows, figures=frozenset({2, 3}))


def _parts(analysis: Analysis, say: ReportWords) -> Section:
    rows = []
    for part in analysis.parts:
        name = f"{part.kind}:{part.id}"
        shares = [score.parts[name].share for score in analysis.scores if name in score.parts]
        if shares:
            mean = percent(math.fsum(shares) / len(shares))
            rows.append((say(part.kind), part.title, len(part.items), mean))
    head = ("", say("part"), say("items.number"), say("mean"))
    return Section(say("by_part"), head, tuple(rows), counted=False, figures=frozenset({2, 3}))


def _items(analysis: Analysis, say: ReportWords) -> Section:
    rows = []
    for each in analysis.items:
        found = analysis.calibrating.items.get(each.joined.item.id)
        rows.append(
            (
                each.joined.place,
                each.joined.item.id,
                each.n,
                number(each.facility.value),
                number(each.discrimination.value if each.discrimination else None),
                number(found.b if found else None),
                say(f"verdict.{each.verdict}", n=each.n, needed=ENOUGH_FOR_ITEM),
            )
        )
    head = (say("question"), say("id"), say("n"), say("facility"), say("discrimination"), "b", say("verdict"))
    return Section(say("items"), head, tuple(rows), figures=frozenset({2, 3, 4, 5}))


def _distractors(analysis: Analysis, say: ReportWords) -> Section:
    """Return the distractors that do not do what they are there for."""
    rows = tuple(
        (
            each.joined.place,
            *_named(each, figures),
            percent(figures.share),
            number(figures.discrimination.value if figures.discrimination else None),
            say(f"option.{figures.verdict}"),
        )
        for each in analysis.items
        for figures in each.options
        if figures.verdict in {"idle", "rival"}
    )
    head = (
        *(say("question"), say("option"), say("text"), say("strategy")),
        *(say("chosen"), say("discrimination"), say("verdict")),
    )
    return Section(say("distractors.look"), head, rows, figures=frozenset({4, 5}))


def _named(each: ItemFigures, figures: OptionFigures) -> tuple[str, str, str]:
    option = each.joined.options[figures.option]
    text = option.text if len(option.text) <= _LONGEST else f"{option.text[: _LONGEST - 1]}…"
    return option.label, text, option.strategy or ""


def _strategies(analysis: Analysis, say: ReportWords) -> Section:
    rows = tuple(
        (
            each.strategy or say("unnamed"),
            each.distractors,
            say("judged", hits=each.functioning, n=each.judged) if each.judged else "–",
            percent(each.share),
            number(each.discrimination),
        )
        for each in analysis.strategies
    )
    head = (
        *(say("strategy"), say("distractors"), say("functioning")),
        *(say("mean_share"), say("discrimination")),
    )
    return Section(say("strategies"), head, rows, counted=False, figures=frozenset({1, 2, 3, 4}))


# --- for machines -------------------------------------------------------------------------------------


def results_json(analysis: Analysis) -> dict[str, Any]:
    """Return everything for machines; docs/reference/grading.md tells what each key holds."""
    found = analysis.calibrating
    return {
        "exam": analysis.forms.first.name,
        "lang": analysis.forms.first.lang,
        "forms": list(analysis.forms.exams),
        "reliability": [
            {
                "forms": list(each.forms),
                "items": each.items,
                "students": each.students,
                "mean": each.mean,
                "sd": each.sd,
                "kr20": each.kr20,
                "sem": each.sem,
            }
            for each in analysis.reliabilities
        ],
        "students": [
            {
                "student": score.student,
                "form": score.form,
                "points": score.score.points,
                "of": score.score.of,
                "passed": score.passed,
                "parts": {name: [part.points, part.of] for name, part in score.parts.items()},
                "ability": _ability(analysis, score.student),
            }
            for score in analysis.scores
        ],
        "items": [_item_json(each, analysis) for each in analysis.items],
        "model": found.model,
    }


def _ability(analysis: Analysis, student: str) -> list[float] | None:
    ability = analysis.calibrating.abilities.get(student)
    return None if ability is None else [ability.value, ability.se]


def _item_json(each: ItemFigures, analysis: Analysis) -> dict[str, Any]:
    found = analysis.calibrating.items.get(each.joined.item.id)
    return {
        "item": each.joined.item.id,
        "questions": dict(each.joined.numbers),
        "n": each.n,
        "omitted": each.omitted,
        "facility": _estimate(each.facility),
        "discrimination": _estimate(each.discrimination),
        "verdict": each.verdict,
        "calibrated": None
        if found is None
        else {"difficulty": found.difficulty, "a": found.a, "b": found.b, "se": found.se},
        "options": [
            {
                "option": each.joined.options[figures.option].label
                if each.joined.chooses
                else str(figures.option + 1),
                "n": figures.n,
                "chosen": figures.chosen,
                "discrimination": _estimate(figures.discrimination),
                "verdict": figures.verdict,
            }
            for figures in each.options
        ],
    }


def _estimate(found: Estimate | None) -> list[float] | None:
    return None if found is None else [found.value, found.low, found.high]
