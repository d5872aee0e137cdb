"""Confusables: what is true of a thing that is easily taken for the one in the stem, and the key's twins."""

import pytest

from tests.distract.strategies.offers import ONLY, SEEDS, THINGS, items, offered, wrong

TWINS = "confusable: [[a, b]]\n"
NAMED = THINGS + "  delta-too: {type: gadget, name: DELTA}\n  whole: {type: gadget, name: Whole}\n"


def test_it_offers_what_holds_for_the_twin() -> None:
    facts = TWINS + "facts:\n- [a, has_color, red]\n- [b, has_color, blue]\n- [c, has_color, green]\n"
    assert offered(facts, "object-asked", "color does Alpha")["blue"] == "confusable"


def test_it_offers_the_twin_of_the_key() -> None:
    facts = TWINS + "facts:\n- [a, has_color, red]\n- [[b, c], has_color, blue]\n"
    assert offered(facts, "subject-asked", "is red")["Bravo"] == "confusable"


CLOSED = f"{TWINS}facts:\n- {{fact: [a, likes, c]{ONLY}}}\n- [b, likes, [d, e, f]]\n"
OPEN = f"{TWINS}facts:\n- [a, likes, c]\n- {{not: [a, likes, [e, f]]}}\n- [b, likes, d]\n"


def test_it_offers_all_that_the_twin_has_where_the_list_is_closed() -> None:
    found = wrong(CLOSED, "object-among", "does Alpha like")
    assert {name for name, strategy in found.items() if strategy == "confusable"} == {
        "Delta",
        "Echo",
        "Foxtrot",
    }


@pytest.mark.parametrize(
    "facts",
    [
        CLOSED.replace("likes, c]", "likes, [c, d]]"),
        OPEN,
        CLOSED + "- {not: [a, likes, d], contested: true}\n",
        CLOSED + "- {fact: [a, likes, d], contested: true}\n",
        CLOSED + "- {fact: [a, likes, d], when: at-night}\n",
        OPEN + "- {not: [a, likes, d], until: 2020}\n",
        OPEN + "- {not: [a, likes, d], when: at-night}\n",
    ],
    ids=[
        "true too",
        "unknown",
        "denial contested",
        "contested",
        "conditioned",
        "denial ended",
        "denied under a condition",
    ],
)
def test_must_not_offer_what_is_not_refuted(facts: str) -> None:
    assert "Delta" not in wrong(facts, "object-among", "does Alpha like")


@pytest.mark.parametrize(
    "more",
    [
        "- {not: [a, likes, d]}\n",
        "- {not: [a, likes, d]}\n- {fact: [a, likes, delta-too], contested: true}\n",
    ],
    ids=["its namesake is unknown", "its namesake is contested"],
)
def test_must_not_offer_what_a_reader_could_take_for_another(more: str) -> None:
    found = wrong(OPEN + more, "object-among", "does Alpha like", NAMED)
    assert "Delta" not in found
    assert set(found) == {"Echo", "Foxtrot"}


def test_must_not_offer_what_contains_the_key() -> None:
    facts = OPEN + "- [b, likes, whole]\n- {not: [a, likes, whole]}\n"
    things = NAMED.replace("name: Castor}", "name: Castor, broader: whole}")
    assert "Whole" not in wrong(facts, "object-among", "does Alpha like", things)


def test_must_not_offer_a_twin_of_which_it_is_true_or_unknown() -> None:
    red = "confusable: [[a, b, c]]\nfacts:\n- [[a, b], has_color, red]\n- [[d, e, f], has_color, blue]\n"
    for item in items(red, "subject-asked", "is red", seeds=SEEDS):
        assert not {"Alpha", "Bravo", "Castor"} & {o.text for o in item.options if not o.key}


def test_must_not_offer_a_part_of_the_true_set() -> None:
    facts = (
        f"{TWINS}facts:\n- {{fact: [a, likes, [c, d, e]]{ONLY}}}\n"
        f"- {{fact: [b, likes, [c, d]]{ONLY}}}\n- [f, likes, g]\n"
    )
    assert "Castor and Delta" not in wrong(facts, "set-valued", "does Alpha like")
