"""The real Anki (PyPI package ``anki``) imports the decks."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qgen.item import Item
from qgen.lockfile import LockLine, advance
from qgen.write.anki import note_content, write_anki
from qgen.write.anki.fields import FIELDS
from tests.write import anki_samples as samples

collection = pytest.importorskip("anki.collection", reason="the real Anki is not installed")

LAYOUTS = {
    f"anki/{path.name}": path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[2] / "templates" / "layouts" / "anki").iterdir()
}
LATER = int(time.time()) + 1000  # after whatever the learner does during the test

Import = Callable[..., Any]


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Any]:
    col = collection.Collection(str(tmp_path / "learner.anki2"))
    yield col
    col.close()


@pytest.fixture
def import_items(learner: Any, tmp_path: Path) -> Import:
    """Build a deck from items and import it with the options that the program offers first."""

    def run(items: tuple[Item, ...], lock: dict[tuple[str, str], LockLine], lang: str = "en") -> Any:
        mods = {item.id: lock[item.id, item.lang].mod for item in items}
        [(name, package)] = write_anki(samples.exam(items, lang), LAYOUTS, mods).items()
        (tmp_path / name).write_bytes(package)
        offered = learner._backend.get_import_anki_package_presets()  # noqa: SLF001 -- as Anki's own window
        request = collection.ImportAnkiPackageRequest(package_path=str(tmp_path / name), options=offered)
        return learner.import_anki_package(request).log

    return run


def locked(
    items: tuple[Item, ...], lock: dict[tuple[str, str], LockLine] | None = None
) -> dict[tuple[str, str], LockLine]:
    return advance(lock or {}, {(item.id, item.lang): note_content(item) for item in items}, LATER)


def note_of(col: Any, item: Item) -> Any:
    [number] = [n for n in col.find_notes(f"Item:{item.id}") if col.get_note(n)["Lang"] == item.lang]
    return col.get_note(number)


def schedule(card: Any) -> tuple[int, ...]:
    return (card.type, card.queue, card.due, card.ivl, card.factor, card.reps, card.lapses)


LANGUAGES = [
    pytest.param("en", samples.golden_en(), id="en"),
    pytest.param("ja", samples.golden_ja(), id="ja"),
]


@pytest.mark.parametrize(("lang", "items"), LANGUAGES)
def test_every_item_is_one_note_with_one_card(
    learner: Any, import_items: Import, lang: str, items: tuple[Item, ...]
) -> None:
    log = import_items(items, locked(items), lang)
    assert (len(log.new), len(log.updated), len(log.conflicting)) == (len(items), 0, 0)
    assert learner.note_count() == learner.card_count() == len(items)
    for item in items:
        note = note_of(learner, item)
        assert note.note_type()["name"] == "qgen item"
        assert tuple(note.keys()) == FIELDS
        assert item.stem.runs()[0][0] in note["Stem"]


def test_the_collection_stands_anki_s_own_check(learner: Any, import_items: Import) -> None:
    items = samples.golden_en() + samples.hostile()
    import_items(items, locked(items))
    report, ok = learner.fix_integrity()
    assert (report, ok) == ("Database rebuilt and optimized.", True)
    assert learner.get_empty_cards().notes == []


@pytest.mark.parametrize(("lang", "items"), LANGUAGES)
def test_a_second_import_brings_nothing(
    learner: Any, import_items: Import, lang: str, items: tuple[Item, ...]
) -> None:
    import_items(items, locked(items), lang)
    log = import_items(items, locked(items), lang)
    assert (len(log.new), len(log.updated), len(log.duplicate)) == (0, 0, len(items))
    assert learner.note_count() == len(items)


@pytest.mark.parametrize(("lang", "items"), LANGUAGES)
def test_a_changed_item_updates_its_note_alone_and_keeps_the_review(
    learner: Any, import_items: Import, lang: str, items: tuple[Item, ...]
) -> None:
    lock = locked(items)
    import_items(items, lock, lang)
    for item in items:  # every note is tagged, which sets its time to the learner's clock
        note = note_of(learner, item)
        note.tags.append("mine")
        learner.update_note(note)
    learner.decks.set_current(note_of(learner, items[0]).cards()[0].did)
    card = learner.sched.getCard()
    assert card.note().guid == note_of(learner, items[0]).guid
    learner.sched.answerCard(card, 4)
    before = schedule(learner.get_card(card.id))
    assert before[-2] == 1  # one repetition
    changed = samples.reworded(items, 0, "Reworded <option>")
    log = import_items(changed, locked(changed, lock), lang)
    assert (len(log.new), len(log.updated), len(log.duplicate)) == (0, 1, len(items) - 1)
    assert "Reworded &lt;option&gt;" in note_of(learner, items[0])["Options"]
    assert schedule(learner.get_card(card.id)) == before
    assert learner.note_count() == learner.card_count() == len(items)


def test_a_note_that_did_not_change_stays_as_the_learner_has_it(learner: Any, import_items: Import) -> None:
    items = samples.golden_en()
    lock = locked(items)
    import_items(items, lock)
    note = note_of(learner, items[1])
    note["Spare 1"] = "my own remark"
    learner.update_note(note)
    changed = samples.reworded(items, 0, "Reworded")
    import_items(changed, locked(changed, lock))
    assert note_of(learner, items[1])["Spare 1"] == "my own remark"


def test_both_languages_of_an_item_are_two_notes_in_two_decks(learner: Any, import_items: Import) -> None:
    import_items(samples.golden_en(), locked(samples.golden_en()))
    import_items(samples.golden_ja(), locked(samples.golden_ja()), "ja")
    assert learner.note_count() == len(samples.golden_en()) + len(samples.golden_ja())
    names = {deck.name for deck in learner.decks.all_names_and_ids()} - {"Default"}
    assert names == {"qgen", "qgen::Security", "qgen::Network", "qgen::Security (ja)"}
    assert [kind.name for kind in learner.models.all_names_and_ids()].count("qgen item") == 1


def test_new_cards_come_in_the_order_of_the_paper(learner: Any, import_items: Import) -> None:
    items = samples.golden_en()
    import_items(items, locked(items))
    assert [note_of(learner, item).cards()[0].due for item in items] == sorted(
        note_of(learner, item).cards()[0].due for item in items
    )


def test_tags_arrive_as_a_hierarchy(learner: Any, import_items: Import) -> None:
    items = samples.golden_en()
    import_items(items, locked(items))
    assert sorted(note_of(learner, items[1]).tags) == [
        "difficulty::easy",
        "domain::network",
        "template::subject-asked",
        "topic::vpc",
    ]
    assert learner.find_notes("tag:domain::network") == [note_of(learner, items[1]).id]


def test_anki_takes_nothing_out_of_hostile_texts(learner: Any, import_items: Import) -> None:
    items = samples.hostile()
    import_items(items, locked(items))
    for item in items:
        card = note_of(learner, item).cards()[0]
        assert card.question_av_tags() == card.answer_av_tags() == []
        for side in (card.question(), card.answer()):
            body = side.split("</style>")[-1]
            assert "[anki:" not in body
            assert "<img" not in body
            assert body.count("<script>") == 2  # the card's own
