"""Qualifiers: what an entry says about its triples, closures above all."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgen.diagnostics import Severity
from qgen.facts import Qualifiers, Roster, Source, Vocabulary
from qgen.load.fields import Fields, flag_of, span_of, text_of, texts_of, word_of
from qgen.load.findings import Findings
from qgen.load.labels import texts_by_language
from qgen.load.nodes import Node

KEYS = ("source", "at", "because", "note", "why", "from", "until", "when", "only", "among", "contested")


@dataclass(slots=True)
class QualifierReader:
    """Reads the qualifiers of entries; equal ones are one object, for a collection may have very many."""

    vocabulary: Vocabulary
    sources: Mapping[str, Source]
    rosters: Mapping[str, Roster]
    _shared: dict[tuple[object, ...], Qualifiers] = field(default_factory=dict)

    def read(self, find: Findings, fields: Fields, *, source: str | None, denied: bool) -> Qualifiers:
        """Return the qualifiers among an entry's fields; ``source`` is the file's default."""
        since, until = span_of(find, fields) if "from" in fields or "until" in fields else (None, None)
        only, among = self._closure(find, fields, denied=denied)
        said: dict[str, Any] = {
            "source": self.source(find, fields["source"][1]) if "source" in fields else source,
            "at": texts_of(find, fields["at"][1]) if "at" in fields else (),
            "because": text_of(find, fields["because"][1]) if "because" in fields else None,
            "note": text_of(find, fields["note"][1]) if "note" in fields else None,
            "since": since,
            "until": until,
            "when": self._when(find, fields["when"][1]) if "when" in fields else None,
            "only": only,
            "among": among,
            "contested": flag_of(find, fields["contested"][1]) if "contested" in fields else False,
        }
        if "why" in fields:
            languages = self.vocabulary.languages
            why = texts_by_language(find, fields["why"][1], languages, every=languages[0])
            return Qualifiers(**said, why=why)
        key = tuple(said.values())
        shared = self._shared.get(key)
        if shared is None:
            shared = self._shared[key] = Qualifiers(**said)
        return shared

    def source(self, find: Findings, node: Node) -> str | None:
        """Return the id of a declared source."""
        source = text_of(find, node, "the id of a source")
        if source is None or source in self.sources:
            return source
        find.unknown(
            "QG322",
            node,
            source,
            tuple(self.sources),
            what="source",
            expected="a declared source",
            hint="declare it in facts/sources.yaml",
        )
        return None

    def _when(self, find: Findings, node: Node) -> str | None:
        condition = text_of(find, node, "the id of a condition")
        if condition is None or condition in self.vocabulary.conditions:
            return condition
        find.unknown(
            "QG321",
            node,
            condition,
            tuple(self.vocabulary.conditions),
            what="condition",
            expected="a declared condition",
            hint="declare it under conditions: in the vocabulary",
        )
        return None

    def _closure(self, find: Findings, fields: Fields, *, denied: bool) -> tuple[Any, str | None]:
        if "only" not in fields and "among" not in fields:
            return None, None
        if "only" not in fields:
            _malformed(find, fields["among"][0], "among stands without only: subjects.", "only: subjects")
            return None, None
        key, node = fields["only"]
        only = word_of(find, node, ("objects", "subjects"))
        if denied:
            _malformed(find, key, "A denial closes nothing.", "only beside fact or facts")
            return None, None
        if not {"at", "because"} & fields.keys():
            find.report(
                "QG320",
                key,
                "Nothing says why the closure holds.",
                value=only,
                expected="at: or because:",
                hint="at: names the place in the source that closes the list, because: the reason",
                severity=Severity.WARNING,
            )
        if only == "objects" and "among" in fields:
            _malformed(find, fields["among"][0], "among stands beside only: objects.", "only: subjects")
        if only != "subjects":
            return only, None
        if "among" not in fields:
            _malformed(
                find, key, "only: subjects does not say among whom.", "among: a roster or a closed type"
            )
            return None, None
        among = self._among(find, fields["among"][1])
        return (None, None) if among is None else (only, among)

    def _among(self, find: Findings, node: Node) -> str | None:
        name = text_of(find, node, "a roster or a closed type")
        if name is None or name in self.rosters:
            return name
        types = self.vocabulary.types
        if name not in types:
            known = [*self.rosters, *(each.id for each in types.values() if each.closed)]
            expected = "a roster or a closed type"
            find.unknown(
                "QG318", node, name, known, what="roster", expected=expected, hint="declare it under rosters:"
            )
            return None
        if types[name].closed:
            return name
        find.report(
            "QG319",
            node,
            "The type is not closed: others of it may come.",
            value=name,
            expected="a roster, or a type with closed: true and because:",
            hint="name the members in rosters:",
            related=[(types[name].position, "declared here")],
        )
        return None


def _malformed(find: Findings, node: Node, message: str, expected: str) -> None:
    find.report("QG317", node, message, expected=expected)
