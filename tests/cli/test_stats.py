"""``qgen stats``: figures that can be counted by hand in a small collection."""

import json
from pathlib import Path
from typing import Any

import pytest

from qgen.assemble.plan import REASONS
from qgen.pipeline.feeding import NEAREST
from tests.cli import mini

VOCABULARY = mini.VOCABULARY.replace(
    "types:\n", "as_of: 2026\nconditions: {polished: {en: It is polished., ja: 磨いてある。}}\ntypes:\n", 1
).replace("ja: 色}", "ja: 色, closed: true, because: the palette}")
THINGS = """\
  lamp: {type: gadget, en: [a lamp, lamps], ja: 灯}
  fan: {type: gadget, en: [a fan, fans], ja: 扇風機}
  oven: {type: gadget, en: [an oven, ovens], ja: 窯}
"""
MORE = """\
  - {fact: [kettle, has_color, white], when: polished}
  - {fact: [lamp, has_color, red], contested: true, source: guide, at: p. 3}
  - {fact: [fan, has_color, blue], until: 2020}
  - {fact: [oven, has_color, blue], from: 2090}
  - {not: [oven, has_color, [red, white]], source: guide, at: [p. 10, p. 9]}
  - {fact: [kettle, weighs, 2], source: guide, at: p. 9}
  - {fact: [kettle, knows, mixer], only: objects, because: so}
"""
PREDICATES = """\
  weighs: {subject: gadget, object: integer, values: one}
  knows: {subject: gadget, object: gadget}
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    facts = mini.FACTS.replace("facts:\n", THINGS + "facts:\n") + MORE
    sources = {"facts__sources.yaml": "guide: {title: Guide}\n"}
    return mini.collection(tmp_path_factory.mktemp("home"), facts, VOCABULARY + PREDICATES, **sources)


@pytest.fixture(scope="module")
def told(home: Path) -> dict[str, Any]:
    return counted(home)


def counted(home: Path, *arguments: str) -> dict[str, Any]:
    done = mini.qgen(home, "stats", "--json", *arguments)
    assert done.returncode == 0, done.stderr
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def without_key(told: dict[str, Any], *fact: str) -> dict[str, Any]:
    (found,) = (each for each in told["without_key"] if each["fact"] == list(fact))
    return dict(found)


def test_facts_are_counted_by_how_they_stand(told: dict[str, Any]) -> None:
    facts = told["facts"]
    assert facts["stated"] == 10
    assert [facts[name] for name in ("holds", "contested", "ended", "coming")] == [7, 1, 1, 1]
    assert facts["denials"] == 2
    assert told["entities"] == {"declared": 11, "by_type": {"gadget": 7, "color": 4}}
    assert told["predicates"] == {"used": 3, "by_predicate": {"has_color": 8, "knows": 1, "weighs": 1}}


def test_the_day_moves_a_fact_from_ended_to_holding(home: Path, told: dict[str, Any]) -> None:
    earlier = counted(home, "--as-of", "2019")
    assert earlier["as_of"] == "2019-01-01"
    assert (earlier["facts"]["holds"], earlier["facts"]["ended"]) == (8, 0)
    assert told["facts"]["ended"] == 1


def test_the_share_is_that_of_facts_that_hold_and_feed_an_item(told: dict[str, Any]) -> None:
    # the four colors and the one under the condition are asked; weight and acquaintance have no phrases
    facts = told["facts"]
    assert facts["keyed"] == facts["feeding"] == 5
    assert facts["share_feeding"] == round(5 / 7, 4)


def test_closures_of_every_kind_come_with_their_reasons(told: dict[str, Any]) -> None:
    closures = told["closures"]
    assert {kind: count for kind, count in closures["by_kind"].items() if count} == {
        "only-objects": 1,
        "closed-type": 1,
        "single-valued": 2,
    }
    reasons = {(one["kind"], one["about"]): one["reason"] for one in closures["all"]}
    assert reasons["only-objects", "kettle knows"] == "so"
    assert reasons["closed-type", "color"] == "the palette"


def test_items_are_those_that_a_build_makes(home: Path, told: dict[str, Any]) -> None:
    items = json.loads(mini.qgen(home, "list", "items", "--json").stdout)
    assert told["items"]["made"] == len(items) > 0
    assert sum(told["items"]["by_template"].values()) == len(items)
    assert all(each["distractors"] >= each["items"] > 0 for each in told["items"]["by_strategy"].values())


def test_lines_are_counted_in_the_order_of_their_numbers(told: dict[str, Any]) -> None:
    lines = {line["at"]: (line["facts"], line["denials"]) for line in told["lines"]}
    assert list(lines) == ["p. 3", "p. 9", "p. 10"]
    assert lines == {"p. 3": (1, 0), "p. 9": (1, 2), "p. 10": (0, 2)}


@pytest.mark.parametrize(
    ("fact", "reason"),
    [
        (("lamp", "has_color", "red"), "it is contested"),
        (("fan", "has_color", "blue"), "it has ended"),
        (("oven", "has_color", "blue"), "it does not hold yet"),
        (("kettle", "weighs", "2"), REASONS["no-phrase"]),
    ],
)
def test_a_fact_without_a_key_has_one_reason(
    told: dict[str, Any], fact: tuple[str, ...], reason: str
) -> None:
    found = without_key(told, *fact)
    assert found["reason"] == reason
    assert found["place"].startswith("facts/kitchen/colors.yaml:")


def test_every_reason_has_its_rank() -> None:
    assert sorted(NEAREST) == sorted(REASONS)


def test_what_a_review_rejects_is_no_item_and_says_so(tmp_path: Path) -> None:
    home = mini.collection(tmp_path)
    items = json.loads(mini.qgen(home, "list", "items", "--json").stdout)
    review = "".join(f"{row['item']}: {{status: rejected, by: me, why: so}}\n" for row in items[1:])
    told = counted(mini.collection(tmp_path, **{"review.yaml": review}))
    assert told["items"]["made"] == 1
    reasons = {each["reason"] for each in told["without_key"]}
    assert reasons == {"a review keeps its items out"}


def test_only_facts_and_items_of_the_domain_are_counted(home: Path, tmp_path: Path) -> None:
    garden = "entities:\n  spade: {type: gadget, en: [a spade, spades], ja: 鋤}\nfacts:\n  - [spade, has_color, blue]\n"
    other = mini.collection(tmp_path, **{"facts__garden__tools.yaml": garden})
    assert counted(other)["facts"]["stated"] == 5
    told = counted(other, "--domain", "garden")
    assert (told["domains"], told["facts"]["stated"]) == (["garden"], 1)
    assert told["entities"]["declared"] == 1


def test_for_people_it_prints_figures_and_what_feeds_no_item(home: Path) -> None:
    done = mini.qgen(home, "stats", "--lang", "ja")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert "facts: holds\t7" in lines
    assert "share of facts that hold: they feed an item\t71.4 %" in lines
    assert any(line.startswith("facts that feed no item (") for line in lines)
    assert any(line.startswith("[fan, has_color, blue]\t-\tfacts/kitchen/colors.yaml:") for line in lines)


@pytest.mark.parametrize("wrong", [("--domain", "kichen"), ("--lang", "fr"), ("--as-of", "soon")])
def test_a_name_that_does_not_exist_is_a_usage_error(home: Path, wrong: tuple[str, str]) -> None:
    assert mini.qgen(home, "stats", *wrong).returncode == 2
