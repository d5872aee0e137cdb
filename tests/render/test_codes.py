"""The documentation is held to the table of codes."""

import re
from pathlib import Path

from qgen.render.codes import BODY, CODES, PHRASE

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "diagnostics-templates.md"


def test_every_code_has_a_heading_and_every_heading_a_code() -> None:
    headings = re.findall(r"^## (QG\d+): (.+)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert dict(headings) == CODES


def test_every_kind_of_fault_has_a_code() -> None:
    assert {*BODY.values(), *PHRASE.values()} <= set(CODES)
    assert BODY.keys() == PHRASE.keys()
