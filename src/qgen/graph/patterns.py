"""Deciding a whole graph pattern: proven conjunct by conjunct, refuted by one ground conjunct."""

from collections.abc import Mapping
from dataclasses import dataclass

from qgen.facts import Ref, Term, Triple
from qgen.graph.evidence import Proof
from qgen.graph.prover import Prover
from qgen.item import Step
from qgen.pattern import Conjunct, PredicateRef, Slot, Var

Bound = Term | PredicateRef
Bindings = Mapping[str, Bound]


Settled = tuple[tuple[int, Proof], ...]
"""Conjuncts by index, each with the proof that settles it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the facts say of a pattern of so many ``conjuncts`` under bindings.

    ``satisfied`` are the conjuncts that are proven, ``failed`` those that provably fail; neither: unknown.
    Steps with their citations are made only when asked for, since few candidates are ever shown.
    """

    satisfied: Settled
    failed: Settled
    conjuncts: int

    @property
    def met(self) -> tuple[Step, ...]:
        """The steps of the conjuncts that are satisfied."""
        return tuple(proof.step(index) for index, proof in self.satisfied)

    @property
    def refuted(self) -> tuple[Step, ...]:
        """The steps of the conjuncts that provably fail."""
        return tuple(dict.fromkeys(proof.step(index) for index, proof in self.failed))

    @property
    def proofs(self) -> tuple[Proof, ...]:
        """The proofs of all settled conjuncts, in the pattern's order."""
        return tuple(proof for _, proof in sorted((*self.satisfied, *self.failed), key=lambda pair: pair[0]))

    @property
    def failing(self) -> frozenset[int]:
        """The conjuncts that provably fail."""
        return frozenset(index for index, _ in self.failed)

    @property
    def is_proven(self) -> bool:
        """Whether every conjunct is satisfied."""
        return len(self.satisfied) == self.conjuncts

    @property
    def is_refuted(self) -> bool:
        """Whether some conjunct provably fails."""
        return bool(self.failed)

    @property
    def is_near_miss(self) -> bool:
        """Whether exactly one conjunct fails and all others are proven."""
        return len(self.failing) == 1 and len(self.satisfied) == self.conjuncts - 1


def resolve(slot: Slot, bindings: Bindings) -> Bound | None:
    """Return what a slot stands for, None while its variable is unbound."""
    return bindings.get(slot.name) if isinstance(slot, Var) else slot


def ground(conjunct: Conjunct, bindings: Bindings) -> Triple | None:
    """Return the conjunct's triple, or None while a variable is unbound or a slot holds the wrong kind."""
    subject, predicate = resolve(conjunct.subject, bindings), resolve(conjunct.predicate, bindings)
    term = resolve(conjunct.object, bindings)
    if not isinstance(subject, Ref) or not isinstance(predicate, PredicateRef):
        return None
    if term is None or isinstance(term, PredicateRef):
        return None
    return Triple(subject.id, predicate.id, term)


def decide(prover: Prover, pattern: tuple[Conjunct, ...], bindings: Bindings) -> Verdict:
    """Decide a pattern; variables left unbound are existential."""
    if all(ground(conjunct, bindings) is not None for conjunct in pattern):
        return _decide_ground(prover, pattern, bindings)
    full = _witness(prover, pattern, bindings)
    if full is not None:
        return _decide_ground(prover, pattern, full)
    return Verdict((), _refute_all(prover, pattern, bindings), len(pattern))


def _decide_ground(prover: Prover, pattern: tuple[Conjunct, ...], bindings: Bindings) -> Verdict:
    satisfied: list[tuple[int, Proof]] = []
    failed: list[tuple[int, Proof]] = []
    for index, conjunct in enumerate(pattern):
        triple = ground(conjunct, bindings)
        assert triple is not None
        true, false = prover.prove(triple), prover.refute(triple)
        good, bad = (false, true) if conjunct.negated else (true, false)
        if good is not None:
            satisfied.append((index, good))
        elif bad is not None:
            failed.append((index, bad))
    return Verdict(tuple(satisfied), tuple(failed), len(pattern))


def _witness(prover: Prover, pattern: tuple[Conjunct, ...], bindings: Bindings) -> Bindings | None:
    """Return bindings of the existential variables that prove the pattern, the first in a stable order."""
    open_conjuncts = [c for c in pattern if ground(c, bindings) is None]
    if not open_conjuncts:
        return bindings if _decide_ground(prover, pattern, bindings).is_proven else None
    positive = next((c for c in open_conjuncts if not c.negated and _known_ends(c, bindings)), None)
    if positive is None:
        return None
    for further in extensions(prover, positive, bindings):
        found = _witness(prover, pattern, further)
        if found is not None:
            return found
    return None


def _known_ends(conjunct: Conjunct, bindings: Bindings) -> bool:
    ends = (resolve(conjunct.subject, bindings), resolve(conjunct.object, bindings))
    return resolve(conjunct.predicate, bindings) is not None and any(end is not None for end in ends)


def extensions(prover: Prover, conjunct: Conjunct, bindings: Bindings) -> list[Bindings]:
    """Return the bindings that make a positive conjunct true, one end and the predicate being bound."""
    subject, predicate = resolve(conjunct.subject, bindings), resolve(conjunct.predicate, bindings)
    term = resolve(conjunct.object, bindings)
    assert isinstance(predicate, PredicateRef)
    if isinstance(subject, Ref) and isinstance(conjunct.object, Var) and term is None:
        return [{**bindings, conjunct.object.name: o} for o in prover.objects(subject.id, predicate.id)]
    if isinstance(conjunct.subject, Var) and subject is None and not isinstance(term, PredicateRef | None):
        return [{**bindings, conjunct.subject.name: Ref(s)} for s in prover.subjects(predicate.id, term)]
    return []


def _refute_all(prover: Prover, pattern: tuple[Conjunct, ...], bindings: Bindings) -> Settled:
    """Refute a pattern with existential variables: every binding fails and the bindings are all there are."""
    settled = [c for c in pattern if ground(c, bindings) is not None]
    for index, conjunct in enumerate(pattern):
        if conjunct in settled:
            single = _decide_ground(prover, (conjunct,), bindings)
            if single.is_refuted:
                return tuple((index, proof) for _, proof in single.failed)
    for conjunct in pattern:
        if conjunct.negated or conjunct in settled or not _known_ends(conjunct, bindings):
            continue
        if _all_known(prover, conjunct, bindings):
            failures = [
                _failure(prover, pattern, further) for further in extensions(prover, conjunct, bindings)
            ]
            if failures and all(failures):
                return tuple(settled_one for failure in failures for settled_one in failure)
    return ()


def _failure(prover: Prover, pattern: tuple[Conjunct, ...], bindings: Bindings) -> Settled:
    if all(ground(conjunct, bindings) is not None for conjunct in pattern):
        return _decide_ground(prover, pattern, bindings).failed
    return _refute_all(prover, pattern, bindings)


def _all_known(prover: Prover, conjunct: Conjunct, bindings: Bindings) -> bool:
    subject, predicate = resolve(conjunct.subject, bindings), resolve(conjunct.predicate, bindings)
    term = resolve(conjunct.object, bindings)
    assert isinstance(predicate, PredicateRef)
    if isinstance(subject, Ref):
        return prover.exhausted_objects(subject.id, predicate.id)
    return not isinstance(term, PredicateRef | None) and prover.exhausted_subjects(predicate.id, term)
