"""Numeric neighbours: values that could stand where the key stands, of its kind, unit and precision."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from qgen.distract.quest import Proposal, Quest
from qgen.facts import Literal

RANGES = ((0, 1023), (1024, 49151), (1024, 65535), (49152, 65535), (32768, 60999), (0, 65535))
"""Port ranges that people know: IANA's three (RFC 6335), their unions, and the ephemeral range of Linux."""

_PREFIXES = (8, 12, 16, 20, 22, 24, 26, 27, 28, 29, 30, 32, 44, 48, 52, 56, 60, 64, 80, 96, 112, 128)
_IPV4 = 32


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose neighbours of a literal key."""
    for key in quest.keys:
        if isinstance(key, Literal) and key.type in NEIGHBOURS:
            for value in NEIGHBOURS[key.type](key):
                yield Proposal(value, 0.35)


def _numbers(key: Literal) -> Iterator[Literal]:
    assert isinstance(key.key, int)
    value = key.key
    size = abs(value)
    step = 1 if size < 30 else 10 ** (len(str(size)) - 1) // 2  # noqa: PLR2004  # small numbers differ by one
    if size and size & (size - 1) == 0 and size >= 16:  # noqa: PLR2004  # powers of two have powers as neighbours
        near = [value // 4, value // 2, value * 2, value * 4]
    else:
        near = [value + step * i for i in (-3, -2, -1, 1, 2, 3)]
    for number in near:
        if number and number != value and (number < 0) == (value < 0):  # beside 0 none is negative
            yield Literal("integer", number, str(number))


def _prefixes(key: Literal) -> Iterator[Literal]:
    assert isinstance(key.key, int)
    own = key.key
    ladder = [length for length in _PREFIXES if (length > _IPV4) == (own > _IPV4)]
    near = sorted((length for length in ladder if length != own), key=lambda n: (abs(n - own), n))
    for length in near[:6]:
        yield Literal("prefix", length, f"/{length}")


def _ports(key: Literal) -> Iterator[Literal]:
    assert isinstance(key.key, tuple)
    low, high = key.key
    if low == high:
        return
    for start, end in RANGES:
        if (start, end) != (low, high):
            yield Literal("port-range", (start, end), f"{start}-{end}")


def _percents(key: Literal) -> Iterator[Literal]:
    value = Decimal(str(key.key))
    step = Decimal(1).scaleb(int(value.as_tuple().exponent)) * (5 if abs(value) >= 10 else 1)  # noqa: PLR2004
    for i in (-3, -2, -1, 1, 2, 3):
        number = value + step * i
        if 0 < number <= 100:  # noqa: PLR2004  # a share
            text = format(number.normalize(), "f")
            yield Literal("percent", text, f"{text}%")


NEIGHBOURS: Mapping[str, Callable[[Literal], Iterator[Literal]]] = {
    "integer": _numbers,
    "prefix": _prefixes,
    "port-range": _ports,
    "percent": _percents,
}
