"""The Markdown exam and its key."""

from dataclasses import replace
from typing import Any

import pytest
from markdown_it import MarkdownIt

from qgen.exam import Exam, Sitting
from qgen.write import write_markdown
from tests.write.samples import ENGLISH, HOSTILE, HOSTILE_EXAM, JAPANESE, LAYOUTS
from tests.write.test_commonmark import COMMONMARK, GFM, shown

EXAMS = {"english": ENGLISH, "japanese": JAPANESE, "hostile": HOSTILE_EXAM}


def texts(source: str, parser: MarkdownIt = COMMONMARK) -> list[str]:
    """Return the text of every paragraph and heading."""
    return [shown(token.children or []) for token in parser.parse(source) if token.type == "inline"]


def files(exam: Exam) -> dict[str, str]:
    return {name: data.decode() for name, data in write_markdown(exam, LAYOUTS).items()}


@pytest.mark.parametrize("name", EXAMS)
def test_exam_and_key_read_as_agreed(snapshot: Any, name: str) -> None:
    for file, text in files(EXAMS[name]).items():
        snapshot.assert_match(text, file)


def test_files_are_named_after_language_and_form() -> None:
    assert set(files(ENGLISH)) == {"security.md", "security-key.md"}
    assert set(files(JAPANESE)) == {"security-ja-A.md", "security-ja-A-key.md"}


@pytest.mark.parametrize("exam", EXAMS.values(), ids=EXAMS)
def test_both_dialects_render_the_same_page(exam: Exam) -> None:
    for text in files(exam).values():
        assert COMMONMARK.render(text) == GFM.render(text)


@pytest.mark.parametrize("exam", EXAMS.values(), ids=EXAMS)
def test_the_exam_tells_nothing_of_the_key(exam: Exam) -> None:
    plain = files(exam)[f"{exam.stem}.md"]
    turned = replace(
        exam,
        items=tuple(
            replace(
                item, options=tuple(replace(o, key=not o.key, rationale="", proof=()) for o in item.options)
            )
            for item in exam.items
        ),
    )
    assert files(turned)[f"{exam.stem}.md"] == plain


def test_every_text_arrives_under_its_letter() -> None:
    found = texts(files(HOSTILE_EXAM)["hostile.md"])
    for letter, text in zip("ABCDEFGH", HOSTILE, strict=True):
        assert f"{letter}. {text}" in found


def test_the_key_names_keys_rationales_sources_and_ids() -> None:
    key = "\n".join(texts(files(ENGLISH)["security-key.md"]))
    assert "Answer: A, D" in key
    assert "✓ B. /56\nThe block that Amazon provides for a VPC is always a /56" in key
    for item in ENGLISH.items:
        assert item.id in key
        assert all(option.rationale in key for option in item.options)
    assert "[1] SysOps study notes, L91, L239" in key
    assert "[2, 6]" in key


def test_items_past_the_hundredth_still_hold_their_options() -> None:
    many = replace(ENGLISH, items=ENGLISH.items[:1] * 1001)
    tokens = COMMONMARK.parse(files(many)["security.md"])
    assert sum(token.type == "ordered_list_open" for token in tokens) == 1
    assert sum(token.type == "bullet_list_open" for token in tokens) == 1001


def test_the_same_exam_gives_the_same_bytes() -> None:
    assert write_markdown(JAPANESE, LAYOUTS) == write_markdown(JAPANESE, LAYOUTS)


def test_a_form_tells_its_terms_and_its_own_instructions_in_both_dialects() -> None:
    sitting = Sitting(130, 0.72, "# No *notes*.\n\n- No <b>phones</b> | www.example.com\n    1. Sit down.")
    form = replace(ENGLISH, form="A", sitting=sitting)
    found = files(form)
    for text in found.values():
        assert COMMONMARK.render(text) == GFM.render(text)
        assert "12 questions · Form A · 130 minutes · Pass mark 72% (9 of 12 points) · " in "\n".join(
            texts(text)
        )
    told = texts(found["security-A.md"])
    assert told[3:6] == ["# No *notes*.", "- No <b>phones</b> | www.example.com", "1. Sit down."]
    assert told[6] == ENGLISH.items[0].stem.plain
    minute = files(replace(JAPANESE, sitting=Sitting(minutes=1)))
    assert "A版 · 1 分" in texts(minute["security-ja-A.md"])[1]
