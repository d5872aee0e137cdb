"""The judge finds every planted fault, and nothing wrong with what nobody touched."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .judge import judge
from .planting import Plant, entity, fact, facts, mark, offer, plant, put, sow, swap_keys, words
from .workshop import ROOT, exam

HAND_SAW_CLOSED = "[hand-saw, cuts, [wood, plastic]], at: p1, only: objects"
STEEL = "[grinder, cuts, steel], at: p2, only: subjects, among: saws"

ON_KEYS = [
    plant("key and distractor swapped", "wrong-key", "single", swap_keys(2, 0)),
    plant("a literal key that is refuted", "wrong-key", "charge", offer(1, "45 min", ("duration", "45 min"))),
    plant("a contested key", "wrong-key", "cutter", facts(STEEL, "[grinder, cuts, steel], contested: true")),
    plant("an ended key", "wrong-key", "maker", facts("borg], from: 2024-03", "borg], until: 2025")),
    plant("a key not yet begun", "wrong-key", "maker", facts("borg], from: 2024-03", "borg], from: 2025-07")),
    plant("a key on the day it ends", "wrong-key", "maker", facts("from: 2024-03", "until: 2025-06-01")),
    plant("a key without its condition", "condition-missing", "night", put(when=None)),
    plant(
        "a stem without its condition", "condition-missing", "night", put(stem="Where is the power drill?")
    ),
    plant("an unconditional value under a condition", "wrong-key", "night", swap_keys(1, 0)),
    plant("a set that a new fact makes incomplete", "wrong-key", "set", fact("[hand-saw, cuts, glass]")),
    plant("a part of the set as key", "wrong-key", "set", offer(0, "Wood", {"wood"})),
    plant("a set that nothing closes", "wrong-key", "set", facts(", at: p1, only: objects", "")),
    plant(
        "a violated not-conjunct",
        "wrong-key",
        "one-not",
        swap_keys(0, 1),
        facts(STEEL, "[grinder, cuts, steel]"),
    ),
    plant(
        "an unknown not-conjunct",
        "wrong-key",
        "one-not",
        facts(", at: p1, only: objects", ""),
        facts(STEEL, "[grinder, cuts, steel]"),
    ),
    plant("one of two requirements met", "wrong-key", "both", swap_keys(0, 2)),
    plant("a NOT item's key that is true", "wrong-key", "not", swap_keys(2, 0)),
    plant("a false statement as key", "wrong-key", "statement", swap_keys(0, 1)),
    plant("a false statement called true", "wrong-key", "truth", swap_keys(1, 0)),
    plant(
        "a missing link",
        "wrong-key",
        "where-yard",
        facts("  - {fact: [yard, part_of, estate], only: objects}\n", ""),
    ),
    plant("an unproven key among several", "wrong-key", "several", mark(1, key=True)),
    plant(
        "an inherited key that is denied",
        "wrong-key",
        "goggles",
        offer(0, "A hammer drill", "hammer-drill"),
        fact("{not: [hammer-drill, needs, goggles]}"),
    ),
]

ON_DISTRACTORS = [
    plant("the old key as a distractor", "true-distractor", "single", swap_keys(2, 0)),
    plant(
        "a misconception that is true",
        "true-distractor",
        "maker",
        facts("{not: [power-drill, made_by, crane]}", "[power-drill, made_by, crane]"),
    ),
    plant("a distractor made true by a new fact", "true-distractor", "whole", fact("[shed, part_of, hall]")),
    plant(
        "the same duration in another unit",
        "true-distractor",
        "charge",
        offer(2, "1 hour", ("duration", "1 h")),
    ),
    plant(
        "the same duration as a bare number", "true-distractor", "charge", offer(2, "1", ("duration", "1"))
    ),
    plant(
        "the same network from another host",
        "true-distractor",
        "network",
        offer(1, "10.0.0.9/24", ("cidr", "10.0.0.9/24")),
    ),
    plant(
        "the same range with another dash",
        "true-distractor",
        "ports",
        offer(1, "1024–65535", ("port-range", "1024–65535")),
    ),
    plant("a text that differs in case only", "unrefuted-distractor", "mark", offer(1, "r1", ("text", "r1"))),
    plant("a symmetric truth", "true-distractor", "partner", fact("[hand-saw, pairs_with, fretsaw]")),
    plant(
        "a transitive truth",
        "true-distractor",
        "whole",
        facts("[estate, part_of, []]", "[estate, part_of, harbour]"),
    ),
    plant("an inherited truth", "true-distractor", "goggles", offer(1, "A hammer drill", "hammer-drill")),
    plant("an inverse truth", "true-distractor", "kept", offer(1, "A hand saw", "hand-saw")),
    plant("an inverse truth from a new fact", "true-distractor", "kept", fact("[shed, stores, fretsaw]")),
    plant(
        "a contested distractor",
        "unrefuted-distractor",
        "cutter",
        fact("{not: [hand-saw, cuts, steel], contested: true}"),
    ),
    plant(
        "a distractor true under a condition",
        "unrefuted-distractor",
        "single",
        fact("{fact: [hand-saw, stored_in, attic], when: night-shift}"),
    ),
    plant(
        "a dropped closure",
        "unrefuted-distractor",
        "partner",
        facts("[hand-saw, pairs_with, chisel], only: objects", "[hand-saw, pairs_with, chisel]"),
    ),
    plant(
        "a closure that is over",
        "unrefuted-distractor",
        "partner",
        facts(
            "[hand-saw, pairs_with, chisel], only: objects",
            "[hand-saw, pairs_with, chisel], only: objects, until: 2025",
        ),
    ),
    plant(
        "a contested closure",
        "unrefuted-distractor",
        "kept",
        facts(
            "[shed, stores, [hand-saw, chisel]], only: objects",
            "[shed, stores, [hand-saw, chisel]], only: objects, contested: true",
        ),
    ),
    plant(
        "a subject outside the roster",
        "unrefuted-distractor",
        "cutter",
        facts("among: saws", "among: drills"),
        facts(", at: p1, only: objects", ""),
    ),
    plant(
        "a roster that is an open type",
        "unrefuted-distractor",
        "cutter",
        facts("among: saws", "among: tool"),
        facts(", at: p1, only: objects", ""),
    ),
    plant(
        "a dropped negative",
        "unrefuted-distractor",
        "cutter",
        facts("{not: [chisel, cuts, steel], at: p2}", "{not: [chisel, cuts, plastic]}"),
    ),
    plant(
        "a predicate that has many values",
        "unrefuted-distractor",
        "single",
        words("place, values: one", "place, values: many"),
    ),
    plant(
        "a predicate that defines no more",
        "unrefuted-distractor",
        "mark",
        words("complete: true", "volatile: true"),
    ),
    plant(
        "a badge that two may wear",
        "unrefuted-distractor",
        "wearer",
        words("inverse_one: true", "volatile: true"),
    ),
    plant(
        "a narrower subject against its broader",
        "unrefuted-distractor",
        "wearer",
        facts("boris: {type: person,", "boris: {type: person, broader: anna,"),
    ),
    plant("a part of the set as distractor", "unrefuted-distractor", "set", offer(1, "Plastic", {"plastic"})),
    plant(
        "the whole set as distractor",
        "true-distractor",
        "set",
        offer(1, "Plastic and wood", {"plastic", "wood"}),
    ),
    plant(
        "a variable that may have other values",
        "unrefuted-distractor",
        "where-yard",
        facts("  - {fact: [harbour, part_of, []], only: objects}\n", ""),
    ),
    plant("a true one left out of several", "true-distractor", "several", mark(2, key=False)),
    plant(
        "a NOT item's unproven distractor",
        "unrefuted-distractor",
        "not",
        fact("{fact: [hand-saw, cuts, wood], contested: true}"),
    ),
    plant(
        "a true namesake of a distractor",
        "true-distractor",
        "cutter",
        entity("fretsaw-two: {type: tool, name: FRETSAW}"),
        fact("[fretsaw-two, cuts, steel]"),
    ),
    plant("a true statement as distractor", "true-distractor", "statement", fact("[hand-saw, cuts, steel]")),
    plant(
        "an order in which some may stand either way",
        "true-distractor",
        "order",
        facts("[hand-saw, power-drill, chisel]}", "[[hand-saw, power-drill], chisel]}"),
    ),
]

ON_UNIQUENESS = [
    plant(
        "a second answer that nothing refutes",
        "hidden-second-answer",
        "cutter",
        entity("laser: {type: tool, name: Laser}"),
    ),
    plant(
        "a second answer of a subtype",
        "hidden-second-answer",
        "cutter",
        entity("laser: {type: power-tool, name: Laser}"),
    ),
    plant(
        "a second answer without a label",
        "hidden-second-answer",
        "cutter",
        entity("laser: {type: tool, ja: レーザー}"),
    ),
    plant(
        "a second answer that a fact adds",
        "hidden-second-answer",
        "cutter",
        entity("laser: {type: tool}"),
        fact("[laser, cuts, steel]"),
    ),
    plant(
        "a second answer that is broader than the key",
        "hidden-second-answer",
        "wearer",
        facts("anna: {type: person,", "staff: {type: person}\n  anna: {type: person, broader: staff,"),
    ),
    plant(
        "a literal that may have others beside it",
        "hidden-second-answer",
        "network",
        words("cidr, values: one", "cidr, values: many"),
    ),
    plant(
        "a stem entity with a namesake",
        "ambiguous-stem",
        "single",
        entity("saw-two: {type: tool, name: PANEL SAW}"),
    ),
]

ON_MAKE_UP = [
    plant(
        "an alias of the key as distractor",
        "alike-options",
        "cutter",
        facts("grinder: {type: power-tool,", "grinder: {type: power-tool, aliases: [FRETSAW],"),
    ),
    plant(
        "a past name of the key as distractor",
        "alike-options",
        "maker",
        facts(
            "name: Crane and Sons", "name: [{is: borg tools, until: 2001}, {is: Crane and Sons, from: 2001}]"
        ),
    ),
    plant(
        "a broader thing beside its narrower",
        "overlapping-options",
        "single",
        facts("shed: {type: place,", "shed: {type: place, broader: attic,"),
    ),
    plant(
        "an option twice, in other width and case", "alike-options", "mark", offer(2, "ｂ1", ("text", "ｂ1"))
    ),
    plant("an option twice", "alike-options", "several", offer(3, "Steel", "steel")),
    plant(
        "a range that contains another",
        "overlapping-options",
        "ports",
        words("port-range, values: one", "port-range, compare: contains, values: one"),
    ),
    plant("another thing's words", "text-mismatch", "single", mark(0, text="The cupboard")),
    plant("another thing's label", "text-mismatch", "partner", mark(1, text="A power drill")),
    plant("a label that holds another's", "text-mismatch", "partner", mark(1, text="A hammer drill")),
    plant("another literal's words", "text-mismatch", "ports", mark(0, text="0–1024")),
    plant("a set's words with one too many", "text-mismatch", "set", mark(1, text="Wood, steel and plastic")),
    plant("a label that is past", "text-mismatch", "maker", mark(0, text="Acme Works")),
    plant("another statement's words", "text-mismatch", "statement", mark(1, text="A fretsaw cuts glass.")),
    plant("no stem", "stem-not-standing", "single", put(stem=" ")),
    plant("no key", "bad-structure", "single", mark(2, key=False)),
    plant("two keys in a single", "bad-structure", "single", mark(0, key=True)),
    plant("a key that names nothing", "bad-structure", "single", mark(2, value={"id": "nowhere"})),
    plant("an empty key", "bad-structure", "single", mark(2, value={}, text="")),
    plant("an option without text", "bad-structure", "single", mark(2, text="")),
    plant("numbers that do not ascend", "bad-structure", "charge", lambda found: found["options"].reverse()),
    plant("two options with one letter", "bad-structure", "single", mark(1, label="A")),
    plant("a condition that nobody declared", "bad-structure", "single", put(when="full-moon")),
    plant("a template that is not there", "bad-structure", "single", put(template="nothing")),
]

PLANTED = [*ON_KEYS, *ON_DISTRACTORS, *ON_UNIQUENESS, *ON_MAKE_UP]


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: str(planted.name).replace(" ", "-"))
def test_planted_fault_is_found(planted: Plant, tmp_path: Path) -> None:
    root, paper = sow(planted, tmp_path)
    faults = judge(root, paper)
    assert (planted.item, planted.kind) in {(fault.item, fault.kind) for fault in faults}, faults


def test_good_exam_has_no_fault() -> None:
    assert judge(ROOT, exam()) == []


def test_as_of_decides_what_holds() -> None:
    before = judge(ROOT, exam(), as_of="2023-01-01")
    assert {(fault.item, fault.option, fault.kind) for fault in before} >= {
        ("maker", "A", "true-distractor"),
        ("maker", "B", "wrong-key"),
    }


def test_one_id_twice_is_a_fault() -> None:
    paper = exam()
    paper["items"].append(paper["items"][0])
    assert [fault.kind for fault in judge(ROOT, paper)] == ["bad-structure"]


@pytest.mark.parametrize(("spoilt", "code"), [(False, 0), (True, 1)])
def test_command_says_what_it_found(spoilt: bool, code: int, tmp_path: Path) -> None:  # noqa: FBT001 - a case
    paper = exam()
    if spoilt:
        swap_keys(2, 0)(paper["items"][0])
    path = tmp_path / "exam.json"
    path.write_text(json.dumps(paper), "utf-8")
    command = [sys.executable, "-m", "tests.judge", str(ROOT), str(path)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert ("wrong-key" in done.stdout) is spoilt
    assert f"{len(paper['items'])} items" in done.stdout
