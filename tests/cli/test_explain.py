"""qgen explain ITEM: everything that is known of an item, proven, computed, matched or hand-written."""

import json
from pathlib import Path

import pytest

from tests.cli import mini

VOCABULARY = (
    mini.VOCABULARY
    + """\
  has_size:
    subject: gadget
    object: integer
    values: one
    en:
      does: ["has {{ o }} parts", "have {{ o }} parts"]
      one: "How many parts does {{ s }} have?"
    ja:
      does: ["部品が{{ o }}個である", "部品が{{ o }}個でない"]
      one: "{{ s }}の部品はいくつか。"
"""
)
FACTS = """\
source: manual
entities:
  kettle: {type: gadget, en: [a kettle, kettles], ja: やかん}
  toaster: {type: gadget, en: [a toaster, toasters], ja: トースター}
  blender: {type: gadget, en: [a blender, blenders], ja: ミキサー}
  mixer: {type: gadget, en: [a hand mixer, hand mixers], ja: 泡立て器}
  red: {type: color, en: red, ja: 赤}
  green: {type: color, en: green, ja: 緑}
  blue: {type: color, en: blue, ja: 青}
  white: {type: color, en: white, ja: 白}
confusable: [[red, green]]
facts:
  - {fact: [kettle, has_color, red], at: [p. 1, p. 2]}
  - [toaster, has_color, green]
  - [blender, has_color, blue]
  - {fact: [mixer, has_color, white], source: web}
  - {not: [mixer, has_color, red], at: p. 9, why: {en: Red wears off., ja: 赤は落ちる。}}
"""
SOURCES = "manual: {title: The manual}\nweb: {title: The web site}\n"
ITEMS = """\
items:
  boil-first:
    kind: single
    source: web
    at: p. 3
    level: hard
    en:
      stem: What is done before a kettle is used for the first time?
      options: [{text: Water is boiled in it., key: true, rationale: That rinses it.}, {text: It is dried.}]
"""
FILES = {"facts__kitchen__sources.yaml": SOURCES, "items__rules.yaml": ITEMS}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mini.collection(tmp_path_factory.mktemp("home"), FACTS, VOCABULARY, **FILES)


@pytest.fixture(scope="module")
def ids(home: Path) -> dict[str, str]:
    rows = json.loads(mini.qgen(home, "list", "items", "--json").stdout)
    return {f"{row['template']}: {row['stem']}": row["item"] for row in rows}


def explained(home: Path, name: str) -> list[str]:
    done = mini.qgen(home, "explain", name)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_proven_item_is_laid_open_to_the_lines_of_the_facts(home: Path, ids: dict[str, str]) -> None:
    lines = explained(home, ids["object-asked: Which color is a kettle?"])
    assert "  0  [$s, $p, $o]" in lines
    assert "  asked: $o" in lines
    assert "  $s = kettle" in lines
    key = next(line for line in lines if line.endswith("[key]"))
    assert key[1:] == ". red  [key]"
    (near,) = (line for line in lines if ". green  [distractor, confusable, plausibility 0." in line)
    assert lines[lines.index(near) + 1].startswith("   ")
    assert "   conjunct 0: holds, stated: [kettle, has_color, red]" in lines
    assert "   conjunct 0: fails, single-valued: [kettle, has_color, green]" in lines
    cited = "     [kettle, has_color, red]  (The manual, p. 1, p. 2)  facts/kitchen/colors.yaml:13"
    assert lines.count(cited) >= 3


def test_a_denial_is_cited_as_one(home: Path, ids: dict[str, str]) -> None:
    lines = explained(home, ids["object-asked: Which color is a hand mixer?"])
    (red,) = (line for line in lines if ". red  [distractor, misconception, plausibility" in line)
    assert lines[lines.index(red) + 2] == "   conjunct 0: fails, denied: [mixer, has_color, red]"
    cited = "     not [mixer, has_color, red]  (The manual, p. 9)  facts/kitchen/colors.yaml:17"
    assert lines[lines.index(red) + 3] == cited


def test_difficulty_bloom_and_enemies_stand_above(home: Path, ids: dict[str, str]) -> None:
    name = ids["object-asked: Which color is a kettle?"]
    lines = explained(home, name)
    data = json.loads(mini.qgen(home, "explain", name, "--json").stdout)
    told = f"difficulty: {data['level']} ({data['difficulty']:.2f}), predicted, uncalibrated"
    assert lines.index(told) < lines.index("pattern")
    assert f"bloom: {data['bloom']}, {data['bloom_reason']}" in lines
    assert ids["object-among: Which of these colors is a kettle?"] in data["enemies"]
    (enemies,) = (line for line in lines if line.startswith("enemies"))
    assert all(name in enemies for name in data["enemies"][:8])
    assert data["review"] is None
    assert data["left_out"] == []


def test_a_matching_item_shows_its_pairs_and_what_is_left_over(home: Path, ids: dict[str, str]) -> None:
    (name,) = (item for about, item in ids.items() if about.startswith("matching:"))
    lines = explained(home, name)
    pairs = [line for line in lines if " → " in line and line[0].isdigit()]
    assert len(pairs) == 3
    assert sum(line.startswith("   conjunct 0: holds, stated:") for line in lines) == 3
    options = [line for line in lines if line[1:3] == ". " and line[0].isalpha()]
    assert len(options) == 1
    assert "[distractor, " in options[0]


def test_a_hand_written_item_goes_by_both_names_and_says_that_nobody_proved_it(
    home: Path, ids: dict[str, str]
) -> None:
    (name,) = (item for about, item in ids.items() if about.startswith("hand-written:"))
    lines = explained(home, "boil-first")
    assert lines == explained(home, name)
    assert lines[0] == f"{name}  hand-written  kitchen/rules"
    assert "unproven: written by hand as boil-first in items/rules.yaml:2; no fact proves its keys" in lines
    assert "source: The web site, p. 3" in lines
    assert "difficulty: hard (0.80), not predicted" in lines
    assert "bloom: remember, the lowest level, since its author names none" in lines
    assert not [line for line in lines if line.startswith(("pattern", "given", "   conjunct"))]
    assert [line[3:] for line in lines if "[" in line] in (
        ["Water is boiled in it.  [key]", "It is dried.  [distractor]"],
        ["It is dried.  [distractor]", "Water is boiled in it.  [key]"],
    )


def test_a_computed_item_shows_operands_and_premises() -> None:
    root = str(mini.SOURCE.parent)
    listed = json.loads(
        mini.qgen(mini.SOURCE, "list", "items", "--root", root, "--domain", "security", "--json").stdout
    )
    name = next(row["item"] for row in listed if row["template"] == "policy-evaluation")
    done = mini.qgen(mini.SOURCE, "explain", name, "--root", root, "--domain", "security")
    lines = done.stdout.splitlines()
    operands = lines.index("operands, drawn for this item")
    premises = lines.index("premises, which the stem takes for true")
    assert operands < premises
    assert lines[operands + 1].startswith("  $scp = {")
    stem = lines[1]
    shown = [line.split("]  ")[-1] for line in lines[premises + 1 :] if line.startswith("  [")]
    assert len(shown) >= 2
    assert all(premise in stem for premise in shown)
    assert any(", computed: [" in line for line in lines)
    assert any(", other-result: [" in line for line in lines)


def test_an_unknown_item_is_a_mistake_in_usage_with_the_nearest_id(home: Path, ids: dict[str, str]) -> None:
    name = next(iter(ids.values()))
    done = mini.qgen(home, "explain", name[:-1] + "-")
    assert done.returncode == 2
    assert f"did you mean '{name}'?" in done.stderr
