"""True or false: the twin, the coin, what is given, and what the rationale tells."""

from typing import Any

import pytest

from qgen.facts import Claim, Ref, Statement
from qgen.item import Item
from qgen.pattern import PredicateRef
from tests.making import bank_of

THINGS = """\
entities:
  a: {type: gadget, en: [an alpha, alphas], ja: アルファ}
  b: {type: gadget, en: [a bravo, bravos], ja: ブラボー}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
facts:
"""
COLORS = "- [a, has_color, red]\n- [b, has_color, blue]\n- [c, has_color, green]\n"


def items(facts: str, **options: Any) -> list[Item]:
    return list(bank_of(THINGS + facts, template="true-false", **options).items)


def big(count: int = 240) -> str:
    """Return a collection in which many things have one of a few colors."""
    things = "".join(f"  x{n}: {{type: gadget, name: Model {n}}}\n" for n in range(count))
    colors = "".join(f"- [x{n}, has_color, {('red', 'blue', 'green')[n % 3]}]\n" for n in range(count))
    return THINGS.replace("facts:\n", things + "facts:\n") + colors


def test_a_sentence_and_two_options() -> None:
    found = items(COLORS)
    assert len(found) == 3
    for item in found:
        assert item.stem.plain.startswith("True or false: ")
        assert [(o.label, o.text) for o in item.options] == [("A", "True"), ("B", "False")]
        assert item.kind == "true-false"
        assert item.fixed_order
        assert len(item.keys) == 1


def test_what_is_shown_is_what_is_given() -> None:
    for item in items(COLORS):
        subject, thing = item.given["s"], item.given["o"]
        assert isinstance(subject, Ref)
        assert isinstance(thing, Ref)
        assert thing.id in item.stem.plain
        claim = Claim(subject.id, "has_color", thing)
        assert item.options[0].value == Statement((claim,))
        assert item.options[1].value == Statement((Claim(subject.id, "has_color", thing, holds=False),))


def test_about_half_of_them_are_true() -> None:
    told = [item.options[0].key for item in bank_of(big(), template="true-false").items]
    assert len(told) == 240
    assert 0.45 <= sum(told) / len(told) <= 0.55


def test_true_and_false_ones_look_alike() -> None:
    for item in bank_of(big(), template="true-false").items:
        assert " not " not in item.stem.plain
        assert len(item.stem.plain) <= len("True or false: Model 100 is green.")


def test_the_seed_changes_nothing_of_it() -> None:
    one, other = ({i.id: i.stem.plain for i in items(COLORS, seed=seed)} for seed in (1, 2))
    assert one == other


def test_both_languages_have_the_same_items() -> None:
    assert {i.id for i in items(COLORS)} == {i.id for i in items(COLORS, lang="ja")}


def test_japanese_reads_as_japanese() -> None:
    (found,) = [i for i in items(COLORS, lang="ja") if i.given["s"] == Ref("a")]
    assert found.stem.plain.startswith("次の記述は正しいか。アルファは")
    assert [o.text for o in found.options] == ["正しい", "誤り"]


@pytest.mark.parametrize(
    ("why", "taught"),
    [("", "likes Castor"), (", why: {en: It is shy., ja: 内気だから。}", "It is shy.")],
    ids=["the true fact", "the reason"],
)
def test_a_false_sentence_teaches_something(why: str, taught: str) -> None:
    denials = "".join(
        f"- [{name}, likes, c]\n- {{not: [{name}, likes, [d, e]]{why}}}\n" for name in ("a", "b", "d", "e")
    )
    found = [i for i in items(denials) if i.given["p"] == PredicateRef("likes") and i.options[1].key]
    assert found
    for item in found:
        told = item.options[1]
        assert taught in told.rationale
        assert {step.holds for step in told.proof} == {False, True}


@pytest.mark.parametrize(
    ("facts", "hidden"),
    [
        # unknown: many values, nothing closed
        ("- [a, likes, b]\n- [c, likes, d]\n", "An alpha likes Delta"),
        # true as well
        ("- [a, likes, [b, d]]\n- [c, likes, d]\n- {not: [a, likes, e]}\n", "False"),
        # contested
        (
            "- {fact: [a, likes, b], only: objects, at: L1}\n- {fact: [a, likes, d], contested: true}\n",
            "Delta",
        ),
        # stated under a condition
        (
            "- {fact: [a, likes, b], only: objects, at: L1}\n- {fact: [a, likes, d], when: at-night}\n",
            "Delta",
        ),
        # nothing is denied: no twin, no item
        ("- [a, likes, b]\n", "alpha"),
    ],
)
def test_the_twin_must_not_be(facts: str, hidden: str) -> None:
    for item in items(facts):
        if item.when is None and item.given["s"] == Ref("a"):
            false = item.options[1].key
            assert not (false and hidden in item.stem.plain)


def test_a_thing_with_a_namesake_is_not_spoken_of() -> None:
    named = THINGS.replace("facts:", "  a-two: {type: gadget, name: ALPHA}\nfacts:")
    bank = bank_of(named + COLORS, template="true-false")
    assert not [i for i in bank.items if i.given["s"] == Ref("a")]
    assert "namesake" in bank.reasons()


def test_a_twin_with_a_true_namesake_is_not_offered() -> None:
    named = THINGS.replace("facts:", "  d-two: {type: gadget, name: DELTA}\nfacts:")
    bank = bank_of(named + "- {fact: [a, likes, [b, d-two]], only: objects, at: L1}\n- [c, likes, [d, e]]\n")
    for item in bank.items:
        if item.template == "true-false" and item.given["s"] == Ref("a"):
            assert item.given["o"] not in {Ref("d"), Ref("d-two")} or item.options[0].key


NAMES = ("crimson", "azure", "verdant", "golden", "violet", "amber", "ivory", "ebony")


def test_no_wording_changes_which_items_there_are() -> None:
    """The false sentence's object is part of an item's id, so it is not chosen by its name."""
    found = []
    for names in (
        NAMES,
        (*NAMES[:1], "azure crimson", "verdant amber", *NAMES[3:6], "ivory crimson", "ebony ivory"),
    ):
        things = "".join(f"  x{n}: {{type: gadget, name: Model {n}}}\n" for n in range(len(names)))
        colors = "".join(f"  c{n}: {{type: color, name: {name}}}\n" for n, name in enumerate(names))
        facts = "".join(f"- [x{n}, has_color, c{n}]\n" for n in range(len(names)))
        text = f"entities:\n{things}{colors}facts:\n{facts}"
        found.append({item.id for item in bank_of(text, template="true-false").items})
    assert found[0] == found[1]
    assert len(found[0]) == len(NAMES)


DEFINED = """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  one: {type: color, en: "the shade of a leaf that has just come out", ja: 若葉の色}
  two: {type: color, en: "the shade of the sky an hour before dawn", ja: 夜明け前の空の色}
  three: {type: color, en: "the shade of wet sand on a cold beach", ja: ぬれた砂の色}
%sfacts:
- [a, has_color, one]
- [b, has_color, two]
- [c, has_color, three]
"""


def test_what_defines_another_thing_is_no_false_twin() -> None:
    assert not bank_of(DEFINED % "", template="true-false").items


def test_what_defines_a_thing_easily_confused_is_one() -> None:
    found = bank_of(DEFINED % "confusable: [[a, b]]\n", template="true-false").items
    assert {item.given["s"] for item in found} == {Ref("a"), Ref("b")}


def test_a_description_of_several_things_defines_none() -> None:
    shared = DEFINED % "  d: {type: gadget, name: Delta}\n" + "- [d, has_color, one]\n"
    assert Ref("a") in {item.given["s"] for item in bank_of(shared, template="true-false").items}


def test_an_abbreviation_is_not_shown_with_what_it_cannot_stand_for() -> None:
    named = THINGS.replace("name: red", "name: Rapid Entry Door").replace("name: Castor", "name: RED")
    found = bank_of(named + "- [c, has_color, red]\n- [d, has_color, blue]\n", template="true-false").items
    assert [item.given["s"] for item in found] == [Ref("d")]
