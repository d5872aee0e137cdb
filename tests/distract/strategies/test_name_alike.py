"""Name-alikes: things whose name resembles the key's."""

import pytest

from tests.distract.strategies.offers import ONLY, wrong

NAMED = """\
entities:
  a: {type: gadget, name: Alpha}
  sun: {type: gadget, name: Sunflower}
  oil: {type: gadget, name: Sunflower Oil}
  oil-too: {type: gadget, name: SUNFLOWER OIL}
  seed: {type: gadget, name: Sunflower Seed, broader: sun}
  moon: {type: gadget, name: Moonflower}
  shade: {type: color, name: Sunflower Yellow}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
"""
CLOSED = f"facts:\n- {{fact: [a, likes, sun]{ONLY}}}\n"
OPEN = "facts:\n- [a, likes, sun]\n- {not: [a, likes, [c, d]]}\n"
PLAIN = NAMED.replace("  oil-too: {type: gadget, name: SUNFLOWER OIL}\n", "")


def test_it_offers_names_with_a_word_in_common() -> None:
    found = wrong(CLOSED, "object-among", "does Alpha like", PLAIN)
    assert found["Sunflower Oil"] == "name_alike"
    assert found["Moonflower"] == "name_alike"


@pytest.mark.parametrize(
    "facts",
    [
        OPEN,
        CLOSED.replace("likes, sun]", "likes, [sun, oil]]"),
        CLOSED + "- {fact: [a, likes, oil], contested: true}\n",
        CLOSED + "- {not: [a, likes, oil], contested: true}\n",
        CLOSED + "- {fact: [a, likes, oil], when: at-night}\n",
        OPEN + "- {not: [a, likes, oil], until: 2020}\n",
    ],
    ids=["unknown", "true too", "contested", "denial contested", "conditioned", "denial ended"],
)
def test_must_not_offer_what_is_not_refuted(facts: str) -> None:
    assert "Sunflower Oil" not in wrong(facts, "object-among", "does Alpha like", PLAIN)


@pytest.mark.parametrize(
    ("facts", "hidden"),
    [
        (OPEN + "- {not: [a, likes, oil]}\n", "Sunflower Oil"),
        (CLOSED, "Sunflower Seed"),
        (OPEN + "- {not: [a, likes, seed]}\n", "Sunflower Seed"),
    ],
    ids=["namesake unknown", "part of the key", "part of the key, denied"],
)
def test_must_not_offer_what_a_reader_could_argue_for(facts: str, hidden: str) -> None:
    assert hidden not in wrong(facts, "object-among", "does Alpha like", NAMED)


def test_must_not_offer_another_kind_of_thing() -> None:
    assert "Sunflower Yellow" not in wrong(CLOSED, "object-among", "does Alpha like", PLAIN)


@pytest.mark.parametrize("name", ["Sundial", "Overflow", "Fallow"])
def test_must_not_offer_as_alike_names_that_hardly_resemble(name: str) -> None:
    things = PLAIN.replace("name: Castor}", f"name: {name}}}")
    assert wrong(CLOSED, "object-among", "does Alpha like", things)[name] == "sibling"


def test_must_not_offer_as_alike_what_shares_a_word_with_many() -> None:
    many = "".join(f"  x{i}: {{type: gadget, name: Sunflower {i:03}}}\n" for i in range(25))
    found = wrong(CLOSED, "object-among", "does Alpha like", PLAIN + many)
    assert "name_alike" not in {strategy for name, strategy in found.items() if name.startswith("Sunflower")}


def test_must_not_offer_as_alike_descriptions_that_share_a_word() -> None:
    described = PLAIN.replace("name: Sunflower Oil", "name: Press for all the kinds of Sunflower")
    found = wrong(CLOSED, "object-among", "does Alpha like", described)
    assert found["Press for all the kinds of Sunflower"] == "sibling"


@pytest.mark.parametrize(
    ("name", "offered"), [("Sunflower", True), ("Sunflowers", True), ("Sunflower Lamp", False)]
)
def test_must_not_offer_another_type_for_a_part_of_a_name(name: str, offered: bool) -> None:  # noqa: FBT001 a case
    things = f"""\
entities:
  a: {{type: gadget, name: Alpha}}
  sun: {{type: gadget, name: Sunflower Press}}
  tool: {{type: thing, name: {name}}}
  c: {{type: gadget, name: Castor}}
  d: {{type: gadget, name: Delta}}
"""
    found = wrong(CLOSED, "object-among", "does Alpha like", things)
    assert (found.get(name) == "name_alike") == offered
