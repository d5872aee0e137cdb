"""Topic files: ``facts/<domain>/<topic>.yaml`` with entities, rosters, confusable groups and entries."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgen.facts import Entry, Predicate, Roster
from qgen.load.closures import QualifierReader
from qgen.load.entities import EntityTable
from qgen.load.entries import EntryReader, Section, declare_inline
from qgen.load.fields import Fields, fields_of, list_of, mapping_of, whole_of
from qgen.load.findings import Findings
from qgen.load.groups import read_confusable, read_rosters
from qgen.load.nodes import ListNode, Node
from qgen.load.terms import TermReader

KEYS = ("source", "weight", "entities", "rosters", "confusable", "facts")


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic file: its tree (None if it is empty), its domain and its name."""

    find: Findings
    node: Node | None
    domain: str
    name: str


def declare_topic(topic: Topic, entities: EntityTable, predicates: Mapping[str, Predicate]) -> Fields:
    """Declare a topic's entities; return its fields for the second pass."""
    body = None if topic.node is None else mapping_of(topic.find, topic.node, f"a mapping: {', '.join(KEYS)}")
    fields = {} if body is None else fields_of(topic.find, body, KEYS)
    if "entities" in fields:
        entities.declare_all(topic.find, fields["entities"][1], topic.domain)
    facts = fields["facts"][1] if "facts" in fields else None
    if isinstance(facts, ListNode):
        declare_inline(topic.find, facts, predicates, entities, topic.domain)
    return fields


@dataclass(slots=True)
class TopicReader:
    """Reads what topics state, once everything is declared."""

    terms: TermReader
    qualifiers: QualifierReader
    rosters: dict[str, Roster]
    entries: list[Entry] = field(default_factory=list)
    confusable: list[tuple[str, ...]] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)

    def read_rosters(self, topic: Topic, fields: Fields) -> None:
        """Read the rosters of one topic: entries of every topic may name them."""
        if "rosters" in fields:
            types = self.terms.entities.vocabulary.types
            read_rosters(topic.find, fields["rosters"][1], self.terms.entities, types, self.rosters)

    def read(self, topic: Topic, fields: Fields) -> None:
        """Read the rest of one topic."""
        find = topic.find
        if "weight" in fields:
            weight = whole_of(find, fields["weight"][1])
            if weight is not None:
                self.weights[f"{topic.domain}/{topic.name}"] = weight
        if "confusable" in fields:
            self.confusable += read_confusable(find, fields["confusable"][1], self.terms.entities)
        source = self.qualifiers.source(find, fields["source"][1]) if "source" in fields else None
        facts = list_of(find, fields["facts"][1], "a list of entries") if "facts" in fields else None
        if facts is not None:
            section = Section(topic.domain, topic.name, source)
            predicates = self.terms.entities.vocabulary.predicates
            renamed = {old: each.id for each in predicates.values() for old in each.was}
            reader = EntryReader(find, section, predicates, renamed, self.terms, self.qualifiers)
            self.entries += reader.read(facts)
