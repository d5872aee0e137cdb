"""The record of sittings: what is written is read again, and what does not fit is no attempt."""

import json
from dataclasses import replace

import pytest

from qgen.take.attempt import Attempt
from qgen.take.record import Record, read_record, record_bytes
from tests.grade.classroom import exam, item, matching, ordering

EXAM = exam([item(1), item(2, "multiple", keys=2, options=5), ordering(3), matching(4)])
ATTEMPT = Attempt(
    EXAM.items[::-1],
    "exam",
    {
        "q000000000001": ("B",),
        "q000000000002": ("A", "B"),
        "q000000000003": ("C", "", "B"),
        "q000000000004": (),
    },
    frozenset({"q000000000002"}),
    2,
)


def test_an_attempt_goes_on_where_it_was_left() -> None:
    record = read_record(record_bytes(Record().with_progress(ATTEMPT, 61.04), EXAM))
    found = record.resumed(EXAM)
    assert found is not None
    attempt, seconds = found
    assert seconds == 61.0
    assert (attempt.items, attempt.marked, attempt.at) == (ATTEMPT.items, ATTEMPT.marked, 2)
    assert all(attempt.response(each) == ATTEMPT.response(each) for each in EXAM.items)


def test_a_result_takes_the_place_of_progress() -> None:
    record = Record().with_progress(ATTEMPT, 5).with_result(ATTEMPT, 70.6, "2026-11-01T10:00:00Z")
    again = read_record(record_bytes(record, EXAM))
    assert again == record
    assert again.unfinished is None
    (sat,) = again.sittings
    assert (sat.right, sat.seconds) == (("q000000000002",), 71)
    assert sat.missed == ("q000000000004", "q000000000003", "q000000000001")
    assert sat.responses["q000000000003"] == "C+-+B"


def test_a_changed_exam_is_not_resumed() -> None:
    record = Record().with_progress(ATTEMPT, 5)
    options = (replace(EXAM.items[0].options[0], text="reworded"), *EXAM.items[0].options[1:])
    changed = replace(EXAM, items=(replace(EXAM.items[0], options=options), *EXAM.items[1:]))
    assert record.resumed(changed) is None
    assert record.resumed(replace(EXAM, items=EXAM.items[1:])) is None
    assert Record().resumed(EXAM) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"sittings": 1, "unfinished": null}',
        '{"sittings": [{}], "unfinished": null}',
        '{"sittings": [], "unfinished": {"mode": "party"}}',
        "[" * 5000,
    ],
)
def test_what_is_no_record_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_record(text.encode())


def test_unknown_fields_are_passed_by() -> None:
    data = json.loads(record_bytes(Record().with_progress(ATTEMPT, 5), EXAM))
    data["more"] = data["unfinished"]["more"] = 1
    assert read_record(json.dumps(data).encode()).unfinished is not None
