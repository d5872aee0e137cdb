"""Reading, writing and scoring what a candidate responds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.item import Item
from qgen.response import Refused, Response, credit, is_omitted, is_right, key_of, read_response, written
from tests.grade.classroom import item, judged, matching, ordering

SINGLE, SEVERAL, ORDER, MATCH = item(1), item(2, "multiple", keys=2, options=5), ordering(3), matching(4)


@pytest.mark.parametrize(
    ("one", "text", "response"),
    [
        (SINGLE, "B", ("B",)),
        (SINGLE, " b ", ("B",)),
        (SINGLE, "ｂ", ("B",)),
        (SINGLE, "", ()),
        (SINGLE, "-", ()),
        (SINGLE, "–", ()),
        (SINGLE, "C A", ("A", "C")),
        (SEVERAL, "E+A", ("A", "E")),
        (SEVERAL, "a, c", ("A", "C")),
        (SEVERAL, "AC", ("A", "C")),
        (SEVERAL, "Ａ、Ｃ", ("A", "C")),
        (SEVERAL, "AAC", ("A", "C")),
        (ORDER, "CAB", ("C", "A", "B")),
        (ORDER, "c > a > b", ("C", "A", "B")),
        (ORDER, "C → A → B", ("C", "A", "B")),
        (ORDER, "C+-+B", ("C", "", "B")),
        (ORDER, "C", ("C", "", "")),
        (MATCH, "BA", ("B", "A")),
        (MATCH, "2A 1B", ("B", "A")),
        (MATCH, "1–B、2–A", ("B", "A")),
        (MATCH, "2:c", ("", "C")),
        (judged(5), "A", ("A",)),
        (judged(5), "true", ("A",)),
        (judged(5), "F", ("B",)),
        (judged(5), "×", ("B",)),
        (judged(5), "正", ("A",)),
    ],
)
def test_a_text_is_read(one: Item, text: str, response: Response) -> None:
    assert read_response(one, text) == response


@pytest.mark.parametrize(
    ("one", "text", "reason", "value"),
    [
        (SINGLE, "E", "no-option", "E"),
        (SINGLE, "1", "no-option", "1"),
        (SINGLE, "true", "no-option", "T"),
        (SEVERAL, "A+F", "no-option", "F"),
        (ORDER, "CABA", "no-place", "4"),
        (ORDER, "CAX", "no-option", "X"),
        (MATCH, "3A", "no-place", "3"),
        (MATCH, "1B2", "no-option", "2"),
        (MATCH, "0A", "no-place", "0"),
    ],
)
def test_what_is_no_response_is_refused(one: Item, text: str, reason: str, value: str) -> None:
    assert read_response(one, text) == Refused(reason, value)


@given(st.sampled_from([SINGLE, SEVERAL, ORDER, MATCH]), st.data())
def test_what_is_written_is_read_again(one: Item, data: st.DataObject) -> None:
    labels = [option.label for option in one.options]
    if one.pairs:
        places = [data.draw(st.sampled_from([*labels, ""])) for _ in one.pairs]
        response: Response = tuple(places)
    else:
        chosen = data.draw(st.sets(st.sampled_from(labels)))
        response = tuple(label for label in labels if label in chosen)
    read = read_response(one, written(one, response))
    assert read == response or (is_omitted(response) and isinstance(read, tuple) and is_omitted(read))


@given(st.sampled_from([SINGLE, SEVERAL, ORDER, MATCH]), st.text(max_size=12))
def test_any_text_is_read_or_refused(one: Item, text: str) -> None:
    read = read_response(one, text)
    if isinstance(read, tuple):
        assert 0 <= credit(one, read) <= 1
        assert (credit(one, read) == 1) == is_right(one, read)


@pytest.mark.parametrize(
    ("one", "text", "points"),
    [
        (SINGLE, "A", 1),
        (SINGLE, "A+B", 0),
        (SINGLE, "", 0),
        (SEVERAL, "A+B", 1),
        (SEVERAL, "A", 0.5),
        (SEVERAL, "A+C", 0),
        (SEVERAL, "A+B+C", 0.5),
        (SEVERAL, "A+B+C+D+E", 0),
        (ORDER, "CAB", 1),
        (ORDER, "CBA", 1 / 3),
        (ORDER, "", 0),
        (MATCH, "B-", 0.5),
    ],
)
def test_partial_credit(one: Item, text: str, points: float) -> None:
    read = read_response(one, text)
    assert isinstance(read, tuple)
    assert credit(one, read) == pytest.approx(points)


def test_the_key_is_right_and_nothing_is_not() -> None:
    for one in (SINGLE, SEVERAL, ORDER, MATCH):
        assert is_right(one, key_of(one))
        assert not is_right(one, ())
