"""Territories as Unicode's CLDR knows them, through Babel: dated currencies, languages, time zones."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from benchmarks.soundness.dataset import Dataset, Line
from benchmarks.soundness.sets.making import chance, slug, some

LICENCE = "Unicode CLDR, Unicode License v3, as packaged by Babel"
AS_OF = "2026-11-01"
PART = 20
CLOSED_LISTS = 0.6


def cldr(full: bool, part: int = PART) -> Dataset:  # noqa: FBT001 - the table of data sets calls all of them alike
    """Return the data set; Babel comes with qgen."""
    from babel.core import Locale, get_global  # noqa: PLC0415 - heavy

    english, japanese = Locale("en"), Locale("ja")
    spoken = get_global("territory_languages")
    known = sorted(t for t in get_global("territory_currencies") if t.isalpha() and t in english.territories)
    chosen = known if full else some(known, part, "cldr")
    lines = [line for territory in chosen for line in _of(territory, spoken.get(territory, {}))]
    lines += list(_denials(lines))
    used = {str(term) for line in lines for term in (*line.subjects, *_flat(line))}
    tables = {
        "territory": (english.territories, japanese.territories),
        "currency": (english.currencies, japanese.currencies),
        "language": (english.languages, japanese.languages),
    }
    entities = {
        f"{kind}-{slug(code)}": {"type": kind, "en": name, "ja": table[1].get(code, name)}
        for kind, table in tables.items()
        for code, name in table[0].items()
        if f"{kind}-{slug(code)}" in used
    }
    zones = sorted(name for name in used if name.startswith("zone-"))
    entities |= {name: {"type": "zone", "name": _zones()[name]} for name in zones}
    lines = [
        line for line in dict.fromkeys(lines) if {*line.subjects, *_flat(line)} <= {*entities, *_digits()}
    ]
    return Dataset("cldr", LICENCE, _vocabulary(), entities, tuple(lines), confusable=_confusable(entities))


def _flat(line: Line) -> list[str]:
    return [term for each in line.objects for term in ([each] if isinstance(each, str) else each)]


def _digits() -> set[str]:
    return {str(number) for number in range(10)}


def _zones() -> dict[str, str]:
    from babel.core import get_global  # noqa: PLC0415 - heavy

    zones = get_global("zone_territories")
    return {f"zone-{slug(zone)}": zone for zone in sorted(zones) if "/" in zone}


def _of(territory: str, spoken: dict[str, Any]) -> Iterator[Line]:
    from babel.core import get_global  # noqa: PLC0415 - heavy

    subject = (f"territory-{slug(territory)}",)
    listed = "CLDR lists them all."
    yield from _currencies(subject, get_global("territory_currencies")[territory])
    official = tuple(
        f"language-{slug(code)}" for code, facts in spoken.items() if facts["official_status"] == "official"
    )
    if official:
        closed = chance(f"official {territory}") < CLOSED_LISTS
        line = Line(subject, "has_official_language", official)
        yield line.closed(listed) if closed else line
    speakers = tuple(f"language-{slug(code)}" for code in list(spoken)[:6])
    if speakers and len(spoken) <= len(speakers):
        yield Line(subject, "has_speakers_of", speakers)
    zones = tuple(
        f"zone-{slug(zone)}"
        for zone, place in sorted(get_global("zone_territories").items())
        if place == territory and "/" in zone
    )
    if zones:
        yield Line(subject, "spans_zone", zones).closed(listed)


def _currencies(subject: tuple[str, ...], history: list[Any]) -> Iterator[Line]:
    """Yield what was legal tender when; a history without overlap is also an order."""
    from babel.core import get_global  # noqa: PLC0415 - heavy

    tender = sorted((entry for entry in history if entry[3] and entry[1]), key=lambda entry: entry[1])
    for code, since, until, _ in tender:
        alone = until is None and all(
            ended and ended <= since for other, _, ended, _ in tender if other != code
        )
        end = None if until is None else "{:04d}-{:02d}-{:02d}".format(*until)
        begin = "{:04d}-{:02d}-{:02d}".format(*since)
        line = Line(subject, "uses", (f"currency-{slug(code)}",), since=begin, until=end)
        yield line.closed("CLDR lists all legal tender.") if alone else line
        digits = get_global("currency_fractions").get(code)
        if digits is not None:
            yield Line((f"currency-{slug(code)}",), "has_decimals", (str(digits[0]),))
    codes = [f"currency-{slug(entry[0])}" for entry in tender]
    apart = all(one[2] and one[2] <= two[1] for one, two in pairwise(tender))
    if apart and len(set(codes)) == len(codes) >= 3:  # noqa: PLR2004 - fewer make no order
        yield Line(subject, "had_in_turn", (tuple(codes),))


def _denials(lines: list[Line]) -> Iterator[Line]:
    """Yield some official languages of one territory that are not even spoken in the next."""
    official = [line for line in lines if line.predicate == "has_official_language"]
    spoken = {line.subjects: set(line.objects) for line in lines if line.predicate == "has_speakers_of"}
    for line, following in pairwise(official):
        foreign = [o for o in following.objects if o not in {*line.objects, *spoken.get(line.subjects, ())}]
        if foreign and not line.only:
            yield Line(line.subjects, "has_official_language", (foreign[0],), denied=True)


def _confusable(entities: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Return the currencies that share their last word: the dollars, the francs."""
    groups: dict[str, list[str]] = {}
    for name, entity in entities.items():
        if entity["type"] == "currency":
            groups.setdefault(entity["en"].split()[-1], []).append(name)
    return tuple(tuple(group[:6]) for group in groups.values() if len(group) > 1)


def _vocabulary() -> dict[str, Any]:
    return {
        "languages": ["en", "ja"],
        "as_of": AS_OF,
        "types": {
            "territory": {"en": ["a territory", "territories"], "ja": "国・地域"},
            "currency": {"en": ["a currency", "currencies"], "ja": "通貨"},
            "language": {"en": ["a language", "languages"], "ja": "言語"},
            "zone": {"en": ["a time zone", "time zones"], "ja": "タイムゾーン"},
        },
        "predicates": {
            "uses": {
                "subject": "territory",
                "object": "currency",
                "en": {
                    "does": ["uses {{ o }}", "use {{ o }}"],
                    "among": "Which of these currencies does {{ s }} use?",
                    "all": "Which currencies does {{ s }} use?",
                    "not": "Which of these currencies does {{ s }} {{ 'NOT'|strong }} use?",
                },
                "ja": {
                    "does": ["{{ o }}を使用する", "{{ o }}を使用しない"],
                    "among": "次の通貨のうち、{{ s }}で使われるものはどれか。",
                    "all": "{{ s }}で使われる通貨はどれか。",
                    "not": "次の通貨のうち、{{ s }}で使われ{{ 'ない'|strong }}ものはどれか。",
                },
            },
            "has_official_language": {
                "subject": "territory",
                "object": "language",
                "en": {
                    "does": ["has {{ o }} as an official language", "have {{ o }} as an official language"],
                    "among": "Which of these languages is official in {{ s }}?",
                    "all": "Which languages are official in {{ s }}?",
                    "not": "Which of these languages is {{ 'NOT'|strong }} official in {{ s }}?",
                },
                "ja": {
                    "does": ["{{ o }}を公用語とする", "{{ o }}を公用語としない"],
                    "among": "次の言語のうち、{{ s }}の公用語であるものはどれか。",
                    "all": "{{ s }}の公用語はどれか。",
                    "not": "次の言語のうち、{{ s }}の公用語で{{ 'ない'|strong }}ものはどれか。",
                },
            },
            "has_speakers_of": {
                "subject": "territory",
                "object": "language",
                "complete": True,
                "because": "CLDR counts the speakers of every language.",
                "en": {
                    "does": ["has speakers of {{ o }}", "have speakers of {{ o }}"],
                    "among": "Of which of these languages does {{ s }} have speakers?",
                    "not": "Of which of these languages does {{ s }} {{ 'NOT'|strong }} have speakers?",
                },
                "ja": {
                    "does": ["{{ o }}の話者がいる", "{{ o }}の話者がいない"],
                    "among": "次の言語のうち、{{ s }}に話者がいるものはどれか。",
                },
            },
            "spans_zone": {
                "subject": "territory",
                "object": "zone",
                "inverse": "zone_of",
                "en": {
                    "does": ["observes the time zone {{ o }}", "observe the time zone {{ o }}"],
                    "among": "Which of these time zones does {{ s }} observe?",
                    "all": "Which time zones does {{ s }} observe?",
                },
                "ja": {
                    "does": ["タイムゾーン{{ o }}をもつ", "タイムゾーン{{ o }}をもたない"],
                    "among": "次のうち、{{ s }}のタイムゾーンはどれか。",
                },
            },
            "zone_of": {
                "subject": "zone",
                "object": "territory",
                "values": "one",
                "en": {
                    "does": ["is a time zone of {{ o }}", "be a time zone of {{ o }}"],
                    "one": "Of which territory is {{ s }} a time zone?",
                },
                "ja": {
                    "does": ["{{ o }}のタイムゾーンである", "{{ o }}のタイムゾーンでない"],
                    "one": "{{ s }}はどの国・地域のタイムゾーンか。",
                },
            },
            "has_decimals": {
                "subject": "currency",
                "object": "integer",
                "values": "one",
                "en": {
                    "does": ["is written with {{ o }} decimals", "be written with {{ o }} decimals"],
                    "one": "With how many decimals is {{ s }} written?",
                },
                "ja": {
                    "does": ["小数部が{{ o }}桁である", "小数部が{{ o }}桁でない"],
                    "one": "{{ s }}の小数部は何桁か。",
                },
            },
            "had_in_turn": {
                "subject": "territory",
                "object": {"sequence": "currency"},
                "values": "one",
                "en": {
                    "does": ["had in turn {{ o }}", "have in turn {{ o }}"],
                    "one": "In which order did {{ s }} have these currencies?",
                },
                "ja": {
                    "does": ["{{ o }}の順に通貨を変えた", "{{ o }}の順には通貨を変えなかった"],
                    "one": "{{ s }}の通貨は、どの順に変わったか。",
                },
            },
        },
    }
