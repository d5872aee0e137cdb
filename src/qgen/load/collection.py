"""The whole load stage: the files of a collection to its fact base, item templates and reviews."""

import gc
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from types import MappingProxyType

from qgen.blueprint import Blueprint
from qgen.diagnostics import Diagnostic, in_order
from qgen.facts import FactBase, Roster, Source, Vocabulary
from qgen.handwritten import TEMPLATE, HandwrittenItem
from qgen.load.blueprints import read_blueprints
from qgen.load.closures import QualifierReader
from qgen.load.entities import EntityTable
from qgen.load.findings import Findings
from qgen.load.handwritten import Surroundings, read_handwritten
from qgen.load.nodes import MapNode, Node, read_nodes
from qgen.load.review import ReviewEntry, read_review
from qgen.load.selectors import Known
from qgen.load.sources import read_sources
from qgen.load.template_set import read_templates
from qgen.load.templates import TemplateContext
from qgen.load.terms import TermReader
from qgen.load.topics import Topic, TopicReader, declare_topic
from qgen.load.vocabulary import read_vocabulary
from qgen.pattern import ItemTemplate

VOCABULARY = "facts/vocabulary.yaml"
SOURCES = "facts/sources.yaml"
REVIEW = "review.yaml"
EXAMS = ("templates", "exams")
_WORDS = re.compile(r"[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*")
_NO_FILES: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything that a collection says: facts, item templates, hand-written items, decisions about items."""

    base: FactBase
    templates: tuple[ItemTemplate, ...]
    review: Mapping[str, ReviewEntry]
    handwritten: tuple[HandwrittenItem, ...] = ()
    blueprints: tuple[Blueprint, ...] = ()


@dataclass(slots=True)
class _Files:
    """The files of a collection by what they hold, each read into nodes once."""

    find: Findings
    vocabularies: list[tuple[Findings, MapNode]] = field(default_factory=list)
    domains: set[str] = field(default_factory=set)
    sources: list[tuple[Findings, MapNode]] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    templates: dict[str, bytes] = field(default_factory=dict)
    blueprints: dict[str, bytes] = field(default_factory=dict)
    handwritten: list[tuple[Findings, Node]] = field(default_factory=list)
    review: tuple[Findings, Node] | None = None


def load_collection(
    files: Mapping[str, bytes], *, packaged_templates: Mapping[str, bytes] = _NO_FILES
) -> tuple[Collection | None, list[Diagnostic]]:
    """Return what can be read of a collection, and all that is wrong in it.

    ``files`` are the collection's, by path below its root; ``packaged_templates``, and blueprints among them,
    serve where it has none of the same id. Without a vocabulary there is no collection, only findings.
    """
    find = Findings(VOCABULARY)
    collection = None
    with _collector_at_rest():
        read = _read_files(find, files)
        if read.vocabularies:
            # the root's come first: what a domain declares otherwise is then reported in the domain
            read.vocabularies.sort(key=lambda each: each[0].file != VOCABULARY)
            read.sources.sort(key=lambda each: each[0].file != SOURCES)
            collection = _collection(find, read, packaged_templates)
    return collection, in_order(find.found)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Pause Python's cycle collector: trees have no cycles, and looking for some doubles the time."""
    at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if at_work:
            gc.enable()


def _read_files(find: Findings, files: Mapping[str, bytes]) -> _Files:
    read = _Files(find)
    for path in sorted(files, key=lambda path: path.split("/")):
        _read_file(read, find.beside(path), PurePosixPath(path), files[path])
    if VOCABULARY not in files:
        find.report(
            "QG201",
            (1, 1),
            "The collection has no vocabulary.",
            value=VOCABULARY,
            expected="a file that declares languages, types and predicates",
            hint="it marks the collection's root; qgen init writes one",
        )
    return read


def _read_file(read: _Files, find: Findings, path: PurePosixPath, data: bytes) -> None:
    inside = path.parts[0] if len(path.parts) > 1 else ""
    if path.name.startswith("."):
        return
    if path.parts[:2] == ("templates", "items"):
        if path.suffix == ".j2":
            read.templates[str(path)] = data
        else:
            _not_read(find, path, ".j2")
    elif path.suffix == ".yaml" and path.parts[:2] == EXAMS:
        read.blueprints[str(path)] = data
    elif path.suffix == ".yaml" and (inside in {"facts", "items"} or str(path) == REVIEW):
        _read_yaml(read, find, path, data)
    elif path.suffix in {".yml", ".YAML", ".YML"} and (
        inside in {"facts", "items"} or path.stem == "review" or path.parts[:2] == EXAMS
    ):
        _not_read(find, path, ".yaml")


def _not_read(find: Findings, path: PurePosixPath, suffix: str) -> None:
    find.warn(
        "QG124",
        (1, 1),
        "The file is not read: its name has another ending.",
        value=path.name,
        hint=f"rename it to {path.stem}{suffix}",
    )


def _read_yaml(read: _Files, find: Findings, path: PurePosixPath, data: bytes) -> None:
    before = len(find.found)
    if path.parts[0] == "items":
        if (items := read_nodes(find, data)) is not None:
            read.handwritten.append((find, items))
        return
    if str(path) != REVIEW and path.name not in {"vocabulary.yaml", "sources.yaml"}:
        read.domains.add(_domain(path))
    node = read_nodes(find, data)
    if node is None and any(finding.is_error for finding in find.found[before:]):
        # what stands in a file that cannot be read is not reported as unknown elsewhere
        find.excused.update((*_WORDS.findall(data.decode("utf-8", "replace")), _domain(path), path.stem))
        if path.name == "sources.yaml":
            read.sources.append((find, MapNode((), 1, 1)))
        return
    if str(path) == REVIEW:
        read.review = None if node is None else (find, node)
    elif path.name in {"vocabulary.yaml", "sources.yaml"}:
        root = MapNode((), 1, 1) if node is None else node
        if isinstance(root, MapNode):
            (read.vocabularies if path.name == "vocabulary.yaml" else read.sources).append((find, root))
        else:
            find.report(
                "QG115", root, "The file is not a mapping.", expected="a mapping of names to declarations"
            )
    else:
        read.topics.append(Topic(find, node, _domain(path), path.stem))


def _domain(path: PurePosixPath) -> str:
    """Return the domain of a topic file: its folder's name."""
    return path.parts[1] if len(path.parts) > len(("facts", "topic.yaml")) else "general"


def _collection(find: Findings, read: _Files, packaged: Mapping[str, bytes]) -> Collection:
    vocabulary = read_vocabulary(read.vocabularies, read.domains)
    sources = read_sources(read.sources)
    terms = TermReader(EntityTable(vocabulary))
    base = _fact_base(find, read.topics, vocabulary, sources, terms)
    context = TemplateContext(vocabulary.predicates, terms)
    exams = {path: data for path, data in packaged.items() if PurePosixPath(path).parts[:2] == EXAMS}
    bodies = {path: data for path, data in packaged.items() if path not in exams}
    templates = read_templates(find, read.templates, bodies, context)
    review = {} if read.review is None else read_review(*read.review)
    around = Surroundings(vocabulary.languages, base.domains, QualifierReader(vocabulary, sources, {}))
    handwritten = read_handwritten(read.handwritten, around)
    known = Known(
        vocabulary.languages,
        base.domains,
        sorted(
            {f"{topic.domain}/{topic.name}" for topic in read.topics}
            | {f"{item.domain}/{item.topic}" for item in handwritten}
        ),
        sorted({TEMPLATE, *(template.id for template in templates)}),
    )
    blueprints = read_blueprints(find, read.blueprints, exams, known)
    return Collection(base, templates, review, handwritten, blueprints)


def _fact_base(
    find: Findings,
    topics: Iterable[Topic],
    vocabulary: Vocabulary,
    sources: dict[str, Source],
    terms: TermReader,
) -> FactBase:
    """Read all topics: first what each declares, then what it states, which may use any declaration."""
    entities = terms.entities
    sections = [(topic, declare_topic(topic, entities, vocabulary.predicates)) for topic in topics]
    entities.settle(find)
    rosters: dict[str, Roster] = {}
    reader = TopicReader(terms, QualifierReader(vocabulary, sources, rosters), rosters)
    for topic, fields in sections:
        reader.read_rosters(topic, fields)
    for topic, fields in sections:
        reader.read(topic, fields)
        fields.clear()  # the nodes of a read file are no longer needed
    return FactBase(
        vocabulary=vocabulary,
        entities=entities.declared,
        entries=tuple(reader.entries),
        sources=sources,
        rosters=rosters,
        confusable=tuple(reader.confusable),
        domains=tuple(sorted({topic.domain for topic, _ in sections})),
        weights=reader.weights,
    )
