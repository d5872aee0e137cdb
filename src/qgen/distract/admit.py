"""Admission: which keys may be asked and which proposals offered; the prover decides everything."""

from collections.abc import Iterable, Iterator
from itertools import chain

from qgen.distract.quest import Answer, Quest, Slot
from qgen.facts import Ref, Term, TermSet


def namesakes_of(quest: Quest, value: Term) -> Iterator[Ref]:
    """Yield the entities that look like the value and would fit its place, sorted."""
    return (other for other in quest.prover.namesakes(value) if quest.fits(other))


def key_is_clear(quest: Quest, key: Term) -> bool:
    """Whether the key is proven, and so is whatever a reader could take its name for."""
    return all(quest.decide(value).is_proven for value in chain((key,), namesakes_of(quest, key)))


def is_refuted(quest: Quest, value: Term) -> bool:
    """Whether the value is refuted, and so is whatever a reader could take its name for."""
    return all(quest.decide(other).is_refuted for other in chain((value,), namesakes_of(quest, value)))


def set_is_refuted(quest: Quest, value: TermSet) -> bool:
    """Whether a set holds a refuted member (a mere subset of the key would be arguable) and no two alike."""
    members = value.members
    apart = all(distinct(quest, member, members[:place]) for place, member in enumerate(members))
    return apart and any(is_refuted(quest, member) for member in members)


def distinct(quest: Quest, value: Answer, others: Iterable[Answer]) -> bool:
    """Whether a value may share an item's options with others: not alike, neither containing the other."""
    taxonomy = quest.prover.taxonomy
    predicate = next(quest.slots()).predicate
    for other in others:
        if isinstance(value, TermSet) or isinstance(other, TermSet):
            one, two = _members(value), _members(other)
            pairs = ((a, b) for a in one for b in two if a != b)
            if one == two or any(taxonomy.entangled(a, b, predicate) for a, b in pairs):
                return False
        elif taxonomy.entangled(value, other, predicate):
            return False
    return True


def _members(value: Answer) -> frozenset[Term]:
    return frozenset(value.members) if isinstance(value, TermSet) else frozenset({value})


def given_is_clear(quest: Quest) -> bool:
    """Whether no entity of the stem has a namesake that could stand in its place."""
    taxonomy = quest.prover.taxonomy
    for slot in quest.slots():
        if not isinstance(slot.other, Ref):
            continue
        for name in taxonomy.likeness.namesakes(slot.other.id):
            as_subject = slot.end == "object" and taxonomy.fits_subject(name, slot.predicate)
            as_object = slot.end == "subject" and taxonomy.fits_object(Ref(name), slot.predicate)
            if as_subject or as_object:
                return False
    return True


def is_unique(quest: Quest, key: Term) -> bool:
    """Whether every candidate other than the key is refuted (``answers: one``).

    Candidates are the entities that fit some place of the asked variable, unlabelled ones and subtypes too. A
    literal is unique where the predicate is single-valued or the subject's list is closed.
    """
    slots = list(quest.slots())
    taxonomy = quest.prover.taxonomy
    if not isinstance(key, Ref):
        return _literal_is_unique(quest, key)
    if len(slots) == 1 and _list_is_known(quest):
        near = sorted(taxonomy.related(key.id) | _of_near_things(quest, slots[0]))
        return all(is_refuted(quest, Ref(n)) for n in near if n != key.id and quest.fits(Ref(n)))
    only = slots[0]
    asks_subject = len(slots) == 1 and only.end == "subject" and not only.negated
    if asks_subject and only.other is not None and quest.tallies.applies(only.predicate):
        rest = (Ref(name) for name in quest.tallies.to_decide(only.predicate, only.other) if name != key.id)
        return all(quest.decide(other).is_refuted for other in rest)
    types: dict[str, None] = {}
    for slot in slots:
        types.update(
            dict.fromkeys(slot.predicate.object.types if slot.end == "object" else slot.predicate.subject)
        )
    others = (Ref(name) for name in taxonomy.candidates(types) if name != key.id)
    return all(quest.decide(other).is_refuted for other in others)


def _of_near_things(quest: Quest, slot: Slot) -> frozenset[str]:
    """Return the true values of what contains the stem's thing, or is in it, where both ends can say so."""
    prover = quest.prover
    if not isinstance(slot.other, Ref) or not prover.ledger.mirror_names(slot.predicate.id):
        return frozenset()
    found: set[str] = set()
    for name in prover.taxonomy.related(slot.other.id):
        if slot.end == "object":
            true = prover.objects(name, slot.predicate.id)
            found.update(term.id for term in true if isinstance(term, Ref))
        else:
            found.update(prover.subjects(slot.predicate.id, Ref(name)))
    return frozenset(found)


def _literal_is_unique(quest: Quest, key: Term) -> bool:
    return any(
        not slot.negated
        and isinstance(slot.other, Ref)
        and list(quest.prover.objects(slot.other.id, slot.predicate.id)) == [key]
        and quest.prover.exhausted_objects(slot.other.id, slot.predicate.id)
        for slot in quest.slots()
    )


def _list_is_known(quest: Quest) -> bool:
    """Whether the one conjunct's true values are known to be all there are, and are just one."""
    slot = next(quest.slots())
    if slot.negated or slot.other is None or len(quest.template.pattern) > 1:
        return False
    if slot.end == "object" and isinstance(slot.other, Ref):
        known = quest.prover.exhausted_objects(slot.other.id, slot.predicate.id)
        return known and len(quest.prover.objects(slot.other.id, slot.predicate.id)) == 1
    known = quest.prover.exhausted_subjects(slot.predicate.id, slot.other)
    return known and len(quest.prover.subjects(slot.predicate.id, slot.other)) == 1
