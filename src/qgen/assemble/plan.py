"""Plans: which items a binding could become, each with its id and its key's proof, without options yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgen.distract.admit import key_is_clear
from qgen.distract.quest import Answer, Quest, Rings
from qgen.distract.tally import Tallies
from qgen.facts import Statement, Term, TermSet, Triple, Value
from qgen.graph.evidence import Proof
from qgen.graph.patterns import Bound
from qgen.graph.prover import Prover
from qgen.match.bindings import Binding
from qgen.match.solutions import Solver
from qgen.pattern import ItemTemplate
from qgen.stable import item_id


@dataclass(frozen=True, slots=True)
class Plan:
    """An item to be: what is given, the keys, and the proofs that the keys rest on.

    Where options are sentences there are no ``keys`` but ``statements``, the true one first. ``pairs`` are
    the prompts of a matching item, each with its response; ``operands`` what a computed one has drawn.
    """

    id: str
    template: ItemTemplate
    given: dict[str, Bound]
    condition: str | None
    keys: tuple[Answer, ...]
    proofs: tuple[Proof, ...]
    statements: tuple[Statement, ...] = ()
    pairs: tuple[tuple[Term, Term], ...] = ()
    operands: Mapping[str, Value] = field(default_factory=dict)

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
    "undated": "the answer changes over time, and no day is known",
    "namesake": "something in the stem shares its name with another thing that would fit",
    "alike": "two of the true answers look alike or contain one another",
    "clang": "the stem and the key share a word that no distractor has",
    "unproven": "the key could not be proven for every reading of its name",
    "flawed": "qgen lint finds an error in it",
    "unstylish": "qgen lint warns of it",
    "too-long": "an option or the stem is too long to be read",
    "sequence": "a sequence is asked for by templates of the shape order only",
    "loose-order": "some steps of the sequence may come in either order",
    "two-blanks": "something in the sentence looks like the blank",
    "few-pairs": "too few things can be matched one to one",
    "no-outcome": "no drawn operands suit the function",
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


def plan_for(bench: Bench, binding: Binding, keys: tuple[Answer, ...], *, named: bool) -> Plan | Refusal:
    """Return the plan of an item with these keys; ``named`` keys are part of its id."""
    base, template = bench.prover.base, binding.template
    joined: Answer | None = None
    if named:
        terms = tuple(key for key in keys if not isinstance(key, TermSet))
        joined = keys[0] if len(keys) == 1 else TermSet(terms)
    pairs = tuple(binding.given.items())
    name = item_id(template.identity, pairs, base, condition=binding.condition, key=joined)
    quest = bench.quest(template, binding.given, keys, name)
    members = [m for key in keys for m in (key.members if isinstance(key, TermSet) else (key,))]
    proofs = tuple(proof for member in members for proof in quest.decide(member).proofs)
    if not all(key_is_clear(quest, member) for member in members):
        return Refusal(template.id, "unproven", proofs[0].triple if proofs else None)
    return Plan(name, template, binding.given, binding.condition, keys, proofs)
