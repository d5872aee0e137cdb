"""``qgen stats``: what a collection holds, what comes of it, and what comes of nothing."""

import sys
from pathlib import Path

import click

from qgen.cli.arguments import collection_options, json_option
from qgen.cli.figures import Section, sections_of, stats_json
from qgen.cli.opened import opened_for_reading
from qgen.cli.progress import Progress
from qgen.cli.report import print_diagnostics, shown_text
from qgen.cli.session import print_json, usage_faults
from qgen.facts import Day
from qgen.pipeline.selection import check_names


@click.command()
@click.option("--domain", "domains", multiple=True, metavar="D", help="Only of this domain (repeatable).")
@click.option("--lang", metavar="LANG", help="The language of items. Default: the collection's first.")
@collection_options
@json_option
def stats(
    domains: tuple[str, ...],
    lang: str | None,
    root: Path | None,
    as_of: Day | None,
    *,
    strict: bool,
    max_file_mb: int,
    as_json: bool,
) -> int:
    """Count facts, closures, items and cited lines; tell which facts feed no item, and why.

    All items that the facts yield are made on the spot, as qgen build --count all would make them.
    """
    from qgen.pipeline.stats import stats_of  # noqa: PLC0415 - loaded when used

    opened, meant = opened_for_reading(root, as_of, strict=strict, max_file_mb=max_file_mb)
    with usage_faults():
        check_names(opened.base, domains, lang)
    with Progress(1) as progress:
        progress.tell("items")
        counted = stats_of(opened, meant, domains, lang)
    if as_json:
        print_json(stats_json(counted, opened), counted.faults, opened.files)
        return 0
    print_diagnostics(counted.faults, opened.files)
    sections = sections_of(counted, opened)
    if sys.stdout.isatty():
        _draw(sections)
    else:
        _print(sections)
    return 0


def _print(sections: list[Section]) -> None:
    """Print for a file or another program: a title, headings, and cells apart by tabs."""
    for number, section in enumerate(sections):
        if number:
            click.echo()
        click.echo(f"{section.title} ({len(section.rows)})" if section.counted else section.title)
        for row in (section.headings, *section.rows):
            click.echo("\t".join(shown_text(str(cell)) for cell in row))


def _draw(sections: list[Section]) -> None:
    """Draw tables for a terminal."""
    from rich import box  # noqa: PLC0415 - only for a terminal
    from rich.console import Console  # noqa: PLC0415 - only for a terminal
    from rich.table import Table  # noqa: PLC0415 - only for a terminal
    from rich.text import Text  # noqa: PLC0415 - only for a terminal

    console = Console(highlight=False)
    for section in sections:
        title = f"{section.title} ({len(section.rows)})" if section.counted else section.title
        table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
        for heading, numeric in zip(section.headings, section.numeric(), strict=True):
            table.add_column(heading, justify="right" if numeric else "left", overflow="fold")
        for row in section.rows:
            table.add_row(*(Text(shown_text(str(cell))) for cell in row))
        console.print(table)
