"""Symmetric duplicates: which conjuncts may change places, and that each question is asked once."""

import pytest

from qgen.match.symmetry import renamings, twins
from qgen.pattern import Conjunct, Var
from tests.making import bank_of

S, P, Q, R, A, B, C = (Var(name) for name in "spqrabc")
TWO = (Conjunct(S, P, A), Conjunct(S, Q, B))
THREE = (*TWO, Conjunct(S, R, C))
MET_AND_NOT = (Conjunct(S, P, A), Conjunct(S, Q, B, negated=True))
CHAIN = (Conjunct(S, P, A), Conjunct(A, Q, B))


@pytest.mark.parametrize(
    ("pattern", "given", "places"),
    [
        (TWO, "paqb", {1}),
        (THREE, "paqbrc", {1, 2}),
        (MET_AND_NOT, "paqb", set()),
        (CHAIN, "paqb", set()),
        (TWO, "paq", set()),  # what is given must stay given
    ],
)
def test_twins(pattern: tuple[Conjunct, ...], given: str, places: set[int]) -> None:
    assert twins(pattern, ("s",), tuple(given)) == places


def test_renamings_of_three_requirements() -> None:
    assert len(renamings(THREE, ("s",), tuple("paqbrc"))) == 6
    assert len(renamings(MET_AND_NOT, ("s",), tuple("paqb"))) == 1


FACTS = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Bravo}
  c: {type: thing, name: Castor}
  d: {type: thing, name: Delta}
  g: {type: thing, name: Golf}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
facts:
- [a, likes, g]
- [a, has_color, red]
- [b, likes, g]
- [b, has_color, blue]
- [c, has_color, red]
- {not: [[c, d], likes, g]}
- [d, has_color, red]
"""


def test_two_requirements_are_asked_in_one_order() -> None:
    items = [i for i in bank_of(FACTS).items if i.template == "scenario-two-requirements"]
    asked = [frozenset([(i.given["p"], i.given["a"]), (i.given["q"], i.given["b"])]) for i in items]
    assert asked
    assert len(set(asked)) == len(asked)
