"""Where an exam is sat: a terminal, cleared for each screen, or a pipe, line by line."""

import io
import select
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import click

from qgen.cli.report import shown_text
from qgen.take.attempt import Attempt
from qgen.take.conduct import Ended
from qgen.take.screens import Piece, Row, Screen

if TYPE_CHECKING:
    from rich.table import Table

Keep = Callable[[Attempt, float], None]
_STYLES = {
    "strong": "bold",
    "dim": "dim",
    "title": "bold cyan",
    "chosen": "bold yellow",
    "right": "bold green",
    "wrong": "bold red",
    "note": "yellow",
}
_WIDEST = 100


class CliDesk(Protocol):
    """A desk that can also show what follows a sitting."""

    def now(self) -> float: ...  # noqa: D102 - as Desk
    def show(self, screen: Screen) -> None: ...  # noqa: D102 - as Desk
    def read(self, seconds: float | None) -> str | Ended: ...  # noqa: D102 - as Desk
    def keep(self, attempt: Attempt, seconds: float) -> None: ...  # noqa: D102 - as Desk
    def turn(self) -> bool:
        """Let the reader turn the page; return whether there is to be another one."""


def desk_for(keep: Keep) -> CliDesk:
    """Return a desk for where this program runs."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # whatever bytes come, they are no answer rather than a fault
    both = sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
    return TerminalDesk(keep) if both else PipeDesk(keep)


class PipeDesk:
    """Reads lines from stdin and writes plain rows; what only terminals show is left out."""

    def __init__(self, keep: Keep) -> None:
        self.keep = keep

    def now(self) -> float:
        """Return seconds of the system's steady clock."""
        return time.monotonic()

    def show(self, screen: Screen) -> None:
        """Write the rows."""
        for row in screen:
            if row.only:
                continue
            lead = f"{shown_text(row.lead[0])}  " if row.lead[0] else ""
            click.echo((lead + "".join(map(_plain, row.pieces))).rstrip())

    def read(self, seconds: float | None) -> str | Ended:  # noqa: ARG002 - lines of a pipe come at once
        """Return the next line."""
        sys.stdout.flush()
        line = "" if sys.stdin is None else sys.stdin.readline()  # None: it was closed before qgen began
        return line.rstrip("\r\n") if line else Ended.INPUT

    def turn(self) -> bool:
        """Go on: a pipe has no reader who turns pages."""
        click.echo()
        return True


def _plain(piece: Piece) -> str:
    text, style = shown_text(piece[0]), piece[1]
    return f"*{text}*" if style == "strong" and not text.startswith(" ") else text


class TerminalDesk:
    """Clears the screen, colours, and stops waiting for a line when the time is up."""

    def __init__(self, keep: Keep) -> None:
        from rich.console import Console  # noqa: PLC0415 - only for a terminal

        self.keep = keep
        self._console: Console = Console(highlight=False)

    def now(self) -> float:
        """Return seconds of the system's steady clock."""
        return time.monotonic()

    def show(self, screen: Screen) -> None:
        """Draw the rows on a cleared screen."""
        width = min(self._console.width, _WIDEST)
        self._console.clear()
        for row in screen:
            self._console.print(_drawn(row), width=width)

    def read(self, seconds: float | None) -> str | Ended:
        """Return the line that is typed, or that the time ended first."""
        self._console.print("> ", end="")
        sys.stdout.flush()
        if seconds is not None and sys.platform != "win32":
            ready, _, _ = select.select([sys.stdin], [], [], max(0.0, seconds))
            if not ready:
                return Ended.TIME
        line = sys.stdin.readline()
        if line:
            return line.rstrip("\r\n")
        self._console.print()
        return Ended.INPUT

    def turn(self) -> bool:
        """Wait for Enter; q, or the end of the input, ends the pages."""
        line = self.read(None)
        return isinstance(line, str) and line.strip().lower() not in {"q", "quit"}


def _drawn(row: Row) -> "Table":
    """Return a row whose text keeps clear of what stands before it, however often it breaks."""
    from rich.table import Table  # noqa: PLC0415 - only for a terminal
    from rich.text import Text  # noqa: PLC0415 - as above

    grid = Table.grid(padding=(0, 2, 0, 0))
    cells = []
    if row.lead[0]:
        grid.add_column(no_wrap=True)
        cells.append(Text(shown_text(row.lead[0]), _STYLES.get(row.lead[1], "")))
    grid.add_column(overflow="fold")
    pieces = [(shown_text(text), _STYLES.get(style, "")) for text, style in row.pieces]
    grid.add_row(*cells, Text.assemble(*pieces))
    return grid
