"""Set variations: the key's members with some left out and something refuted put in."""

from collections.abc import Iterator
from itertools import combinations

from qgen.distract.quest import Proposal, Quest, Slot
from qgen.facts import Ref, Term, TermSet
from qgen.stable import identity

INTRUDERS = 6
"""How many refuted members are tried."""


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose sets of about the key's size; each holds a refuted member, so none is merely incomplete."""
    for key in quest.keys:
        if not isinstance(key, TermSet):
            continue
        for slot in quest.slots():
            strangers = list(intruders(quest, slot, key))[:INTRUDERS]
            yield from _variations(key, strangers)


def _variations(key: TermSet, strangers: list[Term]) -> Iterator[Proposal]:
    size = len(key.members)
    for stranger in strangers:
        for kept in combinations(key.members, size - 1):
            yield Proposal(TermSet((*kept, stranger)), 0.75)
        yield Proposal(TermSet((stranger,)), 0.55)
        if size > 2:  # noqa: PLR2004  # two members left out of three or more
            for kept in combinations(key.members, size - 2):
                yield Proposal(TermSet((*kept, stranger)), 0.6)
    for pair in combinations(strangers, 2):
        for kept in combinations(key.members, max(0, size - 2)):
            yield Proposal(TermSet((*kept, *pair)), 0.6)
    for stranger in strangers[:2]:
        yield Proposal(TermSet((*key.members, stranger)), 0.5)


def intruders(quest: Quest, slot: Slot, key: TermSet) -> Iterator[Term]:
    """Yield refuted members: of confusables first, then things of the members' types."""
    seen: set[Term] = set(key.members)
    for value in _candidates(quest, slot, key):
        if value not in seen:
            seen.add(value)
            if quest.decide(value).is_refuted:
                yield value


def _candidates(quest: Quest, slot: Slot, key: TermSet) -> Iterator[Term]:
    if isinstance(slot.other, Ref):
        for triple in quest.solver.denials(slot.other, slot.predicate.id):
            yield triple.object if slot.end == "object" else Ref(triple.subject)
        if slot.end == "object":
            for name in sorted(quest.solver.confusables(slot.other.id)):
                yield from quest.prover.objects(name, slot.predicate.id)
    for member in key.members:
        if isinstance(member, Ref):
            types = quest.prover.base.entities[member.id].types
            near = [Ref(m) for t in types for m in quest.rings.sample(t, quest.rank("set", t), 24)]
            yield from sorted((r for r in near if quest.fits(r)), key=lambda r: quest.rank("set", r.id))
        elif slot.end == "object":
            for name in quest.prover.bearers(slot.predicate.id)[:48]:
                values = quest.prover.objects(name, slot.predicate.id)
                yield from sorted(values, key=lambda v: identity(v, quest.prover.base))
