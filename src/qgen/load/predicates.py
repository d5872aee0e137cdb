"""The ``predicates:`` of a vocabulary: what each links, its flags and its phrases."""

from collections.abc import Collection, Mapping
from typing import Any

from qgen.facts import LITERAL_TYPES, PHRASE_NAMES, ObjectSpec, Phrase, Predicate
from qgen.load.fields import (
    Fields,
    check_id,
    fields_of,
    flag_of,
    ids_of,
    kind_of,
    mapping_of,
    shown,
    text_of,
    texts_of,
    types_of,
    word_of,
)
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.load.values import SECONDS
from qgen.pattern import COMPUTED

FLAGS = ("symmetric", "transitive", "inherits", "volatile", "inverse_one", "complete")
BY_DEFINITION = ("inverse_one", "complete")
KEYS = ("subject", "object", "values", *FLAGS, "inverse", "order", "compare", "because", "computed", "was")
_OBJECT = "a type, a list of types, a literal type, {duration: UNIT} or {sequence: TYPE}"
_FORMS = 2


def predicate_of(
    find: Findings, key: Scalar, node: Node, languages: tuple[str, ...], types: Collection[str]
) -> Predicate | None:
    """Return a declared predicate; what is wrong with a part of it is reported and the part left out."""
    check_id(find, key, snake=True)
    body = mapping_of(find, node, "the predicate's subject, object and phrases")
    if body is None:
        return None
    fields = fields_of(find, body, KEYS, required=("subject", "object"), languages=languages)
    flags: dict[str, Any] = {flag: flag_of(find, fields[flag][1]) for flag in FLAGS if flag in fields}
    predicate = Predicate(
        id=key.text,
        position=find.at(key),
        subject=types_of(find, fields["subject"][1], types) if "subject" in fields else (),
        object=_object(find, fields["object"][1], types) if "object" in fields else ObjectSpec(),
        values="one" if _word(find, fields, "values", ("one", "many")) == "one" else "many",
        phrases=_phrases(find, fields, languages),
        inverse=text_of(find, fields["inverse"][1]) if "inverse" in fields else None,
        order=_word(find, fields, "order", ("ascending",)),
        compare=_word(find, fields, "compare", ("contains",)),
        because=text_of(find, fields["because"][1]) if "because" in fields else None,
        computed=word_of(find, fields["computed"][1], COMPUTED, code="QG213", what="function")
        if "computed" in fields
        else None,
        was=ids_of(find, fields["was"][1], snake=True) if "was" in fields else (),
        **flags,
    )
    _check_flags(find, fields, predicate)
    return predicate


def _word(find: Findings, fields: Fields, name: str, known: tuple[str, ...]) -> str | None:
    return word_of(find, fields[name][1], known) if name in fields else None


def _object(find: Findings, node: Node, types: Collection[str]) -> ObjectSpec:
    if isinstance(node, MapNode):
        return _structured_object(find, node, types)
    if isinstance(node, Scalar) and node.text in LITERAL_TYPES and node.text not in types:
        return ObjectSpec(literal=node.text)
    if isinstance(node, ListNode):
        for item in node.items:
            if isinstance(item, Scalar) and item.text in LITERAL_TYPES:
                find.report(
                    "QG206",
                    item,
                    "A literal type stands in a list of types.",
                    value=item.text,
                    expected=_OBJECT,
                )
                return ObjectSpec()
        if not node.items:
            find.report("QG206", node, "The list of types is empty.", expected=_OBJECT)
    elif isinstance(node, Scalar) and node.text not in types:
        known = [*types, *LITERAL_TYPES]
        find.unknown(
            "QG204", node, node.text, known, what="type", expected=_OBJECT, hint="declare it under types:"
        )
        return ObjectSpec()
    return ObjectSpec(types=types_of(find, node, types))


def _structured_object(find: Findings, node: MapNode, types: Collection[str]) -> ObjectSpec:
    if len(node.pairs) != 1 or node.pairs[0][0].text not in {"duration", "sequence"}:
        find.report("QG206", node, f"Here stands {kind_of(node)} of another form.", expected=_OBJECT)
        return ObjectSpec()
    key, value = node.pairs[0]
    if key.text == "sequence":
        if isinstance(value, ListNode):
            find.report("QG206", value, "The steps have one type.", expected="{sequence: TYPE}")
            return ObjectSpec()
        step = types_of(find, value, types)
        return ObjectSpec(sequence=step[0] if step else None)
    if isinstance(value, Scalar) and value.text in SECONDS:
        return ObjectSpec(literal="duration", unit=value.text)
    find.unknown(
        "QG211",
        value,
        shown(value),
        tuple(SECONDS),
        what="unit",
        expected="ms, s, min, h, d or w",
        hint="a month or a year has no fixed length",
    )
    return ObjectSpec(literal="duration")


def _phrases(find: Findings, fields: Fields, languages: tuple[str, ...]) -> dict[str, Mapping[str, Phrase]]:
    phrases: dict[str, Mapping[str, Phrase]] = {}
    for language in languages:
        if language not in fields or (node := mapping_of(find, fields[language][1], "phrases")) is None:
            continue
        named = fields_of(find, node, PHRASE_NAMES)
        read = {name: _phrase(find, value) for name, (_, value) in named.items()}
        phrases[language] = {name: phrase for name, phrase in read.items() if phrase is not None}
    return phrases


def _phrase(find: Findings, node: Node) -> Phrase | None:
    if isinstance(node, ListNode) and not 1 <= len(node.items) <= _FORMS:
        find.report(
            "QG209",
            node,
            f"The phrase has {len(node.items)} forms.",
            expected="a text, or [third person, base form]",
            hint="quote a text that holds a comma",
        )
        return None
    texts = texts_of(find, node)
    if not texts:
        return None
    first = node.items[0] if isinstance(node, ListNode) else node
    return Phrase(texts[0], find.at(first), texts[1] if len(texts) == _FORMS else None)


def _check_flags(find: Findings, fields: Fields, predicate: Predicate) -> None:
    for flag in BY_DEFINITION:
        if getattr(predicate, flag) and "because" not in fields:
            find.report(
                "QG208",
                fields[flag][0],
                f"{flag} holds only by definition, and no reason is given.",
                value=predicate.id,
                expected="because: why it holds by definition",
            )
    of_things = ("symmetric", "transitive", "inverse")
    literal = predicate.object.literal is not None or predicate.object.sequence is not None
    for flag in of_things:
        if literal and getattr(predicate, flag):
            find.report(
                "QG210",
                fields[flag][0],
                f"{flag} needs objects that can be subjects.",
                value=flag,
                expected="an object of an entity type",
            )


def check_inverse(find: Findings, node: Node, predicate: Predicate, known: Mapping[str, Predicate]) -> bool:
    """Tell whether ``inverse:`` names a predicate that does not name a third one as its own."""
    place = (
        next((value for key, value in node.pairs if key.text == "inverse"), node)
        if isinstance(node, MapNode)
        else node
    )
    other = known.get(predicate.inverse or "")
    if other is None:
        find.unknown("QG207", place, predicate.inverse or "", tuple(known), what="predicate")
        return False
    if other.inverse in {None, predicate.id}:
        return True
    find.report(
        "QG210",
        place,
        f"{other.id} names another inverse.",
        value=predicate.inverse,
        expected=f"the inverse of {other.id} is {other.inverse}",
        related=[(other.position, f"{other.id} is declared here")],
    )
    return False
