"""The entries as they stand on a day: stated, denied, ended, closed and contested, by condition."""

from collections.abc import Iterator, Mapping

from qgen.facts import Day, Entry, FactBase, Predicate, Ref, Term, Triple

Edge = tuple[str, str]
"""A subject and a predicate."""


def stands(entry: Entry, as_of: Day | None) -> str:
    """Tell whether an entry is ``valid``, ``ended`` or ``coming`` on a day.

    Without a day every ``until`` has passed and every ``from`` has begun.
    """
    since, until = entry.qualifiers.since, entry.qualifiers.until
    if until is not None and (as_of is None or as_of >= until):
        return "ended"
    if since is not None and as_of is not None and as_of < since:
        return "coming"
    return "valid"


class Ledger:
    """Indexes over the entries on a day. A condition's own entries are kept apart from unconditional ones."""

    def __init__(self, base: FactBase, as_of: Day | None) -> None:
        self.base = base
        self.as_of = as_of
        self._mirrors = mirror_table(base.vocabulary.predicates)
        self.stated: dict[str | None, dict[Edge, dict[Term, Entry]]] = {None: {}}
        self.holders: dict[str | None, dict[tuple[str, Term], dict[str, Entry]]] = {None: {}}
        self.denied: dict[str | None, dict[Triple, Entry]] = {None: {}}
        self.ended: dict[str | None, dict[Triple, Entry]] = {None: {}}
        self.closed: dict[str | None, dict[Edge, list[Entry]]] = {None: {}}
        self.closed_subjects: dict[str | None, dict[tuple[str, Term], list[Entry]]] = {None: {}}
        self.contested: set[Triple] = set()
        self.conditional: set[Triple] = set()
        self.own: dict[str, set[Edge]] = {}
        self.own_stated: dict[str, set[Edge]] = {}
        self.by_predicate: dict[str, dict[str, None]] = {}
        self._speaking: dict[str, frozenset[str]] = {}
        for entry in base.entries:
            self._record(entry)
        mirrored = (mirror for name in self.by_predicate for mirror in self.mirror_names(name))
        self.spoken_predicates = tuple(sorted({*self.by_predicate, *mirrored}))
        self._spoken_against = {
            entry.predicate for entry in base.entries if entry.denied or entry.qualifiers.contested
        }
        self.disputed: dict[Edge, list[Term]] = {}
        for triple in self.contested:
            self.disputed.setdefault((triple.subject, triple.predicate), []).append(triple.object)
        self.disputed_objects = {(triple.predicate, triple.object) for triple in self.contested}
        self.conditioned = {edge for edges in self.own.values() for edge in edges}
        self.conditioned_objects = {(triple.predicate, triple.object) for triple in self.conditional}

    def mirrors(self, triple: Triple) -> Iterator[Triple]:
        """Yield the triples that say the same from the other end (symmetric and inverse predicates)."""
        if not isinstance(triple.object, Ref):
            return
        for name in self.mirror_names(triple.predicate):
            yield Triple(triple.object.id, name, Ref(triple.subject))

    def mirror_names(self, predicate: str) -> tuple[str, ...]:
        """Return the predicates that read this one backwards."""
        return self._mirrors.get(predicate, ())

    def is_plain(self, predicate: str) -> bool:
        """Whether nothing that is said with a predicate, from either end, is denied or contested."""
        names = (predicate, *self.mirror_names(predicate))
        return self._spoken_against.isdisjoint(names)

    def conditions(self) -> tuple[str, ...]:
        """Return the conditions under which something is stated, sorted."""
        return tuple(sorted(condition for condition in self.stated if condition is not None))

    def speaking(self, condition: str) -> frozenset[str]:
        """Return the subjects of which something is said under a condition."""
        if condition not in self._speaking:
            self._speaking[condition] = frozenset(subject for subject, _ in self.own.get(condition, ()))
        return self._speaking[condition]

    def _record(self, entry: Entry) -> None:
        if entry.qualifiers.contested:
            for triple in entry.triples():
                self.contested.add(triple)
                self.contested.update(self.mirrors(triple))
            return
        standing, when = stands(entry, self.as_of), entry.qualifiers.when
        if when is not None:
            self._record_condition(entry, when)
        if standing == "valid":
            self._record_valid(entry, when)
        elif standing == "ended" and not entry.denied:
            index = self.ended.setdefault(when, {})
            for triple in entry.triples():
                index.setdefault(triple, entry)

    def _record_condition(self, entry: Entry, when: str) -> None:
        own = self.own.setdefault(when, set())
        for subject in entry.subjects:
            own.add((subject, entry.predicate))
            if not entry.denied and stands(entry, self.as_of) == "valid":
                self.own_stated.setdefault(when, set()).add((subject, entry.predicate))
        for triple in entry.triples():
            if not entry.denied:
                self.conditional.add(triple)
            for mirror in self.mirrors(triple):
                own.add((mirror.subject, mirror.predicate))
                if not entry.denied:
                    self.conditional.add(mirror)

    def _record_valid(self, entry: Entry, when: str | None) -> None:
        if entry.denied:
            index = self.denied.setdefault(when, {})
            for triple in entry.triples():
                index.setdefault(triple, entry)
            return
        stated, holders = self.stated.setdefault(when, {}), self.holders.setdefault(when, {})
        for subject in entry.subjects:
            self.by_predicate.setdefault(entry.predicate, {})[subject] = None
            edge = stated.setdefault((subject, entry.predicate), {})
            for term in entry.objects:
                edge.setdefault(term, entry)
                holders.setdefault((entry.predicate, term), {}).setdefault(subject, entry)
        self._record_closure(entry, when)

    def _record_closure(self, entry: Entry, when: str | None) -> None:
        if entry.qualifiers.only == "objects":
            closed = self.closed.setdefault(when, {})
            for subject in entry.subjects:
                closed.setdefault((subject, entry.predicate), []).append(entry)
        elif entry.qualifiers.only == "subjects":
            index = self.closed_subjects.setdefault(when, {})
            for term in entry.objects:
                index.setdefault((entry.predicate, term), []).append(entry)


def mirror_table(predicates: Mapping[str, Predicate]) -> dict[str, tuple[str, ...]]:
    """Return, for each predicate, those that read it backwards (itself where it is symmetric)."""
    table: dict[str, dict[str, None]] = {}
    for predicate in predicates.values():
        if predicate.symmetric:
            table.setdefault(predicate.id, {})[predicate.id] = None
        if predicate.inverse is not None:
            table.setdefault(predicate.id, {})[predicate.inverse] = None
            table.setdefault(predicate.inverse, {})[predicate.id] = None
    return {name: tuple(sorted(names)) for name, names in table.items()}
