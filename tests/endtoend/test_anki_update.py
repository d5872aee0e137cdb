"""A learner's deck through an edit of the facts: build, import, study, edit a label, build, import again."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from tests.endtoend import real

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

collection = pytest.importorskip("anki.collection", reason="the real Anki is not installed")

COUNT = 40
MARK = "as renamed"
SHOWN = ("Stem", "Options", "Answers", "Sources")

Schedule = tuple[int, ...]


@dataclass
class Story:
    """What happened, step by step."""

    logs: dict[str, Any] = field(default_factory=dict)
    before: dict[str, tuple[str, ...]] = field(default_factory=dict)
    after: dict[str, tuple[str, ...]] = field(default_factory=dict)
    shows_label: set[str] = field(default_factory=set)
    changed_items: set[str] = field(default_factory=set)
    tagged: set[str] = field(default_factory=set)
    tags_after: dict[str, list[str]] = field(default_factory=dict)
    schedules: list[Schedule] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    last: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Learner:
    """The real Anki with a collection of its own."""

    def __init__(self, folder: Path) -> None:
        self.col = collection.Collection(str(folder / "learner.anki2"))

    def take(self, package: Path) -> Any:
        offered = self.col._backend.get_import_anki_package_presets()  # noqa: SLF001 -- as Anki's own window
        request = collection.ImportAnkiPackageRequest(package_path=str(package), options=offered)
        return self.col.import_anki_package(request).log

    def notes(self) -> dict[str, Any]:
        return {(note := self.col.get_note(number))["Item"]: note for number in self.col.find_notes("")}

    def fields(self) -> dict[str, tuple[str, ...]]:
        return {item: tuple(note.fields) for item, note in self.notes().items()}

    def tag(self, item: str) -> None:
        note = self.notes()[item]
        note.tags.append("mine")
        self.col.update_note(note)

    def answer(self, item: str) -> None:
        """Put the item's card first, and answer it."""
        [card] = self.notes()[item].cards()
        self.col.sched.reposition_new_cards(
            [card.id], starting_from=0, step_size=1, randomize=False, shift_existing=True
        )
        self.col.decks.set_current(card.did)
        queued = self.col.sched.getCard()
        assert queued.id == card.id
        self.col.sched.answerCard(queued, 4)

    def schedule(self, item: str) -> Schedule:
        [card] = self.notes()[item].cards()
        return (card.type, card.queue, card.due, card.ivl, card.factor, card.reps, card.lapses)


def updated(learner: Learner, log: Any) -> set[str]:
    return {learner.col.get_note(entry.id.nid)["Item"] for entry in log.updated}


def _things(item: real.Shown) -> set[str]:
    """Return the ids of what an item asks about and offers."""
    values = [*(option["value"] for option in item["options"]), *item["given"].values()]
    return {value["id"] for value in values if "id" in value}


def rename(home: Path, items: list[real.Shown]) -> tuple[str, str]:
    """Give another name to an entity that a few items show; return its old and its new one."""
    for name in sorted(
        {option["value"].get("id", "") for item in items for option in item["options"]} - {""}
    ):
        texts = {
            option["text"]
            for item in items
            for option in item["options"]
            if option["value"].get("id") == name
        }
        pattern = re.compile(rf"^  {re.escape(name)}: {{.*?\bname: ([^\[\],{{}}\"]+)", re.MULTILINE)
        for path in sorted((home / "facts").rglob("*.yaml")):
            text = path.read_text(encoding="utf-8")
            found = pattern.search(text)
            label = found[1].strip() if found else ""
            bare = re.sub(r"^(a|an|the) ", "", label)
            alone = re.compile(rf"(?<!\w){re.escape(bare)}(?!\w| [A-Z])")  # not within a longer name
            told = sum(bool(alone.search(str([asked(item), rationales(item)]))) for item in items)
            # an author's reason may say the name, too
            shown_by = sum(name in _things(item) for item in items)
            if found and label and 2 <= shown_by <= told <= COUNT // 3 and any(bare in one for one in texts):
                start, end = found.span(1)
                path.write_text(f"{text[:start]}{label} {MARK}{text[end:]}", encoding="utf-8")
                return bare, f"{bare} {MARK}"
    raise AssertionError("no entity that a few items show")


def asked(item: real.Shown) -> list[str]:
    return [item["stem"], *(option["text"] for option in item["options"])]


def rationales(item: real.Shown) -> list[str]:
    return [option["rationale"] for option in item["options"]]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    home = real.copied(tmp_path_factory.mktemp("collection"))
    arguments = ("--domain", "security", "--count", str(COUNT))
    package, paper = (home / f"output/security/security.{end}" for end in ("apkg", "json"))
    real.built(home, *arguments)
    items = real.items_in(paper)
    learner, told = Learner(tmp_path_factory.mktemp("anki")), Story()
    told.logs["first"] = learner.take(package)
    told.logs["same again"] = learner.take(package)
    told.before = learner.fields()
    _, new = rename(home, items)
    # learners study between two builds
    later = str(int(time.time()) + 1000)
    real.built(home, *arguments, SOURCE_DATE_EPOCH=later)
    fresh = {item["id"]: item for item in real.items_in(paper)}
    told.shows_label = {one for one, item in fresh.items() if new in str([asked(item), rationales(item)])}
    told.changed_items = {item["id"] for item in items if fresh.get(item["id"]) != item}
    others = sorted(set(fresh) - told.shows_label)
    reviewed = min(told.shows_label)
    told.tagged = {reviewed, *others[:3]}
    for item in told.tagged:
        learner.tag(item)
    learner.answer(reviewed)
    told.schedules.append(learner.schedule(reviewed))
    told.logs["edited"] = learner.take(package)
    told.logs["edited, updated"] = updated(learner, told.logs["edited"])
    told.after = learner.fields()
    told.schedules.append(learner.schedule(reviewed))
    told.tags_after = {item: list(note.tags) for item, note in learner.notes().items()}
    told.logs["edited again"] = learner.take(package)
    told.last = learner.fields()
    told.counts = [learner.col.note_count(), learner.col.card_count()]
    yield told
    learner.col.close()


def numbers(log: Any) -> tuple[int, int, int]:
    return len(log.new), len(log.updated), len(log.duplicate)


def test_notes_are_the_items(story: Story) -> None:
    assert numbers(story.logs["first"]) == (COUNT, 0, 0)
    assert len(story.before) == COUNT


def test_imported_again_nothing_is_new_and_nothing_changes(story: Story) -> None:
    assert numbers(story.logs["same again"]) == (0, 0, COUNT)


def test_the_label_stands_in_some_items_and_not_in_others(story: Story) -> None:
    assert 2 <= len(story.shows_label) < COUNT // 2
    assert story.changed_items == story.shows_label


def test_exactly_the_notes_that_show_the_label_are_updated(story: Story) -> None:
    assert story.logs["edited, updated"] == story.shows_label
    assert numbers(story.logs["edited"]) == (0, len(story.shows_label), COUNT - len(story.shows_label))
    differing = {item for item, fields in story.before.items() if story.after[item] != fields}
    assert differing == story.shows_label
    assert all(any(MARK in part for part in story.after[item]) for item in story.shows_label)


def test_tagged_notes_are_updated_too_and_the_others_keep_their_tag(story: Story) -> None:
    assert story.tagged & story.shows_label
    assert story.tagged - story.shows_label
    assert {
        item for item, tags in story.tags_after.items() if "mine" in tags
    } >= story.tagged - story.shows_label


def test_a_review_in_between_keeps_its_schedule(story: Story) -> None:
    before, after = story.schedules
    assert before == after
    assert before[-2] == 1  # one repetition


def test_the_new_deck_imported_again_changes_nothing(story: Story) -> None:
    assert numbers(story.logs["edited again"]) == (0, 0, COUNT)
    assert story.last == story.after
    assert story.counts == [COUNT, COUNT]
