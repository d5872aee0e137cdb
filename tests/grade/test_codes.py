"""The codes of grading: each has its heading, and each heading a code."""

import re
from pathlib import Path

from qgen.grade.codes import CODES

ROOT = Path(__file__).parents[2]


def test_every_code_has_a_heading_and_every_heading_a_code() -> None:
    text = (ROOT / "docs/reference/diagnostics-grading.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (QG\d{3})$", text, re.MULTILINE) == sorted(CODES)


def test_every_code_is_used_and_no_other() -> None:
    sources = [path for path in (ROOT / "src/qgen/grade").glob("*.py") if path.name != "codes.py"]
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    assert set(re.findall(r'"(QG\d{3})"', texts)) == set(CODES)
