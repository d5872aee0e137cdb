"""What the practice page does with a learner: it tells why, goes on where they stopped, and lets them try again."""

import base64
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qgen.exam import Sitting
from qgen.item import Text
from tests.clients.chromium import chromium, needs_chromium
from tests.clients.practice_page import DESK, Page, Truth, chosen, mixed
from tests.clients.test_html_chromium import PDFTOTEXT

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with chromium(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Page:
    return Page(browser, tmp_path / "page.html")


def begin(page: Page, mode: str, *, shuffled: bool = False) -> None:
    """Start an attempt; options are always shuffled, items if asked for."""
    click(page, f"[value={mode}]")
    if shuffled:
        click(page, "[name=items]")
    click(page, ".actions .main")


def click(page: Page, selector: str) -> None:
    page.browser.find_element("css selector", f"#practice {selector}").click()


def answer(page: Page, truth: Truth, *, right: bool) -> dict[str, Any]:
    item = page.item(truth)
    page.type_answer(item, truth.right(item) if right else truth.wrong(item))
    return item


@pytest.mark.parametrize(("lang", "right"), [("en", True), ("ja", False)])
def test_practice_tells_the_verdict_and_every_reason_at_once(page: Page, lang: str, *, right: bool) -> None:
    truth = page.write(mixed(lang))
    page.open()
    begin(page, "practice")
    for _ in truth.items:
        item = answer(page, truth, right=right)
        assert page.texts(".verdict") == [""]
        assert page.texts(".why") == []
        click(page, ".next")
        words = {"en": ("Correct", "Incorrect"), "ja": ("正解", "不正解")}[lang]
        assert page.text(".verdict") == words[not right]
        assert page.focused(".next")
        shown = page.texts(".answers .words")
        assert sorted(shown) == sorted(option["text"] for option in item["options"])
        reasons = page.texts(".why")
        by_text = {option["text"]: option["rationale"] for option in item["options"]}
        by_text |= dict(zip(truth.right(item), [pair["rationale"] for pair in item["pairs"]], strict=False))
        for text, reason in zip(shown, reasons, strict=True):
            assert reason.startswith(by_text[text])
        assert page.texts(".answer.key .words") == [text for text in shown if text in truth.right(item)]
        click(page, ".next")
    click(page, "[data-do=finish]")
    assert page.text(".points b") == ("100%" if right else "0%")


@pytest.mark.parametrize("how", ["all", "too few", "too many", "one wrong"])
def test_a_choice_of_several_is_right_only_as_a_whole(page: Page, how: str) -> None:
    exam = mixed("en")
    [item] = [item for item in exam.items if item.kind == "multiple"][:1]
    truth = page.write(replace(exam, items=(item,), sections=()))
    page.open()
    begin(page, "practice")
    keys = [option.text for option in item.keys]
    other = next(option.text for option in item.options if not option.key)
    answers = {"all": keys, "too few": keys[1:], "too many": [*keys, other], "one wrong": [*keys[1:], other]}
    page.type_answer(page.item(truth), answers[how])
    click(page, ".next")
    assert page.text(".verdict") == ("Correct" if how == "all" else "Incorrect")


def test_nothing_is_told_before_there_is_an_answer(page: Page) -> None:
    truth = page.write(mixed("en"))
    page.open()
    begin(page, "practice")
    click(page, ".next")
    assert page.text(".verdict") == "Choose an answer first."
    assert page.texts(".why") == []
    answer(page, truth, right=True)
    assert page.texts(".verdict") == [""]


def test_a_place_is_emptied_and_filled_again(page: Page) -> None:
    exam = mixed("en")
    truth = page.write(replace(exam, items=tuple(i for i in exam.items if i.kind == "ordering"), sections=()))
    page.open()
    begin(page, "exam")
    item = answer(page, truth, right=False)
    assert page.texts(".slot .words") == truth.wrong(item)
    for place in (1, 2):
        click(page, f".slots li:nth-child({place}) button")
    assert page.texts(".slot .words")[:2] == ["empty", "empty"]
    assert page.text(".asked") == "Which is number 2?"
    page.type_answer(item, [truth.right(item)[1], truth.right(item)[0]])
    assert page.texts(".slot .words") == truth.right(item)
    click(page, ".next")
    click(page, "[data-do=finish]")
    assert page.text(".points b") == "100%"


def test_loading_again_goes_on_where_the_learner_was(page: Page) -> None:
    truth = page.write(mixed("en"))
    page.open()
    begin(page, "exam", shuffled=True)
    given = []
    for _ in range(4):
        item = answer(page, truth, right=True)
        given.append((item["id"], chosen(page) or page.texts(".slot .words")))
        page.reload()
        click(page, ".flag")
        click(page, ".next")
    here, offered = page.item(truth)["id"], page.texts("form .words")
    page.reload()
    assert (page.screen, page.item(truth)["id"]) == ("item", here)
    assert page.texts("form .words") == offered
    for number, (name, texts) in enumerate(given, start=1):
        click(page, "[data-do=overview]")
        assert f"Question {number}: answered, flagged" in page.texts_of("aria-label", ".grid button")
        click(page, f".grid li:nth-child({number}) button")
        page.reload()
        assert page.item(truth)["id"] == name
        assert (chosen(page) or page.texts(".slot .words")) == texts
        assert page.texts_of("aria-pressed", ".flag") == ["true"]
    click(page, "[data-do=overview]")
    click(page, "[data-do=finish]")
    assert sum(int(cell.split(" / ")[0]) for cell in page.texts("td.figure")) == 4
    page.reload()
    assert page.screen == "results"


def test_progress_with_other_content_is_not_taken_up(page: Page) -> None:
    exam = mixed("en")
    truth = page.write(exam)
    page.open()
    begin(page, "exam")
    answer(page, truth, right=True)
    changed = replace(exam.items[3], stem=Text("Something else?"))
    page.write(replace(exam, items=(*exam.items[:3], changed, *exam.items[4:])))
    page.reload()
    assert page.screen == "start"
    page.write(exam)
    page.reload()
    assert page.screen == "item"


def test_a_browser_that_stores_nothing_keeps_progress_in_the_tab(tmp_path: Path) -> None:
    blocked = {"profile.default_content_setting_values.cookies": 2}
    with chromium(tmp_path / "profile", **blocked) as driver:
        page = Page(driver, tmp_path / "page.html")
        truth = page.write(mixed("en"))
        driver.get(page.path.as_uri())
        assert "SecurityError" in page.run(
            "try { return localStorage } catch (refused) { return refused.name }"
        )
        assert "as long as this tab" in "".join(page.texts(".small"))
        begin(page, "exam")
        answer(page, truth, right=True)
        kept = chosen(page)
        page.reload()
        assert (page.screen, chosen(page)) == ("item", kept)


def test_an_exam_ends_when_its_time_is_over(page: Page) -> None:
    exam = replace(mixed("en"), sitting=Sitting(90, None))
    truth = page.write(exam)
    page.open()
    begin(page, "exam")
    answer(page, truth, right=True)
    hours, minutes, seconds = map(int, page.text(".clock").split(":"))
    assert (hours, 60 > minutes > 25, 0 <= seconds < 60) == (1, True, True)
    page.run(
        "const [key] = Object.keys(localStorage); const attempt = JSON.parse(localStorage[key]);"
        "attempt.ends = Date.now() + 1500; localStorage[key] = JSON.stringify(attempt)"
    )
    page.reload()
    assert page.screen == "item"
    page.wait(lambda: page.screen == "results")
    assert "Time ran out" in page.text(".late")
    assert page.text(".points span") == f"1 of {len(truth.items)}"


def test_what_was_missed_is_reviewed_and_practised_again(page: Page) -> None:
    truth = page.write(mixed("en"))
    page.open()
    begin(page, "exam")
    missed = []
    for number in range(len(truth.items)):
        item = answer(page, truth, right=number % 4 != 1)
        missed += [item["id"]] if number % 4 == 1 else []
        click(page, ".next")
    click(page, "[data-do=finish]")
    click(page, "[data-part=results] .main")
    seen = []
    while page.screen == "item":
        assert page.text(".verdict") == "Incorrect"
        assert page.texts(".answer.missed, .answer.mine")
        seen.append(page.item(truth)["id"])
        click(page, ".next")
    assert seen == missed
    [again] = [text for text in page.texts("button") if text.startswith("Practise")]
    assert str(len(missed)) in again
    page.run(
        "[...document.querySelectorAll('button')].find(e => e.textContent === arguments[0]).click()", again
    )
    for item_id in missed:
        assert answer(page, truth, right=True)["id"] == item_id
        click(page, ".next")
        click(page, ".next")
    click(page, "[data-do=finish]")
    assert page.text(".points b") == "100%"


def test_shuffling_spares_what_is_sorted(page: Page) -> None:
    exam = mixed("en")
    truth = page.write(exam)
    items, options = set(), {item.id: set[tuple[str, ...]]() for item in exam.items if not item.pairs}
    for _ in range(4):
        page.open()
        begin(page, "practice", shuffled=True)
        order = []
        for _ in exam.items:
            item = page.item(truth)
            order.append(item["id"])
            if item["id"] in options:
                options[item["id"]].add(tuple(page.texts("form .words")))
            page.run("document.querySelector('[data-do=overview]').click()")
            page.run(
                f"document.querySelector('.grid li:nth-child({len(order) % len(exam.items) + 1}) button').click()"
            )
        items.add(tuple(order))
    assert len(items) > 1
    assert all(sorted(order) == sorted(item.id for item in exam.items) for order in items)
    by_id = {item.id: item for item in exam.items}
    assert any(by_id[name].fixed_order for name in options)
    for name, orders in options.items():
        written = tuple(option.text for option in by_id[name].options)
        assert all(sorted(order) == sorted(written) for order in orders)
        assert not by_id[name].fixed_order or orders == {written}
    assert sum(len(orders) > 1 for orders in options.values()) > 3


def test_discarding_takes_two_presses(page: Page) -> None:
    truth = page.write(mixed("en"))
    page.open()
    begin(page, "exam")
    answer(page, truth, right=True)
    click(page, "[data-do=overview]")
    click(page, ".grave")
    assert page.screen == "overview"
    assert page.text(".grave") == "Press again to discard all answers"
    click(page, ".grave")
    page.reload()
    assert page.screen == "start"


@pytest.mark.skipif(not PDFTOTEXT, reason="no pdftotext on this machine to read the printed pages with")
def test_what_prints_is_the_paper_in_the_middle_of_an_attempt_too(page: Page, tmp_path: Path) -> None:
    def printed() -> str:
        pdf = page.cdp("Page.printToPDF", preferCSSPageSize=True)["data"]
        (tmp_path / "page.pdf").write_bytes(base64.b64decode(pdf))
        command = [str(PDFTOTEXT), "-layout", str(tmp_path / "page.pdf"), "-"]
        return subprocess.run(command, check=True, capture_output=True).stdout.decode()

    truth = page.write(mixed("en"))
    page.cdp("Emulation.setScriptExecutionDisabled", value=True)
    page.browser.get(page.path.as_uri())
    paper = printed()
    page.cdp("Emulation.setScriptExecutionDisabled", value=False)
    page.open(DESK, "dark")
    begin(page, "practice")
    answer(page, truth, right=False)
    click(page, ".next")
    assert page.texts(".why")
    assert printed() == paper
    assert "Name" in paper
    flat = " ".join(paper.split())
    assert not [
        option["rationale"]
        for item in truth.items.values()
        for option in item["options"]
        if len(option["rationale"]) > 20 and option["rationale"] in flat
    ]
