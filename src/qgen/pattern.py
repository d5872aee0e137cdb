"""Graph patterns and item templates as frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgen.diagnostics import Position
from qgen.facts import Term

SHAPES = ("single", "set", "several", "not", "true-false", "statements", "order", "match", "cloze")

STRATEGIES = (
    "sibling",
    "confusable",
    "near_miss",
    "numeric",
    "set_variation",
    "misconception",
    "name_alike",
    "stale",
    "permutation",
    "swap",
    "polarity",
)


COMPUTED: Mapping[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "usable_addresses": (
        ("block",),
        ("reserves",),
        ("counts_reserved", "reserves_two", "reserves_more", "one_bit_less", "one_bit_more"),
    ),
    "smallest_block": (
        ("count",),
        ("reserves",),
        (
            *("ignores_reserved", "one_bit_less", "one_bit_more", "two_bits_less", "two_bits_more"),
            *("three_bits_less", "three_bits_more"),
        ),
    ),
    "overlapping_block": (
        ("block",),
        ("matters",),
        ("next_block", "previous_block", "later_block", "earlier_block", "other_octet"),
    ),
    "policy_effect": (
        (),
        ("allows", "denies", "within"),
        ("denied", "not_allowed_0", "not_allowed_1", "allowed_nowhere", "denied_anyway"),
    ),
}
"""What computes: each function's operands, roles and misconceptions; ``qgen.compute`` has the functions."""

PLACES = ("first", "last", "after", "before")
"""The places in a sequence that a template of the shape ``order`` may ask for."""


@dataclass(frozen=True, slots=True)
class Var:
    """A variable; ``name`` without the ``$``."""

    name: str


@dataclass(frozen=True, slots=True)
class PredicateRef:
    """A predicate written into a pattern."""

    id: str


Slot = Var | Term | PredicateRef


@dataclass(frozen=True, slots=True)
class Conjunct:
    """One pattern triple; ``negated`` is a ``not`` conjunct (proven for the key by refutation)."""

    subject: Slot
    predicate: Var | PredicateRef
    object: Slot
    negated: bool = False

    def variables(self) -> tuple[str, ...]:
        """Return the names of the conjunct's variables, subject first."""
        return tuple(
            slot.name for slot in (self.subject, self.predicate, self.object) if isinstance(slot, Var)
        )


@dataclass(frozen=True, slots=True)
class Draw:
    """How an operand of a computed item is drawn: ``kind`` names a drawer, ``settings`` are its texts."""

    kind: str
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ItemTemplate:
    """A graph pattern with its asked variables, and a Jinja body per language.

    ``answers`` is ``one`` (the key is provably unique) or ``any`` (only shown options need deciding).
    ``body`` is the Jinja source after the front matter; ``body_line`` the file's line on which it starts.
    Of a sequence, ``place`` is the place asked for (one of PLACES), and ``arrange`` lets the learner order
    the steps. ``distractors`` are the fewest that an item needs.
    """

    id: str
    shape: str
    pattern: tuple[Conjunct, ...]
    ask: tuple[str, ...]
    given: tuple[str, ...]
    body: str
    position: Position
    body_line: int = 1
    languages: tuple[str, ...] = ()
    answers: str = "one"
    minimal: bool = False
    strategies: tuple[str, ...] = ()
    bloom: str | None = None
    options: int | None = None
    keys: int | None = None
    distractors: int | None = None
    place: str | None = None
    arrange: bool = False
    draw: Mapping[str, Draw] = field(default_factory=dict)
    draws: int | None = None
    premises: tuple[Conjunct, ...] = ()
    misconceptions: tuple[str, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    was: tuple[str, ...] = ()
    positions: Mapping[str, Position] = field(default_factory=dict)

    @property
    def identity(self) -> str:
        """The id that item ids are made from."""
        return self.was[0] if self.was else self.id

    def variables(self) -> tuple[str, ...]:
        """Return every variable of the pattern once, in the order of first use."""
        return tuple(dict.fromkeys(name for conjunct in self.pattern for name in conjunct.variables()))
