"""Plain text as Markdown that every renderer shows unchanged, whatever the text holds.

The target is what CommonMark and GitHub's dialect have in common. A backslash before ASCII punctuation is
literal in both; blanks at the edge of a line are written as character references, for parsers trim them.
"""

import re
from itertools import groupby
from operator import itemgetter

from qgen.item import Text
from qgen.write.address import web_address
from qgen.write.printable import printable

_MEANINGFUL = re.compile(
    r"""
      [\\`*_\[\]<~|$@{}\#]              # code, emphasis, links, tables, mathematics, template languages
    | &(?=[A-Za-z\#])                   # character references
    | /(?=/) | (?<=\S)\.(?=[^\W\d]) | (?<=[Ww]{3})\.  # bare addresses: http://host, example.com, www.1
    | ^[-+>=:]                          # bullets, quotations, underlines of headings and tables
    """,
    re.MULTILINE | re.VERBOSE,
)
_NUMBERED = re.compile(r"^\d{1,9}(?P<mark>[.)])", re.MULTILINE)
_EDGE_BLANKS = re.compile(r"\A\s+|\s+\Z|^[^\S\n]+|[^\S\n]+$", re.MULTILINE)
# Deep enough to stay inside the options of item 9,999; parsers drop it, and a paragraph holds no code block.
_HARD_BREAK = "\\\n" + " " * 8


class Markdown(str):
    """Text that already is Markdown and is not escaped again."""

    __slots__ = ()


def escaped(text: str) -> Markdown:
    """Return Markdown that renders as ``text``; line breaks become hard ones."""
    return rich(Text(text))


def rich(text: Text) -> Markdown:
    """Return Markdown that renders as the text with its emphasised ranges strong."""
    runs = [
        (
            "".join(printable(run) for run, _ in group),
            strong,
        )  # neighbours as one: **a****b** would show asterisks
        for strong, group in groupby(text.runs(), key=itemgetter(1))
    ]
    source = _characters("".join(run for run, _ in runs))
    pieces: list[str] = []
    at = 0
    for run, strong in runs:
        inner = "".join(source[at : at + len(run)])
        pieces.append(_strong(run, inner) if strong else inner)
        at += len(run)
    return Markdown("".join(pieces))


def link(text: str, url: str | None) -> Markdown:
    """Return ``text`` linked to ``url``; an address that is not of the web stands beside it as text."""
    address = web_address(url)
    if address:
        return Markdown(f"[{escaped(text)}](<{address}>)")
    return escaped(f"{text} ({url})" if url else text)


def _characters(plain: str) -> list[str]:
    """Return the Markdown source of each character."""
    source = [_HARD_BREAK if char == "\n" else char for char in plain]
    meaningful = {match.start() for match in _MEANINGFUL.finditer(plain)}
    meaningful |= {match.start("mark") for match in _NUMBERED.finditer(plain)}
    for at in meaningful:
        source[at] = "\\" + plain[at]
    for match in _EDGE_BLANKS.finditer(plain):
        source[match.start() : match.end()] = [f"&#{ord(char)};" for char in match.group()]
    return source


def _strong(plain: str, inner: str) -> str:
    """Emphasise ``inner``.

    Asterisks only open and close beside letters and digits for sure; next to punctuation they depend on what
    stands outside, and Japanese puts no space there, so that case takes the tag.
    """
    if plain[0].isalnum() and plain[-1].isalnum():
        return f"**{inner}**"
    return f"<strong>{inner}</strong>"
