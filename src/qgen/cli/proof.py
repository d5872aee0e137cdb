"""An item laid open: its pattern, its bindings, and for every option what proves or refutes it."""

from collections.abc import Iterator
from typing import Any

from qgen.facts import Claim, FactBase, Statement, TermSet, Triple, Value
from qgen.item import Cite, Item, Option
from qgen.pattern import Conjunct, PredicateRef, Slot, Var
from qgen.pipeline.listing import written
from qgen.pipeline.opening import Opened


def item_lines(item: Item, base: FactBase) -> Iterator[str]:
    """Yield the explanation for people."""
    yield f"{item.id}  {item.template}  {item.domain}/{item.topic}  {item.level} ({item.difficulty:.2f})"
    yield item.stem.plain
    yield ""
    yield "pattern"
    for number, conjunct in enumerate(item.pattern):
        yield f"  {number}  {_conjunct(conjunct)}"
    yield f"  asked: {', '.join('$' + name for name in item.ask) or '-'}"
    if item.when is not None:
        yield f"  under the condition {item.when}"
    yield "given"
    for name, value in item.given.items():
        yield f"  ${name} = {_value(value)}"
    for option in item.options:
        yield ""
        yield from _option_lines(option, base)


def _option_lines(option: Option, base: FactBase) -> Iterator[str]:
    role = (
        "key" if option.key else f"distractor, {option.strategy}, plausibility {option.plausibility or 0:.2f}"
    )
    yield f"{option.label}. {option.text}  [{role}]"
    yield f"   {option.rationale}"
    for step in option.proof:
        shown = "holds" if step.holds else "fails"
        yield f"   conjunct {step.conjunct}: {shown}, {step.ground}: {_triple(step.triple)}"
        for cite in step.cites:
            yield f"     {_cite(cite, base)}"


def _cite(cite: Cite, base: FactBase) -> str:
    kind = {"fact": "", "not": "not ", "only": "only "}.get(cite.kind, f"{cite.kind} ")
    if cite.source is None:
        return f"{kind}{_triple(cite.triple)}  (no source)"
    source = base.sources.get(cite.source)
    places = "".join(f", {place}" for place in cite.at)
    return f"{kind}{_triple(cite.triple)}  ({source.title if source else cite.source}{places})"


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


def item_json(item: Item, opened: Opened) -> dict[str, Any]:
    """Return the explanation for machines: the item as ``--format json`` writes it."""
    from qgen.write.json_api import item_to_json  # noqa: PLC0415 - loaded when used

    return {**item_to_json(item), "collection": str(opened.files.place.root)}
