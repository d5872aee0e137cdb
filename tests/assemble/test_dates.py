"""Items whose answer changes over time say the day; their ids never do."""

import pytest

from qgen.item import Item
from tests.making import bank_of

THINGS = """\
entities:
  ann: {type: thing, en: Ann, ja: アン}
  bob: {type: thing, en: Bob, ja: ボブ}
  cat: {type: thing, en: Cat, ja: キャット}
  dan: {type: thing, en: Dan, ja: ダン}
  eve: {type: thing, en: Eve, ja: イブ}
  red: {type: color, en: red, ja: 赤}
  blue: {type: color, en: blue, ja: 青}
  green: {type: color, en: green, ja: 緑}
  white: {type: color, en: white, ja: 白}
facts:
  - [bob, has_color, green]
  - [cat, has_color, white]
  - [eve, has_color, white]
"""
DATED = """\
  - {fact: [ann, has_color, red], until: 2022-07}
  - {fact: [ann, has_color, blue], from: 2022-07}
"""
PLAIN = "  - [ann, has_color, blue]\n"
DAY = (2026, 11, 1)


def items(facts: str, day: tuple[int, int, int] | None = DAY, lang: str = "en") -> dict[str, Item]:
    return {item.id: item for item in bank_of(THINGS + facts, as_of=day, lang=lang).items}


def about(found: dict[str, Item], word: str) -> list[str]:
    return [item.stem.plain for item in found.values() if word in item.stem.plain]


def test_what_ended_and_began_makes_the_stem_say_the_day() -> None:
    assert "As of November 1, 2026, which color does Ann have?" in about(items(DATED), "Ann")
    assert all("s of November 1, 2026" in stem for stem in about(items(DATED), "Ann"))
    assert "2026年11月1日時点で、アンの色はどれか。" in about(items(DATED, lang="ja"), "アン")


def test_it_says_the_day_that_is_asked_for() -> None:
    earlier = items(DATED, (2021, 1, 1))
    (asked,) = (i for i in earlier.values() if i.template == "object-asked" and "Ann" in i.stem.plain)
    assert asked.stem.plain == "As of January 1, 2021, which color does Ann have?"
    assert [option.text for option in asked.keys] == ["red"]


def test_other_subjects_say_no_day() -> None:
    found = items(DATED)
    assert "Which color does Bob have?" in about(found, "Bob")
    assert not [stem for stem in about(found, "Bob") if "2026" in stem and "Ann" not in stem]


def test_without_dates_no_stem_says_the_day() -> None:
    assert about(items(PLAIN), "Ann")
    assert not about(items(PLAIN), "2026")


def test_the_day_is_no_part_of_the_id() -> None:
    dated, plain = items(DATED), items(PLAIN)
    same = [i for i in plain if i in dated and plain[i].stem != dated[i].stem]
    assert same
    assert all(dated[i].stem.plain.casefold().endswith(plain[i].stem.plain.casefold()) for i in same)


@pytest.mark.parametrize(
    "dated",
    [
        "  - {not: [ann, likes, bob], from: 2025}\n  - [ann, likes, [cat, dan]]\n",
        "  - {fact: [ann, likes, [cat, dan]], only: objects, because: so, from: 2025}\n",
    ],
)
def test_a_key_that_rests_on_a_dated_denial_or_closure_says_the_day(dated: str) -> None:
    found = [i for i in items(dated).values() if i.shape == "not" and i.template == "not-object"]
    assert found
    assert all(i.stem.plain == "As of November 1, 2026, what does Ann NOT like?" for i in found)


def test_contested_dates_change_nothing() -> None:
    contested = (
        "  - {fact: [ann, has_color, red], until: 2022, contested: true}\n  - [bob, likes, [cat, dan]]\n"
    )
    assert not about(items(contested), "2026")


def test_without_a_day_there_is_no_such_item_and_the_reason_is_told() -> None:
    bank = bank_of(THINGS + DATED)
    assert not [item for item in bank.items if "Ann" in item.stem.plain]
    assert bank.reasons()["undated"]


def test_scenarios_say_the_day_before_the_scene() -> None:
    liking = "  - [[ann, bob], likes, dan]\n  - {not: [[cat, eve], likes, dan]}\n"
    text = THINGS.replace("[eve, has_color, white]", "[eve, has_color, blue]") + DATED + liking
    found = [i for i in bank_of(text, as_of=DAY).items if i.template == "scenario-two-requirements"]
    assert [[option.text for option in item.keys] for item in found] == [["Ann"]]
    assert found[0].stem.plain.startswith("Answer as of November 1, 2026. ")
    assert found[0].stem.plain.endswith("Which of these things meets both requirements?")
