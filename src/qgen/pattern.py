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
)


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
class ItemTemplate:
    """A graph pattern with its asked variables, and a Jinja body per language.

    ``answers`` is ``one`` (the key is provably unique) or ``any`` (only shown options need deciding).
    ``body`` is the Jinja source after the front matter; ``body_line`` the file's line on which it starts.
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
    bloom: str = "remember"
    options: int | None = None
    keys: int | None = None
    was: tuple[str, ...] = ()
    positions: Mapping[str, Position] = field(default_factory=dict)

    @property
    def identity(self) -> str:
        """The id that item ids are made from."""
        return self.was[0] if self.was else self.id

    def variables(self) -> tuple[str, ...]:
        """Return every variable of the pattern once, in the order of first use."""
        return tuple(dict.fromkeys(name for conjunct in self.pattern for name in conjunct.variables()))
