"""What a typed line means."""

import pytest

from qgen.item import Item
from qgen.take.commands import WORDS, Command, read_command, read_review
from tests.grade.classroom import item, judged, matching, ordering

SEVERAL = item(2, "multiple", keys=2, options=5)
MANY = item(3, options=8)


@pytest.mark.parametrize(
    ("line", "one", "command"),
    [
        ("b", item(1), Command("answer", ("B",))),
        (" Ｂ ", item(1), Command("answer", ("B",))),
        ("a c", SEVERAL, Command("answer", ("A", "C"))),
        ("cab", ordering(3), Command("answer", ("C", "A", "B"))),
        ("1b 2a", matching(4), Command("answer", ("B", "A"))),
        ("false", judged(5), Command("answer", ("B",))),
        ("-", item(1), Command("answer", ())),
        ("", item(1), Command("next")),
        ("N", item(1), Command("next")),
        ("ｐ", item(1), Command("back")),
        ("?", item(1), Command("help")),
        ("quit", item(1), Command("quit")),
        ("12", item(1), Command("go", number=12)),
        ("１２", item(1), Command("go", number=12)),
        ("h", item(1), Command("help")),
        ("h", MANY, Command("answer", ("H",))),
        ("/h", MANY, Command("help")),
        ("/12", item(1), Command("go", number=12)),
        ("13", item(1), Command("bad", reason="no-number", value="13")),
        ("0", item(1), Command("bad", reason="no-number", value="0")),
        ("e", item(1), Command("bad", reason="no-option", value="E")),
        ("a b", item(1), Command("bad", reason="one-only", value="a b")),
        ("3a", matching(4), Command("bad", reason="no-place", value="3")),
        ("\x1b[A", item(1), Command("bad", reason="no-option", value="\x1b")),
    ],
)
def test_a_line_is_understood(line: str, one: Item, command: Command) -> None:
    assert read_command(line, one, 12) == command


def test_no_command_has_two_meanings() -> None:
    words = [word for several in WORDS.values() for word in several]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("3", Command("go", number=3)),
        ("s", Command("submit")),
        ("", Command("next")),
        ("b", Command("bad", reason="no-number", value="b")),
        ("99", Command("bad", reason="no-number", value="99")),
    ],
)
def test_on_the_overview_letters_are_no_answers(line: str, command: Command) -> None:
    assert read_review(line, 12) == command
