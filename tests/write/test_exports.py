"""What holds for every format of learning systems: names, same bytes, golden files, what is told."""

import io
import zipfile
from collections import Counter
from dataclasses import replace
from typing import Any

import openpyxl
import pytest

from qgen.exam import Exam
from qgen.pipeline.formats import FORMATS, write
from qgen.write.written import Written, notes_of
from tests.write.arranged_samples import exam, hostile
from tests.write.export_samples import every_kind, judged, trapped
from tests.write.samples import LAYOUTS

NAMES = ("moodle", "gift", "qti12", "qti21", "qti30", "csv", "h5p", "kahoot")
LANGS = ("en", "ja")


def files(name: str, made: Exam) -> dict[str, bytes]:
    return write(made, (name,), {}, {})[0]


def members(name: str, data: bytes) -> dict[str, str]:
    """Return the texts in a file, in the members of a package, or in the cells of a spreadsheet."""
    if name.endswith(".xlsx"):
        rows = openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows(values_only=True)
        return {
            name: "\n".join(" | ".join("" if cell is None else str(cell) for cell in row) for row in rows)
        }
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return {name: data.decode()}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {member: archive.read(member).decode() for member in archive.namelist()}


def small(lang: str) -> Exam:
    """Return an exam of one item of each kind."""
    whole = every_kind(lang)
    kinds: dict[str, Any] = {}
    for item in whole.items:
        kinds.setdefault(item.kind, item)
    return replace(whole, items=tuple(kinds.values()), form="A")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", NAMES)
def test_files_read_as_agreed(snapshot: Any, name: str, lang: str) -> None:
    for file, data in files(name, small(lang)).items():
        for member, text in members(file, data).items():
            snapshot.assert_match(text, f"{file} {member}")


@pytest.mark.parametrize("name", NAMES)
def test_the_same_exam_gives_the_same_bytes(name: str) -> None:
    for made in (every_kind("ja"), trapped()):
        assert files(name, made) == files(name, made)


@pytest.mark.parametrize("name", NAMES)
def test_dates_in_packages_are_fixed(name: str) -> None:
    for data in files(name, small("en")).values():
        if zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_no_two_formats_share_a_file_name() -> None:
    every = [
        file for name in FORMATS if name != "anki" for file in write(small("en"), (name,), LAYOUTS, {})[0]
    ]
    assert [file for file, count in Counter(every).items() if count > 1] == []
    assert all(file.startswith("security-A") for file in every)


def test_a_language_and_a_form_are_in_the_name() -> None:
    names = {file for name in NAMES for file in files(name, small("ja"))}
    assert names == {
        "security-ja-A.xml",
        "security-ja-A-gift.txt",
        "security-ja-A-qti12.zip",
        "security-ja-A-qti21.zip",
        "security-ja-A-qti30.zip",
        "security-ja-A.csv",
        "security-ja-A.h5p",
        "security-ja-A-kahoot.xlsx",
    }


@pytest.mark.parametrize("name", NAMES)
def test_traps_are_written_without_a_fault(name: str) -> None:
    for made in (trapped(), trapped("multiple"), exam(hostile())):
        written, _, faults = write(made, (name,), {}, {})
        assert faults == []
        assert written or name == "kahoot"


def test_a_format_tells_what_it_changes_and_leaves_out() -> None:
    notes = write(every_kind("en"), NAMES, {}, {})[1]
    told = {name: {(note.what, note.reason): len(note.items) for note in notes[name]} for name in notes}
    assert told["gift"] == {
        ("changed", "GIFT cannot keep sorted options from being shuffled"): 3,
        ("changed", "GIFT has no ordering: the steps are matched with their places"): 1,
    }
    assert told["qti12"] == {
        ("changed", "Canvas has no ordering: the steps are matched with their places"): 1
    }
    assert ("left out", "it asks for no order and no pairs") in told["kahoot"]
    assert set(told) == {"gift", "qti12", "h5p", "kahoot"}


def test_a_multiple_choice_of_eleven_keys_has_no_credit_in_moodle() -> None:
    item = judged("en", holds=True)
    many = tuple(replace(item.options[0], label=chr(65 + at), text=str(at)) for at in range(12))
    keyed = (*many[:11], replace(many[11], key=False))
    made = replace(every_kind("en"), items=(replace(item, kind="multiple", options=keyed), item))
    for name in ("moodle", "gift"):
        written, notes, _ = write(made, (name,), {}, {})
        assert notes[name][0].items == (item.id,)
        assert b"~%" not in next(iter(written.values()))


def test_notes_gather_items_by_reason() -> None:
    first, second = notes_of([("left out", "a", "1"), ("changed", "b", "2"), ("left out", "a", "3")])
    assert (first.reason, first.items) == ("a", ("1", "3"))
    assert (second.what, second.items) == ("changed", ("2",))
    assert Written({}).notes == ()
