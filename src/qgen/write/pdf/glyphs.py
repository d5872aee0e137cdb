"""Texts that the fonts can show: a character without a glyph is written as its number, never as a box."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from qgen.write.pdf.fonts import characters

_LINE_BREAKS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
# They have no shape of their own: joiners, marks of direction, variation selectors, soft hyphens.
_SHAPELESS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]")
_KEPT = frozenset({"\n", *"\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"})
"""Characters without a glyph that a line needs: breaks, and marks of direction."""


def shown(text: str) -> str:
    """Return the text with every character as the fonts can show it: ``[U+1F98A]`` for one that they lack."""
    lines = _LINE_BREAKS.sub("\n", text).replace("\t", " ")
    return "".join(map(_shown, lines))


def lacking(data: Any) -> list[str]:
    """Return the characters that the fonts lack in all texts of ``data``, in order, each once."""
    found: dict[str, None] = {}
    for text in _texts(data):
        found.update(dict.fromkeys(char for char in _LINE_BREAKS.sub("\n", text) if _lacks(char)))
    return list(found)


def everywhere(change: Callable[[str], str], data: Any) -> Any:
    """Return ``data`` with all its texts changed; the names of fields stay."""
    if isinstance(data, str):
        return change(data)
    if isinstance(data, Mapping):
        return {name: everywhere(change, value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [everywhere(change, value) for value in data]
    return data


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _texts(value)


def _lacks(char: str) -> bool:
    return char not in "\n\t" and ord(char) not in characters() and not _SHAPELESS.match(char)


def _shown(char: str) -> str:
    if char in _KEPT or ord(char) in characters():
        return char
    return "" if _SHAPELESS.match(char) else f"[U+{ord(char):04X}]"
