"""The page of blueprints names every key that there is, and no other."""

import re
from pathlib import Path

import pytest

from qgen.load import blueprints

PAGE = (Path(__file__).parents[2] / "docs/reference/blueprints.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("title", "keys"),
    [
        ("key of a blueprint", blueprints.KEYS),
        ("key of a section", blueprints.SECTION_KEYS),
        ("key of a cell", blueprints.CELL_KEYS),
        ("key of a difficulty", blueprints.DIFFICULTY_KEYS),
        ("key of a limit", blueprints.LIMIT_KEYS),
    ],
)
def test_every_key_has_its_row_and_every_row_a_key(title: str, keys: tuple[str, ...]) -> None:
    table = PAGE.split(f"| {title} |")[1].split("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(keys)


def test_every_paper_is_named() -> None:
    assert all(f"`{paper}`" in PAGE for paper in blueprints.PAPERS)
