"""A whole exam sat in a real browser, by keyboard only and by taps only, scored as the JSON file says."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli import mini
from tests.clients.chromium import chromium, needs_chromium
from tests.clients.practice_page import DESK, ENTER, PHONE, SPACE, Page, Truth, missing, mixed
from tests.endtoend import real

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with chromium(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture(scope="module")
def security(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the real exam in both languages, as the command line writes it."""
    home = real.copied(tmp_path_factory.mktemp("real"))
    for lang in ("en", "ja"):
        formats = ("--format", "html", "--format", "json")
        mini.qgen(home, "build", "--domain", "security", "--lang", lang, *formats)
    return home / "output" / "security"


def sit(page: Page, truth: Truth, by: str) -> None:
    """Answer all items of exam mode, every third one wrong, and submit."""
    count = len(truth.items)
    if by == "keys":
        page.tab_to('[value="practice"]')
        page.press("\ue015")  # down: the exam
        page.tab_to(".actions .main")
        page.press(ENTER)
    else:
        page.tap(".mode:has([value=exam])")
        page.tap(".actions .main")
    for number in range(count):
        item = page.item(truth)
        answer = truth.wrong(item) if number in missing(range(count)) else truth.right(item)
        if by == "keys":
            assert page.focused("h1")
            page.type_answer(item, answer)
            if item["pairs"]:
                assert page.focused(".next")
            page.press(ENTER)
        else:
            page.tap_answer(item, answer)
            page.tap(".next")
        if page.screen == "item":
            assert set(re.findall(r"\d+", page.text(".where"))) == {str(number + 1), str(count)}
    assert page.screen == "overview"
    assert page.run("return document.querySelectorAll('.grid .answered').length") == count
    if by == "keys":
        page.tab_to("[data-do=finish]")
        page.press(SPACE)
    else:
        page.tap("[data-do=finish]")
    assert page.screen == "results"


def score(page: Page) -> tuple[int, int]:
    """Return the points and how many could be had, from the table of areas."""
    cells = [cell.split(" / ") for cell in page.texts("td.figure")]
    return sum(int(right) for right, _ in cells), sum(int(count) for _, count in cells)


@pytest.mark.parametrize(("lang", "by"), [("en", "keys"), ("en", "taps"), ("ja", "keys"), ("ja", "taps")])
def test_every_kind_of_item_is_answered_and_scored(browser: Any, tmp_path: Path, lang: str, by: str) -> None:
    page = Page(browser, tmp_path / "page.html")
    truth = page.write(mixed(lang))
    page.open(PHONE if by == "taps" else DESK)
    page.requests()
    sit(page, truth, by)
    count = len(truth.items)
    right = count - len(missing(range(count)))
    assert score(page) == (right, count)
    assert page.text(".points b") == f"{round(100 * right / count)}%"
    assert page.texts("tbody th span") == ["Area <one>", "領域 2"]
    assert page.text(".passing b") == ("Passed" if lang == "en" else "合格")
    assert page.requests() <= {page.path.as_uri()}
    assert browser.get_log("browser") == []


@pytest.mark.parametrize(("stem", "by"), [("security", "keys"), ("security-ja", "taps")])
def test_the_real_exam_is_scored_as_its_json_says(browser: Any, security: Path, stem: str, by: str) -> None:
    truth = Truth(json.loads((security / f"{stem}.json").read_text(encoding="utf-8")))
    page = Page(browser, security / f"{stem}.html").open(PHONE if by == "taps" else DESK)
    sit(page, truth, by)
    count = len(truth.items)
    assert count == 50
    assert score(page) == (count - len(missing(range(count))), count)
    assert browser.get_log("browser") == []
