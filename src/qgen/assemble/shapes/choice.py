"""Choosing among things: one key, several, a whole set, or what does not hold."""

from collections.abc import Iterator

from qgen.assemble.plan import Bench, Plan, Refusal, plan_for
from qgen.distract.admit import distinct, is_refuted
from qgen.distract.quest import Quest
from qgen.distract.strategies import sibling
from qgen.facts import Ref, Sequence, Term, TermSet, Triple
from qgen.match.bindings import Binding
from qgen.stable import identity, rank

CHOSEN_KEYS = 2
"""How many keys an item of the shape ``several`` has unless its template says otherwise."""

_EXAMPLES = 6
_NOT_KEYS = 3
_CHUNKS = 3
_SPARE = 4
_FEWEST_TRUE = 2
_LONGEST_SET = 6


def single(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield an item for each key, or the one item of the only key."""
    if any(isinstance(key, Sequence) for key in binding.keys):
        yield Refusal(binding.template.id, "sequence", _some_fact(bench, binding))
        return
    if binding.template.answers == "any":
        for key in bench.solver.some(binding.keys):
            yield plan_for(bench, binding, (key,), named=True)
    elif len(binding.keys) == 1:
        yield plan_for(bench, binding, tuple(binding.keys), named=False)
    else:
        yield Refusal(binding.template.id, "several-true", _some_fact(bench, binding))


def _some_fact(bench: Bench, binding: Binding) -> Triple | None:
    key = next(iter(binding.keys), None)
    if key is None:
        return None
    proofs = bench.quest(binding.template, binding.given, (key,), "").decide(key).proofs
    return proofs[0].triple if proofs else None


def set_valued(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield the item whose key is the whole set of true answers."""
    members = tuple(binding.keys)
    if not _FEWEST_TRUE <= len(members) <= _LONGEST_SET:
        yield Refusal(binding.template.id, "few-keys", _some_fact(bench, binding))
        return
    if len(_apart(bench, binding, members)) < len(members):
        yield Refusal(binding.template.id, "alike", _some_fact(bench, binding))
        return
    slot = next(bench.quest(binding.template, binding.given, members, "").slots())
    if slot.end == "object" and isinstance(slot.other, Ref):
        known = bench.prover.exhausted_objects(slot.other.id, slot.predicate.id)
    else:
        known = slot.other is not None and bench.prover.exhausted_subjects(slot.predicate.id, slot.other)
    if not known:
        yield Refusal(binding.template.id, "open-list", _some_fact(bench, binding))
        return
    yield plan_for(bench, binding, (TermSet(members),), named=False)


def several(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield items that ask for a fixed number of true answers."""
    wanted = binding.template.keys or CHOSEN_KEYS
    order = [identity(v, bench.prover.base) for v in binding.given.values()]
    keys = sorted(binding.keys, key=lambda k: rank("several", *order, identity(k, bench.prover.base)))
    if len(keys) < wanted:
        yield Refusal(binding.template.id, "few-keys", _some_fact(bench, binding))
    for _ in range(_CHUNKS):
        chosen = _apart(bench, binding, keys[: wanted * _SPARE])[:wanted]
        if len(chosen) < wanted:
            return
        keys = [key for key in keys if key not in chosen]
        yield plan_for(bench, binding, tuple(chosen), named=True)


def _apart(bench: Bench, binding: Binding, keys: list[Term] | tuple[Term, ...]) -> list[Term]:
    """Return the keys that may share an item: none alike, none containing another."""
    quest = bench.quest(binding.template, binding.given, tuple(keys), "")
    chosen: list[Term] = []
    for key in keys:
        if distinct(quest, key, chosen):
            chosen.append(key)
    return chosen


def negative(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Plan items whose key is what the facts deny; the distractors will be what they state."""
    quest = bench.quest(binding.template, binding.given, (), "not")
    slot = next((s for s in quest.slots() if s.negated), None)
    if slot is None or slot.other is None:
        return
    true = _true_values(bench, slot.end, slot.predicate.id, slot.other)
    fact = slot.triple(true[0]) if true else None
    if len(true) < _FEWEST_TRUE:
        yield Refusal(binding.template.id, "few-keys", fact)
        return
    quest.keys = tuple(true[:_EXAMPLES])
    found = _false_keys(quest, slot.other, slot.predicate.id, slot.end)
    if not found:
        yield Refusal(binding.template.id, "open-list", fact)
    for key in found[:_NOT_KEYS]:
        yield plan_for(bench, binding, (key,), named=True)


def _true_values(bench: Bench, end: str, predicate: str, other: Term) -> list[Term]:
    if end == "object" and isinstance(other, Ref):
        return list(bench.prover.objects(other.id, predicate))
    return [Ref(subject) for subject in bench.prover.subjects(predicate, other)]


def _false_keys(quest: Quest, other: Term, predicate: str, end: str) -> list[Term]:
    """Return refuted values for a NOT item's key, explicit denials first, then siblings of the true ones."""
    denied = [t.object if end == "object" else Ref(t.subject) for t in quest.solver.denials(other, predicate)]
    tempting = sorted(
        sibling.propose(quest), key=lambda p: (-p.plausibility, quest.rank("not", repr(p.value)))
    )
    pool = dict.fromkeys((*denied, *(p.value for p in tempting)))
    taken: list[Term] = []
    for value in pool:
        if isinstance(value, TermSet) or value == other or not quest.fits(value):
            continue
        if quest.decide(value).is_proven and not is_refuted(quest, value):
            taken.append(value)
        if len(taken) >= _NOT_KEYS:
            break
    return taken
