"""review.yaml: what it keeps out of every format, what it lets in, and decisions about items that are not there."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.cli import mini

FORMATS = [part for name in ("markdown", "json", "anki", "html") for part in ("--format", name)]
ITEMS = """\
items:
  hot-base: {kind: true-false, key: false, en: {stem: The base of a kettle gets hot.}}
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mini.collection(tmp_path_factory.mktemp("home"), **{"items__rules.yaml": ITEMS})


@pytest.fixture(scope="module")
def rows(home: Path) -> list[dict[str, Any]]:
    (home / "review.yaml").unlink(missing_ok=True)
    done = mini.qgen(home, "list", "items", "--json")
    listed: list[dict[str, Any]] = json.loads(done.stdout)
    return listed


def review(home: Path, **statuses: str) -> None:
    lines = [f"{item}: {{status: {status}, by: M. K., why: dull}}\n" for item, status in statuses.items()]
    (home / "review.yaml").write_text("".join(lines), encoding="utf-8")


def built(home: Path, *options: str) -> tuple[set[str], Path, str]:
    done = mini.qgen(home, "build", "--seed", "2", "--count", "all", *FORMATS, *options)
    assert done.returncode == 0, done.stderr
    folder = home / "output" / "kitchen"
    exam = json.loads((folder / "kitchen.json").read_text(encoding="utf-8"))
    return {item["id"] for item in exam["items"]}, folder, done.stderr


def test_rejected_and_retired_items_are_in_no_file(home: Path, rows: list[dict[str, Any]]) -> None:
    proven = [row["item"] for row in rows if row["template"] != "hand-written"]
    (written,) = (row["item"] for row in rows if row["template"] == "hand-written")
    away = {proven[0]: "rejected", proven[1]: "retired", written: "rejected", proven[2]: "approved"}
    review(home, **away)
    items, folder, told = built(home)
    assert items == {row["item"] for row in rows} - {proven[0], proven[1], written}
    assert "QG612" not in told
    with zipfile.ZipFile(folder / "kitchen.apkg") as package:
        deck = b"".join(package.read(name) for name in package.namelist())
    for path in folder.glob("kitchen*"):
        data = deck if path.suffix == ".apkg" else path.read_bytes()
        assert not [item for item in (proven[0], proven[1], written) if item.encode() in data], path.name
        assert proven[2].encode() in data or path.stem == "kitchen", path.name


def test_a_counted_exam_takes_others_in_their_place(home: Path, rows: list[dict[str, Any]]) -> None:
    (home / "review.yaml").unlink(missing_ok=True)
    before, _, _ = built(home, "--count", "3")
    review(home, **dict.fromkeys(before, "rejected"))
    after, _, _ = built(home, "--count", "3")
    assert len(before) == len(after) == 3
    assert not before & after


def test_approved_only_has_the_approved_ones_alone(home: Path, rows: list[dict[str, Any]]) -> None:
    names = [row["item"] for row in rows]
    review(home, **{names[0]: "approved", names[3]: "approved", names[4]: "retired"})
    assert built(home, "--approved-only")[0] == {names[0], names[3]}
    review(home, **{names[4]: "retired"})
    done = mini.qgen(home, "build", "--approved-only")
    assert (done.returncode, "QG600" in done.stderr) == (1, True)


def test_the_list_shows_each_status(home: Path, rows: list[dict[str, Any]]) -> None:
    names = [row["item"] for row in rows]
    review(home, **{names[0]: "approved", names[1]: "rejected", names[2]: "retired"})
    done = mini.qgen(home, "list", "items", "--json")
    listed = {row["item"]: row["status"] for row in json.loads(done.stdout)}
    assert [listed[name] for name in names[:4]] == ["approved", "rejected", "retired", ""]
    assert listed.keys() == set(names)
    head, *lines = mini.qgen(home, "list", "items").stdout.splitlines()
    assert head.split("\t") == ["item", "domain", "template", "level", "status", "stem"]
    assert lines[1].split("\t")[4] == "rejected"


def test_explain_shows_a_rejected_item_and_who_decided(home: Path, rows: list[dict[str, Any]]) -> None:
    name = rows[1]["item"]
    review(home, **{name: "rejected"})
    told = mini.qgen(home, "explain", name)
    assert told.returncode == 0
    assert "review: rejected by M. K.: dull (review.yaml:1), so it leaves no build\n" in told.stdout
    data = json.loads(mini.qgen(home, "explain", name, "--json").stdout)
    assert data["review"] == {"status": "rejected", "by": "M. K.", "why": "dull", "place": "review.yaml:1"}
    review(home, **{name: "approved"})
    assert "review: approved by M. K.: dull (review.yaml:1)\n" in mini.qgen(home, "explain", name).stdout


def test_an_unknown_id_is_told_with_the_nearest_one(home: Path, rows: list[dict[str, Any]]) -> None:
    name = next(row["item"] for row in rows if row["template"] != "hand-written")
    typo = name[:-1] + ("a" if name[-1] != "a" else "b")
    (written,) = (row["item"] for row in rows if row["template"] == "hand-written")
    review(home, **{name: "approved", typo: "rejected", "hot-base": "rejected", "qzzzzzzzzzzzz": "retired"})
    items, _, told = built(home)
    assert written in items
    assert "review.yaml:2:1: QG612 warning: no item has this id now" in told
    assert f"did you mean {name}?" in told
    assert f"the hand-written item hot-base has the id {written}" in told
    assert told.count("QG612") == 3
    assert told.count("take the line out") == 1
    # one domain or few items: all ids are known all the same
    assert built(home, "--domain", "kitchen", "--count", "1")[2].count("QG612") == 3
    assert mini.qgen(home, "build", "--strict").returncode == 1


def test_many_facts_and_few_items_tell_nothing_of_what_was_not_looked_at(tmp_path: Path) -> None:
    entities = "".join(f"  g{n}: {{type: gadget, en: gadget no. {n}}}\n" for n in range(7000))
    facts = "".join(
        f"  - [g{n}, has_color, {('red', 'green', 'blue', 'white')[n % 4]}]\n" for n in range(7000)
    )
    text = mini.FACTS.replace("entities:\n", "entities:\n" + entities) + facts
    home = mini.collection(tmp_path, text)
    review(home, qzzzzzzzzzzzz="rejected")
    few = mini.qgen(home, "build", "--count", "2", "--format", "json")
    assert (few.returncode, "QG612" in few.stderr) == (0, False)
