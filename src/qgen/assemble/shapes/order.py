"""Asking for an order: the true sequence among permutations, its steps to be arranged, or one place in it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgen.assemble.body import LETTERS, LONGEST_OPTION, Body
from qgen.assemble.plan import Bench, Plan, Refusal, plan_for
from qgen.assemble.shapes import place
from qgen.assemble.shapes.place import edge_of
from qgen.distract.admit import distinct, given_is_clear, is_refuted
from qgen.distract.quest import Proposal, Quest
from qgen.distract.strategies import permutation
from qgen.facts import Sequence, Term, Triple
from qgen.graph.evidence import Evidence, Proof
from qgen.graph.places import is_clear, is_strict, members, the_sequence
from qgen.item import Option, Pair
from qgen.match.bindings import Binding
from qgen.render.rationale import rationale
from qgen.render.sequences import misplaced, where, with_reason

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

LEAST = 2
_OPTIONS = 4
_FEWEST_STEPS, _MOST_STEPS = 3, 9


def plans(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield the item of a sequence, or of a place in it, where that sequence is the only one."""
    if binding.template.place is not None:
        yield from place.plans(bench, binding)
        return
    key = next(iter(binding.keys))
    assert isinstance(key, Sequence)
    reason = _fault(bench, binding, key)
    if reason is not None:
        yield Refusal(binding.template.id, reason, _fact(binding, key))
        return
    yield plan_for(bench, binding, (key,), named=False)


def _fact(binding: Binding, key: Sequence) -> Triple | None:
    edge = edge_of(binding.template, binding.given)
    return None if edge is None else Triple(*edge, key)


def _fault(bench: Bench, binding: Binding, key: Sequence) -> str | None:
    """Return why the sequence cannot be asked for, one of REASONS."""
    edge = edge_of(binding.template, binding.given)
    if edge is None:
        return "undecided"
    if not is_clear(bench.prover.taxonomy, key):
        return "alike"
    if the_sequence(bench.prover, edge) is None:
        return "several-true" if len(bench.prover.objects(*edge)) > 1 else "open-list"
    return _unfit(key) if binding.template.arrange else None


def _unfit(key: Sequence) -> str | None:
    """Return why the steps cannot be arranged."""
    if not is_strict(key):
        return "loose-order"
    if len(key.steps) < _FEWEST_STEPS:
        return "few-keys"
    return "too-long" if len(key.steps) > _MOST_STEPS else None


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return stem and options, or why there are none; raises Missing where a word is missing."""
    if plan.template.place is not None:
        return place.finish(finisher, bench, plan)
    quest = bench.quest(plan.template, plan.given, plan.keys, plan.id)
    if not given_is_clear(quest):
        return Refusal(plan.template.id, "namesake", plan.fact)
    if plan.template.arrange:
        return _arranged(finisher, quest, plan)
    return _chosen(finisher, quest, plan)


# --- the order among others ---------------------------------------------------------------------------


def _chosen(finisher: "Finisher", quest: Quest, plan: Plan) -> Body | Refusal:
    stem = finisher.stem(plan)
    found = _admitted(finisher, quest)[: (plan.template.options or _OPTIONS) - 1]
    if len(found) < (plan.template.distractors or LEAST):
        return Refusal(plan.template.id, "few-distractors", plan.fact)
    (key,) = plan.keys
    values: list[tuple[Term, Proposal | None]] = [(key, None)]  # type: ignore[list-item]  # a sequence
    values += [(proposal.value, proposal) for proposal in found]  # type: ignore[misc]  # as above
    values.sort(key=lambda pair: quest.rank("order", finisher.renderer.wording.option(pair[0], None)))
    return Body(stem, tuple(_option(finisher, quest, LETTERS[at], *pair) for at, pair in enumerate(values)))


def _admitted(finisher: "Finisher", quest: Quest) -> list[Proposal]:
    """Return the refuted permutations that can be told apart."""
    wording = finisher.renderer.wording
    taken: list[Proposal] = []
    for proposal in permutation.propose(quest):
        value = proposal.value
        assert isinstance(value, Sequence)
        others = [*quest.keys, *(each.value for each in taken)]
        short = len(wording.option(value, None)) <= LONGEST_OPTION
        if short and distinct(quest, value, others) and is_refuted(quest, value):
            taken.append(proposal)
    return taken


def _option(finisher: "Finisher", quest: Quest, label: str, value: Term, proposal: Proposal | None) -> Option:
    wording = finisher.renderer.wording
    verdict = quest.decide(value)
    (key,) = quest.keys
    if proposal is None:
        steps = verdict.met
        said = rationale(wording, key=True, steps=steps, base=finisher.base, pattern=quest.template.pattern)
    else:
        steps = verdict.refuted
        assert isinstance(key, Sequence)
        assert isinstance(value, Sequence)
        edge = edge_of(quest.template, quest.given)
        assert edge is not None
        told, early = misplaced(wording, key, value)
        said = with_reason(wording, finisher.base, told, Triple(*edge, key), early)
    return Option(
        label=label,
        text=wording.option(value, None),
        value=value,
        key=proposal is None,
        rationale=said,
        strategy=None if proposal is None else "permutation",
        plausibility=None if proposal is None else proposal.plausibility,
        proof=steps,
    )


# --- the steps to be arranged -------------------------------------------------------------------------


def _arranged(finisher: "Finisher", quest: Quest, plan: Plan) -> Body | Refusal:
    wording = finisher.renderer.wording
    (key,) = plan.keys
    assert isinstance(key, Sequence)
    edge = edge_of(plan.template, plan.given)
    assert edge is not None
    steps = members(key)
    shown = sorted(steps, key=lambda step: quest.rank("arrange", repr(step)))
    if shown == steps:  # the paper would give the answer away
        shown = [*shown[1:], shown[0]]
    labels = {step: LETTERS[at] for at, step in enumerate(shown)}
    proofs = {step: _stands(edge, step, plan.proofs[0].evidence) for step in steps}
    fact = Triple(*edge, key)
    base = finisher.base
    said = {step: with_reason(wording, base, where(wording, key, step), fact, step) for step in steps}
    options = tuple(
        Option(
            labels[step], wording.option(step, None), step, key=True, rationale=said[step],
            proof=(proofs[step].step(0),),
        )
        for step in shown
    )  # fmt: skip
    pairs = tuple(
        Pair(str(number), None, labels[step], said[step], (proofs[step].step(0),))
        for number, step in enumerate(steps, start=1)
    )
    return Body(finisher.stem(plan), options, pairs=pairs, kind="ordering")


def _stands(edge: tuple[str, str], step: Term, evidence: tuple[Evidence, ...]) -> Proof:
    return Proof("position", True, Triple(*edge, step), evidence)  # noqa: FBT003  # holds
