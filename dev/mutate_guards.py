"""Take away the guards of the distractor strategies, one at a time, and see which tests notice.

    python dev/mutate_guards.py [WORD ...]      only guards whose name or strategies hold a word

The guards stand in dev/guards.toml. Each is taken out of a copy of src/ in a temporary directory, never out
of the tree. The last check of every item (``reprove``) is off in the copy, so that a case fails for what is
offered and not because the build stops. Ends with 1 if a guard's removal goes unnoticed, or if a strategy has
fewer than LEAST cases that notice one.
"""
# ruff: noqa: INP001, S314, S603, T201 - a script that prints, runs pytest and reads its report

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
TABLE = Path(__file__).with_name("guards.toml")
TESTS = ROOT / "tests" / "distract" / "strategies"
LEAST = 5
VACUOUS = "nothing could be offered"
"""Part of what a case says when it finds no item at all: it fails then, but not for what is offered."""

LAST_CHECK = (
    "assemble/bank.py",
    "    reprove(survey.second, items, maker.templates)\n",
    "",
)


@dataclass(frozen=True)
class Guard:
    """A guard and its edits: the file, what stands there, and what is left of it when the guard is gone."""

    name: str
    strategies: tuple[str, ...]
    edits: tuple[tuple[str, str, str], ...]


def guards() -> list[Guard]:
    """Return the table of guards, in its order."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    groups = table["groups"]
    return [
        Guard(
            row["name"],
            tuple(name for word in row["strategies"] for name in groups.get(word, [word])),
            tuple((edit["file"], edit["source"], edit["instead"]) for edit in row["edits"]),
        )
        for row in table["guard"]
    ]


def main(words: Sequence[str]) -> int:
    """Print both tables; with words only the first one, of the guards that they name."""
    chosen = [g for g in guards() if not words or any(word in (g.name, *g.strategies) for word in words)]
    noticed: dict[str, set[str]] = {}
    missed = 0
    print("| guard | where | failing cases by strategy |\n| --- | --- | --- |")
    for guard in chosen:
        failing = {name: cases for name, cases in _without(guard).items() if cases}
        missed += not failing
        for strategy, cases in failing.items():
            noticed.setdefault(strategy, set()).update(cases)
        where = ", ".join(dict.fromkeys(file for file, _, _ in guard.edits))
        told = ", ".join(f"{strategy} {len(cases)}" for strategy, cases in failing.items())
        print(f"| {guard.name} | {where} | {told or '**none**'} |", flush=True)
    short = not words and _too_few(noticed)
    return int(missed > 0 or short)


def _too_few(noticed: dict[str, set[str]]) -> bool:
    """Print the second table: the cases of each strategy; tell whether one has too few that notice."""
    print("\n| strategy | must-not-offer cases | fail without some guard | never fail |")
    print("| --- | ---: | ---: | --- |")
    every = _cases(_run(ROOT / "src", []))
    for strategy, cases in every.items():
        found = noticed.get(strategy, set())
        print(f"| {strategy} | {len(cases)} | {len(found)} | {'; '.join(sorted(cases - found))} |")
    return any(len(noticed.get(strategy, ())) < LEAST for strategy in every)


def _without(guard: Guard) -> dict[str, set[str]]:
    """Return each strategy's cases that fail without the guard."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "src"
        shutil.copytree(ROOT / "src", copy, ignore=shutil.ignore_patterns("__pycache__"))
        for file, source, instead in (LAST_CHECK, *guard.edits):
            _edit(copy / "qgen" / file, source, instead)
        return _cases(_run(copy, guard.strategies), failing=True)


def _edit(path: Path, source: str, instead: str) -> None:
    text = path.read_text(encoding="utf-8")
    if text.count(source) != 1:
        raise SystemExit(f"{path.name} holds this {text.count(source)} times, not once: {source}")
    path.write_text(text.replace(source, instead), encoding="utf-8")


def _run(source: Path, strategies: Sequence[str]) -> ET.Element:
    """Run the must-not-offer cases of strategies (of all if none are named); return pytest's report."""
    tests = [TESTS / f"test_{strategy}.py" for strategy in strategies] or [TESTS]
    with tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch) / "report.xml"
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-k",
                "must_not",
                "-p",
                "no:cacheprovider",
                f"--junitxml={report}",
                *map(str, tests),
            ],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{source}{os.pathsep}{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.DEVNULL,
            check=False,
        )
        return ET.parse(report).getroot()


def _cases(report: ET.Element, *, failing: bool = False) -> dict[str, set[str]]:
    """Return the cases of each strategy, or only those that failed."""
    found: dict[str, set[str]] = {}
    for case in report.iter("testcase"):
        strategy = str(case.get("classname")).rpartition("test_")[2]
        cases = found.setdefault(strategy, set())
        if not failing or any(map(_tells, case)):
            cases.add(str(case.get("name")).removeprefix("test_"))
    if not found:
        raise SystemExit("no case was run")
    return found


def _tells(outcome: ET.Element) -> bool:
    """Whether a case's outcome is an assertion about what was offered, and no breakdown."""
    message = outcome.get("message") or ""
    return message.startswith(("AssertionError", "assert")) and VACUOUS not in message


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
