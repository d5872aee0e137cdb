"""Cloze, the odd one out, and look-alikes: what their templates promise."""

from qgen.facts import Ref
from tests.assemble.shapes.arrangements import items
from tests.making import VOCABULARY, bank_of

COLORS = "facts:\n- [a, has_color, red]\n- [b, has_color, blue]\n- [c, has_color, green]\n"
COLORED = (
    """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
"""
    + COLORS
)
LIKED = "facts:\n- [[a, b, c], likes, e]\n- {not: [d, likes, e]}\n"


def test_a_cloze_item_leaves_the_object_out() -> None:
    (item,) = [item for item in items(COLORS, "cloze") if "Alpha" in item.stem.plain]
    assert item.stem.plain == "Alpha is ____."
    assert item.kind == "cloze"
    assert [option.text for option in item.keys] == ["red"]
    assert {"blue", "green"} <= {option.text for option in item.options}


def test_options_read_as_in_the_middle_of_a_sentence() -> None:
    named = COLORS.replace(
        "facts:", "  lime: {type: color, en: a lime, ja: ライム}\nfacts:\n- [d, has_color, lime]"
    )
    (item,) = [item for item in items(named, "cloze") if "Delta" in item.stem.plain]
    assert [option.text for option in item.keys] == ["a lime"]


def test_a_blank_that_several_things_fit_is_no_item() -> None:
    assert not items("facts:\n- [a, likes, b]\n- {not: [a, likes, [c, d]]}\n", "cloze")


def test_a_predicate_may_word_its_blank_itself() -> None:
    words = VOCABULARY.replace(
        'one: "Which color does {{ s }} have?"', 'cloze: "{{ o }} is what {{ s }} is."'
    )
    found = bank_of(COLORED, words, template="cloze").items
    assert "____ is what Alpha is." in {item.stem.plain for item in found}


def test_a_predicate_may_have_no_blank() -> None:
    words = VOCABULARY.replace('one: "Which color does {{ s }} have?"', "cloze: \"{{ ''|negation }}\"")
    assert not bank_of(COLORED, words, template="cloze").items
    assert bank_of(COLORED, words, template="cloze", lang="ja").items


def test_a_label_that_looks_like_the_blank_is_no_item() -> None:
    gap = "  gap: {type: gadget, name: Gap ____}\n"
    found = items(gap + COLORS + "- [gap, has_color, red]\n", "cloze")
    assert {item.given["s"] for item in found} == {Ref("a"), Ref("b"), Ref("c")}


def test_a_sentence_that_begins_with_a_small_letter_is_led_in() -> None:
    things = "entities:\n  x: {type: thing, en: running, ja: 走ること}\n  y: {type: thing, name: Y}\n"
    things += "  red: {type: color, name: red}\n  blue: {type: color, name: blue}\n  green: {type: color, name: green}\n"
    bank = bank_of(things + "facts:\n- [x, has_color, red]\n- [y, has_color, blue]\n")
    (item,) = [i for i in bank.items if i.template == "cloze" and "running" in i.stem.plain]
    assert item.stem.plain == "Complete the sentence: running is ____."


def test_the_odd_one_out_has_three_that_are_true() -> None:
    (item,) = items(LIKED, "odd-one-out")
    assert [option.text for option in item.keys] == ["Delta"]
    assert len(item.options) == 4
    assert item.negated
    assert [item.stem.plain[start:end] for start, end in item.stem.strong] == ["but one"]


def test_one_of_another_kind_is_no_odd_one_out() -> None:
    other = LIKED.replace("[d, likes, e]", "[x, likes, e]")
    assert items("  x: {type: gadget, name: Xray}\n" + other, "odd-one-out")
    assert not items("  x: {type: thing, name: Xray}\n" + other, "odd-one-out")


def test_two_true_ones_make_no_odd_one_out() -> None:
    assert not items(LIKED.replace("[a, b, c]", "[a, b]"), "odd-one-out")


def test_look_alikes_are_only_what_is_easily_confused() -> None:
    facts = "confusable: [[a, b, c]]\n" + COLORS + "- [d, has_color, pink]\n"
    (item,) = [item for item in items(facts, "look-alikes") if item.keys[0].text == "Alpha"]
    assert {option.text for option in item.options} == {"Alpha", "Bravo", "Castor"}
    assert {option.strategy for option in item.options} == {None, "confusable"}


def test_one_look_alike_is_too_few() -> None:
    assert not items("confusable: [[a, b]]\n" + COLORS, "look-alikes")
