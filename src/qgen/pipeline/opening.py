"""Opening a collection: read, load and check it, and collect every finding of the way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgen.calibration import Calibration
from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.facts import Day, FactBase
from qgen.lockfile import Lock, parse_lock
from qgen.pipeline.locate import locate
from qgen.pipeline.reading import LAYOUTS, LOCK, MAX_FILE_MB, Files, layouts, read_collection

if TYPE_CHECKING:
    from qgen.load.collection import Collection

Tell = Callable[[str], None]
"""Receives what is being done at the moment, for a progress bar."""


@dataclass(frozen=True, slots=True)
class Source:
    """Which collection is meant, and how strictly it is judged."""

    start: Path
    root: Path | None = None
    max_file_mb: int = MAX_FILE_MB
    strict: bool = False
    as_of: Day | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A collection that was read; ``collection`` is None when it cannot be worked with at all."""

    files: Files
    collection: "Collection | None"
    found: tuple[Diagnostic, ...]
    layouts: Mapping[str, str] = field(default_factory=dict)
    lock: Lock = field(default_factory=dict)
    as_of: Day | None = None
    calibration: Calibration = field(default_factory=dict)
    calibration_files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def base(self) -> FactBase:
        """Return the facts; only for a collection that could be loaded."""
        assert self.collection is not None
        return self.collection.base


def stops(found: tuple[Diagnostic, ...] | list[Diagnostic], *, strict: bool) -> bool:
    """Whether the findings stop a build: an error always, a warning under ``--strict``."""
    return any(d.is_error or (strict and d.severity is Severity.WARNING) for d in found)


def open_collection(source: Source, tell: Tell) -> Opened:
    """Find, read, load and check the collection."""
    tell("reading")
    files, found = read_collection(locate(source.start, source.root), source.max_file_mb)
    texts, faults = layouts(files)
    lock, lines = _lock(files)
    found += [*faults, *lines]
    if stops(found, strict=False):
        return Opened(files, None, tuple(found))
    tell("loading")
    collection, faults = _load(files)
    found += _strictly(faults) if source.strict else faults
    if collection is None:
        return Opened(files, None, tuple(found))
    as_of = source.as_of or collection.base.vocabulary.as_of
    tell("checking")
    found += _check(collection, files, as_of, strict=source.strict)
    return Opened(files, collection, tuple(found), texts, lock, as_of)


def _load(files: Files) -> "tuple[Collection | None, list[Diagnostic]]":
    from qgen.load.collection import load_collection  # noqa: PLC0415 - loaded when used

    own = {name: data for name, data in files.own.items() if name != LOCK and not name.startswith(LAYOUTS)}
    packaged = {name: data for name, data in files.packaged.items() if not name.startswith(LAYOUTS)}
    return load_collection(own, packaged_templates=packaged)


def _strictly(found: list[Diagnostic]) -> list[Diagnostic]:
    from qgen.load.findings import strictly  # noqa: PLC0415 - loaded when used

    return strictly(found)


def _check(collection: "Collection", files: Files, as_of: Day | None, *, strict: bool) -> list[Diagnostic]:
    from qgen.check import check_facts  # noqa: PLC0415 - loaded when used
    from qgen.render.checks import check_templates  # noqa: PLC0415 - loaded when used

    return [
        *check_facts(collection.base, as_of, strict=strict),
        *check_templates(collection.base, collection.templates, own=files.own),
    ]


def _lock(files: Files) -> tuple[Lock, list[Diagnostic]]:
    data = files.own.get(LOCK, b"")
    try:
        return parse_lock(data.decode("utf-8"), LOCK)
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        return {}, [Diagnostic("QG610", Position(LOCK, line), "not UTF-8", expected="text in UTF-8")]
