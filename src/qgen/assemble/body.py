"""The body of an item: what its shape makes of a plan."""

from dataclasses import dataclass

from qgen.item import Option, Pair, Premise, Text

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LONGEST_OPTION = 300
LONGEST_STEM = 1500


@dataclass(frozen=True, slots=True)
class Body:
    """The stem and options, and what only some kinds have; ``kind`` where it is not the shape's usual one."""

    stem: Text
    options: tuple[Option, ...]
    fixed_order: bool = False
    pairs: tuple[Pair, ...] = ()
    premises: tuple[Premise, ...] = ()
    kind: str | None = None
