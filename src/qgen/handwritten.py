"""Hand-written items as frozen data: what ``items/*.yaml`` says. Nobody proves them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal as Choice

from qgen.diagnostics import Position
from qgen.item import Text

TEMPLATE = "hand-written"
"""What stands where other items name their template."""

Kind = Choice["single", "multiple", "true-false"]
Level = Choice["easy", "medium", "hard"]


@dataclass(frozen=True, slots=True)
class HandwrittenOption:
    """An option as its author wrote it."""

    text: str
    key: bool
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class HandwrittenText:
    """An item in one language. A true-false item has no ``options`` of its own, but a ``rationale``."""

    stem: Text
    options: tuple[HandwrittenOption, ...] = ()
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class HandwrittenItem:
    """One item of ``items/*.yaml``. ``key`` says of a true-false item whether its stem is true.

    ``fixed_order``: the options stand as they were written; else they are shuffled like others.
    """

    id: str
    position: Position
    domain: str
    topic: str
    kind: Kind
    texts: Mapping[str, HandwrittenText]
    key: bool | None = None
    fixed_order: bool = False
    source: str | None = None
    at: tuple[str, ...] = ()
    bloom: str | None = None
    level: Level | None = None
    tags: tuple[str, ...] = field(default=())
    was: tuple[str, ...] = ()

    @property
    def identity(self) -> str:
        """The id that the item's id is made from: the oldest one, so that a rename keeps it."""
        return self.was[0] if self.was else self.id
