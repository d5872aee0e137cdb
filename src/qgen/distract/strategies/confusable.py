"""Confusables: things declared easily confused with the key, and what holds for those of the stem's thing."""

from collections.abc import Iterator

from qgen.distract.quest import Proposal, Quest, Slot
from qgen.facts import Ref, TermSet


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose the key's confusables, then what holds for the confusables of the other end."""
    for key in quest.keys:
        if isinstance(key, Ref):
            for name in sorted(quest.solver.confusables(key.id)):
                if quest.fits(Ref(name)):
                    yield Proposal(Ref(name), 0.85)
    for slot in quest.slots():
        if isinstance(slot.other, Ref):
            for name in sorted(quest.solver.confusables(slot.other.id)):
                yield from _of_confusable(quest, slot, name)


def _of_confusable(quest: Quest, slot: Slot, name: str) -> Iterator[Proposal]:
    if isinstance(quest.keys[0], TermSet):
        whole = quest.prover.objects(name, slot.predicate.id) if slot.end == "object" else ()
        if whole:
            yield Proposal(TermSet(tuple(whole)), 0.85)
    elif slot.end == "object":
        for value in quest.prover.objects(name, slot.predicate.id):
            yield Proposal(value, 0.8)
    else:
        for subject in quest.prover.subjects(slot.predicate.id, Ref(name)):
            yield Proposal(Ref(subject), 0.8)
