"""Deciding claims: what a sentence about a subject asserts or denies, proven, refuted, or unknown.

A claim whose object is a set says that the subject has exactly these objects. A statement is true where all
of its claims are, and false where one of them is.
"""

from dataclasses import dataclass, replace

from qgen.facts import Claim, Ref, Statement, Term, TermSet, Triple
from qgen.graph.evidence import Proof
from qgen.graph.prover import Prover
from qgen.item import Step


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the facts say of a claim: ``true`` is None where they say nothing; ``proofs`` show it."""

    true: bool | None
    proofs: tuple[Proof, ...] = ()

    def steps(self, conjunct: int) -> tuple[Step, ...]:
        """Return the proofs as the steps of the claim of that index."""
        return tuple(dict.fromkeys(proof.step(conjunct) for proof in self.proofs))


UNKNOWN = Ruling(None)


def decide_claim(prover: Prover, claim: Claim) -> Ruling:
    """Decide one claim; a denial is true where what it denies is refuted."""
    found = _exactly(prover, claim) if isinstance(claim.object, TermSet) else _simply(prover, claim)
    return found if claim.holds or found.true is None else replace(found, true=not found.true)


def decide_statement(prover: Prover, statement: Statement) -> Ruling:
    """Decide a statement; a false one has the proofs of its false claims only."""
    rulings = [decide_claim(prover, claim) for claim in statement.claims]
    wrong = [ruling for ruling in rulings if ruling.true is False]
    if wrong:
        return Ruling(true=False, proofs=tuple(proof for ruling in wrong for proof in ruling.proofs))
    if any(ruling.true is None for ruling in rulings):
        return UNKNOWN
    return Ruling(true=True, proofs=tuple(proof for ruling in rulings for proof in ruling.proofs))


def steps_of(prover: Prover, statement: Statement, *, true: bool) -> tuple[Step, ...]:
    """Return the steps of the claims that are so, each under its place in the statement."""
    rulings = ((place, decide_claim(prover, claim)) for place, claim in enumerate(statement.claims))
    return tuple(step for place, ruling in rulings if ruling.true is true for step in ruling.steps(place))


def _simply(prover: Prover, claim: Claim) -> Ruling:
    assert not isinstance(claim.object, TermSet)
    triple = Triple(claim.subject, claim.predicate, claim.object)
    proof = prover.prove(triple)
    if proof is not None:
        return Ruling(true=True, proofs=(proof,))
    refutation = prover.refute(triple)
    return UNKNOWN if refutation is None else Ruling(true=False, proofs=(refutation,))


def _exactly(prover: Prover, claim: Claim) -> Ruling:
    """Decide whether the subject has exactly the set's members."""
    assert isinstance(claim.object, TermSet)
    members = claim.object.members
    triples = [Triple(claim.subject, claim.predicate, member) for member in members]
    strangers = [proof for proof in map(prover.refute, triples) if proof is not None]
    if strangers:
        return Ruling(true=False, proofs=tuple(strangers))
    known = prover.objects(claim.subject, claim.predicate)
    predicate = prover.predicate(claim.predicate)
    left_out = [
        proof
        for term, proof in known.items()
        if not any(prover.taxonomy.entangled(term, member, predicate) for member in members)
    ]
    if left_out:
        return Ruling(true=False, proofs=tuple(left_out))
    if set(known) != set(members) or not prover.exhausted_objects(claim.subject, claim.predicate):
        return UNKNOWN
    return Ruling(true=True, proofs=(*known.values(), *_closure(prover, claim.subject, claim.predicate)))


def _closure(prover: Prover, subject: str, predicate: str) -> tuple[Proof, ...]:
    """Return what shows a subject's list complete, where an entry says so."""
    evidence = prover.refutation.closed_edge(subject, prover.predicate(predicate))
    if not evidence:
        return ()
    return (Proof("complete", True, evidence[0].triple, evidence),)  # noqa: FBT003  # holds


def whole_set(prover: Prover, subject: str, predicate: str) -> TermSet | None:
    """Return all objects of a subject where they are known to be all, else None."""
    known = prover.objects(subject, predicate)
    whole = bool(known) and prover.exhausted_objects(subject, predicate)
    return TermSet(tuple(known)) if whole else None


# --- what else a reader could take a sentence to say ---------------------------------------------------


def is_true(prover: Prover, claim: Claim) -> bool:
    """Whether the claim is proven however a reader takes the names in it."""
    return _rules(prover, claim, true=True)


def is_false(prover: Prover, claim: Claim) -> bool:
    """Whether the claim is refuted however a reader takes the names in it."""
    return _rules(prover, claim, true=False)


def _rules(prover: Prover, claim: Claim, *, true: bool) -> bool:
    readings = _readings(prover, claim)
    return bool(readings) and all(decide_claim(prover, reading).true is true for reading in readings)


def _readings(prover: Prover, claim: Claim) -> list[Claim]:
    """Return the claim with each namesake of its object; none where the subject or a set's member has one."""
    if is_ambiguous(prover, claim.subject, claim.predicate):
        return []
    if isinstance(claim.object, TermSet):
        known = all(not _namesakes(prover, claim.predicate, member) for member in claim.object.members)
        return [claim] if known else []
    others = _namesakes(prover, claim.predicate, claim.object)
    return [claim, *(replace(claim, object=other) for other in others)]


def is_ambiguous(prover: Prover, subject: str, predicate: str) -> bool:
    """Whether another thing of the subject's name could be the predicate's subject."""
    names = prover.taxonomy.likeness.namesakes(subject)
    return any(prover.taxonomy.fits_subject(name, prover.predicate(predicate)) for name in names)


def _namesakes(prover: Prover, predicate: str, term: Term) -> list[Ref]:
    declared = prover.predicate(predicate)
    return [other for other in prover.namesakes(term) if prover.taxonomy.fits_object(other, declared)]
