"""The numbers and names by which Anki knows what it has already: stable hashes all, none from a clock."""

import hashlib
from collections.abc import Container

NOTE_TYPE_ID = 1_607_392_511
"""Anki finds the note type by this: it never changes, or learners get a second note type."""

_DECK_IDS = (1 << 30, 1 << 31)
# Anki reads note and card ids as the millisecond of creation; these fall between 2017 and 2020
_NOTE_IDS = (1_500_000_000_000, 1_600_000_000_000)


def digest(*parts: str) -> bytes:
    """Return a stable hash of the parts, which no other division into parts has."""
    hasher = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        hasher.update(len(data).to_bytes(8, "big") + data)
    return hasher.digest()


def note_guid(item: str, lang: str) -> str:
    """Return the note's global id: the same item in the same language is the same note, for ever."""
    return digest("note", item, lang).hex()[:20]


def note_id(guid: str, taken: Container[int]) -> int:
    """Return a note id that is not taken yet."""
    return _number(("note-id", guid), _NOTE_IDS, taken)


def card_id(guid: str, taken: Container[int]) -> int:
    """Return a card id that is not taken yet."""
    return _number(("card-id", guid), _NOTE_IDS, taken)


def deck_id(name: str, taken: Container[int]) -> int:
    """Return a deck id that is not taken yet."""
    return _number(("deck", name), _DECK_IDS, taken)


def part_id(kind: str, name: str) -> int:
    """Return the id of a field or card template inside the note type; recent Anki matches by them."""
    return int.from_bytes(digest(kind, name)[:7], "big")


def _number(parts: tuple[str, ...], between: tuple[int, int], taken: Container[int]) -> int:
    low, high = between
    number = low + int.from_bytes(digest(*parts)[:8], "big") % (high - low)
    while number in taken:
        number = low + (number + 1 - low) % (high - low)
    return number
