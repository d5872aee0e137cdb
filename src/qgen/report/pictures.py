"""The pictures of a report as SVG: histogram, map of items, item characteristic curves."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup

BINS = 20
"""Bars of the histogram: 5 % each."""

_CURVE_RANGE = 4.0
_CURVE_STEPS = 64


@dataclass(frozen=True, slots=True)
class Dot:
    """An item on the map: what stands beside it, its anchor in the page, where it is, its verdict."""

    label: str
    anchor: str
    facility: float
    discrimination: float
    verdict: str


@dataclass(frozen=True, slots=True)
class _Frame:
    """A plot's box in pixels and the ranges of its axes."""

    left: float
    top: float
    width: float
    height: float
    x: tuple[float, float]
    y: tuple[float, float]

    def at(self, x: float, y: float) -> tuple[str, str]:
        """Return the pixel of a point, as SVG numbers; what lies outside stands on the edge."""
        return _n(self.left + self.width * _part(x, self.x)), _n(
            self.top + self.height * (1 - _part(y, self.y))
        )


def _part(value: float, ends: tuple[float, float]) -> float:
    low, high = ends
    return min(1.0, max(0.0, (value - low) / (high - low)))


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def histogram(shares: Sequence[float], pass_mark: float | None, title: str) -> "Markup":
    """Return how many students reached which share of the points (0 to 1)."""
    counts = [0] * BINS
    for share in shares:
        counts[min(BINS - 1, int(share * BINS + 1e-9))] += 1
    tallest = max([*counts, 1])
    step = _nice(tallest)
    top = math.ceil(tallest / step) * step
    frame = _Frame(34, 8, 596, 168, (0, 1), (0, top))
    pieces = [_level(frame, value, str(value)) for value in range(0, top + 1, step)]
    for at, count in enumerate(counts):
        if count:
            x, y = frame.at(at / BINS, count)
            wide, high = _n(frame.width / BINS - 2), _n(frame.height * count / top)
            passed = pass_mark is None or (at + 1) / BINS > pass_mark + 1e-9
            name = "bar" if passed else "bar low"
            told = f"{100 * at // BINS}–{100 * (at + 1) // BINS} %: {count}"
            box = f'x="{x}" y="{y}" width="{wide}" height="{high}"'
            pieces.append(f'<rect class="{name}" {box}><title>{told}</title></rect>')
    pieces += [_under(frame, value / 10, f"{10 * value}") for value in range(0, 11, 2)]
    pieces.append(_across(frame, pass_mark) if pass_mark is not None else "")
    return _svg(640, 204, title, pieces)


def _nice(top: int) -> int:
    """Return a step of 1, 2 or 5 times a power of ten that makes at most five lines."""
    rough = top / 4
    power = 10 ** max(0, math.floor(math.log10(max(rough, 1))))
    return next(int(power * step) for step in (1, 2, 5, 10) if power * step >= rough)


def item_map(dots: Iterable[Dot], weak: float, words: tuple[str, str, str]) -> "Markup":
    """Return the items by facility and discrimination; ``words``: title, and the names of both axes."""
    known = list(dots)
    lowest = min([-0.2, *(math.floor(dot.discrimination * 5) / 5 for dot in known)])
    frame = _Frame(44, 10, 580, 300, (0, 1), (lowest, 1))
    levels = [round(lowest + at / 5, 1) for at in range(round((1 - lowest) * 5) + 1)]
    pieces = [_level(frame, value, f"{value:.1f}".replace("-", "−")) for value in levels]
    pieces += [_under(frame, value / 10, f"{10 * value} %") for value in range(0, 11, 2)]
    x, y = frame.at(0, weak)
    pieces.append(f'<line class="limit" x1="{x}" y1="{y}" x2="{_n(frame.left + frame.width)}" y2="{y}"/>')
    pieces += _dots(frame, known)
    title, across, up = (_escape(word) for word in words)
    pieces.append(f'<text class="axis end" x="624" y="348">{across} →</text>')
    pieces.append(f'<text class="axis" x="50" y="22">↑ {up}</text>')
    return _svg(640, 356, title, pieces)


def _dots(frame: _Frame, dots: Sequence[Dot]) -> Iterable[str]:
    """Yield the dots, each with its label on the first side where that covers nothing, else without."""
    places = [tuple(map(float, frame.at(dot.facility, dot.discrimination))) for dot in dots]
    taken = [(x - 5, y - 5, x + 5, y + 5) for x, y in places]
    for dot, (x, y) in zip(dots, places, strict=True):
        label, wide = _escape(dot.label), 5.5 * len(dot.label)
        shape = f'<circle class="dot {dot.verdict}" cx="{_n(x)}" cy="{_n(y)}" r="4.5">'
        told = f"<title>{label}: {dot.facility:.2f}, {dot.discrimination:.2f}</title>"
        mark = ""
        for left, low in (
            (x + 7, y + 3.5),
            (x - 7 - wide, y + 3.5),
            (x - wide / 2, y - 8),
            (x - wide / 2, y + 15),
        ):
            box = (left, low - 8, left + wide, low + 1)
            if not any(_meet(box, other) for other in taken):
                taken.append(box)
                mark = f'<text class="mark" x="{_n(left)}" y="{_n(low)}">{label}</text>'
                break
        yield f'<a href="#{_escape(dot.anchor)}">{shape}{told}</circle>{mark}</a>'


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def curve(a: float, b: float, observed: Sequence[tuple[float, float]], title: str) -> "Markup":
    """Return an item's characteristic curve, 1 / (1 + exp(-a (θ - b))), with observed shares at abilities."""
    reach = _CURVE_RANGE
    frame = _Frame(24, 6, 180, 92, (-reach, reach), (0, 1))
    pieces = [_level(frame, value, f"{value:g}") for value in (0, 0.5, 1)]
    pieces += [
        _under(frame, value, f"{value:+d}".replace("-", "−") if value else "0") for value in (-3, 0, 3)
    ]
    points = []
    for at in range(_CURVE_STEPS + 1):
        ability = -reach + 2 * reach * at / _CURVE_STEPS
        points.append(",".join(frame.at(ability, 1 / (1 + math.exp(-a * (ability - b))))))
    pieces.append(f'<polyline class="curve" points="{" ".join(points)}"/>')
    for ability, share in observed:
        x, y = frame.at(ability, share)
        pieces.append(f'<circle class="seen" cx="{x}" cy="{y}" r="2.5"/>')
    return _svg(212, 118, title, pieces)


def _level(frame: _Frame, value: float, label: str) -> str:
    x, y = frame.at(frame.x[0], value)
    right = _n(frame.left + frame.width)
    return (
        f'<line class="grid" x1="{x}" y1="{y}" x2="{right}" y2="{y}"/>'
        f'<text class="tick end" x="{_n(frame.left - 6)}" y="{_n(float(y) + 3.5)}">{label}</text>'
    )


def _under(frame: _Frame, value: float, label: str) -> str:
    x, _ = frame.at(value, frame.y[0])
    below = _n(frame.top + frame.height + 15)
    return f'<text class="tick middle" x="{x}" y="{below}">{label}</text>'


def _across(frame: _Frame, value: float) -> str:
    x, _ = frame.at(value, frame.y[0])
    low = _n(frame.top + frame.height)
    return f'<line class="limit" x1="{x}" y1="{_n(frame.top)}" x2="{x}" y2="{low}"/>'


def _svg(width: int, height: int, title: str, pieces: Iterable[str]) -> "Markup":
    from markupsafe import Markup  # noqa: PLC0415 - loads only when a report is written

    inside = "".join(pieces)
    return Markup(  # noqa: S704 - numbers of our own, and texts that _escape has seen
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{_escape(title)}">{inside}</svg>'
    )


def _escape(text: str) -> str:
    from markupsafe import escape  # noqa: PLC0415 - as above

    return str(escape(text))
