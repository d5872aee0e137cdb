"""Hand-written items: stable ids, one order of options in all languages, their place among proven items."""

from typing import Any

import pytest

from qgen.assemble.bank import Bank, BankOptions, make_bank
from qgen.assemble.handwritten import handwritten_items, id_of
from qgen.assemble.reprove import reprove
from qgen.graph.prover import Prover
from qgen.item import Item
from qgen.load.collection import Collection, load_collection
from tests.making import VOCABULARY, packaged_templates

FACTS = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Bravo}
  c: {type: thing, name: Castor}
  d: {type: thing, name: Delta}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  white: {type: color, name: white}
facts:
- [a, has_color, red]
- [b, has_color, blue]
- [c, has_color, green]
- [d, has_color, white]
"""

ITEMS = """\
source: guide
items:
  what-to-drink:
    kind: single
    at: p. 1
    level: hard
    bloom: apply
    tags: [kitchen]
    en:
      stem: What is NOT served at noon?
      emphasis: NOT
      options: [{text: soup, key: true, rationale: Too early.}, {text: tea}, {text: milk}, {text: juice}]
    ja:
      stem: 正午に出ないものはどれか。
      options: [{text: スープ, key: true}, {text: 茶}, {text: 牛乳}, {text: ジュース}]
  two-cups:
    kind: multiple
    fixed_order: true
    en: {stem: Which two are cups?, options: [{text: mug, key: true}, {text: pan}, {text: beaker, key: true}]}
  tea-is-green:
    kind: true-false
    key: false
    en: {stem: All tea is green., rationale: Some is black.}
    ja: {stem: 茶はすべて緑である。, rationale: 紅茶もある。}
"""
SOURCES = "guide: {title: The guide}\n"


def collection(items: str = ITEMS, facts: str = FACTS) -> Collection:
    texts = {
        "facts/vocabulary.yaml": VOCABULARY,
        "facts/d/t.yaml": facts,
        "facts/sources.yaml": SOURCES,
        "items/rules.yaml": items,
    }
    encoded = {name: text.encode() for name, text in texts.items()}
    made, found = load_collection(encoded, packaged_templates=packaged_templates())
    assert made is not None
    assert not [finding for finding in found if finding.is_error], found
    return made


def written(lang: str = "en", seed: int = 1, items: str = ITEMS) -> dict[str, Item]:
    made = collection(items)
    names = {id_of(each, made.base): each.id for each in made.handwritten}
    return {names[item.id]: item for item in handwritten_items(made.handwritten, made.base, lang, seed)}


def bank(made: Collection, **options: Any) -> Bank:
    chosen = BankOptions(**{"lang": "en", "domains": ("d",), "as_of": None, "count": None} | options)
    items = handwritten_items(made.handwritten, made.base, chosen.lang, chosen.seed)
    return make_bank(made.base, made.templates, chosen, items)


def test_an_item_is_what_its_author_wrote() -> None:
    item = written()["what-to-drink"]
    assert (item.kind, item.shape, item.domain, item.topic) == ("single", "single", "d", "rules")
    assert item.stem.runs() == [("What is ", False), ("NOT", True), (" served at noon?", False)]
    assert sorted(option.text for option in item.options) == ["juice", "milk", "soup", "tea"]
    assert [(key.text, key.rationale) for key in item.keys] == [("soup", "Too early.")]
    assert [option.label for option in item.options] == list("ABCD")
    assert (item.level, item.bloom, item.bloom_reason) == ("hard", "apply", "its author says so")
    assert [(source.title, source.at) for source in item.sources] == [("The guide", ("p. 1",))]
    assert {"kitchen", "unproven", "domain::d"} <= set(item.tags)


def test_it_claims_no_proof() -> None:
    for item in written().values():
        assert item.unproven
        assert item.pattern == ()
        assert not any(option.proof or option.strategy or option.plausibility for option in item.options)


def test_true_and_false_stand_in_the_words_of_the_language() -> None:
    (english, japanese) = (written(lang)["tea-is-green"] for lang in ("en", "ja"))
    assert [(option.text, option.key) for option in english.options] == [("True", False), ("False", True)]
    assert [option.key for option in japanese.options] == [False, True]
    assert {option.text for option in japanese.options}.isdisjoint({"True", "False"})
    assert {option.rationale for option in english.options} == {"Some is black."}
    assert english.fixed_order


def test_an_item_without_words_in_a_language_is_not_in_it() -> None:
    assert set(written("en")) - set(written("ja")) == {"two-cups"}


def test_options_have_one_order_in_all_languages_and_another_one_by_seed() -> None:
    for seed in range(1, 9):
        english, japanese = (written(lang, seed)["what-to-drink"] for lang in ("en", "ja"))
        assert [option.key for option in english.options] == [option.key for option in japanese.options]
    orders = {tuple(o.text for o in written(seed=seed)["what-to-drink"].options) for seed in range(1, 9)}
    assert len(orders) > 2
    fixed = {tuple(o.text for o in written(seed=seed)["two-cups"].options) for seed in range(1, 9)}
    assert fixed == {("mug", "pan", "beaker")}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("What is NOT served", "Which of these is NOT given"),
        ("text: soup", "text: broth"),
        ("[{text: mug, key: true}, {text: pan}", "[{text: mug}, {text: pan, key: true}"),
        ("level: hard", "level: easy"),
        ("what-to-drink:", "what-to-eat:\n    was: [what-to-drink]"),
    ],
)
def test_the_item_id_outlives_words_keys_and_names(old: str, new: str) -> None:
    changed = ITEMS.replace(old, new)
    assert changed != ITEMS
    before = {item.id for item in written().values()}
    assert {item.id for item in written(items=changed).values()} == before


def test_another_name_is_another_item() -> None:
    before = {item.id for item in written().values()}
    after = {item.id for item in written(items=ITEMS.replace("two-cups:", "three-cups:")).values()}
    assert len(before & after) == 2


def test_the_whole_bank_has_all_of_them_and_the_facts_items_stay_as_they_were() -> None:
    made = collection()
    items = bank(made).items
    assert [item for item in items if not item.unproven] == list(
        make_bank(made.base, made.templates, BankOptions("en", ("d",), None, count=None)).items
    )
    assert sum(item.unproven for item in items) == 3
    reprove(Prover(made.base), items, made.templates)


def test_a_counted_exam_mixes_them_by_rank_and_stays_the_same() -> None:
    made = collection()
    shares = []
    for seed in range(1, 21):
        items = bank(made, count=6, seed=seed).items
        assert len(items) == 6
        assert items == bank(made, count=6, seed=seed).items
        shares.append(sum(item.unproven for item in items))
    assert min(shares) >= 1  # seven things stand in line, and a hand-written one counts for ten facts
    assert max(shares) <= 3


def test_reviews_and_domains_hold_for_them_too() -> None:
    made = collection()
    (name,) = (item.id for item in written().values() if item.kind == "multiple")
    assert name not in {item.id for item in bank(made, rejected=frozenset({name})).items}
    assert [item.id for item in bank(made, approved=frozenset({name})).items] == [name]
    assert not bank(made, domains=("elsewhere",)).items


def test_the_bank_knows_the_ids_of_all_plans_whatever_was_asked_for() -> None:
    made = collection()
    everything = {item.id for item in bank(made).items if not item.unproven}
    choices: list[dict[str, Any]] = [
        {"count": 2},
        {"domains": ()},
        {"approved": frozenset()},
        {"rejected": everything},
    ]
    for options in choices:
        known = bank(made, **options).known
        assert known is not None
        assert everything <= known
