"""Bloom's level: the template's word first, then what is computed or weighed, then the shape."""

from dataclasses import replace

import pytest

from qgen.assemble import bloom as rules
from qgen.assemble.bloom import BY_SHAPE, COMPUTED, DECLARED, SEVERAL, bloom
from qgen.diagnostics import Position
from qgen.load.templates import BLOOM
from qgen.pattern import SHAPES, Conjunct, Draw, ItemTemplate, Var
from tests.making import bank_of

CONJUNCT = Conjunct(Var("s"), Var("p"), Var("o"))
TEMPLATE = ItemTemplate("t", "single", (CONJUNCT,), ("o",), ("s", "p"), "", Position("t.j2"))

FACTS = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Bravo}
  c: {type: thing, name: Castor}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
facts:
- [a, has_color, red]
- [b, has_color, blue]
- [c, has_color, green]
"""


def test_the_template_has_the_last_word() -> None:
    declared = replace(TEMPLATE, bloom="evaluate", draw={"n": Draw("integer")}, pattern=(CONJUNCT, CONJUNCT))
    assert bloom(declared) == ("evaluate", DECLARED)


def test_a_computed_item_applies_a_rule() -> None:
    drawing = replace(TEMPLATE, draw={"n": Draw("integer")})
    assert bloom(drawing) == COMPUTED
    assert bloom(replace(drawing, pattern=(CONJUNCT, CONJUNCT))) == COMPUTED


def test_several_requirements_are_weighed() -> None:
    assert bloom(replace(TEMPLATE, pattern=(CONJUNCT, CONJUNCT))) == SEVERAL


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_has_a_level_and_a_reason(shape: str) -> None:
    level, why = bloom(replace(TEMPLATE, shape=shape))
    assert (level, why) == BY_SHAPE[shape]
    assert level in BLOOM
    assert why


def test_no_two_rules_give_one_reason_for_different_levels() -> None:
    told = [*BY_SHAPE.values(), SEVERAL, COMPUTED]
    assert len({why: level for level, why in told}) == len(set(told))
    assert rules.DECLARED not in {why for _, why in told}


def test_items_carry_level_and_reason() -> None:
    items = bank_of(FACTS).items
    assert items
    for item in items:
        assert item.bloom in BLOOM
        assert item.bloom_reason
