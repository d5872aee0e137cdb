"""What a rule sees of an item: its text and options, not where it came from."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from qgen.diagnostics import Position

FEWEST_OPTIONS = 3
"""With two options a learner has nothing to tell cues from."""

_MOST_OPTIONS = 40

CHOICE_KINDS = frozenset({"single", "multiple"})
"""Kinds whose options are written by an author and picked by a learner."""


@dataclass(frozen=True, slots=True)
class LintOption:
    """An offered response. ``exact`` says that the value is known to be compared as a whole.

    A set or range that is exact does not overlap with one that it contains: only one of them is the answer.
    """

    text: str
    key: bool
    exact: bool = False
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class LintItem:
    """One item. ``strong`` are the half-open ranges of the stem that are emphasised.

    ``position`` is where its stem stands, for messages; ``name`` what a person calls it by. ``fixed_order``:
    the options must stand as they are, so their places tell nothing.
    """

    name: str
    lang: str
    kind: str
    stem: str
    options: tuple[LintOption, ...]
    position: Position
    strong: tuple[tuple[int, int], ...] = ()
    fixed_order: bool = False

    @property
    def is_choice(self) -> bool:
        """Whether a learner picks from options that an author wrote."""
        return self.kind in CHOICE_KINDS

    @property
    def has_one_key(self) -> bool:
        """Whether there is one key among three options or more: something that a cue can point at."""
        return self.kind == "single" and len(self.keys) == 1 and len(self.options) >= FEWEST_OPTIONS

    def pairs(self) -> Iterator[tuple[int, LintOption, LintOption]]:
        """Yield every pair of options, with the place of the second; of very many options the first ones."""
        for (_, one), (place, other) in combinations(enumerate(self.options[:_MOST_OPTIONS]), 2):
            yield place, one, other

    @property
    def keys(self) -> tuple[LintOption, ...]:
        """Return the correct options."""
        return tuple(option for option in self.options if option.key)

    @property
    def distractors(self) -> tuple[LintOption, ...]:
        """Return the wrong options."""
        return tuple(option for option in self.options if not option.key)

    def is_strong(self, start: int, end: int) -> bool:
        """Whether some of the stem's characters in the range are emphasised."""
        return any(first < end and start < last for first, last in self.strong)


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule's finding in one item: what is wrong, the offending text, and the option it stands in."""

    message: str
    value: str | None = None
    option: int | None = None


@dataclass(frozen=True, slots=True)
class ExamHit:
    """A rule's finding over several items: the item (by index) it is told at, and others that it concerns."""

    item: int
    message: str
    value: str | None = None
    others: tuple[int, ...] = ()
