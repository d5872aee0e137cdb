"""The formulas, against figures worked out by hand and against numpy's."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.grade.figures import correlation, reliability, share

LADDER = [[1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]
"""Totals 4 3 2 1 0: variance 2; p = 0.8 0.6 0.4 0.2, so Σpq = 0.8."""


def test_kr20_and_sem_by_hand() -> None:
    found = reliability(("A",), [[bool(cell) for cell in row] for row in LADDER])
    assert (found.students, found.items, found.mean) == (5, 4, 2)
    assert found.sd == pytest.approx(math.sqrt(2))
    assert found.kr20 == pytest.approx(4 / 3 * (1 - 0.8 / 2))
    assert found.sem == pytest.approx(math.sqrt(2) * math.sqrt(0.2))


def test_corrected_point_biserial_by_hand() -> None:
    first = [float(row[0]) for row in LADDER]
    rest = [sum(row[1:]) / 3 for row in LADDER]
    found = correlation(first, rest)
    assert found is not None
    assert found.value == pytest.approx(1.2 / math.sqrt(0.8 * 6.8))
    assert found.low < found.value < found.high


def test_no_reliability_of_one_item_or_of_equal_scores() -> None:
    assert reliability((), [[True], [False]]).kr20 is None
    assert reliability((), [[True, False], [False, True]]).kr20 is None
    assert reliability((), []).kr20 is None


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"), [(5, 10, 0.2366, 0.7634), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1)]
)
def test_wilsons_interval(hits: int, n: int, low: float, high: float) -> None:
    found = share(hits, n)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_nothing_is_known_of_nothing() -> None:
    assert (share(0, 0).low, share(0, 0).high) == (0, 1)
    assert correlation([1, 0], [1, 0]) is None
    assert correlation([1, 1, 1, 1], [1, 2, 3, 4]) is None


PAIRS = st.lists(st.tuples(st.booleans(), st.integers(0, 30)), min_size=4, max_size=60)


@given(PAIRS)
def test_it_is_the_correlation_that_numpy_finds(pairs: list[tuple[bool, int]]) -> None:
    x, y = [float(a) for a, _ in pairs], [b / 30 for _, b in pairs]
    found = correlation(x, y)
    if len(set(x)) < 2 or len(set(y)) < 2:
        assert found is None
        return
    assert found is not None
    assert found.value == pytest.approx(np.corrcoef(x, y)[0, 1], abs=1e-9)
    assert -1 <= found.low <= found.value + 1e-9
    assert found.value - 1e-9 <= found.high <= 1


@given(st.lists(st.lists(st.booleans(), min_size=3, max_size=3), min_size=2, max_size=40))
def test_kr20_is_the_alpha_of_right_and_wrong(rows: list[list[bool]]) -> None:
    table = np.array(rows, dtype=float)
    total = table.sum(axis=1).var()
    found = reliability((), rows).kr20
    if total == 0:
        assert found is None
    else:
        assert found == pytest.approx(3 / 2 * (1 - table.var(axis=0).sum() / total))
