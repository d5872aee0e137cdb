"""Finishing: a plan becomes an item with stem, options, rationales and sources, or a refusal."""

from dataclasses import dataclass

from qgen.assemble.body import LONGEST_OPTION, LONGEST_STEM, Body
from qgen.assemble.cues import clangs
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.assemble.shapes import SHAPES
from qgen.distract.quest import Answer
from qgen.facts import FactBase, TermSet
from qgen.item import Item, SourceCite, Step, Text
from qgen.pattern import PredicateRef
from qgen.render.stem import Missing, Renderer

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
        given = (value for value in plan.given.values() if not isinstance(value, PredicateRef))
        if not all(map(self.renderer.wording.shown, (*plan.keys, *plan.statements, *given))):
            return Refusal(plan.template.id, "no-phrase", plan.fact)
        try:
            body = SHAPES[plan.template.shape].finish(self, bench, plan)
        except Missing:
            return Refusal(plan.template.id, "no-phrase", plan.fact)
        if isinstance(body, Refusal):
            return body
        return _unreadable(plan, body) or self._item(plan, body)

    def stem(self, plan: Plan) -> Text:
        """Return the plan's stem; raises Missing where a word is missing."""
        return self.renderer.stem(
            plan.template, plan.given, condition=plan.condition, n=len(plan.keys), item_id=plan.id
        )

    def tidy(self, value: Answer) -> Answer:
        """Return a set with its members in display order."""
        if isinstance(value, TermSet):
            return TermSet(tuple(sorted(value.members, key=self.renderer.wording.sort_key)))
        return value

    def _item(self, plan: Plan, body: Body) -> Item:
        entry = plan.proofs[0].evidence[0].entry if plan.proofs[0].evidence else None
        domain, topic = (entry.domain, entry.topic) if entry else ("", "")
        tempting = [option.plausibility or 0.0 for option in body.options if not option.key]
        difficulty = round(sum(tempting) / len(tempting), 2) if tempting else 0.5
        level = "hard" if difficulty >= _HARD else "easy" if difficulty < _EASY else "medium"
        return Item(
            id=plan.id,
            lang=self.lang,
            template=plan.template.id,
            shape=plan.template.shape,
            kind=body.kind or SHAPES[plan.template.shape].kind,
            domain=domain,
            topic=topic,
            stem=body.stem,
            options=body.options,
            pattern=plan.template.pattern,
            ask=plan.template.ask,
            given=dict(plan.given),
            when=plan.condition,
            tags=tuple(f"{name}::{value}" for name, value in _tags(domain, topic, plan.template.id, level)),
            bloom=plan.template.bloom,
            difficulty=difficulty,
            level=level,
            negated=plan.template.shape == "not",
            fixed_order=body.fixed_order,
            assumed=any(step.ground == "assumed" for step in _steps(body)),
            sources=_sources(self.base, _steps(body)),
            pairs=body.pairs,
            premises=body.premises,
        )


def _tags(domain: str, topic: str, template: str, level: str) -> tuple[tuple[str, str], ...]:
    return (("domain", domain), ("topic", topic), ("template", template), ("difficulty", level))


def _steps(body: Body) -> list[Step]:
    proofs = [*(option.proof for option in body.options), *(pair.proof for pair in body.pairs)]
    return [step for proof in proofs for step in proof]


def _unreadable(plan: Plan, body: Body) -> Refusal | None:
    texts = [option.text for option in body.options]
    if len(body.stem.plain) > LONGEST_STEM or any(len(text) > LONGEST_OPTION for text in texts):
        return Refusal(plan.template.id, "too-long", plan.fact)
    keys = [option.text for option in body.options if option.key]
    if clangs(body.stem.plain, keys, [option.text for option in body.options if not option.key]):
        return Refusal(plan.template.id, "clang", plan.fact)
    return None


def _sources(base: FactBase, steps: list[Step]) -> tuple[SourceCite, ...]:
    places: dict[str, dict[str, None]] = {}
    for step in steps:
        for cite in step.cites:
            if cite.source is not None:
                places.setdefault(cite.source, {}).update(dict.fromkeys(cite.at))
    return tuple(
        SourceCite(name, base.sources[name].title, tuple(at), base.sources[name].url)
        if name in base.sources
        else SourceCite(name, name, tuple(at))
        for name, at in places.items()
    )
