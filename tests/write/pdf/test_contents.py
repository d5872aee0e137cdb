"""What the layouts of the PDF files are given."""

import json
from dataclasses import replace
from typing import Any

import pytest

from qgen.exam import Exam, Page, Sitting
from qgen.write.cover import passing_points
from qgen.write.messages import CATALOGUES
from qgen.write.pdf.contents import exam_data, key_data
from tests.write.arranged_samples import arranged, exam
from tests.write.printed_samples import form, hostile, turned
from tests.write.samples import ENGLISH, JAPANESE


def without_words(data: dict[str, Any]) -> str:
    """Return the data as text; the fixed words have a test of their own."""
    return json.dumps(data | {"words": ...}, ensure_ascii=False, indent=1, default=str)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_layouts_are_given_what_was_agreed(snapshot: Any, lang: str) -> None:
    sample = ENGLISH if lang == "en" else JAPANESE
    made = replace(
        form(lang), items=(*arranged(lang), sample.items[0], sample.items[7]), page=Page("letter", large=True)
    )
    snapshot.assert_match(without_words(exam_data(made)), "exam")
    snapshot.assert_match(without_words(key_data(made)), "key")


@pytest.mark.parametrize("made", [form("en"), form("ja"), hostile()], ids=["en", "ja", "hostile"])
def test_what_is_handed_out_does_not_depend_on_the_keys(made: Exam) -> None:
    assert exam_data(turned(made)) == exam_data(made)
    assert key_data(turned(made)) != key_data(made)


def test_all_fixed_words_are_there_in_every_language() -> None:
    for lang in CATALOGUES:
        assert exam_data(replace(ENGLISH, lang=lang))["words"] == CATALOGUES[lang]


@pytest.mark.parametrize(
    ("lang", "code", "region"),
    [("en", "en", None), ("pt-BR", "pt", "BR"), ("zh-Hant", "zh", None), ("?", "en", None)],
)
def test_typst_is_told_a_language_that_it_takes(lang: str, code: str, region: str | None) -> None:
    data = exam_data(replace(ENGLISH, lang=lang))
    assert (data["lang"], data["region"]) == (code, region)


def test_a_running_head_is_one_line_of_a_long_title() -> None:
    assert exam_data(ENGLISH)["heading"] == ENGLISH.title
    assert exam_data(replace(ENGLISH, title="A title " * 40))["heading"] == "A title " * 7 + "A ti…"
    assert len(exam_data(replace(ENGLISH, title="長" * 99))["heading"]) == 31


@pytest.mark.parametrize(
    ("mark", "items", "points"),
    [(0.7, 50, 35), (0.72, 65, 47), (1.0, 12, 12), (0.001, 12, 1), (0.0, 3, 0), (None, 3, None)],
)
def test_the_pass_mark_in_points_is_rounded_up_from_the_exact_share(
    mark: float | None, items: int, points: int | None
) -> None:
    sat = replace(exam((ENGLISH.items[0],) * items), sitting=Sitting(pass_mark=mark))
    assert passing_points(sat) == points
