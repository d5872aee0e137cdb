"""The labelled items: hand-written, flawed and clean, with the codes that a linter must find."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from qgen.diagnostics import Position
from qgen.lint.read.rich_text import shown
from qgen.lint.text import language_of
from qgen.lint.view import LintItem, LintOption

FOLDER = Path(__file__).parent / "labelled"
_CODE = re.compile(r"QL\d{3}")


@dataclass(frozen=True)
class Labelled:
    item: LintItem
    expected: frozenset[str]
    lang: str


def item_of(entry: dict[str, Any], lang: str | None = None) -> LintItem:
    """Return the item: an option that begins with ``*`` is a key, ``**`` in the stem emphasises."""
    stem = shown(entry["stem"], "markdown")
    written = [str(text) for text in entry["options"]]
    options = tuple(
        LintOption(text.removeprefix("*"), text.startswith("*") or entry.get("key") == place)
        for place, text in enumerate(written)
    )
    kind = entry.get("kind") or ("multiple" if sum(option.key for option in options) > 1 else "single")
    whole = stem.plain + " ".join(written)
    return LintItem(
        entry["id"], lang or language_of(whole), kind, stem.plain, options, Position(entry["id"]), stem.strong
    )


def labelled(file: str) -> list[Labelled]:
    lang = file.removesuffix(".yaml")[-2:]
    entries = yaml.safe_load((FOLDER / file).read_text(encoding="utf-8"))
    found = []
    for entry in entries:
        expected = frozenset(entry.get("expect", ()))
        assert all(_CODE.fullmatch(code) for code in expected), entry["id"]
        found.append(Labelled(item_of(entry, lang), expected, lang))
    return found


def everything() -> list[Labelled]:
    return [each for path in sorted(FOLDER.glob("*.yaml")) for each in labelled(path.name)]
