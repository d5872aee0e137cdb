"""Permutations: other orders of the true sequence's steps, and steps that stand elsewhere."""

import pytest

from qgen.item import Item
from tests.assemble.shapes.arrangements import THINGS, WORDS, order
from tests.distract.strategies.offers import made

FOUR = order("[red, blue, green, pink]", ", at: L1")
SWAPPED = "blue → red → green → pink"
MANY = WORDS.replace("sequence: color}\n    values: one", "sequence: color}\n    values: many")


def shown(facts: str, template: str, vocabulary: str = WORDS) -> list[Item]:
    """Return the items of a template over several seeds that ask under no condition."""
    return made(THINGS + facts, vocabulary, template)


def wrong(found: list[Item]) -> set[str]:
    return {option.text for item in found for option in item.options if not option.key}


def test_it_offers_neighbours_swapped() -> None:
    assert SWAPPED in wrong(shown(FOUR, "order-of-steps"))


@pytest.mark.parametrize(
    "facts",
    [
        order("[red, blue, green, red]"),
        order("[red, gray, green, argent]"),
        order("[red, blue, green, pink]", ", contested: true"),
        order("[red, blue, green, pink]", ", until: 2020"),
        order("[red, blue, green, pink]", ", when: at-night"),
        FOUR + "- {fact: [lamp, goes_through, {sequence: [blue, red, green, pink]}], contested: true}\n",
        FOUR + "- {fact: [lamp, goes_through, {sequence: [blue, red, green, pink]}], when: at-night}\n",
        FOUR + "- {not: [lamp, goes_through, {sequence: [pink, blue]}], contested: true}\n",
    ],
    ids=[
        "a step twice",
        "steps alike",
        "contested",
        "ended",
        "conditioned",
        "another order contested",
        "another order at night",
        "denial contested",
    ],
)
def test_must_not_offer_orders_where_the_true_one_is_not_known(facts: str) -> None:
    assert not shown(facts, "order-of-steps")


@pytest.mark.parametrize("more", ["", "- [lamp, goes_through, {sequence: [blue, red, green, pink]}]\n"])
def test_must_not_offer_orders_where_others_may_be_true(more: str) -> None:
    assert not shown(FOUR.replace(", at: L1", "") + more, "order-of-steps", MANY)


@pytest.mark.parametrize("steps", ["[[red, blue], green, pink]", "[red, [blue, green], pink, teal]", "[[red, blue, green], pink, teal]"])  # fmt: skip
def test_must_not_offer_what_differs_within_a_step_in_either_order(steps: str) -> None:
    for item in shown(order(steps), "order-of-steps"):
        values = [option.value for option in item.options]
        kept = {tuple(frozenset(step) for step in value.steps) for value in values}  # type: ignore[union-attr]  # sequences
        assert len(kept) == len(values)


@pytest.mark.parametrize(
    ("steps", "hidden"),
    [
        ("[red, blue, green, gray, pink]", "gray"),
        ("[red, blue, green, pink, argent]", "Silver"),
        ("[red, blue, green, pink]", "red"),
    ],
    ids=["a step with a namesake", "a namesake that is a step", "the step itself"],
)
def test_must_not_offer_a_step_that_could_stand_there(steps: str, hidden: str) -> None:
    found = shown(order(steps), "what-comes-first")
    assert found
    assert hidden not in wrong(found)


def test_must_not_offer_the_step_in_the_stem() -> None:
    for item in shown(FOUR, "what-comes-after"):
        assert item.given["y"] not in [option.value for option in item.options]
