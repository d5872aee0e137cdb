"""The judge finds every fault planted in items that are sentences, or whose options are sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .judge import judge
from .planting import Plant, entity, fact, facts, mark, plant, put, sow, swap_keys
from .workshop import both, says

if TYPE_CHECKING:
    from pathlib import Path

    from .planting import Change

HAND_SAW_CLOSED = "[hand-saw, cuts, [wood, plastic]], at: p1, only: objects"
FRETSAW_CLOSED = "[fretsaw, cuts, wood], at: p1, only: objects"


def told(at: int, text: str, value: Any) -> Change:
    """Put another sentence in an option's place."""
    return mark(at, text=text, value=value)


ON_FACTS = [
    plant("another sentence as key", "wrong-key", "about", swap_keys(0, 2)),
    plant("an unproven key", "wrong-key", "about", fact("{fact: [hand-saw, cuts, wood], contested: true}")),
    plant(
        "a denial of something unknown",
        "wrong-key",
        "denial",
        facts("  - {not: [chisel, cuts, glass], at: p2}\n", ""),
    ),
    plant(
        "a denied key that is true",
        "wrong-key",
        "denial",
        facts("{not: [chisel, cuts, glass], at: p2}", "[chisel, cuts, glass]"),
    ),
    plant("the denial of something true as key", "wrong-key", "denial", swap_keys(0, 2)),
    plant("only, where there is more", "wrong-key", "only", fact("[hand-saw, pairs_with, fretsaw]")),
    plant(
        "only, where there may be more",
        "wrong-key",
        "only",
        facts("[hand-saw, pairs_with, chisel], only: objects", "[hand-saw, pairs_with, chisel]"),
        facts("[chisel, pairs_with, hand-saw], only: objects", "[chisel, pairs_with, hand-saw]"),
    ),
    plant(
        "a whole list that leaves something out",
        "wrong-key",
        "grid",
        told(0, "In the shed; they cut wood only.", both("hand-saw stored_in shed", "hand-saw cuts wood+")),
    ),
    plant("one of two claims wrong", "wrong-key", "grid", swap_keys(0, 1)),
    plant(
        "a claim under a condition",
        "wrong-key",
        "grid",
        fact("{fact: [hand-saw, stored_in, shed], contested: true}"),
    ),
    plant("a true sentence as distractor", "true-distractor", "about", fact("[hand-saw, cuts, steel]")),
    plant(
        "a true denial as distractor",
        "true-distractor",
        "denial",
        told(1, "They do not cut steel.", says("!chisel cuts steel")),
    ),
    plant(
        "a sentence that nothing refutes",
        "unrefuted-distractor",
        "about",
        facts(HAND_SAW_CLOSED, "[hand-saw, cuts, [wood, plastic]], at: p1"),
        facts(", only: subjects, among: saws", ""),
    ),
    plant(
        "a mere part of the list as distractor",
        "unrefuted-distractor",
        "grid",
        told(
            1,
            "In the shed; they cut plastic and wood.",
            both("hand-saw stored_in shed", "hand-saw cuts plastic+wood"),
        ),
        facts(HAND_SAW_CLOSED, "[hand-saw, cuts, [wood, plastic]], at: p1"),
    ),
    plant(
        "two claims both true in a distractor",
        "true-distractor",
        "grid",
        facts("[hand-saw, stored_in, shed]", "[hand-saw, stored_in, cellar]"),
    ),
    plant("a false sentence called true", "wrong-key", "truth", swap_keys(0, 1)),
    plant(
        "a sentence that nothing decides",
        "wrong-key",
        "truth",
        facts(FRETSAW_CLOSED, "[fretsaw, cuts, wood], at: p1"),
        facts(", only: subjects, among: saws", ""),
    ),
]

ON_NAMES = [
    plant(
        "a subject with a namesake",
        "ambiguous-stem",
        "about",
        entity("saw-two: {type: tool, name: PANEL SAW}"),
    ),
    plant(
        "an object with a namesake of another truth",
        "unrefuted-distractor",
        "about",
        entity("blade-steel: {type: material, name: STEEL}"),
        facts(HAND_SAW_CLOSED, "[hand-saw, cuts, [wood, plastic, blade-steel]], at: p1, only: objects"),
    ),
    plant(
        "a sentence about another thing",
        "off-subject",
        "about",
        told(2, "Fretsaws cut steel.", says("fretsaw cuts steel")),
    ),
]

ON_MAKE_UP = [
    plant("two sentences that say the same", "alike-options", "about", told(3, "They cut steel!", says("hand-saw cuts steel"))),
    plant("a sentence and its contrary", "opposite-options", "about", told(2, "They do not cut wood.", says("!hand-saw cuts wood"))),
    plant("an attribute shown more often", "bad-structure", "grid", lambda found: found["options"].pop()),
    plant("an option that is no sentence", "bad-structure", "about", mark(2, value={"id": "steel"})),
    plant("options about another triple than the given", "bad-structure", "truth", put(given={"s": {"id": "fretsaw"}, "o": {"id": "glass"}})),
    plant("true and true", "bad-structure", "truth", told(1, "False", says("fretsaw cuts steel"))),
    plant("a denial that the words lack", "text-mismatch", "about", mark(1, text="They cut plastic.")),
    plant("a denial that the value lacks", "text-mismatch", "about", mark(2, text="They do not cut steel.")),
    plant("another thing's words in a sentence", "text-mismatch", "about", mark(2, text="They cut glass.")),
    plant("only, unsaid", "text-mismatch", "only", mark(0, text="They pair with chisels.")),
    plant("true for false", "text-mismatch", "truth", mark(0, text="False")),
    plant("another sentence in the stem", "text-mismatch", "truth", put(stem="A fretsaw cuts wood.")),
]  # fmt: skip


@pytest.mark.parametrize(
    "planted", [*ON_FACTS, *ON_NAMES, *ON_MAKE_UP], ids=lambda planted: str(planted.name).replace(" ", "-")
)
def test_planted_fault_is_found(planted: Plant, tmp_path: Path) -> None:
    root, paper = sow(planted, tmp_path)
    faults = judge(root, paper)
    assert (planted.item, planted.kind) in {(fault.item, fault.kind) for fault in faults}, faults
