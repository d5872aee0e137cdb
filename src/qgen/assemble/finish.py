"""Finishing: a plan becomes an item with stem, options, rationales and sources, or a refusal."""

from dataclasses import dataclass

from qgen.assemble.cues import clangs
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.distract.admit import given_is_clear, is_unique
from qgen.distract.choose import Ask, choose
from qgen.distract.quest import Answer, Proposal, Quest
from qgen.facts import FactBase, Literal, Ref, TermSet, Triple
from qgen.item import Item, Option, SourceCite, Step, Text
from qgen.pattern import ItemTemplate, PredicateRef
from qgen.render.rationale import rationale
from qgen.render.stem import Missing, Renderer

KINDS = {"single": "single", "set": "single", "not": "single", "several": "multiple"}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LEAST = 2
LONGEST_OPTION = 300
LONGEST_STEM = 1500
_SEVERAL_OPTIONS = 5
_OPTIONS = 4
_FEW_OWNERS = 2
_HARD = 0.78
_EASY = 0.55


@dataclass(slots=True)
class Finisher:
    """Turns plans into items for one language."""

    base: FactBase
    lang: str
    renderer: Renderer
    seed: int
    difficulty: str

    def finish(self, bench: Bench, plan: Plan) -> Item | Refusal:
        """Return the finished item, or why there is none."""
        template = plan.template
        quest = bench.quest(template, plan.given, plan.keys, plan.id)
        shown = (*plan.keys, *(value for value in plan.given.values() if not isinstance(value, PredicateRef)))
        if not all(map(self.renderer.wording.shown, shown)):
            return Refusal(template.id, "no-phrase", plan.fact)
        if not given_is_clear(quest):
            return Refusal(template.id, "namesake", plan.fact)
        if template.answers == "one" and template.shape in {"single", "not"} and not self._unique(quest):
            return Refusal(template.id, "undecided", plan.fact)
        try:
            stem = self._stem(plan)
            return self._with_options(quest, plan, stem)
        except Missing:
            return Refusal(template.id, "no-phrase", plan.fact)

    def _unique(self, quest: Quest) -> bool:
        (key,) = quest.keys
        return not isinstance(key, TermSet) and is_unique(quest, key)

    def _stem(self, plan: Plan) -> Text:
        return self.renderer.stem(
            plan.template, plan.given, condition=plan.condition, n=len(plan.keys), item_id=plan.id
        )

    def _with_options(self, quest: Quest, plan: Plan, stem: Text) -> Item | Refusal:
        predicate = next(quest.slots()).predicate
        wording = self.renderer.wording

        def text(value: Answer) -> str:
            return wording.option(self._tidy(value), predicate)

        ask = Ask(
            most=_most(plan.template, len(plan.keys)),
            least=LEAST,
            difficulty=self.difficulty,
            shown=lambda value: wording.shown(value) and len(text(value)) <= LONGEST_OPTION,
            text=text,
            order=wording.sort_key,
        )
        chosen = choose(quest, ask)
        if len(chosen) < ask.least:
            return Refusal(plan.template.id, "few-distractors", plan.fact)
        options = self._options(quest, plan, chosen, ask)
        refusal = _unreadable(plan, stem, options)
        return refusal or self._item(quest, plan, stem, options)

    # --- options ---

    def _options(self, quest: Quest, plan: Plan, chosen: list[Proposal], ask: Ask) -> tuple[Option, ...]:
        drafts = [(self._tidy(key), None) for key in plan.keys]
        values: list[tuple[Answer, Proposal | None]] = [*drafts, *((self._tidy(p.value), p) for p in chosen)]
        if _is_sorted(quest, plan):
            values.sort(key=lambda pair: ask.order(pair[0]))
        else:
            values.sort(key=lambda pair: (quest.rank("order", ask.text(pair[0])), ask.text(pair[0])))
        return tuple(
            self._option(quest, LETTERS[i], value, proposal, ask)
            for i, (value, proposal) in enumerate(values)
        )

    def _tidy(self, value: Answer) -> Answer:
        """Return a set with its members in display order."""
        if isinstance(value, TermSet):
            return TermSet(tuple(sorted(value.members, key=self.renderer.wording.sort_key)))
        return value

    def _option(self, quest: Quest, label: str, value: Answer, proposal: Proposal | None, ask: Ask) -> Option:
        steps = _proof(quest, value, key=proposal is None)
        said = rationale(
            self.renderer.wording,
            key=proposal is None,
            steps=steps,
            base=self.base,
            pattern=quest.template.pattern,
            also=_also(quest, value, steps) if proposal is not None else None,
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

    # --- the item ---

    def _item(self, quest: Quest, plan: Plan, stem: Text, options: tuple[Option, ...]) -> Item:
        entry = plan.proofs[0].evidence[0].entry if plan.proofs[0].evidence else None
        domain, topic = (entry.domain, entry.topic) if entry else ("", "")
        tempting = [option.plausibility or 0.0 for option in options if not option.key]
        difficulty = round(sum(tempting) / len(tempting), 2)
        level = "hard" if difficulty >= _HARD else "easy" if difficulty < _EASY else "medium"
        return Item(
            id=plan.id,
            lang=self.lang,
            template=plan.template.id,
            shape=plan.template.shape,
            kind=KINDS[plan.template.shape],
            domain=domain,
            topic=topic,
            stem=stem,
            options=options,
            pattern=plan.template.pattern,
            ask=plan.template.ask,
            given=dict(plan.given),
            when=plan.condition,
            tags=tuple(f"{name}::{value}" for name, value in _tags(domain, topic, plan.template.id, level)),
            bloom=plan.template.bloom,
            difficulty=difficulty,
            level=level,
            negated=plan.template.shape == "not",
            fixed_order=_is_sorted(quest, plan),
            assumed=any(step.ground == "assumed" for option in options for step in option.proof),
            sources=_sources(self.base, options),
        )


def _tags(domain: str, topic: str, template: str, level: str) -> tuple[tuple[str, str], ...]:
    return (("domain", domain), ("topic", topic), ("template", template), ("difficulty", level))


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
    return None if found in told or (found and len(quest.template.pattern) > 1) else found


def _own_truth(quest: Quest, value: Answer) -> Triple | None:
    slot = next(quest.slots())
    if slot.negated:
        return None
    if isinstance(value, TermSet):
        strangers = [member for member in value.members if quest.decide(member).is_refuted]
        return _own_truth(quest, strangers[0]) if strangers else None
    if slot.end == "object":
        owners = list(quest.prover.subjects(slot.predicate.id, value))
        return Triple(owners[0], slot.predicate.id, value) if 0 < len(owners) <= _FEW_OWNERS else None
    terms = list(quest.prover.objects(value.id, slot.predicate.id)) if isinstance(value, Ref) else []
    return (
        Triple(value.id, slot.predicate.id, terms[0]) if isinstance(value, Ref) and len(terms) == 1 else None
    )


def _unreadable(plan: Plan, stem: Text, options: tuple[Option, ...]) -> Refusal | None:
    if len(stem.plain) > LONGEST_STEM or any(len(option.text) > LONGEST_OPTION for option in options):
        return Refusal(plan.template.id, "too-long", plan.fact)
    keys = [option.text for option in options if option.key]
    if clangs(stem.plain, keys, [option.text for option in options if not option.key]):
        return Refusal(plan.template.id, "clang", plan.fact)
    return None


def _sources(base: FactBase, options: tuple[Option, ...]) -> tuple[SourceCite, ...]:
    places: dict[str, dict[str, None]] = {}
    for option in options:
        for step in option.proof:
            for cite in step.cites:
                if cite.source is not None:
                    places.setdefault(cite.source, {}).update(dict.fromkeys(cite.at))
    return tuple(
        SourceCite(name, base.sources[name].title, tuple(at), base.sources[name].url)
        if name in base.sources
        else SourceCite(name, name, tuple(at))
        for name, at in places.items()
    )
