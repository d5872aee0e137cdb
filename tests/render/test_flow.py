"""Sentences in a row: topics and names that are not told again."""

import pytest

from qgen.render.flow import shortened, with_pronouns


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        (["甲は、乙を好む。", "甲は、丙を好む。"], "また、丙を好む。"),
        (["甲は、乙を好む。", "甲は、丙を好まない。"], "一方、丙を好まない。"),
        (["甲は、乙を好まない。", "甲は、内気である。"], "内気である。"),
        (["甲は、乙を好む。", "丁は、丙を好まない。"], "丁は、丙を好まない。"),
    ],
    ids=["another", "a denial", "after a denial", "of another thing"],
)
def test_a_japanese_sentence_takes_up_the_topic(sentences: list[str], told: str) -> None:
    assert shortened(sentences) == [sentences[0], told]


def test_a_name_is_told_again_after_a_sentence_about_another_thing() -> None:
    said = ["甲は、乙を好む。丁は、丙を好む。", "甲は、赤い。"]
    assert shortened(said) == said
    english = ["Alpha likes Bravo. Delta likes Castor.", "Alpha is red."]
    assert with_pronouns(english, {"Alpha ": "It"}) == english


def test_an_english_sentence_takes_up_the_name() -> None:
    said = ["Alpha likes Bravo.", "Alpha is red.", "Castor is red."]
    assert with_pronouns(said, {"Alpha ": "It"}) == ["Alpha likes Bravo.", "It is red.", "Castor is red."]
