"""The card of each item in a report: its figures, its options, its curve."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgen.grade.analysis import Analysis
from qgen.grade.items import ENOUGH_FOR_ITEM, ItemFigures, OptionFigures
from qgen.item import Text
from qgen.report.pictures import curve
from qgen.report.words import ReportWords
from qgen.report.written import interval, number, percent

if TYPE_CHECKING:
    from markupsafe import Markup

_GROUPS = 5
_FEWEST_PER_GROUP = 5


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
class Cards:
    """Words the figures of single items."""

    analysis: Analysis
    say: ReportWords

    def card(self, each: ItemFigures) -> ShownItem:
        """Return the card of one item."""
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


def _mean(group: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    return math.fsum(x for x, _ in group) / len(group), sum(y for _, y in group) / len(group)
