"""How a fault is planted: an edit of the collection's text, or a change of one item."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .workshop import ROOT, exam, term

if TYPE_CHECKING:
    from pathlib import Path

Change = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Edit:
    """Text of a file, and what it becomes."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Plant:
    """A fault, what the judge must call it, the item where it must find it, and how it comes about."""

    name: str
    kind: str
    item: str
    steps: tuple[Edit | Change, ...]


def plant(name: str, kind: str, item: str, *steps: Edit | Change) -> Plant:
    """Describe a planted fault."""
    return Plant(name, kind, item, steps)


def swap_keys(one: int, other: int) -> Change:
    """Let two options change places as key and distractor."""

    def change(found: dict[str, Any]) -> None:
        first, second = found["options"][one], found["options"][other]
        first["key"], second["key"] = second["key"], first["key"]

    return change


def offer(at: int, text: str, value: Any) -> Change:
    """Put another value, with its text, in an option's place."""
    return lambda found: found["options"][at].update(text=text, value=term(value))


def put(**fields: Any) -> Change:
    """Set fields of the item."""
    return lambda found: found.update(fields)


def mark(at: int, **fields: Any) -> Change:
    """Set fields of an option."""
    return lambda found: found["options"][at].update(fields)


def facts(old: str, new: str) -> Edit:
    """Edit the facts."""
    return Edit("facts/tools/tools.yaml", old, new)


def fact(line: str) -> Edit:
    """Add an entry."""
    return facts("facts:\n", f"facts:\n  - {line}\n")


def entity(line: str) -> Edit:
    """Add an entity."""
    return facts("entities:\n", f"entities:\n  {line}\n")


def words(old: str, new: str) -> Edit:
    """Edit the vocabulary."""
    return Edit("facts/vocabulary.yaml", old, new)


def sow(planted: Plant, folder: Path) -> tuple[Path, dict[str, Any]]:
    """Return a collection and an exam with the fault in them."""
    return sow_in(exam(), planted, folder)


def sow_in(items: dict[str, Any], planted: Plant, folder: Path) -> tuple[Path, dict[str, Any]]:
    """Return a collection and a copy of the exam with the fault in them."""
    root = folder / "workshop"
    shutil.copytree(ROOT, root)
    paper = copy.deepcopy(items)
    item = next(found for found in paper["items"] if found["id"] == planted.item)
    for step in planted.steps:
        if isinstance(step, Edit):
            path = root / step.file
            text = path.read_text("utf-8")
            assert step.old in text, f"nothing to edit: {step.old}"
            path.write_text(text.replace(step.old, step.new, 1), "utf-8")
        else:
            step(item)
    return root, paper
