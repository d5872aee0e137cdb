"""Tables of text: every cell with its place."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.grade.sheet import read_sheet


def cells(text: str | bytes) -> list[list[tuple[str, int, int]]]:
    rows, found = read_sheet("a.csv", text.encode() if isinstance(text, str) else text)
    assert not found
    return [[(cell.text, cell.position.line, cell.position.column) for cell in row] for row in rows]


def test_cells_know_their_line_and_column() -> None:
    assert cells('student,answers\r\n"Lee, Ann",AB\nBo, C\n') == [
        [("student", 1, 1), ("answers", 1, 9)],
        [("Lee, Ann", 2, 1), ("AB", 2, 12)],
        [("Bo", 3, 1), ("C", 3, 4)],
    ]


def test_a_quoted_cell_may_hold_marks_and_lines() -> None:
    assert cells('a,b\n"x ""y""\nz",2\nw,3') == [
        [("a", 1, 1), ("b", 1, 3)],
        [('x "y"\nz', 2, 1), ("2", 3, 4)],
        [("w", 4, 1), ("3", 4, 3)],
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_the_headings(delimiter: str) -> None:
    text = f'student{delimiter}form{delimiter}"a,b;c"\nA{delimiter}B{delimiter}\n'
    assert [cell for cell, *_ in cells(text)[1]] == ["A", "B", ""]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_byte_order_marks_are_no_part_of_the_heading(encoding: str) -> None:
    assert cells("氏名,1\n山田,A\n".encode(encoding))[0][0] == ("氏名", 1, 1)


def test_empty_rows_are_passed_by_and_old_line_ends_are_read() -> None:
    assert [[text for text, *_ in row] for row in cells("a,b\r\r,,\r1,2\r")] == [["a", "b"], ["1", "2"]]


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"a,b\nx,\xff", "QG901", "a.csv:2:3"),
        (b"PK\x03\x04\x00\x00", "QG901", "a.csv:1:1"),
        (b'a,b\nx,"y\n', "QG906", "a.csv:2:3"),
    ],
)
def test_what_is_no_table_is_told(data: bytes, code: str, place: str) -> None:
    _, found = read_sheet("a.csv", data)
    assert [(each.code, str(each.position)) for each in found] == [(code, place)]


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=8).map(str.strip)


@given(st.lists(st.lists(TEXT, min_size=2, max_size=2), min_size=1, max_size=4))
def test_it_reads_what_the_csv_module_writes(table: list[list[str]]) -> None:
    stream = io.StringIO()
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([["a", "b"], *table])
    rows, found = read_sheet("a.csv", stream.getvalue().encode())
    assert not found
    kept = [row for row in table if any(row)]
    assert [[cell.text for cell in row] for row in rows[1:]] == kept
