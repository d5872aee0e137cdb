"""The example domain: facts and vocabulary alone give items of most shapes, in both languages, all of them sound."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks.soundness.banks import Order, bank
from qgen.pipeline.opening import Source, open_collection
from tests.judge.judge import judge

EXAMPLE = Path(__file__).parents[2] / "examples" / "http-status"
LANGUAGES = ("en", "ja")
FEWEST_ITEMS, FEWEST_SHAPES = 50, 6


@cache
def exam(lang: str) -> dict[str, Any]:
    texts = {str(path.relative_to(EXAMPLE)): path.read_bytes() for path in EXAMPLE.rglob("*.yaml")}
    return {"exam": {"lang": lang}, "items": bank(texts, Order("http", lang=lang)).items}


def test_it_is_nothing_but_yaml() -> None:
    assert {path.suffix for path in EXAMPLE.rglob("*") if path.is_file()} == {".yaml"}


def test_strict_check_finds_nothing() -> None:
    opened = open_collection(Source(EXAMPLE, root=EXAMPLE, strict=True), lambda _: None)
    assert opened.found == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_there_are_many_items_of_many_shapes(lang: str) -> None:
    items = exam(lang)["items"]
    assert len(items) >= FEWEST_ITEMS
    assert len({item["shape"] for item in items}) >= FEWEST_SHAPES
    assert {item["domain"] for item in items} == {"http"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_independent_judge_finds_no_fault(lang: str) -> None:
    assert judge(EXAMPLE, exam(lang)) == []
