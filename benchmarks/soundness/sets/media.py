"""HTTP statuses and media types as Python's standard library knows them."""

import http
import mimetypes
from collections.abc import Iterator
from typing import Any

from benchmarks.soundness.dataset import Dataset, Line
from benchmarks.soundness.sets.making import predicate, slug, some, typed

LICENCE = "IANA registries (public domain), as packaged with Python"
PART = 30
CLASSES = {1: "informational", 2: "successful", 3: "redirection", 4: "client error", 5: "server error"}
FAULTS = {4: "the client", 5: "the server"}
SAFE = ("GET", "HEAD", "OPTIONS", "TRACE")
TRAITS = {"safe": SAFE, "idempotent": (*SAFE, "PUT", "DELETE"), "cacheable": ("GET", "HEAD", "POST")}


def media(full: bool, part: int = PART) -> Dataset:  # noqa: FBT001 - the table of data sets calls all of them alike
    """Return the data set: all statuses and methods, and all media types or some."""
    known = sorted(mimetypes.MimeTypes().types_map[True].items())
    chosen = set(
        known if full else [(e, m) for e, m in known if e in some([e for e, _ in known], part, "media")]
    )
    entities: dict[str, Any] = {
        f"class-{slug(name)}": {"type": "class", "en": f"the {name} class"} for name in CLASSES.values()
    }
    entities |= {f"party-{slug(name)}": {"type": "party", "en": name} for name in FAULTS.values()}
    entities |= {
        f"status-{int(s)}": {"type": "status", "en": s.phrase, "broader": _class(int(s))}
        for s in http.HTTPStatus
    }
    entities |= {f"method-{m.lower()}": {"type": "method", "en": m} for m in http.HTTPMethod}
    entities |= {f"trait-{trait}": {"type": "trait", "en": trait} for trait in TRAITS}
    for extension, kind in sorted(chosen):
        entities[f"ext-{slug(extension)}"] = {"type": "extension", "en": extension}
        entities[_media(kind)] = {"type": "media-type", "en": kind}
        entities[f"top-{kind.split('/')[0]}"] = {"type": "top-type", "en": kind.split("/", maxsplit=1)[0]}
    lines = [*_statuses(), *_methods(), *_media_types(sorted(chosen))]
    return Dataset("media", LICENCE, VOCABULARY, entities, tuple(lines), _rosters(), CONFUSABLE)


def _class(number: int) -> str:
    return f"class-{slug(CLASSES[number // 100])}"


def _media(kind: str) -> str:
    return f"media-{slug(kind.replace('+', '-plus-'))}"


def _statuses() -> Iterator[Line]:
    for status in http.HTTPStatus:
        yield Line((f"status-{int(status)}",), "has_number", (str(int(status)),))
        yield Line((f"status-{int(status)}",), "belongs_to", (_class(int(status)),))
    for digit, party in FAULTS.items():
        yield Line((_class(digit * 100),), "blames", (f"party-{slug(party)}",))
    carriers = {"Location": (301, 302), "Retry-After": (503,), "Allow": (405,), "WWW-Authenticate": (401,)}
    for header, numbers in carriers.items():
        who = tuple(f"status-{number}" for number in numbers)
        if len(who) == 1:
            yield Line(
                who, "asks_for", (header,), only="objects", because="RFC 9110 asks for no other field."
            )
        else:
            yield Line(who, "asks_for", (header,))
    yield Line(("status-403",), "asks_for", ("WWW-Authenticate",), denied=True)


def _methods() -> Iterator[Line]:
    """Yield who has which trait; two of the lists are closed, of the third some denials are known."""
    for trait in ("safe", "cacheable"):
        who = tuple(f"method-{method.lower()}" for method in TRAITS[trait])
        yield Line(
            who, "has_trait", (f"trait-{trait}",), only="subjects", among="methods", because="RFC 9110, 9.2"
        )
    for method in ("PATCH", "CONNECT"):
        yield Line((f"method-{method.lower()}",), "has_trait", ("trait-idempotent",), denied=True)
    who = tuple(f"method-{method.lower()}" for method in TRAITS["idempotent"])
    yield Line(who, "has_trait", ("trait-idempotent",))


def _media_types(pairs: list[tuple[str, str]]) -> Iterator[Line]:
    for extension, kind in pairs:
        yield Line((f"ext-{slug(extension)}",), "denotes", (_media(kind),))
    for kind in sorted({kind for _, kind in pairs}):
        yield Line((_media(kind),), "falls_under", (f"top-{kind.split('/')[0]}",))


def _rosters() -> dict[str, tuple[str, ...]]:
    return {"methods": tuple(f"method-{method.lower()}" for method in http.HTTPMethod)}


CONFUSABLE = (
    ("status-401", "status-403", "status-407"),
    ("status-301", "status-308"),
    ("status-302", "status-303", "status-307"),
    ("status-502", "status-503", "status-504"),
    ("status-404", "status-410"),
    ("method-put", "method-post", "method-patch"),
)

VOCABULARY: dict[str, Any] = {
    "languages": ["en"],
    "types": {
        "outcome": typed("an outcome", "outcomes"),
        "status": typed("an HTTP status", "HTTP statuses", broader="outcome"),
        "class": typed(
            "a class of statuses", "classes of statuses", broader="outcome", closed=True, because="RFC 9110"
        ),
        "party": typed("a party", "parties"),
        "method": typed("an HTTP method", "HTTP methods"),
        "trait": typed("a property", "properties"),
        "extension": typed("a file extension", "file extensions"),
        "media-type": typed("a media type", "media types"),
        "top-type": typed("a top-level type", "top-level types"),
    },
    "predicates": {
        "has_number": predicate(
            "status",
            "integer",
            ("has the code {{ o }}", "have the code {{ o }}"),
            {"one": "Which code does the status {{ s }} have?"},
            values="one",
            inverse_one=True,
            because="IANA assigns each code once.",
        ),
        "belongs_to": predicate(
            "status",
            "class",
            ("belongs to {{ o }}", "belong to {{ o }}"),
            {"one": "To which class does the status {{ s }} belong?"},
            values="one",
        ),
        "blames": predicate(
            "outcome",
            "party",
            ("puts the fault on {{ o }}", "put the fault on {{ o }}"),
            {"one": "Whose fault does {{ s }} tell of?"},
            values="one",
            inherits=True,
        ),
        "asks_for": predicate(
            "status",
            "text",
            ("comes with the field {{ o }}", "come with the field {{ o }}"),
            {"among": "With which of these fields does the status {{ s }} come?"},
        ),
        "has_trait": predicate(
            "method",
            "trait",
            ("is {{ o }}", "be {{ o }}"),
            {
                "among": "Which of these is {{ s }}?",
                "all": "Which properties does {{ s }} have?",
                "not": "Which of these is {{ s }} {{ 'NOT'|strong }}?",
            },
        ),
        "denotes": predicate(
            "extension",
            "media-type",
            ("denotes {{ o }}", "denote {{ o }}"),
            {"one": "Which media type does {{ s }} denote?"},
            values="one",
            inverse="has_extension",
        ),
        "has_extension": predicate(
            "media-type",
            "extension",
            ("has the extension {{ o }}", "have the extension {{ o }}"),
            {
                "among": "Which of these extensions does {{ s }} have?",
                "not": "Which of these extensions does {{ s }} {{ 'NOT'|strong }} have?",
            },
            complete=True,
            because="The table has all extensions.",
        ),
        "falls_under": predicate(
            "media-type",
            "top-type",
            ("falls under the top-level type {{ o }}", "fall under the top-level type {{ o }}"),
            {"one": "Under which top-level type does {{ s }} fall?"},
            values="one",
        ),
    },
}
