"""qgen.lock as data: which wording of each note went out last, and under which Anki modification time.

Anki takes an update of a note only if its modification time is later than the one in the learner's
collection. The lock is therefore an *input* of a build: it remembers each note's time, and moves it
forward when, and only when, the note's content has changed.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgen.diagnostics import Diagnostic, Position

FIRST_MOD = 1_577_836_800
"""The modification time of a note that no lock knows: a constant, so that a first build needs no clock."""

LATEST_MOD = 2**32 - 1
"""Anki keeps modification times in 32 bits; a later one would come round as an early one."""

Key = tuple[str, str]
"""Item id and language."""

_LINE = re.compile(r"(?P<item>[!-~]+) (?P<lang>[!-~]+) (?P<content>[0-9a-f]{8,64}) (?P<mod>[1-9][0-9]{0,9})")
_MERGE_MARKS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


@dataclass(frozen=True, slots=True)
class LockLine:
    """One note: its item, its language, the hash of its content, and its modification time in seconds."""

    item: str
    lang: str
    content: str
    mod: int

    @property
    def key(self) -> Key:
        """Return what identifies the note: item id and language."""
        return self.item, self.lang


Lock = Mapping[Key, LockLine]


def parse_lock(text: str, file: str = "qgen.lock") -> tuple[dict[Key, LockLine], list[Diagnostic]]:
    """Read a lock; a line that is none is a finding, and the others are still returned."""
    lock: dict[Key, LockLine] = {}
    seen: dict[Key, int] = {}
    found: list[Diagnostic] = []
    for number, raw in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        written = raw.rstrip()
        if not written:
            continue
        here = Position(file, number)
        match = _LINE.fullmatch(written)
        if match is None or int(match["mod"]) > LATEST_MOD:
            found.append(_bad_line(here, written))
            continue
        line = LockLine(match["item"], match["lang"], match["content"], int(match["mod"]))
        if line.key in lock:
            found.append(_second_line(here, written, Position(file, seen[line.key])))
            continue
        lock[line.key], seen[line.key] = line, number
    return lock, found


def _bad_line(here: Position, written: str) -> Diagnostic:
    merging = written.startswith(_MERGE_MARKS)
    return Diagnostic(
        "QG610",
        here,
        "a merge left its marks in the lock" if merging else "not a line of a lock",
        value=written[:80],
        expected="item id, language, content hash and modification time, one space apart",
        hint="of two lines for one note keep the one with the later time"
        if merging
        else "restore the file from version control; qgen writes it, nobody edits it",
    )


def _second_line(here: Position, written: str, first: Position) -> Diagnostic:
    return Diagnostic(
        "QG610",
        here,
        "a second line for the same note",
        value=written[:80],
        expected="one line for each item and language",
        hint="keep the one with the later time",
        related=((first, "the first one"),),
    )


def dump_lock(lines: Lock | Iterable[LockLine]) -> str:
    """Return the lock's text: one sorted line ``id lang content-hash mod`` each."""
    entries = lines.values() if isinstance(lines, Mapping) else lines
    rows = sorted((line.item, line.lang, line.content, line.mod) for line in entries)
    return "".join(f"{item} {lang} {content} {mod}\n" for item, lang, content, mod in rows)


def advance(lock: Lock, contents: Mapping[Key, str], now: int) -> dict[Key, LockLine]:
    """Return the lock after a build whose notes have these content hashes.

    An unknown note gets FIRST_MOD, a changed one a time later than its old one and not before ``now``, any
    other keeps its own. Notes that this build does not have stay: they may come back.
    """
    after = dict(lock)
    for key, content in contents.items():
        old = lock.get(key)
        if old is None:
            after[key] = LockLine(*key, content, FIRST_MOD)
        elif old.content != content:
            after[key] = LockLine(*key, content, max(old.mod + 1, min(now, LATEST_MOD)))
    return after
