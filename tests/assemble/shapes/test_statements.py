"""Options that are sentences: what is key, two by two, denials and keys in balance, voices."""

from collections import Counter
from functools import cache
from typing import Any

from qgen.facts import Claim, Ref, Statement, TermSet
from qgen.item import Item
from tests.making import VOCABULARY, bank_of

PAIR = """\
entities:
  a: {type: gadget, en: [an alpha, alphas], ja: アルファ}
  b: {type: gadget, en: [a bravo, bravos], ja: ブラボー}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
confusable: [[a, b]]
facts:
- [a, has_color, red]
- [b, has_color, blue]
- {fact: [a, likes, c], only: objects, at: L1}
- {fact: [b, likes, [c, d]], only: objects, at: L2}
"""


def two_by_two(facts: str = PAIR, **options: Any) -> list[Item]:
    return list(bank_of(facts, template="statement-two-by-two", **options).items)


def texts(item: Item) -> dict[str, bool]:
    return {option.text: option.key for option in item.options}


def about(found: list[Item], name: str) -> Item:
    (item,) = [item for item in found if item.given["s"] == Ref(name)]
    return item


def test_two_attributes_in_all_four_ways() -> None:
    assert texts(about(two_by_two(), "a")) == {
        "An alpha is red and likes Castor only.": True,
        "An alpha is red and likes Castor and Delta.": False,
        "An alpha is blue and likes Castor only.": False,
        "An alpha is blue and likes Castor and Delta.": False,
    }


def test_a_definition_is_not_mixed_with_another_claim() -> None:
    defined = PAIR.replace("name: red", "en: 'the shade of a leaf that has just come out', ja: 若葉の色")
    assert not two_by_two(defined)


def test_two_claims_of_one_frame_are_not_mixed() -> None:
    words = VOCABULARY.replace('["is {{ o }}", "be {{ o }}"]', '["likes {{ o }}", "like {{ o }}"]')
    assert not two_by_two(PAIR, vocabulary=words)


def test_japanese_leaves_the_subject_out() -> None:
    item = about(two_by_two(lang="ja"), "a")
    assert item.stem.plain == "アルファに関する記述のうち、正しいものはどれか。"
    assert texts(item)["red であり、Castor のみを好む。"]


def test_each_attribute_is_shown_equally_often() -> None:
    for item in two_by_two():
        shown = Counter(
            claim for o in item.options if isinstance(o.value, Statement) for claim in o.value.claims
        )
        assert set(shown.values()) == {2}
        assert len(shown) == 4


def test_the_last_one_is_said_to_describe_the_other() -> None:
    item = about(two_by_two(), "a")
    told = {o.text: o.rationale for o in item.options}
    assert "The statement would be true of bravos." in told["An alpha is blue and likes Castor and Delta."]
    assert sum("would be true of" in rationale for rationale in told.values()) == 1


def test_a_key_that_says_only_is_explained_with_only() -> None:
    item = about(two_by_two(), "a")
    (key,) = item.keys
    assert key.text == key.rationale == "An alpha is red and likes Castor only."


def test_a_list_that_is_not_closed_is_never_shown_as_whole() -> None:
    for item in two_by_two(PAIR.replace(", only: objects, at: L2", "")):
        claims = [c for o in item.options if isinstance(o.value, Statement) for c in o.value.claims]
        assert not any(isinstance(claim.object, TermSet) for claim in claims)


def test_a_longer_list_needs_a_refuted_member() -> None:
    facts = PAIR.replace("[a, likes, c], only", "[a, likes, [c, d]], only").replace(
        "[b, likes, [c, d]]", "[b, likes, c]"
    )
    item = about(two_by_two(facts), "b")
    assert texts(item)["A bravo is blue and likes Castor only."]
    open_list = facts.replace(", only: objects, at: L2", ", only: objects, at: L2, until: 2020-01-01")
    assert not [i for i in two_by_two(open_list) if i.given["s"] == Ref("b")]


def test_without_the_phrase_only_there_is_no_such_pair() -> None:
    needs = (
        PAIR.replace("likes", "needs")
        .replace("has_color, red", "weighs, 3")
        .replace("has_color, blue", "weighs, 4")
    )
    assert not two_by_two(needs)


def test_no_confusable_no_pair() -> None:
    assert not two_by_two(PAIR.replace("confusable: [[a, b]]\n", ""))


def test_the_key_names_the_item() -> None:
    one, other = two_by_two(), two_by_two(seed=2)
    assert {i.id for i in one} == {i.id for i in other}
    more = two_by_two(PAIR + "- [c, likes, d]\n")
    assert {i.id for i in one} == {i.id for i in more}


WORDS = 'en: {does: ["needs {{ o }}", "need {{ o }}"]}, ja: {does: ["{{ o }}を要する", "{{ o }}を要しない"]}'
SAID = VOCABULARY.replace(
    "needs: {subject: thing, object: thing, inherits: true}",
    f"needs: {{subject: thing, object: thing, inherits: true, {WORDS}}}",
)


def crowd(count: int = 120) -> str:
    """Return many things of which much is true and much is denied."""
    names = [f"x{n}" for n in range(count)]
    entities = "".join(f"  {n}: {{type: gadget, name: Model {n.upper()}}}\n" for n in names)
    facts = "".join(
        f"- [{n}, likes, [c, d]]\n- {{not: [{n}, likes, [a, b]]}}\n- [{n}, has_color, red]\n"
        f"- [{n}, needs, [a, b]]\n- {{not: [{n}, needs, [c, d]]}}\n"
        for n in names
    )
    return PAIR.replace("confusable", entities + "confusable", 1) + facts


@cache
def choices(**options: Any) -> list[Item]:
    return list(bank_of(crowd(), SAID, template="statement-choice", **options).items)


def test_a_denial_is_no_cue() -> None:
    """Where an item holds denials, as many keys are denials as options are: half."""
    found = choices()
    mixed = [i for i in found if any(" not " in o.text for o in i.options)]
    assert len(mixed) > 60
    denied = sum(" not " in key.text for item in mixed for key in item.keys)
    assert 0.35 < denied / len(mixed) < 0.65
    for item in mixed:
        assert sum(" not " in o.text for o in item.options) == 2


def test_the_sentences_of_an_item_have_one_voice() -> None:
    for item in choices():
        if "Model" in item.stem.plain:
            assert all(option.text.startswith("It ") for option in item.options)


def test_every_key_is_about_the_stems_thing() -> None:
    for item in choices():
        for option in item.options:
            assert isinstance(option.value, Statement)
            assert {Ref(claim.subject) for claim in option.value.claims} == {item.given["s"]}


def test_a_thing_gets_a_bounded_number_of_items() -> None:
    counts = Counter(item.given["s"] for item in choices() if isinstance(item.given["s"], Ref))
    assert max(counts.values()) <= 4


def test_a_claim_stands_for_itself() -> None:
    keys = {option.value for item in choices() for option in item.keys if option.key}
    assert Statement((Claim("x1", "likes", Ref("a")),)) not in keys
