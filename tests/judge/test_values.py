"""Typed values: what is equal, what contains what, and how they sort."""

from __future__ import annotations

import pytest

from .values import canonical, contains, fold, indistinct, order
from .wording import shows_literal


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("duration", "60 min", "1 h"),
        ("duration", "1 h 30 min", "90 minutes"),
        ("duration", "1 year", "12 months"),
        ("port-range", "1024-65535", "1024–65535"),
        ("integer-range", "1 - 5", "1-5"),
        ("cidr", "10.0.0.0/24", "10.0.0.7/24"),
        ("cidr", "2001:DB8::/32", "2001:db8:0::/32"),
        ("prefix", "/56", "56"),
        ("integer", "012", "12"),
        ("decimal", "1.50", "1.5"),
        ("percent", "18 %", "18%"),
        ("version", "v1.2.0", "1.2"),
        ("date", "2022-7", "2022-07"),
        ("text", "e\u0301", "é"),
    ],
)
def test_equal_values_have_one_form(kind: str, one: str, other: str) -> None:
    assert canonical(kind, one) == canonical(kind, other)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("duration", "1 h", "2 h"),
        ("text", "NO", "no"),
        ("text", "1e3", "1000"),
        ("version", "1.10", "1.1"),
        ("date", "2022-07", "2022-07-01"),
        ("integer", "many", "some"),
    ],
)
def test_different_values_stay_apart(kind: str, one: str, other: str) -> None:
    assert canonical(kind, one) != canonical(kind, other)


def test_a_bare_number_takes_the_unit_of_its_predicate() -> None:
    assert canonical("duration", "2", "h") == canonical("duration", "120 min")


def test_what_contains_what() -> None:
    assert contains(canonical("cidr", "10.0.0.0/8"), canonical("cidr", "10.1.0.0/16"))
    assert not contains(canonical("cidr", "10.1.0.0/16"), canonical("cidr", "10.0.0.0/8"))
    assert contains(canonical("port-range", "0-1023"), canonical("port-range", "80-443"))
    assert not contains(canonical("port-range", "0-1023"), canonical("port-range", "1000-2000"))


def test_a_month_may_be_thirty_days() -> None:
    assert indistinct(canonical("duration", "1 month"), canonical("duration", "30 d"))
    assert not indistinct(canonical("duration", "1 month"), canonical("duration", "40 d"))


def test_values_sort_by_size() -> None:
    written = ["90 d", "1 h", "30 min", "1 month"]
    sizes = {text: order(canonical("duration", text)) or () for text in written}
    assert sorted(written, key=sizes.__getitem__) == ["30 min", "1 h", "1 month", "90 d"]
    assert order(canonical("text", "x")) is None


@pytest.mark.parametrize("text", ["ＡＷＳ  Config", "aws config", "AWS\u00a0Config\u200f"])
def test_alike_writings_fold_to_one(text: str) -> None:
    assert fold(text) == "aws config"


@pytest.mark.parametrize(
    ("kind", "literal"), [("integer", "2"), ("integer", "1"), ("version", "4"), ("integer", "14")]
)
def test_a_count_may_be_written_in_words_and_nothing_else_may(kind: str, literal: str) -> None:
    text = "One connection provides four tunnels."
    assert shows_literal(text, "integer", "4")
    assert not shows_literal(text, kind, literal)
