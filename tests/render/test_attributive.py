"""Japanese predicates before a noun."""

import pytest

from qgen.render.attributive import attributive
from qgen.render.marks import finished, value


@pytest.mark.parametrize(
    ("predicate", "before_a_noun"),
    [
        ("鍵が必要である", "鍵が必要な"),
        ("鍵は不要である", "鍵が不要な"),
        ("既定で有効である", "既定で有効な"),
        ("AWS のサービスである", "AWS のサービスである"),
        ("必要であるかを調べる", "必要であるかを調べる"),
        ("鍵を使わない", "鍵を使わない"),
    ],
)
def test_na_adjectives_change_and_nothing_else(predicate: str, before_a_noun: str) -> None:
    assert attributive(predicate, "ja") == before_a_noun


def test_marks_around_the_words_stay() -> None:
    marked = value(f"{value('鍵')}が必要である")
    assert finished(attributive(marked, "ja") + value("もの"), "ja") == "鍵が必要なもの"


def test_other_languages_are_left_alone() -> None:
    assert attributive("鍵が必要である", "en") == "鍵が必要である"
