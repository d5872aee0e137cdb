"""An item laid open: its pattern, its bindings, and for every option what proves or refutes it."""

from collections.abc import Iterator, Mapping
from typing import Any

from qgen.cli.standing import review_json, standing_lines
from qgen.facts import Claim, FactBase, Statement, TermSet, Triple, Value
from qgen.item import Cite, Item, Option, Pair, Step
from qgen.pattern import Conjunct, PredicateRef, Slot, Var
from qgen.pipeline.explaining import Explained
from qgen.pipeline.listing import written
from qgen.pipeline.opening import Opened

Places = Mapping[Cite, tuple[str, ...]]
"""Where the entries stand that a citation means, ``file:line``."""


def item_lines(explained: Explained, opened: Opened, places: Places) -> Iterator[str]:
    """Yield the explanation for people."""
    item = explained.item
    yield f"{item.id}  {item.template}  {item.domain}/{item.topic}"
    yield item.stem.plain
    yield from standing_lines(explained, opened)
    if not item.unproven:
        yield ""
        yield from _pattern_lines(item)
        yield from _given_lines(explained)
    shown = _Shown(opened.base, places)
    for number, pair in enumerate(item.pairs, start=1):
        yield ""
        yield from shown.pair(number, pair, item)
    matched = {pair.label for pair in item.pairs}
    for option in (option for option in item.options if option.label not in matched):
        yield ""
        yield from shown.option(option, item)


def _pattern_lines(item: Item) -> Iterator[str]:
    yield "pattern"
    for number, conjunct in enumerate(item.pattern):
        yield f"  {number}  {_conjunct(conjunct)}"
    asked = ", ".join("$" + name for name in item.ask) or "-"
    yield f"  asked: {asked}" + (f", the step that comes {item.place}" if item.place else "")
    if item.when is not None:
        yield f"  under the condition {item.when}"


def _given_lines(explained: Explained) -> Iterator[str]:
    item, drawn = explained.item, explained.operands
    shown = [name for name in item.given if name not in drawn]
    if shown:
        yield "given"
        for name in shown:
            yield f"  ${name} = {_value(item.given[name])}"
    if drawn:
        yield "operands, drawn for this item"
        for name in drawn:
            yield f"  ${name} = {_value(item.given[name])}"
    if item.premises:
        yield "premises, which the stem takes for true"
        for premise in item.premises:
            yield f"  {_claim(premise.claim)}  {premise.text}"


class _Shown:
    """Shows options and pairs, with where the cited entries stand."""

    def __init__(self, base: FactBase, places: Places) -> None:
        self._base = base
        self._places = places

    def option(self, option: Option, item: Item) -> Iterator[str]:
        yield f"{option.label}. {option.text}  [{_role(option, item)}]"
        if option.rationale:
            yield f"   {option.rationale}"
        yield from self._steps(option.proof)

    def pair(self, number: int, pair: Pair, item: Item) -> Iterator[str]:
        text = f"place {number}" if item.kind == "ordering" else pair.text
        answer = next((option.text for option in item.options if option.label == pair.label), "")
        yield f"{number}. {text} → {pair.label}. {answer}"
        if pair.rationale:
            yield f"   {pair.rationale}"
        yield from self._steps(pair.proof)

    def _steps(self, steps: tuple[Step, ...]) -> Iterator[str]:
        for step in steps:
            shown = "holds" if step.holds else "fails"
            yield f"   conjunct {step.conjunct}: {shown}, {step.ground}: {_triple(step.triple)}"
            for cite in step.cites:
                yield f"     {self._cite(cite)}"

    def _cite(self, cite: Cite) -> str:
        kind = {"fact": "", "not": "not ", "only": "only "}.get(cite.kind, f"{cite.kind} ")
        source = "no source"
        if cite.source is not None:
            known = self._base.sources.get(cite.source)
            source = ", ".join([known.title if known else cite.source, *cite.at])
        lines = "".join(f"  {place}" for place in self._places.get(cite, ()))
        return f"{kind}{_triple(cite.triple)}  ({source}){lines}"


def _role(option: Option, item: Item) -> str:
    if option.key:
        return "key"
    if item.unproven or option.strategy is None:
        return "distractor" if not item.pairs else "left over"
    return f"distractor, {option.strategy}, plausibility {option.plausibility or 0:.2f}"


def _triple(triple: Triple) -> str:
    return f"[{triple.subject}, {triple.predicate}, {written(triple.object)}]"


def _conjunct(conjunct: Conjunct) -> str:
    slots = ", ".join(_slot(slot) for slot in (conjunct.subject, conjunct.predicate, conjunct.object))
    return f"not [{slots}]" if conjunct.negated else f"[{slots}]"


def _slot(slot: Slot) -> str:
    return f"${slot.name}" if isinstance(slot, Var) else _value(slot)


def _value(value: Value | PredicateRef) -> str:
    if isinstance(value, PredicateRef):
        return value.id
    if isinstance(value, TermSet):
        return "{" + ", ".join(written(member) for member in value.members) + "}"
    if isinstance(value, Statement):
        return " and ".join(map(_claim, value.claims))
    return written(value)


def _claim(claim: Claim) -> str:
    text = f"[{claim.subject}, {claim.predicate}, {_value(claim.object)}]"
    return text if claim.holds else f"not {text}"


def item_json(explained: Explained, opened: Opened) -> dict[str, Any]:
    """Return the explanation for machines: the item as ``--format json`` writes it, and what is beside it."""
    from qgen.write.json_api import item_to_json  # noqa: PLC0415 - loaded when used

    return {
        **item_to_json(explained.item),
        "operands": list(explained.operands),
        "review": review_json(explained, opened),
        "left_out": [finding.message for finding in explained.flaws],
        "collection": str(opened.files.place.root),
    }
