"""Which items a section or cell of a blueprint means: domains, topics, templates, levels of Bloom's."""

from collections.abc import Collection
from dataclasses import dataclass

from qgen.blueprint import Selector
from qgen.load.fields import Fields, texts_of
from qgen.load.findings import Findings, Place
from qgen.load.nodes import ListNode, Node
from qgen.load.templates import BLOOM

SELECTORS = ("domain", "topic", "template", "bloom")


@dataclass(frozen=True, slots=True)
class Known:
    """What a collection declares that blueprints may name; ``topics`` are ``domain/topic``."""

    languages: tuple[str, ...]
    domains: Collection[str]
    topics: Collection[str]
    templates: Collection[str]


def read_selector(find: Findings, place: Place, fields: Fields, known: Known) -> Selector:
    """Return the criteria among the fields; a section or cell without any is reported at ``place``."""
    if not any(name in fields for name in SELECTORS):
        find.report(
            "QG806",
            place,
            "It does not say which items.",
            expected=f"one of {', '.join(SELECTORS)}, or several",
        )
    domains = _names(find, fields, "domain", known.domains)
    return Selector(
        domains,
        _topics(find, fields, domains, known),
        _names(find, fields, "template", known.templates),
        _names(find, fields, "bloom", BLOOM),
    )


def _names(find: Findings, fields: Fields, what: str, known: Collection[str]) -> tuple[str, ...]:
    if what not in fields:
        return ()
    node = fields[what][1]
    names = texts_of(find, node, f"a {what}, or a list of them")
    for name in names:
        if name not in known:
            _unknown(find, node, name, known, what)
    return names


def _topics(find: Findings, fields: Fields, domains: tuple[str, ...], known: Known) -> tuple[str, ...]:
    """Return the topics as ``domain/topic``; a bare name means the topic in each of the domains."""
    if "topic" not in fields:
        return ()
    node = fields["topic"][1]
    near = [topic for topic in known.topics if not domains or topic.partition("/")[0] in domains]
    found: list[str] = []
    for name in texts_of(find, node, "a topic, or a list of them"):
        meant = [topic for topic in near if name in (topic, topic.partition("/")[2])]
        found += meant
        if not meant:
            _unknown(find, node, name, [topic.partition("/")[2] for topic in near], "topic")
    return tuple(dict.fromkeys(found))


def _unknown(find: Findings, node: Node, name: str, known: Collection[str], what: str) -> None:
    listed = node.items if isinstance(node, ListNode) else (node,)
    place = next((each for each in listed if getattr(each, "text", None) == name), node)
    if what == "bloom":
        find.unknown("QG801", place, name, known, what="level of Bloom's", expected=", ".join(known))
    else:
        find.unknown("QG801", place, name, known, what=what, expected=f"a {what} of the collection")
