"""The repository's own collection, copied, and the command line on the copy."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from tests.cli import mini

ROOT = Path(__file__).parents[2]
FORMATS = ("markdown", "json", "anki", "html")
EVERY_FORMAT = tuple(word for name in FORMATS for word in ("--format", name))

Shown = dict[str, Any]
"""An item as the JSON file shows it."""


def copied(folder: Path) -> Path:
    """Copy the collection; no build ever writes into the repository itself."""
    for name in ("facts", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def built(home: Path, *arguments: str, **variables: str) -> str:
    """Build, and return the closing summary; the build must go well."""
    done = mini.qgen(home, "build", *arguments, **variables)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def items_in(path: Path) -> list[Shown]:
    """Return the items of an exam's JSON file."""
    items: list[Shown] = json.loads(path.read_text(encoding="utf-8"))["items"]
    return items


def whole_bank(home: Path, domain: str, lang: str = "en", out: str = "bank") -> dict[str, Shown]:
    """Build every item of a domain, and return them by id."""
    arguments = ("--domain", domain, "--lang", lang, "--count", "all", "--format", "json", "--out", out)
    built(home, *arguments)
    [paper] = [path for path in (home / out / domain).glob("*.json") if path.name != "manifest.json"]
    return {item["id"]: item for item in items_in(paper)}


def edit(path: Path, old: str, new: str) -> None:
    """Replace a text that stands once in a file."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")


def value_of(term: Any) -> Any:
    """Return a term of the JSON file as what can be compared: an id, a literal, a set or a sequence of them."""
    if "statement" in term:
        return (*map(value_of, term["statement"]), term.get("holds", True))
    if "sequence" in term:
        return tuple(map(value_of, term["sequence"]))
    if "set" in term:
        return frozenset(map(value_of, term["set"]))
    return term.get("id", term.get("literal"))


def given(item: Shown) -> dict[str, Any]:
    """Return what an item's stem gives, by variable."""
    return {name: value_of(term) for name, term in item["given"].items()}


def values(item: Shown, *, key: bool) -> set[Any]:
    """Return the values of an item's keys, or of its distractors."""
    return {value_of(option["value"]) for option in item["options"] if option["key"] is key}
