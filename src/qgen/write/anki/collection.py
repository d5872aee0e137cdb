"""Anki's collection file, schema 11: the one that every Anki since 2.1 imports."""

import json
from collections.abc import Iterator, Mapping
from hashlib import sha1
from typing import TYPE_CHECKING

from qgen.lockfile import FIRST_MOD
from qgen.write.anki.deck import Deck, Note
from qgen.write.anki.identity import NOTE_TYPE_ID

if TYPE_CHECKING:
    import sqlite3

_SCHEMA_VERSION = 11
_NOT_SYNCED = -1
_SEPARATOR = "\x1f"
_MS = 1000

_TABLES = """
CREATE TABLE col (
    id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
    ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL,
    conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL
);
CREATE TABLE notes (
    id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
    usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL,
    csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL
);
CREATE TABLE cards (
    id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
    mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
    due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
    lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
    flags integer NOT NULL, data text NOT NULL
);
CREATE TABLE revlog (
    id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
    ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
    type integer NOT NULL
);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""
_INSERT_COL = "INSERT INTO col VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_NOTE = "INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_CARD = "INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def collection_bytes(deck: Deck, note_type: Mapping[str, object]) -> bytes:
    """Return the SQLite file; its bytes depend on the content and on SQLite's version only."""
    import sqlite3  # noqa: PLC0415 -- only a build of this format needs it

    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA encoding = 'UTF-8'")
        connection.executescript(f"BEGIN;{_TABLES}COMMIT;")
        connection.execute("BEGIN")
        _fill(connection, deck, note_type)
        connection.execute("COMMIT")
        return connection.serialize()
    finally:
        connection.close()


def _fill(connection: "sqlite3.Connection", deck: Deck, note_type: Mapping[str, object]) -> None:
    connection.execute(_INSERT_COL, _collection_row(deck, note_type))
    connection.executemany(_INSERT_NOTE, (_note_row(note) for note in deck.notes))
    connection.executemany(_INSERT_CARD, (_card_row(note, deck.decks[note.deck]) for note in deck.notes))


def _collection_row(deck: Deck, note_type: Mapping[str, object]) -> tuple[object, ...]:
    conf = {
        "activeDecks": [1],
        "curDeck": 1,
        "curModel": NOTE_TYPE_ID,
        "nextPos": len(deck.notes) + 1,
        "schedVer": 2,
    }
    decks = {str(number): _deck(name, number) for name, number in (("Default", 1), *deck.decks.items())}
    return (
        *(1, FIRST_MOD, FIRST_MOD * _MS, FIRST_MOD * _MS, _SCHEMA_VERSION, 0, 0, 0),
        *map(_json, (conf, {str(NOTE_TYPE_ID): note_type}, decks, {"1": _DECK_OPTIONS}, {})),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _deck(name: str, number: int) -> dict[str, object]:
    today = {f"{count}Today": [0, 0] for count in ("lrn", "rev", "new", "time")}
    return {
        **today,
        "id": number,
        "mod": FIRST_MOD,
        "name": name,
        "usn": _NOT_SYNCED,
        "collapsed": False,
        "browserCollapsed": False,
        "desc": "",
        "dyn": 0,
        "conf": 1,
        "extendNew": 0,
        "extendRev": 0,
    }


# Anki reads a collection only with its default deck options; an import leaves the learner's own untouched
_DECK_OPTIONS: dict[str, object] = {
    "id": 1,
    "mod": 0,
    "name": "Default",
    "usn": 0,
    "maxTaken": 60,
    "autoplay": True,
    "timer": 0,
    "replayq": True,
    "dyn": False,
    "new": {
        "bury": False,
        "delays": [1.0, 10.0],
        "initialFactor": 2500,
        "ints": [1, 4, 0],
        "order": 1,
        "perDay": 20,
    },
    "rev": {"bury": False, "ease4": 1.3, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200, "hardFactor": 1.2},
    "lapse": {"delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0},
}


def _note_row(note: Note) -> tuple[object, ...]:
    first = note.fields[0]
    checksum = int(sha1(first.encode(), usedforsecurity=False).hexdigest()[:8], 16)
    tags = f" {' '.join(note.tags)} " if note.tags else ""
    plain = note.plain.encode("utf-8", "replace").decode().replace("\0", "")
    return (
        *(note.id, note.guid, NOTE_TYPE_ID, note.mod, _NOT_SYNCED, tags),
        *(_SEPARATOR.join(note.fields), plain, checksum, 0, ""),
    )


def _card_row(note: Note, deck: int) -> tuple[object, ...]:
    """Return a new card, in its place among the new ones, never reviewed."""
    schedule = (note.due, *(0,) * 7)
    return (note.card, note.id, deck, 0, note.mod, _NOT_SYNCED, 0, 0, *schedule, 0, "")


def rows(deck: Deck) -> Iterator[str]:
    """Return what the deck says, row by row, without anything that SQLite adds."""
    for name, number in deck.decks.items():
        yield f"deck {number} {name}"
    for note in deck.notes:
        yield _json([note.id, note.card, note.guid, note.mod, note.deck, note.due, note.tags, note.fields])
