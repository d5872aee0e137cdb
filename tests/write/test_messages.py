"""The fixed words of a paper."""

import string

import pytest

from qgen.write.messages import CATALOGUES, ENGLISH, Words
from tests.write import samples


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_language_says_everything_with_the_same_blanks(lang: str) -> None:
    def blanks(text: str) -> set[str | None]:
        return {field for _, field, _, _ in string.Formatter().parse(text)} - {None}

    assert {name: blanks(text) for name, text in CATALOGUES[lang].items()} == {
        name: blanks(text) for name, text in ENGLISH.items()
    }


def test_questions_are_numbered_as_people_say_it() -> None:
    assert Words("en")("question", n=3) == "Question 3"
    assert Words("ja")("question", n=3) == "問3"


def test_an_unknown_language_is_spoken_to_in_english() -> None:
    assert Words("eo")("answer_key") == "Answer key"
    assert Words("ja-JP")("answer_key") == "正解と解説"


def test_choosing_several_is_spoken_of_only_where_it_occurs() -> None:
    assert "how many" in Words("en").instructions(samples.ENGLISH.items)
    assert "how many" not in Words("en").instructions(samples.ENGLISH.items[:3])


def test_one_question_is_no_plural() -> None:
    assert [Words("en").count(n) for n in (0, 1, 2)] == ["0 questions", "1 question", "2 questions"]
