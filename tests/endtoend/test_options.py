"""What each option of ``qgen build`` does to a real exam, and what its manifest tells of it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from qgen.write.schema import exam_schema
from tests.cli import mini
from tests.endtoend import real

if TYPE_CHECKING:
    from pathlib import Path

    from tests.endtoend.conftest import Banks


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return real.copied(tmp_path_factory.mktemp("real"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def manifest(folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return told


@pytest.fixture(scope="module")
def network(home: Path) -> Path:
    """Return the folder of a small Japanese exam of one domain."""
    real.built(
        home, "--domain", "network", "--count", "12", "--lang", "ja", *real.EVERY_FORMAT, "--out", "one"
    )
    return home / "one" / "network"


def test_one_domain_gets_one_folder_with_its_files(home: Path, network: Path) -> None:
    assert names(home / "one") == ["network"]
    ends = ("-key.html", "-key.md", ".apkg", ".html", ".json", ".md")
    assert names(network) == sorted(["manifest.json", *(f"network-ja{end}" for end in ends)])


def test_the_manifest_counts_what_is_in_the_exam(network: Path) -> None:
    told, items = manifest(network), real.items_in(network / "network-ja.json")
    options = [option for item in items for option in item["options"]]
    counts = told["counts"]
    assert counts["items"] == len(items) == 12
    assert counts["templates"] == Counter(item["template"] for item in items)
    assert counts["strategies"] == Counter(o["strategy"] for o in options if o["strategy"])
    assert counts["levels"] == Counter(item["level"] for item in items)
    assert counts["assumed"] == 0
    assert set(told["mods"]) == {item["id"] for item in items}


def test_the_manifest_holds_the_hash_of_every_output_and_input(home: Path, network: Path) -> None:
    told = manifest(network)
    assert set(told["outputs"]) == set(names(network)) - {"manifest.json"}
    for name, known in told["outputs"].items():
        assert hashlib.blake2b((network / name).read_bytes(), digest_size=32).hexdigest() == known
    facts = {path.relative_to(home).as_posix() for path in (home / "facts").rglob("*.yaml")}
    assert facts <= set(told["inputs"])


def test_the_manifest_says_why_things_were_left_out(network: Path) -> None:
    skipped = manifest(network)["skipped"]
    assert skipped
    assert all(left["count"] >= len(left["examples"]) > 0 for left in skipped.values())


def test_nothing_tells_of_this_machine(home: Path, network: Path) -> None:
    for path in network.iterdir():
        assert str(home).encode() not in path.read_bytes(), path.name


def test_the_exam_fits_the_published_schema(network: Path) -> None:
    exam = json.loads((network / "network-ja.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(exam_schema()).validate(exam)


@pytest.mark.parametrize("name", real.FORMATS)
def test_each_format_comes_alone(home: Path, name: str, tmp_path: Path) -> None:
    real.built(home, "--domain", "network", "--count", "2", "--format", name, "--out", str(tmp_path))
    ends = {
        "markdown": (".md", "-key.md"),
        "json": (".json",),
        "anki": (".apkg",),
        "html": (".html", "-key.html"),
    }
    assert names(tmp_path / "network") == sorted(["manifest.json", *(f"network{end}" for end in ends[name])])


def built_items(home: Path, out: Path, *arguments: str) -> list[real.Shown]:
    real.built(
        home, "--domain", "network", "--count", "12", "--format", "json", "--out", str(out), *arguments
    )
    return real.items_in(out / "network" / "network.json")


def test_another_seed_is_another_exam_of_the_same_items(home: Path, tmp_path: Path) -> None:
    one, other = (built_items(home, tmp_path / seed, "--seed", seed) for seed in ("1", "7"))
    assert [item["id"] for item in one] != [item["id"] for item in other]
    assert len({json.dumps([real.given(item), item["template"]], sort_keys=True) for item in other}) == 12


def test_difficulty_moves_the_distractors_nearer_or_farther(home: Path, tmp_path: Path) -> None:
    def nearness(level: str) -> float:
        items = built_items(home, tmp_path / level, "--difficulty", level)
        found = [o["plausibility"] for item in items for o in item["options"] if not o["key"]]
        return float(sum(found) / len(found))

    assert nearness("easy") < nearness("hard")


def test_no_key_fact_is_asked_twice_while_others_wait(home: Path, tmp_path: Path) -> None:
    items = built_items(home, tmp_path)
    facts = [
        json.dumps(option["proof"][0]["cites"]) for i in items for option in i["options"] if option["key"]
    ]
    assert len(set(facts)) >= len(items) - 1


def test_two_languages_ask_the_same_items(banks: Banks) -> None:
    english, japanese = (banks("security", lang) for lang in ("en", "ja"))
    both = english.keys() & japanese.keys()
    assert len(both) > 0.8 * len(english)
    for one in both:
        assert real.given(english[one]) == real.given(japanese[one])


DATED = (
    mini.FACTS
    + """\
  - {fact: [kettle, has_lid, round], until: 2020}
  - {fact: [kettle, has_lid, square], from: 2020}
  - [toaster, has_lid, flat]
  - [blender, has_lid, tall]
"""
)
LIDS = {"round": "丸い蓋", "square": "四角い蓋", "flat": "平らな蓋", "tall": "高い蓋"}
VOCABULARY = (
    mini.VOCABULARY
    + """\
  has_lid:
    subject: gadget
    object: lid
    values: one
    en: {does: ["has {{ o }}", "have {{ o }}"], one: "Which lid does {{ s }} have?"}
    ja: {does: ["{{ o }}を持つ", "{{ o }}を持たない"], one: "{{ s }}の蓋はどれか。"}
"""
)


@pytest.mark.parametrize(("day", "lid"), [("2019", "round"), ("2020-01-01", "square"), ("2026-11", "square")])
def test_the_day_decides_the_key(tmp_path: Path, day: str, lid: str) -> None:
    entities = "".join(f"  {name}: {{type: lid, en: a {name} lid, ja: {ja}}}\n" for name, ja in LIDS.items())
    facts = DATED.replace("facts:\n", f"{entities}facts:\n")
    vocabulary = VOCABULARY.replace("predicates:\n", "  lid: {en: [a lid, lids], ja: 蓋}\npredicates:\n")
    home = mini.collection(tmp_path, facts=facts, vocabulary=vocabulary)
    real.built(home, "--as-of", day, "--count", "all")
    keys = [
        real.values(item, key=True)
        for item in real.items_in(home / "output/kitchen/kitchen.json")
        if item["template"] == "object-asked" and real.given(item) == {"p": "has_lid", "s": "kettle"}
    ]
    assert keys == [{lid}]
    assert manifest(home / "output/kitchen")["exam"]["as_of"] == f"{day}-01-01"[:10]


def test_the_real_facts_stand_a_strict_build(home: Path, tmp_path: Path) -> None:
    real.built(home, "--strict", "--domain", "network", "--count", "2", "--out", str(tmp_path))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--domain", "cooking"),
        ("--lang", "de"),
        ("--format", "epub"),
        ("--count", "-1"),
        ("--forms", "27"),
        ("--as-of", "soon"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_writes_nothing(
    home: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    done = mini.qgen(home, "build", *arguments, "--out", str(tmp_path / "out"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
