"""The CSV file: what a spreadsheet reads, and that no cell is a formula."""

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.exam import Exam
from qgen.write.csv_table import safe, write_csv
from qgen.write.printable import printable
from tests.write.export_samples import TRAPS, every_kind, trapped
from tests.write.samples import ENGLISH

DANGEROUS = re.compile(r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def rows(made: Exam) -> list[dict[str, str]]:
    text = write_csv(made).files[f"{made.stem}.csv"].decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text, newline="")))
    columns = [lines[6][0].removeprefix("#columns:"), *lines[6][1:]]
    return [dict(zip(columns, line, strict=True)) for line in lines[7:]]


def back(cell: str) -> str:
    return cell[1:] if re.match(r"'+[=+\-@\t\uff1d\uff0b\uff0d\uff20]", cell) else cell


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_item_is_a_row(lang: str) -> None:
    made = every_kind(lang)
    for item, row in zip(made.items, rows(made), strict=True):
        assert (row["Guid"], row["Id"], row["Kind"]) == (f"{item.id}-{lang}", item.id, item.kind)
        assert row["Stem"] == item.stem.plain
        assert row["Tags"].split() == list(item.tags)
        for option in item.options:
            assert back(row[f"Option {option.label}"]) == option.text
            assert row[f"Rationale {option.label}"] == option.rationale
            assert f"{option.label}. {option.text}" in row["Front"]
            assert f"{option.label}. {option.text}" in row["Back"]
        assert row["Back"].splitlines()[0].endswith(row["Key"])
        assert not any(option.rationale and option.rationale in row["Front"] for option in item.options)
        if item.kind == "matching":
            assert [row[f"Prompt {n}"] for n in (1, 2, 3)] == [pair.text for pair in item.pairs]


def test_columns_are_as_many_as_the_widest_item_needs() -> None:
    [row, *_] = rows(replace(ENGLISH, items=ENGLISH.items[:1]))
    assert [name for name in row if name.startswith("Option")] == [f"Option {letter}" for letter in "ABCD"]
    assert "Prompt 1" not in row


def test_traps_come_back_and_none_is_a_formula() -> None:
    made = trapped()
    for item, row in zip(made.items, rows(made), strict=True):
        assert back(row["Stem"]) == printable(item.stem.plain)
        for option in item.options:
            assert back(row[f"Option {option.label}"]) == printable(option.text)
        assert not [cell for cell in row.values() if DANGEROUS.match(cell)]
        assert row["Tags"] == "a::b with_blank <tag>"
    assert "'=1+1" in write_csv(made).files["trapped.csv"].decode()


@given(st.one_of(st.sampled_from(TRAPS), st.text(max_size=10), st.from_regex(r"'*[=+@\-].*", fullmatch=True)))
def test_a_safe_cell_gives_its_text_back(text: str) -> None:
    cell = safe(text)
    assert not DANGEROUS.match(cell)
    assert back(cell) == printable(text)
