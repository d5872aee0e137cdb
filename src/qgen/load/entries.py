"""Entries: the lines of ``facts:``, each one predicate between some subjects and some objects."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qgen.facts import Entry, ObjectSpec, Predicate, Qualifiers, Term
from qgen.load.closures import KEYS as QUALIFIER_KEYS
from qgen.load.closures import QualifierReader
from qgen.load.entities import EntityTable
from qgen.load.fields import COMMA_HINT, Fields, fields_of, list_of, shown, wrong_kind
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.load.terms import TermReader

FORMS = ("fact", "facts", "not")
KEYS = frozenset({*FORMS, *QUALIFIER_KEYS})
_TERMS = 3
_EXPECTED = "[subject, predicate, object], or a mapping with fact, facts or not"


def declare_inline(
    find: Findings, facts: ListNode, predicates: Mapping[str, Predicate], entities: EntityTable, domain: str
) -> None:
    """Declare the entities that stand as ``{id: …}`` among the objects: entries may use them in any order."""
    for triple in _triples_of(facts):
        middle, objects = triple.items[1], triple.items[2]
        if isinstance(middle, ListNode) and middle.items:
            middle = middle.items[0]
        predicate = predicates.get(middle.text) if isinstance(middle, Scalar) else None
        spec = ObjectSpec() if predicate is None else predicate.object
        for key, node in _declarations(objects):
            entities.declare(find, key, node, domain, by=spec)


def _triples_of(facts: ListNode) -> Iterator[ListNode]:
    """Yield every well-formed triple of a list of entries, before anything in it is checked."""
    for entry in facts.items:
        if isinstance(entry, ListNode):
            candidates: tuple[Node, ...] = (entry,)
        elif isinstance(entry, MapNode):
            candidates = ()
            for key, value in entry.pairs:
                if key.text == "facts" and isinstance(value, ListNode):
                    candidates += value.items
                elif key.text in FORMS:
                    candidates += (value,)
        else:
            continue
        for each in candidates:
            if (
                isinstance(each, ListNode)
                and len(each.items) == _TERMS
                and not isinstance(each.items[2], Scalar)
            ):
                yield each


def _declarations(node: Node) -> Iterator[tuple[Scalar, MapNode]]:
    if isinstance(node, ListNode):
        for item in node.items:
            yield from _declarations(item)
    elif isinstance(node, MapNode):
        for key, value in node.pairs:
            if key.text == "id" and isinstance(value, Scalar) and not value.empty:
                yield value, node
            elif key.text == "sequence":
                yield from _declarations(value)


@dataclass(frozen=True, slots=True)
class Section:
    """The file that entries stand in: its domain, its topic and its default source."""

    domain: str
    topic: str
    source: str | None = None


@dataclass(slots=True)
class EntryReader:
    """Reads the entries of one file; ``renamed`` are the old ids of predicates, with today's."""

    find: Findings
    section: Section
    predicates: Mapping[str, Predicate]
    renamed: Mapping[str, str]
    terms: TermReader
    qualifiers: QualifierReader

    def read(self, facts: ListNode) -> list[Entry]:
        """Return what can be read of a list of entries."""
        default = Qualifiers(source=self.section.source)
        entries: list[Entry] = []
        for node in facts.items:
            if isinstance(node, ListNode):
                entries += self._triple(node, node, default)
            elif isinstance(node, MapNode):
                entries += self._mapping(node)
            else:
                wrong_kind(self.find, node, _EXPECTED)
        return entries

    def _mapping(self, node: MapNode) -> list[Entry]:
        fields = fields_of(self.find, node, KEYS)
        form = self._form(node, fields)
        if form is None:
            return []
        denied = form == "not"
        qualifiers = self.qualifiers.read(self.find, fields, source=self.section.source, denied=denied)
        value = fields[form][1]
        if form != "facts":
            return self._triple(node, value, qualifiers, denied=denied)
        body = list_of(self.find, value, "a list of triples")
        if body is None:
            return []
        if not body.items:
            self.find.report("QG315", body, "The list of triples is empty.")
        return [entry for item in body.items for entry in self._triple(item, item, qualifiers)]

    def _form(self, node: MapNode, fields: Fields) -> str | None:
        forms = [form for form in FORMS if form in fields]
        if len(forms) == 1:
            return forms[0]
        if not forms:
            # an empty one has been reported already
            if not any(key.text in FORMS for key, _ in node.pairs):
                self.find.report("QG311", node, "The entry states nothing.", expected=_EXPECTED)
            return None
        keys = sorted((fields[form][0] for form in forms), key=lambda key: (key.line, key.column))
        self.find.report(
            "QG311",
            keys[1],
            f"The entry has {' and '.join(key.text for key in keys)}.",
            expected=_EXPECTED,
            hint="write an entry for each",
            related=[(self.find.at(keys[0]), f"{keys[0].text} stands here")],
        )
        return None

    def _triple(
        self, entry: Node, node: Node, qualifiers: Qualifiers, *, denied: bool = False
    ) -> list[Entry]:
        """Return the entries of one written triple: one for each predicate, which is nearly always one."""
        if not isinstance(node, ListNode):
            wrong_kind(self.find, node, "[subject, predicate, object]")
            return []
        if len(node.items) != _TERMS:
            self._report_count(node)
            return []
        subject, middle, objects = node.items
        predicates = middle.items if isinstance(middle, ListNode) else (middle,)
        if not predicates:
            self.find.report("QG315", middle, "The list of predicates is empty.")
        read = [
            self._group(entry, (subject, each, objects), qualifiers, denied=denied) for each in predicates
        ]
        return [each for each in read if each is not None]

    def _report_count(self, node: ListNode) -> None:
        nested = bool(node.items) and all(isinstance(item, ListNode) for item in node.items)
        hint = COMMA_HINT if len(node.items) > _TERMS else None
        self.find.report(
            "QG310",
            node,
            f"The triple has {len(node.items)} terms.",
            value=shown(node),
            expected="[subject, predicate, object]",
            hint="list several triples under facts:, or write an entry for each" if nested else hint,
        )

    def _group(
        self, entry: Node, slots: tuple[Node, Node, Node], qualifiers: Qualifiers, *, denied: bool
    ) -> Entry | None:
        find = self.find
        predicate = self._predicate(slots[1])
        subjects = self._subjects(slots[0], predicate)
        if predicate is None or self._is_computed(slots[1], predicate):
            return None
        objects = self._objects(slots[2], predicate, qualifiers, denied=denied)
        if not subjects or objects is None:
            return None
        return Entry(
            subjects=subjects,
            predicate=predicate.id,
            objects=objects,
            position=find.at(entry),
            domain=self.section.domain,
            topic=self.section.topic,
            denied=denied,
            qualifiers=qualifiers,
        )

    def _predicate(self, node: Node) -> Predicate | None:
        if not isinstance(node, Scalar) or node.empty:
            wrong_kind(self.find, node, "a predicate")
            return None
        predicate = self.predicates.get(node.text)
        if predicate is None:
            if node.text in self.renamed:
                hint = f"write {self.renamed[node.text]}"
                message = "The predicate has another id today."
                self.find.report("QG302", node, message, value=node.text, hint=hint)
            else:
                self.find.unknown(
                    "QG302",
                    node,
                    node.text,
                    self.predicates.keys(),
                    what="predicate",
                    expected="a declared predicate",
                    hint="declare it under predicates: in the vocabulary",
                )
        return predicate

    def _is_computed(self, node: Node, predicate: Predicate) -> bool:
        """Report an entry of what is only ever computed: stated beside it, the two could differ."""
        if predicate.computed is not None:
            self.find.report(
                "QG328",
                node,
                f"What {predicate.id} says is computed by {predicate.computed}.",
                value=predicate.id,
                expected="a predicate without computed:",
                hint="state the facts that the function reads",
            )
        return predicate.computed is not None

    def _subjects(self, node: Node, predicate: Predicate | None) -> tuple[str, ...]:
        if not isinstance(node, ListNode):
            subject = self.terms.subject(self.find, node, predicate)
            return () if subject is None else (subject,)
        if not node.items:
            self.find.report("QG315", node, "The list of subjects is empty.", expected="an entity")
        read = [self.terms.subject(self.find, item, predicate) for item in node.items]
        return tuple(subject for subject in read if subject is not None)

    def _objects(
        self, node: Node, predicate: Predicate, qualifiers: Qualifiers, *, denied: bool
    ) -> tuple[Term, ...] | None:
        if not isinstance(node, ListNode):
            term = self.terms.object(self.find, node, predicate)
            return None if term is None else (term,)
        if not node.items:
            if qualifiers.only == "objects" and not denied:
                return ()
            self.find.report(
                "QG315",
                node,
                "The list of objects is empty.",
                expected="an object, or only: objects to say that there is none",
            )
            return None
        read = [self.terms.object(self.find, item, predicate) for item in node.items]
        return tuple(term for term in read if term is not None) or None
