"""An exam as a deck: its notes, the decks they go to, and their tags."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from qgen.exam import Exam
from qgen.item import Item
from qgen.lockfile import FIRST_MOD
from qgen.write.anki.fields import fields
from qgen.write.anki.identity import card_id, deck_id, digest, note_guid, note_id

PARENT = "qgen"
_BREAKS_NAMES = re.compile(r"[\s\x00-\x1f\x7f\"]+|::+")


@dataclass(frozen=True, slots=True)
class Note:
    """One note with its one card. ``due`` is its place among the new cards, ``plain`` its stem to sort by."""

    id: int
    card: int
    guid: str
    mod: int
    deck: str
    due: int
    tags: tuple[str, ...]
    fields: tuple[str, ...]
    plain: str


@dataclass(frozen=True, slots=True)
class Deck:
    """Everything that goes into the collection besides the note type: deck ids by name, and the notes."""

    decks: Mapping[str, int]
    notes: tuple[Note, ...]


def deck_of(exam: Exam, mods: Mapping[str, int]) -> Deck:
    """Return the exam's notes in the order of the paper, in one subdeck for each domain and language."""
    numbers = _numbers(exam.items)
    notes = tuple(
        Note(
            *numbers[item.id],
            note_guid(item.id, item.lang),
            mods.get(item.id, FIRST_MOD),
            deck_name(exam, item),
            due,
            tags(item),
            fields(item),
            item.stem.plain,
        )
        for due, item in enumerate(exam.items, start=1)
    )
    return Deck(_deck_ids({PARENT, *(note.deck for note in notes)}), notes)


def deck_name(exam: Exam, item: Item) -> str:
    """Return the deck of an item: by domain, whichever exam it came with, so that a note has one place."""
    title = _slug(item.domain).replace("-", " ").replace("_", " ").strip() or "items"
    suffix = "" if item.lang == exam.default_lang else f" ({item.lang})"
    return f"{PARENT}::{title[0].upper()}{title[1:]}{suffix}"


def tags(item: Item) -> tuple[str, ...]:
    """Return the note's tags; Anki splits them at spaces and nests them at ``::``."""
    named = {"difficulty": item.level, "domain": item.domain, "template": item.template, "topic": item.topic}
    # the author of a hand-written item may have given it more
    own = (_slug(tag) for tag in item.tags if tag.partition("::")[0] not in named)
    return (
        *(f"{name}::{_slug(value)}" for name, value in named.items() if _slug(value)),
        *(tag for tag in dict.fromkeys(own if item.unproven else ()) if tag),
    )


def _slug(value: str) -> str:
    return _BREAKS_NAMES.sub("-", value).strip("-:")


def _numbers(items: tuple[Item, ...]) -> dict[str, tuple[int, int]]:
    """Return note and card id by item id; in the order of the ids, so that no other order decides them."""
    numbers: dict[str, tuple[int, int]] = {}
    notes: set[int] = set()
    cards: set[int] = set()
    for item in sorted(items, key=lambda item: item.id):
        if item.id in numbers:
            raise ValueError(f"a bug in qgen: the exam holds the item {item.id} twice")
        guid = note_guid(item.id, item.lang)
        numbers[item.id] = (note_id(guid, notes), card_id(guid, cards))
        notes.add(numbers[item.id][0])
        cards.add(numbers[item.id][1])
    return numbers


def _deck_ids(names: set[str]) -> dict[str, int]:
    ids: dict[str, int] = {}
    for name in sorted(names):
        ids[name] = deck_id(name, ids.values())
    return ids


def content_hash(item: Item) -> str:
    """Return a short hash of everything the note's fields say."""
    return digest("content", *fields(item)).hex()[:16]
