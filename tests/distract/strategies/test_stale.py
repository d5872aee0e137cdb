"""Stale answers: what held until a date, and holds no more."""

import pytest

from tests.distract.strategies.offers import THINGS, WORDS, made

DAY = (2026, 11, 1)
NAMED = THINGS + "  echo-too: {type: gadget, name: ECHO}\n  whole: {type: gadget, name: Whole}\n"
NOW = "facts:\n- [a, likes, b]\n- {not: [a, likes, [c, d]]}\n"
ENDED = NOW + "- {fact: [a, likes, e], until: 2022}\n"


def stale(facts: str, things: str = NAMED, vocabulary: str = WORDS) -> dict[str, str | None]:
    """Return the distractors (text: strategy) of what Alpha likes, as of the day; there must be such items."""
    banks = made(things + facts, vocabulary, "object-among", as_of=DAY)
    found = [option for item in banks if "oes Alpha like" in item.stem.plain for option in item.options]
    assert found
    return {option.text: option.strategy for option in found if not option.key}


def test_it_offers_what_has_ended() -> None:
    assert stale(ENDED, THINGS)["Echo"] == "stale"


@pytest.mark.parametrize(
    "facts",
    [
        ENDED + "- {fact: [a, likes, e], from: 2024}\n",
        ENDED.replace("until: 2022", "until: 2030"),
        ENDED.replace("until: 2022", "until: 2022, contested: true"),
        ENDED.replace("until: 2022", "until: 2022, when: at-night"),
        ENDED.replace("until: 2022", "from: 2028"),
        ENDED.replace("fact: [a, likes, e]", "fact: [b, likes, e]"),
        ENDED.replace("fact: [a, likes, e]", "fact: [e, likes, a]"),
        ENDED.replace("fact: [a, likes, e]", "not: [a, likes, e]"),
        ENDED + "- {fact: [a, likes, e], contested: true}\n",
        ENDED + "- {fact: [a, likes, e], when: at-night}\n",
    ],
    ids=[
        "holds again",
        "holds still",
        "contested",
        "ended at night",
        "yet to come",
        "of another thing",
        "the other way round",
        "a denial that ended",
        "contested since",
        "holds at night",
    ],
)
def test_must_not_offer_what_has_not_ended_for_the_thing(facts: str) -> None:
    found = stale(facts, THINGS)
    assert "Echo" not in found
    assert set(found) >= {"Castor", "Delta"}


@pytest.mark.parametrize(
    ("facts", "things"),
    [
        (ENDED, NAMED),
        (ENDED + "- [a, likes, echo-too]\n", NAMED),
        (ENDED, THINGS.replace("name: Bravo}", "name: Bravo, broader: e}")),
        (ENDED, THINGS.replace("name: Echo}", "name: Echo, broader: b}")),
        (
            ENDED.replace("likes, b]", "likes, [b, f]]"),
            THINGS.replace("name: Bravo}", "name: Bravo, broader: e}"),
        ),
    ],
    ids=["namesake unknown", "namesake true", "contains the key", "part of the key", "contains a true one"],
)
def test_must_not_offer_what_a_reader_could_argue_for(facts: str, things: str) -> None:
    assert "Echo" not in stale(facts, things)


def test_must_not_offer_what_a_chain_may_still_reach() -> None:
    chained = WORDS.replace("  likes: &many\n", "  likes: &many\n    transitive: true\n")
    assert chained != WORDS
    assert "Echo" not in stale(ENDED, THINGS, chained)
