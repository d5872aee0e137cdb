"""Typed values: one canonical form for equal ones, an order, containment, and the forms people mix up."""

from __future__ import annotations

import contextlib
import ipaddress
import re
import unicodedata
from fractions import Fraction

LITERALS = frozenset(
    [
        "integer",
        "decimal",
        "percent",
        "duration",
        "date",
        "version",
        "cidr",
        "prefix",
        "port-range",
        "integer-range",
        "text",
    ]
)
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣－〜～", "-"))
_SECONDS = {
    "ms": Fraction(1, 1000),
    "s": Fraction(1),
    "min": Fraction(60),
    "h": Fraction(3600),
    "d": Fraction(86400),
    "w": Fraction(604800),
}
_MONTHS = {"month": Fraction(1), "year": Fraction(12)}
_UNITS = {
    "ms": "ms millisecond milliseconds",
    "s": "s sec secs second seconds",
    "min": "m min mins minute minutes",
    "h": "h hr hrs hour hours",
    "d": "d day days",
    "w": "w wk week weeks",
    "month": "mo month months",
    "year": "y yr year years",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_QUANTITY = re.compile(r"(\d+(?:\.\d+)?)\s*([A-Za-z]*)")

Canon = tuple[str, str]


def fold(text: str) -> str:
    """Return the form under which two writings count as alike: width, case, dashes, spaces, invisibles."""
    plain = unicodedata.normalize("NFKC", text).translate(DASHES).casefold()
    kept = "".join(" " if c.isspace() else c for c in plain if unicodedata.category(c) not in {"Cc", "Cf"})
    return " ".join(kept.split())


def canonical(kind: str, text: str, unit: str | None = None) -> Canon:
    """Return (family, canonical text): equal values have equal pairs."""
    raw = unicodedata.normalize("NFC", text).strip()
    with contextlib.suppress(ValueError, KeyError, ZeroDivisionError):
        return _parse(kind, raw.translate(DASHES), raw, unit)
    return ("text" if kind == "text" else f"odd-{kind}", raw)


def _parse(kind: str, text: str, raw: str, unit: str | None) -> Canon:  # noqa: PLR0911 - a table of types
    match kind:
        case "integer" | "decimal":
            return "number", str(Fraction(text.replace(",", "").replace("_", "")))
        case "percent":
            return "percent", str(Fraction(text.rstrip("% ")))
        case "duration":
            return "duration", _duration(text, unit)
        case "date":
            return "date", _date(text)
        case "version":
            parts = text.lower().removeprefix("v").split(".")
            while len(parts) > 1 and parts[-1] == "0":
                parts.pop()
            return "version", ".".join(p.lstrip("0") or "0" for p in parts)
        case "cidr":
            return "cidr", str(ipaddress.ip_network(text, strict=False))
        case "prefix":
            return "prefix", str(int(text.removeprefix("/")))
        case "port-range" | "integer-range":
            return "range", _range(text)
        case _:
            return "text", raw


def _range(text: str) -> str:
    low, _, high = text.replace(" ", "").partition("-")
    return f"{int(low)}-{int(high or low)}"


def _date(text: str) -> str:
    parts = [int(part) for part in text.split("-")]
    if not 1 <= len(parts) <= 3:
        raise ValueError(text)
    return "-".join([f"{parts[0]:04d}", *(f"{part:02d}" for part in parts[1:])])


def _duration(text: str, unit: str | None) -> str:
    seconds = months = Fraction(0)
    if not _QUANTITY.search(text) or _QUANTITY.sub("", text).strip(" ,"):
        raise ValueError(text)
    for number, word in _QUANTITY.findall(text):
        name = _UNIT_OF[(word or unit or "").lower()]
        if name in _MONTHS:
            months += Fraction(number) * _MONTHS[name]
        else:
            seconds += Fraction(number) * _SECONDS[name]
    return f"{seconds}s" if not months else f"{months}mo" if not seconds else f"{months}mo+{seconds}s"


def order(value: Canon) -> tuple[Fraction, ...] | None:
    """Return what the value sorts by, or None when it has no order."""
    family, text = value
    match family:
        case "number" | "percent" | "prefix":
            return (Fraction(text),)
        case "duration" if text.endswith("mo"):
            return (Fraction(text[:-2]) * 2629746,)
        case "duration" if "mo" not in text:
            return (Fraction(text[:-1]),)
        case "range" | "date":
            return tuple(Fraction(part) for part in text.split("-"))
        case "version" if re.fullmatch(r"\d+(\.\d+)*", text):
            return tuple(Fraction(part) for part in text.split("."))
        case _:
            return None


def wider_dates(value: Canon) -> list[Canon]:
    """Return the partial dates that a date lies in."""
    parts = value[1].split("-") if value[0] == "date" else []
    return [("date", "-".join(parts[:n])) for n in range(1, len(parts))]


def contains(outer: Canon, inner: Canon) -> bool:
    """Say whether one range or network holds another."""
    if outer[0] != inner[0] or outer == inner:
        return False
    if outer[0] == "range":
        low, high = (int(x) for x in outer[1].split("-"))
        start, end = (int(x) for x in inner[1].split("-"))
        return low <= start and end <= high
    if outer[0] == "cidr":
        big, small = ipaddress.ip_network(outer[1]), ipaddress.ip_network(inner[1])
        return (
            big.version == small.version
            and big.prefixlen <= small.prefixlen
            and (small.network_address in big)
        )
    return False


def indistinct(one: Canon, other: Canon) -> bool:
    """Say whether unequal durations may still be the same: a month has 28 to 31 days."""
    if one[0] != "duration" or other[0] != "duration":
        return False
    (low, high), (start, end) = _span(one[1]), _span(other[1])
    return low <= end and start <= high and one != other and ("mo" in one[1] or "mo" in other[1])


def _span(text: str) -> tuple[Fraction, Fraction]:
    months, _, rest = text.partition("mo") if "mo" in text else ("0", "", "+" + text)
    seconds = Fraction(rest[1:-1] or 0)
    day = _SECONDS["d"]
    return Fraction(months) * 28 * day + seconds, Fraction(months) * 31 * day + seconds
