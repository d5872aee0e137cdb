"""Types and containment: what fits a predicate's slot, and which things contain one another."""

from collections.abc import Callable, Iterable
from functools import cached_property

from qgen.facts import FactBase, Literal, ObjectSpec, Predicate, Ref, Sequence, Term
from qgen.graph.likeness import Likeness


class Taxonomy:
    """Types with their broader ones, entities with theirs, and the members of every type."""

    def __init__(self, base: FactBase, likeness: Likeness | None = None) -> None:
        self.base = base
        self.likeness = likeness or Likeness(base)
        self._type_up: dict[str, frozenset[str]] = {}
        self._up: dict[str, frozenset[str]] = {}
        self._narrower: dict[str, list[str]] = {}
        self._related: dict[str, frozenset[str]] = {}
        for entity in base.entities.values():
            for broader in entity.broader:
                self._narrower.setdefault(broader, []).append(entity.id)

    # --- types ---

    def type_and_broader(self, name: str) -> frozenset[str]:
        """Return the type and all that it falls under."""
        if name not in self._type_up:
            types = self.base.vocabulary.types
            self._type_up[name] = _reach(name, lambda n: types[n].broader if n in types else ()) | {name}
        return self._type_up[name]

    def types_of(self, entity: str) -> frozenset[str]:
        """Return all types of an entity, broader ones included."""
        found = self.base.entities.get(entity)
        return frozenset().union(*map(self.type_and_broader, found.types)) if found else frozenset()

    @cached_property
    def _members(self) -> dict[str, tuple[str, ...]]:
        members: dict[str, list[str]] = {}
        for entity in self.base.entities.values():
            for name in self.types_of(entity.id):
                members.setdefault(name, []).append(entity.id)
        return {name: tuple(sorted(ids)) for name, ids in members.items()}

    def members(self, name: str) -> tuple[str, ...]:
        """Return the entities of a type (subtypes included), sorted by id."""
        return self._members.get(name, ())

    def candidates(self, types: Iterable[str]) -> tuple[str, ...]:
        """Return the entities that have any of the types, sorted by id."""
        names = tuple(types)
        if len(names) == 1:
            return self.members(names[0])
        return tuple(sorted({entity for name in names for entity in self.members(name)}))

    def fits_subject(self, entity: str, predicate: Predicate) -> bool:
        """Whether an entity may be a subject of the predicate."""
        return not self.types_of(entity).isdisjoint(predicate.subject)

    def fits_object(self, term: Term, predicate: Predicate) -> bool:
        """Whether a term may be an object of the predicate."""
        return self.fits(term, predicate.object)

    def fits(self, term: Term, spec: ObjectSpec) -> bool:
        """Whether a term is of the kind that an object slot takes."""
        if isinstance(term, Ref):
            return not self.types_of(term.id).isdisjoint(spec.types)
        if isinstance(term, Literal):
            return term.type == spec.literal
        return spec.sequence is not None

    def is_closed(self, name: str) -> bool:
        """Whether the vocabulary declares the type's members complete."""
        found = self.base.vocabulary.types.get(name)
        return found is not None and found.closed

    # --- containment ---

    def broader(self, entity: str) -> frozenset[str]:
        """Return everything that contains the entity."""
        if entity not in self._up:
            entities = self.base.entities
            self._up[entity] = _reach(entity, lambda n: entities[n].broader if n in entities else ())
        return self._up[entity]

    def narrower(self, entity: str) -> frozenset[str]:
        """Return everything that the entity contains."""
        return _reach(entity, lambda n: self._narrower.get(n, ()))

    def just_below(self, entity: str) -> Iterable[str]:
        """Return the entities that name this one as their broader one."""
        return self._narrower.get(entity, ())

    def narrower_of(self, entities: Iterable[str]) -> set[str]:
        """Return everything that any of the entities contains."""
        found: set[str] = set()
        waiting = [name for entity in entities for name in self._narrower.get(entity, ())]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(self._narrower.get(name, ()))
        return found

    def related(self, entity: str) -> frozenset[str]:
        """Return the entities that contain, are contained in, or look like the entity (not itself)."""
        if entity not in self._related:
            namesakes = frozenset(self.likeness.namesakes(entity))
            self._related[entity] = self.broader(entity) | self.narrower(entity) | namesakes
        return self._related[entity]

    def entangled(self, one: Term, other: Term, predicate: Predicate | None = None) -> bool:
        """Whether two terms are alike or contain one another, so that neither can refute the other."""
        if self.likeness.alike(one, other):
            return True
        if isinstance(one, Ref) and isinstance(other, Ref):
            return one.id in self.broader(other.id) or other.id in self.broader(one.id)
        if predicate is not None and predicate.compare == "contains":
            return _contains(one, other) or _contains(other, one)
        if isinstance(one, Sequence) and isinstance(other, Sequence):
            return _same_steps(one, other)
        return False


def _reach(start: str, step: Callable[[str], Iterable[str]]) -> frozenset[str]:
    seen: set[str] = set()
    waiting = list(step(start))
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting.extend(step(node))
    return frozenset(seen - {start})


def _contains(outer: Term, inner: Term) -> bool:
    """Whether one range or network holds another; kinds without extent contain nothing."""
    if not (isinstance(outer, Literal) and isinstance(inner, Literal) and outer.type == inner.type):
        return False
    if outer.type in {"port-range", "integer-range"}:
        assert isinstance(outer.key, tuple)
        assert isinstance(inner.key, tuple)
        return bool(outer.key[0] <= inner.key[0] and inner.key[1] <= outer.key[1])
    if outer.type == "cidr":
        from ipaddress import IPv4Network, IPv6Network, ip_network  # noqa: PLC0415  # rarely needed

        wide, narrow = ip_network(str(outer.key)), ip_network(str(inner.key))
        if isinstance(wide, IPv4Network) and isinstance(narrow, IPv4Network):
            return narrow.subnet_of(wide)
        if isinstance(wide, IPv6Network) and isinstance(narrow, IPv6Network):
            return narrow.subnet_of(wide)
    if outer.type == "date":
        return _date_contains(outer.key, inner.key)
    return False


def _date_contains(outer: object, inner: object) -> bool:
    assert isinstance(outer, tuple)
    assert isinstance(inner, tuple)
    said = tuple(part for part in outer if part)
    return inner[: len(said)] == said


def _same_steps(one: Sequence, other: Sequence) -> bool:
    """Whether two sequences differ at most where the order within a step is free."""
    return [frozenset(step) for step in one.steps] == [frozenset(step) for step in other.steps]
