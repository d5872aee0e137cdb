"""Rivals: cliques of enemies, and which of them say nothing new."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from qgen.assemble.enemies import marks
from qgen.forms.rivals import apart, largest, rivals
from qgen.item import Text
from tests.forms.bank import item, spread


def pairs(cliques: object) -> set[tuple[int, int]]:
    return {pair for clique in cliques for pair in combinations(clique, 2)}  # type: ignore[attr-defined] # a test's


def test_rivals_are_just_the_enemies() -> None:
    items = spread(40, facts=12)
    enemies = {
        (one, other)
        for one, other in combinations(range(len(items)), 2)
        if not marks(items[one]).isdisjoint(marks(items[other]))
    }
    assert enemies
    assert pairs(rivals(items)) == enemies


def test_an_item_that_states_what_another_asks_is_its_rival() -> None:
    asks = replace(item(1), stem=Text("Which harbour does the ferry of the northern island leave from?"))
    key = replace(asks.options[1], text="Oldport")
    asks = replace(asks, options=(asks.options[0], key, *asks.options[2:]))
    tells = replace(
        item(2),
        stem=Text("The ferry of the northern island leaves from the harbour Oldport. How long does it take?"),
    )
    assert asks.keys == (key,)
    assert rivals([asks, tells]) == ((0, 1),)
    assert rivals([asks, item(3)]) == ()


CLIQUES = st.lists(
    st.lists(st.integers(0, 9), min_size=1, max_size=5, unique=True).map(lambda c: tuple(sorted(c))),
    max_size=12,
)


@given(CLIQUES)
def test_leaving_out_what_others_hold_forbids_no_less_and_no_more(cliques: list[tuple[int, ...]]) -> None:
    kept = largest(cliques)
    assert pairs(kept) == pairs(cliques)
    assert all(not set(one) < set(other) for one in kept for other in kept)


@given(CLIQUES)
def test_what_stands_apart_are_no_rivals(cliques: list[tuple[int, ...]]) -> None:
    taken = apart(cliques, range(10))
    assert all(len(set(clique) & set(taken)) <= 1 for clique in cliques)
    assert set(range(10)) - {place for clique in cliques for place in clique} <= set(taken)
