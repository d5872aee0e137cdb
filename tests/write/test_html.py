"""The HTML pages: the right text at the right place, and nothing that loads."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.exam import Exam, Page, Sitting
from qgen.item import Text
from qgen.write import write_html
from qgen.write.printable import printable
from tests.write.arranged_samples import arranged
from tests.write.samples import ENGLISH, HOSTILE, HOSTILE_EXAM, JAPANESE, LAYOUTS, unsealed

EXAMS = {"english": ENGLISH, "japanese": JAPANESE, "hostile": HOSTILE_EXAM}
VOID = {"meta", "br", "link", "img", "input"}
PLAIN = {name: "/* left out */" if name.endswith((".css", ".js")) else text for name, text in LAYOUTS.items()}


class Shown(HTMLParser):
    """Collects the text of the elements of each class, and every tag with its attributes."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(data.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        name = dict(attrs).get("class") or tag
        if tag not in VOID:
            self.open.append(f"{tag} {name}")
            self.texts.setdefault(name, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().split()[0] == tag

    def handle_data(self, data: str) -> None:
        for element in set(self.open):
            self.texts[element.split(" ", 1)[1]][-1] += data


def pages(exam: Exam) -> dict[str, Shown]:
    return {name: Shown(data) for name, data in write_html(exam, PLAIN).items()}


@pytest.mark.parametrize("name", EXAMS)
def test_pages_read_as_agreed(snapshot: Any, name: str) -> None:
    for file, data in write_html(EXAMS[name], PLAIN).items():
        snapshot.assert_match(data.decode(), file)


@pytest.mark.parametrize("exam", EXAMS.values(), ids=EXAMS)
def test_a_page_is_whole_and_loads_nothing(exam: Exam) -> None:
    for name, page in pages(exam).items():
        assert page.open == [], name
        assert not {tag for tag, _ in page.tags} & {
            "link",
            "img",
            "iframe",
            "object",
            "base",
        }
        assert not [
            attrs for _, attrs in page.tags if set(attrs) & {"src", "srcset", "action", "onclick", "style"}
        ]
        assert all((attrs["href"] or "").startswith("#icon-") for tag, attrs in page.tags if tag == "use")
        assert all((attrs["href"] or "").startswith("https://") for tag, attrs in page.tags if tag == "a")
        policy = next(attrs["content"] or "" for tag, attrs in page.tags if "http-equiv" in attrs)
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert ("html", {"lang": exam.lang}) in page.tags
    for style in ("exam.css", "practice.css"):
        assert not re.search(r"url\(|@import", LAYOUTS[style])


@given(st.text(max_size=30), st.text(max_size=30))
def test_text_comes_back_as_it_was(stem: str, text: str) -> None:
    first = HOSTILE_EXAM.items[0]
    options = tuple(replace(option, text=text, rationale=stem) for option in first.options)
    item = replace(first, stem=Text(stem, ((0, len(stem) // 2),)), options=options)
    exam = replace(ENGLISH, items=(item,))
    for page in pages(exam).values():
        assert page.texts["stem"] == [printable(stem)]
        assert page.texts["text"] == [printable(text)] * len(options)
    assert pages(exam)["security-key.html"].texts["rationale"][0].startswith(printable(stem))


def test_hostile_texts_stay_texts() -> None:
    assert pages(HOSTILE_EXAM)["hostile.html"].texts["text"][: len(HOSTILE)] == list(HOSTILE)


@pytest.mark.parametrize("exam", EXAMS.values(), ids=EXAMS)
def test_outside_the_sealed_answers_the_exam_tells_nothing_of_the_key(exam: Exam) -> None:
    turned = replace(
        exam,
        items=tuple(
            replace(
                item, options=tuple(replace(o, key=not o.key, rationale="", proof=()) for o in item.options)
            )
            for item in exam.items
        ),
    )
    name = f"{exam.stem}.html"
    assert unsealed(write_html(turned, LAYOUTS)[name]) == unsealed(write_html(exam, LAYOUTS)[name])


def test_the_key_marks_keys_not_by_colour_alone() -> None:
    page = pages(ENGLISH)["security-key.html"]
    assert len(page.texts["is-key"]) == sum(len(item.keys) for item in ENGLISH.items)
    assert set(page.texts["verdict"]) == {"Correct"}
    assert all(item.id in page.texts["code"] for item in ENGLISH.items)


def test_short_options_stand_in_columns() -> None:
    lists = [attrs["class"] for tag, attrs in pages(ENGLISH)["security.html"].tags if tag == "ol"]
    assert lists[0] == "options columns-4"  # /48 … /64
    assert lists[1] == "options columns-2 rows-2"  # Layers 2 and 3 …
    assert lists[6] == "options columns-1"  # whole sentences
    assert lists[7] == "options columns-2 several rows-3"


def test_the_cover_states_the_terms_of_the_sitting() -> None:
    sat = replace(ENGLISH, form="B", sitting=Sitting(90, 0.7, "No books.\n\nNo <b>notes</b>."))
    texts = pages(sat)["security-B.html"].texts
    assert texts["form-letter"] == ["Form B"]
    terms = dict(zip(texts["dt"], texts["dd"], strict=True))
    assert terms["Time"] == "90 minutes"
    assert terms["Pass mark"] == "70% (9 of 12 points)"
    assert texts["instructions"][1:] == ["No books.", "No <b>notes</b>."]


def test_the_answer_sheet_offers_every_letter_of_every_item() -> None:
    made = replace(ENGLISH, items=(*ENGLISH.items, *arranged("en")))
    texts = pages(made)["security.html"].texts
    rows = ["".join(option.label for option in item.options) for item in ENGLISH.items]
    for item in arranged("en"):
        rows += ["".join(option.label for option in item.options)] * max(1, len(item.pairs))
    assert [row.lstrip("123456789") for row in texts["sheet-row"]] == rows
    assert [int(number) for number in texts["sheet-number"]] == list(range(1, len(made.items) + 1))


def test_paper_and_large_print_are_the_style_sheets_matter() -> None:
    plain, letter, large = (
        write_html(replace(JAPANESE, page=page), LAYOUTS)["security-ja-A.html"].decode()
        for page in (Page(), Page("letter"), Page("letter", large=True))
    )
    assert ("size: letter" in plain, "size: letter" in letter, "18pt" in letter) == (False, True, False)
    assert "size: letter" in large
    assert "font-size: 18pt" in large
    assert plain.split("</style>")[1] == letter.split("</style>")[1]
    assert r"\000041\007248" in plain  # A版, on every page


def test_the_same_exam_gives_the_same_bytes() -> None:
    assert write_html(JAPANESE, LAYOUTS) == write_html(JAPANESE, LAYOUTS)
