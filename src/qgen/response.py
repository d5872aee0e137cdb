"""What a candidate responds to one item: how it is read, written and scored.

A response is a tuple of option labels. Where options are chosen they stand in the item's order, each once,
and none means omitted. Where they are arranged (ordering, matching) there is one for each of the item's
pairs, ``""`` for a place left open; all open, or an empty tuple, means omitted.
"""

import math
import re
import unicodedata
from dataclasses import dataclass

from qgen.item import Item

Response = tuple[str, ...]

ARRANGED = ("ordering", "matching")
"""The kinds whose options are put in places."""

OPEN = frozenset("-_.")
"""What stands for a place left open, or for an item left out."""

_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\u30fc", "-"))
_SEPARATORS = frozenset("+,;/&>|、・，；\u2192")
_NUMBERED = re.compile(r"([0-9]{1,3})[-:=]?([A-Z])")
_JUDGED = {"T": 0, "TRUE": 0, "○": 0, "◯": 0, "正": 0, "F": 1, "FALSE": 1, "×": 1, "✕": 1, "誤": 1}
"""Words for the first and the second option of a true-false item, beside their labels."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A text that is no response: ``value`` is ``no-option`` or ``no-place`` of the item (``reason``)."""

    reason: str
    value: str


def plain(text: str) -> str:
    """Return a typed answer folded: full width is narrow, small letters are capital, dashes are hyphens."""
    return unicodedata.normalize("NFKC", text).translate(_DASHES).strip().upper()


def read_response(item: Item, text: str) -> Response | Refused:
    """Return the response that ``text`` writes: ``B``, ``A+C``, ``ac``, ``C A B``, ``1B 2A``, ``true``."""
    folded = plain(text)
    if item.kind == "true-false" and folded in _JUDGED and folded not in _labels(item):
        return (item.options[_JUDGED[folded]].label,)
    if item.kind in ARRANGED:
        return _arranged(item, folded)
    letters = [char for char in folded if char not in _SEPARATORS and char not in OPEN and not char.isspace()]
    unknown = next((char for char in letters if char not in _labels(item)), None)
    if unknown is not None:
        return Refused("no-option", unknown)
    return tuple(label for label in _labels(item) if label in letters)


def _arranged(item: Item, folded: str) -> Response | Refused:
    bare = "".join(char for char in folded if char not in _SEPARATORS and not char.isspace())
    places = [""] * len(item.pairs)
    if bare[:1].isdigit():
        found = _NUMBERED.findall(bare)
        if "".join(match[0] for match in _NUMBERED.finditer(bare)) != bare:
            return Refused("no-option", _NUMBERED.sub("", bare)[:10])
        marks = [(int(number) - 1, label) for number, label in found]
    else:
        marks = [(at, "" if char in OPEN else char) for at, char in enumerate(bare)]
    for at, label in marks:
        if not 0 <= at < len(places):
            return Refused("no-place", str(at + 1))
        if label and label not in _labels(item):
            return Refused("no-option", label)
        places[at] = label
    return tuple(places)


def _labels(item: Item) -> tuple[str, ...]:
    return tuple(option.label for option in item.options)


def written(item: Item, response: Response) -> str:
    """Return the response as text that ``read_response`` reads again; empty when omitted."""
    if is_omitted(response):
        return ""
    return "+".join(label or "-" for label in response) if item.kind in ARRANGED else "+".join(response)


def is_omitted(response: Response) -> bool:
    """Whether nothing was answered."""
    return not any(response)


def key_of(item: Item) -> Response:
    """Return the response that is right."""
    if item.kind in ARRANGED:
        return tuple(pair.label for pair in item.pairs)
    return tuple(option.label for option in item.keys)


def is_right(item: Item, response: Response) -> bool:
    """Whether the response is right as a whole: all keys and no distractor, every place as it should be."""
    return response == key_of(item)


def places_right(item: Item, response: Response) -> tuple[bool, ...]:
    """Return for each pair of an arranged item whether its option was put there."""
    put = response or ("",) * len(item.pairs)
    return tuple(label == pair.label for label, pair in zip(put, item.pairs, strict=True))


def credit(item: Item, response: Response) -> float:
    """Return partial credit, 0 to 1.

    Of several keys: those chosen less the distractors chosen, over the number of keys, never below 0, so that
    marking everything earns nothing by itself. Arranged: the share of places that are right. Else all or
    nothing.
    """
    if item.kind in ARRANGED:
        right = places_right(item, response)
        return math.fsum(right) / len(right)
    if item.kind != "multiple":
        return float(is_right(item, response))
    keys = key_of(item)
    hits = sum(label in keys for label in response)
    return max(0, 2 * hits - len(response)) / len(keys)
