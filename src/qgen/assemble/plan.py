"""Plans: which items a binding could become, each with its id and its key's proof, without options yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgen.distract.admit import distinct, is_refuted, key_is_clear
from qgen.distract.quest import Answer, Quest, Rings
from qgen.distract.strategies import sibling
from qgen.distract.tally import Tallies
from qgen.facts import Ref, Term, TermSet, Triple
from qgen.graph.evidence import Proof
from qgen.graph.patterns import Bound
from qgen.graph.prover import Prover
from qgen.match.bindings import Binding
from qgen.match.solutions import Solver
from qgen.pattern import ItemTemplate
from qgen.stable import identity, item_id, rank

CHOSEN_KEYS = 2
"""How many keys an item of the shape ``several`` has unless its template says otherwise."""

_EXAMPLES = 6
_NOT_KEYS = 3
_CHUNKS = 3
_SPARE = 4
_FEWEST_TRUE = 2
_LONGEST_SET = 6


@dataclass(frozen=True, slots=True)
class Plan:
    """An item to be: what is given, the keys, and the proofs that the keys rest on."""

    id: str
    template: ItemTemplate
    given: dict[str, Bound]
    condition: str | None
    keys: tuple[Answer, ...]
    proofs: tuple[Proof, ...]

    @property
    def fact(self) -> Triple:
        """The key fact: the first triple that the first conjunct's proof cites."""
        evidence = self.proofs[0].evidence
        return evidence[0].triple if evidence else self.proofs[0].triple


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a binding or a plan gives no item. ``reason`` is one of REASONS."""

    template: str
    reason: str
    fact: Triple | None = None


REASONS = {
    "several-true": "more than one answer is true",
    "undecided": "another candidate is neither proven nor refuted",
    "open-list": "the list of true answers is not known to be complete",
    "few-keys": "too few true answers for the shape",
    "few-distractors": "the facts refute too few distractors",
    "no-phrase": "a phrase or label is missing in the language",
    "namesake": "something in the stem shares its name with another thing that would fit",
    "alike": "two of the true answers look alike or contain one another",
    "clang": "the stem and the key share a word that no distractor has",
    "unproven": "the key could not be proven for every reading of its name",
    "too-long": "an option or the stem is too long to be read",
}


@dataclass(slots=True)
class Bench:
    """What planning and finishing share for one condition."""

    prover: Prover
    solver: Solver
    rings: Rings
    tallies: Tallies
    seed: int

    def quest(
        self, template: ItemTemplate, given: dict[str, Bound], keys: tuple[Answer, ...], name: str
    ) -> Quest:
        """Return the quest for an item of that id."""
        salt = (self.seed, name)
        return Quest(self.prover, self.solver, self.rings, self.tallies, template, given, keys, salt)


def plans_of(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield every plan of a binding, or why there is none."""
    maker = _MAKERS.get(binding.template.shape)
    if maker is not None:
        for found in maker(bench, binding):
            if isinstance(found, Refusal) or _under_condition(found, binding.condition):
                yield found


def _under_condition(plan: Plan, condition: str | None) -> bool:
    """Whether an item under a condition rests on something that is stated under it."""
    entries = (evidence.entry for proof in plan.proofs for evidence in proof.evidence)
    return condition is None or any(entry.qualifiers.when == condition for entry in entries)


def _plan(bench: Bench, binding: Binding, keys: tuple[Answer, ...], *, named: bool) -> Plan | Refusal:
    base, template = bench.prover.base, binding.template
    joined: Answer | None = None
    if named:
        joined = keys[0] if len(keys) == 1 else TermSet(tuple(k for k in keys if not isinstance(k, TermSet)))
    pairs = tuple(binding.given.items())
    name = item_id(template.identity, pairs, base, condition=binding.condition, key=joined)
    quest = bench.quest(template, binding.given, keys, name)
    members = [m for key in keys for m in (key.members if isinstance(key, TermSet) else (key,))]
    proofs = tuple(proof for member in members for proof in quest.decide(member).proofs)
    if not all(key_is_clear(quest, member) for member in members):
        return Refusal(template.id, "unproven", proofs[0].triple if proofs else None)
    return Plan(name, template, binding.given, binding.condition, keys, proofs)


def _single(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    if binding.template.answers == "any":
        for key in binding.keys:
            yield _plan(bench, binding, (key,), named=True)
    elif len(binding.keys) == 1:
        yield _plan(bench, binding, tuple(binding.keys), named=False)
    else:
        yield Refusal(binding.template.id, "several-true", _some_fact(bench, binding))


def _some_fact(bench: Bench, binding: Binding) -> Triple | None:
    key = next(iter(binding.keys), None)
    if key is None:
        return None
    proofs = bench.quest(binding.template, binding.given, (key,), "").decide(key).proofs
    return proofs[0].triple if proofs else None


def _set(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
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
    yield _plan(bench, binding, (TermSet(members),), named=False)


def _several(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
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
        yield _plan(bench, binding, tuple(chosen), named=True)


def _apart(bench: Bench, binding: Binding, keys: Sequence[Term]) -> list[Term]:
    """Return the keys that may share an item: none alike, none containing another."""
    quest = bench.quest(binding.template, binding.given, tuple(keys), "")
    chosen: list[Term] = []
    for key in keys:
        if distinct(quest, key, chosen):
            chosen.append(key)
    return chosen


def _not(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
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
        yield _plan(bench, binding, (key,), named=True)


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


_MAKERS = {"single": _single, "set": _set, "several": _several, "not": _not}
