"""How tempting a distractor is: a weighted sum of features, all of them in one table.

The features are those by which the literature on generated distractors ranks them: similarity of kind and of
stated properties (Alsubait, Parsia and Sattler 2014), nearness in the taxonomy and equal popularity
(Leo et al. 2019), likeness of surface (Mitkov, Ha, Varga and Rello 2009). The weights are ours, not fitted.
"""

import math
from collections.abc import Callable, Mapping

from qgen.distract.quest import Answer, Proposal, Quest
from qgen.facts import Ref, Term, TermSet

WEIGHTS: Mapping[str, float] = {
    "reason": 0.62,  # how tempting the strategy's own reason is
    "near-miss": 0.08,  # the share of the stem's other requirements that it meets
    "shared": 0.12,  # stated (predicate, object) pairs that it shares with the key
    "kind": 0.10,  # nearness in the taxonomy: the same narrowest type, or a broader one
    "confusable": 0.04,  # declared easily confused with the key
    "popularity": 0.02,  # the asked predicate is stated of it as often as of the key
    "surface": 0.02,  # about as long as the key
}
"""What each feature (0..1) adds to the plausibility (0..1)."""

FLOOR = 0.3
"""A proposal whose reason is below this shares too little with the key and is not offered."""

_MANY_SHARED = 3


def plausibility(quest: Quest, proposal: Proposal, text: Callable[[Answer], str]) -> float:
    """Return the plausibility of a proposal, 0..1; ``text`` words options."""
    values = {
        "reason": proposal.plausibility,
        "surface": _surface(text(proposal.value), text(quest.keys[0])),
        **_of_terms(quest, proposal.value),
    }
    return math.fsum(WEIGHTS[name] * value for name, value in values.items())


def _of_terms(quest: Quest, value: Answer) -> dict[str, float]:
    """Return the features that compare things; values that are no things have those of their own kind."""
    if isinstance(value, TermSet):
        return {"kind": 1.0}
    near_miss = _near_miss(quest, value)
    keys = [key for key in quest.keys if isinstance(key, Ref)]
    if not isinstance(value, Ref) or not keys:
        return {"near-miss": near_miss, "kind": 1.0}
    return {
        "near-miss": near_miss,
        "shared": max(shared(quest, value, key) for key in keys),
        "kind": max(kind(quest, value, key) for key in keys),
        "confusable": float(any(value.id in quest.solver.confusables(key.id) for key in keys)),
        "popularity": max(_popularity(quest, value, key) for key in keys),
    }


def _near_miss(quest: Quest, value: Term) -> float:
    others = len(quest.template.pattern) - 1
    if not others:
        return 0.0
    verdict = quest.decide(value)
    return len(verdict.satisfied) / others if len(verdict.failing) == 1 else 0.0


def shared(quest: Quest, one: Ref, other: Ref) -> float:
    """Return the number of stated pairs that two things share, as a part of three."""
    both = quest.rings.profile(one.id) & quest.rings.profile(other.id)
    return min(_MANY_SHARED, len(both)) / _MANY_SHARED


def kind(quest: Quest, one: Ref, other: Ref) -> float:
    """Return 1 for things with a declared type in common, a half for a broader type in common, else 0."""
    entities, taxonomy = quest.prover.base.entities, quest.prover.taxonomy
    if not set(entities[one.id].types).isdisjoint(entities[other.id].types):
        return 1.0
    return 0.0 if taxonomy.types_of(one.id).isdisjoint(taxonomy.types_of(other.id)) else 0.5


def same_kind(quest: Quest, one: Ref, other: Ref) -> bool:
    """Whether two things have a declared type in common."""
    return kind(quest, one, other) == 1.0


def _popularity(quest: Quest, one: Ref, other: Ref) -> float:
    """Compare how often the asked predicates are stated of both; a fact elsewhere changes nothing here."""
    asked = {slot.predicate.id for slot in quest.slots()}
    profiles = (quest.rings.profile(one.id), quest.rings.profile(other.id))
    few, many = sorted(1 + sum(predicate in asked for _, predicate, _ in pairs) for pairs in profiles)
    return few / many


def _surface(one: str, other: str) -> float:
    short, long = sorted((len(one), len(other)))
    return short / long if long else 1.0
