"""Each strategy: what it offers, and above all what it must not offer."""

from typing import Any

import pytest

from qgen.item import Item
from tests.making import bank_of

THINGS = """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
  f: {type: gadget, name: Foxtrot}
  g: {type: gadget, name: Golf}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  gray: {type: color, name: gray, aliases: [silver]}
  argent: {type: color, name: Silver}
"""


def offered(facts: str, template: str, stem: str, **options: Any) -> dict[str, str | None]:
    """Return the options (text: strategy) of the one item of a template whose stem holds a text."""
    items = [
        i for i in bank_of(THINGS + facts, **options).items if i.template == template and stem in i.stem.plain
    ]
    assert len(items) < 2, [i.stem.plain for i in items]
    return {option.text: option.strategy for item in items for option in item.options}


def strategies(facts: str, template: str, stem: str) -> set[str | None]:
    return set(offered(facts, template, stem).values())


COLORS = "facts:\n- [a, has_color, red]\n- [b, has_color, blue]\n- [c, has_color, green]\n"


def test_sibling_offers_other_things_of_the_type() -> None:
    found = offered(COLORS, "object-asked", "color does Alpha")
    assert found["red"] is None
    assert {"blue", "green"} <= set(found)
    assert set(found.values()) <= {None, "sibling"}


@pytest.mark.parametrize(
    ("facts", "hidden"),
    [
        # unknown: many values, nothing closed
        ("facts:\n- [a, likes, b]\n- {not: [a, likes, [c, d]]}\n", "Echo"),
        # true as well
        ("facts:\n- [a, likes, [b, e]]\n- {not: [a, likes, [c, d]]}\n", "Echo"),
        # true from the other end: symmetric
        (
            "facts:\n- [a, married_to, b]\n- [c, married_to, d]\n- [e, married_to, f]\n"
            "- {fact: [a, married_to, g], contested: true}\n",
            "Golf",
        ),
        # contested
        (
            "facts:\n- {fact: [a, likes, b], only: objects, at: L1}\n- {fact: [a, likes, e], contested: true}\n",
            "Echo",
        ),
        # stated under a condition
        (
            "facts:\n- {fact: [a, likes, b], only: objects, at: L1}\n- {fact: [a, likes, e], when: at-night}\n",
            "Echo",
        ),
    ],
)
def test_sibling_must_not_offer(facts: str, hidden: str) -> None:
    for item in bank_of(THINGS + facts).items:
        if "Alpha" in item.stem.plain and item.ask == ("o",) and item.when is None and not item.negated:
            assert hidden not in [option.text for option in item.options if not option.key]


def test_alike_options_never_share_an_item() -> None:
    facts = COLORS + "- [d, has_color, gray]\n- [e, has_color, argent]\n"
    for item in bank_of(THINGS + facts).items:
        shown = {option.text.casefold() for option in item.options}
        assert not {"gray", "silver"} <= shown


def test_confusable_offers_what_holds_for_the_twin() -> None:
    facts = "confusable: [[a, b]]\n" + COLORS
    assert offered(facts, "object-asked", "color does Alpha")["blue"] == "confusable"


@pytest.mark.parametrize(
    "facts",
    [
        # the twin's value is true of the thing as well
        "confusable: [[a, b]]\nfacts:\n- {fact: [a, likes, [c, d]], only: objects, at: L1}\n- [b, likes, d]\n",
        # the twin's value is unknown of the thing
        "confusable: [[a, b]]\nfacts:\n- [a, likes, c]\n- {not: [a, likes, [e, f]]}\n- [b, likes, d]\n",
        # contested
        "confusable: [[a, b]]\nfacts:\n- {fact: [a, likes, c], only: objects, at: L1}\n- [b, likes, d]\n"
        "- {not: [a, likes, d], contested: true}\n",
    ],
)
def test_confusable_must_not_offer(facts: str) -> None:
    for item in bank_of(THINGS + facts).items:
        if "does Alpha like" in item.stem.plain and item.kind == "single":
            assert "Delta" not in [option.text for option in item.options if not option.key]


def test_misconception_offers_what_is_denied() -> None:
    facts = "facts:\n- [a, likes, b]\n- {not: [a, likes, [c, d, e]]}\n"
    assert offered(facts, "object-among", "does Alpha like") == {
        "Bravo": None,
        "Castor": "misconception",
        "Delta": "misconception",
        "Echo": "misconception",
    }


@pytest.mark.parametrize(
    "denial",
    [
        "{not: [a, likes, e], contested: true}",
        "{not: [a, likes, e], until: 2020-01-01}",
        "{not: [a, likes, e], when: at-night}",
        "{not: [b, likes, e]}",
        "{not: [e, likes, a]}",
    ],
)
def test_misconception_must_not_offer(denial: str) -> None:
    facts = f"facts:\n- [a, likes, b]\n- {{not: [a, likes, [c, d]]}}\n- {denial}\n"
    found = offered(facts, "object-among", "does Alpha like")
    assert found
    assert "Echo" not in found


NUMBERS = "facts:\n- [a, weighs, 40]\n"


def test_numeric_offers_neighbours_in_ascending_order() -> None:
    (item,) = [i for i in bank_of(THINGS + NUMBERS).items if i.template == "object-asked"]
    values = [int(option.text) for option in item.options]
    assert values == sorted(values)
    assert item.fixed_order
    assert {option.strategy for option in item.options} == {None, "numeric"}


@pytest.mark.parametrize(
    ("facts", "hidden"),
    [
        ("facts:\n- [a, weighs, 40]\n- {fact: [a, weighs, 45], contested: true}\n", "45"),
        ("facts:\n- [a, weighs, 40]\n- {fact: [a, weighs, 45], when: at-night}\n", "45"),
    ],
)
def test_numeric_must_not_offer(facts: str, hidden: str) -> None:
    for seed in range(8):
        for item in bank_of(THINGS + facts, seed=seed).items:
            if item.when is None:
                assert hidden not in [option.text for option in item.options]


def test_the_key_of_numeric_items_stands_at_every_place() -> None:
    places = set()
    for seed in range(40):
        (item,) = [i for i in bank_of(THINGS + NUMBERS, seed=seed).items if i.template == "object-asked"]
        places.add(next(i for i, option in enumerate(item.options) if option.key))
    assert places == {0, 1, 2, 3}


SET = "facts:\n- {fact: [a, likes, [b, c]], only: objects, at: L1}\n"


def test_set_variation_always_holds_a_refuted_member() -> None:
    (item,) = [i for i in bank_of(THINGS + SET).items if i.template == "set-valued"]
    for option in item.options:
        members = {getattr(m, "id", None) for m in option.value.members}  # type: ignore[union-attr]  # sets
        assert option.key == (members <= {"b", "c"})


@pytest.mark.parametrize(
    "facts",
    [
        "facts:\n- [a, likes, [b, c]]\n",
        SET + "- {fact: [a, likes, d], contested: true}\n- {fact: [a, likes, [e, f, g]], contested: true}\n",
        "facts:\n- {fact: [a, likes, [b, c]], only: objects, at: L1, contested: true}\n",
        "facts:\n- {fact: [a, likes, [b, c]], only: objects, at: L1, until: 2020-01-01}\n",
    ],
)
def test_set_variation_must_not_offer(facts: str) -> None:
    assert not [i for i in bank_of(THINGS + facts).items if i.template == "set-valued"]


TWO = """\
facts:
- [a, likes, g]
- [a, has_color, red]
- [b, likes, g]
- [b, has_color, blue]
- [c, has_color, red]
- {not: [c, likes, g]}
- [d, has_color, green]
- {not: [d, likes, g]}
"""


def test_near_miss_fails_one_requirement_and_meets_the_other() -> None:
    items = [i for i in bank_of(THINGS + TWO).items if i.template == "scenario-two-requirements"]
    assert items
    for item in items:
        named = {option.text: option.strategy for option in item.options}
        assert named["Alpha"] is None
        assert named["Bravo"] == "near_miss"
        assert named["Castor"] in {"near_miss", "misconception"}


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("- {not: [c, likes, g]}\n", ""),  # unknown whether it meets the requirement
        ("- {not: [c, likes, g]}\n", "- [c, likes, g]\n"),  # meets both
        ("- [b, has_color, blue]\n", ""),
        ("- [b, has_color, blue]\n", "- [b, has_color, red]\n"),
    ],
)
def test_near_miss_must_not_offer(line: str, instead: str) -> None:
    bank = bank_of(THINGS + TWO.replace(line, instead))
    shown = [i for i in bank.items if i.template == "scenario-two-requirements" and _keyed(i, "Alpha")]
    for item in shown:
        wrong = {option.text for option in item.options if not option.key}
        assert ("Castor" if "c" in line[:10] else "Bravo") not in wrong


def _keyed(item: Item, text: str) -> bool:
    return any(option.text == text for option in item.keys)
