"""What was sat before: results, and an attempt that is not finished, as JSON beside the exam."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from qgen.exam import Exam
from qgen.item import Item
from qgen.response import Refused, read_response, written
from qgen.take.attempt import MODES, Attempt, fingerprint

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Sat:
    """A sitting that was submitted: ``ended`` is a UTC time, ``right`` and ``missed`` are item ids."""

    mode: str
    ended: str
    seconds: int
    right: tuple[str, ...]
    missed: tuple[str, ...]
    responses: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An attempt that was left: ``print`` tells whether it still fits the exam."""

    mode: str
    items: tuple[str, ...]
    responses: Mapping[str, str]
    marked: tuple[str, ...]
    at: int
    seconds: float
    print: str


@dataclass(frozen=True, slots=True)
class Record:
    """All sittings of one exam by one person, oldest first."""

    sittings: tuple[Sat, ...] = ()
    unfinished: Unfinished | None = None

    def with_progress(self, attempt: Attempt, seconds: float) -> "Record":
        """Return the record with an attempt that goes on."""
        return replace(
            self,
            unfinished=Unfinished(
                attempt.mode,
                tuple(item.id for item in attempt.items),
                _responses(attempt),
                tuple(item.id for item in attempt.items if item.id in attempt.marked),
                attempt.at,
                round(seconds, 1),
                fingerprint(attempt.items),
            ),
        )

    def with_result(self, attempt: Attempt, seconds: float, ended: str) -> "Record":
        """Return the record with an attempt that was submitted, and none unfinished."""
        missed = tuple(item.id for item in attempt.missed)
        right = tuple(item.id for item in attempt.items if attempt.is_right(item))
        sat = Sat(attempt.mode, ended, round(seconds), right, missed, _responses(attempt))
        return Record((*self.sittings, sat))

    def resumed(self, exam: Exam) -> tuple[Attempt, float] | None:
        """Return the unfinished attempt and the seconds it took; None if there is none for these items."""
        left = self.unfinished
        known = {item.id: item for item in exam.items}
        if left is None or not left.items or not set(left.items) <= known.keys():
            return None
        items = tuple(known[name] for name in left.items)
        if fingerprint(items) != left.print:
            return None
        responses = {item.id: _read(item, left.responses.get(item.id, "")) for item in items}
        attempt = Attempt(items, left.mode, responses, frozenset(left.marked), 0).moved(left.at)
        return attempt, left.seconds


def _responses(attempt: Attempt) -> dict[str, str]:
    told = {item.id: written(item, attempt.response(item)) for item in attempt.items}
    return {name: text for name, text in told.items() if text}


def _read(item: Item, text: str) -> tuple[str, ...]:
    read = read_response(item, text)
    return () if isinstance(read, Refused) or not text else read


# --- as JSON ------------------------------------------------------------------------------------------


def record_bytes(record: Record, exam: Exam) -> bytes:
    """Return the record as a file."""
    left = record.unfinished
    told = {
        "qgen": exam.qgen,
        "schema": SCHEMA,
        "exam": {"name": exam.name, "lang": exam.lang, "form": exam.form},
        "sittings": [
            {
                "mode": sat.mode,
                "ended": sat.ended,
                "seconds": sat.seconds,
                "right": list(sat.right),
                "missed": list(sat.missed),
                "responses": dict(sat.responses),
            }
            for sat in record.sittings
        ],
        "unfinished": None
        if left is None
        else {
            "mode": left.mode,
            "items": list(left.items),
            "responses": dict(left.responses),
            "marked": list(left.marked),
            "at": left.at,
            "seconds": left.seconds,
            "print": left.print,
        },
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def read_record(data: bytes) -> Record:
    """Return the record of a file; raises ValueError where it is none."""
    try:
        told = json.loads(data)
        left = told["unfinished"]
        return Record(
            tuple(_sat(entry) for entry in told["sittings"]), None if left is None else _unfinished(left)
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise ValueError(f"{type(fault).__name__} {fault}") from fault


def _sat(data: Mapping[str, Any]) -> Sat:
    return Sat(
        _mode(data["mode"]),
        str(data["ended"]),
        int(data["seconds"]),
        _texts(data["right"]),
        _texts(data["missed"]),
        _responses_of(data["responses"]),
    )


def _unfinished(data: Mapping[str, Any]) -> Unfinished:
    return Unfinished(
        _mode(data["mode"]),
        _texts(data["items"]),
        _responses_of(data["responses"]),
        _texts(data["marked"]),
        int(data["at"]),
        float(data["seconds"]),
        str(data["print"]),
    )


def _mode(value: object) -> str:
    if value not in MODES:
        raise ValueError(f"no such mode: {value}")
    return str(value)


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def _responses_of(values: Mapping[object, object]) -> dict[str, str]:
    return {str(name): str(text) for name, text in values.items()}
