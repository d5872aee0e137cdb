"""What every command that opens a collection does around its work: usage faults, where from, findings."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click

from qgen.cli.report import as_json, print_diagnostics, shown_text
from qgen.diagnostics import Diagnostic
from qgen.pipeline.opening import Opened
from qgen.pipeline.reading import Files
from qgen.pipeline.selection import UnknownNameError


@contextmanager
def usage_faults() -> Iterator[None]:
    """Turn a name that does not exist into a usage error: exit code 2."""
    try:
        yield
    except UnknownNameError as fault:
        hint = f"\n  hint: {shown_text(fault.hint)}" if fault.hint else ""
        raise click.UsageError(f"{fault.code} {shown_text(str(fault))}{hint}") from None


def say_origin(opened: Opened) -> None:
    """Say on stderr when the facts are not the user's own."""
    place = opened.files.place
    if place.packaged:
        click.echo(
            f"qgen: no facts/ here or above: using the collection that came with qgen ({place.root})",
            err=True,
        )


def print_findings(found: Sequence[Diagnostic], files: Files) -> None:
    """Print the findings for people."""
    print_diagnostics(found, files)


def print_json(told: dict[str, Any], found: Sequence[Diagnostic], files: Files) -> None:
    """Print a result and the findings for machines."""
    whole = {**told, "diagnostics": as_json(found, files)}
    click.echo(json.dumps(whole, ensure_ascii=True, indent=2))
