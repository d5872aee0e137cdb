"""Choosing: of all admitted proposals the best set, nearer or farther, without giving the key away."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from qgen.distract.admit import distinct, is_refuted, set_is_refuted
from qgen.distract.best_set import Ask, best_sets, filled
from qgen.distract.plausibility import FLOOR, plausibility
from qgen.distract.quest import Answer, Proposal, Quest
from qgen.distract.strategies import STRATEGIES
from qgen.facts import Literal, TermSet
from qgen.pattern import PredicateRef

TEMPTING = 0.6
"""From this plausibility on a number is offered whatever place that gives the key."""


def choose(quest: Quest, ask: Ask) -> list[list[Proposal]]:
    """Return sets of distractors, the best first; fewer than ``ask.least`` where the facts refute no more."""
    scores = {p: _score(quest, p, ask.difficulty) for p in _admitted(quest, ask)}
    ranked = sorted(scores, key=lambda p: -scores[p])
    needed = _required(quest, ranked)
    if needed is None:
        return []
    if is_placed(quest):
        return [filled(quest, ask, needed, _by_rank(quest, ask, ranked))]
    return best_sets(quest, ask, needed, [(p, scores[p]) for p in ranked])


def _admitted(quest: Quest, ask: Ask) -> Iterator[Proposal]:
    """Yield each proposed value once, with its most plausible strategy, if it is shown and refuted."""
    best: dict[Answer, Proposal] = {}
    for name in quest.template.strategies or tuple(STRATEGIES):
        for proposal in STRATEGIES[name](quest):
            known = best.get(proposal.value)
            if known is None or known.plausibility < proposal.plausibility:
                best[proposal.value] = Proposal(proposal.value, proposal.plausibility, name)
    for proposal in sorted(
        best.values(), key=lambda p: (-p.plausibility, quest.rank("admit", _mark(p.value)))
    ):
        if (
            proposal.plausibility >= FLOOR
            and _admissible(quest, proposal.value)
            and ask.shown(proposal.value)
        ):
            yield replace(proposal, plausibility=plausibility(quest, proposal, ask.text))


def _admissible(quest: Quest, value: Answer) -> bool:
    of_one_kind = isinstance(value, TermSet) == isinstance(quest.keys[0], TermSet)
    named = [given for given in quest.given.values() if not isinstance(given, PredicateRef)]
    if not of_one_kind or not distinct(quest, value, (*quest.keys, *named)):
        return False
    if isinstance(value, TermSet):
        return set_is_refuted(quest, value)
    return quest.fits_all(value) and is_refuted(quest, value)


def _mark(value: Answer) -> str:
    """Return a text by which equal values rank equally (a literal's wording does not count)."""
    if isinstance(value, TermSet):
        return "|".join(sorted(map(_mark, value.members)))
    return f"{value.type}:{value.key!r}" if isinstance(value, Literal) else repr(value)


def _score(quest: Quest, proposal: Proposal, difficulty: str) -> float:
    chance = quest.rank("score", _mark(proposal.value)) / 2**64
    if difficulty == "hard":
        return proposal.plausibility + 0.05 * chance
    if difficulty == "easy":
        return 0.05 * chance - proposal.plausibility
    return proposal.plausibility + 0.3 * chance


def _required(quest: Quest, ranked: Sequence[Proposal]) -> list[Proposal] | None:
    """Return what several requirements need: a near miss, with ``minimal`` one for each; None if missing."""
    if len(quest.template.pattern) == 1:
        return []
    if not quest.template.minimal:
        near = (p for p in ranked if not isinstance(p.value, TermSet) and quest.decide(p.value).is_near_miss)
        first = next(near, None)
        return None if first is None else [first]
    chosen: list[Proposal] = []
    for index in range(len(quest.template.pattern)):
        alone = (p for p in ranked if p not in chosen and _fails_only(quest, p.value, index))
        found = next((p for p in alone if distinct(quest, p.value, [c.value for c in chosen])), None)
        if found is None:
            return None
        chosen.append(found)
    return chosen


def _fails_only(quest: Quest, value: Answer, index: int) -> bool:
    if isinstance(value, TermSet):
        return False
    verdict = quest.decide(value)
    return verdict.is_near_miss and verdict.failing == {index}


def is_placed(quest: Quest) -> bool:
    """Whether the options are values in an order of their own, where the key's place could tell."""
    return len(quest.keys) == 1 and isinstance(quest.keys[0], Literal) and quest.keys[0].type != "text"


def _by_rank(quest: Quest, ask: Ask, ranked: Sequence[Proposal]) -> Sequence[Proposal]:
    """Reorder ordered values so that the key's place among the shown ones is drawn first.

    Neighbours on both sides of a number would otherwise put the key in the middle. Values that people really
    take for the key (plausibility TEMPTING and more) are kept wherever they stand.
    """
    key = quest.keys[0]
    place = ask.order(key)
    below = [p for p in ranked if ask.order(p.value) < place]
    above = [p for p in ranked if ask.order(p.value) > place]
    fixed = [p for p in ranked if p.plausibility >= TEMPTING][: ask.most - 1]
    least = sum(p in below for p in fixed)
    most = ask.most - sum(p in above for p in fixed)
    wanted = least + quest.rank("place") % (most - least + 1)
    low = min(len(below), max(wanted, ask.most - len(above)))
    first = _led_by(fixed, below)[:low] + _led_by(fixed, above)[: ask.most - low]
    return first + [p for p in ranked if p not in first]


def _led_by(first: Sequence[Proposal], proposals: Sequence[Proposal]) -> list[Proposal]:
    return [p for p in first if p in proposals] + [p for p in proposals if p not in first]
