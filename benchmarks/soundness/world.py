"""What is true when a data set is all there is to know. Shares no code with qgen's prover."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from benchmarks.soundness.dataset import Dataset, Line, Written

Value = object
"""An entity's id, a literal as ``(type, value)``, or a sequence as ``("sequence", ids)``."""


class World:
    """The triples that a data set states and that follow from them; whatever else one may say is false."""

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self.predicates: Mapping[str, Any] = data.vocabulary["predicates"]
        self.day = _day(str(data.vocabulary.get("as_of") or "9999"))
        self._objects: dict[str, dict[str, set[Value]]] = defaultdict(lambda: defaultdict(set))
        for line in data.lines:
            if not line.denied and self._valid(line):
                self._state(line)
        while self._follow():
            pass
        self._subjects: dict[tuple[str, Value], set[str]] = defaultdict(set)
        for predicate, table in self._objects.items():
            for subject, objects in table.items():
                for each in objects:
                    self._subjects[predicate, each].add(subject)
        self._namesakes = _namesakes(data)

    def holds(self, subject: Value, predicate: str, thing: Value) -> bool:
        """Tell whether a triple is true."""
        return thing in self._objects[predicate].get(str(subject), ())

    def objects(self, subject: Value, predicate: str) -> frozenset[Value]:
        """Return all true objects."""
        return frozenset(self._objects[predicate].get(str(subject), ()))

    def subjects(self, predicate: str, thing: Value) -> frozenset[Value]:
        """Return everything of which the object is true."""
        return frozenset(self._subjects.get((predicate, thing), ()))

    def pairs(self, predicate: str) -> list[tuple[Value, Value]]:
        """Return all subjects and objects of a predicate."""
        return [(s, o) for s, objects in self._objects[predicate].items() for o in objects]

    def namesakes(self, thing: Value) -> frozenset[str]:
        """Return the other entities that a reader could take for this one, since they are called the same."""
        return self._namesakes.get(str(thing), frozenset()) if isinstance(thing, str) else frozenset()

    def fits(self, name: str, wanted: Any) -> bool:
        """Tell whether an entity is of one of the types, or of a narrower one."""
        types = self.data.vocabulary["types"]
        own = _listed(self.data.entities[name]["type"])
        for each in own:  # grows while it is walked
            own += [wider for wider in _listed(types[each].get("broader")) if wider not in own]
        return not set(own).isdisjoint(_listed(wanted))

    # --- stating --------------------------------------------------------------------------------------

    def _valid(self, line: Line) -> bool:
        begun = line.since is None or _day(line.since) <= self.day
        return begun and (line.until is None or self.day < _day(line.until))

    def _state(self, line: Line) -> None:
        kind = self.predicates[line.predicate]["object"]
        for subject in line.subjects:
            self._objects[line.predicate][subject].update(read(kind, each) for each in line.objects)

    # --- following ------------------------------------------------------------------------------------

    def _follow(self) -> bool:
        """Add what follows in one step; tell whether anything did."""
        before = sum(len(objects) for table in self._objects.values() for objects in table.values())
        for name, flags in self.predicates.items():
            if flags.get("symmetric"):
                self._turn(name, name)
            if "inverse" in flags:
                self._turn(name, flags["inverse"])
                self._turn(flags["inverse"], name)
            if flags.get("transitive"):
                self._chain(name)
            if flags.get("inherits"):
                self._inherit(name, single=flags.get("values") == "one")
        return before < sum(len(objects) for table in self._objects.values() for objects in table.values())

    def _turn(self, name: str, other: str) -> None:
        for subject, thing in self.pairs(name):
            self._objects[other][str(thing)].add(subject)

    def _chain(self, name: str) -> None:
        table = self._objects[name]
        for subject in list(table):
            reached: set[Value] = set()
            front = set(table[subject])
            while front:
                reached |= front
                front = {far for near in front for far in table.get(str(near), ())} - reached
            table[subject] = reached

    def _inherit(self, name: str, *, single: bool) -> None:
        table = self._objects[name]
        for identity, entity in self.data.entities.items():
            if single and table.get(identity):
                continue
            for parent in _listed(entity.get("broader")):
                if table.get(parent):
                    table[identity] |= table[parent]


def read(kind: Any, written: Written) -> Value:
    """Return an object as it is compared; ``kind`` is what the vocabulary says of the predicate's object."""
    if isinstance(written, tuple):
        return ("sequence", written)
    return literal(kind, written) if kind in ("integer", "text", "date") else written


def literal(kind: str, text: str) -> Value:
    """Return a literal as it is compared."""
    if kind == "integer":
        return (kind, int(text))
    return (kind, _day(text) if kind == "date" else unicodedata.normalize("NFC", text))


def _day(text: str) -> tuple[int, int, int]:
    year, month, day, *_ = [*map(int, text.split("-")), 1, 1]
    return year, month, day


def _listed(value: Any) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)


def _namesakes(data: Dataset) -> dict[str, frozenset[str]]:
    called: dict[str, set[str]] = defaultdict(set)
    for identity, entity in data.entities.items():
        for name in _names(entity):
            called[name].add(identity)
    found: dict[str, set[str]] = defaultdict(set)
    for group in called.values():
        for identity in group if len(group) > 1 else ():
            found[identity] |= group - {identity}
    return {identity: frozenset(group) for identity, group in found.items()}


def _names(entity: Mapping[str, Any]) -> Iterable[str]:
    for key in ("name", "en", "ja"):
        for name in _listed(entity.get(key))[:1]:
            yield unicodedata.normalize("NFKC", name).casefold()
