"""Codes of languages, scripts, currencies and subdivisions: ISO 639-3, 15924, 4217, 3166-2."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from benchmarks.soundness.dataset import Dataset, Line, MissingDataError
from benchmarks.soundness.sets.making import predicate, slug, some, typed

LICENCE = "Debian iso-codes, LGPL 2.1 or later, as packaged by pycountry"
PART = {"languages": 20, "scripts": 12, "currencies": 12, "countries": 3}
SCOPES = {"I": "individual languages", "M": "macrolanguages", "S": "special codes"}
STATES = {
    "L": "living",
    "E": "extinct",
    "A": "ancient",
    "H": "historical",
    "C": "constructed",
    "S": "special",
}


def iso(full: bool) -> Dataset:  # noqa: FBT001 - the table of data sets calls all of them alike
    """Return the data set, whole or a part of each list."""
    try:
        pycountry = import_module("pycountry")
    except ModuleNotFoundError:
        raise MissingDataError("pycountry is not installed: pip install pycountry") from None
    made = [
        *_languages(_part(pycountry.languages, "alpha_3", None if full else PART["languages"])),
        *_coded("script", "alpha_4", _part(pycountry.scripts, "alpha_4", None if full else PART["scripts"])),
        *_coded(
            "currency",
            "alpha_3",
            _part(pycountry.currencies, "alpha_3", None if full else PART["currencies"]),
        ),
        *_subdivisions(pycountry, None if full else PART["countries"]),
    ]
    entities: dict[str, Any] = {
        f"state-{slug(word)}": {"type": "state", "en": word} for word in STATES.values()
    }
    entities |= {f"scope-{slug(word)}": {"type": "scope", "en": word} for word in SCOPES.values()}
    entities |= {name: entity for name, entity, _ in made}
    lines = tuple(line for _, _, some_lines in made for line in some_lines)
    return Dataset("iso", LICENCE, VOCABULARY, entities, lines)


Made = tuple[str, dict[str, Any], list[Line]]


def _part(table: Any, code: str, most: int | None) -> list[Any]:
    by_code = {getattr(row, code): row for row in table}
    codes = sorted(by_code)
    return [by_code[each] for each in (codes if most is None else some(codes, most, code))]


def _languages(rows: list[Any]) -> Iterator[Made]:
    for row in rows:
        name = f"language-{row.alpha_3}"
        lines = [
            Line((name,), "has_three_letter_code", (row.alpha_3,)),
            Line((name,), "counts_among", (f"scope-{slug(SCOPES[row.scope])}",)),
            Line((name,), "is_called", (f"state-{slug(STATES[row.type])}",)),
        ]
        if hasattr(row, "alpha_2"):
            lines.append(Line((name,), "has_two_letter_code", (row.alpha_2,)))
        yield name, {"type": "language", "en": row.name}, lines


def _coded(kind: str, code: str, rows: list[Any]) -> Iterator[Made]:
    for row in rows:
        name = f"{kind}-{getattr(row, code).lower()}"
        lines = [
            Line((name,), f"has_{kind}_code", (getattr(row, code),)),
            Line((name,), f"has_{kind}_number", (row.numeric,)),
        ]
        yield name, {"type": kind, "en": f"the {row.name}" if kind == "currency" else row.name}, lines


def _subdivisions(pycountry: Any, most: int | None) -> Iterator[Made]:
    codes = sorted({row.country_code for row in pycountry.subdivisions})
    for iso_code in codes if most is None else some(codes, most, "subdivided"):
        country = f"country-{iso_code.lower()}"
        rows = sorted(pycountry.subdivisions.get(country_code=iso_code), key=lambda row: row.code)
        kinds = {slug(row.type): row.type for row in rows}
        for name, kind in kinds.items():
            yield f"kind-{name}", {"type": "kind", "en": f"the type “{kind}”"}, []
        lines = [Line((country,), "is_divided_into", tuple(f"kind-{name}" for name in kinds))]
        lines += [
            Line((country,), "part_of", (), only="objects", because="Nothing here is wider than a country.")
        ]
        yield country, {"type": "country", "en": pycountry.countries.get(alpha_2=iso_code).name}, lines
        for row in rows:
            name = f"area-{row.code.lower()}"
            wider = f"area-{row.parent_code.lower()}" if row.parent_code else country
            lines = [
                Line((name,), "part_of", (wider,), only="objects", because="ISO 3166-2 names one parent."),
                Line((name,), "is_of_kind", (f"kind-{slug(row.type)}",)),
                Line((name,), "has_area_code", (row.code,)),
            ]
            yield name, {"type": "area", "en": row.name}, lines


def _code(kind: str, name: str, standard: str) -> dict[str, Any]:
    return predicate(
        kind,
        "text",
        (f"has the {name} {{{{ o }}}}", f"have the {name} {{{{ o }}}}"),
        {"one": f"What is the {name} of {{{{ s }}}}?"},
        values="one",
        inverse_one=True,
        because=f"{standard} assigns each code once.",
    )


VOCABULARY: dict[str, Any] = {
    "languages": ["en"],
    "types": {
        "language": typed("a language", "languages"),
        "script": typed("a script", "scripts"),
        "currency": typed("a currency", "currencies"),
        "country": typed("a country or territory", "countries or territories", broader="area"),
        "area": typed("an area", "areas"),
        "kind": typed("a type of area", "types of area"),
        "state": typed("a type of language", "types of language"),
        "scope": typed("a group of codes", "groups of codes"),
    },
    "predicates": {
        "has_three_letter_code": _code("language", "ISO 639-3 code", "ISO 639-3"),
        "has_two_letter_code": _code("language", "ISO 639-1 code", "ISO 639-1"),
        "has_script_code": _code("script", "ISO 15924 code", "ISO 15924"),
        "has_script_number": _code("script", "ISO 15924 number", "ISO 15924"),
        "has_currency_code": _code("currency", "ISO 4217 code", "ISO 4217"),
        "has_currency_number": _code("currency", "ISO 4217 number", "ISO 4217"),
        "has_area_code": _code("area", "ISO 3166-2 code", "ISO 3166-2"),
        "counts_among": predicate(
            "language",
            "scope",
            ("counts among the {{ o }}", "count among the {{ o }}"),
            {"one": "Among what does ISO 639-3 count {{ s }}?"},
            values="one",
        ),
        "is_called": predicate(
            "language",
            "state",
            ("is classified as {{ o }}", "be classified as {{ o }}"),
            {"one": "As what does ISO 639-3 classify {{ s }}?"},
            values="one",
        ),
        "part_of": predicate(
            "area",
            "area",
            ("belongs to {{ o }}", "belong to {{ o }}"),
            {
                "among": "To which of these does {{ s }} belong?",
                "not": "To which of these does {{ s }} {{ 'NOT'|strong }} belong?",
            },
            transitive=True,
        ),
        "is_of_kind": predicate(
            "area",
            "kind",
            ("is of {{ o }}", "be of {{ o }}"),
            {"one": "Of which type is {{ s }}?"},
            values="one",
        ),
        "is_divided_into": predicate(
            "country",
            "kind",
            ("has subdivisions of {{ o }}", "have subdivisions of {{ o }}"),
            {
                "among": "Of which of these does {{ s }} have subdivisions?",
                "not": "Of which of these does {{ s }} {{ 'NOT'|strong }} have subdivisions?",
            },
            complete=True,
            because="ISO 3166-2 lists all subdivisions.",
        ),
    },
}
