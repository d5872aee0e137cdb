"""What the entries of a ledger show under one condition, before anything is derived."""

from collections.abc import Iterator, Mapping

from qgen.facts import Entry, Ref, Term
from qgen.graph.ledger import Ledger
from qgen.graph.taxonomy import Taxonomy


class Visible:
    """The stated triples under a condition (or None): its own, and unconditional ones where it has none."""

    def __init__(self, ledger: Ledger, taxonomy: Taxonomy, condition: str | None) -> None:
        self.ledger = ledger
        self.taxonomy = taxonomy
        self.condition = condition
        self._bearers: dict[str, tuple[str, ...]] = {}
        self._borne: dict[str, tuple[str, ...]] = {}

    def shadowed(self, subject: str, predicate: str) -> bool:
        """Whether the condition's own entries speak of this subject and predicate."""
        return self.condition is not None and (subject, predicate) in self.ledger.own.get(self.condition, ())

    def visible(self, subject: str, predicate: str) -> Mapping[Term, Entry]:
        """Return what is stated of the subject: the condition's own entries, else unconditional ones."""
        layer = self.condition if self.shadowed(subject, predicate) else None
        return self.ledger.stated.get(layer, {}).get((subject, predicate), {})

    def layer(self, subject: str, predicate: str) -> str | None:
        """Return the condition whose entries speak of this subject and predicate here."""
        return self.condition if self.shadowed(subject, predicate) else None

    def holders(self, predicate: str, term: Term) -> Iterator[tuple[str, Entry]]:
        """Yield the subjects that are stated to have the object, each with its entry."""
        layers = [None] if self.condition is None else [None, self.condition]
        for layer in layers:
            for subject, entry in self.ledger.holders.get(layer, {}).get((predicate, term), {}).items():
                if self.layer(subject, predicate) == layer and not self._taken(entry, term):
                    yield subject, entry

    def _taken(self, entry: Entry, term: Term) -> bool:
        """Whether the condition's own entries decide whose an unconditional triple's object is."""
        if self.condition is None or entry.qualifiers.when is not None:
            return False
        mirrors = self.ledger.mirror_names(entry.predicate)
        if isinstance(term, Ref) and any(self.shadowed(term.id, name) for name in mirrors):
            return True
        predicate = self.ledger.base.vocabulary.predicates[entry.predicate]
        own = self.ledger.holders.get(self.condition, {})
        return predicate.inverse_one and (entry.predicate, term) in own

    def bearers(self, predicate: str) -> tuple[str, ...]:
        """Return every subject that has some true object under the predicate, sorted."""
        if predicate not in self._bearers:
            found = set(self.ledger.by_predicate.get(predicate, ()))
            for name in self.ledger.mirror_names(predicate):
                subjects = self.ledger.by_predicate.get(name, ())
                found.update(t.id for s in subjects for t in self.visible(s, name) if isinstance(t, Ref))
            if found and self.ledger.base.vocabulary.predicates[predicate].inherits:
                found |= self.taxonomy.narrower_of(found)
            self._bearers[predicate] = tuple(sorted(found))
        return self._bearers[predicate]

    def bears(self, subject: str, predicate: str) -> bool:
        """Whether a subject is among the bearers of a predicate."""
        if self._bears_itself(subject, predicate):
            return True
        declared = self.ledger.base.vocabulary.predicates.get(predicate)
        if declared is None or not declared.inherits:
            return False
        return any(self._bears_itself(name, predicate) for name in self.taxonomy.broader(subject))

    def _bears_itself(self, subject: str, predicate: str) -> bool:
        if subject in self.ledger.by_predicate.get(predicate, ()):
            return True
        term = Ref(subject)
        return any(
            term in self.visible(holder, name)
            for name in self.ledger.mirror_names(predicate)
            for layer in dict.fromkeys((None, self.condition))
            for holder in self.ledger.holders.get(layer, {}).get((name, term), ())
        )

    def borne(self, subject: str) -> tuple[str, ...]:
        """Return the predicates that a subject bears, sorted."""
        if subject not in self._borne:
            self._borne[subject] = tuple(
                name for name in self.ledger.spoken_predicates if self.bears(subject, name)
            )
        return self._borne[subject]
