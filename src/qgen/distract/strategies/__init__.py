"""The distractor strategies, one module each; adding one adds its line here and its section in the docs."""

from collections.abc import Callable, Iterator, Mapping

from qgen.distract.claims import ClaimProposal, ClaimQuest
from qgen.distract.quest import Proposal, Quest
from qgen.distract.strategies import (
    confusable,
    misconception,
    name_alike,
    near_miss,
    numeric,
    permutation,
    polarity,
    set_variation,
    sibling,
    stale,
    swap,
)

STRATEGIES: Mapping[str, Callable[[Quest], Iterator[Proposal]]] = {
    "sibling": sibling.propose,
    "confusable": confusable.propose,
    "near_miss": near_miss.propose,
    "numeric": numeric.propose,
    "set_variation": set_variation.propose,
    "misconception": misconception.propose,
    "name_alike": name_alike.propose,
    "stale": stale.propose,
    "permutation": permutation.propose,
    "swap": swap.propose,
    "polarity": polarity.propose,
}

CLAIMS: Mapping[str, Callable[[ClaimQuest], Iterator[ClaimProposal]]] = {
    "misconception": misconception.claims,
    "swap": swap.claims,
    "polarity": polarity.claims,
}
"""What those of them that can make sentences propose, where options are sentences."""
