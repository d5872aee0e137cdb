"""Options of an item that asks for things: keys and chosen distractors, each with proof and rationale."""

from dataclasses import replace
from typing import TYPE_CHECKING

from qgen.assemble.body import LETTERS, LONGEST_OPTION, Body
from qgen.assemble.dates import is_dated
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.distract.admit import given_is_clear, is_unique
from qgen.distract.best_set import Ask
from qgen.distract.choose import choose, is_placed
from qgen.distract.names import common_words
from qgen.distract.plausibility import same_kind
from qgen.distract.quest import Answer, Proposal, Quest, Slot
from qgen.facts import Literal, Ref, Term, TermSet, Triple
from qgen.item import Option, Step, Text
from qgen.pattern import ItemTemplate
from qgen.render.messages import message
from qgen.render.rationale import rationale

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

LEAST = 2
_SEVERAL_OPTIONS = 5
_OPTIONS = 4
_FEW_OWNERS = 2
_FEW_EXAMPLES = 8
"""Of how many things one may be an example, where each has but one value: their pillar, say."""
_COUNTS = frozenset(("integer", "decimal", "percent"))


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return stem and options, or why there are none; raises Missing where a word is missing."""
    template = plan.template
    quest = bench.quest(template, plan.given, plan.keys, plan.id)
    if not given_is_clear(quest):
        return Refusal(template.id, "namesake", plan.fact)
    if template.answers == "one" and template.shape in {"single", "not", "cloze"} and not _unique(quest):
        return Refusal(template.id, "undecided", plan.fact)
    stem = finisher.stem(plan)
    if template.shape == "cloze" and stem.plain.count(message(finisher.lang, "blank")) > 1:
        return Refusal(template.id, "two-blanks", plan.fact)
    ask = asking(finisher, quest, plan, stem)
    sets = [chosen for chosen in choose(quest, ask) if len(chosen) >= ask.least and _has_kin(quest, chosen)]
    if not sets:
        return Refusal(template.id, "few-distractors", plan.fact)
    ordered = _is_sorted(quest, plan)
    drawn = (_told(finisher, quest, plan, chosen, ask) for chosen in sets)
    bodies = (Body(stem, _telling(options, ask.least), ordered) for options in drawn)
    return finisher.soundest(plan, bodies)


def _unique(quest: Quest) -> bool:
    (key,) = quest.keys
    return not isinstance(key, TermSet) and is_unique(quest, key)


def _has_kin(quest: Quest, chosen: list[Proposal]) -> bool:
    """Whether a key that is not so is of one kind with another option: those are true, whatever they are."""
    (key, *_) = quest.keys
    if quest.template.shape != "not" or not isinstance(key, Ref):
        return True
    others = (proposal.value for proposal in chosen)
    return any(isinstance(value, Ref) and same_kind(quest, value, key) for value in others)


def asking(finisher: "Finisher", quest: Quest, plan: Plan, stem: Text) -> Ask:
    """Return what the chooser needs to know of how options look."""
    predicate = next(quest.slots()).predicate
    wording = finisher.renderer.wording

    known: dict[Answer, str] = {}

    def text(value: Answer) -> str:
        if value not in known:
            tidy = finisher.tidy(value)
            # the options of a cloze go into the middle of a sentence
            inside = plan.template.shape == "cloze"
            known[value] = wording.mention(tidy) if inside else wording.option(tidy, predicate)
        return known[value]

    return Ask(
        most=_most(plan.template, len(plan.keys)),
        least=plan.template.distractors or LEAST,
        difficulty=finisher.difficulty,
        shown=lambda value: wording.shown(value) and len(text(value)) <= LONGEST_OPTION,
        text=text,
        order=wording.sort_key,
        stem=stem.plain,
    )


def _options(
    finisher: "Finisher", quest: Quest, plan: Plan, chosen: list[Proposal], ask: Ask
) -> tuple[Option, ...]:
    drafts = [(finisher.tidy(key), None) for key in plan.keys]
    values: list[tuple[Answer, Proposal | None]] = [*drafts, *((finisher.tidy(p.value), p) for p in chosen)]
    if _is_sorted(quest, plan):
        values.sort(key=lambda pair: ask.order(pair[0]))
    else:
        values.sort(key=lambda pair: (quest.rank("order", ask.text(pair[0])), ask.text(pair[0])))
    return tuple(_option(finisher, quest, LETTERS[place], pair, ask) for place, pair in enumerate(values))


def _told(
    finisher: "Finisher", quest: Quest, plan: Plan, chosen: list[Proposal], ask: Ask
) -> tuple[Option, ...]:
    """Return the options; of numbers, those that tell more come in place of silent ones."""
    best = options = _options(finisher, quest, plan, chosen, ask)
    mute: set[Answer] = set()

    def speaks(value: Answer) -> bool:
        return value not in mute and ask.shown(value)

    while is_placed(quest) and (silent := _silent(options)):
        mute |= {option.value for option in silent if isinstance(option.value, Literal)}
        others = choose(quest, replace(ask, shown=speaks))[0]
        if len(others) < len(chosen):
            break
        options = _options(finisher, quest, plan, others, ask)
        best = min(best, options, key=lambda each: len(_silent(each)))
    return best


def _silent(options: tuple[Option, ...]) -> list[Option]:
    """Return the distractors of which nothing is told but why the key is right."""
    keys = [option.rationale for option in options if option.key]
    return [o for o in options if not o.key and any(key.startswith(o.rationale) for key in keys)]


def _telling(options: tuple[Option, ...], least: int) -> tuple[Option, ...]:
    """Leave out distractors of which nothing is told but why the key is right, if ``least`` others remain."""
    keys = [option for option in options if option.key]
    if len(keys) > 1:
        return options
    silent = _silent(options)
    if len(options) - len(keys) - len(silent) < least:
        return options
    kept = [option for option in options if option not in silent]
    return tuple(replace(option, label=LETTERS[at]) for at, option in enumerate(kept))


def _option(
    finisher: "Finisher", quest: Quest, label: str, pair: tuple[Answer, Proposal | None], ask: Ask
) -> Option:
    value, proposal = pair
    steps = _proof(quest, value, key=proposal is None)
    also = _also(quest, value, steps) if proposal is not None else None
    said = rationale(
        finisher.renderer.wording,
        key=proposal is None,
        steps=steps,
        base=finisher.base,
        pattern=quest.template.pattern,
        also=also,
        sole=also is not None and len(list(quest.prover.subjects(also.predicate, also.object))) == 1,
    )
    return Option(
        label=label,
        text=ask.text(value),
        value=value,
        key=proposal is None,
        rationale=said,
        strategy=None if proposal is None else proposal.strategy,
        plausibility=None if proposal is None else round(proposal.plausibility, 2),
        proof=steps,
    )


_OF_OTHERS = frozenset(("owned-elsewhere", "complete"))
"""Grounds whose sentence tells of other things: who has it instead."""


def _most(template: ItemTemplate, keys: int) -> int:
    options = template.options or (_SEVERAL_OPTIONS if template.shape == "several" else _OPTIONS)
    return max(LEAST, options - keys)


def _is_sorted(quest: Quest, plan: Plan) -> bool:
    """Whether the options stand in a fixed order: values, sets, and objects of an ordered predicate."""
    if any(isinstance(key, Literal | TermSet) and _has_order(key) for key in plan.keys):
        return True
    return any(slot.end == "object" and slot.predicate.order is not None for slot in quest.slots())


def _has_order(key: Answer) -> bool:
    return isinstance(key, TermSet) or (isinstance(key, Literal) and key.type != "text")


def _proof(quest: Quest, value: Answer, *, key: bool) -> tuple[Step, ...]:
    if not isinstance(value, TermSet):
        verdict = quest.decide(value)
        return verdict.met if key else (*verdict.refuted, *verdict.met)
    steps: list[Step] = []
    for member in value.members:
        verdict = quest.decide(member)
        steps += verdict.met if key else verdict.refuted
    return (*steps, *_closure(quest)) if key else tuple(steps)


def _closure(quest: Quest) -> tuple[Step, ...]:
    """Return the step that shows a set-valued key complete."""
    slot = next(quest.slots())
    if slot.end != "object" or not isinstance(slot.other, Ref):
        return ()
    evidence = quest.prover.refutation.closed_edge(slot.other.id, slot.predicate)
    if not evidence:
        return ()
    cites = tuple(dict.fromkeys(e.cite() for e in evidence))
    return (Step(slot.index, "complete", holds=True, triple=evidence[0].triple, cites=cites),)


def _also(quest: Quest, value: Answer, steps: tuple[Step, ...]) -> Triple | None:
    """Return something true of a distractor under the asked predicate that its proof does not already say."""
    found = _own_truth(quest, value)
    cited = {cite.triple for step in steps for cite in step.cites}
    told = cited | {mirror for triple in cited for mirror in quest.prover.ledger.mirrors(triple)}
    if found is not None and found not in told and len(quest.template.pattern) == 1:
        return found
    if next(quest.slots()).negated:
        return None  # what is true as asked needs no contrast
    of_others = all(step.holds or step.ground in _OF_OTHERS for step in steps)
    return _mark(quest, value) if of_others and isinstance(value, Ref) else None


def _mark(quest: Quest, thing: Ref) -> Triple | None:
    """Return what sets a thing apart: a lasting truth of it alone, at best what nothing else can have."""
    asked = {slot.predicate.id for slot in quest.slots()}
    names = [name for name in quest.prover.predicates_of(thing.id) if name not in asked]

    def place(name: str) -> tuple[bool, bool, str]:
        predicate = quest.prover.predicate(name)
        return not predicate.inverse_one, predicate.values != "one", name

    for name in sorted(names, key=place):
        objects = quest.prover.objects(thing.id, name)
        for term, proof in objects.items() if len(objects) == 1 else ():
            lasting = not any(is_dated(evidence.entry) for evidence in proof.evidence)
            if lasting and isinstance(term, Ref) and len(quest.prover.subjects(name, term)) == 1:
                return Triple(thing.id, name, term)
    return None


def _own_truth(quest: Quest, value: Answer) -> Triple | None:
    slot = next(quest.slots())
    if slot.negated:
        return None
    if isinstance(value, TermSet):
        strangers = [member for member in value.members if quest.decide(member).is_refuted]
        return _own_truth(quest, strangers[0]) if strangers else None
    if slot.end == "object":
        owner = _owner(quest, slot, value)
        return None if owner is None else Triple(owner, slot.predicate.id, value)
    if not isinstance(value, Ref):
        return None
    terms = list(quest.prover.objects(value.id, slot.predicate.id))
    own = Triple(value.id, slot.predicate.id, terms[0]) if len(terms) == 1 else None
    # what the key has too is no contrast
    return None if own is None or any(_has(quest, key, own) for key in quest.keys) else own


def _owner(quest: Quest, slot: Slot, value: Term) -> str | None:
    """Return a thing worth telling that has the value: one of few, and for a count one of the asked kind."""
    owners = list(quest.prover.subjects(slot.predicate.id, value))
    if isinstance(value, Literal) and value.type in _COUNTS and not _is_kin(quest, slot, owners[:1]):
        return None  # that another kind of thing has as many teaches nothing
    few = _FEW_EXAMPLES if slot.predicate.values == "one" else _FEW_OWNERS
    return _nearest(quest, slot, owners) if 0 < len(owners) <= few else None


def _nearest(quest: Quest, slot: Slot, owners: list[str]) -> str:
    """Return the owner of a value whose names are most like those of the thing asked about."""
    asked = slot.other.id if isinstance(slot.other, Ref) else None
    return max(
        owners, key=lambda owner: 0 if asked is None else common_words(quest.prover.base, asked, owner)
    )


def _is_kin(quest: Quest, slot: Slot, owners: list[str]) -> bool:
    """Whether the owner of a value is of the asked thing's kind, or easily confused with it."""
    if not isinstance(slot.other, Ref) or not owners:
        return False
    (owner,) = owners
    return same_kind(quest, Ref(owner), slot.other) or owner in quest.solver.confusables(slot.other.id)


def _has(quest: Quest, thing: Answer, triple: Triple) -> bool:
    return isinstance(thing, Ref) and quest.prover.prove(replace(triple, subject=thing.id)) is not None
