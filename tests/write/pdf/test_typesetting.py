"""Typesetting: offline, confined, and never with a warning."""

import sys

import pytest

from qgen.write.extras import MissingPackageError, needed
from qgen.write.layout import LayoutError
from qgen.write.pdf import write_pdf
from qgen.write.pdf.fonts import FAMILY
from qgen.write.pdf.typesetting import typeset
from tests.write.samples import ENGLISH, LAYOUTS

pytest.importorskip("typst", reason="typst is not installed")
HEAD = f'#set document(title: "T", date: none)\n#set text(font: "{FAMILY}", fallback: false, lang: "en")\n'


def fault(text: str, **more: str) -> LayoutError:
    layouts = {"exam.typ": text, **{f"{name}.typ": other for name, other in more.items()}}
    with pytest.raises(LayoutError) as caught:
        typeset("exam.typ", layouts, {"secret": "no"})
    return caught.value


@pytest.mark.parametrize(
    "line",
    [
        '#import "@preview/cetz:0.3.0"',
        '#import "@preview" + "/cetz:0.3.0"',
        '#include "@local/x:0.1.0"',
        '#import "/../other.typ"',
        '#eval("1+1")',
        '#dictionary(std).at("ev" + "al")("1+1")',
        '#plugin("x.wasm")',
    ],
)
def test_a_layout_imports_layouts_and_nothing_else(line: str) -> None:
    found = fault(f"{HEAD}{line}")
    assert (found.file, found.line) == ("exam.typ", 3)
    assert "a layout may not use" in found.message


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../../../../../../etc/passwd", "pyproject.toml", "qgen.lock"]
)
def test_a_layout_reads_no_file_of_the_machine(path: str) -> None:
    assert fault(f'{HEAD}#read("{path}")').line == 3


def test_an_imported_layout_is_held_to_the_same() -> None:
    found = fault(f'{HEAD}#import "other.typ": x\n#x', other='#let x = 1\n\n#eval("2")')
    assert (found.file, found.line) == ("other.typ", 3)


def test_a_fault_names_its_layout_and_line() -> None:
    found = fault(f"{HEAD}text\n#nonsense")
    assert (found.file, found.line, found.message) == ("exam.typ", 4, "typst: unknown variable: nonsense")
    found = fault(f'{HEAD}#import "other.typ": x\n#x()', other='#let x() = {\n  1 + "one"\n}')
    assert (found.file, found.line) == ("other.typ", 2)


def test_a_warning_is_a_fault() -> None:
    assert "unknown font family" in fault('#set document(title: "T")\n#text(font: "No Such Face")[x]').message


def test_a_glyph_that_is_missing_after_all_is_a_fault() -> None:
    assert "could not be displayed" in fault(f"{HEAD}🦊").message


def test_a_layout_that_is_not_there_is_named() -> None:
    with pytest.raises(LayoutError, match="there is no such layout"):
        write_pdf(ENGLISH, {name: text for name, text in LAYOUTS.items() if name != "answer-sheet.typ"})


def test_endless_work_ends() -> None:
    assert "infinite" in fault(f"{HEAD}#let n = 0\n#while n < 1e9 {{ n += 1 }}").message
    assert "maximum function call depth" in fault(f"{HEAD}#let f() = f()\n#f()").message


@pytest.mark.parametrize("package", ["typst", "fontTools.ttLib", "noto_cjk_sans_jp_bold"])
def test_a_package_that_is_absent_is_named_with_its_extra(
    package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingPackageError, match=r"pip install 'qgen\[pdf\]'"):
        needed(package, "pdf")
