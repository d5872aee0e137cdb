"""How figures are written."""

import math

from qgen.grade.figures import Estimate

_ROUNDING = 1e-9


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
