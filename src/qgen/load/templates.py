"""Item templates: YAML front matter between ``---`` lines, and a Jinja body that is not looked into here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgen.facts import Predicate
from qgen.load import computations
from qgen.load.fields import (
    Fields,
    check_id,
    fields_of,
    flag_of,
    ids_of,
    mapping_of,
    text_of,
    whole_of,
    word_of,
)
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar, parse
from qgen.load.patterns import PatternReader
from qgen.load.source_text import read_text
from qgen.load.terms import TermReader
from qgen.load.variables import Variables, check_sequence, check_variables
from qgen.pattern import PLACES, SHAPES, STRATEGIES, Conjunct, ItemTemplate

KEYS = (
    "id",
    "shape",
    "pattern",
    "ask",
    "given",
    "answers",
    "minimal",
    "strategies",
    "bloom",
    "options",
    "keys",
    "distractors",
    "place",
    "arrange",
    *computations.KEYS,
    "was",
)
BLOOM = ("remember", "understand", "apply", "analyze", "evaluate", "create")
FENCE = "---"
_BLOCK = re.compile(r"\{%[-+]?\s*block\s+([A-Za-z_]\w*)")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class TemplateContext:
    """What constants in a pattern may name."""

    predicates: Mapping[str, Predicate]
    terms: TermReader


def read_template(find: Findings, data: bytes, context: TemplateContext) -> ItemTemplate | None:
    """Return the item template in a file, as far as it can be read; None without an id or a pattern."""
    text = read_text(find, data)
    parts = None if text is None else _split(find, text)
    if parts is None:
        return None
    matter, body, body_line = parts
    before = len(find.found)
    node = parse(find, matter, lines_above=1)
    if node is None and len(find.found) > before:
        return None
    root = (
        MapNode((), 2, 1) if node is None else mapping_of(find, node, "the template's id, shape and pattern")
    )
    if root is None:
        return None
    fields = fields_of(find, root, KEYS, required=("id", "shape", "pattern"))
    languages = tuple(dict.fromkeys(_BLOCK.findall(body)))
    if not languages:
        find.report(
            "QG510",
            (body_line, 1),
            "The template has no block for any language.",
            expected="{% block en %}…{% endblock %}",
        )
    return _template(
        find, root, fields, context, {"body": body, "body_line": body_line, "languages": languages}
    )


def _split(find: Findings, text: str) -> tuple[str, str, int] | None:
    """Return front matter, body and the line on which the body starts."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        find.report("QG501", (1, 1), "The first line is not ---.", value=lines[0], expected=FENCE)
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        find.report("QG501", (1, 1), "No second --- ends the front matter.", expected=f"a line {FENCE}")
        return None
    return "\n".join(lines[1:end]) + "\n", "\n".join(lines[end + 1 :]), end + 2


def _template(
    find: Findings, root: MapNode, fields: Fields, context: TemplateContext, rest: dict[str, Any]
) -> ItemTemplate | None:
    patterns = PatternReader(find, context.predicates, context.terms)
    read: list[tuple[Conjunct, Node]] = []
    if "pattern" in fields:
        read = patterns.read(fields["pattern"][1])
    written = fields["pattern"][1] if "pattern" in fields else None
    whole = isinstance(written, ListNode) and len(read) == len(written.items)
    shape = (
        word_of(find, fields["shape"][1], SHAPES, code="QG502", what="shape") if "shape" in fields else None
    )
    ask = _variables(find, fields, "ask", patterns)
    given = _variables(find, fields, "given", patterns)
    place = _word(find, fields, "place", PLACES)
    if whole:
        # with a conjunct that could not be read, what its variables bind is not known
        where = fields["ask"][1] if "ask" in fields else root
        check_variables(find, Variables(read, ask, given, shape, where, place))
        nodes = {name: node for name, (_, node) in fields.items()}
        check_sequence(find, nodes, shape, [conjunct for conjunct, _ in read])
    reading = computations.Reading(
        find, patterns, context.predicates, context.terms.entities.vocabulary.types
    )
    pattern = tuple(conjunct for conjunct, _ in read)
    computation = computations.computation(reading, fields, pattern, [name.text[1:] for name in given])
    identified = text_of(find, fields["id"][1], "an id") if "id" in fields else None
    if identified is None or shape is None or not whole:
        return None
    key = fields["id"][1]
    assert isinstance(key, Scalar)
    check_id(find, key)
    numbers = _numbers(find, fields)
    return ItemTemplate(
        id=identified,
        shape=shape,
        pattern=pattern,
        ask=tuple(name.text[1:] for name in ask),
        given=tuple(name.text[1:] for name in given),
        position=find.at(key),
        answers=_word(find, fields, "answers", ("one", "any")) or "one",
        minimal=flag_of(find, fields["minimal"][1]) if "minimal" in fields else False,
        strategies=_strategies(find, fields),
        bloom=_word(find, fields, "bloom", BLOOM),
        options=numbers.get("options"),
        keys=numbers.get("keys"),
        distractors=numbers.get("distractors"),
        place=place,
        arrange=flag_of(find, fields["arrange"][1]) if "arrange" in fields else False,
        draws=numbers.get("draws"),
        was=ids_of(find, fields["was"][1]) if "was" in fields else (),
        positions={name: find.at(node) for name, (_, node) in fields.items()},
        **computation,
        **rest,
    )


def _word(find: Findings, fields: Fields, name: str, known: tuple[str, ...]) -> str | None:
    return word_of(find, fields[name][1], known) if name in fields else None


def _variables(find: Findings, fields: Fields, name: str, patterns: PatternReader) -> list[Scalar]:
    """Return the variables of ``ask:`` or ``given:``; ``none`` and an empty list are none."""
    if name not in fields:
        return []
    node = fields[name][1]
    if isinstance(node, Scalar) and node.text == "none":
        return []
    items = node.items if isinstance(node, ListNode) else (node,)
    variables: dict[str, Scalar] = {}
    for item in items:
        if text_of(find, item, "a variable such as $s") is None:
            continue
        assert isinstance(item, Scalar)
        if patterns.variable(item) is not None:
            variables.setdefault(item.text, item)
    return list(variables.values())


def _strategies(find: Findings, fields: Fields) -> tuple[str, ...]:
    if "strategies" not in fields:
        return ()
    node = fields["strategies"][1]
    items = node.items if isinstance(node, ListNode) else (node,)
    read = [word_of(find, item, STRATEGIES, code="QG503", what="strategy") for item in items]
    return tuple(dict.fromkeys(name for name in read if name is not None))


def _numbers(find: Findings, fields: Fields) -> dict[str, int]:
    numbers = {}
    for name, least in (("options", _FEWEST), ("keys", 1), ("distractors", _FEWEST), ("draws", 1)):
        number = whole_of(find, fields[name][1], least=least) if name in fields else None
        if number is not None:
            numbers[name] = number
    if "keys" in numbers and "options" in numbers and numbers["keys"] >= numbers["options"]:
        find.report(
            "QG513",
            fields["keys"][1],
            "There are not fewer keys than options.",
            value=str(numbers["keys"]),
            expected=f"fewer than the {numbers['options']} options",
        )
    return numbers
