"""Near misses: one requirement provably fails, and all others are provably met."""

import pytest

from tests.distract.strategies.offers import SEEDS, THINGS, items

TWO = """\
facts:
- [a, wants, g]
- [a, has_color, red]
- [b, wants, g]
- [b, has_color, blue]
- [c, has_color, red]
- {not: [c, wants, g]}
- [d, has_color, green]
- {not: [d, wants, g]}
- [e, has_color, red]
- {not: [e, wants, g]}
- [f, wants, g]
- [f, has_color, blue]
"""


def test_it_fails_one_requirement_and_meets_the_other() -> None:
    found = [i for i in items(TWO, "scenario-two-requirements", "", seeds=SEEDS) if i.keys[0].text == "Alpha"]
    assert found
    for item in found:
        named = {option.text: option.strategy for option in item.options if not option.key}
        assert "near_miss" in named.values()
        assert {name for name, strategy in named.items() if strategy == "near_miss"} <= {"Bravo", "Castor", "Echo", "Foxtrot"}  # fmt: skip


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("- {not: [c, wants, g]}\n", ""),
        ("- {not: [c, wants, g]}\n", "- [c, wants, g]\n"),
        ("- {not: [c, wants, g]}\n", "- {not: [c, wants, g], contested: true}\n"),
        ("- {not: [c, wants, g]}\n", "- {not: [c, wants, g], until: 2020}\n"),
        ("- {not: [c, wants, g]}\n", "- {not: [c, wants, g], when: at-night}\n"),
        ("- {not: [c, wants, g]}\n", "- {not: [c, wants, g]}\n- {fact: [c, wants, g], contested: true}\n"),
    ],
    ids=["unknown", "meets both", "denial contested", "denial ended", "denied at night", "contested"],
)
def test_must_not_offer_what_may_meet_both(line: str, instead: str) -> None:
    facts = TWO.replace("- [f, wants, g]\n- [f, has_color, blue]\n", "").replace(line, instead)
    found = items(facts, "scenario-two-requirements", "", seeds=SEEDS)
    shown = [o for item in found if item.keys[0].text != "Castor" for o in item.options if not o.key]
    assert shown
    assert "Castor" not in {option.text for option in shown}


THREE = """\
facts:
- [a, wants, g]
- [a, has_color, red]
- [a, shows, blue]
- [b, wants, g]
- [b, has_color, red]
- [b, shows, green]
- [c, wants, g]
- [c, has_color, blue]
- [c, shows, blue]
- {not: [d, wants, g]}
- [d, has_color, red]
- [d, shows, blue]
"""


@pytest.mark.parametrize(
    "facts",
    [
        "- [e, has_color, red]\n- {not: [e, wants, g]}\n",
        "- [e, has_color, red]\n- {not: [e, wants, g]}\n- {fact: [e, shows, blue], contested: true}\n",
        "- [e, has_color, red]\n- {not: [e, wants, g]}\n- {fact: [e, shows, blue], when: at-night}\n",
        "- [e, has_color, red]\n- {not: [e, wants, g]}\n- [e, shows, green]\n",
        "- [e, has_color, red]\n- [e, shows, green]\n",
    ],
    ids=["third unknown", "third contested", "third at night", "two fail", "one fails, one unknown"],
)
def test_must_not_offer_as_near_miss_what_is_not_known_to_meet_the_rest(facts: str) -> None:
    found = items(THREE + facts, "scenario-three-requirements", "", seeds=SEEDS)
    shown = [o for item in found if item.keys[0].text == "Alpha" for o in item.options if not o.key]
    assert {o.strategy for o in shown} >= {"near_miss"}
    assert ("Echo", "near_miss") not in {(o.text, o.strategy) for o in shown}


@pytest.mark.parametrize(
    "more", ["", "  near: {type: gadget, name: Nearby, broader: a}\n"], ids=["namesake", "part"]
)
def test_must_not_offer_what_could_be_taken_for_the_key(more: str) -> None:
    things = THINGS + "  other: {type: gadget, name: CASTOR}\n" + more
    facts = TWO + ("- [near, wants, g]\n- [near, has_color, blue]\n" if more else "")
    found = items(facts, "scenario-two-requirements", "", things, SEEDS)
    shown = {o.text for item in found if item.keys[0].text == "Alpha" for o in item.options if not o.key}
    assert shown
    assert not {"Castor", "CASTOR", "Nearby"} & shown
