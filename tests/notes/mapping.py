"""The rows of the study notes, and what in the facts answers to each: rows/*.yaml read and looked up."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from qgen.facts import Entry, FactBase, Ref, Sequence, Term, Triple
from qgen.graph.ledger import stands
from qgen.load.values import parse_literal

ROWS = Path(__file__).parent / "rows"
NOTES = "aws-soa-notes"

OUTDATED = (1, 2, 3, 4, 57, 58, 69, 111, 126, 127, 166, 183, 190, 192, 197, 218, 220, 243, 244, 260)
OPINION = (5, 76, 77, 97, 113, 114, 116, 172, 209, 264, 286, 287, 288)
WRONG = (7, 37, 38, 39, 89, 98, 128, 152, 153, 156, 174, 198, 233, 255, 289)
STATUS = {
    f"S{n:03d}": "outdated"
    if n in OUTDATED
    else "opinion"
    if n in OPINION
    else "wrong"
    if n in WRONG
    else "holds"
    for n in range(1, 292)
}
EVERY = tuple(STATUS)


def of_status(status: str) -> list[str]:
    """Return the rows of a status."""
    return [name for name, each in STATUS.items() if each == status]


FORMS = {
    "holds": {"fact", "denied", "dated", "qualified", "name"},
    "outdated": {"dated", "qualified", "name"},
    "opinion": {"contested", "weight"},
    "wrong": {"denied"},
}
"""Which forms a row of each status may take."""


@dataclass(frozen=True)
class Row:
    """One row: its lines in the notes, the form that it takes, and its triples as written."""

    id: str
    status: str
    lines: tuple[str, ...]
    form: str
    triples: tuple[Any, ...] = ()
    now: tuple[Any, ...] = ()
    true: tuple[Any, ...] = ()
    topic: str | None = None
    entity: str | None = None
    label: str | None = None


@cache
def rows() -> dict[str, Row]:
    """Return every row of every file; an id that stands twice is an error."""
    found: dict[str, Row] = {}
    for path in sorted(ROWS.glob("*.yaml")):
        # every scalar is a text: a bare `true` is a key here
        read = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        for name, said in (read or {}).items():
            assert name not in found, f"{name} stands twice, again in {path.name}"
            found[name] = row_of(name, said)
    return found


def row_of(name: str, said: dict[str, Any]) -> Row:
    """Return a row as its mapping says it."""
    known = {"status", "lines", "as", "triples", "now", "true", "topic", "entity", "label"}
    assert said.keys() <= known, f"{name}: {said.keys() - known}"
    return Row(
        name,
        said["status"],
        tuple(said.get("lines", ())),
        said["as"],
        triples=tuple(said.get("triples", ())),
        now=tuple(said.get("now", ())),
        true=tuple(said.get("true", ())),
        topic=said.get("topic"),
        entity=said.get("entity"),
        label=said.get("label"),
    )


class Answers:
    """The fact base, asked for triples as the rows write them."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.day = base.vocabulary.as_of
        self._entries: dict[Triple, list[Entry]] = {}
        for entry in base.entries:
            for triple in entry.triples():
                self._entries.setdefault(triple, []).append(entry)

    def triples(self, written: Iterable[Any]) -> list[Triple]:
        """Return the triples that a row writes."""
        return [self.triple(each) for each in written]

    def triple(self, written: Any) -> Triple:
        subject, predicate, term = written
        assert subject in self.base.entities, f"no entity {subject}"
        assert predicate in self.base.vocabulary.predicates, f"no predicate {predicate}"
        return Triple(subject, predicate, self._term(predicate, term))

    def _term(self, predicate: str, written: Any) -> Term:
        if isinstance(written, dict):
            steps = (step if isinstance(step, list) else [step] for step in written["sequence"])
            return Sequence(tuple(tuple(Ref(name) for name in step) for step in steps))
        spec = self.base.vocabulary.predicates[predicate].object
        if spec.literal is None:
            assert written in self.base.entities, f"no entity {written}"
            return Ref(written)
        literal = parse_literal(spec.literal, written, spec.unit)
        assert literal is not None, f"{written} is no {spec.literal}"
        return literal

    def stated(self, triple: Triple) -> list[Entry]:
        """Return the uncontested entries that assert a triple, on whatever day."""
        return [e for e in self._entries.get(triple, ()) if not e.denied and not e.qualifiers.contested]

    def holding(self, triple: Triple) -> list[Entry]:
        """Return the entries that assert a triple today."""
        return [entry for entry in self.stated(triple) if stands(entry, self.day) == "valid"]

    def denied(self, triple: Triple) -> list[Entry]:
        """Return the entries that deny a triple today."""
        found = self._entries.get(triple, ())
        return [
            e for e in found if e.denied and not e.qualifiers.contested and stands(e, self.day) == "valid"
        ]

    def contested(self, triple: Triple) -> list[Entry]:
        """Return the entries that mark a triple as contested."""
        return [entry for entry in self._entries.get(triple, ()) if entry.qualifiers.contested]


def cites(entries: Iterable[Entry], lines: Iterable[str]) -> bool:
    """Whether some entry cites the notes at one of the lines."""
    wanted = set(lines)
    return any(e.qualifiers.source == NOTES and wanted.intersection(e.qualifiers.at) for e in entries)


# --- what each form claims ----------------------------------------------------------------------------


def check_fact(row: Row, answers: Answers) -> None:
    """Check that every triple is stated and holds today."""
    triples = answers.triples(row.triples)
    _each(row, triples, answers.holding, "does not hold")
    # the notes may stand on an entry that ended, where the list around the triple has changed
    assert cites((e for t in triples for e in answers.stated(t)), row.lines), f"nothing cites {row.lines}"


def check_denied(row: Row, answers: Answers) -> None:
    """Check that every triple is denied, with the reason in every language; what is true holds."""
    found = _each(row, answers.triples(row.triples), answers.denied, "is not denied")
    for entry in found:
        missing = set(answers.base.vocabulary.languages) - entry.qualifiers.why.keys()
        assert not missing, f"{entry.position}: no why in {missing}"
    for triple in answers.triples(row.true):
        assert answers.holding(triple), f"{triple} does not hold"
    assert cites(found, row.lines), f"nothing cites {row.lines}"


def check_dated(row: Row, answers: Answers) -> None:
    """Check that every triple is stated with dates in sight, and that today's hold today."""
    found = _each(row, answers.triples((*row.triples, *row.now)), answers.stated, "is not stated")
    assert any(e.qualifiers.since or e.qualifiers.until for e in found), "nothing began or ended"
    for triple in answers.triples(row.now):
        assert answers.holding(triple), f"{triple} does not hold today"
    assert cites(found, row.lines), f"nothing cites {row.lines}"


def check_contested(row: Row, answers: Answers) -> None:
    """Check that every triple is contested, and nowhere stated as if it were not."""
    found = _each(row, answers.triples(row.triples), answers.contested, "is not contested")
    for triple in answers.triples(row.triples):
        assert not answers.stated(triple), f"{triple} is stated without doubt"
    assert cites(found, row.lines), f"nothing cites {row.lines}"


def check_weight(row: Row, answers: Answers) -> None:
    """Check that the topic weighs more than others."""
    weights = {
        place: weight for place, weight in answers.base.weights.items() if place.endswith(f"/{row.topic}")
    }
    assert weights, f"no topic {row.topic}"
    assert all(weight > 1 for weight in weights.values())


def check_name(row: Row, answers: Answers) -> None:
    """Check that the name is one that the thing had, or an alias, and not what it is called today."""
    entity = answers.base.entities.get(row.entity or "")
    assert entity is not None, f"no entity {row.entity}"
    labels = [label for labels in entity.labels.values() for label in labels]
    dated = [label for label in labels if row.label in (label.text, label.many)]
    assert dated or row.label in entity.aliases, f"{row.entity} is never called {row.label}"
    assert all(label.until is not None for label in dated), f"{row.label} has no end"
    if row.triples:
        check_fact(row, answers)


def _each(row: Row, triples: Iterable[Triple], find: Any, fault: str) -> list[Entry]:
    found: list[Entry] = []
    for triple in triples:
        entries = find(triple)
        assert entries, f"{row.id}: {triple} {fault}"
        found += entries
    assert found, f"{row.id} names no triple"
    return found


CHECKS = {
    "fact": check_fact,
    "qualified": check_fact,
    "denied": check_denied,
    "dated": check_dated,
    "contested": check_contested,
    "weight": check_weight,
    "name": check_name,
}
"""What is checked of each form."""
