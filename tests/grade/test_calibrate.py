"""Calibration: what was put into simulated answers comes back, as well as the package girth does it."""

import math
import random
from statistics import mean

import girth
import numpy as np
import pytest

from qgen.calibration import difficulty_of
from qgen.grade.analysis import ENOUGH_FOR, calibration_findings
from qgen.grade.calibrate import fit
from tests.grade.classroom import simulated
from tests.grade.test_class import analysis_of

SEEDS = (11, 12, 13, 14, 15)


def answers(persons: int, items: int, seed: int) -> tuple[list[list[bool | None]], list[float], list[float]]:
    """Return a table of answers, and the discriminations and difficulties that made it."""
    chance = random.Random(seed)
    a = [math.exp(chance.gauss(0, 0.3)) for _ in range(items)]
    b = [chance.gauss(0, 1) for _ in range(items)]
    table: list[list[bool | None]] = []
    for _ in range(persons):
        ability = chance.gauss(0, 1)
        chances = (1 / (1 + math.exp(-one * (ability - two))) for one, two in zip(a, b, strict=True))
        table.append([chance.random() < each for each in chances])
    return table, a, b


def rmse(found: list[float] | tuple[float, ...], true: list[float]) -> float:
    return math.sqrt(mean((one - two) ** 2 for one, two in zip(found, true, strict=True)))


@pytest.mark.parametrize("seed", SEEDS)
def test_difficulties_come_back_from_a_hundred_answers(seed: int) -> None:
    table, _, b = answers(100, 25, seed)
    found = fit(table, "2pl")
    assert found.converged
    assert rmse(found.b, b) <= 0.4


def girths(table: list[list[bool | None]]) -> tuple[list[float], list[float]]:
    told = girth.twopl_mml(np.array(table, dtype=int).T)
    return told["Discrimination"].tolist(), told["Difficulty"].tolist()


def test_with_many_answers_girth_finds_the_same() -> None:
    # priors weigh little then, so that both are the maximum of the same likelihood
    table, _, _ = answers(1000, 12, 21)
    found = fit(table, "2pl")
    a, b = girths(table)
    assert rmse(found.b, b) <= 0.05
    assert rmse(found.a, a) <= 0.05


def test_with_few_answers_it_errs_no_more_than_girth() -> None:
    ours, theirs = [], []
    for seed in SEEDS:
        table, _, b = answers(100, 20, seed)
        ours.append(rmse(fit(table, "2pl").b, b))
        theirs.append(rmse(girths(table)[1], b))
    assert mean(ours) <= mean(theirs)


def test_one_discrimination_for_all_in_the_1pl() -> None:
    table, _, b = answers(200, 20, 31)
    found = fit(table, "1pl")
    assert len(set(found.a)) == 1
    assert rmse(found.b, b) <= 0.45
    assert found.b == pytest.approx(fit(table, "1pl").b)


def test_what_was_not_given_tells_nothing() -> None:
    table, _, b = answers(400, 20, 41)
    # two halves of the class saw two thirds of the items each, eight of them in common
    seen = [
        [answer if (at < 14) == (number % 2 == 0) or 6 <= at < 14 else None for at, answer in enumerate(row)]
        for number, row in enumerate(table)
    ]
    found = fit(seen, "2pl")
    assert rmse(found.b, b) <= 0.35
    whole = fit(table, "2pl")
    half = [at for at in range(20) if sum(row[at] is not None for row in seen) == 200]
    assert len(half) == 12
    assert mean(found.se[at] for at in half) > 1.2 * mean(whole.se[at] for at in half)


def test_items_that_all_or_none_get_right_stay_finite() -> None:
    table, _, _ = answers(120, 10, 51)
    extreme = [[True, False, *row] for row in table]
    for model in ("1pl", "2pl"):
        found = fit(extreme, model)
        assert found.b[0] < min(found.b[2:])
        assert found.b[1] > max(found.b[2:])
        assert all(math.isfinite(value) for value in (*found.b, *found.se, *found.ability))


def test_the_order_of_persons_and_of_items_does_not_matter() -> None:
    table, _, _ = answers(80, 10, 61)
    found = fit(table, "2pl")
    turned = fit([row[::-1] for row in table[::-1]], "2pl")
    assert turned.b[::-1] == pytest.approx(found.b, abs=1e-6)
    assert turned.ability[::-1] == pytest.approx(found.ability, abs=1e-6)


# --- when there are enough answers --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("students", "model", "found", "why_not"),
    [
        (29, "auto", None, "few"),
        (30, "auto", "1pl", None),
        (99, "2pl", None, "few"),
        (100, "2pl", "2pl", None),
        (100, "none", None, "asked"),
    ],
)
def test_no_calibration_of_too_few_answers(
    students: int, model: str, found: str | None, why_not: str | None
) -> None:
    calibrating = analysis_of(simulated(students, 8, seed=3), model).calibrating
    assert (calibrating.model, calibrating.why_not) == (found, why_not)
    assert bool(calibrating.items) is bool(found)
    findings = calibration_findings(calibrating, "a.csv", asked=False)
    assert [str(each.severity) for each in findings] == (["information"] if why_not == "few" else [])
    asked = calibration_findings(calibrating, "a.csv", asked=True)
    assert [each.is_error for each in asked] == ([True] if why_not else [])


def test_the_better_model_is_taken() -> None:
    steep = simulated(400, 12, seed=5, discrimination=lambda chance: chance.choice([0.4, 2.5]))
    even = simulated(400, 12, seed=5, discrimination=lambda _: 1.0)
    assert analysis_of(steep, "auto").calibrating.model == "2pl"
    assert analysis_of(even, "auto").calibrating.model == "1pl"


def test_the_thresholds_are_those_of_the_page() -> None:
    assert dict(ENOUGH_FOR) == {"1pl": 30, "2pl": 100}


def test_logits_become_difficulties() -> None:
    assert [difficulty_of(b) for b in (-4, -1, 0, 1, 4)] == [0.02, 0.27, 0.5, 0.73, 0.98]
