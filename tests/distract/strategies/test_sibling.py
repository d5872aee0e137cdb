"""Siblings: things of the key's type and values of other subjects."""

import pytest

from tests.distract.strategies.offers import ONLY, SEEDS, THINGS, items, offered, wrong

COLORS = "facts:\n- [a, has_color, red]\n- [b, has_color, blue]\n- [c, has_color, green]\n"
NAMED = THINGS + "  echo-too: {type: gadget, name: ECHO}\n  more: {type: gadget, name: Mikado, broader: a}\n"
FEW = """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  far: {type: thing, name: Faraway}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
"""


def test_it_offers_other_things_of_the_type() -> None:
    found = offered(COLORS, "object-asked", "color does Alpha")
    assert found["red"] is None
    assert {"blue", "green"} <= set(found)
    assert set(found.values()) <= {None, "sibling"}


LIKES = "facts:\n- [a, likes, b]\n- {not: [a, likes, [c, d]]}\n- [[f, g], likes, e]\n"
CLOSED = f"facts:\n- {{fact: [a, likes, b]{ONLY}}}\n- [[f, g], likes, e]\n"
"""Echo is what others like; in the first Alpha's list is open, in the second it is closed."""


@pytest.mark.parametrize(
    "facts",
    [
        LIKES,
        LIKES.replace("likes, b]", "likes, [b, e]]"),
        CLOSED.replace("likes, b]", "likes, [b, e]]"),
        CLOSED + "- {fact: [a, likes, e], contested: true}\n",
        CLOSED + "- {not: [a, likes, e], contested: true}\n",
        CLOSED + "- {fact: [a, likes, e], when: at-night}\n",
    ],
    ids=["unknown", "true too", "true too, list closed", "contested", "denial contested", "conditioned"],
)  # fmt: skip
def test_must_not_offer_what_is_not_refuted(facts: str) -> None:
    assert "Echo" not in wrong(facts, "object-among", "does Alpha like")


@pytest.mark.parametrize(
    "end", ["[e, meets, a]", "{fact: [e, meets, a], contested: true}"], ids=["true", "contested"]
)
def test_must_not_offer_what_is_said_from_the_other_end(end: str) -> None:
    facts = f"facts:\n- [a, meets, b]\n- {{not: [a, meets, [c, d, g]]}}\n- [f, meets, e]\n- {end}\n"
    assert "Echo" not in wrong(facts, "object-among", "does Alpha meet")


RED = "facts:\n- [a, has_color, red]\n- [[b, c], has_color, blue]\n"


@pytest.mark.parametrize(
    ("facts", "hidden"),
    [
        (RED + "- [e, has_color, blue]\n", "Echo"),
        (RED + "- [echo-too, has_color, blue]\n", "ECHO"),
        (RED + "- [more, has_color, blue]\n", "Mikado"),
    ],
    ids=["its namesake is unknown", "the namesake itself", "contained in the key"],
)
def test_must_not_offer_what_a_reader_could_take_for_true(facts: str, hidden: str) -> None:
    found = wrong(facts, "subject-asked", "is red", NAMED)
    assert hidden not in found
    assert "Bravo" in found


def test_must_not_offer_things_that_share_nothing_with_the_key() -> None:
    facts = RED + "- [far, has_color, blue]\n"
    assert set(wrong(facts, "subject-asked", "is red", FEW)) == {"Bravo", "Castor"}


def test_must_not_offer_the_thing_in_the_stem() -> None:
    assert "Alpha" not in wrong(CLOSED + "- [b, likes, a]\n", "object-among", "does Alpha like")


def test_must_not_offer_another_kind_of_thing_than_a_requirement_takes() -> None:
    facts = (
        "facts:\n- [[a, b], drives, red]\n- [c, drives, blue]\n- [[a, c], shows, red]\n- [[b, far], shows, blue]\n"
        "- [[a, far], weighs, 5]\n- [[a, far], has_color, red]\n- [[a, far], wants, b]\n"
    )
    assert "Faraway" not in wrong(facts, "scenario-two-requirements", "drive", FEW)


@pytest.mark.parametrize(
    "denial", ["", "- {not: [a, likes, e], contested: true}\n"], ids=["unknown", "contested"]
)
def test_must_not_offer_as_true_what_is_not_known_to_be(denial: str) -> None:
    facts = "facts:\n- [a, likes, [b, c, d]]\n- {not: [a, likes, f]}\n- [[f, g], likes, e]\n" + denial
    found = wrong(facts, "not-object", "does Alpha NOT like")
    assert set(found) == {"Bravo", "Castor", "Delta"}


def test_must_not_offer_alike_values_together() -> None:
    facts = COLORS + "- [d, has_color, gray]\n- [e, has_color, argent]\n"
    for item in items(facts, "object-asked", "color does", seeds=SEEDS):
        assert not {"gray", "silver"} <= {option.text.casefold() for option in item.options}
