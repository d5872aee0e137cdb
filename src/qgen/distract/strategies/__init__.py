"""The distractor strategies, one module each; adding one adds its line here and its section in the docs."""

from collections.abc import Callable, Iterator, Mapping

from qgen.distract.quest import Proposal, Quest
from qgen.distract.strategies import confusable, misconception, near_miss, numeric, set_variation, sibling

STRATEGIES: Mapping[str, Callable[[Quest], Iterator[Proposal]]] = {
    "sibling": sibling.propose,
    "confusable": confusable.propose,
    "near_miss": near_miss.propose,
    "numeric": numeric.propose,
    "set_variation": set_variation.propose,
    "misconception": misconception.propose,
}
