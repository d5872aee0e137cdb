"""Contradictions: facts that cannot hold together at some time under one condition."""

from collections.abc import Callable, Iterator
from itertools import combinations

from qgen.check.completeness import incomplete
from qgen.diagnostics import Diagnostic, Severity, in_order
from qgen.facts import Day, Entry, FactBase, Ref, Term, Triple
from qgen.graph.ledger import mirror_table
from qgen.graph.prover import Prover
from qgen.graph.taxonomy import Taxonomy

Said = tuple[Triple, Entry]


def check_facts(base: FactBase, as_of: Day | None = None, *, strict: bool = False) -> list[Diagnostic]:
    """Return every contradiction; with ``strict`` also what is missing: sources, and texts in a language."""
    index = _Index(base)
    found = [diagnostic for check in CHECKS for diagnostic in check(index)]
    found += _derived(base, as_of)
    if strict:
        found += incomplete(base)
    return in_order(found)


class _Index:
    """Stated and denied triples, each from both ends, without contested ones."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.taxonomy = Taxonomy(base)
        self.predicates = base.vocabulary.predicates
        self._backward = mirror_table(base.vocabulary.predicates)
        self.stated: dict[Triple, list[Entry]] = {}
        self.denied: dict[Triple, list[Entry]] = {}
        self.objects: dict[tuple[str, str], list[tuple[Term, Entry]]] = {}
        self.owners: dict[tuple[str, Term], list[tuple[str, Entry]]] = {}
        self.entries = [entry for entry in base.entries if not entry.qualifiers.contested]
        for entry in self.entries:
            for triple in entry.triples():
                self._record(triple, entry)

    def _record(self, triple: Triple, entry: Entry) -> None:
        for reading in (triple, *self.mirrors(triple)):
            if entry.denied:
                self.denied.setdefault(reading, []).append(entry)
            else:
                self.stated.setdefault(reading, []).append(entry)
                edge = (reading.subject, reading.predicate)
                self.objects.setdefault(edge, []).append((reading.object, entry))
                owner = (reading.predicate, reading.object)
                self.owners.setdefault(owner, []).append((reading.subject, entry))

    def mirrors(self, triple: Triple) -> Iterator[Triple]:
        predicate = self.predicates.get(triple.predicate)
        if predicate is None or not isinstance(triple.object, Ref):
            return
        for other in self._backward.get(predicate.id, ()):
            yield Triple(triple.object.id, other, Ref(triple.subject))


def _meet(one: Entry, other: Entry) -> bool:
    """Whether two entries speak of a common time under the same condition."""
    a, b = one.qualifiers, other.qualifiers
    if a.when != b.when:
        return False
    starts = max(a.since or (0, 0, 0), b.since or (0, 0, 0))
    ends = min(a.until or (9999, 12, 31), b.until or (9999, 12, 31))
    return starts < ends


def text_of(term: Term) -> str:
    """Return a term as an author writes it."""
    if isinstance(term, Ref):
        return term.id
    steps = getattr(term, "steps", None)
    if steps is not None:
        return " > ".join(" | ".join(map(text_of, step)) for step in steps)
    return str(getattr(term, "text", term))


def say(triple: Triple) -> str:
    """Return a triple as an author writes it."""
    return f"[{triple.subject}, {triple.predicate}, {text_of(triple.object)}]"


def _clash(code: str, message: str, triple: Triple, places: tuple[Entry, Entry], hint: str) -> Diagnostic:
    first, second = sorted(places, key=lambda entry: entry.position)
    return Diagnostic(
        code,
        second.position,
        message,
        value=say(triple),
        expected=f"nothing that contradicts {first.position}",
        hint=hint,
        related=((first.position, "the other place"),),
    )


_DATES = "correct one of the two, date them with `from` and `until`, or mark both `contested: true`"


def _stated_and_denied(index: _Index) -> Iterator[Diagnostic]:
    seen: set[tuple[int, int]] = set()
    for triple, denials in index.denied.items():
        for denial in denials:
            for entry in index.stated.get(triple, ()):
                mark = (id(entry), id(denial))
                if _meet(entry, denial) and mark not in seen:
                    seen.add(mark)
                    message = f"{say(triple)} is both stated and denied"
                    yield _clash("QG401", message, triple, (entry, denial), _DATES)


def _outside_closure(index: _Index) -> Iterator[Diagnostic]:
    for closing in index.entries:
        if closing.denied or closing.qualifiers.only is None:
            continue
        for triple, entry in _covered(index, closing):
            if entry is not closing and _meet(entry, closing):
                message = f"{say(triple)} is stated, but an `only` leaves it out"
                yield _clash(
                    "QG402", message, triple, (entry, closing), "add it to the list, or drop the `only`"
                )


def _covered(index: _Index, closing: Entry) -> Iterator[Said]:
    """Yield what is stated inside a closure's reach and is not on its list."""
    roster = _roster(index, closing.qualifiers.among)
    if closing.qualifiers.only == "objects":
        for subject in closing.subjects:
            for term, entry in index.objects.get((subject, closing.predicate), ()):
                within = roster is None or (isinstance(term, Ref) and term.id in roster)
                if within and term not in closing.objects:
                    yield Triple(subject, closing.predicate, term), entry
        return
    for term in closing.objects:
        for subject, entry in index.owners.get((closing.predicate, term), ()):
            if roster is not None and subject in roster and subject not in closing.subjects:
                yield Triple(subject, closing.predicate, term), entry


def _roster(index: _Index, name: str | None) -> frozenset[str] | None:
    if name is None:
        return None
    roster = index.base.rosters.get(name)
    return frozenset(roster.members if roster else index.taxonomy.members(name))


def _second_value(index: _Index) -> Iterator[Diagnostic]:
    for (subject, name), said in index.objects.items():
        predicate = index.predicates.get(name)
        if predicate is None or predicate.values != "one" or predicate.transitive:
            continue
        for (term, entry), (other, further) in combinations(said[:50], 2):
            if _meet(entry, further) and not index.taxonomy.entangled(term, other, predicate):
                triple = Triple(subject, name, other)
                message = f"{subject} has two values of {name}: {text_of(term)} and {text_of(other)}"
                yield _clash("QG403", message, triple, (entry, further), _DATES)
                break


def _second_owner(index: _Index) -> Iterator[Diagnostic]:
    for (name, term), said in index.owners.items():
        predicate = index.predicates.get(name)
        if predicate is None or not predicate.inverse_one or predicate.transitive:
            continue
        for (owner, entry), (other, further) in combinations(said[:50], 2):
            if _meet(entry, further) and not index.taxonomy.entangled(Ref(owner), Ref(other)):
                triple = Triple(other, name, term)
                message = f"{text_of(term)} has two subjects of {name}: {owner} and {other}"
                yield _clash("QG404", message, triple, (entry, further), "`inverse_one` allows one subject")
                break


def _stated_twice(index: _Index) -> Iterator[Diagnostic]:
    for triple, entries in index.stated.items():
        for one, other in combinations(entries[:50], 2):
            if (
                one is not other
                and _meet(one, other)
                and triple in one.triples()
                and triple in other.triples()
            ):
                found = _clash(
                    "QG407", f"{say(triple)} is stated twice", triple, (one, other), "keep one of them"
                )
                yield Diagnostic(
                    found.code,
                    found.position,
                    found.message,
                    value=found.value,
                    hint=found.hint,
                    severity=Severity.WARNING,
                    related=found.related,
                )
                break


CHECKS: tuple[Callable[[_Index], Iterator[Diagnostic]], ...] = (
    _stated_and_denied,
    _outside_closure,
    _second_value,
    _second_owner,
    _stated_twice,
)


def _derived(base: FactBase, as_of: Day | None) -> Iterator[Diagnostic]:
    """Yield what follows from the facts and contradicts a closure or a denial; nothing is proven by it."""
    prover = Prover(base, as_of)
    for entry in base.entries:
        if entry.qualifiers.contested or entry.qualifiers.when is not None:
            continue
        predicate = base.vocabulary.predicates.get(entry.predicate)
        if predicate is None or (predicate.transitive and not predicate.inherits and not entry.denied):
            continue  # a closure of a transitive predicate lists direct objects only
        if entry.denied:
            yield from _denied_but_derived(prover, entry)
        elif entry.qualifiers.only is not None:
            for proof in prover.refutation.outside(entry):
                if proof.ground in {"inherited", "transitive"}:
                    yield _warn(
                        "QG405",
                        entry,
                        f"{say(proof.triple)} follows from other facts and makes this list void",
                    )


def _denied_but_derived(prover: Prover, entry: Entry) -> Iterator[Diagnostic]:
    for triple in entry.triples():
        if triple.predicate in prover.base.vocabulary.predicates:
            prover.prove(triple)
            if triple in prover.truth.clashes:
                yield _warn("QG406", entry, f"{say(triple)} is denied here, but follows from other facts")


def _warn(code: str, entry: Entry, message: str) -> Diagnostic:
    return Diagnostic(code, entry.position, message, severity=Severity.WARNING)
