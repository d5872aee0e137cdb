"""``qgen build`` with formats of learning systems: files, and what is told of items that do not fit."""

import json
from pathlib import Path

import pytest

from tests.cli import mini

LONG = mini.FACTS.replace("en: white,", f"en: white{' or nearly so' * 8},")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return mini.collection(tmp_path / "home", LONG)


def test_the_summary_and_the_manifest_tell_what_a_format_leaves_out(home: Path) -> None:
    done = mini.qgen(home, "build", "--format", "kahoot", "--format", "moodle", "--count", "all")
    assert done.returncode == 0
    told = json.loads((home / "output/kitchen/manifest.json").read_text(encoding="utf-8"))["formats"]
    assert set(told) == {"kahoot"}
    [out] = [note for note in told["kahoot"] if note["reason"] == "an option of more than 75 characters"]
    assert (out["what"], out["count"]) == ("left out", len(out["items"]))
    items = sum(note["count"] for note in told["kahoot"])
    assert f"  left out from kahoot: {items} items: " in done.stdout
    assert f"an option of more than 75 characters ({out['count']})" in done.stdout
    assert sorted(path.name for path in (home / "output/kitchen").iterdir()) == [
        "kitchen-kahoot.xlsx",
        "kitchen.xml",
        "manifest.json",
    ]


def test_machines_are_told_too(home: Path) -> None:
    done = mini.qgen(home, "build", "--format", "kahoot", "--json")
    [exam] = json.loads(done.stdout)["exams"]
    assert {note["what"] for note in exam["formats"]["kahoot"]} == {"left out"}


def test_forms_tell_an_item_once(home: Path) -> None:
    done = mini.qgen(home, "build", "--forms", "2", "--count", "3", "--format", "kahoot", "--format", "gift")
    assert done.returncode == 0
    names = {path.name for path in (home / "output/kitchen").iterdir()}
    assert {"kitchen-A-gift.txt", "kitchen-B-gift.txt"} <= names
    for notes in json.loads((home / "output/kitchen/manifest.json").read_text(encoding="utf-8"))[
        "formats"
    ].values():
        for note in notes:
            assert len(set(note["items"])) == note["count"]
