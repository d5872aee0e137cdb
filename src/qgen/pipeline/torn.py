"""Torn sets: files of an exam that do not come from one build, after an interruption or an edit."""

from pathlib import Path

from qgen import manifest
from qgen.diagnostics import Diagnostic, Position, Severity

_SHOWN = 5


def torn_set(folder: Path) -> Diagnostic | None:
    """Return a finding when the folder's files are not those that its manifest tells of."""
    written = _bytes(folder / manifest.NAME)
    left = sorted(path.name for path in folder.glob(".*.tmp-*")) if folder.is_dir() else []
    if written is None:
        return _torn(folder, [], left) if left else None
    known = manifest.outputs_of(written)
    if known is None:
        return _torn(folder, [manifest.NAME], left)
    files = {name: _bytes(folder / name) for name in known if Path(name).name == name}
    differing = manifest.differing(written, files) or []
    return _torn(folder, differing, left) if differing or left else None


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None


def _torn(folder: Path, differing: list[str], left: list[str]) -> Diagnostic:
    names = [*differing, *left]
    shown = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
    return Diagnostic(
        "QG607",
        Position(str(folder / manifest.NAME)),
        "the files there do not come from one build: one was interrupted, or a file was edited or removed",
        value=shown,
        hint="this build writes its own files anew"
        + ("; files named .….tmp-… can be removed" if left else ""),
        severity=Severity.INFORMATION,
    )
