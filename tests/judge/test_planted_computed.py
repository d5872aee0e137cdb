"""The judge finds every fault planted in computed items, whose results it calculates itself."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from .judge import judge
from .planting import mark, offer, put, swap_keys
from .workshop import term

if TYPE_CHECKING:
    from pathlib import Path

    from .planting import Change

VOCABULARY = """\
languages: [en]
types:
  shelf: {en: [a shelf, shelves]}
  trade: {en: [a trade, trades]}
  job: {en: [a job, jobs]}
  rule: {en: [a rule, rules]}
  case: {en: [a case, cases]}
predicates:
  keeps_back: {subject: shelf, object: integer, values: one}
  apart_for: {subject: shelf, object: trade}
  leaves: {subject: shelf, object: integer, computed: usable_addresses}
  fits_in: {subject: shelf, object: prefix, computed: smallest_block}
  meets: {subject: shelf, object: cidr, computed: overlapping_block}
  permits: {subject: rule, object: trade, en: {does: ["permits {{ o }}", "permit {{ o }}"]}}
  forbids: {subject: rule, object: job, en: {does: ["forbids {{ o }}", "forbid {{ o }}"]}}
  part_of: {subject: job, object: trade, values: one}
  may_do: {subject: case, object: job, computed: policy_effect}
"""
FACTS = """\
entities:
  net: {type: shelf, name: the net}
  carpentry: {type: trade, name: carpentry}
  masonry: {type: trade, name: masonry}
  painting: {type: trade, name: painting}
  plumbing: {type: trade, name: plumbing}
  sawing: {type: job, name: sawing}
  laying: {type: job, name: laying}
  glazing: {type: job, name: glazing}
  piping: {type: job, name: piping}
  house-rule: {type: rule, name: the house rule}
  site-rule: {type: rule, name: the site rule}
  guest: {type: case, name: the guest}
facts:
  - [net, keeps_back, 5]
  - [net, apart_for, carpentry]
  - [sawing, part_of, carpentry]
  - [laying, part_of, masonry]
  - [glazing, part_of, painting]
  - [piping, part_of, plumbing]
"""
BLOCK = "{block: {subnet: {within: 10.0.0.0/8, length: 20-24}}}"
ALL = "{some: {type: trade, count: 3}}"
TEMPLATES = {
    "free": f"pattern: [[net, leaves, $x]]\ndraw: {BLOCK}\nwith: {{reserves: keeps_back}}",
    "small": "pattern: [[net, fits_in, $x]]\ndraw: {count: {number: {between: 12-1000}}}\nwith: {reserves: keeps_back}",
    "near": f"pattern: [[net, meets, $x]]\ndraw: {BLOCK}\nwith: {{matters: apart_for}}",
    "rule": f"""pattern: [[guest, may_do, $x]]
draw: {{house: {ALL}, site: {ALL}, job: {{some: {{type: job}}}}}}
premises: [[house-rule, permits, $house], [site-rule, permits, $site], [site-rule, forbids, $job]]
with: {{allows: permits, denies: forbids, within: part_of}}""",
}
HOUSE, SITE = {"carpentry", "masonry", "painting"}, {"carpentry", "masonry", "plumbing"}
PREMISES = [
    ("The house rule permits carpentry, masonry, and painting.", "house-rule permits", HOUSE),
    ("The site rule permits carpentry, masonry, and plumbing.", "site-rule permits", SITE),
    ("It forbids sawing.", "site-rule forbids", "sawing"),
]
RULES = " ".join(text for text, _, _ in PREMISES)


def item(
    name: str, pattern: str, given: dict[str, Any], stem: str, *options: tuple[str, Any], premises: Any = ()
) -> dict[str, Any]:
    """Write an item; the key's text ends in *."""
    return {
        "id": name,
        "template": name,
        "shape": "single",
        "kind": "single",
        "negated": False,
        "stem": stem,
        "ask": ["x"],
        "when": None,
        "given": {key: term(value) for key, value in given.items()},
        "pattern": [[*(term(word) for word in pattern.split()), {"var": "x"}]],
        "premises": [
            {"text": text, "statement": [*(term(word) for word in words.split()), term(thing)]}
            for text, words, thing in premises
        ],
        "options": [
            {"label": label, "text": text.removesuffix("*"), "value": term(value), "key": text.endswith("*")}
            for label, (text, value) in zip("ABCD", options, strict=False)
        ],
    }


def numbers(kind: str, *texts: str) -> list[tuple[str, Any]]:
    return [(text, (kind, text.removesuffix("*"))) for text in texts]


ITEMS = [
    item("free", "net leaves", {"block": ("cidr", "10.8.247.0/24")}, "How many are left of 10.8.247.0/24?",
         *numbers("integer", "123", "251*", "254", "256")),
    item("small", "net fits_in", {"count": ("integer", "252")}, "Which block is just enough for 252?",
         *numbers("prefix", "/22", "/23*", "/24", "/25")),
    item("near", "net meets", {"block": ("cidr", "10.8.16.0/20")}, "Which block overlaps with 10.8.16.0/20?",
         *numbers("cidr", "10.8.8.0/21", "10.8.24.0/21*", "10.8.32.0/21", "10.9.24.0/21")),
    item("rule", "guest may_do", {"house": HOUSE, "site": SITE, "job": "sawing"}, f"{RULES} What may the guest do?",
         ("Glazing", "glazing"), ("Laying*", "laying"), ("Piping", "piping"), ("Sawing", "sawing"), premises=PREMISES),
]  # fmt: skip


@dataclass(frozen=True)
class Plant:
    """A fault: what the judge must call it, where, and how it comes about: changes, or texts of the facts."""

    name: str
    kind: str
    item: str
    steps: tuple[Change | tuple[str, str], ...]


def plant(name: str, kind: str, where: str, *steps: Change | tuple[str, str]) -> Plant:
    return Plant(name, kind, where, steps)


def drawn(name: str, value: Any) -> Change:
    """Give another operand."""
    return lambda found: found["given"].update({name: term(value)})


def premise(at: int, **fields: Any) -> Change:
    """Set fields of a premise, and its sentence in the stem."""

    def change(found: dict[str, Any]) -> None:
        if "text" in fields:
            found["stem"] = found["stem"].replace(found["premises"][at]["text"], fields["text"])
        found["premises"][at].update(fields)

    return change


PLANTS = [
    plant("all addresses as key", "wrong-key", "free", swap_keys(1, 3)),
    plant("the right count as distractor", "true-distractor", "free", swap_keys(1, 3)),
    plant("another number is kept back", "wrong-key", "free", ("keeps_back, 5]", "keeps_back, 2]")),
    plant("a mistake that comes out right", "true-distractor", "free", ("keeps_back, 5]", "keeps_back, 2]")),
    plant("nothing is known to be kept back", "wrong-key", "free", ("  - [net, keeps_back, 5]\n", "")),
    plant("a count that nothing decides", "unrefuted-distractor", "free", ("  - [net, keeps_back, 5]\n", "")),
    plant("a contested number", "wrong-key", "free", ("[net, keeps_back, 5]", "{fact: [net, keeps_back, 5], contested: true}")),
    plant("another block than the stem's", "text-mismatch", "free", drawn("block", ("cidr", "10.8.248.0/24"))),
    plant("another size", "wrong-key", "free", drawn("block", ("cidr", "10.8.246.0/23"))),
    plant("a block that is not drawn", "bad-structure", "free", drawn("block", ("cidr", "192.168.0.0/24"))),
    plant("a length that is not drawn", "bad-structure", "free", drawn("block", ("cidr", "10.8.247.0/28"))),
    plant("no operand", "bad-structure", "free", put(given={})),
    plant("a block that is too small", "wrong-key", "small", swap_keys(1, 2)),
    plant("a block that is too large", "wrong-key", "small", swap_keys(0, 1)),
    plant("the smallest block as distractor", "true-distractor", "small", swap_keys(0, 1)),
    plant("more is needed", "wrong-key", "small", drawn("count", ("integer", "508"))),
    plant("a count beyond what is drawn", "bad-structure", "small", drawn("count", ("integer", "5000"))),
    plant("a block apart as key", "wrong-key", "near", swap_keys(1, 2)),
    plant("a second overlapping block", "true-distractor", "near", offer(2, "10.8.28.0/22", ("cidr", "10.8.28.0/22"))),
    plant("a larger block around it", "true-distractor", "near", offer(3, "10.9.0.0/8", ("cidr", "10.0.0.0/8"))),
    plant("an overlap that does not matter", "wrong-key", "near", ("  - [net, apart_for, carpentry]\n", "")),
    plant("a denied job as key", "wrong-key", "rule", swap_keys(1, 3)),
    plant("a job that one rule lacks as key", "wrong-key", "rule", swap_keys(0, 1)),
    plant("a permitted job as distractor", "true-distractor", "rule", swap_keys(0, 1)),
    plant("a permitted job beside the key", "true-distractor", "rule", ("[glazing, part_of, painting]", "[glazing, part_of, carpentry]")),
    plant("a job of another trade", "wrong-key", "rule", ("[laying, part_of, masonry]", "[laying, part_of, painting]")),
    plant("a job of an unknown trade", "unrefuted-distractor", "rule", ("  - [piping, part_of, plumbing]\n", "")),
    plant("a premise left out", "bad-structure", "rule", lambda found: found["premises"].pop()),
    plant("a premise that was not drawn", "bad-structure", "rule", drawn("house", {"carpentry", "masonry", "plumbing"})),
    plant("two trades where three are drawn", "bad-structure", "rule", drawn("house", {"carpentry", "masonry"})),
    plant("a premise that denies", "bad-structure", "rule", premise(2, holds=False)),
    plant("a premise that the stem lacks", "text-mismatch", "rule", put(stem="What may the guest do?")),
    plant("a premise in other words", "text-mismatch", "rule", premise(2, text="It forbids laying.")),
    plant("a premise that names one too many", "text-mismatch", "rule", premise(2, text="It forbids sawing and plumbing.")),
    plant("another function's options", "bad-structure", "rule", ("computed: policy_effect", "computed: usable")),
    plant("an option in other words", "text-mismatch", "free", mark(0, text="124")),
    plant("numbers that do not ascend", "bad-structure", "free", lambda found: found["options"].reverse()),
]  # fmt: skip


def written(folder: Path, *edits: tuple[str, str]) -> Path:
    """Write the collection with texts of its facts or vocabulary exchanged."""
    texts = {"facts/vocabulary.yaml": VOCABULARY, "facts/d/t.yaml": FACTS}
    for name, matter in TEMPLATES.items():
        texts[f"templates/items/{name}.j2"] = (
            f"---\nid: {name}\nshape: single\nask: $x\ngiven: []\n{matter}\n---\n"
        )
    for old, new in edits:
        assert any(old in text for text in texts.values()), old
        texts = {path: text.replace(old, new) for path, text in texts.items()}
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder


def test_the_paper_without_a_fault_has_none(tmp_path: Path) -> None:
    assert judge(written(tmp_path), {"items": ITEMS}) == []


@pytest.mark.parametrize("planted", PLANTS, ids=lambda planted: str(planted.name).replace(" ", "-"))
def test_planted_fault_is_found(planted: Plant, tmp_path: Path) -> None:
    paper = copy.deepcopy(ITEMS)
    found = next(one for one in paper if one["id"] == planted.item)
    for step in planted.steps:
        if callable(step):
            step(found)
    root = written(tmp_path, *(step for step in planted.steps if isinstance(step, tuple)))
    faults = judge(root, {"items": paper})
    assert (planted.item, planted.kind) in {(fault.item, fault.kind) for fault in faults}, faults
