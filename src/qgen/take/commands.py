"""What a typed line means: an answer, a move, or a wish."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from qgen.item import Item
from qgen.response import ARRANGED, Refused, Response, plain, read_response

WORDS: Mapping[str, tuple[str, ...]] = {
    "next": ("", "n", "next"),
    "back": ("p", "prev", "previous", "back"),
    "mark": ("m", "mark", "!"),
    "clear": ("x", "clear"),
    "review": ("r", "review", "="),
    "submit": ("s", "submit"),
    "quit": ("q", "quit", "exit"),
    "help": ("?", "h", "help"),
}
"""Every command and how it is typed. A letter that is an option's label answers; ``/m`` is the command."""

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Command:
    """A command by name: one of WORDS, or ``go`` to ``number``, ``answer`` with ``response``, ``bad``.

    A bad one has its ``reason`` (``no-option no-place one-only no-number``) and the offending ``value``.
    """

    name: str
    response: Response = ()
    number: int = 0
    reason: str = ""
    value: str = ""


def read_command(line: str, item: Item, count: int) -> Command:
    """Return what a line means while ``item``, one of ``count``, is shown."""
    text = plain(line).lower()
    forced = text.startswith("/")
    name = _named(text.removeprefix("/"))
    labels = {option.label.lower() for option in item.options}
    if name is not None and (forced or text not in labels):
        return Command(name)
    if re.fullmatch(r"[0-9]{1,6}", text.removeprefix("/")):
        return _go(int(text.removeprefix("/")), count)
    read = read_response(item, line)
    if isinstance(read, Refused):
        return Command("bad", reason=read.reason, value=read.value[:_SHOWN])
    if len(read) > 1 and item.kind not in {"multiple", *ARRANGED}:
        return Command("bad", reason="one-only", value=line.strip()[:_SHOWN])
    return Command("answer", response=read)


def read_review(line: str, count: int) -> Command:
    """Return what a line means on the overview, where no item is shown."""
    text = plain(line).lower().removeprefix("/")
    name = _named(text)
    if name is not None:
        return Command(name)
    if re.fullmatch(r"[0-9]{1,6}", text):
        return _go(int(text), count)
    return Command("bad", reason="no-number", value=line.strip()[:_SHOWN])


def _named(text: str) -> str | None:
    return next((name for name, words in WORDS.items() if text in words), None)


def _go(number: int, count: int) -> Command:
    if 1 <= number <= count:
        return Command("go", number=number)
    return Command("bad", reason="no-number", value=str(number))
