"""Polarity: the denial of something true. Options that are sentences only."""

from collections.abc import Iterator
from dataclasses import replace

from qgen.distract.claims import ClaimProposal, ClaimQuest, denied, fits
from qgen.distract.quest import Proposal, Quest
from qgen.facts import Claim
from qgen.graph.statements import is_false

OF_CONFUSABLE, PLAIN = 0.8, 0.6
"""How tempting a denial is: more where it is true of a thing that is easily confused."""


def propose(_quest: Quest) -> Iterator[Proposal]:
    """Propose nothing where options are things: a thing has no contrary."""
    yield from ()


def claims(quest: ClaimQuest) -> Iterator[ClaimProposal]:
    """Propose the contrary of what holds; not of what a thing has once, since that tends to define it."""
    for claim in quest.truths:
        if quest.prover.predicate(claim.predicate).values == "one":
            continue
        other = next((name for name in quest.confusables() if _lacks(quest, name, claim)), None)
        yield ClaimProposal(denied(claim), PLAIN if other is None else OF_CONFUSABLE, "polarity", other)


def _lacks(quest: ClaimQuest, other: str, claim: Claim) -> bool:
    said = replace(claim, subject=other)
    return fits(quest.prover, said) and is_false(quest.prover, said)
