"""A real browser shows and prints the report of a grading."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qgen.grade.analysis import Analysis
from qgen.report.html import report_html
from tests.clients.test_html_chromium import CHROMIUM, DRIVER, PDFTOTEXT, browser, luminance, printed
from tests.grade.classroom import simulated
from tests.grade.test_class import analysis_of
from tests.report.test_report import hostile
from tests.write.samples import LAYOUTS

__all__ = ["browser"]  # a fixture, which pytest finds by its name

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no Chromium with its driver on this machine"
)

CLASS = analysis_of(simulated(students=120, items=12, seed=6), "2pl")
REPORTS = {"class": CLASS, "hostile": hostile()}


def show(browser: Any, folder: Path, one: Analysis, *, width: int = 1200, scheme: str = "light") -> None:
    page = folder / "report.html"
    page.write_bytes(report_html(one, LAYOUTS))
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.get(page.as_uri())


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("width", [360, 768, 1200])
def test_nothing_overflows_or_complains(browser: Any, tmp_path: Path, name: str, width: int) -> None:
    show(browser, tmp_path, REPORTS[name], width=width)
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out(browser: Any, tmp_path: Path, scheme: str) -> None:
    show(browser, tmp_path, CLASS, scheme=scheme)
    script = "return getComputedStyle(document.documentElement).getPropertyValue('--card')"
    assert browser.execute_script(script).strip() == ("#ffffff" if scheme == "light" else "#1d2025")
    card = luminance("rgb(255, 255, 255)" if scheme == "light" else "rgb(29, 32, 37)")
    inks = browser.execute_script(
        "const html = [...document.querySelectorAll('body *')].filter(e => !(e instanceof SVGElement));"
        "const ink = html.filter(e => e.textContent.trim()).map(e => getComputedStyle(e).color);"
        "const svg = [...document.querySelectorAll('svg text')].map(e => getComputedStyle(e).fill);"
        "return [...new Set([...ink, ...svg])]"
    )
    shapes = browser.execute_script(
        "return [...new Set([...document.querySelectorAll('rect, circle')].map(e => getComputedStyle(e).fill))]"
    )
    for colours, least in ((inks, 4.5), (shapes, 3.0)):  # WCAG AA for text, and for graphics
        assert colours
        for ink in map(luminance, colours):
            assert (max(ink, card) + 0.05) / (min(ink, card) + 0.05) >= least, ink


def test_labels_of_the_histogram_stay_inside(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path, CLASS)
    outside = browser.execute_script(
        "return [...document.querySelectorAll('svg text')].filter(t => {"
        "const box = t.getBoundingClientRect(), all = t.closest('svg').getBoundingClientRect();"
        "return box.left < all.left || box.right > all.right || box.bottom > all.bottom})"
        ".map(t => t.textContent)"
    )
    assert outside == []


@pytest.mark.skipif(not PDFTOTEXT, reason="no pdftotext on this machine to read the printed pages with")
def test_no_question_is_split_over_pages(browser: Any, tmp_path: Path) -> None:
    show(browser, tmp_path, CLASS)
    pages = printed(browser, tmp_path)
    assert len(pages) > 2
    for each in CLASS.items:
        text = f"Whatistheanswerto{int(each.joined.item.id[1:])}?"
        (page,) = (page for page in pages if f"{text}A" in page)
        assert each.joined.item.id in page.split(f"{text}A")[1]


def test_a_large_class_is_shown_whole(browser: Any, tmp_path: Path) -> None:
    one = replace(CLASS, scores=CLASS.scores * 5)
    show(browser, tmp_path, one)
    rows = browser.execute_script(
        "return document.querySelectorAll('section:has(> #students) tbody tr').length"
    )
    assert rows == 600
