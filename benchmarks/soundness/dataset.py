"""A public data set as a qgen collection: what it states, in the order of its files, and as YAML."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Written = str | tuple[str, ...]
"""An object as a collection writes it: an id or a literal; a tuple is a sequence."""


class MissingDataError(Exception):
    """A data set is not on this machine; the text tells how to get it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of ``facts:``. With several subjects it has one object, so that thinning leaves a group."""

    subjects: tuple[str, ...]
    predicate: str
    objects: tuple[Written, ...]
    denied: bool = False
    only: str | None = None
    among: str | None = None
    because: str | None = None
    since: str | None = None
    until: str | None = None

    def closed(self, because: str) -> "Line":
        """Return the line as the whole list of its subject's objects."""
        return replace(self, only="objects", because=because)


@dataclass(frozen=True, slots=True)
class Dataset:
    """A collection with one domain, called ``name``. ``licence`` is said wherever the data are named."""

    name: str
    licence: str
    vocabulary: Mapping[str, Any]
    entities: Mapping[str, Mapping[str, Any]]
    lines: tuple[Line, ...]
    rosters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    confusable: tuple[tuple[str, ...], ...] = ()

    def triples(self) -> int:
        """Return how many triples are stated."""
        return sum(len(line.subjects) * len(line.objects) for line in self.lines if not line.denied)

    def complete(self) -> frozenset[str]:
        """Return the predicates that are complete by definition, and those that say the same backwards."""
        predicates = self.vocabulary["predicates"]
        flagged = {name for name, flags in predicates.items() if flags.get("complete")}
        ahead = {
            flags["inverse"] for name, flags in predicates.items() if name in flagged and "inverse" in flags
        }
        back = {name for name, flags in predicates.items() if flags.get("inverse") in flagged}
        return frozenset(flagged | ahead | back)

    def texts(self) -> dict[str, bytes]:
        """Return the collection's files. JSON is YAML too, and is read fast."""
        source = {self.name: {"title": self.name, "licence": self.licence}}
        topic = [
            f"source: {self.name}",
            *_mapping("entities", self.entities),
            *_mapping("rosters", self.rosters),
        ]
        topic += (
            ["confusable:", *(f"  - {_flow(group)}" for group in self.confusable)] if self.confusable else []
        )
        topic += ["facts:", *(f"  - {_flow(entry(line))}" for line in self.lines)]
        return {
            "facts/vocabulary.yaml": _flow(self.vocabulary).encode(),
            "facts/sources.yaml": _flow(source).encode(),
            f"facts/{self.name}/all.yaml": ("\n".join(topic) + "\n").encode(),
        }


def entry(line: Line) -> dict[str, Any]:
    """Return an entry as a collection writes it."""
    subjects: Any = line.subjects[0] if len(line.subjects) == 1 else list(line.subjects)
    objects: Any = [{"sequence": list(o)} if isinstance(o, tuple) else o for o in line.objects]
    triple = [subjects, line.predicate, objects[0] if len(objects) == 1 else objects]
    rest = {
        "only": line.only,
        "among": line.among,
        "because": line.because,
        "from": line.since,
        "until": line.until,
    }
    return {"not" if line.denied else "fact": triple} | {key: text for key, text in rest.items() if text}


def _mapping(name: str, members: Mapping[str, Any]) -> list[str]:
    return [f"{name}:", *(f"  {key}: {_flow(members[key])}" for key in members)] if members else []


def _flow(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
