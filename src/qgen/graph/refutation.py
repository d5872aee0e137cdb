"""What is false: each ground of refutation is one small function in a literal table, tried in order.

Silence never refutes. What is contested, true or stated under a condition only is never refuted. Where a true
triple's subject or object is entangled with this one's, alike or one holding the other, only a denial does.
"""

from collections.abc import Callable, Collection, Iterable, Mapping

from qgen.facts import Entry, Predicate, Ref, Term, Triple
from qgen.graph.evidence import Evidence, Proof
from qgen.graph.truth import Truth


class Refutation:
    """Decides which triples are provably false where ``truth`` holds."""

    def __init__(self, truth: Truth, *, assume_complete: bool = False) -> None:
        self.truth = truth
        self.ledger = truth.ledger
        self.taxonomy = truth.taxonomy
        self.assume_complete = assume_complete
        self._known: dict[Triple, Proof | None] = {}
        self._void: dict[int, bool] = {}
        self._reach: dict[tuple[str, str], tuple[Evidence, ...] | None] = {}
        self._rosters: dict[str, frozenset[str]] = {}

    def refute(self, triple: Triple) -> Proof | None:
        """Return the proof that a triple is false, or None where it is true or unknown."""
        if triple not in self._known:
            self._known[triple] = self._decide(triple)
        return self._known[triple]

    def _decide(self, triple: Triple) -> Proof | None:
        if self._beyond(triple):
            return None
        readings = (triple, *self.ledger.mirrors(triple))
        for reading in readings:
            entry = self._denial(reading)
            if entry is not None:
                return Proof("denied", False, triple, (Evidence("not", reading, entry),))  # noqa: FBT003  # holds
        return None if any(map(self._entangled, readings)) else self._by_grounds(triple, readings)

    def _beyond(self, triple: Triple) -> bool:
        """Whether nothing may refute the triple: it is true, contested, clashing, or hangs on a condition."""
        return (
            triple in self.ledger.contested
            or self.truth.prove(triple) is not None
            or self.truth.clashes_anywhere(triple)
            or (self.truth.condition is None and self._hangs_on_condition(triple))
            or triple.object in self.truth.murky(triple.subject, triple.predicate)
        )

    def _hangs_on_condition(self, triple: Triple) -> bool:
        """Whether the triple is stated, or follows, under some condition."""
        if triple in self.ledger.conditional:
            return True
        worlds = self.truth.worlds(triple.predicate)
        return any(world.prove(triple) is not None or triple in world.clashes for world in worlds)

    def _by_grounds(self, triple: Triple, readings: Iterable[Triple]) -> Proof | None:
        for reading in readings:
            predicate = self.ledger.base.vocabulary.predicates[reading.predicate]
            for ground in GROUNDS:
                evidence = GROUNDS[ground](self, reading, predicate)
                if evidence is not None:
                    return Proof(ground, False, triple, evidence)  # noqa: FBT003  # holds
        if self.assume_complete and not self._near_subject_has(triple):
            return Proof("assumed", False, triple)  # noqa: FBT003  # holds
        return None

    def _near_subject_has(self, triple: Triple) -> bool:
        near = self.taxonomy.related(triple.subject)
        return any(self.truth.prove(Triple(n, triple.predicate, triple.object)) is not None for n in near)

    def _denial(self, triple: Triple) -> Entry | None:
        for layer in dict.fromkeys((self.truth.condition, None)):
            entry = self.ledger.denied.get(layer, {}).get(triple)
            if entry is not None and layer == self.truth.layer(triple.subject, triple.predicate):
                return entry
        return None

    def _entangled(self, triple: Triple) -> bool:
        """Whether the subject has an object so near to the triple's that only a denial can refute it."""
        predicate = self.ledger.base.vocabulary.predicates[triple.predicate]
        true: Collection[Term] = self.truth.objects(triple.subject, triple.predicate)
        murky = self.truth.murky(triple.subject, triple.predicate)
        disputed = self.ledger.disputed.get((triple.subject, triple.predicate), ())
        if murky or disputed:
            true = {*true, *murky, *disputed}
        if isinstance(triple.object, Ref):
            return any(Ref(n) in true for n in self.taxonomy.related(triple.object.id))
        return any(self.taxonomy.entangled(term, triple.object, predicate) for term in true)

    # --- closures ---

    def void(self, entry: Entry) -> bool:
        """Whether a derived triple lies outside an entry's closure, which then closes nothing."""
        key = id(entry)
        if key not in self._void:
            self._void[key] = any(True for _ in self.outside(entry)) or self._is_doubted(entry)
        return self._void[key]

    def _is_doubted(self, entry: Entry) -> bool:
        """Whether something that may hold here would contradict an entry's closure."""
        edges = [(subject, entry.predicate) for subject in entry.subjects]
        if entry.qualifiers.only == "objects":
            # a list of which the condition leaves a part open may be another list here
            murky = any(self.truth.murky(*edge) for edge in edges)
            return murky or any(edge in self.truth.unsettled for edge in edges)
        plain = self.ledger.holders[None]
        return self.truth.condition is not None and any(
            subject not in entry.subjects and self.truth.prove(Triple(subject, entry.predicate, term)) is None
            for term in entry.objects
            for subject in plain.get((entry.predicate, term), {})
        )

    def outside(self, entry: Entry) -> Iterable[Proof]:
        """Yield the true triples that an entry's closure excludes."""
        predicate = self.ledger.base.vocabulary.predicates[entry.predicate]
        if entry.qualifiers.only == "objects":
            among = self.roster(entry.qualifiers.among)
            for subject in entry.subjects:
                for term, proof in self.truth.objects(subject, entry.predicate).items():
                    within = among is None or (isinstance(term, Ref) and term.id in among)
                    direct = not predicate.transitive or proof.ground != "transitive"
                    if within and direct and term not in entry.objects:
                        yield proof
        elif entry.qualifiers.only == "subjects":
            among = self.roster(entry.qualifiers.among) or frozenset()
            for term in entry.objects:
                for subject, proof in self.truth.subjects(entry.predicate, term).items():
                    if subject in among and subject not in entry.subjects:
                        yield proof

    def roster(self, name: str | None) -> frozenset[str] | None:
        """Return the members of a roster or of a type that is declared closed; None without a name."""
        if name is None:
            return None
        if name not in self._rosters:
            roster = self.ledger.base.rosters.get(name)
            of_type = self.taxonomy.members(name) if self.taxonomy.is_closed(name) else ()
            self._rosters[name] = frozenset(of_type if roster is None else roster.members)
        return self._rosters[name]

    def closures_of_objects(self, subject: str, predicate: str) -> list[Entry]:
        """Return the closures in force over the objects of a subject."""
        layer = self.truth.layer(subject, predicate)
        entries = self.ledger.closed.get(layer, {}).get((subject, predicate), [])
        return [entry for entry in entries if not self.void(entry)]

    def closures_of_subjects(self, predicate: str, term: Term) -> list[Entry]:
        """Return the closures in force over the subjects of an object."""
        layers = dict.fromkeys((self.truth.condition, None))
        entries = [
            entry
            for layer in layers
            for entry in self.ledger.closed_subjects.get(layer, {}).get((predicate, term), [])
            if all(self.truth.layer(subject, predicate) == layer for subject in entry.subjects)
        ]
        return [entry for entry in entries if not self.void(entry)]

    def closed_edge(self, subject: str, predicate: Predicate) -> tuple[Evidence, ...] | None:
        """Return why all objects of a subject are known (a full closure, or the predicate's), else None."""
        for entry in self.closures_of_objects(subject, predicate.id):
            if entry.qualifiers.among is None:
                return _closure_evidence(entry, subject, predicate.id)
        return self.by_definition(subject, predicate)

    def by_definition(self, subject: str, predicate: Predicate) -> tuple[Evidence, ...] | None:
        """Return what is known of a subject where the predicate is complete by definition, else None."""
        stated = self.truth.objects(subject, predicate.id)
        doubted = self._has_hidden(subject, predicate) or self._disputed(subject, predicate)
        if not predicate.complete or not stated or doubted:
            return None
        return tuple(dict.fromkeys(e for proof in stated.values() for e in proof.evidence))

    def _has_hidden(self, subject: str, predicate: Predicate) -> bool:
        """Whether a condition (not asked about here) states more of the subject."""
        if self.truth.condition is not None:
            return bool(self.truth.murky(subject, predicate.id))
        if (subject, predicate.id) in self.ledger.conditioned:
            return True
        here = self.truth.objects(subject, predicate.id)
        worlds = self.truth.worlds(predicate.id)
        return any(term not in here for world in worlds for term in world.objects(subject, predicate.id))

    def exhausted(self, subject: str, predicate: Predicate) -> bool:
        """Whether the true objects of a subject are known to be all there are."""
        if self._has_hidden(subject, predicate) or self._disputed(subject, predicate):
            return False
        self.truth.objects(subject, predicate.id)
        if (subject, predicate.id) in self.truth.unsettled:
            return False
        if predicate.transitive:
            return self.whole_reach(subject, predicate) is not None
        if predicate.values == "one" and len(self.truth.objects(subject, predicate.id)) == 1:
            return True
        return self.closed_edge(subject, predicate) is not None

    def whole_reach(self, subject: str, predicate: Predicate) -> tuple[Evidence, ...] | None:
        """Return what closes a subject and all that it reaches, None where more may be reached."""
        edge = (subject, predicate.id)
        if edge not in self._reach:
            self._reach[edge] = self._find_whole_reach(subject, predicate)
        return self._reach[edge]

    def _find_whole_reach(self, subject: str, predicate: Predicate) -> tuple[Evidence, ...] | None:
        reached = self.truth.objects(subject, predicate.id)
        evidence: dict[Evidence, None] = {}
        for node in (subject, *(term.id for term in reached if isinstance(term, Ref))):
            closed = self.closed_edge(node, predicate)
            if closed is None:
                return None
            evidence.update(dict.fromkeys(closed))
        return tuple(evidence)

    def _disputed(self, subject: str, predicate: Predicate) -> bool:
        return (subject, predicate.id) in self.ledger.disputed


Evidences = tuple[Evidence, ...] | None


def _closure_evidence(entry: Entry, subject: str, predicate: str) -> tuple[Evidence, ...]:
    if not entry.objects:
        return (Evidence("only", Triple(subject, predicate, Ref(subject)), entry),)
    return tuple(Evidence("only", Triple(subject, predicate, term), entry) for term in entry.objects)


def _single_valued(here: Refutation, triple: Triple, predicate: Predicate) -> Evidences:
    if predicate.values != "one" or predicate.transitive:
        return None
    true = here.truth.objects(triple.subject, predicate.id)
    if len(true) != 1:
        return None
    (proof,) = true.values()
    return proof.evidence


def _owned_elsewhere(here: Refutation, triple: Triple, predicate: Predicate) -> Evidences:
    if not predicate.inverse_one or predicate.transitive:
        return None
    owners = here.truth.subjects(predicate.id, triple.object)
    # what holds an owner, or is held by one, may count as the owner itself
    if not owners or _near_any(here, Ref(triple.subject), map(Ref, owners), None):
        return None
    return next(iter(owners.values())).evidence


def _complete(here: Refutation, triple: Triple, predicate: Predicate) -> Evidences:
    if predicate.transitive:
        return _complete_reach(here, triple, predicate)
    found = _complete_objects(here, triple, predicate)
    return found if found is not None else _complete_subjects(here, triple)


def _complete_objects(here: Refutation, triple: Triple, predicate: Predicate) -> Evidences:
    for entry in here.closures_of_objects(triple.subject, predicate.id):
        among = here.roster(entry.qualifiers.among)
        covered = among is None or (isinstance(triple.object, Ref) and triple.object.id in among)
        if covered and not _near_any(here, triple.object, entry.objects, predicate):
            return _closure_evidence(entry, triple.subject, predicate.id)
    return here.by_definition(triple.subject, predicate)


def _complete_subjects(here: Refutation, triple: Triple) -> Evidences:
    for entry in here.closures_of_subjects(triple.predicate, triple.object):
        among = here.roster(entry.qualifiers.among) or frozenset()
        listed = [Ref(subject) for subject in entry.subjects]
        spoken_of = here.truth.layer(triple.subject, triple.predicate) == entry.qualifiers.when
        if spoken_of and triple.subject in among and not _near_any(here, Ref(triple.subject), listed, None):
            said = (Triple(subject, triple.predicate, triple.object) for subject in entry.subjects)
            return tuple(Evidence("only", t, entry) for t in said)
    return None


def _complete_reach(here: Refutation, triple: Triple, predicate: Predicate) -> Evidences:
    return here.whole_reach(triple.subject, predicate)


def _near_any(here: Refutation, term: Term, listed: Iterable[Term], predicate: Predicate | None) -> bool:
    return any(here.taxonomy.entangled(term, other, predicate) for other in listed)


def _ended(here: Refutation, triple: Triple, predicate: Predicate) -> Evidences:
    if predicate.transitive:
        return None
    layer = here.truth.layer(triple.subject, predicate.id)
    entry = here.ledger.ended.get(layer, {}).get(triple)
    return None if entry is None else (Evidence("fact", triple, entry),)


GROUNDS: Mapping[str, Callable[[Refutation, Triple, Predicate], Evidences]] = {
    "single-valued": _single_valued,
    "owned-elsewhere": _owned_elsewhere,
    "complete": _complete,
    "ended": _ended,
}
