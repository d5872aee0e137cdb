"""The page of contradictions and the table of codes say the same."""

import re
from pathlib import Path

from qgen.check.codes import CODES

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "diagnostics-facts.md"


def test_every_code_has_a_heading_and_every_heading_a_code() -> None:
    headings = re.findall(r"^## (QG\d+): (.+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert dict(headings) == CODES
    assert len(headings) == len(CODES)


def test_every_heading_has_a_meaning_an_example_and_a_mend() -> None:
    sections = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    for section in sections:
        meaning, example, mend = re.split(r"```(?:yaml)?\n", section.partition("\n")[2])
        assert all(part.strip() for part in (meaning, example, mend)), section


def test_the_source_uses_just_these_codes() -> None:
    sources = (path for path in (ROOT / "src" / "qgen" / "check").glob("*.py") if path.name != "codes.py")
    used = {code for path in sources for code in re.findall(r'"(QG\d{3})"', path.read_text(encoding="utf-8"))}
    assert used == CODES.keys()
