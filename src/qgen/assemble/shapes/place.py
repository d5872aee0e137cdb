"""Asking for a place in a sequence: what comes first, last, right after or right before a given step."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from qgen.assemble.body import LETTERS, Body
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.facts import Ref, Term, TermSet, Triple
from qgen.graph.evidence import Proof
from qgen.graph.patterns import Bound, resolve
from qgen.graph.places import decide_place, members, the_sequence
from qgen.graph.prover import Prover
from qgen.item import Option
from qgen.match.bindings import Binding
from qgen.pattern import ItemTemplate, PredicateRef
from qgen.render.sequences import where, with_reason
from qgen.stable import identity, item_id, rank

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

LEAST = 2
_OPTIONS = 4
_NEAREST, _LESS, _FARTHEST = 0.9, 0.1, 0.4


def edge_of(template: ItemTemplate, given: Mapping[str, object]) -> tuple[str, str] | None:
    """Return the subject and predicate whose sequence a template asks about, None where none are given."""
    (conjunct,) = template.pattern
    known = {name: value for name, value in given.items() if isinstance(value, Ref | PredicateRef)}
    subject, predicate = resolve(conjunct.subject, known), resolve(conjunct.predicate, known)
    if isinstance(subject, Ref) and isinstance(predicate, PredicateRef):
        return subject.id, predicate.id
    return None


def anchor_of(template: ItemTemplate, given: Mapping[str, Bound]) -> Term | None:
    """Return the given step that the place lies beside."""
    held = template.variables()
    beside = next((given[name] for name in template.given if name not in held), None)
    return None if isinstance(beside, PredicateRef) else beside


def plans(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield the item that asks for the place, if exactly one step can stand there."""
    template, prover = binding.template, bench.prover
    edge = edge_of(template, binding.given)
    if edge is None:
        return
    (step,) = binding.keys
    anchor = anchor_of(template, binding.given)
    proof = decide_place(prover, edge, template.place or "", anchor, step)
    fact = next((Triple(*edge, term) for term in prover.objects(*edge)), None)
    if proof is None:
        yield Refusal(template.id, _why_open(prover, edge), fact)
    elif anchor is not None and _has_namesake(prover, edge, anchor):
        yield Refusal(template.id, "namesake", fact)
    elif _has_namesake(prover, edge, step):
        yield Refusal(template.id, "unproven", fact)
    else:
        pairs = tuple(binding.given.items())
        name = item_id(template.identity, pairs, prover.base, condition=binding.condition)
        yield Plan(name, template, binding.given, binding.condition, (step,), (proof,))


def _why_open(prover: Prover, edge: tuple[str, str]) -> str:
    if len(prover.objects(*edge)) > 1:
        return "several-true"
    return "alike" if prover.exhausted_objects(*edge) else "open-list"


def _has_namesake(prover: Prover, edge: tuple[str, str], step: Term) -> bool:
    """Whether the step's name could be read as another thing that may be a step."""
    kind = prover.predicate(edge[1]).object.sequence
    return any(kind in prover.taxonomy.types_of(other.id) for other in prover.namesakes(step))


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return stem and options, or why there are none; raises Missing where a word is missing."""
    row = _Row(finisher, bench, plan)
    if row.subject_is_unclear():
        return Refusal(plan.template.id, "namesake", plan.fact)
    chosen = row.distractors()
    if len(chosen) < (plan.template.distractors or LEAST):
        return Refusal(plan.template.id, "few-distractors", plan.fact)
    steps = sorted((row.key, *chosen), key=lambda step: row.chance("order", step))
    options = tuple(row.option(LETTERS[at], step) for at, step in enumerate(steps))
    return Body(finisher.stem(plan), options)


class _Row:
    """The one sequence of an item that asks for a place in it."""

    def __init__(self, finisher: "Finisher", bench: Bench, plan: Plan) -> None:
        edge = edge_of(plan.template, plan.given)
        known = None if edge is None else the_sequence(bench.prover, edge)
        (key,) = plan.keys
        assert edge is not None
        assert known is not None
        assert not isinstance(key, TermSet)
        self.key: Term = key
        self._edge = edge
        self._sequence = known[0]
        self._finisher = finisher
        self._bench = bench
        self._plan = plan
        self._fact = Triple(*edge, known[0])
        self._at = {term: at for at, step in enumerate(self._sequence.steps) for term in step}

    def subject_is_unclear(self) -> bool:
        """Whether the stem's thing has a namesake that could have a sequence as well."""
        taxonomy = self._bench.prover.taxonomy
        predicate = self._bench.prover.predicate(self._edge[1])
        names = taxonomy.likeness.namesakes(self._edge[0])
        return any(taxonomy.fits_subject(name, predicate) for name in names)

    def chance(self, use: str, step: Term) -> int:
        """Return a stable random number."""
        return rank(self._bench.seed, self._plan.id, use, identity(step, self._bench.prover.base))

    def distractors(self) -> list[Term]:
        """Return other steps that provably stand elsewhere, the nearest first."""
        fit = [step for step in members(self._sequence) if self._is_offered(step)]
        fit.sort(key=lambda step: -self._score(step))
        return fit[: (self._plan.template.options or _OPTIONS) - 1]

    def _is_offered(self, step: Term) -> bool:
        if step in (self.key, anchor_of(self._plan.template, self._plan.given)):
            return False
        clear = not _has_namesake(self._bench.prover, self._edge, step)
        return clear and not self._decided(step).holds and self._finisher.renderer.wording.shown(step)

    def _decided(self, step: Term) -> Proof:
        template, given = self._plan.template, self._plan.given
        anchor = anchor_of(template, given)
        proof = decide_place(self._bench.prover, self._edge, template.place or "", anchor, step)
        assert proof is not None
        return proof

    def _plausibility(self, step: Term) -> float:
        apart = max(0, abs(self._at[step] - self._at[self.key]) - 1)
        return round(max(_FARTHEST, _NEAREST - _LESS * apart), 2)

    def _score(self, step: Term) -> float:
        share = self.chance("score", step) / 2**64
        if self._finisher.difficulty == "easy":
            return 0.05 * share - self._plausibility(step)
        return self._plausibility(step) + (0.05 if self._finisher.difficulty == "hard" else 0.3) * share

    def option(self, label: str, step: Term) -> Option:
        """Return a step as an option; its rationale says where it stands."""
        wording = self._finisher.renderer.wording
        is_key = step == self.key
        return Option(
            label=label,
            text=wording.option(step, None),
            value=step,
            key=is_key,
            rationale=self._reason(step),
            strategy=None if is_key else "permutation",
            plausibility=None if is_key else self._plausibility(step),
            proof=(self._decided(step).step(0),),
        )

    def _reason(self, step: Term) -> str:
        """Say where a step stands and why; where "before" is asked for, what comes right after it."""
        wording, base = self._finisher.renderer.wording, self._finisher.base
        if self._plan.template.place == "before":
            step = self._next(step)
        return with_reason(wording, base, where(wording, self._sequence, step), self._fact, step)

    def _next(self, step: Term) -> Term:
        """Return the step right after one; the step itself where it is the last, or two may follow."""
        followers = self._sequence.steps[self._at[step] + 1 :][:1]
        return followers[0][0] if followers and len(followers[0]) == 1 else step
