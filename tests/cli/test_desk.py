"""Rows on a terminal: whatever its width, nothing is lost and nothing moves the cursor."""

import io
import re

import pytest
from rich.console import Console

from qgen.cli.desk import PipeDesk, _drawn
from qgen.take.screens import Row, row

TEXTS = (
    "DDoS 攻撃に起因するスケーリング費用からの保護を担うのは AWS Shield Advanced である。",
    "It is AWS Shield Advanced that is used for the protection against scaling costs caused by a DDoS attack.",
    "a-long-option-without-a-blank-" * 4,
    "[bold]no markup[/bold] :smile:",
)


@pytest.mark.parametrize("text", TEXTS)
def test_no_width_loses_a_character(text: str) -> None:
    for width in range(16, 101):
        stream = io.StringIO()
        console = Console(width=width, file=stream, highlight=False, color_system=None)
        console.print(_drawn(row(text, lead=("▸ A", ""))), width=width)
        lines = stream.getvalue().splitlines()
        assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", f"▸A{text}"), width
        assert all(line.startswith("     ") for line in lines[1:])  # it keeps clear of the letter


def test_escapes_are_shown_and_not_obeyed() -> None:
    stream = io.StringIO()
    Console(width=80, file=stream, color_system=None).print(_drawn(row("\x1b[2J\x9b\u202e")), width=80)
    assert stream.getvalue().strip() == "\\x1b[2J\\x9b\\u202e"


def test_a_pipe_gets_plain_rows(capsys: pytest.CaptureFixture[str]) -> None:
    desk = PipeDesk(lambda *_: None)
    stem = Row((("Which does ", ""), ("NOT", "strong"), (" fit?", "")))
    desk.show([stem, row("for a terminal", only="terminal"), row("blue", lead=("  A", "")), row("")])
    assert capsys.readouterr().out == "Which does *NOT* fit?\n  A  blue\n\n"
