"""Another program reads the PDF files: poppler's tools see every word, where it stands, and the fonts."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from qgen.exam import Exam, Page
from qgen.write.pdf import write_pdf
from qgen.write.sheet import answer_sheet
from tests.write.printed_samples import endless, form, hostile, oversized
from tests.write.samples import ENGLISH, LAYOUTS

pytest.importorskip("typst", reason="typst is not installed")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("pdftotext", "pdffonts", "pdfinfo", "pdftoppm"))),
    reason="no poppler-utils on this machine",
)

SIZES = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
PAGES = {
    "en-a4": form("en"),
    "ja-a4": form("ja"),
    "en-letter": form("en", Page("letter"), 20),
    "ja-letter-large": form("ja", Page("letter", large=True), 16),
    "en-a4-large": form("en", Page(large=True), 16),
    "one": form("en", items=1),
}
ODD = {"hostile": hostile(), "oversized": oversized(), "endless": endless()}


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page, and its box in points from the upper left; the box is as high as its type."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files of all exams: NAME.pdf, NAME-answers.pdf, NAME-key.pdf."""
    made = tmp_path_factory.mktemp("pdf")
    for name, exam in (PAGES | ODD).items():
        for file, data in write_pdf(exam, LAYOUTS).items():
            (made / (name + file.removeprefix(exam.stem))).write_bytes(data)
    return made


def run(*command: str | Path) -> str:
    return subprocess.run(list(map(str, command)), check=True, capture_output=True).stdout.decode()


def pages(file: Path) -> list[str]:
    """Return the text of each page in the order of reading, without blanks."""
    return [re.sub(r"\s", "", page) for page in run("pdftotext", "-raw", file, "-").split("\f")[:-1]]


def words(file: Path) -> list[Word]:
    """Return every word with its box."""
    found: list[Word] = []
    page = 0
    for line in run("pdftotext", "-bbox", file, "-").splitlines():
        page += "<page " in line
        box = re.match(r'\s*<word xMin="(.*)" yMin="(.*)" xMax="(.*)" yMax="(.*)">(.*)</word>', line)
        if box:
            found.append(Word(page, box[5], *(float(box[at]) for at in range(1, 5))))
    return found


def squeezed(*texts: str) -> str:
    return re.sub(r"\s", "", "".join(texts))


# --- text ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_every_stem_and_option_is_there_in_order(folder: Path, name: str) -> None:
    text = "".join(pages(folder / f"{name}.pdf"))
    at = 0
    for item in PAGES[name].items:
        parts = [item.stem.plain, *(option.label + option.text for option in item.options)]
        if item.kind == "matching":
            parts[1:1] = [pair.text for pair in item.pairs]
        for part in map(squeezed, parts):
            found = text.find(part, at)
            assert found >= 0, part
            at = found + len(part)


@pytest.mark.parametrize("name", PAGES)
def test_the_key_tells_every_key_rationale_and_id(folder: Path, name: str) -> None:
    # the head of a page may stand within what the key says
    text = "".join(pages(folder / f"{name}-key.pdf"))
    for item in PAGES[name].items:
        for part in (item.id, *(option.rationale for option in item.options if not item.pairs)):
            assert squeezed(part) in text, part
    for number, item in enumerate(PAGES[name].items, start=1):
        if not item.pairs:
            assert f"{number}{','.join(o.label for o in item.keys)}" in text.replace("、", ",")


@pytest.mark.parametrize("name", PAGES)
def test_the_exam_holds_no_rationale_and_no_answer(folder: Path, name: str) -> None:
    exam = PAGES[name]
    for end in (".pdf", "-answers.pdf"):
        text = "".join(pages(folder / (name + end)))
        about = run("pdfinfo", folder / (name + end)) + run("pdfinfo", "-meta", folder / (name + end))
        for item in exam.items:
            assert item.id not in text + about
            assert not [o for o in item.options if o.rationale and squeezed(o.rationale) in text]
            assert not [o for o in item.options if o.text in about]


@pytest.mark.parametrize("name", PAGES)
def test_every_page_tells_its_form_and_number(folder: Path, name: str) -> None:
    english = PAGES[name].lang == "en"
    for end in (".pdf", "-answers.pdf", "-key.pdf"):
        found = pages(folder / (name + end))
        for number, page in enumerate(found, start=1):
            foot = f"Page{number}of{len(found)}" if english else f"{number}/{len(found)}ページ"
            assert page.count(foot) == 1, (end, number)
            assert ("FormA" if english else "A版") in page, (end, number)


@pytest.mark.parametrize("name", PAGES)
def test_the_cover_states_the_terms(folder: Path, name: str) -> None:
    cover, exam = pages(folder / f"{name}.pdf")[0], PAGES[name]
    told = ["Time130minutes", "Pass mark72%", "Nonotes.", "Name", "Date", "Score"]
    if exam.lang == "ja":
        told = ["試験時間130分", "満点の72%", "ノートの使用は認めない。", "氏名", "日付", "得点"]
    for part in (squeezed(exam.title), str(len(exam.items)), *map(squeezed, told)):
        assert part in cover
    assert "<1:" not in cover


@pytest.mark.parametrize("name", PAGES)
def test_the_answer_sheet_offers_every_letter_of_every_item(folder: Path, name: str) -> None:
    text = "".join(pages(folder / f"{name}-answers.pdf"))
    at = 0
    for item in answer_sheet(PAGES[name].items):
        rows = "".join(row.place + "".join(row.letters) for row in item.rows)
        found = text.find(f"{item.number}{rows}", at)
        assert found >= 0, (item.number, rows)
        at = found + len(rows)


# --- places -------------------------------------------------------------------------------------------


# in large print some explained items are longer than a page
@pytest.mark.parametrize(
    ("name", "end"), [*((name, "") for name in PAGES), ("en-a4", "-key"), ("ja-a4", "-key"), ("one", "-key")]
)
def test_no_item_is_split_over_pages(folder: Path, name: str, end: str) -> None:
    split = 0
    for page in pages(folder / f"{name}{end}.pdf"):
        first, last = re.findall(r"<(\d+):", page), re.findall(r"#(\d+)>", page)
        assert sorted(first) == sorted(last)
        split += len(first)
    assert split == len(PAGES[name].items)


def test_an_item_longer_than_a_page_breaks_between_options_only(folder: Path) -> None:
    found = pages(folder / "oversized.pdf")
    for page in found:
        assert re.findall(r"<(\d):", page) == re.findall(r"#(\d)>", page)
    assert sum(page.count("<") for page in found) == 16
    assert squeezed(ENGLISH.items[0].stem.plain, "A<0:") in "".join(found)  # the stem stays with an option


def test_an_option_longer_than_a_page_loses_nothing(folder: Path) -> None:
    text = "".join(pages(folder / "endless.pdf")[1:]).replace("Endoftheexam", "")
    assert (text.count("x"), text.count("あ")) == (10_000, 10_000)
    assert text.count("severalwords") == 227
    assert "Dshort" in text


@pytest.mark.parametrize("name", [*PAGES, *ODD])
@pytest.mark.parametrize("end", ["", "-answers", "-key"])
def test_nothing_leaves_the_paper_or_covers_something_else(folder: Path, name: str, end: str) -> None:
    exam = (PAGES | ODD)[name]
    width, height = SIZES[exam.page.size]
    found = words(folder / f"{name}{end}.pdf")
    for word in found:
        left, right = reach(word)
        assert 50 < left <= right < width - 50, word
        assert 28 < word.top < word.bottom < height - 28, word  # 10 mm, where any printer still prints
    if exam.title.startswith("NUL"):
        return  # it overrides directions, and poppler tells the boxes of such words wrongly
    by_page: dict[int, list[Word]] = {}
    for word in found:
        for other in by_page.setdefault(word.page, []):
            assert not overlap(word, other), (word, other)
        by_page[word.page].append(word)


def overlap(one: Word, other: Word) -> bool:
    """Whether the letters of two words meet."""
    across = min(reach(one)[1], reach(other)[1]) - max(reach(one)[0], reach(other)[0])
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0.5 and down > 0.45 * min(one.bottom - one.top, other.bottom - other.top)


def reach(word: Word) -> tuple[float, float]:
    """Return where the letters begin and end.

    Poppler lets a box begin or end with a whole square where typst leaves out the empty half of a Japanese
    bracket or comma.
    """
    half = (word.bottom - word.top) / 2
    return word.left + half * (word.text[0] in "「（"), word.right - half * (word.text[-1] in "、。」）")


# --- files --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*PAGES, *ODD])
@pytest.mark.parametrize("end", ["", "-answers", "-key"])
def test_fonts_are_embedded_and_pages_are_of_the_paper_asked_for(folder: Path, name: str, end: str) -> None:
    file = folder / f"{name}{end}.pdf"
    rows = run("pdffonts", file).splitlines()[2:]
    assert rows
    for row in rows:
        assert re.match(r"[A-Z]{6}\+NotoSansCJKjp-(Regular|Bold)", row), row
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row  # embedded, a subset, with a map to Unicode
    about = run("pdfinfo", "-f", "1", "-l", "-1", file)
    assert re.search(r"^Tagged:\s+yes$", about, re.MULTILINE)
    width, height = SIZES[(PAGES | ODD)[name].page.size]
    sizes = re.findall(r"size:\s+([\d.]+) x ([\d.]+) pts", about)
    assert len(sizes) == len(pages(file))
    assert all((float(w), float(h)) == pytest.approx((width, height)) for w, h in sizes)


@pytest.mark.parametrize("end", ["", "-answers", "-key"])
def test_everything_is_black_white_or_grey(folder: Path, tmp_path: Path, end: str) -> None:
    run("pdftoppm", "-r", "30", folder / f"ja-letter-large{end}.pdf", tmp_path / "page")
    for picture in tmp_path.iterdir():
        pixels = picture.read_bytes().split(b"\n", 3)[3]
        assert pixels[0::3] == pixels[1::3] == pixels[2::3]
        assert set(pixels) - {255}


def large(exam: Exam) -> float:
    return 18 if exam.page.large else 8


@pytest.mark.parametrize("name", PAGES)
def test_no_text_is_smaller_than_promised(folder: Path, name: str) -> None:
    # letters in circles are labels
    for word in words(folder / f"{name}.pdf"):
        if len(word.text) > 1:
            assert word.bottom - word.top > large(PAGES[name]) - 0.1, word
