"""The formulas of classical item analysis, on plain numbers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

Z95 = 1.959964
"""The normal quantile of a two-sided 95 % interval."""

_FEWEST_FOR_INTERVAL = 4


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % confidence interval."""

    value: float
    low: float
    high: float


def share(hits: int, n: int) -> Estimate:
    """Return a share with Wilson's score interval (Wilson 1927); of nothing, the whole range."""
    if not n:
        return Estimate(0.0, 0.0, 1.0)
    p, z2 = hits / n, Z95**2
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 / (1 + z2 / n) * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    return Estimate(p, max(0.0, middle - half), min(1.0, middle + half))


def correlation(x: Sequence[float], y: Sequence[float]) -> Estimate | None:
    """Return Pearson's r with Fisher's interval (tanh of atanh r ± z / sqrt(n - 3)); None without variance.

    With a 0/1 variable it is the point-biserial correlation.
    """
    n = len(x)
    if n < _FEWEST_FOR_INTERVAL:
        return None
    mx, my = fmean(x), fmean(y)
    sxx = math.fsum((a - mx) ** 2 for a in x)
    syy = math.fsum((b - my) ** 2 for b in y)
    if sxx < _TINY or syy < _TINY:
        return None
    r = math.fsum((a - mx) * (b - my) for a, b in zip(x, y, strict=True)) / math.sqrt(sxx * syy)
    r = max(-1.0, min(1.0, r))
    centre, half = math.atanh(max(-_NEARLY, min(_NEARLY, r))), Z95 / math.sqrt(n - 3)
    return Estimate(r, math.tanh(centre - half), math.tanh(centre + half))


_TINY = 1e-12
_NEARLY = 1 - 1e-9


@dataclass(frozen=True, slots=True)
class Reliability:
    """How exactly the items of one or more forms measure together.

    ``mean`` and ``sd`` are of the number right among ``students``; ``kr20`` None: fewer than two items, or
    all students have the same score. ``sem`` is the standard error of measurement, in points.
    """

    forms: tuple[str, ...]
    items: int
    students: int
    mean: float
    sd: float
    kr20: float | None
    sem: float | None


def reliability(forms: tuple[str, ...], rows: Sequence[Sequence[bool]]) -> Reliability:
    """Return the reliability of a table of students (rows) and items.

    KR-20 = k / (k - 1) · (1 - Σ p q / s²), with the variance s² over n students (Kuder & Richardson 1937,
    formula 20); SEM = s · sqrt(1 - KR-20).
    """
    n, k = len(rows), len(rows[0]) if rows else 0
    totals = [math.fsum(row) for row in rows]
    mean = fmean(totals) if totals else 0.0
    variance = math.fsum((total - mean) ** 2 for total in totals) / n if n else 0.0
    sd = math.sqrt(variance)
    if k < 2 or variance < _TINY:  # noqa: PLR2004 - one item agrees with nothing
        return Reliability(forms, k, n, mean, sd, None, None)
    shares = [math.fsum(row[at] for row in rows) / n for at in range(k)]
    kr20 = k / (k - 1) * (1 - math.fsum(p * (1 - p) for p in shares) / variance)
    return Reliability(forms, k, n, mean, sd, kr20, sd * math.sqrt(max(0.0, 1 - kr20)))
