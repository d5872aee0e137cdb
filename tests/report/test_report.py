"""Reports: words, tables that spreadsheets may open, and a page that shows every figure once."""

import csv
import io
import re
import string
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from qgen.grade.analysis import Analysis, analyse
from qgen.grade.answers import read_answers
from qgen.grade.forms import join_forms
from qgen.item import Text
from qgen.load.calibration import read_calibration
from qgen.report.calibration import calibration_yaml
from qgen.report.html import report_html
from qgen.report.page import page_of
from qgen.report.pictures import Dot, curve, histogram, item_map
from qgen.report.tables import ITEM_COLUMNS, items_csv, options_csv, students_csv
from qgen.report.words import CATALOGUES, ENGLISH, ReportWords
from qgen.report.written import interval, number, percent, points
from tests.grade.classroom import exam, item, matching, ordering, simulated
from tests.grade.test_class import analysis_of
from tests.write.samples import HOSTILE, LAYOUTS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analysis_of(simulated(120, 10, seed=2), "2pl")


def hostile() -> Analysis:
    """Return an analysis whose every text tries to break out: stems, options, students."""
    options = tuple(
        replace(option, text=text) for option, text in zip(item(1).options, HOSTILE, strict=False)
    )
    one = replace(item(1), stem=Text("<b>'\"&]]></b>{{ 7*7 }}"), options=options)
    whole = exam([one, ordering(2), matching(3)], title="<script>alert(1)</script>")
    text = 'student,answers\n=1+1,A C+A+B B+A\n"<img src=x>",B - -\n-2,A A+B+C B\n'
    sheets, found = read_answers("a.csv", text.encode(), {"": whole})
    assert not found
    return analyse(join_forms({"": whole}, {"": "x"})[0], sheets, partial=True)


# --- words --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_language_says_everything_with_the_same_blanks(lang: str) -> None:
    def blanks(text: str) -> set[str | None]:
        return {field for _, field, _, _ in string.Formatter().parse(text)} - {None}

    assert {name: blanks(text) for name, text in CATALOGUES[lang].items()} == {
        name: blanks(text) for name, text in ENGLISH.items()
    }


def test_every_word_is_used() -> None:
    places = [*(ROOT / "src/qgen/report").glob("*.py"), ROOT / "src/qgen/cli/results.py"]
    places.append(ROOT / "templates/layouts/report.html.j2")
    texts = "".join(path.read_text(encoding="utf-8") for path in places if path.name != "words.py")
    made = ("level.", "model.", "option.", "verdict.")
    plural = {f"{name}.{number}" for name in ("students", "items") for number in ("one", "many")}
    kinds = {"section", "topic", "yes", "no"}  # named by a value
    unused = [
        name
        for name in ENGLISH
        if f'"{name}"' not in texts and not name.startswith(made) and name not in plural | kinds
    ]
    assert unused == []


def test_another_language_is_spoken_to_in_english() -> None:
    assert ReportWords("eo")("students") == "Students"
    assert ReportWords("ja-JP").count("items", 1) == "全 1 問"


# --- figures ------------------------------------------------------------------------------------------


def test_figures_are_written_as_people_do() -> None:
    assert [number(value) for value in (-0.126, 1, None)] == ["−0.13", "1.00", "–"]
    assert [percent(share) for share in (0.625, 0.575, 1 / 3, 0)] == ["63 %", "58 %", "33 %", "0 %"]
    assert [points(value) for value in (3.0, 2.5, 1 / 3, 0.0, 10.0)] == ["3", "2.5", "0.33", "0", "10"]
    assert interval(None) == ""


# --- tables -------------------------------------------------------------------------------------------


def rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_students_are_told_with_parts_and_ability(analysis: Analysis) -> None:
    table = rows(students_csv(analysis))
    assert len(table) == 120
    for line, score in zip(table, analysis.scores, strict=True):
        assert line["student"] == score.student
        assert float(line["points"]) == score.score.points
        assert line["passed"] == ("yes" if score.passed else "no")
        assert float(line["section:first"]) == pytest.approx(
            100 * score.parts["section:first"].share, abs=1e-3
        )
        assert float(line["ability"]) == pytest.approx(
            analysis.calibrating.abilities[score.student].value, abs=1e-3
        )


def test_items_and_options_are_told(analysis: Analysis) -> None:
    table = rows(items_csv(analysis))
    assert tuple(table[0]) == ITEM_COLUMNS
    assert [line["item"] for line in table] == [each.joined.item.id for each in analysis.items]
    assert table[0]["questions"].split()[0] == "A1"
    options = rows(options_csv(analysis))
    assert len(options) == 40
    assert {line["verdict"] for line in options if line["key"] == "yes"} == {"key"}
    assert sum(int(line["chosen"]) for line in options) == 120 * 10


def test_no_cell_is_a_formula() -> None:
    one = hostile()
    for data in (students_csv(one), items_csv(one), options_csv(one)):
        for line in csv.reader(io.StringIO(data.decode("utf-8-sig"))):
            for cell in line:
                assert not cell.startswith(("=", "+", "@", "\t")), cell
                assert not cell.startswith("-") or re.fullmatch(r"-[\d.]+", cell), cell
    assert [line["student"] for line in rows(students_csv(one))] == ["'=1+1", "<img src=x>", "'-2"]


def test_a_calibration_is_what_a_build_reads(analysis: Analysis) -> None:
    known, found = read_calibration("c.yaml", calibration_yaml(analysis))
    assert not found
    assert known == dict(analysis.calibrating.items)


# --- the page -----------------------------------------------------------------------------------------


class Page(HTMLParser):
    """Notes elements, and that each is closed as it was opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in {"meta", "line", "circle", "rect", "polyline"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"line", "circle", "rect", "polyline"}:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_shows_every_item_student_and_picture(analysis: Analysis) -> None:
    page = Page(report_html(analysis, LAYOUTS).decode())
    assert [tag for tag, _ in page.seen].count("svg") == 2 + len(analysis.items)
    ids = {attributes.get("id") for _, attributes in page.seen}
    assert {each.joined.item.id for each in analysis.items} <= ids
    for score in analysis.scores:
        assert score.student in page.text
    links = [attributes["href"] for tag, attributes in page.seen if tag == "a"]
    assert len(links) >= len(analysis.items)
    assert all(link and link.startswith("#") and link[1:] in ids for link in links)


def test_hostile_texts_stay_text() -> None:
    page = Page(report_html(hostile(), LAYOUTS).decode())
    assert not {tag for tag, _ in page.seen} & {"script", "img"}
    assert "<script>alert(1)</script>" in page.text
    assert "<img src=x>" in page.text
    assert "{{ 7*7 }}" in page.text
    assert not [name for _, attributes in page.seen for name in attributes if name.startswith("on")]


def test_what_needs_more_answers_says_so() -> None:
    page = page_of(hostile())
    assert {item.mood for item in page.items} == {"few"}
    assert page.items[0].verdict == "too few answers (3 of 30)"
    assert not page.calibrated
    assert any("each question needs 30 answers" in note for note in page.notes)
    assert page.items[0].curve is None


def test_it_is_japanese_for_a_japanese_exam() -> None:
    whole = exam([item(1), item(2), item(3)], lang="ja", title="学校")
    sheets, _ = read_answers("a.csv", "氏名,解答\n山田,AAB\n".encode(), {"": whole})
    text = report_html(analyse(join_forms({"": whole}, {"": "x"})[0], sheets), LAYOUTS).decode()
    assert '<html lang="ja">' in text
    for word in ("正答率", "識別力", "受験者 1 人", "解答が足りない（30 件中 1 件）"):
        assert word in text
    for word in ("Facility", "Students", "too few"):
        assert word not in text


def test_the_same_analysis_has_the_same_bytes() -> None:
    one, other = (analysis_of(simulated(60, 8, seed=4)) for _ in range(2))
    assert report_html(one, LAYOUTS) == report_html(other, LAYOUTS)


# --- pictures -----------------------------------------------------------------------------------------

SVG = "{http://www.w3.org/2000/svg}"


def drawn(picture: str) -> ET.Element:
    return ET.fromstring(str(picture).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def test_the_histogram_has_a_bar_for_each_score() -> None:
    shares = [0, 0.3, 0.3, 0.7, 1, 0.15 + 0.15]
    bars = drawn(histogram(shares, 0.65, "t")).findall(f"{SVG}rect")
    told = {bar.find(f"{SVG}title").text: bar for bar in bars}  # type: ignore[union-attr]  # each has one
    assert list(told) == ["0–5 %: 1", "30–35 %: 3", "70–75 %: 1", "95–100 %: 1"]
    heights = [float(bar.get("height", 0)) for bar in bars]
    assert heights[1] == pytest.approx(3 * heights[0], abs=0.2)
    assert [bar.get("class") for bar in bars] == ["bar low", "bar low", "bar", "bar"]


def test_the_curve_is_one_half_at_the_difficulty() -> None:
    line = drawn(curve(1.5, 0.5, [(0.5, 0.5)], "t")).find(f"{SVG}polyline")
    dot = drawn(curve(1.5, 0.5, [(0.5, 0.5)], "t")).find(f"{SVG}circle")
    assert line is not None
    assert dot is not None
    places = [tuple(map(float, pair.split(","))) for pair in (line.get("points") or "").split()]
    x, y = float(dot.get("cx", 0)), float(dot.get("cy", 0))
    assert min(abs(a - x) + abs(b - y) for a, b in places) <= 1.5
    assert all(first[1] >= second[1] for first, second in pairwise(places))


def test_labels_on_the_map_cover_neither_dots_nor_each_other() -> None:
    dots = [Dot(f"A{at}", f"q{at}", 0.5 + at / 500, 0.4, "good") for at in range(12)]
    picture = drawn(item_map(dots, 0.2, ("t", "x", "y")))
    assert len(picture.findall(f"{SVG}a/{SVG}circle")) == 12
    marks = picture.findall(f"{SVG}a/{SVG}text")
    assert 2 <= len(marks) < 12
    boxes = [(float(mark.get("x", 0)), float(mark.get("y", 0))) for mark in marks]
    assert len(set(boxes)) == len(boxes)
