"""A whole analysis of one exam: scores, item figures, reliability and, where answers suffice, calibration."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgen.calibration import Calibrated, Calibration, difficulty_of
from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.grade.answers import AnswerSheet
from qgen.grade.figures import Reliability
from qgen.grade.forms import Forms
from qgen.grade.items import (
    ItemFigures,
    StrategyFigures,
    item_figures,
    reliabilities,
    strategy_figures,
)
from qgen.grade.scores import Marked, Part, StudentScore, mark_sheets, parts_of, score_of

if TYPE_CHECKING:
    from qgen.grade.calibrate import Fit

ENOUGH_FOR: Mapping[str, int] = {"1pl": 30, "2pl": 100}
"""Answers that each item must have. 30: with the Rasch model difficulties are then good to about one logit
(Linacre 1994); a discrimination of its own for each item takes more."""

FEWEST_ITEMS = 3
MODELS = ("auto", "1pl", "2pl", "none")


@dataclass(frozen=True, slots=True)
class Ability:
    """A student's ability in logits, and its standard error."""

    value: float
    se: float


@dataclass(frozen=True, slots=True)
class Calibrating:
    """What calibration found; everything is empty where there was none.

    ``why_not`` is ``asked`` (for none), ``few`` (answers) or ``package`` (numpy is missing). ``needed`` is
    how many answers each item must have.
    """

    model: str | None = None
    items: Calibration = field(default_factory=dict)
    abilities: Mapping[str, Ability] = field(default_factory=dict)
    why_not: str | None = None
    needed: int = 0
    converged: bool = True


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything that the answers tell; ``scores`` are in the order of the answers."""

    forms: Forms
    parts: tuple[Part, ...]
    marked: tuple[Marked, ...]
    scores: tuple[StudentScore, ...]
    items: tuple[ItemFigures, ...]
    strategies: tuple[StrategyFigures, ...]
    reliabilities: tuple[Reliability, ...]
    calibrating: Calibrating
    partial: bool = False


def analyse(
    forms: Forms, sheets: Sequence[AnswerSheet], *, partial: bool = False, model: str = "auto"
) -> Analysis:
    """Return the analysis; figures of items are always all-or-nothing, also with ``partial`` credit."""
    marked = mark_sheets(sheets, forms, partial=partial)
    parts = parts_of(forms.exams.values())
    pass_mark = forms.first.sitting.pass_mark
    items = item_figures(forms, marked)
    return Analysis(
        forms,
        parts,
        marked,
        tuple(score_of(each, parts, pass_mark) for each in marked),
        items,
        strategy_figures(items),
        reliabilities(marked),
        calibrate(items, marked, model),
        partial,
    )


def calibrate(items: Sequence[ItemFigures], marked: Sequence[Marked], model: str) -> Calibrating:
    """Calibrate the items that have enough answers.

    ``auto`` takes the 2PL where each of these items has 100 answers and BIC prefers it, else the 1PL.
    """
    if model == "none":
        return Calibrating(why_not="asked")
    needed = ENOUGH_FOR["2pl" if model == "2pl" else "1pl"]
    usable = [each for each in items if each.n >= needed]
    if len(usable) < FEWEST_ITEMS:
        return Calibrating(why_not="few", needed=needed)
    try:
        from qgen.grade.calibrate import fit  # noqa: PLC0415 - numpy loads only when used
    except ModuleNotFoundError:
        return Calibrating(why_not="package", needed=needed)
    names = [each.joined.item.id for each in usable]
    persons = [each for each in marked if any(name in each.marks for name in names)]
    rows = [[_right(each, name) for name in names] for each in persons]
    fits = [fit(rows, name) for name in _models(model, usable)]
    best = min(fits, key=lambda each: each.bic)
    return _calibrating(best, usable, persons)


def _models(model: str, usable: Sequence[ItemFigures]) -> tuple[str, ...]:
    if model != "auto":
        return (model,)
    enough = all(each.n >= ENOUGH_FOR["2pl"] for each in usable)
    return ("1pl", "2pl") if enough else ("1pl",)


def _right(marked: Marked, item: str) -> bool | None:
    mark = marked.marks.get(item)
    return None if mark is None else mark.right


def _calibrating(fit: "Fit", usable: Sequence[ItemFigures], persons: Sequence[Marked]) -> Calibrating:
    found = {
        each.joined.item.id: Calibrated(
            difficulty_of(b), round(a, 3), round(b, 3), round(se, 3), each.n, fit.model
        )
        for each, a, b, se in zip(usable, fit.a, fit.b, fit.se, strict=True)
    }
    abilities = {
        each.student: Ability(value, se)
        for each, value, se in zip(persons, fit.ability, fit.ability_se, strict=True)
    }
    return Calibrating(fit.model, found, abilities, converged=fit.converged)


def calibration_findings(calibrating: Calibrating, file: str, *, asked: bool) -> list[Diagnostic]:
    """Return why there is no calibration: errors if it was ``asked`` for, else remarks on the answers."""
    severity = Severity.ERROR if asked else Severity.INFORMATION
    if calibrating.why_not == "package":
        message = "No calibration: numpy is missing."
        hint = "pip install 'qgen[grade]'"
        return [Diagnostic("QG917", Position(file), message, hint=hint, severity=severity)]
    if calibrating.why_not == "few":
        return [
            Diagnostic(
                "QG916",
                Position(file),
                "No calibration: too few answers.",
                expected=f"{FEWEST_ITEMS} items with {calibrating.needed} answers each",
                severity=severity,
            )
        ]
    if calibrating.why_not == "asked" and asked:
        message = "No calibration was made to be written."
        return [Diagnostic("QG916", Position(file), message, hint="leave out --model none")]
    return []
