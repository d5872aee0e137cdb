"""The Anki writer: an exam as an .apkg package of notes of qgen's own note type."""

import json
from collections.abc import Mapping

from qgen.exam import Exam
from qgen.item import Item
from qgen.write.anki.collection import collection_bytes, rows
from qgen.write.anki.deck import content_hash, deck_of
from qgen.write.anki.identity import digest
from qgen.write.anki.note_type import note_type
from qgen.write.archive import zip_members

__all__ = ["logical_content", "note_content", "write_anki"]


def note_content(item: Item) -> str:
    """Return a short hash of the note's fields in the item's language: what qgen.lock compares."""
    return content_hash(item)


def write_anki(exam: Exam, layouts: Mapping[str, str], mods: Mapping[str, int]) -> dict[str, bytes]:
    """Return the package by file name.

    ``layouts`` holds the texts below ``templates/layouts/`` by name (``anki/front.html``), ``mods`` each
    note's modification time by item id, from qgen.lock.
    """
    collection = collection_bytes(deck_of(exam, mods), note_type(layouts))
    return {f"{exam.stem}.apkg": zip_members({"collection.anki2": collection, "media": b"{}"})}


def logical_content(exam: Exam, layouts: Mapping[str, str], mods: Mapping[str, int]) -> str:
    """Return a hash of what the package says; unlike its bytes, it is the same under every SQLite."""
    written = json.dumps(note_type(layouts), ensure_ascii=False, sort_keys=True)
    return digest("deck", written, *rows(deck_of(exam, mods))).hex()
