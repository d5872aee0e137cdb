"""Polarity: the denial of something true, where options are sentences."""

import pytest

from tests.distract.strategies.sentences import THINGS, options, wrong

MIXED = """\
- [a, likes, [c, d]]
- {not: [a, likes, [e, f]]}
- [b, likes, e]
- {not: [a, needs, [c, d, e, f]]}
- [a, owns, f]
"""


def test_it_offers_the_denial_of_what_holds() -> None:
    found = {text for text, strategy in options(MIXED).items() if strategy == "polarity"}
    assert found
    assert found <= {
        "They are not red.",
        "They do not weigh 5.",
        "They do not like Castor.",
        "They do not like Delta.",
    }


@pytest.mark.parametrize(
    "fact",
    [
        "{fact: [a, likes, e], contested: true}",
        "{fact: [a, likes, e], when: at-night}",
        "{fact: [a, likes, e], until: 2020-01-01}",
        "{not: [a, likes, e]}",
        "{not: [a, likes, e], until: 2020-01-01}",
        "{fact: [b, likes, e]}",
        "{fact: [e, likes, a]}",
    ],
    ids=[
        "contested",
        "conditioned",
        "ended",
        "the denial is so",
        "the denial ended",
        "of the confusable only",
        "the other way round",
    ],
)
def test_must_not_offer_the_denial_of_what_is_not_proven(fact: str) -> None:
    found = wrong(f"{MIXED.replace('[e, f]', '[f]').replace('- [b, likes, e]', '- [b, likes, d]')}- {fact}\n")
    assert "They do not like Echo." not in found
    assert "polarity" in found.values()


@pytest.mark.parametrize("rest", ["", "- {not: [a, likes, castor-too]}\n"], ids=["unknown", "denied"])
def test_must_not_offer_the_denial_of_what_is_not_so_of_a_namesake(rest: str) -> None:
    things = THINGS.replace("confusable:", "  castor-too: {type: gadget, name: CASTOR}\nconfusable:")
    assert "They do not like Castor." not in wrong(MIXED + rest, things)
