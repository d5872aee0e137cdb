"""``qgen build``: what it writes, when it writes nothing, and the lock."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli import mini

FILES = ["kitchen-key.md", "kitchen.apkg", "kitchen.json", "kitchen.md", "manifest.json"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return mini.collection(tmp_path / "home")


def test_a_build_writes_each_file_and_a_summary(home: Path) -> None:
    done = mini.qgen(home, "build")
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in (home / "output" / "kitchen").iterdir()) == FILES
    assert "Kitchen (en): 25 items" in done.stdout
    assert "kitchen.apkg" in done.stdout


def test_language_format_and_count_are_honoured(home: Path) -> None:
    done = mini.qgen(home, "build", "--lang", "ja", "--format", "json", "--format", "html", "--count", "3")
    assert done.returncode == 0
    names = sorted(path.name for path in (home / "output" / "kitchen").iterdir())
    assert names == ["kitchen-ja-key.html", "kitchen-ja.html", "kitchen-ja.json", "manifest.json"]
    exam = json.loads((home / "output/kitchen/kitchen-ja.json").read_text(encoding="utf-8"))
    assert [exam["exam"]["lang"], len(exam["items"])] == ["ja", 3]


def test_a_second_build_changes_no_byte(home: Path) -> None:
    mini.qgen(home, "build", PYTHONHASHSEED="1", TZ="Asia/Tokyo")
    first = mini.bytes_below(home)
    mini.qgen(home, "build", PYTHONHASHSEED="2", TZ="UTC", LC_ALL="C")
    assert mini.bytes_below(home) == first


def test_the_manifest_tells_what_came_in_and_out(home: Path) -> None:
    mini.qgen(home, "build")
    told = json.loads((home / "output/kitchen/manifest.json").read_text(encoding="utf-8"))
    assert sorted(told["outputs"]) == [name for name in FILES if name != "manifest.json"]
    assert "facts/kitchen/colors.yaml" in told["inputs"]
    assert "qgen:templates/items/object-asked.j2" in told["inputs"]
    assert told["counts"]["items"] == 25
    assert told["options"]["count"] == 50
    assert str(home) not in json.dumps(told)


@pytest.mark.parametrize(
    "bad", ["facts:\n  - [kettle, has_colour, red]\n", "facts: [", "a\x00b: 1\n", "x: *y\n"]
)
def test_a_bad_collection_leaves_an_earlier_output_untouched(home: Path, bad: str) -> None:
    mini.qgen(home, "build")
    before = mini.bytes_below(home / "output")
    (home / "facts/kitchen/bad.yaml").write_text(bad, encoding="utf-8")
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "facts/kitchen/bad.yaml:" in done.stderr
    assert "Traceback" not in done.stderr
    assert "nothing was written: 1 error" in done.stderr
    assert mini.bytes_below(home / "output") == before


def test_an_unknown_domain_is_a_usage_error_with_the_nearest_spelling(home: Path) -> None:
    done = mini.qgen(home, "build", "--domain", "kichen")
    assert done.returncode == 2
    assert "QG001" in done.stderr
    assert "did you mean 'kitchen'?" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--lang", "fr"),
        ("--count", "0"),
        ("--count", "many"),
        ("--as-of", "2026-13-01"),
        ("--format", "odt"),
        ("--difficulty", "fiendish"),
        ("--root", "nowhere"),
        ("--seed", "x"),
        ("--seed", "-1"),
    ],
)
def test_wrong_usage_ends_with_2(home: Path, arguments: tuple[str, ...]) -> None:
    done = mini.qgen(home, "build", *arguments)
    assert done.returncode == 2
    assert not (home / "output").exists()


def test_no_item_at_all_ends_with_1_and_says_why(tmp_path: Path) -> None:
    home = mini.collection(tmp_path, vocabulary=mini.VOCABULARY.split("    en:\n", maxsplit=1)[0])
    done = mini.qgen(home, "build", "--domain", "kitchen")
    assert done.returncode == 1
    assert "QG600" in done.stderr
    assert "a phrase or label is missing in the language" in done.stderr
    assert not (home / "output").exists()


def test_no_vocabulary_ends_with_1(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    done = mini.qgen(tmp_path, "build")
    assert done.returncode == 1
    assert "facts/vocabulary.yaml:1:1: QG604" in done.stderr


def test_the_collection_is_sought_upward(home: Path) -> None:
    below = home / "some" / "where"
    below.mkdir(parents=True)
    assert mini.qgen(below, "build").returncode == 0
    assert (below / "output" / "kitchen" / "kitchen.md").is_file()


def test_the_packaged_collection_is_only_read(tmp_path: Path) -> None:
    done = mini.qgen(tmp_path, "build", "--domain", "network", "--count", "3")
    assert done.returncode == 0
    assert "the collection that came with qgen" in done.stderr
    assert not (tmp_path / "qgen.lock").exists()


# --- the lock ----------------------------------------------------------------------------------------


def test_locked_fails_when_a_note_changed(home: Path) -> None:
    mini.qgen(home, "build")
    assert mini.qgen(home, "build", "--locked").returncode == 0
    before = mini.bytes_below(home / "output")
    facts = home / "facts/kitchen/colors.yaml"
    facts.write_text(
        facts.read_text(encoding="utf-8").replace("[a kettle,", "[a teakettle,"), encoding="utf-8"
    )
    done = mini.qgen(home, "build", "--locked")
    assert done.returncode == 1
    assert "qgen.lock:1:1: QG611" in done.stderr
    assert mini.bytes_below(home / "output") == before


def test_a_changed_note_gets_a_later_time(home: Path) -> None:
    mini.qgen(home, "build")
    mini.qgen(home, "build", "--lang", "ja")
    old = lines_of(home / "qgen.lock")
    facts = home / "facts/kitchen/colors.yaml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("ja: やかん", "ja: 薬缶"), encoding="utf-8")
    mini.qgen(home, "build", SOURCE_DATE_EPOCH="1900000000")
    assert lines_of(home / "qgen.lock") == old
    mini.qgen(home, "build", "--lang", "ja", SOURCE_DATE_EPOCH="1900000000")
    new = lines_of(home / "qgen.lock")
    changed = {key for key, line in new.items() if line != old[key]}
    assert {lang for _, lang in changed} == {"ja"}
    assert {new[key][-1] for key in changed} == {"1900000000"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--seed", "7"),
        ("--difficulty", "hard"),
        ("--as-of", "2020"),
        ("--assume-complete",),
        ("--format", "markdown"),
    ],
)
def test_other_builds_leave_the_lock_alone(home: Path, arguments: tuple[str, ...]) -> None:
    assert mini.qgen(home, "build", *arguments).returncode == 0
    assert not (home / "qgen.lock").exists()


def test_a_broken_lock_stops_the_build(home: Path) -> None:
    (home / "qgen.lock").write_text("<<<<<<< mine\n", encoding="utf-8")
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "qgen.lock:1:1: QG610" in done.stderr


def lines_of(lock: Path) -> dict[tuple[str, str], list[str]]:
    lines = [line.split() for line in lock.read_text(encoding="utf-8").splitlines()]
    return {(item, lang): rest for item, lang, *rest in lines}


# --- review ------------------------------------------------------------------------------------------


def test_rejected_items_never_leave_and_approved_only_keeps_the_approved(home: Path) -> None:
    rows = json.loads(mini.qgen(home, "list", "items", "--json").stdout)
    rejected, approved = rows[0]["item"], rows[1]["item"]
    reviews = [
        f"{rejected}: {{status: rejected, by: me, why: dull}}",
        f"{approved}: {{status: approved}}",
        "",
    ]
    (home / "review.yaml").write_text("\n".join(reviews), encoding="utf-8")
    mini.qgen(home, "build", "--count", "all")
    assert rejected not in built_items(home)
    assert len(built_items(home)) == len(rows) - 1
    mini.qgen(home, "build", "--approved-only")
    assert built_items(home) == [approved]


def built_items(home: Path) -> list[str]:
    exam = json.loads((home / "output/kitchen/kitchen.json").read_text(encoding="utf-8"))
    return [item["id"] for item in exam["items"]]


# --- the disk ----------------------------------------------------------------------------------------


def test_a_torn_set_is_named_by_the_next_build(home: Path) -> None:
    mini.qgen(home, "build")
    (home / "output/kitchen/kitchen.md").write_text("edited", encoding="utf-8")
    done = mini.qgen(home, "build")
    assert done.returncode == 0
    assert "QG607" in done.stderr
    assert "kitchen.md" in done.stderr
    assert mini.qgen(home, "build").stderr == ""


def test_files_of_other_names_stay(home: Path) -> None:
    mini.qgen(home, "build")
    (home / "output/kitchen/notes.txt").write_text("mine", encoding="utf-8")
    mini.qgen(home, "build", "--lang", "ja")
    names = {path.name for path in (home / "output/kitchen").iterdir()}
    assert {"notes.txt", "kitchen.md", "kitchen-ja.md"} <= names


def test_a_folder_in_the_way_fails_and_leaves_all_as_it_was(home: Path) -> None:
    mini.qgen(home, "build", "--count", "2")
    (home / "output/kitchen/kitchen.json").unlink()
    (home / "output/kitchen/kitchen.json").mkdir()
    before = mini.bytes_below(home)
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "QG605" in done.stderr
    assert mini.bytes_below(home) == before


def test_an_output_folder_that_is_a_link_is_refused(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (home / "output").mkdir()
    (home / "output" / "kitchen").symlink_to(elsewhere)
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "QG606" in done.stderr
    assert not list(elsewhere.iterdir())


def test_a_linked_output_file_is_replaced_not_followed(home: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("keep", encoding="utf-8")
    (home / "output/kitchen").mkdir(parents=True)
    (home / "output/kitchen/kitchen.md").symlink_to(precious)
    assert mini.qgen(home, "build").returncode == 0
    assert precious.read_text(encoding="utf-8") == "keep"
    assert not (home / "output/kitchen/kitchen.md").is_symlink()


@pytest.mark.parametrize(
    ("name", "code"), [("facts/kitchen/link.yaml", "QG603"), ("templates/layouts/exam.md.j2", "QG603")]
)
def test_links_out_of_the_collection_are_not_read(home: Path, tmp_path: Path, name: str, code: str) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("secret: hidden\n", encoding="utf-8")
    (home / name).parent.mkdir(parents=True, exist_ok=True)
    (home / name).symlink_to(secret)
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert f"{name}:1:1: {code}" in done.stderr
    assert "hidden" not in done.stderr


def test_a_pipe_is_not_read(home: Path) -> None:
    os.mkfifo(home / "facts/kitchen/pipe.yaml")
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "facts/kitchen/pipe.yaml:1:1: QG602" in done.stderr


def test_a_file_that_is_too_large_is_refused(home: Path) -> None:
    (home / "facts/kitchen/large.yaml").write_text("# " + "x" * 1024 * 1024, encoding="utf-8")
    assert mini.qgen(home, "check").returncode == 0
    done = mini.qgen(home, "check", "--max-file-mb", "1")
    assert done.returncode == 1
    assert "facts/kitchen/large.yaml:1:1: QG601" in done.stderr


def test_a_layout_of_the_collection_replaces_the_packaged_one(home: Path) -> None:
    layout = home / "templates/layouts/exam.md.j2"
    layout.parent.mkdir(parents=True)
    layout.write_text("only {{ exam.title }}\n", encoding="utf-8")
    mini.qgen(home, "build")
    assert (home / "output/kitchen/kitchen.md").read_text(encoding="utf-8") == "only Kitchen\n"


@pytest.mark.parametrize("bad", ["x\n{% for %}\n", "x\n{{ nothing.there }}\n", "x\n{{ 'a' * 10**9 }}\n"])
def test_a_bad_layout_is_told_with_its_line(home: Path, bad: str) -> None:
    layout = home / "templates/layouts/exam.md.j2"
    layout.parent.mkdir(parents=True)
    layout.write_text(bad, encoding="utf-8")
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "templates/layouts/exam.md.j2:2:1: QG608" in done.stderr
    assert not (home / "output").exists()


# --- ends --------------------------------------------------------------------------------------------


def test_interrupted_it_leaves_no_half_written_file(home: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "qgen", "build", "--count", "all"],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(mini.SOURCE)},
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(0.5)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode in {0, 130, -signal.SIGINT}  # it may have been done, or still starting
    assert running.returncode != 130 or "Traceback" not in told
    assert not list(home.rglob("*.tmp-*"))


def test_json_is_for_machines(home: Path) -> None:
    told = json.loads(mini.qgen(home, "build", "--json").stdout)
    assert told["done"] is True
    assert told["exams"][0]["items"] == 25
    (home / "facts/kitchen/bad.yaml").write_text("facts: [[kettle, has_colour, red]]\n", encoding="utf-8")
    told = json.loads(mini.qgen(home, "build", "--json").stdout)
    assert told["done"] is False
    assert told["diagnostics"][0]["file"] == "facts/kitchen/bad.yaml"


def test_a_bad_anki_layout_is_told_with_its_line(home: Path) -> None:
    layout = home / "templates/layouts/anki/front.html"
    layout.parent.mkdir(parents=True)
    layout.write_text("{{Stem}}\n{{Sten}}\n", encoding="utf-8")
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "templates/layouts/anki/front.html:2:1: QG608" in done.stderr
    assert not (home / "output").exists()
    assert mini.qgen(home, "build", "--format", "markdown").returncode == 0


@pytest.mark.parametrize(
    ("titles", "en", "ja"),
    [
        ("domains: {kitchen: {en: The kitchen, ja: 台所}}\n", "The kitchen", "台所"),
        ("domains: {kitchen: HOME}\n", "HOME", "HOME"),
        ("domains: {kitchen: {ja: 台所}}\n", "Kitchen", "台所"),
        ("", "Kitchen", "Kitchen"),
    ],
)
def test_an_exam_has_its_domain_s_title(tmp_path: Path, titles: str, en: str, ja: str) -> None:
    home = mini.collection(tmp_path, vocabulary=mini.VOCABULARY + titles)
    for lang, name, title in (("en", "kitchen", en), ("ja", "kitchen-ja", ja)):
        assert mini.qgen(home, "build", "--lang", lang, "--format", "json").returncode == 0
        exam = json.loads((home / f"output/kitchen/{name}.json").read_text(encoding="utf-8"))
        assert exam["exam"]["title"] == title


def test_an_exam_never_replaces_its_manifest(home: Path) -> None:
    (home / "facts" / "kitchen").rename(home / "facts" / "manifest")
    before = mini.bytes_below(home)
    done = mini.qgen(home, "build", "--format", "json")
    assert done.returncode == 1
    assert "QG606 an exam's file would have the name of its manifest" in done.stderr
    assert mini.bytes_below(home) == before
    assert mini.qgen(home, "build", "--format", "markdown").returncode == 0


TEMPLATE = """\
---
id: mine
shape: {shape}
pattern: [[$s, $p, $o]]
ask: $o
given: [$p, $s]
---
{{% block {lang} %}}{{{{ p.one(s) }}}}{{% endblock %}}
"""


def test_a_collection_in_another_language_needs_templates_of_its_own_only(tmp_path: Path) -> None:
    facts = re.sub(r", ja: [^}]+", "", mini.FACTS).replace(" en:", " de:")
    vocabulary = re.sub(r", ja: [^}]+", "", mini.VOCABULARY).partition("    ja:")[0]
    vocabulary = vocabulary.replace("[en, ja]", "[de]").replace("{en:", "{de:").replace(" en:", " de:")
    home = mini.collection(tmp_path, facts, vocabulary)
    without = mini.qgen(home, "build", "--format", "json")
    assert without.returncode == 1
    assert "QG600" in without.stderr
    assert "QG555" not in without.stderr
    (home / "templates" / "items").mkdir(parents=True)
    (home / "templates" / "items" / "mine.j2").write_text(TEMPLATE.format(shape="single", lang="de"))
    done = mini.qgen(home, "build", "--format", "json")
    assert done.returncode == 0, done.stderr
    items = json.loads((home / "output" / "kitchen" / "kitchen.json").read_text("utf-8"))["items"]
    assert {item["template"] for item in items} == {"mine"}
