"""Siblings: things of the key's narrowest types, and values of other subjects under the same predicate."""

from collections.abc import Iterator, Sequence

from qgen.distract.plausibility import same_kind, shared
from qgen.distract.quest import Proposal, Quest, Slot
from qgen.facts import Ref, Term

POOL = 24
"""How many candidates a pool offers at most."""

ENOUGH = 6
"""A type with fewer further members than this lets the next broader one in."""

_FAR_VALUE = 0.32
"""Plausibility by itself of a value that only things of other types have: behind the numeric neighbours."""

_ANY, _SAME_TYPE, _ALIKE = 0.15, 0.45, 0.7
"""Plausibility by itself: of a thing that has nothing in common with the key, of one of its type, of one of
which the same is stated as well."""


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose siblings of the keys; what satisfies a ``not`` conjunct's triple is a sibling of its key."""
    for slot in quest.slots():
        if slot.negated:
            for value in _true_values(quest, slot):
                yield Proposal(value, 0.6)
        for key in quest.keys:
            if isinstance(key, Ref):
                yield from _of_entity(quest, key)
            elif slot.end == "object":
                yield from _of_value(quest, slot)


def _true_values(quest: Quest, slot: Slot) -> Sequence[Term]:
    if slot.end == "object" and isinstance(slot.other, Ref):
        return list(quest.prover.objects(slot.other.id, slot.predicate.id))[:POOL]
    if slot.other is not None:
        return [Ref(s) for s in quest.prover.subjects(slot.predicate.id, slot.other)][:POOL]
    return []


def _of_entity(quest: Quest, key: Ref) -> Iterator[Proposal]:
    for name in _pool(quest, key):
        of_type, alike = same_kind(quest, Ref(name), key), shared(quest, Ref(name), key)
        yield Proposal(Ref(name), max(_SAME_TYPE if of_type else _ANY, _ALIKE * alike))


def _pool(quest: Quest, key: Ref) -> list[str]:
    """Return the members of the key's types, narrowest type first, until there are enough."""
    taxonomy = quest.prover.taxonomy
    types = sorted(taxonomy.types_of(key.id), key=lambda t: (len(taxonomy.members(t)), t))
    pool: dict[str, None] = {}
    for name in types:
        members = quest.rings.sample(name, quest.rank("ring", name), POOL)
        pool.update({m: None for m in members if m != key.id and quest.fits(Ref(m))})
        if len(pool) >= ENOUGH and len(pool) >= _wanted(quest):
            break
    return list(pool)[: 2 * POOL]


def _wanted(quest: Quest) -> int:
    """Open predicates refute few siblings, so a pool of the narrowest type alone may not do."""
    return POOL if len(quest.template.pattern) > 1 else ENOUGH


def _of_value(quest: Quest, slot: Slot) -> Iterator[Proposal]:
    """Propose the values of other subjects; those of the subject's own types are nearer."""
    subject = slot.other.id if isinstance(slot.other, Ref) else None
    if subject is None:
        return
    own = quest.prover.taxonomy.types_of(subject)
    for name in _others(quest, subject, slot):
        near = bool(own & set(quest.prover.base.entities[name].types))
        for value in quest.prover.objects(name, slot.predicate.id):
            yield Proposal(value, 0.65 if near else _FAR_VALUE)


def _others(quest: Quest, subject: str, slot: Slot) -> list[str]:
    bearers = quest.prover.bearers(slot.predicate.id)
    if len(bearers) <= 2 * POOL:
        return [name for name in bearers if name != subject]
    start = quest.rank("others") % len(bearers)
    turned = (bearers[(start + i) % len(bearers)] for i in range(2 * POOL))
    return [name for name in turned if name != subject]
