"""Graph patterns as the exam gives them, decided from triples by the rules for existential variables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from .graph import Graph, iri, name_of
from .truth import Truth, Verdict
from .values import LITERALS, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True)
class Var:
    """A variable that nothing is put for yet."""

    name: str


Slot = str | Var
Value = str | Var | frozenset[str] | tuple[str, str, str]


@dataclass(frozen=True)
class Conjunct:
    """One triple of a pattern, maybe negated."""

    negated: bool
    slots: tuple[Slot, Slot, Slot]

    def bind(self, variable: Var, node: str) -> Conjunct:
        """Put a node for a variable."""
        s, p, o = (node if slot == variable else slot for slot in self.slots)
        return Conjunct(self.negated, (s, p, o))

    def variables(self) -> set[Var]:
        """Return the variables left."""
        return {slot for slot in self.slots if isinstance(slot, Var)}


Pattern = tuple[Conjunct, ...]


class Reader:
    """Turns the exam's terms into nodes."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._learnt: set[str] = set()

    def term(self, raw: Any, unit: str | None = None) -> Value:  # noqa: PLR0911 - a table of forms
        """Read a T; raises ValueError when it is none or names nothing."""
        match raw:
            case {"id": str(name)} if name in self.graph.collection.entities:
                return iri("e", name)
            case {"id": str(name)} if name in self.graph.collection.predicates:
                return iri("p", name)
            case {"literal": str(text), "type": str(kind)}:
                return self._learn(self.graph.value(canonical(kind, text, unit), text))
            case {"set": list(members)}:
                return frozenset(str(self.term(m, unit)) for m in members)
            case {"sequence": list(steps)}:
                return self._learn(self.graph.sequence([self._step(step) for step in steps]))
            case {"statement": [s, p, o]}:
                return str(self.term(s)), str(self.predicate(p)), str(self.term(o, self.unit([p])))
            case {"var": str(name)}:
                return Var(name.removeprefix("$"))
        raise ValueError(f"names nothing: {raw}")

    def _step(self, raw: Any) -> str | list[str]:
        inner = raw.get("set") if isinstance(raw, dict) else raw if isinstance(raw, list) else None
        return [self._name(x) for x in inner] if inner is not None else self._name(raw)

    def _name(self, raw: Any) -> str:
        return str(raw.get("id") or raw.get("literal")) if isinstance(raw, dict) else str(raw)

    def _learn(self, node: str) -> str:
        if node not in self._learnt:
            self._learnt.add(node)
            self.graph.learn(node)
        return node

    def predicate(self, raw: Any) -> Slot:
        """Read a predicate slot."""
        name = raw.get("id") if isinstance(raw, dict) else raw
        if isinstance(raw, dict) and "var" in raw:
            return Var(str(raw["var"]).removeprefix("$"))
        if name not in self.graph.collection.predicates:
            raise ValueError(f"no predicate: {raw}")
        return iri("p", str(name))

    def unit(self, predicates: Iterable[Any]) -> str | None:
        """Return the unit that a bare number of these predicates has."""
        for raw in predicates:
            name = raw.get("id") if isinstance(raw, dict) else raw
            found = self.graph.collection.predicates.get(str(name))
            if found and found.unit:
                return found.unit
        return None

    def pattern(self, item: Mapping[str, Any]) -> Pattern:
        """Read an item's pattern with its given variables put in."""
        unit = self.item_unit(item)
        conjuncts: list[Conjunct] = []
        for raw in item.get("pattern") or []:
            s, p, o = raw["not"] if isinstance(raw, dict) else raw
            slots = self._slot(s), self.predicate(p), self._slot(o, unit)
            conjuncts.append(Conjunct(isinstance(raw, dict), slots))
        given = {Var(name.removeprefix("$")): raw for name, raw in (item.get("given") or {}).items()}
        for variable, raw in given.items():
            if "set" in raw and not any(variable in c.slots for c in conjuncts):
                continue  # drawn, and only a premise speaks of it
            verb = any(c.slots[1] == variable for c in conjuncts)
            value = self.predicate(raw) if verb else self._given(raw, unit)
            conjuncts = [c.bind(variable, str(value)) for c in conjuncts]
        return tuple(conjuncts)

    def item_unit(self, item: Mapping[str, Any]) -> str | None:
        """Return the unit of the item's bare numbers."""
        rows = [raw["not"] if isinstance(raw, dict) else raw for raw in item.get("pattern") or []]
        return self.unit([*(row[1] for row in rows), *(item.get("given") or {}).values()])

    def _slot(self, raw: Any, unit: str | None = None) -> Slot:
        value = self.term(raw, unit)
        if not isinstance(value, str | Var):
            raise TypeError(f"no set in a pattern: {raw}")
        return value

    def _given(self, raw: Any, unit: str | None) -> str:
        value = self.term(raw, unit)
        if not isinstance(value, str):
            raise TypeError(f"no single value is given: {raw}")
        return value


class Prover:
    """Decides whole patterns in a world."""

    def __init__(self, truth: Truth) -> None:
        self.truth = truth
        self.decide = cache(self._decide)

    def _decide(self, pattern: Pattern, world: str) -> Verdict:
        if self._proven(pattern, world):
            return Verdict.PROVEN
        return Verdict.REFUTED if self._refuted(pattern, world) else Verdict.UNKNOWN

    def _ground(self, conjunct: Conjunct, world: str) -> Verdict:
        s, p, o = (str(slot) for slot in conjunct.slots)
        verdict = self.truth.decide((s, p, o), world)
        if not conjunct.negated or verdict is Verdict.UNKNOWN:
            return verdict
        return Verdict.REFUTED if verdict is Verdict.PROVEN else Verdict.PROVEN

    def _proven(self, pattern: Pattern, world: str) -> bool:
        for conjunct in pattern:
            if not conjunct.variables() and self._ground(conjunct, world) is not Verdict.PROVEN:
                return False
        opened = [c for c in pattern if c.variables()]
        if not opened:
            return bool(pattern)
        for conjunct in opened:
            step = None if conjunct.negated else self.values(conjunct, world)
            if step:
                variable, nodes = step
                return any(self._proven(put(pattern, variable, node), world) for node in nodes)
        return False

    def values(self, conjunct: Conjunct, world: str) -> tuple[Var, tuple[str, ...]] | None:
        """Return the variable left in a conjunct and its true values."""
        s, p, o = conjunct.slots
        if isinstance(s, str) and isinstance(p, str) and isinstance(o, Var):
            return o, self.truth.objects(s, p, world)
        if isinstance(s, Var) and isinstance(p, str) and isinstance(o, str):
            return s, self.truth.subjects(p, o, world)
        return None

    def _refuted(self, pattern: Pattern, world: str) -> bool:
        for conjunct in pattern:
            if not conjunct.variables() and self._ground(conjunct, world) is Verdict.REFUTED:
                return True
        for conjunct in pattern:
            if conjunct.negated or not conjunct.variables() or not self.exhausts(conjunct, world):
                continue
            step = self.values(conjunct, world)
            if step and all(self._refuted(put(pattern, step[0], node), world) for node in step[1]):
                return True
        return False

    def exhausts(self, conjunct: Conjunct, world: str) -> bool:
        """Say whether the true values of the one variable left are all there are."""
        s, p, o = conjunct.slots
        if isinstance(s, str) and isinstance(p, str) and isinstance(o, Var):
            return self.truth.all_objects(s, p, world)
        if isinstance(s, Var) and isinstance(p, str) and isinstance(o, str):
            return self.truth.all_subjects(p, o, world)
        return False

    def candidates(self, pattern: Pattern, ask: Var) -> tuple[list[str], bool]:
        """Return the entities that fit where the variable stands, and whether a literal fits too."""
        collection = self.truth.graph.collection
        fitting: set[str] | None = None
        literal = False
        for conjunct in pattern:
            for slot, types in self._slot_types(conjunct):
                if slot == ask:
                    literal = literal or bool(types & LITERALS) or "sequence" in types
                    found = set(collection.of_types(types))
                    fitting = found if fitting is None else fitting & found
        return [iri("e", name) for name in sorted(fitting or ())], literal

    def _slot_types(self, conjunct: Conjunct) -> list[tuple[Slot, frozenset[str]]]:
        s, p, o = conjunct.slots
        declared = self.truth.graph.collection.predicates.get(name_of(p)) if isinstance(p, str) else None
        if declared is None:
            return []
        return [(s, frozenset(declared.subjects)), (o, frozenset(declared.objects))]

    def fits(self, pattern: Pattern, slot: Slot, entity: str) -> bool:
        """Say whether an entity is of a type that can stand where this slot's content stands."""
        collection = self.truth.graph.collection
        return any(
            seen == slot and collection.fits(entity, types)
            for conjunct in pattern
            for seen, types in self._slot_types(conjunct)
        )


def put(pattern: Pattern, variable: Var, node: str) -> Pattern:
    return tuple(conjunct.bind(variable, node) for conjunct in pattern)
