"""Literal values: the text an author wrote to a typed value whose key makes equal things equal."""

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from qgen.facts import Day, Literal

_LONGEST = 100
_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PORTS = 65535
_PREFIXES = 128
_EXPONENTS = 30

_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE]([+-]?[0-9]{1,3}))?")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DURATION_PART = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*([A-Za-zµμ]+)\s*")
_VERSION = re.compile(r"[vV]?([0-9A-Za-z]+(?:[.+_-][0-9A-Za-z]+)*)")
_VERSION_PART = re.compile(r"[0-9]+|[a-z]+")
# hyphen, the dashes, the minus sign, and the wave dashes and full-width tilde of Japanese text
_RANGE = re.compile(r"([+-]?[0-9]+)\s*[-‐‑‒–—―−~〜～]\s*([+-]?[0-9]+)")

SECONDS: dict[str, Decimal] = {
    **dict.fromkeys(("ns", "nanosecond", "nanoseconds"), Decimal("1e-9")),
    **dict.fromkeys(("us", "µs", "μs", "microsecond", "microseconds"), Decimal("1e-6")),
    **dict.fromkeys(("ms", "millisecond", "milliseconds"), Decimal("1e-3")),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), Decimal(1)),
    **dict.fromkeys(("min", "mins", "minute", "minutes"), Decimal(60)),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), Decimal(3600)),
    **dict.fromkeys(("d", "day", "days"), Decimal(86400)),
    **dict.fromkeys(("w", "week", "weeks"), Decimal(604800)),
}
"""Units of a duration. Months and years are none: they have no fixed length."""

WRITTEN: dict[str, str] = {
    "integer": "an integer such as 18",
    "decimal": "a decimal number such as 99.9",
    "percent": "a percentage such as 18 %",
    "duration": "a number and its unit (ms, s, min, h, d, w) such as 12 h",
    "date": "a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY",
    "version": "a version such as 1.2",
    "cidr": "a network and its length such as 10.0.0.0/16",
    "prefix": "a prefix length such as /56",
    "port-range": "a port or a range of ports such as 1024-65535",
    "integer-range": "an integer or a range such as 1-10",
    "text": "a text",
}
"""How a literal of each type is written: what a finding expects."""


def parse_literal(kind: str, text: str, unit: str | None = None) -> Literal | None:
    """Return the typed value of a text, or None; ``unit``: a duration's, when none is written."""
    if kind == "text":
        return Literal("text", unicodedata.normalize("NFC", text), text) if text else None
    bare = text.strip()
    if not bare or len(bare) > _LONGEST:
        return None
    if kind == "duration" and unit is not None and _DECIMAL.fullmatch(bare):
        bare = text = f"{bare} {unit}"
    reader = _READERS.get(kind)
    key = None if reader is None else reader(bare)
    return None if key is None else Literal(kind, key, text)


def parse_day(text: str) -> Day | None:
    """Return the day of a full or partial date, or None: ``2022-07`` is its first day."""
    key = _date(text)
    return None if key is None else (key[0], key[1] or 1, key[2] or 1)


def _integer(text: str) -> int | None:
    text = text.replace("−", "-")
    return int(text) if _INTEGER.fullmatch(text) else None


def _canonical(number: Decimal) -> str:
    digits = format(number, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits in {"-0", ""} else digits


def _decimal(text: str) -> str | None:
    match = _DECIMAL.fullmatch(text.replace("−", "-"))
    if match is None or abs(int(match[1] or 0)) > _EXPONENTS:
        return None
    return _canonical(Decimal(match[0]))


def _percent(text: str) -> str | None:
    if not text.endswith(("%", "％")):
        return None
    return _decimal(text[:-1].rstrip())


def _duration(text: str) -> str | None:
    seconds, at = Decimal(0), 0
    while at < len(text):
        part = _DURATION_PART.match(text, at)
        size = None if part is None else SECONDS.get(part[2]) or SECONDS.get(part[2].lower())
        if part is None or size is None:
            return None
        seconds += Decimal(part[1]) * size
        at = part.end()
    return _canonical(seconds)


def _date(text: str) -> tuple[int, int, int] | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part or 0) for part in match.groups())
    if year == 0 or (match[2] is not None and not 1 <= month < len(_DAYS)):
        return None
    if match[3] is not None and not 1 <= day <= _DAYS[month]:
        return None
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return None if (month, day) == (2, 29) and not leap else (year, month, day)


def _version(text: str) -> tuple[tuple[int, int | str], ...] | None:
    match = _VERSION.fullmatch(text)
    if match is None or not any(character.isdigit() for character in text):
        return None
    parts: list[tuple[int, int | str]] = [
        (0, int(part)) if part.isdigit() else (1, part) for part in _VERSION_PART.findall(match[1].lower())
    ]
    # 1.2 and 1.2.0 name one version: told apart, they would refute each other
    while len(parts) > 1 and parts[-1] == (0, 0):
        parts.pop()
    return tuple(parts)


def _cidr(text: str) -> str | None:
    from ipaddress import ip_network  # noqa: PLC0415 - only collections about networks need it

    if "/" not in text or "%" in text:
        return None
    try:
        return str(ip_network(text, strict=False))
    except ValueError:
        return None


def _prefix(text: str) -> int | None:
    digits = text[1:]
    if not text.startswith("/") or not (digits.isascii() and digits.isdigit()):
        return None
    return int(digits) if int(digits) <= _PREFIXES else None


def _integer_range(text: str) -> tuple[int, int] | None:
    match = _RANGE.fullmatch(text)
    if match is None:
        number = _integer(text)
        return None if number is None else (number, number)
    low, high = int(match[1]), int(match[2])
    return (low, high) if low <= high else None


def _port_range(text: str) -> tuple[int, int] | None:
    ports = _integer_range(text)
    return None if ports is None or ports[0] < 0 or ports[1] > _PORTS else ports


_READERS: dict[str, Callable[[str], object]] = {
    "integer": _integer,
    "decimal": _decimal,
    "percent": _percent,
    "duration": _duration,
    "date": _date,
    "version": _version,
    "cidr": _cidr,
    "prefix": _prefix,
    "port-range": _port_range,
    "integer-range": _integer_range,
}
