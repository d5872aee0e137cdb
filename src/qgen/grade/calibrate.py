"""Calibration: difficulty and discrimination of items by marginal maximum likelihood. Needs numpy.

The models: the chance that a person of ability θ gets item j right is 1 / (1 + exp(-a_j (θ - b_j))), with one
``a`` for all items (1PL; Rasch 1960) or one for each (2PL; Birnbaum 1968). Abilities are taken as drawn from
N(0, 1), whatever the form: forms are put on one scale by that, so they must be handed out at random.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

NODES = 41
"""Points of the Gauss-Hermite quadrature."""

LOG_A_SD, B_SD = 0.5, 2.0
"""Priors: log a ~ N(0, 0.5²), b ~ N(0, 2²). They keep items that nearly all get right, or wrong, at finite
values (modal estimation: Mislevy 1986) and move others little."""

ROUNDS, TOLERANCE = 500, 1e-4
_STEPS = 3
_LARGEST_STEP = 0.5
_START = 1.2
_CERTAIN = 1e-12


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted model; item parameters are in the order of the items, abilities in that of the persons.

    ``se`` is the standard error of ``b``. ``ability`` is the mean of a person's posterior (EAP: Bock &
    Mislevy 1982), ``ability_se`` its standard deviation. ``bic`` is Schwarz's (1978): the smaller the better.
    """

    model: str
    a: tuple[float, ...]
    b: tuple[float, ...]
    se: tuple[float, ...]
    ability: tuple[float, ...]
    ability_se: tuple[float, ...]
    log_likelihood: float
    bic: float
    rounds: int
    converged: bool


@dataclass(frozen=True, slots=True)
class _Answers:
    """Persons (rows) by items: which were given, which were right; and the nodes with their weights."""

    given: "Table"
    right: "Table"
    nodes: "Table"
    weights: "Table"


@dataclass(frozen=True, slots=True)
class _Model:
    """Parameters of the items; ``common``: all have the same discrimination."""

    log_a: "Table"
    b: "Table"
    common: bool

    def slopes(self, nodes: "Table") -> "tuple[Table, Table, Table]":
        """Return items by nodes: the chance to be right, and how its logit grows with log a and with b."""
        a = np.exp(self.log_a)[:, None]
        by_log_a = a * (nodes[None, :] - self.b[:, None])
        chance = np.clip(1 / (1 + np.exp(-by_log_a)), _CERTAIN, 1 - _CERTAIN)
        return chance, by_log_a, np.broadcast_to(-a, chance.shape)


def fit(rows: Sequence[Sequence[bool | None]], model: str) -> Fit:
    """Fit ``1pl`` or ``2pl`` to a table of persons (rows) and items; None: the person was not given the item.

    EM after Bock & Aitkin (1981): the expected numbers of persons and of right answers at each quadrature
    point (E), then a few steps of Fisher scoring for each item (M), until no parameter moves by more than
    0.0001.
    """
    answers = _answers(rows)
    found = _start(answers, common=model == "1pl")
    rounds, moved = 0, np.inf
    while rounds < ROUNDS and moved > TOLERANCE:
        posterior, _ = _posterior(answers, found)
        before = found
        for _ in range(_STEPS):
            found = _scored(answers.given.T @ posterior, answers.right.T @ posterior, found, answers.nodes)
        moved = max(float(np.abs(found.b - before.b).max()), float(np.abs(found.log_a - before.log_a).max()))
        rounds += 1
    return _told(answers, found, model, rounds, converged=moved <= TOLERANCE)


def _answers(rows: Sequence[Sequence[bool | None]]) -> _Answers:
    given = np.array([[answer is not None for answer in row] for row in rows], dtype=np.float64)
    right = np.array([[bool(answer) for answer in row] for row in rows], dtype=np.float64)
    nodes, weights = np.polynomial.hermite_e.hermegauss(NODES)
    return _Answers(given, right, nodes, weights / weights.sum())


def _start(answers: _Answers, *, common: bool) -> _Model:
    share = (answers.right.sum(axis=0) + 0.5) / (answers.given.sum(axis=0) + 1.0)
    return _Model(np.zeros(len(share)), -np.log(share / (1 - share)) * _START, common)


def _posterior(answers: _Answers, model: _Model) -> "tuple[Table, float]":
    """Return each person's (rows) posterior over the nodes, and the marginal log likelihood."""
    chance, *_ = model.slopes(answers.nodes)
    wrong = answers.given - answers.right
    logs = answers.right @ np.log(chance) + wrong @ np.log1p(-chance) + np.log(answers.weights)
    top = logs.max(axis=1, keepdims=True)
    likely = np.exp(logs - top)
    total = likely.sum(axis=1, keepdims=True)
    return likely / total, float((np.log(total) + top).sum())


def _scored(persons: "Table", hits: "Table", model: _Model, nodes: "Table") -> _Model:
    """Return the model after one step of Fisher scoring on expected counts and priors."""
    chance, by_log_a, by_b = model.slopes(nodes)
    residual, weight = hits - persons * chance, persons * chance * (1 - chance)
    pull_a, pull_b = (residual * by_log_a).sum(axis=1), (residual * by_b).sum(axis=1) - model.b / B_SD**2
    inner_a, inner_b = (weight * by_log_a**2).sum(axis=1), (weight * by_b**2).sum(axis=1) + 1 / B_SD**2
    if model.common:
        pull, inner = pull_a.sum() - model.log_a[0] / LOG_A_SD**2, inner_a.sum() + 1 / LOG_A_SD**2
        step_a, step_b = np.full_like(model.log_a, pull / inner), pull_b / inner_b
    else:
        pull_a, inner_a = pull_a - model.log_a / LOG_A_SD**2, inner_a + 1 / LOG_A_SD**2
        both = (weight * by_log_a * by_b).sum(axis=1)
        size = inner_a * inner_b - both**2
        step_a = (inner_b * pull_a - both * pull_b) / size
        step_b = (inner_a * pull_b - both * pull_a) / size
    return _Model(
        model.log_a + np.clip(step_a, -_LARGEST_STEP, _LARGEST_STEP),
        model.b + np.clip(step_b, -2 * _LARGEST_STEP, 2 * _LARGEST_STEP),
        model.common,
    )


def _told(answers: _Answers, found: _Model, model: str, rounds: int, *, converged: bool) -> Fit:
    posterior, likelihood = _posterior(answers, found)
    ability = posterior @ answers.nodes
    spread = np.sqrt(np.maximum(posterior @ answers.nodes**2 - ability**2, 0.0))
    parameters = len(found.b) + (1 if found.common else len(found.b))
    return Fit(
        model,
        tuple(np.exp(found.log_a).tolist()),
        tuple(found.b.tolist()),
        tuple(_errors(answers, found, posterior).tolist()),
        tuple(ability.tolist()),
        tuple(spread.tolist()),
        likelihood,
        parameters * float(np.log(len(posterior))) - 2 * likelihood,
        rounds,
        converged,
    )


def _errors(answers: _Answers, model: _Model, posterior: "Table") -> "Table":
    """Return the standard errors of b, item by item, from the persons' own gradients.

    The information of an item's parameters is the sum of the outer products of the persons' gradients of the
    marginal log likelihood (Berndt, Hall, Hall & Hausman 1974), plus that of the priors.
    """
    chance, by_log_a, by_b = model.slopes(answers.nodes)

    def gradients(slope: "Table") -> "Table":
        mean: Table = answers.right * (posterior @ slope.T) - answers.given * (posterior @ (chance * slope).T)
        return mean

    pull_a, pull_b = gradients(by_log_a), gradients(by_b)
    inner_b = (pull_b**2).sum(axis=0) + 1 / B_SD**2
    if model.common:
        variance: Table = 1 / inner_b
    else:
        inner_a, both = (pull_a**2).sum(axis=0) + 1 / LOG_A_SD**2, (pull_a * pull_b).sum(axis=0)
        variance = inner_a / (inner_a * inner_b - both**2)
    return np.sqrt(variance)
