"""Options that several commands share, and the reading of their values."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from qgen.facts import Day
from qgen.pipeline.opening import Source
from qgen.pipeline.reading import MAX_FILE_MB

ALL = "all"
_COUNT = re.compile(r"[0-9]{1,9}")
_PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def read_day(_: click.Context, __: click.Parameter, value: str | None) -> Day | None:
    """Return a date written as ``2026``, ``2026-11`` or ``2026-11-01``; a partial one means its first day."""
    if value is None:
        return None
    match = _PARTIAL_DATE.fullmatch(value)
    year, month, day = (int(part or 1) for part in match.groups()) if match else (0, 0, 0)
    try:
        dt.date(year, month, day)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date: write it as 2026, 2026-11 or 2026-11-01") from None
    return year, month, day


def read_count(_: click.Context, __: click.Parameter, value: str | None) -> int | str | None:
    """Return a number of items, or ``all``, as it is written."""
    if value is None or value == ALL:
        return value
    if not _COUNT.fullmatch(value) or not int(value):
        raise click.BadParameter(f"{value!r} is neither a number from 1 nor 'all'")
    return int(value)


def collection_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say which collection is meant and how it is judged."""
    options: list[Decorator] = [
        click.option(
            "--root",
            type=click.Path(exists=True, file_okay=False, path_type=Path),
            help="The folder that holds facts/. Default: sought upward from here, else what came with qgen.",
        ),
        click.option(
            "--as-of",
            callback=read_day,
            metavar="DATE",
            help="When facts must hold. Default: the vocabulary's.",
        ),
        click.option(
            "--strict", is_flag=True, help="Warnings stop too, and every shown thing needs a label."
        ),
        click.option(
            "--max-file-mb",
            type=click.IntRange(min=1),
            default=MAX_FILE_MB,
            show_default=True,
            help="The largest file that is read.",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def exam_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add what names a finished exam: EXAM, ``--out`` and ``--lang``."""
    options: list[Decorator] = [
        click.argument("exam"),
        click.option(
            "--out",
            type=click.Path(file_okay=False, path_type=Path),
            default="output",
            show_default=True,
            help="Where exams were built: EXAM is sought there.",
        ),
        click.option("--lang", metavar="LANG", help="The exam's language. Default: the collection's first."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--json``: the result for machines, on stdout."""
    return click.option("--json", "as_json", is_flag=True, help="Print the result as JSON to stdout.")(
        command
    )


def source(root: Path | None, as_of: Day | None, strict: bool, max_file_mb: int) -> Source:  # noqa: FBT001 - as click gives them
    """Return what the collection options say."""
    return Source(Path.cwd(), root, max_file_mb, strict, as_of)
