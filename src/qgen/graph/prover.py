"""The prover: one day, one condition, every question about truth and falsity."""

from collections.abc import Iterator, Mapping

from qgen.facts import Day, FactBase, Predicate, Ref, Term, Triple
from qgen.graph.evidence import Proof
from qgen.graph.ledger import Ledger
from qgen.graph.refutation import Refutation
from qgen.graph.taxonomy import Taxonomy
from qgen.graph.truth import Truth


class Prover:
    """Answers what is proven, refuted or unknown. ``under`` gives the same day under a condition."""

    def __init__(
        self,
        base: FactBase,
        as_of: Day | None = None,
        *,
        condition: str | None = None,
        assume_complete: bool = False,
        ledger: Ledger | None = None,
        taxonomy: Taxonomy | None = None,
        plain: Truth | None = None,
    ) -> None:
        self.base = base
        self.condition = condition
        self.assume_complete = assume_complete
        self.ledger = ledger or Ledger(base, as_of)
        self.taxonomy = taxonomy or Taxonomy(base)
        self.truth = Truth(self.ledger, self.taxonomy, condition, plain)
        self.refutation = Refutation(self.truth, assume_complete=assume_complete)

    def under(self, condition: str | None) -> "Prover":
        """Return the prover for the same facts and day under another condition."""
        return Prover(
            self.base,
            self.ledger.as_of,
            condition=condition,
            assume_complete=self.assume_complete,
            ledger=self.ledger,
            taxonomy=self.taxonomy,
            plain=None if condition is None else self.truth,
        )

    def predicate(self, name: str) -> Predicate:
        """Return a declared predicate."""
        return self.base.vocabulary.predicates[name]

    def prove(self, triple: Triple) -> Proof | None:
        """Return the proof that the triple is true, or None."""
        return self.truth.prove(triple)

    def refute(self, triple: Triple) -> Proof | None:
        """Return the proof that the triple is false, or None."""
        return self.refutation.refute(triple)

    def objects(self, subject: str, predicate: str) -> Mapping[Term, Proof]:
        """Return the true objects of a subject."""
        return self.truth.objects(subject, predicate)

    def subjects(self, predicate: str, term: Term) -> Mapping[str, Proof]:
        """Return the true subjects of an object."""
        return self.truth.subjects(predicate, term)

    def bearers(self, predicate: str) -> tuple[str, ...]:
        """Return the subjects that have some true object under the predicate, sorted."""
        return self.truth.bearers(predicate)

    def bears(self, subject: str, predicate: str) -> bool:
        """Whether a subject is among the bearers of a predicate."""
        return self.truth.bears(subject, predicate)

    def predicates_of(self, subject: str) -> tuple[str, ...]:
        """Return the predicates under which a subject may have some true object, sorted."""
        return self.truth.borne(subject)

    def exhausted_objects(self, subject: str, predicate: str) -> bool:
        """Whether the known true objects of a subject are all there are."""
        return self.refutation.exhausted(subject, self.predicate(predicate))

    def exhausted_subjects(self, predicate: str, term: Term) -> bool:
        """Whether the known true subjects of an object are all there are."""
        declared = self.predicate(predicate)
        if self._is_moot(predicate, term):
            return False
        owners = self.subjects(predicate, term)
        if declared.inverse_one and not declared.transitive and len(owners) == 1:
            return True
        for entry in self.refutation.closures_of_subjects(predicate, term):
            among = self.refutation.roster(entry.qualifiers.among) or frozenset()
            whole = self.taxonomy.is_closed(entry.qualifiers.among or "")
            if whole and among.issuperset(self.taxonomy.candidates(declared.subject)):
                return True
        return isinstance(term, Ref) and any(
            self.exhausted_objects(term.id, mirror) for mirror in self.ledger.mirror_names(predicate)
        )

    def _is_moot(self, predicate: str, term: Term) -> bool:
        """Whether someone's having the object is contested, or hangs on a condition not asked about."""
        if (predicate, term) in self.ledger.disputed_objects:
            return True
        if self.condition is None:
            return (predicate, term) in self.ledger.conditioned_objects
        plain = self.ledger.holders[None].get((predicate, term), {})
        mirrors = self.ledger.mirror_names(predicate) if isinstance(term, Ref) else ()
        doubted = any(self.truth.murky(term.id, mirror) for mirror in mirrors if isinstance(term, Ref))
        return doubted or any(term in self.truth.murky(subject, predicate) for subject in plain)

    def namesakes(self, term: Term) -> Iterator[Ref]:
        """Yield the other entities that look like the term."""
        return (Ref(entity) for entity in self.taxonomy.likeness.bearers(term))
