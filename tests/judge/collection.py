"""Reads a collection's YAML into plain records; every scalar stays a string."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

from .values import LITERALS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
NOT_LABELS = frozenset(
    ["id", "type", "name", "aliases", "broader", "was", "short", "source", "at", "because", "note", "why"]
)


@dataclass(frozen=True)
class Label:
    """The forms of one label, and when it holds."""

    forms: tuple[str, ...]
    start: str | None = None
    end: str | None = None


@dataclass
class Entity:
    """A declared thing: its types, what it is part of, and what it is called."""

    id: str
    types: list[str] = field(default_factory=list)
    broader: list[str] = field(default_factory=list)
    labels: dict[str, list[Label]] = field(default_factory=dict)
    aliases: list[str] = field(default_factory=list)
    short: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Predicate:
    """A declared predicate: slot types and flags."""

    id: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    unit: str | None
    flags: frozenset[str]
    inverse: str | None
    computed: str | None = None


@dataclass(frozen=True)
class Sequence:
    """An ordered value; an inner tuple may stand in either order."""

    members: tuple[str | tuple[str, ...], ...]


Term = str | Sequence


@dataclass(frozen=True)
class Entry:
    """One entry of a facts file, its slots spread out into lists."""

    denies: bool
    rows: tuple[tuple[tuple[str, ...], str, tuple[Term, ...]], ...]
    start: str | None
    end: str | None
    when: str | None
    only: str | None
    among: tuple[str, ...]
    contested: bool

    def triples(self) -> Iterator[tuple[str, str, Term]]:
        """Yield each triple the entry states or denies."""
        for subjects, predicate, objects in self.rows:
            for subject in subjects:
                for obj in objects:
                    yield subject, predicate, obj


@dataclass
class Collection:
    """Everything the judge needs of a collection."""

    languages: list[str] = field(default_factory=list)
    as_of: str | None = None
    conditions: dict[str, dict[str, str]] = field(default_factory=dict)
    types: dict[str, dict[str, Any]] = field(default_factory=dict)
    predicates: dict[str, Predicate] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)
    rosters: dict[str, list[str]] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)

    @cached_property
    def type_ancestors(self) -> dict[str, frozenset[str]]:
        """Return each type with itself and everything broader."""
        return {name: frozenset(self._climb(name)) for name in self.types}

    def _climb(self, name: str) -> set[str]:
        seen: set[str] = set()
        todo = [name]
        while todo:
            here = todo.pop()
            if here not in seen:
                seen.add(here)
                todo += strings(self.types.get(here, {}).get("broader"))
        return seen

    def fits(self, entity: str, slots: frozenset[str]) -> bool:
        """Say whether an entity is of one of the types, or of a subtype."""
        types = self.entities[entity].types if entity in self.entities else []
        return any(slots & self.type_ancestors.get(name, frozenset({name})) for name in types)

    def of_types(self, slots: frozenset[str]) -> list[str]:
        """Return every entity that fits the slot, labelled or not."""
        return [name for name in self.entities if self.fits(name, slots)]


def strings(value: Any) -> list[str]:
    """Return a scalar or a list as a list of strings."""
    if value is None or value == "":
        return []
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def read_collection(root: Path) -> Collection:
    """Read facts/ under root."""
    files = sorted((root / "facts").rglob("*.yaml"))
    if not files:
        raise FileNotFoundError(root / "facts" / "vocabulary.yaml")
    data = {path: yaml.load(path.read_text("utf-8"), Loader=LOADER) or {} for path in files}
    found = Collection()
    for path, tree in data.items():
        if path.name == "vocabulary.yaml":
            _vocabulary(found, tree)
    facts = [tree for path, tree in data.items() if path.name not in {"vocabulary.yaml", "sources.yaml"}]
    for tree in facts:
        for name, body in _mapping(tree.get("entities")).items():
            _declare(found, name, _mapping(body), ())
        for name, members in _mapping(tree.get("rosters")).items():
            found.rosters.setdefault(name, []).extend(strings(members))
    for tree in facts:
        found.entries += [_entry(found, raw) for raw in tree.get("facts") or []]
    return found


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _vocabulary(found: Collection, tree: Mapping[str, Any]) -> None:
    found.languages += [x for x in strings(tree.get("languages")) if x not in found.languages]
    found.as_of = tree.get("as_of") or found.as_of
    found.conditions.update(_mapping(tree.get("conditions")))
    found.types.update({name: _mapping(body) for name, body in _mapping(tree.get("types")).items()})
    for name, body in _mapping(tree.get("predicates")).items():
        found.predicates[name] = _predicate(name, _mapping(body))


def _predicate(name: str, body: dict[str, Any]) -> Predicate:
    objects: list[str] = []
    unit = None
    for slot in body["object"] if isinstance(body.get("object"), list) else [body.get("object", "text")]:
        if isinstance(slot, dict):
            (kind, detail), *_ = slot.items()
            objects.append("sequence" if kind == "sequence" else str(kind))
            unit = str(detail) if kind == "duration" else unit
        else:
            objects.append(str(slot))
    names = ["symmetric", "transitive", "inherits", "volatile", "inverse_one", "complete"]
    flags = {flag for flag in names if body.get(flag) == "true"}
    flags |= {"one"} if body.get("values") == "one" else set()
    flags |= {"contains"} if body.get("compare") == "contains" else set()
    subjects = tuple(strings(body.get("subject")))
    return Predicate(
        name, subjects, tuple(objects), unit, frozenset(flags), body.get("inverse"), body.get("computed")
    )


def _declare(found: Collection, name: str, body: dict[str, Any], types: tuple[str, ...]) -> None:
    entity = found.entities.setdefault(name, Entity(name))
    entity.types += [t for t in strings(body.get("type")) or types if t not in entity.types]
    entity.broader += strings(body.get("broader"))
    aliases = body.get("aliases")
    for group in aliases.values() if isinstance(aliases, dict) else [aliases]:
        entity.aliases += strings(group)
    short = body.get("short")
    entity.short.update(short if isinstance(short, dict) else dict.fromkeys(["*"], short) if short else {})
    for key, value in body.items():
        if key == "name" or key not in NOT_LABELS:
            entity.labels.setdefault("*" if key == "name" else key, []).extend(_labels(value))


def _labels(value: Any) -> Iterator[Label]:
    if isinstance(value, dict):
        yield Label(tuple(strings(value.get("is"))), value.get("from"), value.get("until"))
    elif isinstance(value, list) and any(isinstance(part, dict) for part in value):
        for part in value:
            yield from _labels(part)
    else:
        yield Label(tuple(strings(value)))


def _entry(found: Collection, raw: Any) -> Entry:
    body = raw if isinstance(raw, dict) else {"fact": raw}
    denies = "not" in body
    rows = body.get("facts") or [body.get("not") if denies else body.get("fact")]
    return Entry(
        denies=denies,
        rows=tuple(_row(found, row) for row in rows if isinstance(row, list) and len(row) == 3),
        start=body.get("from"),
        end=body.get("until"),
        when=body.get("when"),
        only=body.get("only"),
        among=tuple(strings(body.get("among"))),
        contested=body.get("contested") == "true",
    )


def _row(found: Collection, row: list[Any]) -> tuple[tuple[str, ...], str, tuple[Term, ...]]:
    subject, name, obj = row
    predicate = found.predicates.get(str(name))
    entity_types = tuple(t for t in predicate.objects if t not in LITERALS) if predicate else ()
    subject_types = predicate.subjects if predicate else ()
    subjects = [_term(found, s, subject_types) for s in (subject if isinstance(subject, list) else [subject])]
    objects = [_term(found, o, entity_types) for o in (obj if isinstance(obj, list) else [obj])]
    return tuple(s for s in subjects if isinstance(s, str)), str(name), tuple(objects)


def _term(found: Collection, raw: Any, types: tuple[str, ...]) -> Term:
    if isinstance(raw, dict) and "sequence" in raw:
        inner = [m if isinstance(m, list) else [m] for m in raw["sequence"]]
        steps = [tuple(str(_term(found, part, ())) for part in group) for group in inner]
        return Sequence(tuple(step[0] if len(step) == 1 else step for step in steps))
    if isinstance(raw, dict):
        _declare(found, str(raw.get("id")), raw, types)
        return str(raw.get("id"))
    return str(raw)


def read_templates(*folders: Path) -> dict[str, dict[str, Any]]:
    """Read the front matter of item templates; an earlier folder's template wins."""
    found: dict[str, dict[str, Any]] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.j2")):
            _, _, rest = path.read_text("utf-8").partition("---")
            matter = _mapping(yaml.load(rest.partition("\n---")[0], Loader=LOADER))
            found.setdefault(str(matter.get("id", path.stem)), matter)
    return found
