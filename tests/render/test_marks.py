"""Edges of values, emphasis and capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.render.marks import (
    CAP,
    CLOSE,
    OPEN,
    STRONG,
    WEAK,
    clean,
    finish,
    finished,
    may_capitalise,
    sentence_start,
    strong,
    value,
)


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        (f"次の{value('AWS WAF')}は", "次の AWS WAF は"),
        (f"「{value('AWS WAF')}」は", "「AWS WAF」は"),
        (f"{value('AWS')}、{value('NAT')}。", "AWS、NAT。"),
        (f"サイズは{value('/56')}である", "サイズは /56 である"),
        (f"{value('IAMユーザー')}は", "IAMユーザーは"),
        (f"{value('第7層')}と{value('第3層')}", "第7層と第3層"),
        ("あa", "あa"),
        (f"{value('２')}つ", "２つ"),
    ],
)
def test_japanese_puts_a_space_only_at_the_edges_of_values(marked: str, plain: str) -> None:
    assert finished(marked, "ja") == plain


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        (f"{value('表')}は、{value('では、行を選べる')}。", "表では、行を選べる。"),
        (f"{value('表')}は、{value(CAP + 'には、行がある')}。", "表には、行がある。"),
        (f"次のうち、{value('では、行を選べる')}ものはどれか。", "次のうち、行を選べるものはどれか。"),
        (value("では、行を選べる") + "。", "行を選べる。"),
        (f"{value('表')}は、緑で、{value('では、行を選べる')}。", "表は、緑で、行を選べる。"),
        (f"{value('表')}では、行を選べる。", "表では、行を選べる。"),
        ("「例」では、行を選べる。", "「例」では、行を選べる。"),
    ],
)
def test_a_japanese_phrase_brings_its_own_particle(marked: str, plain: str) -> None:
    assert finished(marked, "ja") == plain


def test_other_languages_keep_such_words() -> None:
    assert finished("では、a", "en") == "では、a"


def test_in_english_the_period_goes_into_the_quotation_marks() -> None:
    assert finished("It is called “Alpha”.", "en") == "It is called “Alpha.”"
    assert finished("Das ist „Alpha“.", "de") == "Das ist „Alpha“."


def test_english_gets_no_space() -> None:
    assert finished(f"a{value('あ')}b", "en") == "aあb"


def test_emphasis_becomes_ranges_that_leave_the_space_out() -> None:
    text = finish(f"次の{value(strong('NOT'))}は", "ja")
    assert (text.plain, text.strong) == ("次の NOT は", ((3, 6),))
    assert text.runs() == [("次の ", False), ("NOT", True), (" は", False)]


def test_nested_emphasis_is_one_range() -> None:
    text = finish(strong("a" + strong("b") + "c") + "d", "en")
    assert (text.plain, text.strong) == ("abcd", ((0, 3),))


def test_white_space_is_evened_out_between_values_and_kept_inside() -> None:
    assert finished(f"  a \n b {value('x  y')}  ", "en") == "a b x  y"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("operates at", "Operates at"),
        ("iPhone is", "iPhone is"),
        ("aws-cli is", "aws-cli is"),
        ("ec2:Run is", "ec2:Run is"),
        ("what?", "What?"),
    ],
)
def test_first_words_with_their_own_spelling_stay(text: str, start: str) -> None:
    assert finished(sentence_start(may_capitalise(text)), "en") == start
    assert finished(sentence_start(text), "en") == text


@given(st.text(alphabet=st.sampled_from([OPEN, CLOSE, STRONG, WEAK, CAP, "a", "あ", " ", "\n"])))
def test_any_jumble_of_marks_ends_as_sound_text(marked: str) -> None:
    for lang in ("en", "ja"):
        text = finish(marked, lang)
        assert clean(text.plain) == text.plain
        assert "".join(piece for piece, _ in text.runs()) == text.plain
        ends = [offset for pair in text.strong for offset in pair]
        assert ends == sorted(ends)
