"""Is each key proven, each distractor refuted, and the key the only answer?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .graph import ALWAYS, iri, name_of
from .patterns import Conjunct, Pattern, Prover, Value, Var, put
from .truth import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Finding = tuple[str, str, str]  # option label, kind, detail
OPPOSITE = {
    Verdict.PROVEN: Verdict.REFUTED,
    Verdict.REFUTED: Verdict.PROVEN,
    Verdict.UNKNOWN: Verdict.UNKNOWN,
}


@dataclass(frozen=True)
class ItemView:
    """An item with its terms read."""

    item: Mapping[str, Any]
    pattern: Pattern
    ask: Var | None
    options: list[tuple[Mapping[str, Any], Value]]
    world: str
    unique: bool

    @property
    def inverted(self) -> bool:
        """Say whether a NOT item gives the plain pattern, so that its keys are those that fail it."""
        plain = not any(c.negated and self.ask in c.slots for c in self.pattern)
        return self.item.get("shape") == "not" and plain


def judge_item(view: ItemView, prover: Prover) -> Iterator[Finding]:
    """Yield what is wrong with an item's keys and distractors."""
    if any(isinstance(value, frozenset) for _, value in view.options) or view.item.get("shape") == "set":
        yield from _judge_sets(view, prover)
        return
    for option, value in view.options:
        verdict = _verdict(view, prover, value, view.world)
        yield from _judge_option(view, prover, option, value, verdict)
    yield from _judge_namesakes(view, prover)
    if view.unique and view.ask and view.item.get("kind") in {"single", "cloze"}:
        yield from _hidden(view, prover)


def _verdict(view: ItemView, prover: Prover, value: Value, world: str) -> Verdict:
    if isinstance(value, tuple):
        found = prover.decide((Conjunct(negated=False, slots=value),), world)
        return OPPOSITE[found] if view.item.get("negated") else found
    if view.ask is None:
        found = prover.decide(view.pattern, world)
        return found if _affirms(value) else OPPOSITE[found]
    found = prover.decide(put(view.pattern, view.ask, str(value)), world)
    return OPPOSITE[found] if view.inverted else found


def _affirms(value: Value) -> bool:
    return isinstance(value, str) and name_of(value).rpartition("|")[2].lower() in {"true", "yes"}


def _judge_option(
    view: ItemView, prover: Prover, option: Mapping[str, Any], value: Value, verdict: Verdict
) -> Iterator[Finding]:
    label, text = str(option.get("label")), str(option.get("text"))
    if option.get("key") and verdict is not Verdict.PROVEN:
        others = [w for w in prover.truth.graph.worlds if w not in {ALWAYS, view.world}]
        if view.world == ALWAYS and any(_verdict(view, prover, value, w) is Verdict.PROVEN for w in others):
            yield label, "condition-missing", f"{text!r} holds under a condition only"
        else:
            yield label, "wrong-key", f"{text!r} is {verdict.value}"
    elif not option.get("key") and verdict is Verdict.PROVEN:
        yield label, "true-distractor", f"{text!r} is proven"
    elif not option.get("key") and verdict is Verdict.UNKNOWN:
        yield label, "unrefuted-distractor", f"{text!r} is unknown"


def _judge_namesakes(view: ItemView, prover: Prover) -> Iterator[Finding]:
    """A distractor's namesakes must fail as well, and what the stem names must have none."""
    if view.ask is None:
        return
    shown = {value for _, value in view.options}
    for option, value in view.options:
        if option.get("key") or not isinstance(value, str):
            continue
        for other in _namesakes(prover, value):
            if other in shown or not prover.fits(view.pattern, view.ask, name_of(other)):
                continue
            verdict = _verdict(view, prover, other, view.world)
            if verdict is not Verdict.REFUTED:
                kind = "true-distractor" if verdict is Verdict.PROVEN else "unrefuted-distractor"
                yield str(option.get("label")), kind, f"its namesake {name_of(other)} is {verdict.value}"
    for slot in {slot for c in view.pattern for slot in c.slots if isinstance(slot, str)}:
        for other in _namesakes(prover, slot):
            if prover.fits(view.pattern, slot, name_of(other)):
                yield "", "ambiguous-stem", f"{name_of(slot)} has the namesake {name_of(other)}"


def _namesakes(prover: Prover, node: str) -> list[str]:
    if not node.startswith("urn:e:"):
        return []
    found = prover.truth.graph.select(f"<{node}> <{iri('q', 'alike')}> ?x")
    return [other for other in found if other != node and other.startswith("urn:e:")]


def _hidden(view: ItemView, prover: Prover) -> Iterator[Finding]:
    """Every other candidate must be refuted; a literal is unique iff all true ones are known."""
    if view.ask is None or any(isinstance(value, tuple) for _, value in view.options):
        return
    shown = {value for _, value in view.options}
    candidates, literal = prover.candidates(view.pattern, view.ask)
    for node in candidates:
        if node not in shown:
            verdict = _verdict(view, prover, node, view.world)
            if verdict is not Verdict.REFUTED:
                yield "", "hidden-second-answer", f"{name_of(node)} is {verdict.value}"
    if literal and not any(_exhausting(view.pattern, view.ask, prover, view.world)):
        yield "", "hidden-second-answer", "the literal is neither single-valued nor closed"


def _exhausting(pattern: Pattern, ask: Var, prover: Prover, world: str) -> list[Conjunct]:
    return [c for c in pattern if not c.negated and c.variables() == {ask} and prover.exhausts(c, world)]


def _judge_sets(view: ItemView, prover: Prover) -> Iterator[Finding]:
    truth = _true_set(view, prover)
    for option, value in view.options:
        label, text = str(option.get("label")), str(option.get("text"))
        members = value if isinstance(value, frozenset) else frozenset({str(value)})
        verdicts = {m: _verdict(view, prover, m, view.world) for m in members}
        if option.get("key"):
            if Verdict.REFUTED in verdicts.values() or Verdict.UNKNOWN in verdicts.values():
                yield label, "wrong-key", f"{text!r} holds a member that is not proven"
            elif truth is None:
                yield label, "wrong-key", f"{text!r} may not be all: nothing closes the set"
            elif members != truth:
                yield label, "wrong-key", f"{text!r} is not all of {sorted(map(name_of, truth))}"
        elif Verdict.REFUTED not in verdicts.values():
            kind = "true-distractor" if members == truth else "unrefuted-distractor"
            yield label, kind, f"{text!r} holds no refuted member"
    yield from _judge_namesakes(view, prover)


def _true_set(view: ItemView, prover: Prover) -> frozenset[str] | None:
    """Return all that satisfy the pattern, or None when there may be more."""
    if view.ask is None:
        return None
    closing = _exhausting(view.pattern, view.ask, prover, view.world)
    nodes, literal = prover.candidates(view.pattern, view.ask)
    if closing:
        step = prover.values(closing[0], view.world)
        nodes = list(step[1]) if step else []
    elif literal or any(c.slots[2] == view.ask for c in view.pattern):
        return None
    verdicts = {node: _verdict(view, prover, node, view.world) for node in nodes}
    if Verdict.UNKNOWN in verdicts.values():
        return None
    return frozenset(node for node, verdict in verdicts.items() if verdict is Verdict.PROVEN)
