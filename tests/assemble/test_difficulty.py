"""Predicted difficulty: tempting distractors and demanding forms make an item harder, never easier."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.assemble.difficulty import EASY, EXTRA, FEWER_OPTIONS, HARD, UNKNOWN, difficulty, level
from qgen.assemble.handwritten import DIFFICULTY
from qgen.diagnostics import Position
from qgen.facts import Ref
from qgen.item import Option
from qgen.pattern import SHAPES, Conjunct, ItemTemplate, Var
from tests.making import bank_of

CONJUNCT = Conjunct(Var("s"), Var("p"), Var("o"))
TEMPLATE = ItemTemplate("t", "single", (CONJUNCT,), ("o",), ("s", "p"), "", Position("t.j2"))
KEY = Option("A", "key", Ref("k"), key=True, rationale="")

SHARES = st.floats(0, 1)
TEMPLATES = st.builds(
    lambda shape, requirements: replace(TEMPLATE, shape=shape, pattern=(CONJUNCT,) * requirements),
    st.sampled_from(SHAPES),
    st.integers(1, 4),
)


def options(*plausible: float) -> list[Option]:
    return [
        KEY,
        *(
            Option(
                "B", str(at), Ref(f"d{at}"), key=False, rationale="", strategy="sibling", plausibility=share
            )
            for at, share in enumerate(plausible)
        ),
    ]


@given(TEMPLATES, st.lists(SHARES, max_size=5))
def test_it_is_a_share_of_two_decimals(template: ItemTemplate, shares: list[float]) -> None:
    predicted = difficulty(template, options(*shares))
    assert 0 <= predicted <= 1
    assert predicted == round(predicted, 2)


@given(TEMPLATES, st.lists(st.tuples(SHARES, SHARES), min_size=1, max_size=5))
def test_it_never_falls_when_distractors_become_more_plausible(
    template: ItemTemplate, pairs: list[tuple[float, float]]
) -> None:
    less, more = ([pick(pair) for pair in pairs] for pick in (min, max))
    assert difficulty(template, options(*less)) <= difficulty(template, options(*more))


@given(TEMPLATES, st.lists(SHARES, max_size=5))
def test_a_further_requirement_never_makes_it_easier(template: ItemTemplate, shares: list[float]) -> None:
    harder = replace(template, pattern=(*template.pattern, CONJUNCT))
    assert difficulty(template, options(*shares)) <= difficulty(harder, options(*shares))


@given(SHARES, st.integers(1, 2))
def test_a_distractor_fewer_never_makes_it_harder(share: float, count: int) -> None:
    fewer, more = options(*[share] * count), options(*[share] * (count + 1))
    assert difficulty(TEMPLATE, fewer) <= difficulty(TEMPLATE, more)


def test_a_distractor_moves_it_and_so_does_the_form() -> None:
    plain = difficulty(TEMPLATE, options(0.5, 0.5, 0.5))
    assert plain == 0.5
    assert difficulty(TEMPLATE, options(0.5, 0.5, 0.8)) == 0.6
    assert difficulty(TEMPLATE, options(0.5, 0.5)) == round(0.5 + FEWER_OPTIONS, 2)
    for shape, extra in EXTRA.items():
        assert difficulty(replace(TEMPLATE, shape=shape), options(0.5, 0.5, 0.5)) == round(0.5 + extra, 2)


def test_without_a_distractor_it_is_unknown() -> None:
    assert difficulty(TEMPLATE, [KEY]) == UNKNOWN


@pytest.mark.parametrize(("predicted", "named"), [(0, "easy"), (EASY, "medium"), (HARD, "hard"), (1, "hard")])
def test_levels_begin_at_their_bounds(predicted: float, named: str) -> None:
    assert level(predicted) == named


def test_the_figure_of_a_declared_level_is_of_that_level() -> None:
    assert {level(figure): figure for figure in DIFFICULTY.values()} == dict(DIFFICULTY)


FACTS = """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: thing, name: Echo}
  f: {type: thing, name: Foxtrot}
  g: {type: thing, name: Golf}
confusable: [[a, b]]
facts:
- {fact: [e, likes, a], only: objects}
- {not: [e, likes, b], why: {en: It dislikes Bravo.}}
- {fact: [f, likes, [b, c]], only: objects}
- {fact: [g, likes, d], only: objects}
"""


def test_items_have_the_level_of_their_figure_and_a_tag_for_it() -> None:
    items = bank_of(FACTS).items
    assert items
    for item in items:
        assert item.level == level(item.difficulty)
        assert f"difficulty::{item.level}" in item.tags
