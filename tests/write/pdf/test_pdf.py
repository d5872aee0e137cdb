"""The PDF files as bytes: the same every time, tagged, and nothing of the key in what is handed out."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.exam import Exam, Page
from qgen.item import Text
from qgen.write.pdf import write_pdf
from tests.write.printed_samples import form, hostile, turned, with_options
from tests.write.samples import ENGLISH, JAPANESE, LAYOUTS

pytest.importorskip("typst", reason="typst is not installed")


def test_files_are_named_after_language_and_form() -> None:
    assert set(write_pdf(JAPANESE, LAYOUTS)) == {
        "security-ja-A.pdf",
        "security-ja-A-answers.pdf",
        "security-ja-A-key.pdf",
    }


@pytest.mark.parametrize("made", [form("en", items=20), form("ja", Page("letter", large=True), 9), hostile()])
def test_the_handed_out_files_tell_nothing_of_the_key(made: Exam) -> None:
    here, there = write_pdf(made, LAYOUTS), write_pdf(turned(made), LAYOUTS)
    for end in (".pdf", "-answers.pdf"):
        assert here[made.stem + end] == there[made.stem + end]
    assert here[f"{made.stem}-key.pdf"] != there[f"{made.stem}-key.pdf"]


def test_the_same_exam_gives_the_same_bytes() -> None:
    made = form("ja", items=20)
    assert write_pdf(made, LAYOUTS) == write_pdf(made, LAYOUTS)


def test_no_date_is_in_the_files() -> None:
    for name, data in write_pdf(ENGLISH, LAYOUTS).items():
        assert b"CreationDate" not in data, name
        assert b"CreateDate" not in data, name
        assert b"pdfuaid" in data, name


def test_a_collections_own_layout_replaces_the_packaged_one() -> None:
    own = '#import "paper.typ": *\n#show: paper.with(title: exam.title)\n= Mine\n'
    assert (
        write_pdf(ENGLISH, {**LAYOUTS, "exam.typ": own})["security.pdf"]
        != write_pdf(ENGLISH, LAYOUTS)["security.pdf"]
    )


@settings(max_examples=20)
@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["en", "ja", "xx", "sr-Latn"]))
def test_any_text_can_be_set(stem: str, option: str, lang: str) -> None:
    item = with_options(ENGLISH.items[0], [option, stem])
    item = replace(item, stem=Text(stem, ((0, len(stem) // 2),)))
    made = replace(ENGLISH, lang=lang, title=option, form=stem, items=(item,))
    assert all(data.startswith(b"%PDF-1.7") for data in write_pdf(made, LAYOUTS).values())
