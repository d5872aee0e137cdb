"""Hand-written items: ``items/*.yaml``. Nobody proves them, so whatever can be checked is checked here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import cast, get_args

from qgen.diagnostics import Severity
from qgen.handwritten import HandwrittenItem, HandwrittenText, Kind, Level
from qgen.load.closures import QualifierReader
from qgen.load.fields import (
    Fields,
    check_id,
    fields_of,
    flag_of,
    ids_of,
    mapping_of,
    named_values,
    text_of,
    texts_of,
    word_of,
)
from qgen.load.findings import Findings
from qgen.load.handwritten_texts import check_agreement, read_text
from qgen.load.nodes import Node, Scalar
from qgen.load.renames import check_old_ids
from qgen.load.templates import BLOOM

FILE_KEYS = ("domain", "topic", "source", "items")
KEYS = ("kind", "key", "domain", "topic", "source", "at", "bloom", "level", "tags", "fixed_order", "was")
KINDS: tuple[Kind, ...] = get_args(Kind)
LEVELS: tuple[Level, ...] = get_args(Level)
_IN_A_FOLDER = len(("items", "domain", "topic.yaml"))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a collection declares that hand-written items may name."""

    languages: tuple[str, ...]
    domains: Collection[str]
    qualifiers: QualifierReader


@dataclass(frozen=True, slots=True)
class _Defaults:
    """What a file says for all of its items."""

    domain: str | None
    topic: str
    source: str | None


def read_handwritten(
    files: Sequence[tuple[Findings, Node]], around: Surroundings
) -> tuple[HandwrittenItem, ...]:
    """Return the items of all files in their order; a second one of an id is reported."""
    items: dict[str, HandwrittenItem] = {}
    for find, node in files:
        for item in _read_file(find, node, around):
            first = items.setdefault(item.id, item)
            if first is not item:
                find.report(
                    "QG701",
                    (item.position.line, item.position.column),
                    "Another hand-written item has this id.",
                    value=item.id,
                    related=[(first.position, "the first one")],
                )
    if files:
        check_old_ids(files[0][0], items)
    return tuple(items.values())


def _read_file(find: Findings, node: Node, around: Surroundings) -> list[HandwrittenItem]:
    body = mapping_of(find, node, f"a mapping: {', '.join(FILE_KEYS)}")
    fields = {} if body is None else fields_of(find, body, FILE_KEYS, required=("items",))
    named = mapping_of(find, fields["items"][1], "a mapping: id to item") if "items" in fields else None
    if named is None:
        return []
    defaults = _defaults(find, fields, around)
    read = [_Reader(find, key, defaults, around).read(value) for key, value in named_values(find, named)]
    return [item for item in read if item is not None]


def _defaults(find: Findings, fields: Fields, around: Surroundings) -> _Defaults:
    path = PurePosixPath(find.file)
    domain = path.parts[1] if len(path.parts) >= _IN_A_FOLDER else None
    if domain is None and len(around.domains) == 1:
        (domain,) = around.domains
    if "domain" in fields:
        domain = _domain(find, fields["domain"][1], around)
    topic = text_of(find, fields["topic"][1]) if "topic" in fields else None
    source = around.qualifiers.source(find, fields["source"][1]) if "source" in fields else None
    return _Defaults(domain, topic or path.stem, source)


def _domain(find: Findings, node: Node, around: Surroundings) -> str | None:
    domain = text_of(find, node, "a domain")
    if domain is None or domain in around.domains:
        return domain
    known = tuple(around.domains)
    find.unknown("QG702", node, domain, known, what="domain", expected="a folder of facts/")
    return None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one item: its id stands at ``key``."""

    find: Findings
    key: Scalar
    defaults: _Defaults
    around: Surroundings

    def read(self, node: Node) -> HandwrittenItem | None:
        """Return the item, or None where nobody could be asked it."""
        body = mapping_of(self.find, node, "an item: its kind, and for each language stem and options")
        if body is None:
            return None
        check_id(self.find, self.key)
        fields = fields_of(self.find, body, KEYS, required=("kind",), languages=self.around.languages)
        kind = word_of(self.find, fields["kind"][1], KINDS) if "kind" in fields else None
        texts = {} if kind is None else self._texts(fields, kind)
        domain = self._own_domain(fields)
        return self._item(fields, kind, domain, texts) if kind and domain and texts else None

    def _item(
        self, fields: Fields, kind: str, domain: str, texts: dict[str, HandwrittenText]
    ) -> HandwrittenItem:
        find = self.find
        topic = text_of(find, fields["topic"][1]) if "topic" in fields else None
        cited = self.around.qualifiers.source(find, fields["source"][1]) if "source" in fields else None
        level = word_of(find, fields["level"][1], LEVELS) if "level" in fields else None
        return HandwrittenItem(
            id=self.key.text,
            position=find.at(self.key),
            domain=domain,
            topic=topic or self.defaults.topic,
            kind=cast("Kind", kind),
            texts=texts,
            key=self._truth(fields, kind),
            fixed_order=flag_of(find, fields["fixed_order"][1]) if "fixed_order" in fields else False,
            source=cited or self.defaults.source,
            at=texts_of(find, fields["at"][1]) if "at" in fields else (),
            bloom=word_of(find, fields["bloom"][1], BLOOM) if "bloom" in fields else None,
            level=cast("Level | None", level),
            tags=texts_of(find, fields["tags"][1]) if "tags" in fields else (),
            was=ids_of(find, fields["was"][1]) if "was" in fields else (),
        )

    def _own_domain(self, fields: Fields) -> str | None:
        if "domain" in fields:
            return _domain(self.find, fields["domain"][1], self.around)
        known = self.around.domains
        if self.defaults.domain not in known:
            expected = f"domain: one of {', '.join(sorted(known))}" if known else "a folder of facts/"
            self.find.report(
                "QG702", self.key, "The item has no domain.", value=self.defaults.domain, expected=expected
            )
            return None
        return self.defaults.domain

    def _texts(self, fields: Fields, kind: str) -> dict[str, HandwrittenText]:
        """Return what the item says in each language, and tell of languages in which it says nothing."""
        languages = self.around.languages
        read = {lang: read_text(self.find, fields[lang][1], kind) for lang in languages if lang in fields}
        texts = {lang: text for lang, text in read.items() if text is not None}
        if not read:
            expected = " or ".join(f"{lang}:" for lang in languages)
            self.find.report("QG706", self.key, "It is worded in no language.", expected=expected)
        elif texts:
            check_agreement(self.find, fields, texts)
            self._tell_missing([lang for lang in languages if lang not in read])
        return texts

    def _tell_missing(self, languages: list[str]) -> None:
        for lang in languages:
            self.find.report(
                "QG707",
                self.key,
                f"The item is not worded in {lang}, so no exam in that language has it.",
                value=self.key.text,
                expected=f"{lang}: with its stem and options",
                severity=Severity.INFORMATION,
            )

    def _truth(self, fields: Fields, kind: str) -> bool | None:
        """Return whether the stem of a true-false item is true."""
        if kind == "true-false":
            if "key" in fields:
                return flag_of(self.find, fields["key"][1])
            told, expected = "It does not say whether the stem is true.", "key: true, or key: false"
            self.find.report("QG703", self.key, told, expected=expected)
        elif "key" in fields:
            told = f"An item of the kind {kind} has its keys among the options."
            self.find.report("QG703", fields["key"][0], told, expected="key: true beside the option's text")
        return None
