"""The real Anki (PyPI package ``anki``) imports the CSV file."""

import html
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qgen.exam import Exam
from qgen.write.csv_table import write_csv
from qgen.write.printable import printable
from tests.write.export_samples import every_kind, trapped

collection = pytest.importorskip("anki.collection", reason="the real Anki is not installed")


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Any]:
    col = collection.Collection(str(tmp_path / "learner.anki2"))
    yield col
    col.close()


def import_csv(col: Any, folder: Path, made: Exam) -> Any:
    """Import with the settings that the file itself asks for, as Anki's window offers them."""
    file = folder / f"{made.stem}.csv"
    file.write_bytes(write_csv(made).files[file.name])
    metadata = col.get_csv_metadata(str(file), None)
    request = collection.ImportCsvRequest(path=str(file), metadata=metadata)
    return col.import_csv(request).log


def plain(field: str) -> str:
    return html.unescape(field.replace("<br>", "\n")).replace("\u00a0", " ")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_item_becomes_a_note(learner: Any, tmp_path: Path, lang: str) -> None:
    made = every_kind(lang)
    log = import_csv(learner, tmp_path, made)
    assert len(log.new) == len(made.items)
    for item in made.items:
        [number] = learner.db.list("select id from notes where guid = ?", f"{item.id}-{lang}")
        note = learner.get_note(number)
        assert note.note_type()["name"] == "Basic"
        assert plain(note["Front"]).startswith(f"{item.stem.plain}\n\n")
        assert all(f"{option.label}. {option.text}" in plain(note["Front"]) for option in item.options)
        assert all(option.rationale in plain(note["Back"]) for option in item.options)
        assert set(note.tags) == set(item.tags)
        assert learner.decks.name(note.cards()[0].did) == made.title


def test_a_second_import_updates_the_notes(learner: Any, tmp_path: Path) -> None:
    import_csv(learner, tmp_path, every_kind("en"))
    log = import_csv(learner, tmp_path, every_kind("en"))
    assert len(log.new) == 0
    assert learner.note_count() == len(every_kind("en").items)


def test_traps_arrive_as_texts(learner: Any, tmp_path: Path) -> None:
    made = trapped()
    assert len(import_csv(learner, tmp_path, made).new) == len(made.items)
    for item in made.items:
        [number] = learner.db.list("select id from notes where guid = ?", f"{item.id}-en")
        front = plain(learner.get_note(number)["Front"])
        # Anki brings every field into NFC
        texts = [unicodedata.normalize("NFC", printable(option.text)) for option in item.options]
        assert all(text in front for text in texts)
