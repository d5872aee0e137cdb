"""The reference pages name everything that there is, and nothing else."""

import re
from pathlib import Path

import pytest

from qgen.assemble.plan import REASONS
from qgen.check.codes import CODES as CHECK_CODES
from qgen.distract.strategies import STRATEGIES
from qgen.facts import LITERAL_TYPES, PHRASE_NAMES
from qgen.load import (
    calibration,
    closures,
    entities,
    entries,
    handwritten,
    handwritten_texts,
    predicates,
    review,
    sources,
    templates,
    topics,
    vocabulary,
)
from qgen.pattern import SHAPES
from qgen.pattern import STRATEGIES as STRATEGY_NAMES
from qgen.pipeline.formats import FORMATS

DOCS = Path(__file__).parents[2] / "docs"
FORMATS_PAGE = (DOCS / "reference/file-formats.md").read_text(encoding="utf-8")
LABELS = {"name"}


def headings(page: str) -> list[str]:
    return re.findall(r"^## (.+)$", (DOCS / page).read_text(encoding="utf-8"), re.MULTILINE)


def rows(title: str) -> set[str]:
    """Return the names in code type in the first column of the table with that heading."""
    head, table = FORMATS_PAGE.split(f"| {title} |")[1].split("\n\n")[0].split("\n", 1)
    assert head
    return {name for line in table.splitlines()[1:] for name in re.findall(r"`(\w+)`", line.split("|")[1])}


@pytest.mark.parametrize(
    ("title", "keys"),
    [
        ("key of the vocabulary", vocabulary.KEYS),
        ("key of a type", vocabulary.TYPE_KEYS),
        ("key of a predicate", predicates.KEYS),
        ("phrase", PHRASE_NAMES),
        ("key of a source", sources.KEYS),
        ("key of a topic", topics.KEYS),
        ("key of an entity", entities.INLINE_KEYS),
        ("key of an entry", (*entries.FORMS, *closures.KEYS)),
        ("key of a template", templates.KEYS),
        ("key of a file of items", handwritten.FILE_KEYS),
        ("key of an item", handwritten.KEYS),
        ("key of a wording", handwritten_texts.TEXT_KEYS),
        ("key of an option", handwritten_texts.OPTION_KEYS),
        ("key of a decision", ("status", "by", "why")),
        ("key of a calibration", calibration.KEYS),
    ],
)
def test_every_key_has_its_row(title: str, keys: tuple[str, ...]) -> None:
    assert rows(title) == set(keys)


def test_every_word_that_a_key_takes_is_named() -> None:
    for word in (*LITERAL_TYPES, *SHAPES, *templates.BLOOM, *review.STATUSES):
        assert re.search(rf"\b{word}\b", FORMATS_PAGE), word


def test_every_strategy_has_a_heading_and_every_heading_a_strategy() -> None:
    assert set(headings("reference/strategies.md")) == set(STRATEGIES) == set(STRATEGY_NAMES)


def test_every_writer_has_a_heading_and_a_row() -> None:
    names = ("reference/outputs.md", "reference/exports.md")
    page = "".join((DOCS / name).read_text(encoding="utf-8") for name in names)
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == set(FORMATS)
    assert {re.sub(r"\W", "", title).lower() for name in names for title in headings(name)} >= set(FORMATS)
    command_line = (DOCS / "reference/cli.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in command_line for name in FORMATS)


def test_every_reason_has_a_row_and_every_row_a_reason() -> None:
    section = (DOCS / "explanation/proof.md").read_text(encoding="utf-8").split("## Why is there no item?")[1]
    table = section.split("\n\n## ")[0]
    assert set(re.findall(r"^\| ([a-z][a-z-]*) \|", table, re.MULTILINE)) - {"reason"} == set(REASONS)


def test_every_code_of_the_checks_has_a_heading() -> None:
    assert [heading.split(":")[0] for heading in headings("reference/diagnostics-facts.md")] == sorted(
        CHECK_CODES
    )
