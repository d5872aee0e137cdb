"""Literals: what is equal, what is told apart, what is refused."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.facts import LITERAL_TYPES
from qgen.load.values import WRITTEN, parse_day, parse_literal

EQUAL = [
    ("duration", "60 min", "1 h"),
    ("duration", "1h", "3600 s"),
    ("duration", "1 h 30 min", "90min"),
    ("duration", "0.5 d", "12 hours"),
    ("duration", "1500 ms", "1.5 s"),
    ("port-range", "1024-65535", "1024–65535"),
    ("port-range", "1024-65535", "1024 〜 65535"),
    ("port-range", "1024-65535", "1024～65535"),
    ("port-range", "443", "443-443"),
    ("integer-range", "-5–5", "-5 - 5"),
    ("integer", "012", "12"),
    ("integer", "+3", "3"),
    ("integer", "−3", "-3"),
    ("decimal", "1.50", "1.5"),
    ("decimal", "1e3", "1000"),
    ("decimal", "-0.0", "0"),
    ("percent", "18 %", "18%"),
    ("percent", "99.90%", "99.9 ％"),
    ("cidr", "10.0.0.0/16", "10.0.0.0/255.255.0.0"),
    ("cidr", "2001:DB8::/32", "2001:db8:0::/32"),
    ("cidr", "10.0.3.4/16", "10.0.0.0/16"),
    ("version", "1.2", "v1.2.0"),
    ("version", "2.0-RC1", "2.0.rc1"),
    ("text", "e\u0301", "\u00e9"),
    ("prefix", "/56", "/56"),
]
DIFFERENT = [
    ("duration", "1 h", "61 min"),
    ("date", "2022-07", "2022-07-01"),
    ("date", "2022", "2022-01"),
    ("version", "1.10", "1.1"),
    ("version", "1.2", "1.2.1"),
    ("text", "NO", "no"),
    ("text", "1e3", "1000"),
    ("text", "012", "12"),
    ("cidr", "10.0.0.0/16", "10.0.0.0/17"),
]
REFUSED = [
    ("integer", "0x1F"),
    ("integer", "1e3"),
    ("integer", "12:30"),
    ("integer", "１２"),
    ("integer", "1" * 5000),
    ("decimal", "1,5"),
    ("decimal", "1e999999999"),
    ("decimal", "nan"),
    ("decimal", "inf"),
    ("percent", "18"),
    ("percent", "%"),
    ("duration", "12"),
    ("duration", "1 month"),
    ("duration", "h"),
    ("duration", "-1 h"),
    ("date", "2023-02-29"),
    ("date", "1900-02-29"),
    ("date", "2022-13"),
    ("date", "2022-7-1"),
    ("date", "0000"),
    ("version", "latest"),
    ("version", "1..2"),
    ("cidr", "10.0.0.1"),
    ("cidr", "10.0.0.0/33"),
    ("cidr", "fe80::1%eth0/64"),
    ("prefix", "56"),
    ("prefix", "/129"),
    ("port-range", "65536"),
    ("port-range", "-1"),
    ("port-range", "90-80"),
    ("integer-range", "a-b"),
    ("text", ""),
    ("color", "red"),
]


@pytest.mark.parametrize(("kind", "one", "other"), EQUAL)
def test_equal_values_are_equal_and_keep_their_text(kind: str, one: str, other: str) -> None:
    first, second = parse_literal(kind, one), parse_literal(kind, other)
    assert first is not None
    assert second is not None
    assert first == second
    assert hash(first) == hash(second)
    assert (first.text, second.text) == (one, other)


@pytest.mark.parametrize(("kind", "one", "other"), DIFFERENT)
def test_different_values_differ(kind: str, one: str, other: str) -> None:
    first, second = parse_literal(kind, one), parse_literal(kind, other)
    assert None not in {first, second}
    assert first != second


@pytest.mark.parametrize(("kind", "text"), REFUSED)
def test_what_is_no_value_is_refused(kind: str, text: str) -> None:
    assert parse_literal(kind, text) is None


@pytest.mark.parametrize(
    ("kind", "text", "key"),
    [
        ("integer", "18", 18),
        ("prefix", "/56", 56),
        ("decimal", "99.950", "99.95"),
        ("percent", "18 %", "18"),
        ("duration", "12 h", "43200"),
        ("duration", "1 ns", "0.000000001"),
        ("date", "2022-07", (2022, 7, 0)),
        ("version", "1.2rc3", ((0, 1), (0, 2), (1, "rc"), (0, 3))),
        ("cidr", "10.0.0.0/8", "10.0.0.0/8"),
        ("port-range", "443", (443, 443)),
        ("integer-range", "1–10", (1, 10)),
        ("text", "aws s3 ls", "aws s3 ls"),
    ],
)
def test_keys_are_the_documented_ones(kind: str, text: str, key: object) -> None:
    literal = parse_literal(kind, text)
    assert literal is not None
    assert literal.key == key


def test_a_duration_without_a_unit_takes_the_predicates() -> None:
    bare, written = parse_literal("duration", "12", "h"), parse_literal("duration", "720 min", "h")
    assert bare is not None
    assert bare == written
    assert bare.text == "12 h"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022", (2022, 1, 1)),
        ("2022-07", (2022, 7, 1)),
        ("2024-02-29", (2024, 2, 29)),
        ("soon", None),
        ("", None),
    ],
)
def test_a_partial_date_means_its_first_day(text: str, day: tuple[int, int, int] | None) -> None:
    assert parse_day(text) == day


def test_every_literal_type_says_how_it_is_written() -> None:
    assert set(WRITTEN) == set(LITERAL_TYPES)


@given(
    st.sampled_from(LITERAL_TYPES), st.text() | st.from_regex(r"[-+/0-9.:eE%a-z–〜 ]{0,30}", fullmatch=True)
)
def test_no_text_raises_and_a_key_does_not_depend_on_normal_forms(kind: str, text: str) -> None:
    literal = parse_literal(kind, text)
    if literal is not None:
        hash(literal)
        assert literal.text == text
        assert parse_literal(kind, unicodedata.normalize("NFC", text)) == literal


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_durations_are_equal_when_their_seconds_are(minutes: int, hours: int) -> None:
    same = minutes == hours * 60
    assert (parse_literal("duration", f"{minutes} min") == parse_literal("duration", f"{hours} h")) is same
