"""Stale answers: what held until a date and holds no more; people who learned it then still believe it."""

from collections.abc import Iterator

from qgen.distract.quest import Proposal, Quest
from qgen.facts import Ref

REASON = 0.9


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose the values that an ended entry names for a place of the asked variable."""
    for slot in quest.slots():
        if slot.negated or slot.other is None:
            continue
        for triple in quest.solver.ended(slot.other, slot.predicate.id):
            if slot.end == "object" and Ref(triple.subject) == slot.other:
                yield Proposal(triple.object, REASON)
            elif slot.end == "subject" and triple.object == slot.other:
                yield Proposal(Ref(triple.subject), REASON)
