"""``qgen build`` for paper: PDF, DOCX, paper sizes, large print, and what is told when something is missing."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli import mini

pytest.importorskip("typst", reason="typst is not installed")
pytest.importorskip("docx", reason="python-docx is not installed")
PDF = ("build", "--format", "pdf", "--count", "3")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="no poppler-utils on this machine")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return mini.collection(tmp_path / "home")


def text_of(file: Path) -> str:
    return subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True).stdout.decode()


def names(home: Path) -> set[str]:
    return {path.name for path in (home / "output/kitchen").iterdir()}


def test_pdf_and_docx_are_built_beside_each_other(home: Path) -> None:
    done = mini.qgen(home, *PDF, "--format", "docx", "--lang", "ja")
    assert (done.returncode, done.stderr) == (0, "")
    ends = (".pdf", "-answers.pdf", "-key.pdf", ".docx", "-key.docx")
    assert names(home) == {f"kitchen-ja{end}" for end in ends} | {"manifest.json"}


@needs_poppler
def test_paper_and_large_print_reach_every_format_and_the_manifest(home: Path) -> None:
    formats = ("--format", "docx", "--format", "html")
    done = mini.qgen(home, *PDF, *formats, "--paper", "letter", "--large-print")
    assert done.returncode == 0, done.stderr
    folder = home / "output/kitchen"
    about = subprocess.run(
        ["pdfinfo", folder / "kitchen-key.pdf"], check=True, capture_output=True
    ).stdout.decode()
    assert "612 x 792 pts (letter)" in about
    page = (folder / "kitchen.html").read_text(encoding="utf-8")
    assert "size: letter" in page
    assert "font-size: 18pt" in page
    options = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["options"]
    assert (options["paper"], options["large_print"]) == ("letter", True)


def test_unknown_paper_is_a_mistake_in_usage(home: Path) -> None:
    done = mini.qgen(home, *PDF, "--paper", "a5")
    assert done.returncode == 2
    assert "'a4', 'letter'" in done.stderr


def test_hash_seed_place_and_day_change_no_byte(home: Path, tmp_path: Path) -> None:
    other = mini.collection(tmp_path / "other")
    formats = ("--format", "docx")
    mini.qgen(home, *PDF, *formats, PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C")
    mini.qgen(other, *PDF, *formats, PYTHONHASHSEED="2", TZ="America/New_York", SOURCE_DATE_EPOCH="1")
    assert mini.bytes_below(home / "output") == mini.bytes_below(other / "output")
    assert len(names(home)) == 6


@needs_poppler
def test_a_character_without_a_glyph_is_told_and_shown_as_its_number(tmp_path: Path) -> None:
    home = mini.collection(tmp_path, mini.FACTS.replace("en: red,", 'en: "red 🦊",'))
    done = mini.qgen(home, *PDF)
    assert done.returncode == 0
    assert "facts/kitchen:1:1: QG641 " in done.stderr
    assert "U+1F98A FOX FACE" in done.stderr
    assert "red [U+1F98A]" in text_of(home / "output/kitchen/kitchen.pdf")
    assert mini.qgen(home, *PDF, "--out", "strict", "--strict").returncode == 1
    assert not (home / "strict").exists()
    assert "QG641" not in mini.qgen(home, "build", "--format", "html").stderr


@needs_poppler
def test_a_collections_own_layout_is_used(tmp_path: Path) -> None:
    own = '#import "paper.typ": *\n#show: paper.with(title: "Mine")\n= Mine: #exam.items.len()\n'
    home = mini.collection(tmp_path, **{"templates/layouts/exam.typ": own})
    assert mini.qgen(home, *PDF).returncode == 0
    assert "Mine: 3" in text_of(home / "output/kitchen/kitchen.pdf")
    assert "Answers at a glance" in text_of(home / "output/kitchen/kitchen-key.pdf")


def test_a_fault_in_a_layout_is_told_with_its_line_and_nothing_is_written(tmp_path: Path) -> None:
    home = mini.collection(tmp_path, templates__layouts__x="")
    (home / "templates/layouts/exam.typ").write_text(
        '#import "paper.typ": *\n\n#nonsense\n', encoding="utf-8"
    )
    done = mini.qgen(home, *PDF, "--format", "markdown")
    assert done.returncode == 1
    assert "templates/layouts/exam.typ:3:1: QG608 " in done.stderr
    assert "unknown variable: nonsense" in done.stderr
    assert not (home / "output").exists()


@pytest.mark.parametrize(
    ("name", "package"), [("pdf", "typst"), ("pdf", "noto_cjk_sans_jp_bold"), ("docx", "docx")]
)
def test_a_missing_package_is_told_with_how_to_install_it(home: Path, name: str, package: str) -> None:
    blocked = home / "blocked"
    blocked.mkdir()
    code = f"import sys\nsys.modules[{package!r}] = None\n"
    (blocked / "sitecustomize.py").write_text(code, encoding="utf-8")
    path = f"{mini.SOURCE}:{blocked}"
    done = mini.qgen(home, "build", "--format", name, "--format", "markdown", PYTHONPATH=path)
    assert done.returncode == 1
    assert done.stderr.count("QG640") == 1
    assert f"pip install 'qgen[{name}]'" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (home / "output").exists()


def test_other_formats_do_not_load_what_paper_needs(home: Path) -> None:
    blocked = home / "blocked"
    blocked.mkdir()
    absent = ("typst", "fontTools", "docx", "lxml", "noto_cjk_sans_jp_regular", "noto_cjk_sans_jp_bold")
    code = f"import sys\nsys.modules.update(dict.fromkeys({absent!r}))\n"
    (blocked / "sitecustomize.py").write_text(code, encoding="utf-8")
    done = mini.qgen(home, "build", "--format", "html", PYTHONPATH=f"{mini.SOURCE}:{blocked}")
    assert (done.returncode, done.stderr) == (0, "")
