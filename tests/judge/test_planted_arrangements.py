"""The judge finds every fault planted in orders, places, matching and cloze items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .arranged import arranged_items
from .judge import judge
from .planting import Plant, entity, fact, facts, mark, offer, plant, put, sow_in, swap_keys
from .workshop import ROOT, exam

if TYPE_CHECKING:
    from pathlib import Path

    from .planting import Change

ORDER = "[chisel, hand-saw, power-drill, grinder]"
STATED = f"[door-hanging, goes_in_order, {{sequence: {ORDER}}}]"


def paper() -> dict[str, Any]:
    return {**exam(), "items": arranged_items()}


def pair(at: int, **fields: Any) -> Change:
    """Set fields of a pair."""
    return lambda found: found["pairs"][at].update(fields)


def turned(found: dict[str, Any]) -> None:
    """Show the steps in their order."""
    options = {option["label"]: option for option in found["options"]}
    found["options"] = [options[pair["label"]] for pair in found["pairs"]]


ON_ORDERS = [
    plant("another step as key", "wrong-key", "place-first", swap_keys(0, 1)),
    plant("another order", "wrong-key", "place-first", facts(ORDER, "[hand-saw, chisel, power-drill, grinder]")),
    plant("a first step that another may precede", "wrong-key", "place-first", facts(ORDER, "[[chisel, hand-saw], power-drill, grinder]")),
    plant("a step that may come first as well", "true-distractor", "place-first", facts(ORDER, "[[chisel, hand-saw], power-drill, grinder]")),
    plant("a step that may follow as well", "true-distractor", "place-next", facts(ORDER, "[chisel, hand-saw, [power-drill, grinder]]")),
    plant("a given step that another may follow", "wrong-key", "place-next", facts(ORDER, "[chisel, [hand-saw, grinder], power-drill]")),
    plant("what is no step", "unrefuted-distractor", "place-first", offer(0, "A fretsaw", "fretsaw")),
    plant("a contested order", "wrong-key", "place-first", facts(STATED, f"{{fact: {STATED}, contested: true}}")),
    plant("a second order", "wrong-key", "place-next", fact("[door-hanging, goes_in_order, {sequence: [chisel, grinder, hand-saw, power-drill]}]")),
    plant("another place than the template's", "bad-structure", "place-first", put(place="last")),
    plant("a place beside nothing", "bad-structure", "place-next", lambda found: found["given"].pop("y")),
    plant("a step with a namesake", "ambiguous-stem", "place-first", entity("firmer: {type: tool, name: CHISEL}")),
    plant("a step that stands elsewhere", "wrong-key", "arrange", pair(0, label="A"), pair(1, label="C")),
    plant("steps in either order", "wrong-key", "arrange", facts(ORDER, "[chisel, [hand-saw, power-drill], grinder]")),
    plant("a step without a place", "bad-structure", "arrange", mark(0, key=False)),
    plant("steps shown in their order", "bad-structure", "arrange", turned),
    plant("places that do not count up", "bad-structure", "arrange", pair(0, text="2")),
]  # fmt: skip

ON_PAIRS = [
    plant("a wrong pair", "wrong-key", "pair", pair(0, label="A"), pair(1, label="D")),
    plant("a response that fits two prompts", "true-distractor", "pair", facts("[grinder, stored_in, cellar]", "[grinder, stored_in, attic]")),
    plant("a combination that nothing refutes", "unrefuted-distractor", "pair", fact("{fact: [grinder, stored_in, harbour], contested: true}")),
    plant("a surplus response that fits", "true-distractor", "pair", facts("[grinder, stored_in, cellar]", "[grinder, stored_in, harbour]")),
    plant("one response for two prompts", "bad-structure", "pair", pair(0, label="A")),
    plant("no response left over", "bad-structure", "pair", lambda found: found["options"].pop(2)),
    plant("a key that answers nothing", "bad-structure", "pair", mark(2, key=True)),
    plant("too few prompts", "bad-structure", "pair", lambda found: found["pairs"].pop()),
    plant("another prompt's words", "text-mismatch", "pair", pair(0, text="A chisel")),
    plant("a prompt with a namesake", "ambiguous-stem", "pair", entity("drill-two: {type: tool, name: POWER DRILL}")),
    plant("a response whose namesake is open", "unrefuted-distractor", "pair", entity("loft: {type: place, name: ATTIC}"), fact("{fact: [hand-saw, stored_in, loft], contested: true}")),
]  # fmt: skip

ON_BLANKS = [
    plant("another thing in the blank", "wrong-key", "blank", swap_keys(0, 2)),
    plant("two that fit the blank", "bad-structure", "blank", mark(0, key=True)),
    plant("a blank that more may fit", "hidden-second-answer", "blank", entity("depot: {type: place, broader: shed}")),
]  # fmt: skip


@pytest.mark.parametrize(
    "planted", [*ON_ORDERS, *ON_PAIRS, *ON_BLANKS], ids=lambda planted: str(planted.name).replace(" ", "-")
)
def test_planted_fault_is_found(planted: Plant, tmp_path: Path) -> None:
    root, found = sow_in(paper(), planted, tmp_path)
    faults = judge(root, found)
    assert (planted.item, planted.kind) in {(fault.item, fault.kind) for fault in faults}, faults


def test_good_items_have_no_fault() -> None:
    assert judge(ROOT, paper()) == []
