"""The codes of the command line and of building: each has its heading, and each heading a code."""

import re
from pathlib import Path

from qgen.pipeline.codes import CODES

ROOT = Path(__file__).parents[1]


def test_every_code_has_a_heading_and_every_heading_a_code() -> None:
    text = (ROOT / "docs/reference/diagnostics-build.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (QG\d{3})$", text, re.MULTILINE) == sorted(CODES)


def test_every_code_is_used_and_no_other() -> None:
    sources = [*(ROOT / "src/qgen/pipeline").glob("*.py"), *(ROOT / "src/qgen/cli").glob("*.py")]
    sources.append(ROOT / "src/qgen/lockfile.py")
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sources if path.name != "codes.py")
    assert set(re.findall(r'"(QG\d{3})"', texts)) == set(CODES)
