"""Contradictions between facts: what is one, and above all what is none."""

import pytest

from qgen.check import check_facts
from qgen.diagnostics import Diagnostic
from qgen.facts import Day
from tests.making import VOCABULARY, fact_base

ENTITIES = """\
entities:
  ann: {type: thing, en: Ann, ja: アン}
  bob: {type: thing, en: Bob, ja: ボブ}
  cat: {type: thing, en: Cat, ja: キャット, aliases: [Kat]}
  kat: {type: thing, en: Kat, ja: カット}
  pet: {type: thing, en: Pet, ja: ペット, broader: cat}
  box: {type: gadget, en: [a box, boxes], ja: 箱}
  bag: {type: gadget, en: [a bag, bags], ja: 袋}
  red: {type: color, en: red, ja: 赤}
  blue: {type: color, en: blue, ja: 青}
  town: {type: place, en: the town, ja: 町}
  land: {type: place, en: the land, ja: 国}
  earth: {type: place, en: the earth, ja: 地球}
rosters: {boxes: [box, bag]}
facts:
"""
FIRST = ENTITIES.count("\n") + 1


def found(facts: str, as_of: Day | None = None, *, strict: bool = False) -> list[Diagnostic]:
    lines = "".join(f"  - {line.strip()}\n" for line in facts.strip().splitlines())
    return check_facts(fact_base(ENTITIES + lines), as_of, strict=strict)


def codes(facts: str, as_of: Day | None = None) -> list[str]:
    return [f"{each.code}:{each.position.line - FIRST + 1}" for each in found(facts, as_of)]


BAD = {
    "stated and denied": ("[ann, likes, bob]\nnot: [ann, likes, bob]", "QG401:2"),
    "denied first": ("not: [ann, likes, bob]\n[ann, likes, bob]", "QG401:2"),
    "denied in a list": ("[ann, likes, bob]\nnot: [[ann, cat], likes, [bob, box]]", "QG401:2"),
    "denied from the other end": ("[ann, married_to, bob]\nnot: [bob, married_to, ann]", "QG401:2"),
    "denied by the inverse": ("[ann, owns, box]\nnot: [box, owned_by, ann]", "QG401:2"),
    "denied under the same condition": (
        "{fact: [ann, likes, bob], when: at-night}\n{not: [ann, likes, bob], when: at-night}",
        "QG401:2",
    ),
    "denied at a common time": (
        "{fact: [ann, likes, bob], until: 2020}\n{not: [ann, likes, bob], from: 2019-06}",
        "QG401:2",
    ),
    "denied as another spelling": (
        "[ann, listens_on, 1024-65535]\nnot: [ann, listens_on, 1024–65535]",
        "QG401:2",
    ),
    "denied as another unit": ("[ann, lasts, 60 min]\nnot: [ann, lasts, 1 h]", "QG401:2"),
    "an object more than all": (
        "{fact: [ann, likes, bob], only: objects, because: so}\n[ann, likes, box]",
        "QG402:2",
    ),
    "an object where there is none": (
        "{fact: [ann, likes, []], only: objects, because: so}\n[ann, likes, box]",
        "QG402:2",
    ),
    "a subject more in the roster": (
        "{fact: [box, likes, ann], only: subjects, among: boxes, because: so}\n[bag, likes, ann]",
        "QG402:2",
    ),
    "two colors": ("[ann, has_color, red]\n[ann, has_color, blue]", "QG403:2"),
    "two colors in one entry": ("[ann, has_color, [red, blue]]", "QG403:1"),
    "two numbers": ("[ann, weighs, 5]\n[ann, weighs, 6]", "QG403:2"),
    "two spouses, from both ends": ("[ann, married_to, bob]\n[box, married_to, ann]", "QG403:2"),
    "two colors for a while": (
        "{fact: [ann, has_color, red], until: 2020-01-02}\n{fact: [ann, has_color, blue], from: 2020-01-01}",
        "QG403:2",
    ),
    "two owners": ("[ann, owns, box]\n[bob, owns, box]", "QG404:2"),
    "two owners, one inverse": ("[ann, owns, box]\n[box, owned_by, bob]", "QG404:2"),
    "inherited beyond a closed list": (
        "{fact: [pet, needs, ann], only: objects, because: so}\n[cat, needs, box]",
        "QG405:1",
    ),
    "inherited and denied": ("[cat, needs, box]\nnot: [pet, needs, box]", "QG406:2"),
    "reached and denied": (
        "[town, lies_in, land]\n[land, lies_in, earth]\nnot: [town, lies_in, earth]",
        "QG406:3",
    ),
    "twice the same": ("[ann, likes, bob]\n[ann, likes, bob]", "QG407:2"),
    "twice the same value": ("[ann, lasts, 60 min]\n[ann, lasts, 1 h]", "QG407:2"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_contradiction_is_found_at_the_later_entry(name: str) -> None:
    facts, code = BAD[name]
    assert codes(facts) == [code]


GOOD = {
    "other objects": "[ann, likes, bob]\nnot: [ann, likes, box]",
    "other subjects": "[ann, likes, bob]\nnot: [cat, likes, bob]",
    "another direction": "[ann, likes, bob]\nnot: [bob, likes, ann]",
    "one after the other": "{fact: [ann, has_color, red], until: 2020}\n{fact: [ann, has_color, blue], from: 2020}",
    "denied since it ended": "{fact: [ann, likes, bob], until: 2020-05-01}\n{not: [ann, likes, bob], from: 2020-05}",
    "under two conditions": "{fact: [ann, weighs, 5], when: at-night}\n{fact: [ann, weighs, 6], when: at-noon}",
    "a rule and its exception": "[ann, weighs, 5]\n{fact: [ann, weighs, 6], when: at-night}",
    "denied under a condition only": "[ann, likes, bob]\n{not: [ann, likes, bob], when: at-night}",
    "a contested fact": "{fact: [ann, likes, bob], contested: true}\nnot: [ann, likes, bob]",
    "a contested denial": "[ann, likes, bob]\n{not: [ann, likes, bob], contested: true}",
    "a contested second value": "[ann, weighs, 5]\n{fact: [ann, weighs, 6], contested: true}",
    "a contested closure": "{fact: [ann, likes, bob], only: objects, because: so, contested: true}\n[ann, likes, box]",
    "the same value in two units": "[ann, lasts, 1 h]",
    "things that contain one another": "[box, owned_by, cat]\n[box, owned_by, pet]",
    "networks that contain one another": "[ann, covers, 10.0.0.0/8]\n[ann, covers, 10.1.0.0/16]",
    "namesakes": "[ann, married_to, cat]\n[ann, married_to, kat]",
    "several of a predicate with many": "[ann, likes, [bob, box, bag]]",
    "a closure that lists it": "{fact: [ann, likes, [bob, box]], only: objects, because: so}",
    "a closure for another day": "{fact: [ann, likes, bob], only: objects, because: so, until: 2020}\n{fact: [ann, likes, box], from: 2020}",
    "a subject outside the roster": "{fact: [box, likes, ann], only: subjects, among: boxes, because: so}\n[bob, likes, ann]",
    "steps of a chain": "[town, lies_in, land]\n[land, lies_in, earth]",
    "a closed direct list of a chain": "{fact: [town, lies_in, land], only: objects, because: so}\n[land, lies_in, earth]",
    "an own value of what inherits one": "[cat, runs_at, 5]\n[pet, runs_at, 6]",
    "an inverse said from both ends": "[ann, owns, box]\n[box, owned_by, ann]",
}


@pytest.mark.parametrize("name", GOOD)
def test_what_is_no_contradiction(name: str) -> None:
    assert codes(GOOD[name]) == []


def test_both_places_are_shown() -> None:
    [finding] = found("[ann, has_color, red]\n[ann, has_color, blue]")
    [(place, _)] = finding.related
    assert (place.line, finding.position.line) == (FIRST, FIRST + 1)
    assert str(place) in str(finding.expected)
    assert finding.value == "[ann, has_color, blue]"
    assert finding.is_error


@pytest.mark.parametrize("name", ["inherited and denied", "inherited beyond a closed list", "twice the same"])
def test_what_derives_or_repeats_is_only_a_warning(name: str) -> None:
    assert [each.severity.value for each in found(BAD[name][0])] == ["warning"]


def test_each_pair_of_entries_is_told_once() -> None:
    assert codes("[[ann, bob], likes, [box, bag]]\nnot: [[ann, bob], likes, [box, bag]]") == ["QG401:2"]


def test_the_day_decides_what_is_derived() -> None:
    facts = "{fact: [cat, needs, box], until: 2020}\nnot: [pet, needs, box]"
    assert codes(facts, (2019, 6, 1)) == ["QG406:2"]
    assert codes(facts, (2021, 1, 1)) == []


def test_many_objects_of_a_predicate_with_many_are_none() -> None:
    facts = "\n".join(f"[ann, likes, {name}]" for name in ("bob", "box", "bag", "cat", "kat", "pet"))
    assert codes(facts) == []


def test_the_vocabulary_of_these_tests_has_each_kind_of_predicate() -> None:
    for flag in ("inverse_one", "symmetric", "transitive", "inherits", "compare", "inverse"):
        assert f"{flag}: " in VOCABULARY
