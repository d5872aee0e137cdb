"""Finishing: a plan becomes an item with stem, options, rationales and sources, or a refusal."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from qgen.assemble.bloom import bloom
from qgen.assemble.body import LONGEST_OPTION, LONGEST_STEM, Body
from qgen.assemble.dates import changing_edges, is_time_bound
from qgen.assemble.difficulty import difficulty, level
from qgen.assemble.flaws import flaws
from qgen.assemble.initials import evened
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.assemble.shapes import shape_of
from qgen.distract.cues import clangs
from qgen.distract.quest import Answer
from qgen.facts import FactBase, TermSet
from qgen.graph.ledger import Edge
from qgen.item import Item, Premise, SourceCite, Step, Text
from qgen.pattern import PredicateRef
from qgen.render.stem import Missing, Renderer, Undated


@dataclass(slots=True)
class Finisher:
    """Turns plans into items for one language."""

    base: FactBase
    lang: str
    renderer: Renderer
    seed: int
    difficulty: str
    any_style: bool = False
    _changing: frozenset[Edge] = field(init=False)

    def __post_init__(self) -> None:
        self._changing = changing_edges(self.base)

    def finish(self, bench: Bench, plan: Plan) -> Item | Refusal:
        """Return the finished item, or why there is none."""
        shape = shape_of(plan.template)
        given = (value for value in plan.given.values() if not isinstance(value, PredicateRef))
        shown = (*plan.keys, *plan.statements, *plan.operands.values(), *given)
        if shape is None or not all(map(self.renderer.wording.shown, shown)):
            return Refusal(plan.template.id, "no-phrase", plan.fact)
        try:
            body = shape.finish(self, bench, plan)
        except Undated:
            return Refusal(plan.template.id, "undated", plan.fact)
        except Missing:
            return Refusal(plan.template.id, "no-phrase", plan.fact)
        if isinstance(body, Refusal):
            return body
        body = evened(body, self.renderer.wording)
        errors, warnings = self._flaws(plan, body)
        if errors or (warnings and not self.any_style):
            return Refusal(plan.template.id, "flawed" if errors else "unstylish", plan.fact)
        return _unreadable(plan, body) or self._item(plan, body, body.kind or shape.kind)

    def stem(self, plan: Plan, *, dated: bool = False, premises: tuple[Premise, ...] = ()) -> Text:
        """Return the plan's stem, with the date if need be; raises Missing where a word is missing."""
        return self.renderer.stem(
            plan.template,
            {**plan.given, **plan.operands},
            premises=tuple(premise.text for premise in premises),
            condition=plan.condition,
            n=len(plan.keys),
            dated=dated or is_time_bound(plan.proofs, self._changing),
            item_id=plan.id,
        )

    def soundest(self, plan: Plan, bodies: Iterable[Body]) -> Body:
        """Return the first body without item-writing flaws, else the first of those with the fewest."""
        tried: list[tuple[tuple[int, int], Body]] = []
        for body in bodies:
            found = self._flaws(plan, body)
            if found == (0, 0):
                return body
            tried.append((found, body))
        return min(tried, key=lambda pair: pair[0])[1]

    def _flaws(self, plan: Plan, body: Body) -> tuple[int, int]:
        shape = shape_of(plan.template)
        return flaws(body, lang=self.lang, kind=body.kind or (shape.kind if shape else ""))

    def tidy(self, value: Answer) -> Answer:
        """Return a set with its members in display order."""
        if isinstance(value, TermSet):
            return TermSet(tuple(sorted(value.members, key=self.renderer.wording.sort_key)))
        return value

    def _item(self, plan: Plan, body: Body, kind: str) -> Item:
        entry = plan.proofs[0].evidence[0].entry if plan.proofs[0].evidence else None
        domain, topic = (entry.domain, entry.topic) if entry else ("", "")
        predicted = difficulty(plan.template, body.options)
        learnt, why = bloom(plan.template)
        return Item(
            id=plan.id,
            lang=self.lang,
            template=plan.template.id,
            shape=plan.template.shape,
            kind=kind,
            domain=domain,
            topic=topic,
            stem=body.stem,
            options=body.options,
            pattern=plan.template.pattern,
            ask=plan.template.ask,
            given={**plan.given, **plan.operands},
            when=plan.condition,
            tags=tuple(
                f"{name}::{value}" for name, value in _tags(domain, topic, plan.template.id, level(predicted))
            ),
            bloom=learnt,
            bloom_reason=why,
            difficulty=predicted,
            level=level(predicted),
            negated=plan.template.shape == "not",
            fixed_order=body.fixed_order,
            assumed=any(step.ground == "assumed" for step in _steps(body)),
            sources=_sources(self.base, _steps(body)),
            pairs=body.pairs,
            premises=body.premises,
            place=plan.template.place,
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
    # with pairs all options are keys, or stand for all prompts; "true" and "false" say nothing of a stem
    if body.pairs or plan.template.shape == "true-false":
        return None
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
