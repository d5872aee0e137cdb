"""Misconceptions: what is denied outright, since people believe it."""

import pytest

from tests.distract.strategies.offers import THINGS, offered, wrong

DENIED = "facts:\n- [a, likes, b]\n- {not: [a, likes, [c, d]]}\n"
NAMED = (
    THINGS.replace("name: Bravo}", "name: Bravo, broader: whole}")
    + "  echo-too: {type: gadget, name: ECHO}\n  whole: {type: gadget, name: Whole}\n"
)


def test_it_offers_what_is_denied() -> None:
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
    ids=["contested", "ended", "at night", "of another thing", "the other way round"],
)
def test_must_not_offer_what_is_not_denied_here(denial: str) -> None:
    found = wrong(f"{DENIED}- {denial}\n", "object-among", "does Alpha like")
    assert set(found) == {"Castor", "Delta"}


@pytest.mark.parametrize(
    ("more", "hidden"),
    [
        ("- {not: [a, likes, e]}\n", "Echo"),
        ("- {not: [a, likes, [e, echo-too]]}\n- {fact: [a, likes, echo-too], contested: true}\n", "Echo"),
        ("- {not: [a, likes, whole]}\n", "Whole"),
        ("- {not: [a, likes, a]}\n", "Alpha"),
        ("- {not: [a, likes, e]}\n- {fact: [a, likes, e], contested: true}\n", "Echo"),
        ("- {not: [a, likes, e]}\n- {fact: [a, likes, e], when: at-night}\n", "Echo"),
    ],
    ids=["namesake unknown", "namesake contested", "contains the key", "the stem's own thing", "contested", "may hold"],
)  # fmt: skip
def test_must_not_offer_what_a_reader_could_argue_for(more: str, hidden: str) -> None:
    assert hidden not in wrong(DENIED + more, "object-among", "does Alpha like", NAMED)
