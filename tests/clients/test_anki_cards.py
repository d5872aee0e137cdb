"""The cards that the real Anki renders, in a real browser and in a page like that of its reviewer."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qgen.item import Item
from qgen.write.anki import write_anki
from tests.write import anki_samples as samples

collection = pytest.importorskip("anki.collection", reason="the real Anki is not installed")
webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no Chromium with its driver on this machine"
)

LAYOUTS = {
    f"anki/{path.name}": path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[2] / "templates" / "layouts" / "anki").iterdir()
}
GUARDDUTY, BLOCK, TWO = samples.golden_en()
PHONE = 390
SPACE = "\ue00d"  # as WebDriver spells the key

# As in Anki's reviewer: the card goes into #qa, and its scripts are put in anew, or they would not run.
REVIEWER = """<!doctype html><html><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 20px; overflow-wrap: break-word } button { margin: 1em .5em }
body.nightMode { background-color: #2c2c2c; color: #fcfcfc }</style></head>
<body class="card card1"><div id="qa" dir="auto"></div><script>
function show(html) {
  var qa = document.getElementById("qa");
  qa.innerHTML = html;
  qa.querySelectorAll("script").forEach(function (old) {
    var script = document.createElement("script");
    script.textContent = old.textContent;
    old.parentNode.replaceChild(script, old);
  });
}
</script></body></html>"""

Sides = dict[tuple[str, str], tuple[str, str]]


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    """Return question and answer of every card, as Anki's own template engine renders them."""
    folder = tmp_path_factory.mktemp("anki")
    col = collection.Collection(str(folder / "learner.anki2"))
    for lang, items in (("en", samples.golden_en() + samples.hostile()), ("ja", samples.golden_ja())):
        [(name, package)] = write_anki(samples.exam(items, lang), LAYOUTS, {}).items()
        (folder / name).write_bytes(package)
        request = collection.ImportAnkiPackageRequest(package_path=str(folder / name))
        col.import_anki_package(request)
    cards = [col.get_card(number) for number in col.find_cards("")]
    rendered = {(c.note()["Item"], c.note()["Lang"]): (c.question(), c.answer()) for c in cards}
    col.close()
    return rendered


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    profile = tmp_path_factory.mktemp("profile")
    for flag in (
        "headless=new",
        "no-sandbox",
        "disable-gpu",
        "disable-background-networking",
        "no-first-run",
    ):
        options.add_argument(f"--{flag}")
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


class Reviewer:
    """The page in which cards are shown, one after the other."""

    def __init__(self, browser: Any, page: Path, sides: Sides) -> None:
        self.browser, self.page, self.sides = browser, page, sides

    def open(self, *, night: bool = False, width: int = 900, script: bool = True) -> "Reviewer":
        command = self.browser.execute_cdp_cmd
        command("Emulation.setScriptExecutionDisabled", {"value": not script})
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
        command("Emulation.setDeviceMetricsOverride", size)
        self.page.write_text(REVIEWER, encoding="utf-8")
        self.browser.get(self.page.as_uri())
        if night:
            self.run("document.body.className += ' nightMode night_mode'")
        return self

    def still(self, html: str) -> "Reviewer":
        """Show a card as a page of its own, with scripts switched off."""
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        body = REVIEWER.split("<div id", maxsplit=1)[0] + f'<div id="qa">{html}</div></body></html>'
        self.page.write_text(body, encoding="utf-8")
        self.browser.get(self.page.as_uri())
        return self

    def run(self, script: str, *arguments: object) -> Any:
        return self.browser.execute_script(script, *arguments)

    def front(self, item: Item) -> "Reviewer":
        self.run("show(arguments[0])", self.sides[item.id, item.lang][0])
        return self

    def back(self, item: Item) -> "Reviewer":
        self.run("show(arguments[0])", self.sides[item.id, item.lang][1])
        return self

    def find(self, selector: str) -> list[Any]:
        return list(self.browser.find_elements("css selector", selector))

    def texts(self, selector: str) -> list[str]:
        script = "return Array.from(document.querySelectorAll(arguments[0]), e => e.textContent)"
        return [str(text) for text in self.run(script, selector)]

    def options(self) -> list[str]:
        return self.texts(".option > .text")

    def choose(self, item: Item, *labels: str) -> "Reviewer":
        for label in labels:
            text = next(option.text for option in item.options if option.label == label)
            self.find(".options button")[self.options().index(text)].click()
        return self

    def press(self, keys: str) -> "Reviewer":
        self.browser.find_element("css selector", "body").send_keys(keys)
        return self

    def pressed(self) -> list[str]:
        return self.texts('.options button[aria-pressed="true"] .text')


@pytest.fixture
def reviewer(browser: Any, sides: Sides, tmp_path: Path) -> Iterator[Reviewer]:
    yield Reviewer(browser, tmp_path / "reviewer.html", sides).open()
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def texts_of(item: Item) -> list[str]:
    return [option.text for option in item.options]


def test_options_are_buttons_that_gestures_leave_alone(reviewer: Reviewer) -> None:
    for button in reviewer.front(GUARDDUTY).find(".options li > *"):
        assert button.tag_name == "button"
        assert "tappable" in button.get_attribute("class").split()
        assert button.get_attribute("aria-pressed") == "false"
        assert button.rect["height"] >= 44


def test_a_click_chooses_one_and_the_back_tells(reviewer: Reviewer) -> None:
    reviewer.front(GUARDDUTY).choose(GUARDDUTY, "B", "A")
    assert reviewer.pressed() == ["Amazon GuardDuty"]
    shown = reviewer.options()
    reviewer.back(GUARDDUTY)
    assert reviewer.options() == shown
    assert reviewer.texts(".verdict") == ["Correct"]
    assert reviewer.texts(".answer.chosen .text")[0] == "Amazon GuardDuty"
    assert reviewer.texts(".yours") == ["Your choice"]


def test_a_wrong_choice_is_marked_and_every_option_has_its_rationale(reviewer: Reviewer) -> None:
    reviewer.front(GUARDDUTY).choose(GUARDDUTY, "D").back(GUARDDUTY)
    assert reviewer.texts(".verdict") == ["Incorrect"]
    assert reviewer.texts(".answer.distractor.chosen .option > .text") == ["AWS WAF"]
    by_text = {option.text: option.rationale for option in GUARDDUTY.options}
    assert reviewer.texts(".rationale") == [by_text[text] for text in reviewer.options()]
    assert set(reviewer.texts(".answer .sources")) == {"AWS SOA notes, L95", "AWS SOA notes, L88"}
    assert reviewer.texts(".key .option > .text") == ["Amazon GuardDuty"]


def test_a_second_click_takes_the_choice_back(reviewer: Reviewer) -> None:
    reviewer.front(GUARDDUTY).choose(GUARDDUTY, "A", "A").back(GUARDDUTY)
    assert reviewer.texts(".verdict") == ["No option chosen"]
    assert reviewer.find(".chosen") == []


@pytest.mark.parametrize(
    ("chosen", "verdict"),
    [
        ("AD", "Correct"),
        ("DA", "Correct"),
        ("AB", "Incorrect"),
        ("A", "Incorrect"),
        ("ADE", "Incorrect"),
        ("ADEE", "Correct"),
    ],
)
def test_several_are_chosen_one_by_one(reviewer: Reviewer, chosen: str, verdict: str) -> None:
    reviewer.front(TWO).choose(TWO, *chosen).back(TWO)
    assert reviewer.texts(".verdict") == [verdict]


def test_the_keys_f_to_k_choose_what_stands_in_their_place(reviewer: Reviewer) -> None:
    shown = reviewer.front(TWO).options()
    reviewer.press("fK")
    assert reviewer.pressed() == [shown[0], shown[4]]
    reviewer.press("f")
    assert reviewer.pressed() == [shown[4]]


def test_keys_act_once_after_many_cards_and_not_on_the_back(reviewer: Reviewer) -> None:
    for _ in range(3):
        reviewer.front(GUARDDUTY).back(GUARDDUTY)
    shown = reviewer.front(TWO).options()
    assert reviewer.press("g").pressed() == [shown[1]]
    reviewer.back(TWO).press("h")
    assert len(reviewer.find(".chosen")) == 1
    reviewer.back(TWO)
    assert len(reviewer.find(".chosen")) == 1


def test_the_fifth_key_does_nothing_on_four_options(reviewer: Reviewer) -> None:
    assert reviewer.front(GUARDDUTY).press("k").pressed() == []


def test_the_keyboard_alone_is_enough(reviewer: Reviewer) -> None:
    shown = reviewer.front(GUARDDUTY).options()
    reviewer.run("document.querySelectorAll('.options button')[2].focus()")
    reviewer.browser.switch_to.active_element.send_keys(SPACE)
    assert reviewer.pressed() == [shown[2]]


def test_a_click_leaves_space_to_the_program(reviewer: Reviewer) -> None:
    reviewer.front(GUARDDUTY).choose(GUARDDUTY, "A")
    assert reviewer.run("return document.activeElement === document.body") is True


def test_every_order_comes_equally_often(reviewer: Reviewer) -> None:
    script = """
        var seen = [];
        for (var n = 0; n < 2400; n += 1) {
          show(arguments[0]);
          seen.push(Array.from(document.querySelectorAll('.option'), e => e.dataset.option).join(''));
        }
        return seen;"""
    seen = Counter(reviewer.run(script, reviewer.sides[GUARDDUTY.id, "en"][0]))
    assert len(seen) == 24
    # 100 each are expected; the standard deviation is 9.8
    assert 50 < min(seen.values()) <= max(seen.values()) < 150


def test_sorted_options_stay_sorted(reviewer: Reviewer) -> None:
    for _ in range(10):
        assert reviewer.front(BLOCK).options() == texts_of(BLOCK)
        assert reviewer.back(BLOCK).options() == texts_of(BLOCK)


def test_the_order_stays_when_the_back_is_another_page(reviewer: Reviewer) -> None:
    shown = reviewer.front(TWO).choose(TWO, "B").options()
    reviewer.browser.get(reviewer.page.as_uri())
    assert reviewer.back(TWO).options() == shown
    assert reviewer.texts(".chosen .option > .text") == ["Patching the hypervisor"]


def test_the_order_stays_without_storage(reviewer: Reviewer) -> None:
    reviewer.run(
        "Object.defineProperty(window, 'sessionStorage', {get: function () { throw new Error('refused'); }})"
    )
    shown = reviewer.front(TWO).choose(TWO, "B").options()
    assert reviewer.back(TWO).options() == shown
    assert len(reviewer.find(".chosen")) == 1


@pytest.mark.parametrize("left", ["", "null", "7", '{"item": "q000000000003 en", "order": [0, 0, 9]}', "{"])
def test_a_back_without_its_front_shows_the_note_s_own_order(reviewer: Reviewer, left: str) -> None:
    reviewer.run("sessionStorage.setItem('qgenShown', arguments[0])", left)
    assert reviewer.back(GUARDDUTY).options() == texts_of(GUARDDUTY)
    assert reviewer.texts(".verdict") == ["No option chosen"]


def test_letters_count_the_places_shown(reviewer: Reviewer) -> None:
    script = """return Array.from(document.querySelectorAll('.option'), function (e) {
        return getComputedStyle(e, '::before').content
            + getComputedStyle(e.parentNode).counterIncrement; })"""
    for show in (reviewer.front, reviewer.back):
        show(TWO)
        assert set(reviewer.run(script)) == {"counter(option, upper-alpha)option 1"}


def test_japanese_cards_speak_japanese(reviewer: Reviewer) -> None:
    item = samples.golden_ja()[0]
    reviewer.front(item).choose(item, "A").back(item)
    assert reviewer.texts(".verdict") == ["正解"]
    assert reviewer.texts(".yours") == ["あなたの選択"]
    labels = {mark.get_attribute("aria-label") for mark in reviewer.find(".mark")}
    assert labels == {"正解", "不正解"}


@pytest.mark.parametrize("item", samples.hostile(), ids=lambda item: item.id)
def test_what_is_displayed_is_the_text(reviewer: Reviewer, item: Item) -> None:
    text = item.stem.plain
    assert reviewer.front(item).texts(".stem") == [text]
    assert sorted(reviewer.options()) == texts_of(item)
    assert reviewer.back(item).texts(".stem") == [text]
    assert sorted(reviewer.options()) == texts_of(item)
    assert reviewer.texts(".rationale") == [text] * 3
    assert reviewer.texts(".answer .sources") == [f"{text}, L95"] * 3
    assert reviewer.texts("#qa img, #qa input, #qa iframe, #qa b") == []
    assert reviewer.browser.title == ""


def test_the_front_says_nothing_of_the_key(sides: Sides) -> None:
    for item in samples.golden_en():
        front = sides[item.id, item.lang][0].split("</style>")[-1].split("<script>")[0]
        assert not any(option.rationale in front for option in item.options)
        assert "key" not in front.replace("keydown", "")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_without_scripts_both_sides_are_readable(reviewer: Reviewer, sides: Sides, lang: str) -> None:
    item = {"en": GUARDDUTY, "ja": samples.golden_ja()[0]}[lang]
    question, answer = sides[item.id, lang]
    reviewer.still(question)
    assert [e.text for e in reviewer.find(".options .text")] == texts_of(item)
    reviewer.still(answer)
    assert [e.text for e in reviewer.find(".answers .option > .text")] == texts_of(item)
    assert [e.text for e in reviewer.find(".mark")] == ["✓" if option.key else "✗" for option in item.options]
    assert [e.text for e in reviewer.find(".rationale")] == [option.rationale for option in item.options]


def brightness(colour: str) -> float:
    red, green, blue = (int(part) / 255 for part in colour.split("(")[1].rstrip(")").split(",")[:3])
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("night", [False, True], ids=["light", "dark"])
def test_everything_written_stands_out_from_its_ground(reviewer: Reviewer, *, night: bool) -> None:
    reviewer.open(night=night).front(TWO).choose(TWO, "A", "B").back(TWO)
    script = """
        function ground(e) {
          for (; e; e = e.parentElement) {
            var c = getComputedStyle(e).backgroundColor;
            if (c !== 'rgba(0, 0, 0, 0)') { return c; }
          }
          return 'rgb(255, 255, 255)';
        }
        var written = '.stem, .text, .mark, .yours span, .verdict, .sources, .about';
        return Array.from(document.querySelectorAll(written),
          function (e) { return [getComputedStyle(e).color, ground(e)]; });"""
    for ink, paper in reviewer.run(script):
        light, dark = sorted((brightness(ink), brightness(paper)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, paper)
    body = reviewer.run("return getComputedStyle(document.body).backgroundColor")
    assert (brightness(body) < 0.2) is night


def test_nothing_is_wider_than_a_phone(reviewer: Reviewer) -> None:
    reviewer.open(width=PHONE)
    for item in samples.golden_en() + samples.golden_ja() + samples.hostile():
        for show in (reviewer.front, reviewer.back):
            show(item)
            assert reviewer.run("return document.documentElement.scrollWidth") <= PHONE


def test_cards_ask_for_nothing_from_outside(reviewer: Reviewer) -> None:
    reviewer.browser.get_log("performance")
    reviewer.browser.get_log("browser")
    for item in samples.golden_en() + samples.hostile():
        reviewer.front(item).back(item)
    entries = [json.loads(entry["message"])["message"] for entry in reviewer.browser.get_log("performance")]
    assert [
        e["params"]["request"]["url"] for e in entries if e["method"] == "Network.requestWillBeSent"
    ] == []
    assert reviewer.browser.get_log("browser") == []
