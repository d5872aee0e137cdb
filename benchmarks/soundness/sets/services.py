"""Network services as /etc/services names them."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.soundness.dataset import Dataset, Line, MissingDataError
from benchmarks.soundness.sets.making import chance, predicate, slug, some, typed

LICENCE = "Debian netbase, GPL 2, after the IANA registry (public domain)"
FILE = Path("/etc/services")
PART = 60
CLOSED_LISTS = 0.6
Service = tuple[str, dict[str, set[str]]]


def services(full: bool) -> Dataset:  # noqa: FBT001 - the table of data sets calls all of them alike
    """Return the data set, all services or some."""
    if not FILE.exists():
        raise MissingDataError(f"there is no {FILE}: apt install netbase")
    found = [(name, rows) for name, rows in _read(FILE.read_text("utf-8")).items() if len(rows["ports"]) == 1]
    chosen = set(some([name for name, _ in found], len(found) if full else PART, "services"))
    kept = [(name, rows) for name, rows in found if name in chosen]
    transports = sorted({protocol for _, rows in kept for protocol in rows["protocols"]})
    entities: dict[str, Any] = {
        f"over-{name}": {"type": "transport", "en": name.upper()} for name in transports
    }
    entities |= {f"service-{slug(name)}": {"type": "service", "en": name} for name, _ in kept}
    lines = [line for service in kept for line in _of(service, transports)]
    return Dataset("services", LICENCE, VOCABULARY, entities, tuple(lines))


def _read(text: str) -> dict[str, dict[str, set[str]]]:
    table: dict[str, dict[str, set[str]]] = defaultdict(
        lambda: {"ports": set(), "protocols": set(), "names": set()}
    )
    for line in text.splitlines():
        name, *rest = line.partition("#")[0].split() or [""]
        if name and rest:
            port, protocol = rest[0].split("/")
            table[name]["ports"].add(port)
            table[name]["protocols"].add(protocol)
            table[name]["names"].update(rest[1:])
    return table


def _of(service: Service, transports: list[str]) -> Iterator[Line]:
    name, rows = service
    subject = (f"service-{slug(name)}",)
    [port] = rows["ports"]
    yield Line(subject, "listens_on", (port,))
    used = sorted(rows["protocols"])
    closed = chance(f"protocols {name}") < CLOSED_LISTS
    line = Line(subject, "runs_over", tuple(f"over-{protocol}" for protocol in used))
    yield line.closed("The file names them all.") if closed else line
    unused = [protocol for protocol in transports if protocol not in used]
    if not closed and unused:
        yield Line(subject, "runs_over", (f"over-{unused[0]}",), denied=True)
    if rows["names"]:
        yield Line(subject, "is_also_called", tuple(sorted(rows["names"])))


VOCABULARY: dict[str, Any] = {
    "languages": ["en"],
    "types": {
        "service": typed("a network service", "network services"),
        "transport": typed("a transport protocol", "transport protocols"),
    },
    "predicates": {
        "listens_on": predicate(
            "service",
            "integer",
            ("listens on port {{ o }}", "listen on port {{ o }}"),
            {"one": "On which port does {{ s }} listen?"},
            values="one",
        ),
        "runs_over": predicate(
            "service",
            "transport",
            ("runs over {{ o }}", "run over {{ o }}"),
            {
                "among": "Over which of these does {{ s }} run?",
                "all": "Over which transport protocols does {{ s }} run?",
                "not": "Over which of these does {{ s }} {{ 'NOT'|strong }} run?",
            },
        ),
        "is_also_called": predicate(
            "service",
            "text",
            ("is also called {{ o }}", "be also called {{ o }}"),
            {
                "among": "What is {{ s }} also called?",
                "not": "What is {{ s }} {{ 'NOT'|strong }} called?",
            },
            complete=True,
            because="The file names them all.",
        ),
    },
}
