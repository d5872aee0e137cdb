"""Strategies for sentences: what they offer, and above all what they must not offer."""

import pytest

from qgen.facts import Statement
from qgen.item import Item
from tests.making import bank_of

THINGS = """\
entities:
  a: {type: gadget, en: [an alpha, alphas], ja: アルファ}
  b: {type: gadget, en: [a bravo, bravos], ja: ブラボー}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
  f: {type: gadget, name: Foxtrot}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  here: {type: place, name: Here}
  there: {type: place, name: There}
confusable: [[a, b]]
facts:
- [a, has_color, red]
- [b, has_color, blue]
- [a, weighs, 5]
- [b, weighs, 7]
"""


def items(facts: str, template: str = "statement-choice", about: str = "alphas") -> list[Item]:
    """Return the items of a template whose stem names a thing."""
    bank = bank_of(THINGS + facts, template=template)
    return [i for i in bank.items if f"about {about} " in i.stem.plain]


def offered(facts: str, about: str = "alphas") -> dict[str, str | None]:
    """Return the options (text: strategy) of the items about a thing."""
    return {o.text: o.strategy for item in items(facts, about=about) for o in item.options}


def test_swap_offers_what_holds_of_the_confusable() -> None:
    found = offered("- {fact: [a, likes, [c, e]], only: objects, at: L1}\n- [b, likes, [d, f]]\n")
    swapped = {text for text, strategy in found.items() if strategy == "swap"}
    assert len(swapped) > 2
    assert swapped <= {"They are blue.", "They weigh 7.", "They like Delta.", "They like Foxtrot."}


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ("- {fact: [b, likes, c]}\n", "They like Castor."),  # unknown of the thing: nothing closes its list
        ("- [[a, b], likes, c]\n", "They like Castor."),  # true of both: never a distractor
        (
            "- {fact: [a, likes, c], only: objects, at: L1}\n- {fact: [b, likes, d], contested: true}\n",
            "They like Delta.",
        ),
        (
            "- {fact: [a, likes, c], only: objects, at: L1}\n- [b, likes, d]\n- {not: [a, likes, d], contested: true}\n",
            "They like Delta.",
        ),
        (
            "- {fact: [a, likes, c], only: objects, at: L1}\n- {fact: [b, likes, d], when: at-night}\n",
            "They like Delta.",
        ),
        # a condition may make it true
        (
            "- {fact: [a, likes, c], only: objects, at: L1}\n- [b, likes, d]\n- {fact: [a, likes, d], when: at-night}\n",
            "They like Delta.",
        ),
        # the confusable itself as what the thing would like
        ("- {fact: [a, likes, c], only: objects, at: L1}\n- [b, likes, a]\n", "They like an alpha."),
    ],
)
def test_swap_must_not_offer(facts: str, text: str) -> None:
    assert not [
        i.id
        for i in items(facts)
        for o in i.options
        if i.when is None and o.text == text and not o.key
    ]  # fmt: skip


def test_swap_must_not_offer_what_another_kind_of_thing_has() -> None:
    facts = "- [here, lies_in, there]\n"
    text = THINGS.replace("confusable: [[a, b]]", "confusable: [[a, b, here]]") + facts
    found = [o.text for i in bank_of(text).items if "about alphas" in i.stem.plain for o in i.options]
    assert found
    assert not [text for text in found if "There" in text]


def test_polarity_offers_the_denial_of_what_holds() -> None:
    found = {text for text, strategy in offered(MIXED).items() if strategy == "polarity"}
    assert found
    assert found <= {
        "They are not red.",
        "They do not weigh 5.",
        "They do not like Castor.",
        "They do not like Delta.",
    }


MIXED = """\
- [a, likes, [c, d]]
- {not: [a, likes, [e, f]]}
- [b, likes, e]
- {not: [a, needs, [c, d, e, f]]}
- [a, owns, f]
"""


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ("- {fact: [a, likes, e], contested: true}\n", "They do not like Echo."),
        ("- {fact: [a, likes, e], when: at-night}\n", "They do not like Echo."),
        ("- {fact: [a, likes, e], until: 2020-01-01}\n", "They do not like Echo."),
        ("- {not: [a, likes, e]}\n", "They do not like Echo."),  # a denial that is so is no distractor
        ("- {fact: [b, likes, e]}\n", "They do not like Echo."),  # of the confusable only: unknown here
        (
            "- {fact: [a, likes, e]}\n- {not: [a, needs, c]}\n",
            "They do not need Castor.",
        ),
    ],
)
def test_polarity_must_not_offer(facts: str, text: str) -> None:
    more = "- [a, likes, [c, d]]\n- {not: [a, likes, f]}\n"
    assert not [
        i.id
        for i in items(more + facts)
        for o in i.options
        if i.when is None and o.text == text and not o.key
    ]


def test_no_item_shows_a_sentence_and_its_contrary() -> None:
    shown = items(MIXED)
    assert shown
    for item in shown:
        values = [o.value for o in item.options]
        claims = [claim for v in values if isinstance(v, Statement) for claim in v.claims]
        assert len({(c.predicate, c.object) for c in claims}) == len(claims)
        single = [c.predicate for c in claims if c.predicate in {"has_color", "weighs"}]
        assert len(set(single)) == len(single)


def test_denials_are_two_of_four_or_none() -> None:
    for item in items(MIXED):
        denials = [o for o in item.options if " not " in o.text]
        assert len(denials) in {0, 2}
        if denials:
            assert len(item.options) == 4
