"""Matching: prompts, each with the one response that fits it, and a response that fits none."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgen.assemble.body import LETTERS, LONGEST_OPTION, Body
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.distract.cues import clangs
from qgen.facts import Claim, Literal, Predicate, Ref, Statement, Term, TermSet, Triple
from qgen.graph.patterns import resolve
from qgen.graph.prover import Prover
from qgen.item import Option, Pair, Step
from qgen.match.bindings import Binding
from qgen.match.pairing import Pairing, Search, groups
from qgen.pattern import PredicateRef
from qgen.render.rationale import rationale
from qgen.stable import identity, item_id, rank

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

SURPLUS = 0.6
"""How tempting the response is that fits no prompt: it fits another thing of their kind."""


def plans(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield the items of a predicate, the prompts of each being a group of subjects."""
    predicate = _predicate(bench.prover, binding)
    salt = (bench.seed, binding.template.identity)
    key = (*salt, predicate.id)
    if key not in bench.tallies.pairings:
        bench.tallies.pairings[key] = tuple(groups(Search(bench.solver, predicate.id, salt)))
    for group in bench.tallies.pairings[key]:
        yield _plan(bench, binding, predicate, group)
    if not bench.tallies.pairings[key]:
        yield Refusal(binding.template.id, "few-pairs", _some_fact(bench.prover, predicate.id))


def _predicate(prover: Prover, binding: Binding) -> Predicate:
    bound = resolve(binding.template.pattern[0].predicate, binding.given)
    assert isinstance(bound, PredicateRef)
    return prover.predicate(bound.id)


def _some_fact(prover: Prover, predicate: str) -> Triple | None:
    for name in prover.bearers(predicate):
        for term in prover.objects(name, predicate):
            return Triple(name, predicate, term)
    return None


def _plan(bench: Bench, binding: Binding, predicate: Predicate, group: Pairing) -> Plan:
    template, prover = binding.template, bench.prover
    *pairs, (_, surplus) = group
    proofs = tuple(
        proof
        for subject, term in pairs
        if (proof := prover.prove(Triple(subject.id, predicate.id, term))) is not None
    )
    assert len(proofs) == len(pairs)
    shown = Statement(tuple(Claim(subject.id, predicate.id, term) for subject, term in pairs))
    given = tuple(binding.given.items())
    name = item_id(template.identity, given, prover.base, condition=binding.condition, key=shown)
    keys = (*(term for _, term in pairs), surplus)
    return Plan(name, template, binding.given, binding.condition, keys, proofs, (shown,), tuple(pairs))


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return stem, prompts and responses; raises Missing where a word is missing."""
    table = _Table(finisher, bench, plan)
    fault = table.fault()
    if fault is not None:
        return Refusal(plan.template.id, fault, plan.fact)
    pairs = tuple(map(table.pair, table.pairs))
    told = {pair.label: pair for pair in pairs}
    options = tuple(table.option(term, told.get(table.labels[term])) for term in table.responses)
    return Body(finisher.stem(plan), options, table.is_sorted, pairs)


class _Table:
    """Prompts and responses in the order in which they are shown, with their words."""

    def __init__(self, finisher: "Finisher", bench: Bench, plan: Plan) -> None:
        self._finisher = finisher
        self._prover = bench.prover
        self._plan = plan
        self._predicate = plan.proofs[0].triple.predicate
        wording = finisher.renderer.wording
        terms = [key for key in plan.keys if not isinstance(key, TermSet)]
        are_values = all(isinstance(term, Literal) and term.type != "text" for term in terms)
        self.is_sorted = are_values or bench.prover.predicate(self._predicate).order is not None
        self.texts = {term: wording.option(term, None) for term in (*terms, *(s for s, _ in plan.pairs))}

        def chance(term: Term) -> int:
            return rank(bench.seed, plan.id, "order", identity(term, bench.prover.base))

        self.responses = sorted(terms, key=wording.sort_key if self.is_sorted else chance)
        self.pairs = sorted(plan.pairs, key=lambda pair: chance(pair[0]))
        self.labels = {term: LETTERS[at] for at, term in enumerate(self.responses)}

    def fault(self) -> str | None:
        """Return why this cannot be shown, one of REASONS."""
        if len(set(self.texts.values())) < len(self.texts):
            return "alike"
        if any(len(text) > LONGEST_OPTION for text in self.texts.values()):
            return "too-long"
        return "clang" if any(map(self._clangs, self.pairs)) else None

    def _clangs(self, pair: tuple[Term, Term]) -> bool:
        """Whether a prompt shares a word with its own response alone."""
        prompt, response = pair
        others = [self.texts[term] for term in self.responses if term != response]
        return clangs(self.texts[prompt], [self.texts[response]], others)

    def pair(self, pair: tuple[Term, Term]) -> Pair:
        """Return a prompt with its response, proven, and all others refuted."""
        subject, term = pair
        true = self._prover.prove(self._triple(subject, term))
        assert true is not None
        others = (self._refuted(subject, other) for other in self.responses if other != term)
        said = self._says((true.step(0),))
        proof = (true.step(0), *others)
        return Pair(self.texts[subject], subject, self.labels[term], said, proof)

    def option(self, term: Term, pair: Pair | None) -> Option:
        """Return a response: a key where some prompt takes it, else the one that is left over."""
        label, text = self.labels[term], self.texts[term]
        if pair is not None:
            return Option(label, text, term, key=True, rationale=pair.rationale, proof=pair.proof[:1])
        steps = tuple(self._refuted(subject, term) for subject, _ in self.pairs)
        said = self._says(self._owner(term))
        return Option(label, text, term, False, said, "sibling", SURPLUS, steps)  # noqa: FBT003  # no key

    def _triple(self, subject: Term, term: Term) -> Triple:
        assert isinstance(subject, Ref)
        return Triple(subject.id, self._predicate, term)

    def _refuted(self, subject: Term, term: Term) -> Step:
        proof = self._prover.refute(self._triple(subject, term))
        assert proof is not None
        return proof.step(0)

    def _says(self, steps: tuple[Step, ...]) -> str:
        wording, base = self._finisher.renderer.wording, self._finisher.base
        return rationale(wording, key=True, steps=steps, base=base, pattern=self._plan.template.pattern)

    def _owner(self, term: Term) -> tuple[Step, ...]:
        """Return the step that shows whose the surplus response is."""
        shown = self._finisher.renderer.wording.shown
        proofs = self._prover.subjects(self._predicate, term).values()
        owners = [proof for proof in proofs if shown(Ref(proof.triple.subject))]
        return tuple(proof.step(0) for proof in owners[:1])
