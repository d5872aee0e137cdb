"""The practice page in a browser, worked by keys or by a finger, and what an exam's JSON file says of it."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from qgen.exam import Exam, Section, Sitting
from qgen.item import Item
from qgen.write import write_html, write_json
from tests.write.arranged_samples import arranged
from tests.write.samples import ENGLISH, JAPANESE, LAYOUTS

Shown = dict[str, Any]
PHONE, DESK = (390, 844), (1280, 800)
TAB, ENTER, SPACE, DOWN = "\ue004", "\ue007", " ", "\ue015"


def mixed(lang: str) -> Exam:
    """Return an exam with items of every kind, its terms and two areas."""
    exam = ENGLISH if lang == "en" else JAPANESE
    drafts = {item.stem.plain: item for item in exam.items}  # a learner tells items by their stems
    items = (*list(drafts.values())[:8], *arranged(lang), true_false(exam.items[0]))
    areas = (
        Section("one", "Area <one>", tuple(item.id for item in items[::2])),
        Section("two", "領域 2", tuple(item.id for item in items[1::2])),
    )
    return replace(exam, name="mixed", items=items, sitting=Sitting(30, 0.6), sections=areas)


def true_false(item: Item) -> Item:
    """Return a statement to judge, made of another item."""
    words = ("True", "False") if item.lang == "en" else ("正しい", "誤り")
    options = tuple(
        replace(option, text=word, key=not at)
        for at, (option, word) in enumerate(zip(item.options, words, strict=False))
    )
    stem = replace(item.stem, plain=f"{item.stem.plain} (2)")
    return replace(item, id="q-true-false", kind="true-false", options=options, stem=stem, fixed_order=True)


@dataclass
class Truth:
    """What the exam's JSON file says: which answer is right, found by the stem that the learner reads."""

    document: Shown

    @cached_property
    def items(self) -> dict[str, Shown]:
        return {item["stem"]: item for item in self.document["items"]}

    def right(self, item: Shown) -> list[str]:
        """Return the texts of the right answer: the keys, or what goes to each place in turn."""
        texts = {option["label"]: option["text"] for option in item["options"]}
        if item["pairs"]:
            return [texts[pair["label"]] for pair in item["pairs"]]
        return [option["text"] for option in item["options"] if option["key"]]

    def wrong(self, item: Shown) -> list[str]:
        """Return an answer that is not right: another option, one key too few, two places exchanged."""
        right = self.right(item)
        if item["pairs"]:
            return [right[1], right[0], *right[2:]]
        others = [option["text"] for option in item["options"] if not option["key"]]
        return right[1:] or others[:1]


class Page:
    """The page as a learner has it before them."""

    def __init__(self, browser: Any, path: Path) -> None:
        self.browser, self.path = browser, path

    # --- opening ---------------------------------------------------------------------------------------

    def write(self, exam: Exam) -> Truth:
        """Write the exam's page, and return what its JSON file says."""
        self.path.write_bytes(write_html(exam, LAYOUTS)[f"{exam.stem}.html"])
        return Truth(json.loads(write_json(exam, LAYOUTS)[f"{exam.stem}.json"]))

    def open(self, size: tuple[int, int] = DESK, scheme: str = "light") -> "Page":
        """Open the file anew, without what an earlier attempt left."""
        self.look(size, scheme)
        self.browser.get(self.path.as_uri())
        self.run("localStorage.clear()")
        return self.reload()

    def look(self, size: tuple[int, int], scheme: str) -> None:
        touch = size == PHONE
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": touch}
        self.cdp("Emulation.setDeviceMetricsOverride", **metrics)
        self.cdp("Emulation.setTouchEmulationEnabled", enabled=touch)
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        features = [{"name": "prefers-color-scheme", "value": scheme}, still]
        self.cdp("Emulation.setEmulatedMedia", features=features)

    def reload(self) -> "Page":
        self.browser.refresh()
        return self

    def cdp(self, command: str, **arguments: object) -> Any:
        return self.browser.execute_cdp_cmd(command, arguments)

    def run(self, script: str, *arguments: object) -> Any:
        return self.browser.execute_script(script, *arguments)

    # --- reading ---------------------------------------------------------------------------------------

    def texts(self, selector: str) -> list[str]:
        """Return the texts of the elements that are shown."""
        script = (
            "return [...document.querySelectorAll('#practice ' + arguments[0])]"
            ".filter(e => e.getClientRects().length).map(e => e.textContent)"
        )
        return [str(text) for text in self.run(script, selector)]

    def texts_of(self, attribute: str, selector: str) -> list[str]:
        """Return an attribute of the elements."""
        script = (
            "return [...document.querySelectorAll('#practice ' + arguments[1])]"
            ".map(e => e.getAttribute(arguments[0]))"
        )
        return [str(text) for text in self.run(script, attribute, selector)]

    def wait(self, there: Callable[[], bool]) -> None:
        """Wait until something has come about."""
        from selenium.webdriver.support.ui import WebDriverWait  # noqa: PLC0415 - as below

        WebDriverWait(self.browser, 20, 0.1).until(lambda _: there())

    def text(self, selector: str) -> str:
        [text] = self.texts(selector)
        return text

    @property
    def screen(self) -> str:
        [name] = self.run(
            "return [...document.querySelectorAll('[data-screen]')].filter(e => !e.hidden).map(e => e.dataset.screen)"
        )
        return str(name)

    def item(self, truth: Truth) -> Shown:
        """Return the item that is shown, by its stem as it is worded; a blank may have been filled."""
        script = (
            "const stem = document.querySelector('#practice .stem').cloneNode(true);"
            "stem.querySelectorAll('.blank').forEach(blank => { blank.textContent = '____'; });"
            "return stem.textContent"
        )
        return truth.items[self.run(script)]

    def requests(self) -> set[str]:
        """Return the addresses that the browser asked for since this was last called."""
        events = [json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance")]
        sent = [event["params"] for event in events if event["method"] == "Network.requestWillBeSent"]
        return {event["request"]["url"] for event in sent}

    # --- a finger --------------------------------------------------------------------------------------

    def tap(self, selector: str, text: str | None = None) -> None:
        """Tap the one element that matches and has that text; nothing may lie over it."""
        x, y = self.run(
            "const [where, text] = arguments;"
            "const found = [...document.querySelectorAll('#practice ' + where)].filter(e => e.getClientRects().length"
            "  && (text === null || (e.querySelector('.words') || e).textContent === text));"
            "if (found.length !== 1) { throw Error(found.length + ' elements ' + where + ' ' + text); }"
            "found[0].scrollIntoView({block: 'center'});"
            "const box = found[0].getBoundingClientRect();"
            "const point = [box.x + Math.min(box.width, innerWidth) / 2, Math.max(1, box.y) + Math.min(box.height, 300) / 2];"
            "if (!found[0].contains(document.elementFromPoint(...point))) { throw Error('covered: ' + where); }"
            "return point",
            selector,
            text,
        )
        self.cdp("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.cdp("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def tap_answer(self, item: Shown, texts: Sequence[str]) -> None:
        for text in texts:
            self.tap(".response" if item["pairs"] else ".choice", text)

    # --- a keyboard ------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        chain = self.browser_actions()
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def browser_actions(self) -> Any:
        from selenium.webdriver import ActionChains  # noqa: PLC0415 - the test is skipped without selenium

        return ActionChains(self.browser, duration=0)

    def focused(self, selector: str) -> bool:
        script = "return document.activeElement.matches('#practice ' + arguments[0])"
        return bool(self.run(script, selector))

    def tab_to(self, selector: str) -> None:
        """Press Tab until the focus is on such an element."""
        for _ in range(60):
            if self.focused(selector):
                return
            self.press(TAB)
        raise AssertionError(f"Tab never reaches {selector}")

    def type_answer(self, item: Shown, texts: Sequence[str]) -> None:
        if item["pairs"]:
            for text in texts:
                self.tab_to(".response")
                while self.run("return document.activeElement.textContent") != text:
                    self.press(TAB)
                self.press(ENTER)
            return
        self.tab_to(".choice input")
        offered = self.texts(".choice .words")
        places = sorted(offered.index(text) for text in texts)
        if item["kind"] == "multiple":
            for place in range(places[-1] + 1):
                self.press(*([SPACE] if place in places else []), *([TAB] if place < places[-1] else []))
        elif item["kind"] == "cloze":
            self.press("abcdefgh"[places[0]])
        else:
            self.press(SPACE, *[DOWN] * places[0])


def chosen(page: Page) -> list[str]:
    """Return the texts of the options that are chosen."""
    return page.texts(".choice:has(:checked) .words")


def missing(numbers: Iterable[int]) -> set[int]:
    """Return every third of the numbers: what a sitter gets wrong."""
    return {number for number in numbers if number % 3 == 1}
