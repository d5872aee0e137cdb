"""``qgen explain --why-not``: how a fact stands, and what every template makes of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from qgen.assemble.plan import REASONS
from tests.cli import mini

MORE = """\
  - {fact: [kettle, has_color, white], when: polished}
  - {fact: [lamp, has_color, red], contested: true}
  - {fact: [fan, has_color, blue], until: 2020}
  - {fact: [oven, has_color, blue], from: 2090}
  - [kettle, weighs, 2]
"""
THINGS = """\
  lamp: {type: gadget, en: [a lamp, lamps], ja: 灯}
  fan: {type: gadget, en: [a fan, fans], ja: 扇風機}
  oven: {type: gadget, en: [an oven, ovens], ja: 窯}
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    facts = mini.FACTS.replace("facts:\n", THINGS + "facts:\n") + MORE
    vocabulary = mini.VOCABULARY.replace(
        "types:\n", "as_of: 2026\nconditions: {polished: {en: It is polished., ja: 磨いてある。}}\ntypes:\n"
    )
    vocabulary += "  weighs: {subject: gadget, object: integer, values: one}\n"
    return mini.collection(tmp_path_factory.mktemp("home"), facts, vocabulary)


def asked(home: Path, *fact: str) -> dict[str, Any]:
    done = mini.qgen(home, "explain", "--json", "--why-not", *fact)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def reasons(told: dict[str, Any], template: str) -> list[str]:
    (found,) = (each for each in told["templates"] if each["template"] == template)
    return [each["reason"] for each in found["reasons"]]


def test_it_names_the_items_that_ask_for_the_fact(home: Path) -> None:
    told = asked(home, "toaster", "has_color", "green")
    assert [(each["truth"], each["why"]) for each in told["standings"]] == [("true", "stated")]
    stems = {item["stem"] for each in told["templates"] for item in each["items"]}
    assert "Which color is the toaster?" in stems or "Which color is a toaster?" in stems
    assert all(each["items"] or each["reasons"] for each in told["templates"])


@pytest.mark.parametrize("fact", [("[toaster, has_color, green]",), ("toaster", "has_color", "green")])
def test_a_fact_is_written_as_in_the_facts_or_as_three_words(home: Path, fact: tuple[str, ...]) -> None:
    assert asked(home, *fact)["fact"] == ["toaster", "has_color", "green"]


def test_every_template_of_a_fact_without_phrases_says_so(home: Path) -> None:
    told = asked(home, "kettle", "weighs", "2")
    assert not any(each["items"] for each in told["templates"])
    assert REASONS["no-phrase"] in reasons(told, "object-asked")


@pytest.mark.parametrize(
    ("fact", "truth", "why"),
    [
        ("toaster has_color red", "false", "single-valued"),
        ("lamp has_color red", "unknown", "it is contested"),
        ("fan has_color blue", "false", "ended"),
        ("oven has_color blue", "unknown", "it does not hold yet"),
        ("kettle has_color white", "unknown", "it is stated under a condition only"),
        ("fan has_color red", "unknown", "nothing states it"),
    ],
)
def test_it_tells_how_a_fact_stands(home: Path, fact: str, truth: str, why: str) -> None:
    first = asked(home, *fact.split())["standings"][0]
    assert (first["truth"], first["why"]) == (truth, why)


def test_a_condition_is_tried_as_well(home: Path) -> None:
    told = asked(home, "kettle", "has_color", "white")
    assert ("true", "polished") in [(each["truth"], each["condition"]) for each in told["standings"]]


def test_a_fact_that_is_not_proven_says_so_for_every_template(home: Path) -> None:
    told = asked(home, "fan", "has_color", "red")
    assert {tuple(reasons(told, each["template"])) for each in told["templates"]} == {
        ("the fact is not proven",)
    }


@pytest.mark.parametrize(
    ("fact", "hint"),
    [
        ("toster has_color green", "toaster"),
        ("toaster has_colour green", "has_color"),
        ("toaster has_color grean", "green"),
        ("toaster weighs heavy", "2"),
        ("toaster", "subject predicate object"),
    ],
)
def test_an_unknown_name_is_a_usage_error_with_a_hint(home: Path, fact: str, hint: str) -> None:
    done = mini.qgen(home, "explain", "--why-not", fact)
    assert done.returncode == 2
    assert "QG004" in done.stderr
    assert hint in done.stderr
    assert "Traceback" not in done.stderr


def test_for_people_it_shows_places_items_and_reasons(home: Path) -> None:
    done = mini.qgen(home, "explain", "--why-not", "toaster", "has_color", "green")
    assert "true: stated" in done.stdout
    assert "facts/kitchen/colors.yaml:" in done.stdout
    assert "no item: " in done.stdout


def test_an_item_and_a_fact_are_not_mixed_up(home: Path) -> None:
    assert mini.qgen(home, "explain", "toaster", "has_color", "green").returncode == 2
