"""Matching: each prompt fits one response only, and one response is left over."""

import pytest

from qgen.facts import Ref
from qgen.graph.prover import Prover
from qgen.item import Item
from tests.assemble.shapes.arrangements import THINGS, WORDS, items, reasons
from tests.making import fact_base, triple

COLORS = (
    "facts:\n- [a, has_color, red]\n- [b, has_color, blue]\n- [c, has_color, green]\n"
    "- [d, has_color, pink]\n- [e, has_color, gray]\n"
).replace("- [e, has_color, gray]\n", "")


def the(facts: str, seed: int = 1) -> Item:
    (item,) = items(facts, "matching", seed=seed)
    return item


def test_prompts_and_responses_fit_one_to_one() -> None:
    item = the(COLORS)
    assert item.kind == "matching"
    assert len(item.pairs) == 3
    assert len(item.options) == 4
    assert sum(not option.key for option in item.options) == 1
    assert {pair.label for pair in item.pairs} == {option.label for option in item.keys}


@pytest.mark.parametrize("seed", range(5))
def test_every_other_combination_is_refuted(seed: int) -> None:
    item = the(COLORS, seed)
    base = fact_base(THINGS + COLORS)
    prover = Prover(base)
    for pair in item.pairs:
        assert isinstance(pair.value, Ref)
        for option in item.options:
            assert isinstance(option.value, Ref)
            fact = triple(base, pair.value.id, "has_color", option.value.id)
            found = prover.prove(fact) if option.label == pair.label else prover.refute(fact)
            assert found is not None
        assert len(pair.proof) == len(item.options)


def test_what_is_left_over_is_explained_by_whose_it_is() -> None:
    item = the(COLORS)
    (surplus,) = [option for option in item.options if not option.key]
    assert f"is {surplus.text}" in surplus.rationale
    assert len(surplus.proof) == len(item.pairs)


@pytest.mark.parametrize(
    "facts",
    [
        # open lists: nothing refutes the other combinations
        "facts:\n- [a, likes, lamp]\n- [b, likes, torch]\n- [c, likes, d]\n- [d, likes, e]\n",
        # two of them share a value
        COLORS.replace("[b, has_color, blue]", "[b, has_color, red]"),
        # one pair is contested
        COLORS.replace("- [b, has_color, blue]", "- {fact: [b, has_color, blue], contested: true}"),
        # one combination is contested
        COLORS + "- {fact: [a, has_color, blue], contested: true}\n",
        # one combination is true under a condition
        COLORS + "- {fact: [a, has_color, blue], when: at-night}\n",
        # too few
        COLORS.replace("- [b, has_color, blue]\n", ""),
        # a response has a namesake
        COLORS.replace("pink", "gray"),
    ],
    ids=["open", "shared", "contested pair", "contested other", "condition", "few", "namesake"],
)  # fmt: skip
def test_must_not_match(facts: str) -> None:
    assert not [item for item in items(facts, "matching") if item.when is None]


def test_a_predicate_with_too_few_pairs_says_so() -> None:
    assert "few-pairs" in reasons("facts:\n- [a, has_color, red]\n", "matching")


def test_prompts_are_of_one_kind() -> None:
    mixed = COLORS.replace("[a, has_color", "[lamp, has_color")
    assert not items(mixed, "matching")


def test_each_subject_is_a_prompt_once_and_items_are_few() -> None:
    names = [f"g{number}" for number in range(40)]
    entities = "".join(f"  {name}: {{type: gadget, name: Gadget {name}}}\n" for name in names)
    facts = (
        entities + "facts:\n" + "".join(f"- [{name}, weighs, {at + 3}]\n" for at, name in enumerate(names))
    )
    found = items(facts, "matching")
    assert len(found) == 2
    prompts = [pair.value for item in found for pair in item.pairs]
    assert len(set(prompts)) == len(prompts) == 8
    for item in found:
        assert item.fixed_order
        numbers = [int(option.text) for option in item.options]
        assert numbers == sorted(numbers)


def test_a_fact_that_concerns_no_prompt_leaves_the_item_as_it_is() -> None:
    assert the(COLORS + "- [a, likes, b]\n").id == the(COLORS).id


def test_words_are_there_in_both_languages() -> None:
    english, japanese = (items(COLORS, "matching", lang=lang)[0] for lang in ("en", "ja"))
    assert english.id == japanese.id
    assert english.stem.plain == "Which color does each of these things have? One choice is not used."
    assert japanese.stem.plain == "次の各ものの色はどれか。選択肢は 1 つ余る。"


def test_without_a_question_for_the_one_object_the_sentence_is_to_be_completed() -> None:
    silent = WORDS.replace(', one: "Which color does {{ s }} have?"', "")
    silent = silent.replace(', one: "{{ s }}の色はどれか。"', "")
    english, japanese = (items(COLORS, "matching", silent, lang=lang)[0] for lang in ("en", "ja"))
    assert english.stem.plain == "Complete “… is ____” for each thing. One choice is not used."
    assert "____" in japanese.stem.plain


@pytest.mark.parametrize(
    "question",
    [
        "Which color does “{{ s }}” have?",
        "Which color does the lamp {{ s }} have?",
        "Which color does the {{ s }} have?",
        "What is {{ s }}'s color?",
        "What is {{ s }}’s color?",
    ],
)
def test_a_question_in_which_each_of_these_cannot_stand_is_not_asked_of_them(question: str) -> None:
    bound = WORDS.replace("Which color does {{ s }} have?", question)
    assert bound != WORDS
    (item,) = items(COLORS, "matching", bound)
    assert item.stem.plain == "Complete “… is ____” for each thing. One choice is not used."


@pytest.mark.parametrize("question", ["「{{ s }}」の色はどれか。", "色付きの{{ s }}の色はどれか。"])
def test_so_it_is_in_japanese(question: str) -> None:
    bound = WORDS.replace("{{ s }}の色はどれか。", question)
    assert bound != WORDS
    (item,) = items(COLORS, "matching", bound, lang="ja")
    assert "空欄に入るものを選べ。" in item.stem.plain


@pytest.mark.parametrize(
    "question", ["In what color does {{ s }} come?", "Of these colors, which is on {{ s }}?"]
)
def test_elsewhere_it_is(question: str) -> None:
    (item,) = items(COLORS, "matching", WORDS.replace("Which color does {{ s }} have?", question))
    assert item.stem.plain.startswith(question.replace("{{ s }}", "each of these things"))


def test_where_the_label_says_it_all_things_are_matched_with_what_is_true() -> None:
    bare = WORDS.replace('does: ["is {{ o }}", "be {{ o }}"]', 'does: ["{{ o }}", "{{ o }}"]')
    assert bare != WORDS
    (item,) = items(COLORS, "matching", bare)
    assert item.stem.plain == "Match each thing to its description. One choice is not used."
