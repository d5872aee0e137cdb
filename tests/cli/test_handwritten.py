"""Hand-written items on their whole way: into every format, marked, or kept out by a flaw or an option."""

import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from qgen.write import exam_schema, items_from_json
from tests.cli import mini
from tests.judge.judge import judge

FORMATS = [part for name in ("markdown", "json", "anki", "html") for part in ("--format", name)]
ITEMS = """\
domain: kitchen
source: manual
items:
  boil-first:
    kind: single
    at: p. 3
    tags: [safety first]
    en:
      stem: What is NOT done before a kettle is used for the first time?
      emphasis: NOT
      options:
        - {text: Its base is polished., key: true, rationale: The base needs no care.}
        - {text: Water is boiled in it., rationale: That rinses out dust.}
        - {text: The cord is unrolled., rationale: Else it gets hot.}
    ja:
      stem: やかんを初めて使う前に、しないことはどれか。
      emphasis: [ない]
      options:
        - {text: 台を磨く。, key: true, rationale: 台の手入れは要らない。}
        - {text: 湯を沸かす。}
        - {text: コードを伸ばす。}
  hot-base:
    kind: true-false
    key: false
    en: {stem: The base of a kettle gets hot., rationale: Only its inside does.}
"""
FLAWED = """\
  no-emphasis:
    kind: single
    en:
      stem: Which of these is not a part of a kettle?
      options: [{text: a sieve}, {text: a lid}, {text: a blade, key: true}]
"""
MANUAL = 'manual: {title: The manual, url: "https://example.org/manual"}\n'


def home_of(folder: Path, items: str = ITEMS) -> Path:
    files = {"items__rules.yaml": items, "facts__kitchen__sources.yaml": MANUAL}
    return mini.collection(folder, **files)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    home = home_of(tmp_path_factory.mktemp("home"))
    done = mini.qgen(home, "build", "--seed", "2", "--count", "all", *FORMATS)
    assert (done.returncode, done.stderr.count("QG707")) == (0, 1), done.stderr
    return home / "output" / "kitchen", done.stdout


def exam(folder: Path, name: str = "kitchen.json") -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / name).read_text(encoding="utf-8"))
    return data


def unproven(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [item for item in data["items"] if item.get("unproven")]


def test_the_summary_and_the_manifest_count_them(built: tuple[Path, str]) -> None:
    folder, told = built
    assert "  unproven: 2 items written by hand\n" in told
    assert exam(folder, "manifest.json")["counts"]["unproven"] == 2


def test_json_marks_them_and_fits_the_schema(built: tuple[Path, str]) -> None:
    data = exam(built[0])
    jsonschema.validate(data, exam_schema())
    assert {item["kind"] for item in unproven(data)} == {"single", "true-false"}
    assert len(data["items"]) > 2
    assert all("unproven" not in item for item in data["items"] if item["template"] != "hand-written")
    read = [item for item in items_from_json(data) if item.unproven]
    assert [item.stem.strong != () for item in read if item.kind == "single"] == [True]


def test_the_judge_has_nothing_to_say_of_them(built: tuple[Path, str]) -> None:
    home, data = built[0].parents[1], exam(built[0])
    assert judge(home, data) == []
    (first, second) = unproven(data)
    claiming = {**data, "items": [{**first, "unproven": False}, {**second, "template": "true-false"}]}
    assert {fault.item for fault in judge(home, claiming)} == {first["id"], second["id"]}


@pytest.mark.parametrize("name", ["kitchen-key.md", "kitchen-key.html"])
def test_keys_say_so_once_for_each_and_exams_nothing(built: tuple[Path, str], name: str) -> None:
    mark = "Unproven: written by hand, not derived from the facts."
    assert (built[0] / name).read_text(encoding="utf-8").count(mark) == 2
    assert mark not in (built[0] / name.replace("-key", "")).read_text(encoding="utf-8")
    assert "The manual" in (built[0] / name).read_text(encoding="utf-8")


def test_anki_cards_have_the_tag_and_the_author_s(built: tuple[Path, str], tmp_path: Path) -> None:
    with zipfile.ZipFile(built[0] / "kitchen.apkg") as package:
        name = next(n for n in package.namelist() if n in {"collection.anki2", "collection.anki21"})
        (tmp_path / "deck").write_bytes(package.read(name))
    with sqlite3.connect(tmp_path / "deck") as deck:
        tags = [set(row[0].split()) for row in deck.execute("select tags from notes")]
    deck.close()
    marked = [each for each in tags if "unproven" in each]
    assert len(marked) == 2
    assert len(tags) > 2
    assert {"safety-first", "template::hand-written", "domain::kitchen", "topic::rules"} <= set.union(*marked)


def test_an_exam_in_another_language_has_what_is_worded_in_it(built: tuple[Path, str]) -> None:
    home = built[0].parents[1]
    done = mini.qgen(home, "build", "--lang", "ja", "--format", "json", "--format", "markdown", "--out", "ja")
    assert done.returncode == 0
    english = {item["id"] for item in unproven(exam(built[0])) if item["kind"] == "single"}
    assert {item["id"] for item in unproven(exam(home / "ja/kitchen", "kitchen-ja.json"))} == english
    assert "未証明" in (home / "ja/kitchen/kitchen-ja-key.md").read_text(encoding="utf-8")


def test_proven_only_leaves_them_out(built: tuple[Path, str]) -> None:
    home = built[0].parents[1]
    done = mini.qgen(
        home, "build", "--seed", "2", "--count", "all", "--proven-only", "--format", "json", "--out", "p"
    )
    assert done.returncode == 0
    assert "unproven" not in done.stdout
    whole, proven = exam(built[0])["items"], exam(home / "p/kitchen")["items"]
    assert proven == [item for item in whole if not item.get("unproven")]


def test_one_with_a_grave_flaw_is_told_and_left_out(tmp_path: Path) -> None:
    home = home_of(tmp_path, ITEMS + FLAWED)
    done = mini.qgen(home, "build", "--format", "json")
    assert done.returncode == 0
    assert "items/rules.yaml:26:3: QG613 warning:" in done.stderr
    assert "QL401" in done.stderr
    assert len(unproven(exam(home / "output/kitchen"))) == 2
    assert mini.qgen(home, "build", "--format", "json", "--strict").returncode == 1
    assert "QG613" not in mini.qgen(home, "build", "--format", "json", "--proven-only").stderr
    linted = mini.qgen(home, "lint", "--only", "QL401")
    assert (linted.returncode, "items/rules.yaml:26:3: QL401" in linted.stderr) == (1, True)
    told = mini.qgen(home, "explain", "no-emphasis").stdout
    assert "in no exam: the stem is negative" in told


def test_what_is_wrong_with_them_stops_a_build(tmp_path: Path) -> None:
    home = home_of(tmp_path, ITEMS.replace("key: false", "key: no"))
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "items/rules.yaml:24:10: QG117" in done.stderr
    assert not (home / "output").exists()
