"""What the report's layout is given to lay out: every figure as it is shown."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgen.grade.analysis import Analysis
from qgen.grade.figures import Reliability
from qgen.grade.items import (
    ENOUGH_FOR_ITEM,
    ENOUGH_FOR_OPTION,
    WEAK,
    ItemFigures,
    StrategyFigures,
)
from qgen.grade.scores import Part, StudentScore
from qgen.report.cards import Cards, ShownItem
from qgen.report.pictures import Dot, histogram, item_map
from qgen.report.words import ReportWords
from qgen.report.written import number, percent, points

if TYPE_CHECKING:
    from markupsafe import Markup

WORTH_A_LOOK = ("negative", "hard", "easy", "weak")


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of a table: its cells, and a share (0 to 100) that a bar shows."""

    cells: tuple[str, ...]
    percent: float | None = None
    passed: bool | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report."""

    title: str
    lang: str
    facts: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    histogram: "Markup"
    parts: tuple[Shown, ...]
    map: "Markup"
    look: tuple[ShownItem, ...]
    items: tuple[ShownItem, ...]
    strategies: tuple[Shown, ...]
    students: tuple[Shown, ...]
    calibrated: bool
    notes: tuple[str, ...]


def page_of(analysis: Analysis) -> Page:
    """Return the report in the exam's language."""
    exam = analysis.forms.first
    return _Pager(analysis, ReportWords(exam.lang)).page()


@dataclass(frozen=True, slots=True)
class _Pager:
    """Words the figures of one analysis."""

    analysis: Analysis
    say: ReportWords

    def page(self) -> Page:
        exam, analysis = self.analysis.forms.first, self.analysis
        cards = Cards(analysis, self.say)
        items = tuple(cards.card(each) for each in analysis.items)
        scores = [score.score.share for score in analysis.scores]
        facts = [self.say.count("students", len(scores)), self.say.count("items", len(items))]
        if any(analysis.forms.exams):
            facts.append(self.say("forms", forms=self.say("list").join(analysis.forms.exams)))
        return Page(
            title=exam.title,
            lang=exam.lang,
            facts=tuple(facts),
            figures=tuple(self._figures()),
            histogram=histogram(scores, exam.sitting.pass_mark, self.say("scores.caption")),
            parts=tuple(self._part(part) for part in analysis.parts),
            map=item_map(
                (_dot(each) for each in analysis.items if each.discrimination is not None),
                WEAK,
                (self.say("map"), self.say("facility"), self.say("discrimination")),
            ),
            look=tuple(item for item in items if item.mood in WORTH_A_LOOK),
            items=items,
            strategies=tuple(self._strategy(each) for each in analysis.strategies),
            students=tuple(self._student(score) for score in analysis.scores),
            calibrated=bool(analysis.calibrating.items),
            notes=tuple(self._notes()),
        )

    def _figures(self) -> Iterable[tuple[str, str]]:
        analysis = self.analysis
        shares = [score.score.share for score in analysis.scores]
        yield self.say("mean"), percent(math.fsum(shares) / len(shares))
        passed = [score.passed for score in analysis.scores if score.passed is not None]
        if passed:
            mark = analysis.forms.first.sitting.pass_mark or 0
            yield f"{self.say('passed')} (≥ {percent(mark)})", f"{sum(passed)} / {len(passed)}"
        for each in analysis.reliabilities:
            yield from self._reliability(each, several=len(analysis.reliabilities) > 1)

    def _reliability(self, each: Reliability, *, several: bool) -> Iterable[tuple[str, str]]:
        after = f", {self.say('form', form='/'.join(each.forms))}" if several else ""
        few = each.students < ENOUGH_FOR_ITEM
        told = f" ({self.say('verdict.few', n=each.students, needed=ENOUGH_FOR_ITEM)})" if few else ""
        yield self.say("kr20") + after + told, number(each.kr20)
        if each.sem is not None:
            yield self.say("sem") + after, self.say("sem.value", value=number(each.sem, 1))

    def _part(self, part: Part) -> Shown:
        name = f"{part.kind}:{part.id}"
        shares = [score.parts[name].share for score in self.analysis.scores if name in score.parts]
        mean = math.fsum(shares) / len(shares) if shares else 0.0
        cells = (self.say(part.kind), part.title, str(len(part.items)), percent(mean) if shares else "–")
        return Shown(cells, 100 * mean)

    def _student(self, score: StudentScore) -> Shown:
        ability = self.analysis.calibrating.abilities.get(score.student)
        passed = "" if score.passed is None else self.say("yes" if score.passed else "no")
        told = f"{points(score.score.points)} / {score.score.of}"
        logits = f"{number(ability.value)} ± {number(ability.se)}" if ability else "–"
        cells = (score.student, score.form, told, percent(score.score.share), passed, logits)
        return Shown(cells, 100 * score.score.share, score.passed)

    def _strategy(self, each: StrategyFigures) -> Shown:
        told = self.say("judged", hits=each.functioning, n=each.judged) if each.judged else "–"
        cells = (
            each.strategy or self.say("unnamed"),
            str(each.distractors),
            told,
            percent(each.share),
            number(each.discrimination),
        )
        return Shown(cells, 100 * each.functioning / each.judged if each.judged else None)

    def _notes(self) -> Iterable[str]:
        found = self.analysis.calibrating
        yield self.say("how.facility")
        yield self.say("how.verdict", item=ENOUGH_FOR_ITEM, option=ENOUGH_FOR_OPTION)
        if self.analysis.partial:
            yield self.say("partial")
        if found.model is not None:
            yield self.say("how.calibration", model=self.say(f"model.{found.model}"))
        elif found.why_not == "package":
            yield self.say("how.package")
        elif found.why_not == "few":
            yield self.say("how.none", needed=found.needed)


def _dot(each: ItemFigures) -> Dot:
    value = each.discrimination.value if each.discrimination else 0.0
    first = next(iter(each.joined.numbers.items()))
    return Dot(f"{first[0]}{first[1]}", each.joined.item.id, each.facility.value, value, each.verdict)
