"""Claims about a thing, true and false, of which items are made whose options are sentences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from qgen.facts import Claim, Ref, Statement, Term
from qgen.graph.prover import Prover
from qgen.graph.statements import is_false, is_true
from qgen.match.solutions import FANOUT, Solver
from qgen.stable import identity, rank

MOST = 24
"""How many true claims of a thing, and how many false ones, are looked at."""

_TRIED = 3 * MOST
_PER_PREDICATE = 2


@dataclass(frozen=True, slots=True)
class ClaimProposal:
    """A claim that a strategy proposes as a false one; ``of`` is the thing of which it would be true."""

    claim: Claim
    plausibility: float
    strategy: str = ""
    of: str | None = None


@dataclass
class ClaimQuest:
    """A thing about which sentences are sought. What it finds depends on the facts alone, never on a seed."""

    prover: Prover
    solver: Solver
    subject: str

    @cached_property
    def truths(self) -> tuple[Claim, ...]:
        """What holds of the subject, a bounded number in a stable random order."""
        found = (
            Claim(self.subject, predicate, term)
            for predicate in self.prover.predicates_of(self.subject)
            for term in self.objects(self.subject, predicate)
        )
        return tuple(c for c in self.shuffled(found)[:_TRIED] if is_true(self.prover, c))[:MOST]

    def objects(self, subject: str, predicate: str) -> Sequence[Term]:
        """Return the true objects of a thing, of many only some."""
        found = list(self.prover.objects(subject, predicate))
        if len(found) <= FANOUT:
            return found
        return sorted(found, key=lambda term: rank("object", self.solver.identity(term)))[:FANOUT]

    def confusables(self) -> list[str]:
        """Return the things declared confusable with the subject, in a stable order."""
        return sorted(self.solver.confusables(self.subject))

    def admitted(self, proposals: Iterable[ClaimProposal]) -> tuple[ClaimProposal, ...]:
        """Return the proposals that are refuted, each claim once with its most plausible strategy."""
        best: dict[Claim, ClaimProposal] = {}
        for proposal in proposals:
            known = best.get(proposal.claim)
            if known is None or known.plausibility < proposal.plausibility:
                best[proposal.claim] = proposal
        ranked = sorted(best.values(), key=lambda p: (-p.plausibility, self.place(p.claim)))
        return tuple(p for p in ranked[:_TRIED] if is_false(self.prover, p.claim))[:MOST]

    def place(self, claim: Claim, *more: object) -> int:
        """Return the claim's place in a stable random order."""
        return rank("claim", *more, identity(Statement((claim,)), self.prover.base))

    def shuffled(self, claims: Iterable[Claim], *more: object) -> list[Claim]:
        """Return the claims in a stable random order."""
        return sorted(claims, key=lambda claim: self.place(claim, *more))


def denied(claim: Claim) -> Claim:
    """Return the contrary of a claim."""
    return replace(claim, holds=not claim.holds)


def goes_with(prover: Prover, claim: Claim, others: Iterable[Claim]) -> bool:
    """Whether a claim may stand beside others in one item: neither opposite, nor alike, nor settled by one.

    What has one value has one sentence; of a predicate with many there are at most two.
    """
    kin = [other for other in others if other.predicate == claim.predicate]
    if not kin:
        return True
    predicate = prover.predicate(claim.predicate)
    if predicate.values == "one" or len(kin) >= _PER_PREDICATE:
        return False
    return not any(_entangled(prover, claim, other) for other in kin)


def _entangled(prover: Prover, one: Claim, other: Claim) -> bool:
    assert isinstance(one.object, Term)
    assert isinstance(other.object, Term)
    return prover.taxonomy.entangled(one.object, other.object, prover.predicate(one.predicate))


def compatible(
    prover: Prover, claims: Iterable[Claim], most: int, beside: Sequence[Claim] = ()
) -> list[Claim]:
    """Return up to so many of the claims that may stand in one item, the first ones first."""
    chosen: list[Claim] = []
    for claim in claims:
        if len(chosen) >= most:
            break
        if goes_with(prover, claim, (*beside, *chosen)):
            chosen.append(claim)
    return chosen


def fits(prover: Prover, claim: Claim) -> bool:
    """Whether the claim's subject and object are of the kinds that its predicate takes."""
    predicate, taxonomy = prover.predicate(claim.predicate), prover.taxonomy
    return (
        isinstance(claim.object, Term)
        and claim.object != Ref(claim.subject)
        and taxonomy.fits_subject(claim.subject, predicate)
        and taxonomy.fits_object(claim.object, predicate)
    )


def swapped(quest: ClaimQuest) -> Iterator[tuple[str, Claim]]:
    """Yield what holds of the subject's confusables, said of the subject, with the confusable."""
    for other in quest.confusables():
        for predicate in quest.prover.predicates_of(other):
            for term in quest.objects(other, predicate):
                claim = Claim(quest.subject, predicate, term)
                if fits(quest.prover, claim):
                    yield other, claim
