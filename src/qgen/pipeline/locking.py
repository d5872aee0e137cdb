"""qgen.lock in a build: an input that gives notes their times, and what a default build makes of it."""

import os
import time
from collections.abc import Sequence

from qgen import lockfile
from qgen.diagnostics import Diagnostic, Position
from qgen.exam import Exam
from qgen.lockfile import Lock
from qgen.pipeline.opening import Opened
from qgen.pipeline.reading import LOCK
from qgen.pipeline.request import Request
from qgen.pipeline.saving import Target

_EXAMPLES = 3


def lock_after(request: Request, opened: Opened, exams: Sequence[Exam]) -> Lock:
    """Return the lock that the build's decks go by: moved forward if this build may do that."""
    if not request.updates_lock(opened):
        return opened.lock
    from qgen.write.anki import note_content  # noqa: PLC0415 - loaded when used

    contents = {(item.id, item.lang): note_content(item) for exam in exams for item in exam.items}
    return lockfile.advance(opened.lock, contents, _now())


def _now() -> int:
    """Return the time for changed notes: the one place where a build may look at the clock."""
    try:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    except (KeyError, ValueError):
        return int(time.time())


def mods_of(exam: Exam, lock: Lock) -> dict[str, int]:
    """Return the modification time of each note of the exam, by item id."""
    lines = {item.id: lock.get((item.id, item.lang)) for item in exam.items}
    return {item: line.mod if line else lockfile.FIRST_MOD for item, line in lines.items()}


def lock_changes(request: Request, opened: Opened, after: Lock) -> tuple[list[Target], list[Diagnostic]]:
    """Return the lock to be saved, if it changed, or with ``--locked`` the finding that it would change."""
    changed = sorted(key for key, line in after.items() if opened.lock.get(key) != line)
    if not changed:
        return [], []
    if request.locked:
        return [], [_would_change(changed)]
    return [Target(opened.files.place.root, LOCK, lockfile.dump_lock(after).encode())], []


def _would_change(changed: list[lockfile.Key]) -> Diagnostic:
    return Diagnostic(
        "QG611",
        Position(LOCK),
        f"the lock would change: {len(changed)} notes are new or have new content",
        value=", ".join(f"{item} ({lang})" for item, lang in changed[:_EXAMPLES]),
        hint="build once without --locked and commit qgen.lock",
    )
