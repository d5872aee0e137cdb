"""Tables: drawn on a terminal, elsewhere cells apart by tabs."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

import click

from qgen.cli.report import shown_text

Cell = str | int


@dataclass(frozen=True, slots=True)
class Section:
    """One table: its title, the headings of its columns, its rows; ``counted`` shows how many rows.

    ``figures`` are the places of columns that hold numbers as texts.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    counted: bool = True
    figures: frozenset[int] = frozenset()

    def numeric(self) -> tuple[bool, ...]:
        """Tell for each column whether it holds numbers."""
        return tuple(
            at in self.figures or (bool(self.rows) and all(isinstance(row[at], int) for row in self.rows))
            for at in range(len(self.headings))
        )


def print_sections(sections: Sequence[Section]) -> None:
    """Print tables to stdout."""
    if sys.stdout.isatty():
        _draw(sections)
    else:
        _print(sections)


def _print(sections: Sequence[Section]) -> None:
    """Print for a file or another program: a title, headings, and cells apart by tabs."""
    for number, section in enumerate(sections):
        if number:
            click.echo()
        click.echo(f"{section.title} ({len(section.rows)})" if section.counted else section.title)
        for row in (section.headings, *section.rows):
            click.echo("\t".join(shown_text(str(cell)) for cell in row))


def _draw(sections: Sequence[Section]) -> None:
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
