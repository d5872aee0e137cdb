"""A real browser shows and prints the HTML pages; scripts are off where the paper itself is looked at."""

import base64
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qgen.exam import Exam, Page, Sitting
from qgen.item import Text
from qgen.write import write_html
from tests.write.samples import ENGLISH, HOSTILE_EXAM, JAPANESE, LAYOUTS

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
DRIVER = shutil.which("chromedriver")
PDFTOTEXT = shutil.which("pdftotext")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no Chromium with its driver on this machine"
)

LONG = replace(
    HOSTILE_EXAM.items[0],
    stem=Text("Donaudampfschifffahrtsgesellschaftskapitän" * 6),
    options=tuple(
        replace(option, text="a-long-option-without-a-blank-" * 9, rationale="longer-still-" * 30)
        for option in HOSTILE_EXAM.items[0].options
    ),
)
EXAMS = {
    "english": ENGLISH,
    "japanese": JAPANESE,
    "hostile": HOSTILE_EXAM,
    "long": replace(ENGLISH, items=(LONG,)),
}
PAGES = [(name, key) for name in EXAMS for key in ("", "-key")]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    profile = tmp_path_factory.mktemp("profile")
    for argument in (
        "headless=new",
        "no-sandbox",
        "disable-gpu",
        "disable-background-networking",
        "no-first-run",
    ):
        options.add_argument(f"--{argument}")
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


def show(
    browser: Any,
    folder: Path,
    exam: Exam,
    key: str = "",
    *,
    width: int = 1200,
    scheme: str = "light",
    script: bool = False,
) -> None:
    page = folder / "page.html"
    page.write_bytes(write_html(exam, LAYOUTS)[f"{exam.stem}{key}.html"])
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not script})
    browser.get(page.as_uri())


def printed(browser: Any, folder: Path) -> list[str]:
    """Return the text of each page that comes out of the printer."""
    pdf = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    (folder / "page.pdf").write_bytes(base64.b64decode(pdf["data"]))
    command = [str(PDFTOTEXT), "-raw", str(folder / "page.pdf"), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [re.sub(r"\s", "", page) for page in text.split("\f")[:-1]]


@pytest.mark.parametrize(("name", "key"), PAGES)
@pytest.mark.parametrize("width", [360, 390, 768])
def test_nothing_overflows(browser: Any, tmp_path: Path, name: str, key: str, width: int) -> None:
    show(browser, tmp_path, EXAMS[name], key, width=width)
    wide = browser.execute_script(
        "return [...document.querySelectorAll('*')]"
        ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))"
    )
    assert wide == []
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("name", "key"), PAGES)
def test_the_browser_has_no_complaint_and_loads_nothing_else(
    browser: Any, tmp_path: Path, name: str, key: str
) -> None:
    show(browser, tmp_path, EXAMS[name], key, script=True)
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("key", ["", "-key"])
def test_all_text_stands_out_from_the_paper(browser: Any, tmp_path: Path, key: str, scheme: str) -> None:
    show(browser, tmp_path, ENGLISH, key, scheme=scheme)
    paper = luminance(
        browser.execute_script("return getComputedStyle(document.documentElement).backgroundColor")
    )
    assert (paper > 0.9) if scheme == "light" else (paper < 0.1)
    inks = browser.execute_script(
        "return [...new Set([...document.querySelectorAll('body *:not(.is-key .label)')]"
        ".map(e => getComputedStyle(e).color))]"
    )
    for ink in map(luminance, inks):
        assert (max(ink, paper) + 0.05) / (min(ink, paper) + 0.05) >= 4.5  # WCAG AA


def luminance(colour: str) -> float:
    """Return the relative luminance of ``rgb(r, g, b)`` after WCAG."""
    shares = [int(number) / 255 for number in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_print_is_black_on_white_also_from_a_dark_screen(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path, ENGLISH, script=True)
    features = [{"name": "prefers-color-scheme", "value": "dark"}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": features})
    style = browser.execute_script(
        "const s = getComputedStyle(document.documentElement); return [s.color, s.backgroundColor]"
    )
    assert style == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


@pytest.mark.skipif(not PDFTOTEXT, reason="no pdftotext on this machine to read the printed pages with")
@pytest.mark.parametrize("key", ["", "-key"])
@pytest.mark.parametrize("exam", [ENGLISH, JAPANESE], ids=["english", "japanese"])
def test_no_item_is_split_over_pages(browser: Any, tmp_path: Path, exam: Exam, key: str) -> None:
    marked = tuple(
        replace(
            item,
            stem=Text(f"<<{number}: {item.stem}"),
            options=(
                *item.options[:-1],
                replace(item.options[-1], text=f"{item.options[-1].text} #{number}>>"),
            ),
        )
        for number, item in enumerate(exam.items * 3, start=1)
    )
    show(browser, tmp_path, replace(exam, items=marked), key, script=True)
    pages = printed(browser, tmp_path)
    assert len(pages) > 3
    for page in pages:
        assert re.findall(r"<<(\d+):", page) == re.findall(r"#(\d+)>>", page)
    assert sum(page.count("<<") for page in pages) == len(marked)


@pytest.mark.skipif(not PDFTOTEXT, reason="no pdftotext on this machine to read the printed pages with")
def test_an_item_longer_than_a_page_breaks_between_options_only(browser: Any, tmp_path: Path) -> None:
    first = ENGLISH.items[0]
    words = "several words that fill a line of the paper " * 14
    options = tuple(
        replace(first.options[0], label="ABCDEFGH"[at], text=f"<<{at}: {words}#{at}>>") for at in range(8)
    )
    show(browser, tmp_path, replace(ENGLISH, items=(replace(first, options=options),) * 2), script=True)
    pages = printed(browser, tmp_path)
    for page in pages:
        assert re.findall(r"<<(\d):", page) == re.findall(r"#(\d)>>", page)
    assert sum(page.count("<<") for page in pages) == 16


@pytest.mark.skipif(not PDFTOTEXT, reason="no pdftotext on this machine to read the printed pages with")
@pytest.mark.parametrize(
    "page", [Page(), Page("letter"), Page("letter", large=True)], ids=["a4", "letter", "large"]
)
def test_print_begins_with_the_cover_and_ends_with_the_answer_sheet(
    browser: Any, tmp_path: Path, page: Page
) -> None:
    sitting = Sitting(130, 0.72, "ノートの使用は認めない。")
    exam = replace(JAPANESE, page=page, sitting=sitting, items=JAPANESE.items[:6])
    show(browser, tmp_path, exam)
    pages = printed(browser, tmp_path)
    for part in ("AWSのセキュリティ", "氏名", "日付", "得点", "130分", "72%", "ノートの使用は認めない。"):
        assert part in pages[0]
    stem = re.sub(r"\s", "", exam.items[0].stem.plain)
    assert [stem in found for found in pages[:2]] == [False, True]
    assert "解答用紙" in pages[-1]
    for number, item in enumerate(exam.items, start=1):
        assert f"{number}{''.join(option.label for option in item.options)}" in pages[-1]
    for number, found in enumerate(pages, start=1):
        assert "A版" in found
        assert f"{number}/{len(pages)}" in found
    about = subprocess.run(
        ["pdfinfo", tmp_path / "page.pdf"], check=True, capture_output=True
    ).stdout.decode()
    assert ("(letter)" if page.size == "letter" else "(A4)") in about


def test_a_screen_has_no_answer_sheet_and_no_second_title(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path, replace(ENGLISH, form="B"))
    text = browser.execute_script("return document.body.innerText")
    assert "Answer sheet" not in text
    assert text.count("AWS security\n") == 1
    assert "12 questionsForm B" in text
