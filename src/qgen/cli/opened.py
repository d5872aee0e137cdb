"""A collection that a command can read from, or the end of the command with the findings shown."""

import sys
from pathlib import Path

from qgen.cli.arguments import source
from qgen.cli.progress import Progress
from qgen.cli.report import print_diagnostics, tally
from qgen.cli.session import say_origin
from qgen.diagnostics import Severity
from qgen.facts import Day
from qgen.pipeline.opening import Opened, Source, open_collection, stops

_STEPS = 3


def opened_for_reading(
    root: Path | None, as_of: Day | None, *, strict: bool, max_file_mb: int
) -> tuple[Opened, Source]:
    """Open the collection; on errors show them and end with exit code 1."""
    meant = source(root, as_of, strict, max_file_mb)
    with Progress(_STEPS) as progress:
        opened = open_collection(meant, progress.tell)
    say_origin(opened)
    if opened.collection is None or stops(opened.found, strict=strict):
        print_diagnostics(opened.found, opened.files)
        sys.exit(1)
    warned = [d for d in opened.found if d.severity is Severity.WARNING]
    if warned:
        print(f"qgen: {tally(warned)}: qgen check shows them", file=sys.stderr)  # noqa: T201 - this is the command line
    return opened, meant
