"""Moodle XML by the rules of Moodle's importer, and both of Moodle's formats through qgen's own readers."""

import re
from dataclasses import replace
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.exam import Exam
from qgen.item import Item, Text
from qgen.lint.read import read_foreign
from qgen.lint.view import LintItem
from qgen.write.moodle import write_gift, write_moodle
from qgen.write.moodle.shelf import CREDIT
from qgen.write.xhtml import xml_text
from tests.write.arranged_samples import arranged, exam, hostile
from tests.write.export_samples import every_kind, judged, trapped
from tests.write.html_text import Seen, seen
from tests.write.samples import ENGLISH

LANGS = ("en", "ja")
ACCEPTED = {
    *("100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25"),
    *("20", "16.66667", "14.28571", "12.5", "11.11111", "10", "5", "0"),
}
CHOICES = {"single", "multiple", "cloze"}


def quiz(made: Exam) -> bytes:
    return write_moodle(made).files[f"{made.stem}.xml"]


def gift(made: Exam) -> str:
    return write_gift(made).files[f"{made.stem}-gift.txt"].decode()


def questions(made: Exam) -> dict[str, Element]:
    return {
        str(node.findtext("idnumber")): node
        for node in fromstring(quiz(made))
        if node.find("idnumber") is not None
    }


def answers(node: Element) -> list[tuple[str, str, str]]:
    """Return text, fraction and feedback of each answer."""
    return [
        (a.findtext("text") or "", str(a.get("fraction")), a.findtext("feedback/text") or "")
        for a in node.iter("answer")
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_every_item_arrives_with_its_options(lang: str) -> None:
    made = every_kind(lang)
    found = questions(made)
    assert len(found) == len(made.items)
    for item in made.items:
        node = found[item.id]
        stem = Seen(node.findtext("questiontext/text") or "")
        assert (stem.text, tuple(stem.strong)) == (item.stem.plain, item.stem.strong)
        assert str(node.findtext("name/text")).startswith(f"{item.id} ")
        assert len(str(node.findtext("name/text"))) <= 255
        assert [tag.text for tag in node.findall("tags/tag/text")] == list(item.tags)
        if item.kind in CHOICES:
            given_ = answers(node)
            assert [seen(text) for text, _, _ in given_] == [option.text for option in item.options]
            for (_, _, told), option in zip(given_, item.options, strict=True):
                assert seen(told).startswith(option.rationale)
                assert all(at in seen(told) for source in item.sources_of(option) for at in source.at)


@pytest.mark.parametrize("lang", LANGS)
def test_credit_is_what_moodle_accepts(lang: str) -> None:
    for node in questions(every_kind(lang)).values():
        if node.get("type") not in {"multichoice", "truefalse"}:
            continue
        credits_ = [fraction for _, fraction, _ in answers(node)]
        assert {credit.removeprefix("-") for credit in credits_} <= ACCEPTED
        assert sum(float(credit) for credit in credits_ if float(credit) > 0) == pytest.approx(100, abs=0.01)
        if node.findtext("single") == "true":
            assert credits_.count("100") == 1


def test_shares_add_up() -> None:
    assert set(CREDIT.values()) <= ACCEPTED
    assert all(keys * float(credit) == pytest.approx(100, abs=0.01) for keys, credit in CREDIT.items())


def test_sorted_options_are_not_shuffled() -> None:
    found = questions(ENGLISH)
    told = {item.id: found[item.id].findtext("shuffleanswers") for item in ENGLISH.items}
    assert {item.id: told[item.id] == "false" for item in ENGLISH.items} == {
        item.id: item.fixed_order for item in ENGLISH.items
    }
    assert set(told.values()) == {"true", "false"}


@pytest.mark.parametrize("lang", LANGS)
def test_pairs_arrive(lang: str) -> None:
    ordering, matching, _ = arranged(lang)
    found = questions(exam((ordering, matching), lang))
    texts = {option.label: option.text for option in ordering.options}
    steps = answers(found[ordering.id])
    assert [seen(text) for text, _, _ in steps] == [texts[pair.label] for pair in ordering.pairs]
    assert [fraction for _, fraction, _ in steps] == ["1", "2", "3", "4"]
    texts = {option.label: option.text for option in matching.options}
    pairs = [
        (node.findtext("text") or "", node.findtext("answer/text"))
        for node in found[matching.id].iter("subquestion")
    ]
    assert pairs[: len(matching.pairs)] == [(pair.text, texts[pair.label]) for pair in matching.pairs]
    assert [prompt for prompt, _ in pairs[len(matching.pairs) :]] == [""]
    told = seen(found[matching.id].findtext("generalfeedback/text") or "")
    assert all(pair.rationale in told for pair in matching.pairs)


@pytest.mark.parametrize("holds", [True, False])
def test_true_and_false_are_moodles_own_words(holds: bool) -> None:  # noqa: FBT001 - a case
    made = exam((judged("ja", holds=holds),), "ja")
    [node] = questions(made).values()
    assert node.get("type") == "truefalse"
    assert [(text, fraction) for text, fraction, _ in answers(node)] == [
        ("true", "100" if holds else "0"),
        ("false", "0" if holds else "100"),
    ]
    assert ("TRUE#" in gift(made), "FALSE#" in gift(made)) == (holds, not holds)


def test_a_category_goes_before_its_items() -> None:
    first, second = ENGLISH.items[:2]
    made = replace(
        ENGLISH, items=(first, replace(second, topic="a/b"), replace(ENGLISH.items[2], topic=first.topic))
    )
    nodes = list(fromstring(quiz(made)))
    assert [node.findtext("category/text") or node.findtext("idnumber") for node in nodes] == [
        "$course$/top/security/services",
        first.id,
        ENGLISH.items[2].id,
        "$course$/top/security/a//b",
        second.id,
    ]
    assert [line for line in gift(made).splitlines() if line.startswith("$")] == [
        "$CATEGORY: $course$/top/security/services",
        "$CATEGORY: $course$/top/security/a//b",
    ]


def test_another_language_has_categories_of_its_own() -> None:
    assert "$course$/top/security (ja)/services" in quiz(every_kind("ja")).decode()


def test_texts_stand_in_one_piece_and_the_declaration_on_line_one() -> None:
    for made in (every_kind("ja"), trapped()):
        source = quiz(made).decode()
        assert source.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<quiz>')
        # Moodle's reader loses blanks where its parser cuts a text: at a reference, at a change of script
        assert not [
            text
            for text in re.findall(r"<text>(.*?)</text>", source, re.DOTALL)
            if not text.startswith("<![CDATA[")
        ]


def test_traps_come_back() -> None:
    for made in (trapped(), trapped("multiple")):
        found = questions(made)
        for item in made.items:
            assert seen(found[item.id].findtext("questiontext/text") or "") == xml_text(item.stem.plain)
            assert [seen(text) for text, _, _ in answers(found[item.id])] == [
                xml_text(option.text) for option in item.options
            ]
    ordering, matching, _ = hostile()
    pairs = questions(exam((matching,)))[matching.id]
    assert [seen(str(node.findtext("text"))) for node in pairs.iter("subquestion")][:-1] == [
        pair.text for pair in matching.pairs
    ]
    assert len(questions(exam((ordering,)))) == 1


# --- GIFT ---------------------------------------------------------------------------------------------


def by_name(read: tuple[LintItem, ...]) -> dict[str, LintItem]:
    return {item.name.split()[0]: item for item in read}


def alike(item: Item, read: LintItem) -> None:
    assert read.stem == xml_text(item.stem.plain).strip()
    assert [(option.text, option.key) for option in read.options] == [
        (xml_text(option.text).strip(), option.key) for option in item.options
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_both_formats_come_back_through_the_linter(lang: str) -> None:
    made = every_kind(lang)
    for data in (quiz(made), gift(made).encode()):
        read = read_foreign("f", data)
        assert [d.code for d in read.found] == ["QL004"] * len(read.found)
        found = by_name(read.items)
        for item in made.items:
            if item.kind in CHOICES:
                alike(item, found[item.id])
                assert found[item.id].strong == item.stem.strong


def test_no_line_of_gift_is_blank_inside_a_question() -> None:
    for made in (every_kind("en"), trapped()):
        blocks = [block for block in gift(made).split("\n\n") if not block.startswith("$CATEGORY")]
        assert len(blocks) == len(made.items)
        for block in blocks:
            comment, stem, *inner = block.strip().splitlines()
            assert comment.startswith("// [id:q")
            assert stem.startswith("::q")
            assert stem.endswith("{")
            assert inner[-1] == "}"
            assert all(line[0] in "=~#TF" for line in inner[:-1])


@given(st.text(max_size=40), st.text(min_size=1, max_size=40), st.text(max_size=40))
def test_any_text_stays_inside_its_place(stem: str, text: str, told: str) -> None:
    item = ENGLISH.items[0]
    options = tuple(
        replace(option, text=f"{at}{text}", rationale=told) for at, option in enumerate(item.options)
    )
    made = replace(ENGLISH, items=(replace(item, stem=Text(stem), options=options),))
    [node] = questions(made).values()
    assert seen(node.findtext("questiontext/text") or "") == xml_text(stem)
    assert [seen(a) for a, _, _ in answers(node)] == [xml_text(option.text) for option in options]
    assert all(seen(feedback).startswith(xml_text(told)) for _, _, feedback in answers(node))
    [_, block] = gift(made).strip().split("\n\n")
    assert len(block.splitlines()) == 3 + len(options)
