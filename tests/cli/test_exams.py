"""``qgen build --exam`` and ``--forms``: files, form map, both languages, and what cannot be built."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli import mini

COLORS = (("red", "赤"), ("green", "緑"), ("blue", "青"), ("white", "白"))
NAMES = (
    "kettle",
    "toaster",
    "blender",
    "mixer",
    "fridge",
    "stove",
    "lamp",
    "clock",
    "radio",
    "fan",
    "iron",
    "grill",
)

BLUEPRINT = """\
title: {en: Midterm, ja: 中間試験}
items: 6
minutes: 10
pass_mark: 60 %
instructions: {en: Answer in ink., ja: ペンで答えること。}
paper: letter
forms: 2
sections:
  warm: {title: {en: Warm things, ja: 熱いもの}, topic: warm, weight: 1}
  cold: {topic: cold, weight: 2}
"""


def facts(names: tuple[str, ...], *, declare: bool) -> str:
    colors = [f"  {color}: {{type: color, en: {color}, ja: {word}}}" for color, word in COLORS if declare]
    gadgets = [f"  {name}: {{type: gadget, en: [the {name}, {name}s], ja: {name}}}" for name in names]
    stated = [f"  - [{name}, has_color, {COLORS[(len(name) + at) % 4][0]}]" for at, name in enumerate(names)]
    return "\n".join(["entities:", *colors, *gadgets, "facts:", *stated, ""])


def collection(folder: Path, blueprint: str = BLUEPRINT) -> Path:
    topics = {"warm": facts(NAMES[:4], declare=True), "cold": facts(NAMES[4:], declare=False)}
    files = {f"facts__kitchen__{topic}.yaml": text for topic, text in topics.items()}
    return mini.collection(folder, "", **files, **{"templates__exams__midterm.yaml": blueprint})


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the exam in both languages."""
    home = collection(tmp_path_factory.mktemp("exams"))
    for lang in ("en", "ja"):
        done = mini.qgen(home, "build", "--exam", "midterm", "--lang", lang, "--out", f"out-{lang}")
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return home


def exam(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize(("lang", "suffix"), [("en", ""), ("ja", "-ja")])
def test_each_form_has_its_files_and_all_have_one_deck_and_one_manifest(
    built: Path, lang: str, suffix: str
) -> None:
    names = sorted(path.name for path in (built / f"out-{lang}" / "midterm").iterdir())
    papers = [f"midterm{suffix}-{form}{end}" for form in "AB" for end in ("-key.md", ".json", ".md")]
    assert names == sorted(["manifest.json", f"midterm{suffix}.apkg", *papers])


@pytest.mark.parametrize(
    ("lang", "suffix", "title", "section"),
    [("en", "", "Midterm", "Warm things"), ("ja", "-ja", "中間試験", "熱いもの")],
)
def test_a_form_tells_how_it_is_sat(built: Path, lang: str, suffix: str, title: str, section: str) -> None:
    for form in "AB":
        read = exam(built / f"out-{lang}/midterm/midterm{suffix}-{form}.json")
        head = read["exam"]
        assert (head["title"], head["form"], head["blueprint"], head["lang"]) == (
            title,
            form,
            "midterm",
            lang,
        )
        assert (head["minutes"], head["pass_mark"]) == (10, 0.6)
        assert head["instructions"] == {"en": "Answer in ink.", "ja": "ペンで答えること。"}[lang]
        assert [(one["id"], one["title"], len(one["items"])) for one in head["sections"]] == [
            ("warm", section, 2),
            ("cold", "Cold", 4),
        ]
        topics = {item["id"]: item["topic"] for item in read["items"]}
        assert all(topics[name] == one["id"] for one in head["sections"] for name in one["items"])


def test_forms_share_no_item_and_no_fact_twice(built: Path) -> None:
    forms = [exam(built / f"out-en/midterm/midterm-{form}.json")["items"] for form in "AB"]
    ids = [{item["id"] for item in items} for items in forms]
    assert len(ids[0]) == len(ids[1]) == 6
    assert ids[0].isdisjoint(ids[1])
    for items, own in zip(forms, ids, strict=True):
        assert all(own.isdisjoint(item["enemies"]) for item in items)


def test_the_manifest_maps_forms_to_items_and_options_of_the_bank(built: Path) -> None:
    told = exam(built / "out-en/midterm/manifest.json")
    mini.qgen(built, "build", "--count", "all", "--format", "json", "--out", "bank")
    bank = {item["id"]: item for item in exam(built / "bank/kitchen/kitchen.json")["items"]}
    assert told["exam"]["blueprint"] == "midterm"
    assert [form["form"] for form in told["forms"]] == ["A", "B"]
    moved = 0
    for form in told["forms"]:
        shown = exam(built / f"out-en/midterm/midterm-{form['form']}.json")["items"]
        assert [entry["item"] for entry in form["items"]] == [item["id"] for item in shown]
        for entry, item in zip(form["items"], shown, strict=True):
            in_bank = {option["label"]: option["text"] for option in bank[item["id"]]["options"]}
            assert [in_bank[label] for label in entry["options"]] == [o["text"] for o in item["options"]]
            moved += entry["options"] != sorted(entry["options"])
        assert form["sections"] == {"warm": 2, "cold": 4}
        assert form["difficulty"] == round(sum(item["difficulty"] for item in shown) / 6, 4)
        assert sum(form["key_positions"].values()) == sum(
            item["kind"] in {"single", "true-false"} for item in shown
        )
    assert moved


def test_both_languages_have_the_same_number_of_each_section(built: Path) -> None:
    told = [exam(built / f"out-{lang}/midterm/manifest.json")["forms"] for lang in ("en", "ja")]
    assert [form["sections"] for form in told[0]] == [form["sections"] for form in told[1]]


def test_same_seed_same_bytes_and_another_seed_other_forms(built: Path) -> None:
    mini.qgen(built, "build", "--exam", "midterm", "--out", "again", PYTHONHASHSEED="7", TZ="Asia/Tokyo")
    assert mini.bytes_below(built / "again") == mini.bytes_below(built / "out-en")
    mini.qgen(built, "build", "--exam", "midterm", "--seed", "2", "--format", "json", "--out", "other")
    first, other = (exam(built / out / "midterm/midterm-A.json")["items"] for out in ("out-en", "other"))
    assert [item["id"] for item in first] != [item["id"] for item in other]


def test_the_deck_is_the_banks_own_so_the_lock_stays_after_a_build_of_the_domain(built: Path) -> None:
    mini.qgen(built, "build", "--domain", "kitchen", "--count", "all", "--out", "all")
    done = mini.qgen(built, "build", "--exam", "midterm", "--locked", "--out", "locked")
    assert done.returncode == 0, done.stderr


def test_the_summary_and_the_json_tell_of_each_form(built: Path) -> None:
    done = mini.qgen(built, "build", "--exam", "midterm", "--out", "said")
    assert "Midterm (en): 12 items\n  form A: 6 items, difficulty 0." in done.stdout
    assert "; warm 2, cold 4\n  form B: " in done.stdout
    done = mini.qgen(built, "build", "--exam", "midterm", "--out", "said", "--json")
    told = json.loads(done.stdout)
    assert [form["sections"] for form in told["exams"][0]["forms"]] == [{"warm": 2, "cold": 4}] * 2


def test_one_form_has_no_letter(built: Path) -> None:
    done = mini.qgen(built, "build", "--exam", "midterm", "--forms", "1", "--count", "9", "--out", "one")
    assert done.returncode == 0, done.stderr
    read = exam(built / "one/midterm/midterm.json")
    assert (read["exam"]["form"], len(read["items"])) == (None, 9)
    assert [len(section["items"]) for section in read["exam"]["sections"]] == [3, 6]


def test_a_domain_has_forms_without_a_blueprint(built: Path) -> None:
    done = mini.qgen(
        built,
        "build",
        "--domain",
        "kitchen",
        "--forms",
        "3",
        "--count",
        "5",
        "--format",
        "json",
        "--out",
        "dom",
    )
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in (built / "dom/kitchen").iterdir())
    assert names == ["kitchen-A.json", "kitchen-B.json", "kitchen-C.json", "manifest.json"]
    head = exam(built / "dom/kitchen/kitchen-B.json")["exam"]
    assert (head["blueprint"], head["sections"], head["minutes"]) == (None, [], None)


def test_list_exams_shows_the_blueprints(built: Path) -> None:
    rows = mini.qgen(built, "list", "exams").stdout.splitlines()
    assert rows[0].split("\t") == ["exam", "items", "minutes", "pass mark", "forms", "sections", "file"]
    assert rows[1].split("\t") == [
        "midterm",
        "6",
        "10",
        "60%",
        "2",
        "warm 2, cold 4",
        "templates/exams/midterm.yaml",
    ]
    assert len(rows) == 2
    assert "blueprints 1" in mini.qgen(built, "check").stdout


# --- what is not built --------------------------------------------------------------------------------


def test_an_unknown_blueprint_is_a_mistake_in_usage_with_the_nearest_spelling(built: Path) -> None:
    done = mini.qgen(built, "build", "--exam", "midtrem")
    assert done.returncode == 2
    assert "QG005 there is no blueprint 'midtrem'" in done.stderr
    assert "did you mean 'midterm'?" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--exam", "midterm", "--domain", "kitchen"),
        ("--exam", "midterm", "--count", "all"),
        ("--domain", "kitchen", "--forms", "2", "--count", "all"),
        ("--exam", "midterm", "--forms", "0"),
        ("--exam", "midterm", "--forms", "27"),
    ],
)
def test_wrong_usage_ends_with_2(built: Path, arguments: tuple[str, ...]) -> None:
    done = mini.qgen(built, "build", *arguments, "--out", "nothing")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (built / "nothing").exists()


def unbuilt(home: Path, *arguments: str) -> str:
    done = mini.qgen(home, "build", "--exam", "midterm", *arguments)
    assert done.returncode == 1
    assert "nothing was written" in done.stderr
    assert not (home / "output").exists()
    return done.stderr


def test_a_section_that_the_bank_cannot_fill_is_named_at_its_line(tmp_path: Path) -> None:
    told = unbuilt(collection(tmp_path), "--count", "18")
    assert (
        "templates/exams/midterm.yaml:9:3: QG620 the bank cannot meet the blueprint: warm: 4 too few" in told
    )
    assert "of which one form can hold 4 within the limits, with enemies apart" in told
    assert "expected: 6 in each of 2 forms" in told
    assert "the nearest that can be met: warm 4, cold " in told


def test_counts_that_do_not_fit_another_total_are_told(tmp_path: Path) -> None:
    counted = BLUEPRINT.replace("weight: 1", "count: 2").replace("weight: 2", "count: 4")
    told = unbuilt(collection(tmp_path, counted), "--count", "8")
    assert "QG621 the sections do not add up to 8 items" in told


def ids_of(home: Path) -> dict[str, list[str]]:
    """Return the ids of the bank's items by template."""
    found: dict[str, list[str]] = {}
    for row in mini.qgen(home, "list", "items").stdout.splitlines()[1:]:
        name, _, template, *_ = row.split("\t")
        found.setdefault(template, []).append(name)
    return found


def test_items_that_must_or_must_never_be_there(tmp_path: Path) -> None:
    home = collection(tmp_path)
    asked = ids_of(home)["object-asked"]
    more = f"must: [{asked[0]}, {asked[5]}]\nnever: [{', '.join(asked[6:])}]\n"
    (home / "templates/exams/midterm.yaml").write_text(BLUEPRINT + more, encoding="utf-8")
    done = mini.qgen(home, "build", "--exam", "midterm", "--format", "json")
    assert done.returncode == 0, done.stderr
    for form in "AB":
        shown = {item["id"] for item in exam(home / f"output/midterm/midterm-{form}.json")["items"]}
        assert {asked[0], asked[5]} <= shown
        assert shown.isdisjoint(asked[6:])


def test_named_items_that_are_not_there_or_not_usable_are_told(tmp_path: Path) -> None:
    only_cold = BLUEPRINT.replace(
        "  warm: {title: {en: Warm things, ja: 熱いもの}, topic: warm, weight: 1}\n", ""
    )
    home = collection(tmp_path)
    made = [row.split("\t") for row in mini.qgen(home, "list", "items").stdout.splitlines()[1:]]
    rejected, warm = made[0][0], next(row[0] for row in made[1:] if "kettle" in row[5])
    (home / "review.yaml").write_text(f"{rejected}: {{status: rejected}}\n", encoding="utf-8")
    path = home / "templates/exams/midterm.yaml"
    path.write_text(only_cold + f"must: [{rejected}, {warm}]\n", encoding="utf-8")
    told = unbuilt(home)
    assert "midterm.yaml:10:8: QG623 the item cannot be in a form: review.yaml keeps it out" in told
    assert "QG623 the item cannot be in a form: no section takes it" in told
    path.write_text(only_cold + f"must: [{warm[:-1]}7]\nnever: [nobody]\n", encoding="utf-8")
    told = unbuilt(home)
    assert "midterm.yaml:10:8: QG622 no item has this id" in told
    assert f"did you mean {warm}?" in told
    assert "midterm.yaml:11:9: QG622 no item has this id" in told


def test_enemies_that_must_both_be_there_are_told(tmp_path: Path) -> None:
    home = collection(tmp_path)
    made = [row.split("\t") for row in mini.qgen(home, "list", "items").stdout.splitlines()[1:]]
    two = [row[0] for row in made if row[2] in {"object-asked", "cloze"} and "kettle" in row[5]]
    assert len(two) == 2
    with (home / "templates/exams/midterm.yaml").open("a", encoding="utf-8") as file:
        file.write(f"must: [{', '.join(two)}]\n")
    told = unbuilt(home)
    assert "QG624 two items that must be in every form are enemies" in told
    assert f"value: {', '.join(two)}" in told
