"""Blueprints as they are read; what is wrong in one stands among the examples."""

from fractions import Fraction
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.blueprint import NOT_SHARE, Blueprint, Selector
from qgen.facts import EVERY_LANGUAGE
from qgen.load.blueprints import DIFFICULTY_KEYS, LIMIT_KEYS, SECTION_KEYS
from qgen.load.codes import CODES
from qgen.load.collection import load_collection

ROOT = Path(__file__).parents[2]
GOOD = ROOT / "tests/examples/good/blueprints"


def files_below(folder: Path, *folders: str) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for name in folders
        for path in (folder / name).rglob("*")
        if path.is_file()
    }


def good() -> dict[str, Blueprint]:
    collection, found = load_collection(files_below(GOOD, "."))
    assert collection is not None
    assert found == []
    return {blueprint.id: blueprint for blueprint in collection.blueprints}


def test_every_key_is_read() -> None:
    midterm = good()["midterm"]
    assert midterm.titles == {"en": "Midterm", "ja": "中間試験"}
    assert (midterm.items, midterm.minutes, midterm.pass_mark) == (20, 30, 0.667)
    assert (midterm.paper, midterm.forms, midterm.instructions["ja"]) == ("letter", 2, "鉛筆を使うこと。")
    net, rest, own = midterm.areas
    assert (net.weight, net.titles["en"]) == (Fraction(5, 2), "The net")
    assert net.selector == Selector(domains=("office",), topics=("office/net",))
    assert rest.selector == Selector(topics=("office/empty",))
    assert (own.low, own.high, own.weight) == (3, 3, None)
    assert [(cell.low, cell.high) for cell in midterm.cells] == [
        (Fraction(1, 10), None),
        (0, 4),
        (Fraction(1, 2), Fraction(1, 2)),
        (1, 1),
    ]
    assert midterm.difficulty is not None
    assert (midterm.difficulty.mean, midterm.difficulty.tolerance) == (0.6, 0.05)
    assert (midterm.negated, midterm.overlap, midterm.reuse) == (1, 2, 2)
    assert [named.item for named in (*midterm.must, *midterm.never)] == ["qabcdefghijkl", "first-visit"]
    assert (midterm.must[0].position.line, midterm.must[0].position.column) == (19, 8)


def test_what_is_left_out_has_its_default() -> None:
    ranges = good()["ranges"]
    assert ranges.titles == {EVERY_LANGUAGE: "Ranges"}
    assert (ranges.forms, ranges.paper, ranges.overlap, ranges.reuse) == (1, "a4", 0, None)
    assert ranges.negated == NOT_SHARE
    assert (ranges.minutes, ranges.pass_mark, ranges.difficulty, ranges.must) == (None, None, None, ())
    assert [(area.low, area.high) for area in ranges.areas] == [(5, 15), (Fraction(1, 4), None)]


FIELDS = st.sampled_from(
    [
        "items",
        "minutes",
        "pass_mark",
        "title",
        "forms",
        "sections",
        "cells",
        "difficulty",
        "limits",
        "must",
        "never",
    ]
)
WORDS = st.sampled_from(
    [
        *SECTION_KEYS,
        *LIMIT_KEYS,
        *DIFFICULTY_KEYS,
        "office",
        "net",
        "apply",
        "5",
        "5 %",
        "0.5",
        "-1",
        "1e9",
        "~",
        "en",
    ]
)
TREES = st.recursive(
    WORDS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.lists(st.tuples(WORDS, inner), max_size=4).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200)
@given(st.dictionaries(FIELDS, TREES))
def test_arbitrary_blueprints_give_findings_and_never_raise(fields: dict[str, str]) -> None:
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    files = {**files_below(GOOD, "facts"), "templates/exams/x.yaml": text.encode()}
    collection, found = load_collection(files)
    assert collection is not None
    assert bool(collection.blueprints) is not any(finding.is_error for finding in found)
    lines = len(text.split("\n"))
    assert all(finding.code in CODES and 1 <= finding.position.line <= lines for finding in found)


def packaged() -> dict[str, bytes]:
    return files_below(ROOT, "templates/exams")


def test_the_packaged_blueprints_fit_the_packaged_facts() -> None:
    own = files_below(ROOT, "facts", "templates/items", "templates/exams")
    collection, found = load_collection(own)
    assert collection is not None
    assert [finding for finding in found if "exams" in finding.position.file] == []
    told = {
        blueprint.id: [(area.id, int(area.weight or 0)) for area in blueprint.areas]
        for blueprint in collection.blueprints
    }
    assert told == {
        "aws-soa": [("security", 18), ("network", 14)],
        "aws-cloudops": [("security", 16), ("network", 18)],
    }
    for blueprint in collection.blueprints:
        assert (blueprint.items, blueprint.minutes, blueprint.pass_mark) == (65, 130, 0.72)


def test_a_packaged_blueprint_of_other_domains_is_left_out_silently() -> None:
    collection, found = load_collection(files_below(GOOD, "."), packaged_templates=packaged())
    assert collection is not None
    assert found == []
    assert sorted(blueprint.id for blueprint in collection.blueprints) == ["midterm", "ranges"]


def test_an_own_blueprint_replaces_the_packaged_one_of_its_name() -> None:
    own = files_below(GOOD, ".")
    brought = {
        "templates/exams/midterm.yaml": own["templates/exams/ranges.yaml"],
        "templates/exams/more.yaml": own["templates/exams/ranges.yaml"],
    }
    collection, found = load_collection(own, packaged_templates=brought)
    assert collection is not None
    assert found == []
    by_id = {blueprint.id: blueprint for blueprint in collection.blueprints}
    assert sorted(by_id) == ["midterm", "more", "ranges"]
    assert len(by_id["midterm"].areas) == 3
