"""Swaps: what holds of a thing's confusable, said of the thing itself. Options that are sentences only."""

from collections.abc import Iterator

from qgen.distract.claims import ClaimProposal, ClaimQuest, swapped
from qgen.distract.quest import Proposal, Quest

SWAPPED = 0.85
"""How tempting it is to take a thing for its declared confusable."""


def propose(_quest: Quest) -> Iterator[Proposal]:
    """Propose nothing where options are things: ``confusable`` does that."""
    yield from ()


def claims(quest: ClaimQuest) -> Iterator[ClaimProposal]:
    """Propose the claims that hold of a confusable."""
    for other, claim in swapped(quest):
        yield ClaimProposal(claim, SWAPPED, "swap", other)
