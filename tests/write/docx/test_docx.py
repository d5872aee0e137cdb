"""The Word documents, read back: texts, styles, numbering, paper, and nothing of the key in the exam."""

import io
import re
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.exam import Exam, Page
from qgen.item import Text
from qgen.write.docx import write_docx
from qgen.write.docx.text import safe
from tests.write.printed_samples import endless, form, hostile, turned, with_options
from tests.write.samples import ENGLISH, JAPANESE, LAYOUTS

docx = pytest.importorskip("docx", reason="python-docx is not installed")
EXAMS = {
    "en": form("en", items=20),
    "ja": form("ja", Page("letter"), items=20),
    "large": form("ja", Page(large=True), items=20),
    "hostile": hostile(),
    "endless": endless(),
}


def documents(exam: Exam) -> dict[str, Any]:
    return {
        name.removeprefix(exam.stem): docx.Document(io.BytesIO(data))
        for name, data in write_docx(exam, LAYOUTS).items()
    }


def styled(document: Any, *names: str) -> list[str]:
    return [p.text for p in document.paragraphs if p.style.name in names]


def members(exam: Exam, end: str = "") -> dict[str, str]:
    data = write_docx(exam, LAYOUTS)[f"{exam.stem}{end}.docx"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.parametrize("exam", EXAMS.values(), ids=EXAMS)
def test_every_stem_prompt_and_option_is_there_in_order(exam: Exam) -> None:
    expected: list[str] = []
    for item in exam.items:
        expected.append(safe(item.stem.plain))
        if item.kind == "matching":
            expected += [f"{n}\t{safe(pair.text)}\t\t" for n, pair in enumerate(item.pairs, start=1)]
        expected += [safe(option.text) for option in item.options]
    assert styled(documents(exam)[".docx"], "Question", "Option", "Prompt") == expected


def test_words_own_numbering_gives_the_letters_of_the_exam() -> None:
    numbering = members(EXAMS["en"])["word/numbering.xml"]
    forms = re.findall(
        r'<w:numFmt w:val="(\w+)"/><w:pStyle w:val="(\w+)"/><w:lvlText w:val="(.+?)"/>', numbering
    )
    assert forms[:2] == [("decimal", "Question", "%1"), ("upperLetter", "Option", "%2.")]
    for exam in EXAMS.values():
        for item in exam.items:
            letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(item.options)]
            assert "".join(option.label for option in item.options) == letters
    styles = members(EXAMS["en"])["word/styles.xml"]
    for name, level in (("Question", 0), ("Option", 1)):
        style = re.search(rf'w:styleId="{name}">.*?</w:style>', styles, re.DOTALL)
        assert style
        assert re.search(rf'<w:numPr>\s*<w:ilvl w:val="{level}"/>\s*<w:numId w:val="900"/>', style[0])


@pytest.mark.parametrize("name", ["en", "ja", "large", "hostile"])
def test_what_is_handed_out_tells_nothing_of_the_key(name: str) -> None:
    exam = EXAMS[name]
    here, there = write_docx(exam, LAYOUTS), write_docx(turned(exam), LAYOUTS)
    assert here[f"{exam.stem}.docx"] == there[f"{exam.stem}.docx"]
    assert here[f"{exam.stem}-key.docx"] != there[f"{exam.stem}-key.docx"]


@pytest.mark.parametrize("name", ["en", "ja"])
def test_the_key_marks_keys_and_gives_rationales_and_ids(name: str) -> None:
    exam = EXAMS[name]
    key = documents(exam)["-key.docx"]
    marked = [p.text for p in key.paragraphs if p.style.name == "Option" and "✓" in p.text]
    plain = [item for item in exam.items if not item.pairs]
    word = "Correct" if exam.lang == "en" else "正解"
    assert marked == [f"{option.text}  ✓ {word}" for item in plain for option in item.keys]
    rationales = "\n".join(styled(key, "Rationale"))
    small = "\n".join(styled(key, "Small Print"))
    for item in exam.items:
        assert item.id in small
        assert all(option.rationale in rationales for option in item.options if not item.pairs)
    cells = [cell.text for row in key.tables[0].rows for cell in row.cells]
    answers = {int(cell.split()[0]): cell.split(maxsplit=1)[1] for cell in cells if cell}
    assert sorted(answers) == list(range(1, 21))
    comma = ", " if exam.lang == "en" else "、"
    for number, item in enumerate(exam.items, start=1):
        if not item.pairs:
            assert answers[number] == comma.join(option.label for option in item.keys)


@pytest.mark.parametrize("end", [".docx", "-key.docx"])
def test_the_paragraphs_of_an_item_stay_on_one_page(end: str) -> None:
    document = documents(EXAMS["en"])[end]
    starts = [at for at, p in enumerate(document.paragraphs) if p.style.name == "Question"]
    for here, there in zip(starts, [*starts[1:], len(document.paragraphs)], strict=True):
        parts = document.paragraphs[here:there]
        if there == len(document.paragraphs) and end == ".docx":
            parts = parts[:-1]  # the end of the exam
        joined = [effective(p, "keep_with_next") for p in parts]
        assert joined == [True] * (len(parts) - 1) + [False], [p.text for p in parts]
        assert all(effective(p, "keep_together") for p in parts)


def effective(paragraph: Any, name: str) -> bool:
    own = getattr(paragraph.paragraph_format, name)
    return bool(getattr(paragraph.style.paragraph_format, name) if own is None else own)


def test_emphasis_is_bold() -> None:
    document = documents(EXAMS["en"])[".docx"]
    bold = [run.text for p in document.paragraphs if p.style.name == "Question" for run in p.runs if run.bold]
    strong = [item.stem.plain[start:end] for item in EXAMS["en"].items for start, end in item.stem.strong]
    assert bold == strong
    assert "NOT" in bold


@pytest.mark.parametrize("end", [".docx", "-key.docx"])
def test_paper_header_and_page_fields(end: str) -> None:
    for name, size in (("en", (210, 297)), ("ja", (216, 279))):
        document = documents(EXAMS[name])[end]
        [section] = document.sections
        assert (round(section.page_width.mm), round(section.page_height.mm)) == size
        assert section.header.paragraphs[0].text.endswith("\tForm A" if name == "en" else "\tA版")
        foot = section.footer.part.element.xml
        fields = re.findall(r'<w:fldSimple w:instr="(\w+)">', foot)
        assert fields == ["PAGE", "NUMPAGES"]
        texts = "".join(re.findall(r"<w:t[^>]*>(.*?)</w:t>", foot))
        assert texts == ("Page 1 of 1" if name == "en" else "1 / 1 ページ")


def test_japanese_has_its_font_and_language() -> None:
    parts = members(EXAMS["ja"])
    defaults = re.search(r"<w:rPrDefault>.*?</w:rPrDefault>", parts["word/styles.xml"], re.DOTALL)
    assert defaults
    assert 'w:eastAsia="Yu Gothic"' in defaults[0]
    assert 'w:eastAsia="ja-JP"' in defaults[0]
    assert "Theme=" not in defaults[0]
    for style in ("Title", "Heading1", "Normal"):
        found = re.search(rf'w:styleId="{style}">.*?</w:style>', parts["word/styles.xml"], re.DOTALL)
        assert found
        assert "asciiTheme" not in found[0]


def test_large_print_has_nothing_small() -> None:
    used = {p.style.name for document in documents(EXAMS["large"]).values() for p in document.paragraphs}
    document = documents(EXAMS["large"])[".docx"]
    sizes = {name: document.styles[name].font.size.pt for name in {*used, "Page"}}
    assert min(sizes.values()) >= 18
    assert len(sizes) >= 6
    runs = [run.font.size for p in document.paragraphs for run in p.runs]
    assert set(runs) == {None}


@pytest.mark.parametrize("end", ["", "-key"])
def test_no_author_no_date_no_picture_is_left_of_the_template(end: str) -> None:
    parts = members(JAPANESE, end)
    core = parts["docProps/core.xml"]
    assert sorted(set(re.findall(r"<(?:dc|dcterms|cp):(\w+)", core)) - {"coreProperties"}) == [
        "language",
        "title",
    ]
    assert not [name for name in parts if "thumbnail" in name]
    assert "thumbnail" not in parts["_rels/.rels"]


def test_the_same_exam_gives_the_same_bytes() -> None:
    for exam in (EXAMS["ja"], EXAMS["hostile"]):
        assert write_docx(exam, LAYOUTS) == write_docx(exam, LAYOUTS)


@settings(max_examples=8)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_comes_back_as_it_was(stem: str, option: str) -> None:
    item = with_options(ENGLISH.items[0], [option, stem])
    item = replace(item, stem=Text(stem, ((0, len(stem) // 2),)))
    made = documents(replace(ENGLISH, title=option, form=stem, items=(item,)))
    assert styled(made[".docx"], "Question", "Option") == [safe(stem), safe(option), safe(stem)]
    assert safe(stem) in styled(made["-key.docx"], "Question")
