"""docs/reference/lint.md: a section for every flaw, and its examples do what they say."""

import re
from pathlib import Path

import pytest

from qgen.lint.engine import Choice, lint_items
from qgen.lint.flaws import FLAWS, PAGE, READING
from qgen.lint.guessers import GUESSERS
from qgen.lint.read.gift import read_gift

TEXT = (Path(__file__).parents[2] / PAGE).read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (QL\d{3}[^\n]*)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def codes_in(example: str) -> set[str]:
    read = read_gift("example.gift", example.encode())
    assert not read.found
    assert read.items
    return {finding.flaw.code for finding in lint_items(read.items, Choice())}


def test_every_flaw_has_its_section_and_every_section_a_flaw() -> None:
    wanted = [f"{flaw.code}: {flaw.name}" for flaw in FLAWS]
    assert list(SECTIONS) == wanted + [f"{code}: {name}" for code, name in READING.items()]


def test_the_table_is_the_one_in_the_code() -> None:
    rows = re.findall(r"^\| \[(QL\d{3})\]\(#([^)]*)\) \| (\S+) \| (\S+) \| ([^|]*) \|$", TEXT, re.MULTILINE)
    assert rows == [(f.code, f.anchor.split("#")[1], f.name, str(f.severity), f.scope) for f in FLAWS]


def test_anchors_are_those_of_the_headings() -> None:
    made = [re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in SECTIONS]
    assert made[: len(FLAWS)] == [flaw.anchor.split("#")[1] for flaw in FLAWS]


@pytest.mark.parametrize("flaw", FLAWS, ids=lambda flaw: flaw.code)
def test_the_bad_example_has_the_flaw_alone_and_the_good_one_none(flaw: object) -> None:
    code, name = flaw.code, flaw.name  # type: ignore[attr-defined] # a Flaw
    examples = dict(
        re.findall(r"^```gift (bad|good)\n(.*?)^```$", SECTIONS[f"{code}: {name}"], re.MULTILINE | re.DOTALL)
    )
    assert codes_in(examples["bad"]) == {code}
    assert codes_in(examples["good"]) == set()


def test_every_guesser_has_its_row() -> None:
    assert re.findall(r"^\| `([a-z-]+)` \|", TEXT, re.MULTILINE) == list(GUESSERS)
