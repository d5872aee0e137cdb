"""The practice page is for everyone: no fault that axe-core knows, targets for a thumb, nothing too wide."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qgen.exam import Exam
from qgen.item import Text
from qgen.write.printable import printable
from tests.clients.chromium import chromium, needs_chromium
from tests.clients.practice_page import DESK, PHONE, Page, Truth, mixed
from tests.write.arranged_samples import hostile
from tests.write.samples import ENGLISH, HOSTILE, HOSTILE_EXAM

AXE = Path(__file__).parent / "node" / "node_modules" / "axe-core" / "axe.min.js"
pytestmark = needs_chromium
needs_axe = pytest.mark.skipif(not AXE.exists(), reason="no axe-core: npm install in tests/clients/node")
SMALL = (360, 640)
LONG = "x" * 10_000
NASTY = (*HOSTILE, "{{c1::x}}", "</script><b>", "a\0b", "👩‍🚀 \u202eolleh", LONG)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with chromium(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


def tour(page: Page, truth: Truth) -> Iterator[str]:
    """Lead through every screen, in practice mode one kind of item after the other, and name each."""
    yield "start"
    press(page, "[value=exam]", ".actions .main")
    yield "exam"
    press(page, "[data-do=overview]", ".grave")
    yield "exam: overview"
    press(page, ".grave", "[value=practice]", ".actions .main")
    seen = set()
    for number in range(len(truth.items)):
        item = page.item(truth)
        new = item["kind"] not in seen
        seen.add(item["kind"])
        if new:
            yield f"{item['kind']}: open"
        where = ".response" if item["pairs"] else ".choice"
        for text in truth.right(item) if number % 2 else truth.wrong(item):
            page.run(
                "[...document.querySelectorAll(arguments[0])]"
                ".find(e => e.querySelector('.words').textContent === arguments[1]).click()",
                where,
                printable(text),
            )
        if new:
            yield f"{item['kind']}: answered"
        press(page, ".flag", ".next")
        if new:
            yield f"{item['kind']}: explained"
        press(page, ".next")
    yield "overview"
    press(page, "[data-do=finish]")
    yield "results"
    press(page, "[data-part=results] .plain")
    yield "review"


def press(page: Page, *selectors: str) -> None:
    for selector in selectors:
        page.run("document.querySelector('#practice ' + arguments[0]).click()", selector)


def faults(page: Page, **options: object) -> list[str]:
    """Return what axe-core finds, with the elements."""
    found = page.browser.execute_async_script(
        "const done = arguments[1]; axe.run(document, arguments[0]).then(r => done(r.violations))", options
    )
    return [f"{fault['id']}: {[node['html'] for node in fault['nodes']]}" for fault in found]


@needs_axe
@pytest.mark.parametrize(("lang", "size"), [("en", PHONE), ("ja", DESK)])
def test_axe_finds_nothing(browser: Any, tmp_path: Path, lang: str, size: tuple[int, int]) -> None:
    page = Page(browser, tmp_path / "page.html")
    truth = page.write(mixed(lang))
    page.open(size)
    page.run(AXE.read_text(encoding="utf-8"))
    rules = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
    for screen in tour(page, truth):
        page.look(size, "light")
        assert faults(page, **rules) == [], screen
        page.look(size, "dark")
        assert faults(page, runOnly=["color-contrast"]) == [], f"{screen} in the dark"


def test_targets_fit_a_thumb(browser: Any, tmp_path: Path) -> None:
    page = Page(browser, tmp_path / "page.html")
    truth = page.write(mixed("en"))
    page.open(PHONE)
    for screen in tour(page, truth):
        small = page.run(
            "return [...document.querySelectorAll('#practice :is(button, label)')]"
            ".filter(e => e.getClientRects().length)"
            ".filter(e => e.offsetHeight < 44 || e.offsetWidth < 44).map(e => e.outerHTML)"
        )
        assert small == [], screen


def nasty() -> Exam:
    """Return an exam whose every text tries to break out, to overflow or to turn round."""
    first = HOSTILE_EXAM.items[0]
    options = tuple(
        replace(first.options[0], label="ABCDEFGHIJKLM"[at], text=text, rationale=text, key=at == 1)
        for at, text in enumerate(NASTY)
    )
    stem = Text(f"{LONG} {NASTY[-2]} {NASTY[2]}")
    return replace(ENGLISH, title=NASTY[0], items=(replace(first, options=options, stem=stem), *hostile()))


@pytest.mark.parametrize("name", ["mixed", "mixed-ja", "nasty"])
def test_nothing_is_wider_than_a_small_phone(browser: Any, tmp_path: Path, name: str) -> None:
    page = Page(browser, tmp_path / "page.html")
    truth = page.write(nasty() if name == "nasty" else mixed("ja" if name.endswith("ja") else "en"))
    page.open(SMALL)
    for screen in tour(page, truth):
        assert page.run("return document.documentElement.scrollWidth") <= SMALL[0], screen
        wide = page.run(
            "return [...document.querySelectorAll('#practice :not(svg *)')]"
            ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 90))"
        )
        assert wide == [], screen


def test_hostile_texts_are_shown_as_they_are(browser: Any, tmp_path: Path) -> None:
    page = Page(browser, tmp_path / "page.html")
    exam = nasty()
    truth = page.write(exam)
    page.open(DESK)
    said = [printable(text) for text in NASTY]
    for screen in tour(page, truth):
        if screen.startswith("single"):
            assert page.text(".stem") == printable(str(exam.items[0].stem))
            assert sorted(page.texts("form .words")) == sorted(said)
        if screen == "single: explained":
            reasons = page.texts(".why")
            assert all(any(reason.startswith(text) for reason in reasons) for text in said)
        if screen.startswith(("matching", "ordering")):
            assert set(page.texts("form .words")) <= {*map(printable, HOSTILE), "empty"}
    assert page.run("return document.querySelectorAll('#practice :is(script, b b)').length") == 0
    assert browser.get_log("browser") == []
