"""Swaps: what holds of a confusable, said of the thing itself, where options are sentences."""

import pytest

from tests.distract.strategies.sentences import THINGS, options, wrong
from tests.making import VOCABULARY

CLOSED = "- {fact: [a, likes, [c, e]], only: objects, at: L1}\n"
OPEN = "- [a, likes, c]\n- {not: [a, likes, [e, f]]}\n- [b, likes, d]\n"
TWIN = CLOSED + "- [b, likes, [d, f]]\n"


def test_it_offers_what_holds_of_the_confusable() -> None:
    swapped = {text for text, strategy in options(TWIN).items() if strategy == "swap"}
    assert len(swapped) > 2
    assert swapped <= {"They are blue.", "They weigh 7.", "They like Delta.", "They like Foxtrot."}


@pytest.mark.parametrize(
    "facts",
    [
        OPEN,
        OPEN + "- [a, likes, d]\n",
        TWIN.replace("[c, e]", "[c, d]"),
        CLOSED + "- {fact: [b, likes, d], contested: true}\n",
        TWIN + "- {not: [a, likes, d], contested: true}\n",
        TWIN + "- {fact: [a, likes, d], contested: true}\n",
        CLOSED + "- {fact: [b, likes, d], when: at-night}\n",
        TWIN + "- {fact: [a, likes, d], when: at-night}\n",
        CLOSED + "- {fact: [b, likes, d], until: 2020}\n",
        OPEN + "- {not: [a, likes, d], until: 2020}\n",
    ],
    ids=[
        "unknown",
        "true of both",
        "true of both, list closed",
        "contested of the other",
        "denial contested",
        "contested",
        "conditioned of the other",
        "conditioned",
        "ended of the other",
        "denial ended",
    ],
)
def test_must_not_offer_what_is_not_refuted(facts: str) -> None:
    assert "They like Delta." not in wrong(facts)


@pytest.mark.parametrize(
    "rest", ["", "- {fact: [a, likes, delta-too], contested: true}\n"], ids=["unknown", "contested"]
)
def test_must_not_offer_what_is_open_for_a_namesake(rest: str) -> None:
    things = THINGS.replace("confusable:", "  delta-too: {type: gadget, name: DELTA}\nconfusable:")
    facts = "- [a, likes, c]\n- {not: [a, likes, [d, f]]}\n- [b, likes, [d, f]]\n" + rest
    assert "They like Delta." not in wrong(facts, things)


def test_must_not_offer_the_thing_itself() -> None:
    assert "They like an alpha." not in wrong(CLOSED + "- [b, likes, [a, d]]\n")


def test_must_not_offer_what_another_kind_of_thing_has() -> None:
    things = THINGS.replace("confusable: [[a, b]]", "confusable: [[a, b, here]]")
    lying = VOCABULARY.replace(
        "transitive: true}", "values: one, en: {does: ['lies in {{ o }}', 'lie in {{ o }}']}}"
    )
    assert lying != VOCABULARY
    facts = TWIN + "- [here, lies_in, there]\n"
    assert not [text for text in wrong(facts, things, lying) if "There" in text]
