"""What the report's layout is given to lay out: every figure as it is shown."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgen.grade.analysis import Analysis
from qgen.grade.figures import Estimate, Reliability
from qgen.grade.items import (
    ENOUGH_FOR_ITEM,
    ENOUGH_FOR_OPTION,
    WEAK,
    ItemFigures,
    OptionFigures,
    StrategyFigures,
)
from qgen.grade.scores import Part, StudentScore
from qgen.item import Text
from qgen.report.pictures import Dot, curve, histogram, item_map
from qgen.report.words import ReportWords

if TYPE_CHECKING:
    from markupsafe import Markup

WORTH_A_LOOK = ("negative", "hard", "easy", "weak")
_ROUNDING = 1e-9
_GROUPS = 5
_FEWEST_PER_GROUP = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of a table: its cells, and a share (0 to 100) that a bar shows."""

    cells: tuple[str, ...]
    percent: float | None = None
    passed: bool | None = None


@dataclass(frozen=True, slots=True)
class ShownOption:
    """An option, or a place of an arranged item; ``mood`` is its verdict's name."""

    label: str
    text: str
    strategy: str
    percent: float
    share: str
    discrimination: str
    mood: str
    verdict: str


@dataclass(frozen=True, slots=True)
class ShownItem:
    """An item with its figures; ``facts`` are names and values, ``curve`` its picture if it is calibrated."""

    anchor: str
    place: str
    id: str
    stem: Text
    facts: tuple[tuple[str, str], ...]
    mood: str
    verdict: str
    options: tuple[ShownOption, ...]
    places: bool
    curve: "Markup | None"


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


def number(value: float | None, digits: int = 2) -> str:
    """Return a figure with a true minus; a dash where there is none."""
    return "–" if value is None else f"{value:.{digits}f}".replace("-", "−")


def percent(share: float) -> str:
    """Return a share in whole percent; half a percent goes up."""
    return f"{math.floor(100 * share + 0.5 + _ROUNDING)} %"


def points(value: float) -> str:
    """Return points, with decimals only where there are any."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value else "0"


def interval(found: Estimate | None) -> str:
    """Return the ends of a 95 % interval."""
    return "" if found is None else f"{number(found.low)} … {number(found.high)}"


@dataclass(frozen=True, slots=True)
class _Pager:
    """Words the figures of one analysis."""

    analysis: Analysis
    say: ReportWords

    def page(self) -> Page:
        exam, analysis = self.analysis.forms.first, self.analysis
        items = tuple(self._item(each) for each in analysis.items)
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
        yield self.say("mean"), percent(sum(shares) / len(shares))
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
        mean = sum(shares) / len(shares) if shares else 0.0
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

    # --- items --------------------------------------------------------------------------------------------

    def _item(self, each: ItemFigures) -> ShownItem:
        item = each.joined.item
        return ShownItem(
            anchor=item.id,
            place=each.joined.place,
            id=item.id,
            stem=item.stem,
            facts=tuple(self._facts(each)),
            mood=each.verdict,
            verdict=self.say(f"verdict.{each.verdict}", n=each.n, needed=ENOUGH_FOR_ITEM),
            options=tuple(self._option(each, option) for option in each.options),
            places=not each.joined.chooses,
            curve=self._curve(each),
        )

    def _facts(self, each: ItemFigures) -> Iterable[tuple[str, str]]:
        yield self.say("n"), str(each.n)
        if each.omitted:
            yield self.say("omitted"), str(each.omitted)
        yield self.say("facility"), f"{number(each.facility.value)} ({interval(each.facility)})"
        told = f" ({interval(each.discrimination)})" if each.discrimination else ""
        value = each.discrimination.value if each.discrimination else None
        yield self.say("discrimination"), number(value) + told
        found = self.analysis.calibrating.items.get(each.joined.item.id)
        predicted = self.say("predicted", level=self.say(f"level.{each.joined.item.level}"))
        if found is None:
            yield self.say("difficulty"), predicted
        else:
            level = self.say("list").join([self.say(f"level.{found.level}"), predicted])
            shown = f"b {number(found.b)} ± {number(found.se)}, a {number(found.a)}"
            yield self.say("difficulty"), f"{shown} ({level})"

    def _option(self, each: ItemFigures, figures: OptionFigures) -> ShownOption:
        joined = each.joined
        if joined.chooses:
            option = joined.options[figures.option]
            label, text, strategy = option.label, option.text, option.strategy or ""
        else:
            pair = joined.item.pairs[figures.option]
            answer = next((o.text for o in joined.item.options if o.label == pair.label), "")
            prompt = f"{pair.text} → " if joined.item.kind == "matching" else ""
            label, text, strategy = str(figures.option + 1), prompt + answer, ""
        value = figures.discrimination.value if figures.discrimination else None
        return ShownOption(
            label,
            text,
            strategy,
            round(100 * figures.share, 1),
            percent(figures.share),
            number(value),
            figures.verdict,
            "" if figures.verdict in {"few", "place"} else self.say(f"option.{figures.verdict}"),
        )

    def _curve(self, each: ItemFigures) -> "Markup | None":
        found = self.analysis.calibrating.items.get(each.joined.item.id)
        if found is None or found.a is None or found.b is None:
            return None
        return curve(found.a, found.b, self._observed(each.joined.item.id), self.say("curve"))

    def _observed(self, item: str) -> list[tuple[float, float]]:
        """Return mean ability and share right of five groups of students, from weak to strong."""
        abilities = self.analysis.calibrating.abilities
        takers = sorted(
            (abilities[each.student].value, each.marks[item].right)
            for each in self.analysis.marked
            if item in each.marks and each.student in abilities
        )
        groups = [
            takers[len(takers) * at // _GROUPS : len(takers) * (at + 1) // _GROUPS] for at in range(_GROUPS)
        ]
        return [_mean(group) for group in groups if len(group) >= _FEWEST_PER_GROUP]

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


def _mean(group: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    return sum(x for x, _ in group) / len(group), sum(y for _, y in group) / len(group)


def _dot(each: ItemFigures) -> Dot:
    value = each.discrimination.value if each.discrimination else 0.0
    first = next(iter(each.joined.numbers.items()))
    return Dot(f"{first[0]}{first[1]}", each.joined.item.id, each.facility.value, value, each.verdict)
