"""How literal values, dates and lists read in a language. Babel's data decides, never the system's locale."""

import re
from collections.abc import Sequence as Series
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any
from typing import Literal as Choice

from qgen.facts import Day, Literal

_PARTS = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-zµμ]+)\s*")
_RANGE = re.compile(r"(?<=\d)\s*[-‐‑‒–—―−~〜～]\s*(?=[-+]?\d)")
_UNITS = {
    "ns": "duration-nanosecond",
    "us": "duration-microsecond",
    "µs": "duration-microsecond",
    "ms": "duration-millisecond",
    "s": "duration-second",
    "sec": "duration-second",
    "hr": "duration-hour",
    "second": "duration-second",
    "min": "duration-minute",
    "minute": "duration-minute",
    "h": "duration-hour",
    "hour": "duration-hour",
    "d": "duration-day",
    "day": "duration-day",
    "w": "duration-week",
    "week": "duration-week",
    "month": "duration-month",
    "y": "duration-year",
    "year": "duration-year",
}


def literal_text(literal: Literal, lang: str) -> str:
    """Return the value as a reader of the language sees it."""
    if literal.type in ("port-range", "integer-range"):
        return _RANGE.sub("\u2013", literal.text.strip(), count=1)
    if literal.type == "percent":
        return re.sub(r"\s+(?=[%％])", "", literal.text)
    if literal.type == "duration":
        return _duration(literal.text, lang)
    if literal.type == "date" and isinstance(literal.key, tuple):
        return day_text(literal.key, lang)
    return literal.text


def day_text(day: Day, lang: str) -> str:
    """Return a date as text; parts that are 0 were not said and are not shown."""
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415 heavy, and only dates need it

    year, month, number = day
    try:
        moment = date(year, month or 1, number or 1)
    except ValueError:  # beyond what calendars here can say
        return "-".join(str(part) for part in day if part)
    if month and number:
        return str(format_date(moment, "medium", locale=locale(lang)))
    return str(format_skeleton("yMMMM" if month else "y", moment, locale=locale(lang)))


def _duration(text: str, lang: str) -> str:
    parts = _PARTS.findall(text)
    names = [_UNITS.get(unit.lower()) or _UNITS.get(unit.lower().removesuffix("s"), "") for _, unit in parts]
    if not parts or not all(names) or _PARTS.sub("", text):
        return text
    return " ".join(
        _quantity(Decimal(number), name, lang) for (number, _), name in zip(parts, names, strict=True)
    )


def _quantity(number: Decimal, unit: str, lang: str) -> str:
    from babel.units import format_unit  # noqa: PLC0415 heavy, and only durations need it

    text = str(format_unit(number, unit, length="long", locale=locale(lang)))
    if unit not in text:
        return text
    # the language has no long form in Babel's data (Japanese hours): its short one is the usual word
    return str(format_unit(number, unit, length="short", locale=locale(lang)))


def list_text(members: Series[str], lang: str, *, style: Choice["standard", "or"] = "standard") -> str:
    """Return "A, B, and C" as the language writes it (``style`` "or" for alternatives)."""
    from babel.lists import format_list  # noqa: PLC0415 heavy, and only lists need it

    if lang == "ja" and len(members) == 2 and style == "standard":  # noqa: PLR2004 a pair
        return "と".join(members)  # two things are joined with と; Babel's 「、」 is for more
    return str(format_list(list(members), style=style, locale=locale(lang)))


@cache
def locale(lang: str) -> Any:
    """Return Babel's locale of the language, English where Babel has none."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 heavy

    try:
        return Locale.parse(lang, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
