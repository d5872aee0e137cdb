"""The bank: uniqueness, ids, locality, order, and the reasons why there is no item."""

import re
from dataclasses import replace

import pytest

from qgen.assemble.reprove import BugInQgenError, reprove
from qgen.facts import Ref
from qgen.graph.prover import Prover
from qgen.item import Item
from qgen.stable import item_id
from tests.making import VOCABULARY, bank_of, fact_base

BASE = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Bravo}
  c: {type: thing, name: Castor}
  d: {type: thing, name: Delta}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
facts:
- [a, has_color, red]
- [b, has_color, blue]
- [c, has_color, green]
- {fact: [a, likes, [b, c]], only: objects, at: L1}
- {not: [d, likes, [a, b, c]], why: {en: It dislikes all.}}
- [d, weighs, 40]
"""


def by_id(items: tuple[Item, ...]) -> dict[str, Item]:
    return {item.id: item for item in items}


def test_ids_are_well_formed_and_unique() -> None:
    items = bank_of(BASE).items
    assert len(by_id(items)) == len(items) > 5
    assert all(re.fullmatch("q[a-z2-7]{12}", item.id) for item in items)


def test_ids_do_not_depend_on_language_seed_labels_or_answer() -> None:
    first = bank_of(BASE)
    ids = set(by_id(first.items))
    assert set(by_id(bank_of(BASE, seed=9).items)) == ids
    assert set(by_id(bank_of(BASE, lang="ja").items)) == ids
    assert set(by_id(bank_of(BASE.replace("Alpha", "Aleph")).items)) == ids
    corrected = bank_of(BASE.replace("[a, has_color, red]", "[a, has_color, blue]"))
    asked = [item for item in first.items if item.template == "object-asked" and "Alpha" in item.stem.plain]
    (same,) = [by_id(corrected.items)[item.id] for item in asked]
    assert [option.text for option in same.keys] == ["blue"]


def test_a_renamed_entity_keeps_its_items() -> None:
    renamed = (
        BASE.replace("  a: {", "  aleph: {was: [a], ")
        .replace("[a, ", "[aleph, ")
        .replace("[[a, ", "[[aleph, ")
    )
    renamed = renamed.replace("likes, [a,", "likes, [aleph,")
    assert set(by_id(bank_of(renamed).items)) == set(by_id(bank_of(BASE).items))


def test_values_enter_ids_by_value() -> None:
    base = fact_base(BASE)
    from qgen.load.values import parse_literal  # noqa: PLC0415  # only here

    minutes, hour = parse_literal("duration", "60 min", "h"), parse_literal("duration", "1 h", "h")
    assert minutes is not None
    assert hour is not None
    assert item_id("t", [("o", minutes)], base) == item_id("t", [("o", hour)], base)


@pytest.mark.parametrize(
    "more",
    [
        "- [d, runs_at, 7]\n",
        "- {fact: [p, lies_in, q], at: L9}\n",
        "- [d, owns, c]\n",
    ],
)
def test_a_new_triple_changes_only_items_of_its_predicate(more: str) -> None:
    places = "  p: {type: place, name: Pier}\n  q: {type: place, name: Quay}\n"
    before = by_id(bank_of(BASE.replace("facts:", places + "facts:")).items)
    after = by_id(bank_of(BASE.replace("facts:", places + "facts:") + more).items)
    assert before == {name: item for name, item in after.items() if name in before}


def test_answers_one_needs_every_candidate_decided() -> None:
    closed = "- {fact: [a, needs, b], only: subjects, among: all, at: L2}\n"
    roster = BASE.replace("facts:", "rosters: {all: [a, b, c, d, red]}\nfacts:")
    vocabulary = VOCABULARY.replace(
        "object: thing, inherits: true}",
        'object: thing, inherits: true, en: {does: ["needs {{ o }}", "need {{ o }}"], which: "Who needs {{ o }}?"}}',
    )
    unique = [i for i in bank_of(roster + closed, vocabulary).items if i.template == "subject-unique"]
    assert [i.stem.plain for i in unique] == ["Who needs Bravo?"]
    # an unlabelled entity of a subtype is a candidate like any other
    hidden = roster.replace("entities:", "entities:\n  nameless: {type: gadget}") + closed
    bank = bank_of(hidden, vocabulary)
    assert not [i for i in bank.items if i.template == "subject-unique"]
    assert bank.reasons()["undecided"]


def test_an_unlabelled_entity_is_never_shown() -> None:
    for item in bank_of(BASE.replace("c: {type: thing, name: Castor}", "c: {type: thing}")).items:
        assert "c" not in [getattr(option.value, "id", None) for option in item.options]


def test_a_stem_entity_with_a_namesake_gives_no_item() -> None:
    twin = BASE.replace("entities:", "entities:\n  twin: {type: thing, name: ALPHA}")
    assert not [i for i in bank_of(twin).items if "Alpha" in i.stem.plain]


def test_a_condition_opens_the_stem() -> None:
    night = BASE + "- {fact: [a, has_color, blue], when: at-night}\n"
    items = [i for i in bank_of(night).items if i.when == "at-night"]
    assert items
    assert all(i.stem.plain.startswith("It is night. ") for i in items)
    assert any(i.stem.plain.startswith("夜である。") for i in bank_of(night, lang="ja").items)


def test_count_takes_one_item_of_each_key_fact_first() -> None:
    items = bank_of(BASE, count=4).items
    facts = [item.keys[0].proof[0].cites[0].triple for item in items]
    assert len(set(facts)) == 4


def test_reasons_are_kept() -> None:
    lone = "entities: {a: {type: thing, name: A}, b: {type: thing, name: B}}\nfacts:\n- [a, likes, b]\n"
    bank = bank_of(lone)
    assert not bank.items
    assert bank.reasons()["few-distractors"]


def test_every_option_has_a_proof_and_a_rationale() -> None:
    for lang in ("en", "ja"):
        for item in bank_of(BASE, lang=lang).items:
            for option in item.options:
                assert option.proof
                assert option.rationale


def test_a_tampered_item_is_a_bug() -> None:
    base = fact_base(BASE)
    item = next(i for i in bank_of(BASE).items if i.kind == "single")
    swapped = replace(item, options=tuple(replace(option, key=not option.key) for option in item.options))
    reprove(Prover(base), [item])
    with pytest.raises(BugInQgenError):
        reprove(Prover(base), [swapped])


def test_assumed_options_are_marked() -> None:
    bank = bank_of(BASE.replace(", only: objects, at: L1", ""), assume_complete=True)
    assumed = [i for i in bank.items if i.assumed]
    assert assumed
    for item in assumed:
        assert any(step.ground == "assumed" for option in item.options for step in option.proof)


def test_difficulty_takes_nearer_or_farther_distractors() -> None:
    easy = bank_of(BASE, difficulty="easy").items
    hard = bank_of(BASE, difficulty="hard").items
    assert sum(i.difficulty for i in easy) <= sum(i.difficulty for i in hard)


BORDERS = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Bravo}
  c: {type: thing, name: Castor}
  d: {type: thing, name: Delta}
  e: {type: thing, name: Echo}
facts:
- {fact: [a, meets, [b, c]], only: objects, at: L1}
"""
MEETS = (
    VOCABULARY
    + """\
  meets:
    subject: thing
    object: thing
    symmetric: true
    en: {does: ["meets {{ o }}", "meet {{ o }}"]}
    ja: {does: ["{{ o }}と会う", "{{ o }}と会わない"]}
"""
)


def test_a_rationale_says_whose_list_it_is_when_read_from_the_other_end() -> None:
    items = bank_of(BORDERS, MEETS).items
    wrong = [
        option
        for item in items
        if item.ask == ("s",) and not item.negated
        for option in item.options
        if not option.key
    ]
    assert wrong
    assert {option.rationale for option in wrong} == {"Alpha meets Bravo and Castor. That list is complete."}


def test_a_list_of_one_says_that_there_is_no_other() -> None:
    items = bank_of(BORDERS.replace("[b, c]", "[b]"), MEETS).items
    wrong = [
        option
        for item in items
        if item.ask == ("s",) and not item.negated
        for option in item.options
        if not option.key
    ]
    assert {option.rationale for option in wrong} == {"Alpha meets Bravo. There is no other thing."}


SHARED = """\
entities:
  bolt: {type: thing, name: the bolt of a gate}
  chain: {type: thing, name: a chain}
  smallest-bolt: {type: thing, name: the smallest bolt of a gate}
  hook: {type: thing, name: a hook}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
facts:
- [bolt, has_color, red]
- [[chain, smallest-bolt], has_color, blue]
- [hook, has_color, green]
"""


def test_of_several_owners_of_a_wrong_value_the_one_with_the_nearest_name_is_told_of() -> None:
    options = {
        option.text: option.rationale
        for item in bank_of(SHARED).items
        if item.template == "object-asked" and item.given["s"] == Ref("bolt")
        for option in item.options
    }
    assert "the smallest bolt of a gate is blue." in options["blue"]


WEIGHTS = """\
entities:
  bolt: {type: thing, name: Bolt}
  chain: {type: thing, name: Chain}
  hook: {type: thing, name: Hook}
  ring: {type: thing, name: Ring}
facts:
- [bolt, weighs, 8]
- [chain, weighs, 5]
- [hook, weighs, 100]
- [ring, weighs, 3000]
"""


@pytest.mark.parametrize("seed", range(1, 4))
def test_numbers_of_which_something_is_told_come_before_those_that_repeat_the_key(seed: int) -> None:
    items = [i for i in bank_of(WEIGHTS, seed=seed).items if i.template == "object-asked"]
    assert len(items) == 4
    for item in items:
        assert [option.text for option in item.options] == ["5", "8", "100", "3000"]
        assert len({option.rationale for option in item.options}) == 4
