"""The spreadsheet for Kahoot, read by a library that did not write it."""

import io
import sys
from dataclasses import replace
from typing import Any

import pytest

from qgen.exam import Exam
from qgen.item import Item, Text
from qgen.pipeline.formats import write
from qgen.write.kahoot import misfit, write_kahoot
from tests.write.export_samples import every_kind, judged, trapped
from tests.write.samples import ENGLISH

openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
FITTING = {"single", "multiple", "true-false", "cloze"}


def sheet(made: Exam) -> list[tuple[Any, ...]]:
    [data] = write_kahoot(made).files.values()
    return list(openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows(values_only=True))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_items_stand_below_the_headings(lang: str) -> None:
    made = every_kind(lang)
    table = sheet(made)
    assert table[7][1] == "Question - max 120 characters"
    assert table[7][7] == "Correct answer(s) - choose at least one"
    good = [item for item in made.items if misfit(item) is None]
    assert {item.kind for item in good} == FITTING - {"multiple"}  # the sample has five options
    assert len(table) == 8 + len(good)
    for number, (item, row) in enumerate(zip(good, table[8:], strict=True), start=1):
        assert row[0] == number
        assert row[1] == item.stem.plain
        answers = [cell for cell in row[2:6] if cell is not None]
        assert answers == [option.text for option in item.options]
        assert row[6] == 60
        keys = [int(key) for key in str(row[7]).split(",")]
        assert [item.options[key - 1] for key in keys] == list(item.keys)


def test_several_keys_are_told_with_commas() -> None:
    item = ENGLISH.items[0]
    options = tuple(replace(option, key=at != 1) for at, option in enumerate(item.options))
    made = replace(ENGLISH, items=(replace(item, kind="multiple", options=options),))
    assert sheet(made)[8][7] == "1,3,4"


def stem_of(length: int) -> Item:
    return replace(judged("en", holds=True), stem=Text("x" * length))


def test_what_does_not_fit_is_left_out_and_told() -> None:
    item = judged("en", holds=True)
    wide = tuple(replace(item.options[0], label=letter, key=letter == "A") for letter in "ABCDE")
    long = (replace(item.options[0], text="y" * 76), item.options[1])
    fits = (stem_of(120), replace(item, options=(replace(long[0], text="y" * 75), item.options[1])))
    out = (stem_of(121), replace(item, options=wide), replace(item, options=long))
    emoji = replace(item, stem=Text("🦊" * 61))  # two units each in a browser
    ids = [replace(one, id=f"q{at:012d}") for at, one in enumerate((*fits, *out, emoji))]
    written = write_kahoot(replace(ENGLISH, items=tuple(ids)))
    assert len(sheet(replace(ENGLISH, items=tuple(ids)))) == 8 + len(fits)
    assert [(note.what, note.reason, note.items) for note in written.notes] == [
        ("left out", "a stem of more than 120 characters", (ids[2].id, ids[5].id)),
        ("left out", "more than 4 options", (ids[3].id,)),
        ("left out", "an option of more than 75 characters", (ids[4].id,)),
    ]


def test_no_file_without_an_item() -> None:
    written = write_kahoot(replace(ENGLISH, items=(stem_of(200),)))
    assert written.files == {}
    assert written.notes[0].items == ("qtrue00000000",)


def test_texts_stay_texts() -> None:
    made = trapped()
    short = tuple(
        replace(
            item, options=tuple(replace(o, text=o.text[:70]) for o in item.options[:4]), stem=Text("=1+1")
        )
        for item in made.items
    )
    [data] = write_kahoot(replace(made, items=short)).files.values()
    cells = [cell for row in openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert {"=1+1", "@SUM(1) @@PLUGINFILE@@/x", "_x0041_"} <= {cell.value for cell in cells}


def test_without_the_package_the_build_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    files, _, found = write(ENGLISH, ("kahoot",), {}, {})
    assert files == {}
    assert [(d.code, d.hint) for d in found] == [("QG640", "pip install 'qgen[xlsx]'")]
