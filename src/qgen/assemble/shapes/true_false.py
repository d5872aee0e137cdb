"""True or false: a sentence, true or with another object that makes it false; a stable coin decides."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from qgen.assemble.body import LETTERS, Body
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.distract.admit import distinct, given_is_clear, is_refuted, key_is_clear
from qgen.distract.cues import clangs, spells_out
from qgen.distract.names import is_definition
from qgen.distract.plausibility import FLOOR
from qgen.distract.quest import Proposal, Quest
from qgen.distract.strategies import STRATEGIES, misconception
from qgen.facts import Claim, Ref, Statement, Term, TermSet, Triple
from qgen.graph.patterns import ground
from qgen.graph.statements import decide_claim
from qgen.item import Option, Step
from qgen.match.bindings import Binding
from qgen.pattern import Var
from qgen.render.messages import message
from qgen.render.rationale import rationale
from qgen.stable import identity, item_id, rank, unit

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

_CHANCE = 0.3
_CONTRARY = ("polarity", 0.5)
_OF_CONFUSABLE, _OF_SIBLING = 0.8, 0.5
_SHOWN_TRUE = 0.5
_BY_NAMES = frozenset({"name_alike"})
"""Strategies that go by names: the twin may name the item, and no wording changes an item's id."""

_BY_KIND = frozenset({"sibling"})


def plans(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield the item that shows the true sentence or its best false twin; only where there is a twin."""
    template = binding.template
    if len(template.pattern) > 1 or template.pattern[0].negated:
        return
    triple = ground(template.pattern[0], binding.given)
    proof = None if triple is None else bench.prover.prove(triple)
    if triple is None or proof is None or not isinstance(template.pattern[0].object, Var):
        return
    quest = _quest(bench, binding, triple)
    if not given_is_clear(quest):
        yield Refusal(template.id, "namesake", triple)
    elif not key_is_clear(quest, triple.object):
        yield Refusal(template.id, "unproven", triple)
    elif (twin := _best_twin(quest)) is None:
        yield Refusal(template.id, "few-distractors", triple)
    else:
        yield _plan(bench, binding, triple, twin)


def _plan(bench: Bench, binding: Binding, true: Triple, twin: Term) -> Plan:
    template, base = binding.template, bench.prover.base
    false = replace(true, object=twin)
    shown = true if unit("coin", template.identity, *_names(bench, true)) < _SHOWN_TRUE else false
    (name,) = (slot.name for slot in (template.pattern[0].object,) if isinstance(slot, Var))
    given = {**binding.given, name: shown.object}
    known = bench.prover.prove(true)
    refuted = bench.prover.refute(false)
    assert known is not None
    assert refuted is not None
    return Plan(
        item_id(template.identity, tuple(given.items()), base, condition=binding.condition),
        template,
        given,
        binding.condition,
        (),
        (known, refuted),
        tuple(Statement((Claim(t.subject, t.predicate, t.object),)) for t in (true, false)),
    )


def _names(bench: Bench, triple: Triple) -> tuple[str, ...]:
    statement = Statement((Claim(triple.subject, triple.predicate, triple.object),))
    return (bench.prover.condition or "", identity(statement, bench.prover.base))


# --- the twin -----------------------------------------------------------------------------------------


def _quest(bench: Bench, binding: Binding, true: Triple) -> Quest:
    """Return the quest for another object. Its chance is the triple's own: the twin may name the item."""
    (conjunct,) = binding.template.pattern
    assert isinstance(conjunct.object, Var)
    asked = conjunct.object.name
    template = replace(binding.template, ask=(asked,))
    given = {name: value for name, value in binding.given.items() if name != asked}
    salt = ("twin", binding.template.identity, *_names(bench, true))
    return Quest(
        bench.prover, bench.solver, bench.rings, bench.tallies, template, given, (true.object,), salt
    )


def _best_twin(quest: Quest) -> Term | None:
    best: dict[Term, float] = {}
    left_out = _BY_NAMES | (_BY_KIND if _defines(quest) else frozenset())
    for name in quest.template.strategies or tuple(STRATEGIES):
        for proposal in () if name in left_out else STRATEGIES[name](quest):
            if not isinstance(proposal.value, TermSet) and proposal.plausibility >= FLOOR:
                best[proposal.value] = max(proposal.plausibility, best.get(proposal.value, 0))
    ranked = sorted(best, key=lambda value: -_score(quest, Proposal(value, best[value])))
    return next((value for value in ranked if _may_stand(quest, value)), None)


def _defines(quest: Quest) -> bool:
    """Whether the true sentence defines the subject: what defines any other thing is not believed of it."""
    (slot,) = quest.slots()
    return any(is_definition(quest.prover, slot.predicate, key) for key in quest.keys)


def _score(quest: Quest, proposal: Proposal) -> float:
    assert not isinstance(proposal.value, TermSet)
    chance = rank(*quest.salt, identity(proposal.value, quest.prover.base)) / 2**64
    return proposal.plausibility + _CHANCE * chance


def _may_stand(quest: Quest, value: Term) -> bool:
    subjects = [given for given in quest.given.values() if isinstance(given, Ref)]
    return (
        quest.fits_all(value)
        and distinct(quest, value, (*quest.keys, *subjects))
        and is_refuted(quest, value)
    )


# --- finishing ----------------------------------------------------------------------------------------


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return the sentence as the stem, and the two options; raises Missing where a word is missing."""
    (true,) = plan.statements[0].claims
    (false,) = plan.statements[1].claims
    shown = true if _is_shown(plan, true) else false
    wording = finisher.renderer.wording
    named = [wording.mention(thing) for thing in (Ref(true.subject), true.object, false.object)]
    gives_away = shown == true and clangs(named[0], [named[1]], named[2:])
    if gives_away or spells_out(named[0], named[1], named[2:]):
        return Refusal(plan.template.id, "clang", plan.fact)
    for claim in (true, false):  # what could not be said the other way round would tell by its absence
        wording.sentence(claim.subject, claim.predicate, claim.object)
    options = tuple(
        _option(finisher, bench, plan, shown, label, holds=holds)
        for label, holds in zip(LETTERS, (True, False), strict=False)
    )
    return Body(finisher.stem(plan), options, fixed_order=True)


def _is_shown(plan: Plan, claim: Claim) -> bool:
    (conjunct,) = plan.template.pattern
    return isinstance(conjunct.object, Var) and plan.given[conjunct.object.name] == claim.object


def _option(
    finisher: "Finisher", bench: Bench, plan: Plan, shown: Claim, label: str, *, holds: bool
) -> Option:
    (true,) = plan.statements[0].claims
    right = (shown == true) == holds
    lure = _CONTRARY if shown == true else _lure(bench, true, _term(shown))
    steps = decide_claim(bench.prover, shown).steps(0)
    known = Triple(true.subject, true.predicate, _term(true))
    (false,) = plan.statements[1].claims
    owner = _owner(bench, false)
    cited = {cite.triple for step in steps for cite in step.cites}
    also = None if known in cited or shown == true else known
    beside = shown == true and owner is not None and owner.subject in bench.solver.confusables(true.subject)
    told = rationale(
        finisher.renderer.wording,
        key=shown == true,
        steps=steps,
        base=finisher.base,
        also=also,
        aside=owner if beside and owner not in cited else None,
        describes=_described(bench, false) if shown == false else None,
    )
    return Option(
        label=label,
        text=message(finisher.lang, "right" if holds else "wrong"),
        value=Statement((replace(shown, holds=holds),)),
        key=right,
        rationale=told,
        strategy=None if right else lure[0],
        plausibility=None if right else lure[1],
        # the truth about another thing only teaches: nothing rests on it
        proof=(*steps, *(_proven(bench, also) if also and also.subject == true.subject else ())),
    )


def _owner(bench: Bench, claim: Claim) -> Triple | None:
    """Return the truth about the first thing of which the false claim holds, if there is one."""
    owner = next(iter(bench.prover.subjects(claim.predicate, _term(claim))), None)
    return None if owner is None else Triple(owner, claim.predicate, _term(claim))


def _described(bench: Bench, claim: Claim) -> str | None:
    """Return the one thing that a false sentence describes; a number describes many, if anything."""
    thing = _term(claim)
    subjects = list(bench.prover.subjects(claim.predicate, thing)) if isinstance(thing, Ref) else []
    return subjects[0] if len(subjects) == 1 else None


def _proven(bench: Bench, triple: Triple) -> tuple[Step, ...]:
    return decide_claim(bench.prover, Claim(triple.subject, triple.predicate, triple.object)).steps(0)


def _lure(bench: Bench, true: Claim, object_: Term) -> tuple[str, float]:
    """Return what makes a false sentence tempting, and how much."""
    subject = Ref(true.subject)
    if any(
        t.object == object_ for t in bench.solver.denials(subject, true.predicate) if t.subject == subject.id
    ):
        return "misconception", misconception.ALONE
    near = (
        {Ref(name) for name in bench.solver.confusables(true.object.id)}
        if isinstance(true.object, Ref)
        else ()
    )
    others = (Triple(name, true.predicate, object_) for name in bench.solver.confusables(subject.id))
    if object_ in near or any(bench.prover.prove(other) is not None for other in others):
        return "confusable", _OF_CONFUSABLE
    return "sibling", _OF_SIBLING


def _term(claim: Claim) -> Term:
    assert not isinstance(claim.object, TermSet)
    return claim.object
