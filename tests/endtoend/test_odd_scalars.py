"""What an author writes arrives as it was written: odd scalars and hostile texts, in every format and language."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from markdown_it import MarkdownIt

from tests.cli import mini
from tests.endtoend import real

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from markdown_it.token import Token

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
DRIVER = shutil.which("chromedriver")

PLAIN = (
    "NO",
    "on",
    "1e3",
    "012",
    "12:30:00",
    "0x1F",
    "1_000",
    "+1",
    ".inf",
    "true",
    "=",
    "2026-11-01",
    "0o17",
)
"""Written into the YAML without quotes."""

QUOTED = (
    "~",
    "null",
    "<script>alert(1)</script>",
    "{{c1::x}}",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# no comment #}",
    "]]>",
    "<!-- no comment -->",
    "$x$",
    "$$y$$",
    "a|b",
    "# h",
    "- item",
    "1. one",
    "*stars* and _lines_ and `ticks`",
    "\"double\" and 'single'",
    "“curly” and «angle»",
    "\u202eright to left, שלום עולם",
    "مرحبا",
    "emoji 👩‍💻🇯🇵 1️⃣",
    "&amp; &#65; &nbsp;",
    r"\(x\) and \[y\] and C:\new",
    "[sound:x.mp3]",
    "[latex]x[/latex]",
    "[a link](https://example.org)",
    "https://example.org/?a=1&b=2",
    "=1+1",
    "@SUM(A1)",
    "%s %d {0}",
    "日本語と English の混在",
    "ｆｕｌｌ　ｗｉｄｔｈ",
)
TEXTS = (*PLAIN, *QUOTED)
LONG = "a word that is repeated " * 84
COLORS = ("red", "green", "blue", "white")

VOCABULARY = """\
languages: [en, ja]
types:
  gadget: {en: [a gadget, gadgets], ja: 機器}
  person: {en: [a person, persons], ja: 人}
  motto: {en: [a motto, mottos], ja: 標語}
  color: {en: [a color, colors], ja: 色}
predicates:
  has_motto:
    {subject: gadget, object: motto, values: one,
     en: {does: ["bears {{ o }}", "bear {{ o }}"], one: "What does {{ s }} bear?"},
     ja: {does: ["{{ o }}を掲げる", "{{ o }}を掲げない"], one: "{{ s }}の標語はどれか。"}}
  prints:
    {subject: gadget, object: text, values: one,
     en: {does: ["prints {{ o }}", "print {{ o }}"], one: "What does {{ s }} print?"},
     ja: {does: ["{{ o }}を印字する", "{{ o }}を印字しない"], one: "{{ s }}が印字するのはどれか。"}}
  wears:
    {subject: person, object: color, values: one,
     en: {does: ["wears {{ o }}", "wear {{ o }}"], one: "What does {{ s }} wear?"},
     ja: {does: ["{{ o }}を着る", "{{ o }}を着ない"], one: "{{ s }}が着るのはどれか。"}}
"""


def quoted(text: str) -> str:
    """Write a text as YAML."""
    return text if text in PLAIN else json.dumps(text, ensure_ascii=False)


def facts(texts: Iterable[str]) -> str:
    """Write for each text a motto of that label, a person of that name and a gadget that prints it."""
    entities = [f"  {color}: {{type: color, en: {color}, ja: {color}色}}" for color in COLORS]
    entries = []
    for n, text in enumerate(texts):
        label = f"name: {quoted(text)}" if n % 2 else f"en: {quoted(text)}, ja: {quoted(text)}"
        entities += [
            f"  gadget-{n}: {{type: gadget, en: gadget number {n}, ja: 機器第{n}号}}",
            f"  motto-{n}: {{type: motto, {label}}}",
            f"  person-{n}: {{type: person, {label}}}",
        ]
        entries += [
            f"  - [gadget-{n}, has_motto, motto-{n}]",
            f"  - [gadget-{n}, prints, {quoted(text)}]",
            f"  - [person-{n}, wears, {COLORS[n % len(COLORS)]}]",
        ]
    return "\n".join(["entities:", *entities, "facts:", *entries, ""])


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with all files in both languages."""
    home = tmp_path_factory.mktemp("odd")
    mini.collection(home, facts=facts(TEXTS), vocabulary=VOCABULARY)
    for lang in ("en", "ja"):
        real.built(home, "--lang", lang, "--count", "all", "--any-style", *real.EVERY_FORMAT)
    return home / "output" / "kitchen"


SUFFIXES = pytest.mark.parametrize("suffix", ["", "-ja"])


def items(output: Path, suffix: str) -> list[real.Shown]:
    return real.items_in(output / f"kitchen{suffix}.json")


def asked(item: real.Shown) -> list[str]:
    """Return stem and options as a paper shows them."""
    return [item["stem"], *(option["text"] for option in item["options"])]


@SUFFIXES
@pytest.mark.parametrize("n", range(len(TEXTS)), ids=lambda n: f"text{n}")
def test_json_holds_each_as_label_as_value_and_in_a_stem(output: Path, suffix: str, n: int) -> None:
    keys = {
        (real.given(item)["p"], real.given(item)["s"]): (item["stem"], option["text"], option["value"])
        for item in items(output, suffix)
        if item["template"] == "object-asked"
        for option in item["options"]
        if option["key"]
    }
    assert keys["has_motto", f"gadget-{n}"][1] == TEXTS[n]
    assert keys["prints", f"gadget-{n}"][1] == TEXTS[n]
    assert keys["prints", f"gadget-{n}"][2] == {"literal": TEXTS[n], "type": "text"}
    assert TEXTS[n] in keys["wears", f"person-{n}"][0]


def missing(wanted: Iterable[str], found: Iterable[str]) -> list[str]:
    """Return what is not found, or not in this order; the prompts of a matching item stand in between."""
    rest = iter(found)
    return [part for part in wanted if part not in rest]


# --- Markdown -----------------------------------------------------------------------------------------

DIALECTS = {"CommonMark": MarkdownIt("commonmark"), "GFM": MarkdownIt("gfm-like", {"linkify": False})}


def blocks(dialect: str, path: Path) -> list[str]:
    """Return the text of every paragraph and heading, as a reader sees it."""
    tokens = DIALECTS[dialect].parse(path.read_text(encoding="utf-8"))
    return [shown(token.children or []) for token in tokens if token.type == "inline"]


def shown(tokens: list[Token]) -> str:
    words = []
    for token in tokens:
        assert token.type not in {"html_inline", "image", "html_block"}, token
        words.append("\n" if token.type in {"softbreak", "hardbreak"} else token.content)
    return "".join(words)


@SUFFIXES
@pytest.mark.parametrize("dialect", DIALECTS)
def test_markdown_shows_them(output: Path, dialect: str, suffix: str) -> None:
    wanted: list[str] = []
    for item in items(output, suffix):
        wanted.append(item["stem"])
        wanted += [f"{option['label']}. {option['text']}" for option in item["options"]]
    found = blocks(dialect, output / f"kitchen{suffix}.md")
    assert missing(wanted, found) == []


@SUFFIXES
@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_answer_key_shows_them(output: Path, dialect: str, suffix: str) -> None:
    text = "\n".join(blocks(dialect, output / f"kitchen{suffix}-key.md"))
    assert [part for item in items(output, suffix) for part in asked(item) if part not in text] == []


# --- HTML ---------------------------------------------------------------------------------------------


class Texts(HTMLParser):
    """The text content of every element of the classes asked for, in document order."""

    VOID = frozenset({"meta", "br", "hr", "img", "link", "input"})

    def __init__(self, *classes: str) -> None:
        super().__init__(convert_charrefs=True)
        self.classes = set(classes)
        self.found: list[str] = []
        self.open: list[int | None] = []
        self.tags: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        if tag in self.VOID:
            return
        wanted = self.classes & set((dict(attrs).get("class") or "").split())
        self.open.append(len(self.found) if wanted else None)
        if wanted:
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for place in self.open:
            if place is not None:
                self.found[place] += data


def texts_of(html: str, *classes: str) -> list[str]:
    parser = Texts(*classes)
    parser.feed(html)
    parser.close()
    assert not parser.open
    assert not parser.tags.keys() & {"img", "iframe", "a"}
    assert parser.tags["script"] == (2 if 'id="practice"' in html else 0)  # the page's own
    return parser.found


@SUFFIXES
def test_html_holds_them(output: Path, suffix: str) -> None:
    html = (output / f"kitchen{suffix}.html").read_text(encoding="utf-8")
    wanted = [part for item in items(output, suffix) for part in asked(item)]
    assert missing(wanted, texts_of(html, "stem", "text")) == []


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    flags = ("headless=new", "no-sandbox", "disable-gpu", "disable-background-networking", "no-first-run")
    for flag in (*flags, f"user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(f"--{flag}")
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="no Chromium with its driver on this machine")
@SUFFIXES
@pytest.mark.parametrize("key", ["", "-key"])
def test_a_browser_shows_them(browser: Any, output: Path, suffix: str, key: str) -> None:
    browser.get((output / f"kitchen{suffix}{key}.html").as_uri())
    found = browser.execute_script(
        "return Array.from(document.querySelectorAll('main .stem, main .text'), e => e.textContent)"
    )
    wanted = [part for item in items(output, suffix) for part in asked(item)]
    # a key repeats responses beside their prompts, so there the order says nothing
    assert set(wanted) <= set(found) if key else missing(wanted, found) == []


# --- Anki ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def notes(output: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Any]:
    """Return the notes that the real Anki has after importing both decks, by item and language."""
    collection = pytest.importorskip("anki.collection", reason="the real Anki is not installed")
    col = collection.Collection(str(tmp_path_factory.mktemp("anki") / "learner.anki2"))
    for suffix in ("", "-ja"):
        package = str(output / f"kitchen{suffix}.apkg")
        col.import_anki_package(collection.ImportAnkiPackageRequest(package_path=package))
    found = [col.get_note(number) for number in col.find_notes("")]
    fields = {(note["Item"], note["Lang"]): dict(note.items()) for note in found}
    col.close()
    return fields


@SUFFIXES
def test_anki_notes_hold_them(output: Path, suffix: str, notes: dict[tuple[str, str], Any]) -> None:
    every = items(output, suffix)
    for item in every:
        note = notes[item["id"], suffix[1:] or "en"]
        stem, *options = asked(item)
        assert texts_of(f'<p class="stem">{note["Stem"]}</p>', "stem") == [stem]
        assert missing(options, texts_of(note["Options"], "text")) == []
        assert set(options) <= set(texts_of(note["Answers"], "text"))
    assert sum(lang == (suffix[1:] or "en") for _, lang in notes) == len(every)


# --- too long to be read ------------------------------------------------------------------------------


def test_a_text_too_long_for_an_option_is_left_out_and_told(tmp_path: Path) -> None:
    home = mini.collection(
        tmp_path, facts=facts(("one", "two", "three", "four", LONG)), vocabulary=VOCABULARY
    )
    real.built(home, "--count", "all", "--any-style")
    made = real.items_in(home / "output/kitchen/kitchen.json")
    told = json.loads((home / "output/kitchen/manifest.json").read_text(encoding="utf-8"))
    assert all(LONG.strip() not in part for item in made for part in asked(item))
    assert "an option or the stem is too long to be read" in told["skipped"]
