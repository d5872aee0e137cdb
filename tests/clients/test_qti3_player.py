"""An independent QTI 3 player (npm's qti3-item-player) shows the items in a real browser and scores answers."""

import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from qgen.exam import Exam
from qgen.item import Item
from qgen.write.qti import write_qti30
from qgen.write.xhtml import xml_text
from tests.write.arranged_samples import exam, hostile
from tests.write.export_samples import every_kind, trapped

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
DRIVER = shutil.which("chromedriver")
HERE = Path(__file__).parent / "node"
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER and (HERE / "node_modules" / "qti3-item-player").is_dir()),
    reason="no Chromium with its driver, or not the packages of tests/clients/node (npm install --ignore-scripts)",
)
ARGUMENTS = ("headless=new", "no-sandbox", "disable-gpu", "disable-background-networking", "no-first-run")


@dataclass
class Player:
    """The player in a browser; every document is told apart, for it shows the same one only once."""

    browser: Any
    loads: int = 0

    def show(self, xml: str) -> None:
        self.loads += 1
        script = "const done = arguments[1]; show(arguments[0]).then(done)"
        self.browser.execute_async_script(script, f"{xml}<!-- {self.loads} -->")

    def answer(self, item: Item, response: list[str]) -> dict[str, Any]:
        """Choose or arrange, end the attempt, and return the outcomes."""
        if item.pairs:
            self.browser.execute_script("arrange(arguments[0])", response)
        else:
            for name in response:
                self.browser.find_element(
                    "css selector", f'.qti-simple-choice[data-identifier="{name}"]'
                ).click()
        outcomes = self.browser.execute_async_script("score().then(arguments[0])")
        assert isinstance(outcomes, dict)
        return outcomes

    def text(self, selector: str) -> list[str]:
        found = self.browser.find_elements("css selector", selector)
        return [str(element.get_property("textContent")) for element in found]

    def feedback(self) -> list[str]:
        """Return the feedback that is on show."""
        found = self.browser.find_elements("css selector", ".qti3-player-modal-body")
        return [element.text for element in found if element.is_displayed()]


@pytest.fixture(scope="module")
def player(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Player]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in (*ARGUMENTS, f"user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(f"--{argument}")
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    driver.get((HERE / "qti3.html").as_uri())
    yield Player(driver)
    driver.quit()


def documents(made: Exam) -> Iterator[tuple[Item, str]]:
    [data] = write_qti30(made).files.values()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for item in made.items:
            yield item, archive.read(f"items/{item.id}.xml").decode()


def responses(item: Item) -> Iterator[tuple[list[str], bool]]:
    """Yield the right response and wrong ones."""
    keys = [option.label for option in item.keys]
    if item.pairs:
        labels = [pair.label for pair in item.pairs]
        for order, right in ((labels, True), (labels[::-1], False)):
            matched = [f"P{number} {label}" for number, label in enumerate(order, start=1)]
            yield (matched if item.kind == "matching" else order), right
    elif item.kind == "multiple":
        yield keys, True
        yield [option.label for option in item.options], False
        yield keys[:1], False
    else:
        for option in item.options:
            yield [option.label], option.key


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_right_is_right_and_wrong_is_wrong(player: Player, lang: str) -> None:
    kinds: dict[str, int] = {}
    for item, xml in documents(every_kind(lang)):
        kinds[item.kind] = kinds.get(item.kind, 0) + 1
        if kinds[item.kind] > 2:
            continue
        texts = {option.label: option for option in item.options}
        for response, right in responses(item):
            player.show(xml)
            assert player.text(".qti-prompt") == [item.stem.plain]
            outcomes = player.answer(item, response)
            assert outcomes["SCORE"] == int(right), (item.id, response)
            told = "\n".join(player.feedback())
            for label in () if item.pairs else response:
                assert texts[label].rationale in told
            assert item.pairs == () or all(pair.rationale in told for pair in item.pairs)
    assert set(kinds) == {"single", "multiple", "true-false", "ordering", "matching", "cloze"}


def test_nothing_answered_scores_nothing(player: Player) -> None:
    for item, xml in documents(every_kind("en")):
        if item.kind in {"single", "multiple", "true-false"}:
            player.show(xml)
            assert player.answer(item, [])["SCORE"] == 0
            assert player.feedback() == []


def test_sorted_options_stay_sorted(player: Player) -> None:
    for item, xml in documents(every_kind("en")):
        if item.fixed_order:
            player.show(xml)
            assert player.text(".qti-choice-description") == [option.text for option in item.options]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("made", [trapped(), exam(hostile())], ids=["choices", "arranged"])
def test_traps_are_shown_as_texts(player: Player, made: Exam) -> None:
    for item, xml in documents(made):
        player.show(xml)
        assert [squeezed(text) for text in player.text(".qti-prompt")] == [
            squeezed(xml_text(item.stem.plain))
        ]
        selector = ".choice-description" if item.kind == "matching" else ".qti-choice-description"
        shown = {squeezed(text) for text in player.text(selector)}
        assert {squeezed(xml_text(option.text)) for option in item.options} <= shown
        right = next(response for response, right in responses(item) if right)
        assert player.answer(item, right)["SCORE"] == 1
    assert player.browser.execute_script("return document.title") == "QTI 3 player"
