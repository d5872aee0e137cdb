"""Set variations: the true set with members left out and refuted ones put in."""

import pytest

from qgen.facts import Ref, TermSet
from tests.distract.strategies.offers import ONLY, SEEDS, THINGS, items

SET = f"facts:\n- {{fact: [a, likes, [b, c]]{ONLY}}}\n- [g, likes, [d, e, f]]\n"
NAMED = THINGS + "  echo-too: {type: gadget, name: ECHO}\n  whole: {type: gadget, name: Whole}\n"


def sets(facts: str, things: str = THINGS) -> list[frozenset[str]]:
    """Return the wrong sets of Alpha's items, each as ids."""
    found = items(facts, "set-valued", "does Alpha like", things, SEEDS)
    values = [option.value for item in found for option in item.options if not option.key]
    assert all(isinstance(value, TermSet) for value in values)
    return [
        frozenset(m.id for m in v.members if isinstance(m, Ref)) for v in values if isinstance(v, TermSet)
    ]


def test_it_always_holds_a_refuted_member() -> None:
    found = sets(SET)
    assert found
    assert not [members for members in found if members <= {"b", "c"}]


@pytest.mark.parametrize(
    "facts",
    [
        "facts:\n- [a, likes, [b, c]]\n- {not: [a, likes, [d, e, f, g]]}\n",
        SET + "- {fact: [a, likes, d], contested: true}\n",
        SET + "- {fact: [a, likes, d], when: at-night}\n",
        SET.replace("L1}", "L1, contested: true}"),
        SET.replace("L1}", "L1, until: 2020-01-01}"),
        SET.replace("L1}", "L1, when: at-night}"),
    ],
    ids=["open list", "contested", "conditioned", "closure contested", "closure ended", "closed at night"],
)
def test_must_not_offer_sets_where_the_whole_set_is_not_known(facts: str) -> None:
    assert not sets(facts)


@pytest.mark.parametrize(
    ("facts", "hidden"),
    [
        (SET.replace("e, f]]", "e, f, whole]]"), {"whole", "b"}),
        (SET.replace("e, f]]", "e, f, whole]]"), {"whole", "c"}),
    ],
    ids=["one that contains a member", "one that contains a missing member"],
)
def test_must_not_offer_members_that_go_ill_together(facts: str, hidden: set[str]) -> None:
    things = NAMED.replace("name: Bravo}", "name: Bravo, broader: whole}")
    found = sets(facts, things)
    assert found
    assert not [members for members in found if hidden <= members]


def test_must_not_offer_two_that_look_alike() -> None:
    found = sets("confusable: [[a, g]]\n" + SET.replace("[d, e, f]", "[e, echo-too]"), NAMED)
    assert found
    assert not [members for members in found if {"e", "echo-too"} <= members]


def test_must_not_offer_only_members_that_contain_true_ones() -> None:
    things = NAMED.replace("name: Bravo}", "name: Bravo, broader: whole}")
    assert not [m for m in sets(SET.replace("e, f]]", "e, f, whole]]"), things) if m <= {"b", "c", "whole"}]


@pytest.mark.parametrize("twin", [["b"], ["c"], ["b", "c"]], ids=["one", "the other", "both"])
def test_must_not_offer_a_part_of_the_key(twin: list[str]) -> None:
    likes = f"- {{fact: [g, likes, [{', '.join(twin)}]]{ONLY}}}\n"
    facts = SET.replace("- [g, likes, [d, e, f]]\n", "- [f, likes, [d, e]]\n") + likes
    found = sets("confusable: [[a, g]]\n" + facts)
    assert found
    assert frozenset(twin) not in found
