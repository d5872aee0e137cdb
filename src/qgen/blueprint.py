"""A blueprint as frozen data: what an exam is made of, how many forms there are, and how it is sat."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from qgen.diagnostics import Position
from qgen.item import Item

Bound = int | Fraction
"""A number of items, or as a Fraction the share (0 to 1) of all items of a form."""

NOT_SHARE = Fraction(5, 100)
"""The largest share of items that ask what is not so, unless a blueprint says otherwise."""

MOST_FORMS = 26
"""Forms are named by letters."""


@dataclass(frozen=True, slots=True)
class Selector:
    """Which items are meant: those that fit every criterion named. ``topics`` are ``domain/topic``."""

    domains: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    bloom: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the criteria as an author knows them: ``bloom apply, analyze``."""
        parts = {
            "domain": self.domains,
            "topic": self.topics,
            "template": self.templates,
            "bloom": self.bloom,
        }
        return "; ".join(f"{what} {', '.join(names)}" for what, names in parts.items() if names)

    def takes(self, item: Item) -> bool:
        """Whether the item is meant."""
        criteria = (
            (self.domains, item.domain),
            (self.topics, f"{item.domain}/{item.topic}"),
            (self.templates, item.template),
            (self.bloom, item.bloom),
        )
        return all(not wanted or value in wanted for wanted, value in criteria)


@dataclass(frozen=True, slots=True)
class Area:
    """A content area, written as a section: its items, and their weight, or how many there are of them.

    ``titles`` by language. Either ``weight`` is there, or ``low`` and ``high`` (equal for a count).
    """

    id: str
    selector: Selector
    position: Position
    titles: Mapping[str, str] = field(default_factory=dict)
    weight: Fraction | None = None
    low: Bound | None = None
    high: Bound | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A further condition on every form: how many items of some kind it holds at least and at most."""

    name: str
    selector: Selector
    position: Position
    low: Bound | None = None
    high: Bound | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """The mean predicted difficulty (0 to 1) that each form comes as near to as ``tolerance`` says."""

    mean: float
    position: Position
    tolerance: float = 0.02


@dataclass(frozen=True, slots=True)
class Named:
    """An item that a blueprint names, by its id or by the name that its author gave it."""

    item: str
    position: Position


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What an exam is made of. ``items`` is the number in each form, ``pass_mark`` a share of the points.

    ``negated`` bounds the items that ask what is not so. At most ``overlap`` items of a form may stand in
    other forms as well, each in ``reuse`` forms at most (None: in all). ``must`` stand in every form,
    ``never`` in none. Enemies, and with them items on one key fact, never share a form.
    """

    id: str
    position: Position
    areas: tuple[Area, ...]
    items: int
    titles: Mapping[str, str] = field(default_factory=dict)
    instructions: Mapping[str, str] = field(default_factory=dict)
    minutes: int | None = None
    pass_mark: float | None = None
    paper: str = "a4"
    forms: int = 1
    cells: tuple[Cell, ...] = ()
    difficulty: Target | None = None
    negated: Bound = NOT_SHARE
    overlap: int = 0
    reuse: int | None = None
    must: tuple[Named, ...] = ()
    never: tuple[Named, ...] = ()

    def area_of(self, item: Item) -> Area | None:
        """Return the first area that takes the item."""
        return next((area for area in self.areas if area.selector.takes(item)), None)


def domains_of(blueprint: Blueprint, every: Iterable[str]) -> tuple[str, ...]:
    """Return the domains whose items the sections may take, in the collection's order."""
    every = tuple(every)
    named: set[str] = set()
    for area in blueprint.areas:
        topics = {topic.partition("/")[0] for topic in area.selector.topics}
        named |= set(area.selector.domains) or topics or set(every)
    return tuple(domain for domain in every if domain in named)


# --- how many items of each area ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quota:
    """How many items of an area a form holds at least and at most, and how many are ``wanted``."""

    area: Area
    low: int
    high: int
    wanted: int | None = None

    @property
    def told(self) -> str:
        """Return the number in words."""
        if self.wanted is not None or self.low == self.high:
            return str(self.low if self.wanted is None else self.wanted)
        return f"{self.low} to {self.high}"


def limits(low: Bound | None, high: Bound | None, total: int) -> tuple[int, int]:
    """Return the bounds as numbers of items of ``total``.

    Shares are kept strictly, but for one that is both the least and the most: it is met within one item.
    """
    if isinstance(low, Fraction) and low == high:
        return math.floor(low * total), math.ceil(low * total)
    least = 0 if low is None else math.ceil(low * total) if isinstance(low, Fraction) else low
    most = total if high is None else math.floor(high * total) if isinstance(high, Fraction) else high
    return least, most


def quotas(areas: Iterable[Area], total: int) -> tuple[Quota, ...] | None:
    """Return each area's quota of ``total`` items, or None where they cannot add up to it.

    Weights share what counts leave, each to within one item; the largest remainders are rounded up.
    """
    areas = tuple(areas)
    bounds = {area.id: limits(area.low, area.high, total) for area in areas}
    weighted = [area for area in areas if area.weight is not None]
    rest = total - sum(bounds[area.id][0] for area in areas if area.weight is None)
    if rest < 0:
        return None
    shares = _shares(weighted, rest)
    found = [
        Quota(area, *bounds[area.id]) if area.weight is None else _rounded(area, shares) for area in areas
    ]
    if weighted and any(quota.low != quota.high for quota in found if quota.area.weight is None):
        return None
    fits = sum(quota.low for quota in found) <= total <= sum(quota.high for quota in found)
    return tuple(found) if fits else None


def _shares(areas: list[Area], rest: int) -> dict[str, tuple[Fraction, int]]:
    """Return each weighted area's exact share of ``rest`` items, and that share as whole items."""
    whole = sum((area.weight or Fraction(0) for area in areas), Fraction(0))
    exact = {area.id: (area.weight or Fraction(0)) * rest / whole for area in areas}
    counts = {name: math.floor(share) for name, share in exact.items()}
    by_remainder = sorted(exact, key=lambda name: (counts[name] - exact[name], list(exact).index(name)))
    for name in by_remainder[: rest - sum(counts.values())]:
        counts[name] += 1
    return {name: (exact[name], counts[name]) for name in exact}


def _rounded(area: Area, shares: dict[str, tuple[Fraction, int]]) -> Quota:
    exact, wanted = shares[area.id]
    return Quota(area, math.floor(exact), math.ceil(exact), wanted)
