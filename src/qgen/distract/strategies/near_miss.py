"""Near misses: all requirements of the stem but one are proven, and that one is refuted."""

from collections.abc import Iterator

from qgen.distract.quest import Proposal, Quest, Slot
from qgen.facts import Ref, Term

REACH = 48
"""How many candidates are tried for each conjunct."""


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose what satisfies some conjunct and fails exactly one."""
    if len(quest.template.pattern) == 1:
        return
    tried: set[Term] = {key for key in quest.keys if isinstance(key, Ref)}
    for slot in quest.slots():
        for value in _satisfying(quest, slot):
            if value not in tried:
                tried.add(value)
                if quest.decide(value).is_near_miss:
                    yield Proposal(value, 0.9)


def _satisfying(quest: Quest, slot: Slot) -> list[Term]:
    if slot.negated or slot.other is None:
        return []
    if slot.end == "object":
        return (
            list(quest.prover.objects(slot.other.id, slot.predicate.id))[:REACH]
            if isinstance(slot.other, Ref)
            else []
        )
    found = list(quest.prover.subjects(slot.predicate.id, slot.other))
    start = quest.rank("near", slot.index) % len(found) if len(found) > REACH else 0
    return [Ref(name) for name in (found[start:] + found[:start])[:REACH]]
