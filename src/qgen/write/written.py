"""What a writer hands back when there is more to tell than its files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgen.exam import Note

LEFT_OUT = "left out"
CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Written:
    """Files by name, and notes on the items that are not in them as they are in the exam."""

    files: Mapping[str, bytes]
    notes: tuple[Note, ...] = ()


def notes_of(told: Iterable[tuple[str, str, str]]) -> tuple[Note, ...]:
    """Gather ``(what, reason, item id)`` into notes, in the order in which they first occur."""
    items: dict[tuple[str, str], dict[str, None]] = {}
    for what, reason, item in told:
        items.setdefault((what, reason), {})[item] = None
    return tuple(Note(what, reason, tuple(ids)) for (what, reason), ids in items.items())


def joined(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return the notes of several forms as one exam's: an item that stands in two of them is told once."""
    return notes_of((note.what, note.reason, item) for note in notes for item in note.items)
