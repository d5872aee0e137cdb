"""Which items say the date: those whose key would be another on some other day."""

from collections.abc import Collection, Iterable, Iterator

from qgen.facts import Entry, FactBase, Ref, Triple
from qgen.graph.evidence import Proof
from qgen.graph.ledger import Edge, mirror_table

Mirrors = dict[str, tuple[str, ...]]


def changing_edges(base: FactBase) -> frozenset[Edge]:
    """Return each subject and predicate of which something began or ended, also read from the other end.

    A dated denial counts where what it denies is stated as well. Otherwise its end makes nothing true, so
    that other answers about its subject stay what they are; what rests on it is dated by its own entry.
    """
    mirrors = mirror_table(base.vocabulary.predicates)
    dated = [entry for entry in base.entries if is_dated(entry)]
    denials = {t for entry in dated if entry.denied for t in _readings(entry, mirrors)}
    changing = {(t.subject, t.predicate) for t in denials & _stated(base, denials)}
    for entry in dated:
        if not entry.denied:
            changing.update(_edges(entry, mirrors))
    return frozenset(changing)


def is_dated(entry: Entry) -> bool:
    """Whether the entry holds only from or until some day."""
    said = entry.qualifiers
    return not said.contested and (said.since is not None or said.until is not None)


def _edges(entry: Entry, mirrors: Mirrors) -> Iterator[Edge]:
    """Yield the edges even of an entry without objects, which says that its subjects have none."""
    yield from ((subject, entry.predicate) for subject in entry.subjects)
    for name in mirrors.get(entry.predicate, ()):
        yield from ((term.id, name) for term in entry.objects if isinstance(term, Ref))


def _readings(entry: Entry, mirrors: Mirrors) -> Iterator[Triple]:
    """Yield the entry's triples, each also read from the other end."""
    for triple in entry.triples():
        yield triple
        if isinstance(triple.object, Ref):
            for name in mirrors.get(entry.predicate, ()):
                yield Triple(triple.object.id, name, Ref(triple.subject))


def _stated(base: FactBase, wanted: Collection[Triple]) -> set[Triple]:
    """Return those of the triples that some entry states."""
    edges = {(triple.subject, triple.predicate) for triple in wanted}
    entries = [entry for entry in base.entries if edges and not (entry.denied or entry.qualifiers.contested)]
    return {
        triple
        for entry in entries
        for subject in entry.subjects
        if (subject, entry.predicate) in edges
        for triple in (Triple(subject, entry.predicate, term) for term in entry.objects)
        if triple in wanted
    }


def is_time_bound(proofs: Iterable[Proof], changing: Collection[Edge]) -> bool:
    """Whether what the proofs show rests on a dated entry, or stands beside something that began or ended."""
    for proof in proofs:
        shown = [proof.triple, *(evidence.triple for evidence in proof.evidence)]
        if any((triple.subject, triple.predicate) in changing for triple in shown):
            return True
        if any(is_dated(evidence.entry) for evidence in proof.evidence):
            return True
    return False
