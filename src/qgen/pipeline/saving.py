"""Saving: every file whole or untouched, and what was there before untouched unless all could be saved."""

import itertools
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgen.diagnostics import Diagnostic, Position

_PLAIN_NAME = re.compile(r"[^\x00-\x1f\x7f/\\]+")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Target:
    """A file to be written: its folder, its name and its bytes."""

    folder: Path
    name: str
    data: bytes

    @property
    def path(self) -> Path:
        """Return where the file goes."""
        return self.folder / self.name


def confined(out: Path, name: str, files: Mapping[str, bytes]) -> tuple[list[Target], list[Diagnostic]]:
    """Return where the files of the exam ``name`` go: ``out/name/``, never through a link or elsewhere."""
    folder = out / name
    found = [_not_plain(part) for part in (name, *files) if not _is_plain(part)]
    if folder.is_symlink():
        place = Position(str(folder))
        found.append(
            Diagnostic("QG606", place, "the output folder is a link", expected="a folder of its own")
        )
    return [Target(folder, file, data) for file, data in files.items()], found


def _is_plain(name: str) -> bool:
    fits = len(name.encode("utf-8", "surrogatepass")) <= _LONGEST_NAME
    return fits and not name.startswith(".") and _PLAIN_NAME.fullmatch(name) is not None


def _not_plain(name: str) -> Diagnostic:
    return Diagnostic(
        "QG606",
        Position("output"),
        "an output name is not a plain file name",
        value=name,
        expected=f"no slash, no control character, no leading dot, at most {_LONGEST_NAME} bytes",
    )


def name_taken(path: Path) -> Diagnostic:
    """Return that an exam's file would have the name of its manifest."""
    return Diagnostic(
        "QG606",
        Position(str(path)),
        "an exam's file would have the name of its manifest",
        value=path.name,
        expected="a domain of another name",
    )


def save(targets: list[Target]) -> list[Diagnostic]:
    """Write all targets, in their order, or none.

    Each is first written beside its place; when all are there, they are moved to their places, and moved back
    if a move fails. A target whose bytes are there already is left alone, and keeps its time.
    """
    moves: list[tuple[Path, Path]] = []
    try:
        # one by one: what was written before a failure must be known to the end
        for target in itertools.filterfalse(_same, targets):
            moves.append((_beside(target), target.path))  # noqa: PERF401 - as said
        _move(moves)
    except OSError as fault:
        return [_unwritable(fault)]
    finally:
        for written, _ in moves:
            written.unlink(missing_ok=True)
    return []


def _same(target: Target) -> bool:
    path = target.path
    if path.is_symlink() or not path.is_file() or path.stat().st_size != len(target.data):
        return False
    return path.read_bytes() == target.data


def _beside(target: Target) -> Path:
    target.folder.mkdir(parents=True, exist_ok=True)
    if target.path.is_dir():
        raise IsADirectoryError(21, "a folder stands where the file should go", str(target.path))
    beside = target.folder / f".{target.name}.tmp-{secrets.token_hex(4)}"
    try:
        beside.write_bytes(target.data)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _move(moves: list[tuple[Path, Path]]) -> None:
    """Move every written file to its place; after a failure (or Ctrl-C) put back what was there."""
    kept: list[tuple[Path, Path | None]] = []
    try:
        for written, path in moves:
            kept.append((path, _keep(path)))
            written.replace(path)
    except BaseException:
        for path, old in reversed(kept):
            if old is None:
                path.unlink(missing_ok=True)
            else:
                old.replace(path)
        raise
    for _, old in kept:
        if old is not None:
            old.unlink(missing_ok=True)


def _keep(path: Path) -> Path | None:
    """Return a second name for what stands at ``path``, or None when nothing does."""
    if not os.path.lexists(path):
        return None
    old = path.with_name(f".{path.name}.tmp-{secrets.token_hex(4)}-old")
    try:
        os.link(path, old, follow_symlinks=False)
    except OSError:  # a file system without hard links
        old.write_bytes(path.read_bytes())
    return old


def _unwritable(fault: OSError) -> Diagnostic:
    return Diagnostic(
        "QG605",
        Position(str(fault.filename or "output")),
        f"cannot be written: {fault.strerror or fault}",
        expected="a folder that can be written, with room for the files",
        hint="name another one with --out; what was there before is untouched",
    )
