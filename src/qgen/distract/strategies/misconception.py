"""Misconceptions: what the facts deny outright about the stem's thing, because people believe it."""

from collections.abc import Iterator

from qgen.distract.claims import ClaimProposal, ClaimQuest
from qgen.distract.quest import Proposal, Quest, Slot
from qgen.facts import Claim, Ref, Term

ALONE, AMONG_OTHERS = 0.95, 0.7
"""Plausibilities: a denial tempts most where it is about all that the stem asks."""


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose the values that an explicit ``not`` names for a place of the asked variable."""
    for slot in quest.slots():
        if slot.negated:
            continue
        for value in _denied(quest, slot):
            yield Proposal(value, ALONE if len(quest.template.pattern) == 1 else AMONG_OTHERS)


def _denied(quest: Quest, slot: Slot) -> Iterator[Term]:
    if slot.other is None:
        return
    for triple in quest.solver.denials(slot.other, slot.predicate.id):
        if slot.end == "object" and Ref(triple.subject) == slot.other:
            yield triple.object
        elif slot.end == "subject" and triple.object == slot.other:
            yield Ref(triple.subject)


def claims(quest: ClaimQuest) -> Iterator[ClaimProposal]:
    """Propose to assert what is denied."""
    for triple in quest.solver.denials(Ref(quest.subject)):
        if triple.subject == quest.subject:
            claim = Claim(triple.subject, triple.predicate, triple.object)
            yield ClaimProposal(claim, ALONE, "misconception")
