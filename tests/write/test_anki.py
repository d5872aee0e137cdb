import io
import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.item import Item, Text
from qgen.lockfile import FIRST_MOD
from qgen.write.anki import logical_content, note_content, write_anki
from qgen.write.anki.deck import deck_of
from qgen.write.anki.fields import FIELDS, fields
from qgen.write.anki.identity import NOTE_TYPE_ID, digest
from qgen.write.anki.markup import escape, inline
from qgen.write.anki.note_type import TEMPLATE_MOD, note_type
from qgen.write.layout import LayoutError
from tests.write import anki_samples as samples

ROOT = Path(__file__).parents[2]
LAYOUTS = {
    f"anki/{path.name}": path.read_text(encoding="utf-8")
    for path in (ROOT / "templates" / "layouts" / "anki").iterdir()
}
EN = samples.exam(samples.golden_en())
JA = samples.exam(samples.golden_ja(), "ja")


def opened(package: bytes) -> sqlite3.Connection:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        collection = archive.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(collection)
    return connection


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = opened(write_anki(EN, LAYOUTS, {EN.items[0].id: 1_700_000_000})["security.apkg"])
    yield connection
    connection.close()


def column(database: sqlite3.Connection, query: str) -> list[Any]:
    return [row[0] for row in database.execute(query)]


# --- the package ---------------------------------------------------------------------------------------


def test_a_deck_is_named_after_its_exam_and_language() -> None:
    assert list(write_anki(EN, LAYOUTS, {})) == ["security.apkg"]
    assert list(write_anki(JA, LAYOUTS, {})) == ["security-ja.apkg"]


def test_the_archive_tells_nothing_of_when_and_where() -> None:
    with zipfile.ZipFile(io.BytesIO(write_anki(EN, LAYOUTS, {})["security.apkg"])) as archive:
        assert archive.namelist() == ["collection.anki2", "media"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.create_system for info in archive.infolist()} == {3}
        assert json.loads(archive.read("media")) == {}


BUILD = """
import hashlib
from tests.write import test_anki as t
for exam in (t.EN, t.JA, t.samples.exam(t.samples.hostile())):
    [package] = t.write_anki(exam, t.LAYOUTS, {}).values()
    print(hashlib.sha256(package).hexdigest(), t.logical_content(exam, t.LAYOUTS, {}))
"""


def test_the_same_exam_gives_the_same_bytes() -> None:
    runs = set()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Tokyo"), ("77", "UTC")):
        path = os.pathsep.join([str(ROOT), *(entry for entry in sys.path if entry)])
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": path}
        done = subprocess.run(
            [sys.executable, "-c", BUILD], env=env, capture_output=True, text=True, check=True
        )
        runs.add(done.stdout)
    assert len(runs) == 1


def test_the_writer_loads_its_machinery_only_when_it_writes() -> None:
    code = "import sys, qgen.write.anki; print(sorted({'sqlite3', 'zipfile'} & set(sys.modules)))"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    command = [sys.executable, "-S", "-c", code]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- identity ------------------------------------------------------------------------------------------


def test_ids_are_constants() -> None:
    """What must never change, or learners get everything twice."""
    assert NOTE_TYPE_ID == 1_607_392_511
    named = ["Item", "Stem", "Options", "Answers", "Sources", "Kind", "Order", "Lang", "Domain", "Topic"]
    assert list(FIELDS) == [*named, "Spare 1", "Spare 2", "Spare 3"]


def test_identity_is_pinned(snapshot: Any) -> None:
    deck = deck_of(EN, {})
    snapshot.assert_match(
        [[note.guid, note.id, note.card, note.deck, deck.decks[note.deck]] for note in deck.notes], "identity"
    )


def test_a_new_layout_needs_a_new_template_mod(snapshot: Any) -> None:
    """If this fails, the card's layout has changed: raise TEMPLATE_MOD, then accept the snapshot."""
    written = json.dumps(note_type(LAYOUTS), sort_keys=True)
    snapshot.assert_match([TEMPLATE_MOD, digest(written).hex()], "layout")


def test_reserved_names_are_no_fields() -> None:
    assert not {name.lower() for name in FIELDS} & {
        "tags",
        "type",
        "deck",
        "card",
        "frontside",
        "subdeck",
        "cardflag",
    }


def test_notes_and_cards_have_one_id_each_whatever_the_order() -> None:
    turned = replace(EN, items=EN.items[::-1])
    one, other = deck_of(EN, {}), deck_of(turned, {})
    assert {(n.guid, n.id, n.card) for n in one.notes} == {(n.guid, n.id, n.card) for n in other.notes}
    assert len({n.id for n in one.notes} | {n.card for n in one.notes}) == 2 * len(EN.items)


def test_the_same_item_twice_is_a_bug() -> None:
    with pytest.raises(ValueError, match="bug in qgen"):
        write_anki(replace(EN, items=EN.items * 2), LAYOUTS, {})


def test_deck_ids_stay_where_anki_wants_them(database: sqlite3.Connection) -> None:
    [decks] = column(database, "select decks from col")
    names = {int(number): deck["name"] for number, deck in json.loads(decks).items()}
    assert set(names.values()) == {"Default", "qgen", "qgen::Network", "qgen::Security"}
    assert all(2**30 <= number < 2**31 for number in names if number != 1)


def test_mods_come_from_the_lock(database: sqlite3.Connection) -> None:
    assert column(database, "select mod from notes order by mod") == [FIRST_MOD, FIRST_MOD, 1_700_000_000]


# --- content -------------------------------------------------------------------------------------------


def test_a_note_s_content_is_what_its_fields_say() -> None:
    item = EN.items[0]
    assert note_content(item) == note_content(replace(item, level="hard"))
    assert len({note_content(i) for i in (*EN.items, *JA.items)}) == len(EN.items) + len(JA.items)
    changed = samples.reworded((item,), 0, "Something else")[0]
    assert note_content(changed) != note_content(item)
    assert note_content(replace(item, fixed_order=True)) != note_content(item)


def test_logical_content_covers_texts_times_and_layout() -> None:
    base = logical_content(EN, LAYOUTS, {})
    assert base == logical_content(EN, LAYOUTS, {})
    assert base != logical_content(EN, LAYOUTS, {EN.items[0].id: 5})
    assert base != logical_content(replace(EN, items=samples.reworded(EN.items, 1, "x")), LAYOUTS, {})
    assert base != logical_content(EN, {**LAYOUTS, "anki/style.css": ""}, {})


def test_tags_hold_no_spaces() -> None:
    odd = replace(EN.items[0], topic="two words\u3000wide", template='a::b"c', domain="x", level="")
    [note] = deck_of(samples.exam((odd,)), {}).notes
    assert note.tags == ("domain::x", "template::a-b-c", "topic::two-words-wide")


def test_fields_look_like_this(snapshot: Any) -> None:
    for item in (EN.items[2], JA.items[0]):
        snapshot.assert_match(dict(zip(FIELDS, fields(item), strict=True)), f"fields {item.id} {item.lang}")


def test_only_web_addresses_become_links() -> None:
    for url, linked in (
        ("https://example.org/?a=1&b='\"", True),
        ("javascript:alert(1)", False),
        (None, False),
    ):
        item = replace(EN.items[0], sources=(replace(samples.NOTES, url=url),))
        answers = fields(item)[FIELDS.index("Answers")]
        assert ("<a href=" in answers) is linked
        assert "javascript:" not in answers


def test_sources_that_no_option_cites_still_stand_on_the_card() -> None:
    other = replace(samples.NOTES, id="other", title="Other notes", url=None, at=("p. 3",))
    item = replace(EN.items[0], sources=(samples.NOTES, other))
    assert fields(item)[FIELDS.index("Sources")] == '<cite dir="auto">Other notes</cite>, p. 3'
    assert fields(EN.items[0])[FIELDS.index("Sources")] == ""


# --- hostile texts -------------------------------------------------------------------------------------


class Reader(HTMLParser):
    """Collects the text of HTML, and its elements."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.elements = "", set[str]()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.elements.add(tag)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


speakable = st.text(st.characters(exclude_categories=["Cs", "Cc"]))
pieces = st.lists(
    st.one_of(speakable, st.sampled_from([*samples.HOSTILE, "[", "\\(", "{{", "&lt", "&#", "\t", "\n"]))
)


@given(pieces.map("".join))
def test_html_says_the_text_and_nothing_else(text: str) -> None:
    reader = read(inline(text))
    assert reader.text == text
    assert reader.elements <= {"span"}


@given(pieces.map("".join))
def test_no_reader_on_the_way_finds_its_marks(text: str) -> None:
    assert not set("[]{}<>\\\"'\x1f") & set(escape(text))


@given(st.text())
def test_nothing_that_a_database_or_page_refuses_gets_through(text: str) -> None:
    html = inline(text)
    html.encode("utf-8")
    assert not any(c in html for c in "\0\x1f\r")


@given(st.text())
def test_any_text_makes_a_deck(text: str) -> None:
    item = replace(EN.items[0], stem=Text(text), topic=text, template=text)
    database = opened(write_anki(samples.exam((item,)), LAYOUTS, {})["security.apkg"])
    [row] = column(database, "select flds from notes")
    database.close()
    assert len(row.split("\x1f")) == len(FIELDS)


def test_every_field_but_the_spares_is_filled_and_the_first_never_blank() -> None:
    for item in (*EN.items, *JA.items, *samples.hostile()):
        blank = {name for name, value in zip(FIELDS, fields(item), strict=True) if not value}
        assert blank == {"Sources", "Spare 1", "Spare 2", "Spare 3"}
        assert fields(item)[0] == item.id


@pytest.mark.parametrize(
    ("changed", "file", "line", "told"),
    [
        ({"anki/script.js": "var y;\nvar x = '{{Stem}}';"}, "anki/script.js", 2, "{{"),
        ({"anki/script.js": "'</script>'"}, "anki/script.js", 1, "</script"),
        ({"anki/front.html": '{{Stem}}\n<script src="more.js"></script>'}, "anki/front.html", 2, "more.js"),
        ({"anki/back.html": "{{FrontSide}}\n{{#Answres}}x{{/Answres}}"}, "anki/back.html", 2, "Answres"),
        ({"anki/style.css": None}, "anki/style.css", 1, "no layout"),
        ({"anki/front.html": None}, "anki/front.html", 1, "no layout"),
    ],
)
def test_a_layout_that_anki_could_not_show_is_a_finding_with_its_place(
    changed: dict[str, str | None], file: str, line: int, told: str
) -> None:
    layouts = {name: text for name, text in {**LAYOUTS, **changed}.items() if text is not None}
    with pytest.raises(LayoutError) as caught:
        write_anki(EN, layouts, {})
    assert (caught.value.file, caught.value.line) == (file, line)
    assert told in caught.value.message


def test_anki_s_own_fields_and_filters_are_no_fault() -> None:
    front = "{{#Tags}}{{Deck}} {{text:Stem}} {{hint:text:Options}}{{/Tags}}{{^Lang}}{{Card}}{{/Lang}}"
    assert write_anki(EN, {**LAYOUTS, "anki/front.html": front}, {})


def test_an_item_without_options_sources_or_rationales_is_still_a_note() -> None:
    bare: Item = replace(EN.items[0], options=(), sources=())
    assert write_anki(samples.exam((bare,)), LAYOUTS, {})
