"""Calibrations for a build: read, and put beside the collection that was opened."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgen.diagnostics import Diagnostic
from qgen.pipeline.opening import Opened
from qgen.pipeline.reading import read_bytes

if TYPE_CHECKING:
    from qgen.calibration import Calibrated


def with_calibrations(opened: Opened, paths: Sequence[Path]) -> Opened:
    """Return the collection with the calibrations of these files; of one item in several the last holds."""
    if not paths:
        return opened
    from qgen.load.calibration import read_calibration  # noqa: PLC0415 - loaded when used

    known: dict[str, Calibrated] = {}
    files: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for path in paths:
        data = read_bytes(path)
        if isinstance(data, Diagnostic):
            found.append(data)
            continue
        read, faults = read_calibration(str(path), data)
        known |= read
        found += faults
        files[f"calibration:{path.name}"] = data
    return replace(opened, found=(*opened.found, *found), calibration=known, calibration_files=files)
