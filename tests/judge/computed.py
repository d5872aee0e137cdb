"""Computed items: the judge does its own sums, and its own set algebra, from what the stem gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .graph import iri, name_of
from .truth import Verdict
from .values import fold
from .wording import says, shows_literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .patterns import Prover
    from .verdicts import Finding, ItemView
    from .wording import Wording

Raw = dict[str, Any]


@dataclass(frozen=True)
class Sum:
    """What judging a computed item needs: the item read, and the template's front matter."""

    view: ItemView
    matter: Mapping[str, Any]
    prover: Prover
    wording: Wording

    @property
    def item(self) -> Mapping[str, Any]:
        """Return the item as the exam gives it."""
        return self.view.item

    def operand(self, name: str) -> Any:
        """Return what was drawn under that name."""
        return self.item["given"][name]

    def known(self, subject: str, role: str) -> frozenset[str] | None:
        """Return all objects under a role's predicate, None when there may be more."""
        truth, predicate = self.prover.truth, iri("p", str(self.matter["with"][role]))
        found = truth.objects(iri("e", subject), predicate, self.view.world)
        return frozenset(found) if truth.all_objects(iri("e", subject), predicate, self.view.world) else None

    def reserved(self) -> int | None:
        """Return the subject's one number under the role ``reserves``."""
        found = self.known(self.subject, "reserves") or frozenset()
        canons = [self.prover.truth.graph.values[node] for node in found]
        return int(canons[0][1]) if len(canons) == 1 else None

    @property
    def subject(self) -> str:
        """Return whom the item asks about."""
        return str(self.item["pattern"][0][0]["id"])


def is_computed(matter: Mapping[str, Any] | None) -> bool:
    """Say whether a template's items are judged here."""
    return bool(matter and matter.get("draw"))


def judge_computed(task: Sum) -> Iterator[Finding]:
    """Yield what is wrong with a computed item."""
    missing = sorted(set(task.matter["draw"]) - set(task.item["given"]))
    if missing:
        yield "", "bad-structure", f"not drawn: {missing}"
        return
    yield from _given(task)
    yield from _premises(task)
    predicate = str(task.item["pattern"][0][1]["id"])
    function = task.prover.truth.graph.collection.predicates[predicate].computed
    if len(task.item["pattern"]) != 1 or function is None or function not in FUNCTIONS:
        yield "", "bad-structure", f"{predicate} is computed by {function}"
        return
    for option in task.item["options"]:
        verdict = FUNCTIONS[function](task, option["value"])
        label, text = str(option["label"]), str(option["text"])
        if option["key"] and verdict is not Verdict.PROVEN:
            yield label, "wrong-key", f"{text!r} is {verdict.value}"
        elif not option["key"] and verdict is Verdict.PROVEN:
            yield label, "true-distractor", f"{text!r} comes out right"
        elif not option["key"] and verdict is Verdict.UNKNOWN:
            yield label, "unrefuted-distractor", f"{text!r} is unknown"


# --- what is given ------------------------------------------------------------------------------------


def _given(task: Sum) -> Iterator[Finding]:
    """Operands are those of the template, lie where it says, and stand in the stem or in a premise."""
    draws = task.matter["draw"]
    given, stem = task.item["given"], str(task.item["stem"])
    for name, draw in draws.items():
        raw = given[name]
        ((kind, settings),) = draw.items()
        if not _lies(task, kind, settings, raw):
            yield "", "bad-structure", f"{name} is {raw}, which {kind} does not draw"
        if "literal" in raw and not shows_literal(stem, str(raw["type"]), str(raw["literal"])):
            yield "", "text-mismatch", f"the stem does not say {raw['literal']}"


def _lies(task: Sum, kind: str, settings: Mapping[str, str], raw: Raw) -> bool:
    if kind == "number":
        low, high = map(int, settings["between"].split("-"))
        return raw.get("type") == "integer" and low <= int(raw["literal"]) <= high
    if kind == "subnet":
        low, high = map(int, settings["length"].split("-"))
        inner, outer = _span(str(raw["literal"])), _span(settings["within"])
        length = int(str(raw["literal"]).partition("/")[2])
        return outer[0] <= inner[0] <= inner[1] <= outer[1] and low <= length <= high
    members = [part["id"] for part in raw.get("set", [raw])]
    fits = task.prover.truth.graph.collection.fits
    count = int(settings.get("count", "1"))
    return len(set(members)) == count and all(fits(m, frozenset({settings["type"]})) for m in members)


def _premises(task: Sum) -> Iterator[Finding]:
    """Premises are the template's, with what was drawn; the stem says each, and names all that it is about."""
    stem = str(task.item["stem"])
    wanted = [[_filled(task, slot) for slot in row] for row in task.matter.get("premises") or []]
    stated = [premise["statement"] for premise in task.item.get("premises") or []]
    if wanted != stated:
        yield "", "bad-structure", f"premises {stated} for {wanted}"
    for premise in task.item.get("premises") or []:
        if premise.get("holds", True) is not True:
            yield "", "bad-structure", "a premise that denies"
        if str(premise["text"]) not in stem:
            yield "", "text-mismatch", f"the stem does not say {premise['text']!r}"
        thing = premise["statement"][2]
        named = {part["id"] for part in thing.get("set", [thing])}
        for name in {e for raw in task.item["given"].values() for e in _ids(raw)}:
            said = any(says(fold(premise["text"]), label) for label in task.wording.wordings(name))
            if said is not (name in named):
                yield "", "text-mismatch", f"{premise['text']!r} and {name}"


def _filled(task: Sum, slot: str) -> Raw:
    if slot.startswith("$"):
        found: Raw = task.item["given"].get(slot[1:], {})
        return found
    return {"id": slot}


def _ids(raw: Raw) -> list[str]:
    return [part["id"] for part in raw.get("set", [raw]) if "id" in part]


# --- sums ---------------------------------------------------------------------------------------------


def _span(block: str) -> tuple[int, int]:
    """Return the first and the last address of a block as numbers."""
    address, _, length = block.partition("/")
    if not re.fullmatch(r"\d+(\.\d+){3}", address):
        raise ValueError(f"no IPv4 block: {block}")
    start = 0
    for octet in address.split("."):
        start = start * 256 + int(octet)
    size = 1 << (32 - int(length or 32))
    return start - start % size, start - start % size + size - 1


def _usable(task: Sum, value: Raw) -> Verdict:
    reserved = task.reserved()
    if reserved is None:
        return Verdict.UNKNOWN
    first, last = _span(task.operand("block")["literal"])
    return _is(int(value["literal"]) == last - first + 1 - reserved)


def _smallest(task: Sum, value: Raw) -> Verdict:
    reserved = task.reserved()
    if reserved is None:
        return Verdict.UNKNOWN
    wanted = int(task.operand("count")["literal"]) + reserved
    size = 1 << (32 - int(str(value["literal"]).removeprefix("/")))
    return _is(size >= wanted > size // 2)


def _overlapping(task: Sum, value: Raw) -> Verdict:
    predicate = iri("p", str(task.matter["with"]["matters"]))
    if not task.prover.truth.objects(iri("e", task.subject), predicate, task.view.world):
        return Verdict.UNKNOWN
    one, other = _span(task.operand("block")["literal"]), _span(str(value["literal"]))
    return _is(max(one[0], other[0]) <= min(one[1], other[1]))


def _permitted(task: Sum, value: Raw) -> Verdict:
    roles, action = task.matter["with"], str(value["id"])
    found = task.known(action, "within")
    if not found:
        return Verdict.UNKNOWN
    groups = {name_of(node) for node in found}
    layers: dict[str, set[str]] = {}
    denied: set[str] = set()
    for subject, predicate, thing in (premise["statement"] for premise in task.item["premises"]):
        if predicate["id"] == roles["allows"]:
            layers.setdefault(subject["id"], set()).update(_ids(thing))
        elif predicate["id"] == roles["denies"]:
            denied.update(_ids(thing))
    return _is(all(groups & allowed for allowed in layers.values()) and action not in denied)


def _is(right: bool) -> Verdict:  # noqa: FBT001 - a truth value becomes a verdict
    return Verdict.PROVEN if right else Verdict.REFUTED


FUNCTIONS: Mapping[str, Callable[[Sum, Raw], Verdict]] = {
    "usable_addresses": _usable,
    "smallest_block": _smallest,
    "overlapping_block": _overlapping,
    "policy_effect": _permitted,
}
