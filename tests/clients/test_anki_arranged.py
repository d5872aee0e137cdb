"""Ordering, matching and cloze cards as the real Anki renders them, in a page like that of its reviewer."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qgen.item import Item
from qgen.write.anki import write_anki
from tests.clients.test_anki_cards import (
    CHROMIUM,
    DRIVER,
    LAYOUTS,
    PHONE,
    Reviewer,
    Sides,
    browser,
    collection,
)
from tests.write.arranged_samples import arranged, exam

__all__ = ["browser"]
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no Chromium with its driver on this machine"
)

ORDERING, MATCHING, CLOZE = arranged("en")


@pytest.fixture(scope="module")
def cards(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    """Return question and answer of every card."""
    folder = tmp_path_factory.mktemp("anki")
    col = collection.Collection(str(folder / "learner.anki2"))
    for lang in ("en", "ja"):
        [(name, package)] = write_anki(exam(arranged(lang), lang), LAYOUTS, {}).items()
        (folder / name).write_bytes(package)
        col.import_anki_package(collection.ImportAnkiPackageRequest(package_path=str(folder / name)))
    found = [col.get_card(number) for number in col.find_cards("")]
    rendered = {(c.note()["Item"], c.note()["Lang"]): (c.question(), c.answer()) for c in found}
    col.close()
    return rendered


@pytest.fixture
def reviewer(browser: Any, cards: Sides, tmp_path: Path) -> Iterator[Reviewer]:
    yield Reviewer(browser, tmp_path / "reviewer.html", cards).open()
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def in_order(item: Item) -> list[str]:
    texts = {option.label: option.text for option in item.options}
    return [texts[pair.label] for pair in item.pairs]


def tap(reviewer: Reviewer, *texts: str) -> Reviewer:
    for text in texts:
        reviewer.find(".options button")[reviewer.texts(".options .text").index(text)].click()
    return reviewer


def ranks(reviewer: Reviewer) -> dict[str, str]:
    buttons = reviewer.find(".options button")
    shown = [button.get_attribute("data-rank") or "" for button in buttons]
    return dict(zip(reviewer.texts(".options .text"), shown, strict=True))


def test_steps_are_numbered_as_they_are_tapped(reviewer: Reviewer) -> None:
    first, second, *_ = in_order(ORDERING)
    tap(reviewer.front(ORDERING), second, first)
    assert (ranks(reviewer)[second], ranks(reviewer)[first]) == ("1", "2")
    tap(reviewer, second)
    assert (ranks(reviewer)[second], ranks(reviewer)[first]) == ("", "1")


def test_the_right_order_is_right(reviewer: Reviewer) -> None:
    tap(reviewer.front(ORDERING), *in_order(ORDERING))
    reviewer.back(ORDERING)
    assert reviewer.texts(".verdict") == ["Correct"]
    assert reviewer.options() == in_order(ORDERING)
    assert not reviewer.find(".missed")


def test_a_wrong_order_shows_where_the_learner_put_each_step(reviewer: Reviewer) -> None:
    first, second, *rest = in_order(ORDERING)
    tap(reviewer.front(ORDERING), second, first, *rest)
    reviewer.back(ORDERING)
    assert reviewer.texts(".verdict") == ["Incorrect"]
    assert reviewer.options() == in_order(ORDERING)
    assert reviewer.texts(".missed .option .text") == [first, second]
    assert reviewer.texts(".missed .yours") == ["Your choice: 2", "Your choice: 1"]


def test_steps_left_out_are_wrong(reviewer: Reviewer) -> None:
    tap(reviewer.front(ORDERING), *in_order(ORDERING)[:-1])
    assert reviewer.back(ORDERING).texts(".verdict") == ["Incorrect"]


def test_responses_go_to_the_prompts_in_turn(reviewer: Reviewer) -> None:
    tap(reviewer.front(MATCHING), *in_order(MATCHING))
    letters = ["ABCDEF"[reviewer.texts(".options .text").index(text)] for text in in_order(MATCHING)]
    assert reviewer.texts(".prompt .slot") == letters
    reviewer.back(MATCHING)
    assert reviewer.texts(".verdict") == ["Correct"]
    assert reviewer.texts(".pairs .asked") == [pair.text for pair in MATCHING.pairs]
    assert reviewer.texts(".pairs .option > .text") == in_order(MATCHING)
    assert len(reviewer.find(".rest .answer")) == 1


def test_a_prompt_may_be_chosen_and_a_response_moved(reviewer: Reviewer) -> None:
    first, second, *_ = in_order(MATCHING)
    reviewer.front(MATCHING)
    reviewer.find(".prompt")[1].click()
    tap(reviewer, first)
    assert [bool(slot) for slot in reviewer.texts(".prompt .slot")][:2] == [False, True]
    reviewer.find(".prompt")[0].click()
    tap(reviewer, first)
    assert [bool(slot) for slot in reviewer.texts(".prompt .slot")][:2] == [True, False]
    tap(reviewer, second)
    assert [bool(slot) for slot in reviewer.texts(".prompt .slot")][:2] == [True, True]


def test_a_wrong_match_tells_what_was_chosen(reviewer: Reviewer) -> None:
    first, second, *rest = in_order(MATCHING)
    tap(reviewer.front(MATCHING), second, first, *rest)
    reviewer.back(MATCHING)
    assert reviewer.texts(".verdict") == ["Incorrect"]
    assert reviewer.texts(".missed .yours") == [f"Your choice: {second}", f"Your choice: {first}"]


@pytest.mark.parametrize("item", [ORDERING, MATCHING], ids=["ordering", "matching"])
def test_nothing_chosen_is_said(reviewer: Reviewer, item: Item) -> None:
    assert reviewer.front(item).back(item).texts(".verdict") == ["No option chosen"]
    assert not reviewer.find(".missed")


def test_a_blank_hides_its_options_until_they_are_wanted(reviewer: Reviewer) -> None:
    reviewer.front(CLOZE)
    assert not any(button.is_displayed() for button in reviewer.find(".options button"))
    assert reviewer.texts("summary") == ["Show the options"]
    reviewer.find("summary")[0].click()
    assert all(button.is_displayed() for button in reviewer.find(".options button"))


def test_a_blank_filled_from_memory_is_not_judged(reviewer: Reviewer) -> None:
    reviewer.front(CLOZE).back(CLOZE)
    assert reviewer.texts(".verdict") == [""]
    assert reviewer.texts(".filled strong") == [CLOZE.keys[0].text]


def test_a_blank_filled_by_choice_is_judged(reviewer: Reviewer) -> None:
    reviewer.front(CLOZE).find("summary")[0].click()
    tap(reviewer, CLOZE.keys[0].text)
    assert reviewer.back(CLOZE).texts(".verdict") == ["Correct"]


def test_without_scripts_the_cards_still_read(reviewer: Reviewer, cards: Sides) -> None:
    for item in (ORDERING, MATCHING, CLOZE):
        front, back = cards[item.id, item.lang]
        reviewer.still(front)
        body = reviewer.browser.find_element("css selector", "#qa").get_attribute("textContent")
        assert all(option.text in body for option in item.options)
        reviewer.still(back)
        assert len(reviewer.find(".answer.key")) == len(item.keys)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_no_side_is_wider_than_a_phone(reviewer: Reviewer, lang: str) -> None:
    reviewer.open(width=PHONE)
    for item in arranged(lang):
        for side in (reviewer.front, reviewer.back):
            side(item)
            assert reviewer.run("return document.documentElement.scrollWidth") <= PHONE
