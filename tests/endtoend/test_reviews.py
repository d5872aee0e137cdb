"""The decisions about the bundled items."""

import subprocess
import sys
from pathlib import Path


def test_each_is_about_an_item_that_is_there(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "qgen", "build", "--format", "json", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "QG612" not in done.stderr
