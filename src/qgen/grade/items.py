"""Item analysis: how each item and each of its options worked, and verdicts if answers suffice."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgen.grade.figures import Estimate, Reliability, correlation, reliability, share
from qgen.grade.forms import Forms, JoinedItem
from qgen.grade.scores import Marked

ENOUGH_FOR_ITEM = 30
"""Answers from which an item is judged: below, the 95 % interval of a facility is wider than ± 0.18, and a
correlation up to 0.36 may be chance."""

ENOUGH_FOR_OPTION = 60
"""Answers from which a distractor is judged: of fewer, one that nobody chose may still be one that 5 % of
students choose (the rule of three: 3 / 60 = 5 %)."""

FUNCTIONING = 0.05
"""The share from which a distractor functions (Haladyna & Downing 1993)."""

TOO_EASY, TOO_HARD, WEAK = 0.90, 0.30, 0.20
"""A facility above or below, and a discrimination below, that is worth a look (Ebel & Frisbie 1991)."""


@dataclass(frozen=True, slots=True)
class OptionFigures:
    """How one option was chosen, or of an arranged item how often one place was right.

    ``option`` is an index into the joined item's options (or pairs), ``n`` how many could choose it,
    ``chosen`` how many did, ``discrimination`` the correlation with the score on the other items.
    ``verdict``: ``key place few works idle rival``.
    """

    option: int
    n: int
    chosen: int
    discrimination: Estimate | None
    verdict: str

    @property
    def share(self) -> float:
        """Return the share that chose it."""
        return self.chosen / self.n if self.n else 0.0


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """How one item worked.

    ``facility`` is the share that got it right, ``discrimination`` the corrected point-biserial correlation.
    ``verdict``: ``few negative hard easy weak good open``.
    """

    joined: JoinedItem
    n: int
    omitted: int
    facility: Estimate
    discrimination: Estimate | None
    options: tuple[OptionFigures, ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class StrategyFigures:
    """How the distractors of one strategy worked; ``judged`` of them had enough answers."""

    strategy: str
    distractors: int
    judged: int
    functioning: int
    share: float
    discrimination: float | None


def item_figures(forms: Forms, marked: Sequence[Marked]) -> tuple[ItemFigures, ...]:
    """Return the figures of every item that someone was given."""
    totals = [sum(mark.right for mark in each.marks.values()) for each in marked]
    found = []
    for joined in forms.items.values():
        takers = [
            (each, _rest(each, joined.item.id, total))
            for each, total in zip(marked, totals, strict=True)
            if joined.item.id in each.marks
        ]
        if takers:
            found.append(_item(joined, takers))
    return tuple(found)


def _rest(marked: Marked, item: str, total: int) -> float:
    """Return the share of the other items of the form that are right: the corrected score (Henrysson 1963).

    A share, not a number, since forms may differ in length.
    """
    others = len(marked.marks) - 1
    return (total - marked.marks[item].right) / others if others else 0.0


def _item(joined: JoinedItem, takers: Sequence[tuple[Marked, float]]) -> ItemFigures:
    marks = [each.marks[joined.item.id] for each, _ in takers]
    rests = [rest for _, rest in takers]
    n = len(marks)
    facility = share(sum(mark.right for mark in marks), n)
    discrimination = correlation([float(mark.right) for mark in marks], rests)
    options = _options(joined, takers) if joined.chooses else _places(joined, takers)
    omitted = sum(mark.omitted for mark in marks)
    verdict = _verdict(n, facility, discrimination)
    return ItemFigures(joined, n, omitted, facility, discrimination, options, verdict)


def _verdict(n: int, facility: Estimate, discrimination: Estimate | None) -> str:
    """Return a verdict only where the whole confidence interval supports it: the first that holds."""
    r = discrimination
    verdicts = {
        "few": n < ENOUGH_FOR_ITEM,
        "negative": r is not None and r.high < 0,
        "hard": facility.high < TOO_HARD,
        "easy": facility.low > TOO_EASY,
        "weak": r is not None and r.high < WEAK,
        "good": r is not None and r.low > 0,
    }
    return next((name for name, holds in verdicts.items() if holds), "open")


def _options(joined: JoinedItem, takers: Sequence[tuple[Marked, float]]) -> tuple[OptionFigures, ...]:
    figures = []
    for at, option in enumerate(joined.options):
        # a distractor that only some forms have was only there for their takers to choose
        able = [(each, rest) for each, rest in takers if at in joined.index[each.form].values()]
        chosen = [at in each.marks[joined.item.id].chosen for each, _ in able]
        found = correlation([float(hit) for hit in chosen], [rest for _, rest in able])
        verdict = "key" if option.key else _option_verdict(len(able), sum(chosen), found)
        figures.append(OptionFigures(at, len(able), sum(chosen), found, verdict))
    return tuple(figures)


def _option_verdict(n: int, chosen: int, discrimination: Estimate | None) -> str:
    if n < ENOUGH_FOR_OPTION:
        return "few"
    if chosen < FUNCTIONING * n:
        return "idle"
    return "rival" if discrimination is not None and discrimination.low > 0 else "works"


def _places(joined: JoinedItem, takers: Sequence[tuple[Marked, float]]) -> tuple[OptionFigures, ...]:
    rests = [rest for _, rest in takers]
    figures = []
    for at in range(len(joined.item.pairs)):
        hits = [each.marks[joined.item.id].places[at] for each, _ in takers]
        found = correlation([float(hit) for hit in hits], rests)
        figures.append(OptionFigures(at, len(hits), sum(hits), found, "place"))
    return tuple(figures)


def strategy_figures(items: Iterable[ItemFigures]) -> tuple[StrategyFigures, ...]:
    """Return how the distractors of each strategy worked, the most frequent strategy first."""
    by_strategy: dict[str, list[OptionFigures]] = {}
    for each in items:
        for figures in each.options if each.joined.chooses else ():
            option = each.joined.options[figures.option]
            if not option.key:
                by_strategy.setdefault(option.strategy or "", []).append(figures)
    found = [_strategy(name, options) for name, options in by_strategy.items()]
    return tuple(sorted(found, key=lambda each: (-each.distractors, each.strategy)))


def _strategy(name: str, options: Sequence[OptionFigures]) -> StrategyFigures:
    judged = [each for each in options if each.verdict != "few"]
    values = [each.discrimination.value for each in options if each.discrimination is not None]
    return StrategyFigures(
        name,
        len(options),
        len(judged),
        sum(each.verdict != "idle" for each in judged),
        math.fsum(each.share for each in options) / len(options),
        math.fsum(values) / len(values) if values else None,
    )


def reliabilities(marked: Sequence[Marked]) -> tuple[Reliability, ...]:
    """Return the reliability of each set of items that was sat; forms of the same items are one."""
    groups: dict[frozenset[str], list[Marked]] = {}
    for each in marked:
        groups.setdefault(frozenset(each.marks), []).append(each)
    return tuple(_reliability(sorted(items), group) for items, group in groups.items())


def _reliability(items: Sequence[str], group: Sequence[Marked]) -> Reliability:
    forms = tuple(sorted({each.form for each in group}))
    return reliability(forms, [[each.marks[name].right for name in items] for each in group])
