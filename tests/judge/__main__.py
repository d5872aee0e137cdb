"""`python -m tests.judge ROOT EXAM.json`: print the faults; exit 1 when there are any."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from .judge import judge

USAGE = "usage: python -m tests.judge ROOT EXAM.json [AS-OF]"


def main(arguments: list[str]) -> int:
    """Judge one exam."""
    if len(arguments) not in {2, 3}:
        sys.stderr.write(USAGE + "\n")
        return 2
    exam = json.loads(Path(arguments[1]).read_text("utf-8"))
    faults = judge(Path(arguments[0]), exam, *arguments[2:])
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    options = sum(len(item.get("options", [])) for item in exam["items"])
    sys.stdout.write(f"{len(exam['items'])} items, {options} options, {len(faults)} faults\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
