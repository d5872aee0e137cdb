"""What is demanded of the forms, in places of candidate items: what the program solves."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgen.diagnostics import Position
from qgen.forms.rivals import Clique

PARALLEL = 0.02
"""How far the mean predicted difficulties of two forms may lie apart, as a share of the larger one."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of its members every form holds; an ``even`` one has the same number of them in all forms.

    ``name`` is what an author knows it by, ``position`` where it is asked for.
    """

    name: str
    members: tuple[int, ...]
    low: int
    high: int
    position: Position
    even: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """A number of members that every form should hold; each item more or fewer costs ``price``."""

    members: tuple[int, ...]
    low: int
    high: int
    price: float


@dataclass(frozen=True, slots=True)
class Mean:
    """Between which means the predicted difficulty of every form lies."""

    low: float
    high: float
    position: Position


@dataclass(frozen=True, slots=True)
class Demand:
    """All of it. ``difficulty`` has a number for each candidate; ``costs``, by form, break ties.

    ``offers`` is for each candidate the order in which forms come first for it.
    """

    size: int
    forms: int
    difficulty: tuple[float, ...]
    costs: tuple[tuple[float, ...], ...]
    offers: tuple[tuple[int, ...], ...]
    counts: tuple[Count, ...]
    rivals: tuple[Clique, ...] = ()
    wishes: tuple[Wish, ...] = ()
    mean: Mean | None = None
    must: frozenset[int] = frozenset()
    overlap: int = 0
    reuse: int = 1

    @property
    def candidates(self) -> range:
        """Return the places of all candidates."""
        return range(len(self.difficulty))


@dataclass(frozen=True, slots=True)
class Solution:
    """The items of each form, by place, ascending; and by how much what was demanded is missed.

    ``short`` and ``over`` map a count's name to the items that each form lacks or has too many; ``off`` is
    how far the sum of each form's difficulties lies outside of the demanded mean's. With ranges a form may
    have too few items although no count is short.
    """

    forms: tuple[tuple[int, ...], ...]
    short: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    over: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    off: tuple[float, ...] = ()

    def meets(self, demand: Demand) -> bool:
        """Whether nothing is missed."""
        missed = [*self.short.values(), *self.over.values()]
        sizes = all(len(form) == demand.size for form in self.forms)
        return sizes and not any(map(any, missed)) and not self.is_off()

    def is_off(self) -> bool:
        """Whether some form misses the demanded mean, by more than floating point does."""
        return any(off > _SLIGHT for off in self.off)


_SLIGHT = 1e-6
