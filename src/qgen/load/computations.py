"""What only computed items have: operands to draw, premises, misconceptions, and the predicates' roles."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from qgen.facts import Predicate
from qgen.load.fields import Fields, fields_of, kind_of, mapping_of, named_values, shown, text_of, word_of
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.load.patterns import PatternReader
from qgen.load.values import parse_literal
from qgen.pattern import COMPUTED, Conjunct, Draw, PredicateRef, Var

KEYS = ("draw", "draws", "premises", "misconceptions", "with")
_RANGE = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")
_LONGEST = 32


def _is_range(text: str, types: Collection[str]) -> bool:  # noqa: ARG001 - every check is called alike
    found = _RANGE.fullmatch(text)
    return found is not None and int(found[1]) <= int(found[2])


def _is_length(text: str, types: Collection[str]) -> bool:
    return _is_range(text, types) and int(text.partition("-")[2]) <= _LONGEST


def _is_block(text: str, types: Collection[str]) -> bool:  # noqa: ARG001
    block = parse_literal("cidr", text)
    return block is not None and ":" not in text


def _is_type(text: str, types: Collection[str]) -> bool:
    return text in types


def _is_count(text: str, types: Collection[str]) -> bool:  # noqa: ARG001
    return text.isascii() and text.isdigit() and int(text[:3]) >= 1 and len(text) < len("100")


Check = Callable[[str, Collection[str]], bool]
_SETTINGS: Mapping[str, Mapping[str, tuple[Check, str]]] = {
    "subnet": {
        "within": (_is_block, "an IPv4 block such as 10.0.0.0/8"),
        "length": (_is_length, "prefix lengths such as 24-28"),
    },
    "number": {"between": (_is_range, "two integers such as 10-500, the smaller first")},
    "some": {"type": (_is_type, "a declared type"), "count": (_is_count, "a number from 1 to 99")},
}
"""The drawers and their settings; what draws is in ``qgen.compute.draw``."""

_OPTIONAL = frozenset({"count"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading the keys of a computed template needs besides its fields."""

    find: Findings
    patterns: PatternReader
    predicates: Mapping[str, Predicate]
    types: Collection[str]


def computation(
    reading: Reading, fields: Fields, pattern: tuple[Conjunct, ...], given: Collection[str]
) -> dict[str, Any]:
    """Return the template's fields for a computation; report what does not go together."""
    draw = _draws(reading, fields)
    premises = _premises(reading, fields, {*draw, *given})
    roles = _roles(reading, fields)
    misconceptions = _names(reading.find, fields)
    _check(reading, fields, pattern, Parts(draw, roles, misconceptions))
    return {"draw": draw, "premises": premises, "misconceptions": misconceptions, "roles": roles}


@dataclass(frozen=True, slots=True)
class Parts:
    """What a template gives to a function."""

    draw: Mapping[str, Draw]
    roles: Mapping[str, str]
    misconceptions: tuple[str, ...]


def _draws(reading: Reading, fields: Fields) -> dict[str, Draw]:
    body = mapping_of(reading.find, fields["draw"][1], "{NAME: {DRAWER: {…}}}") if "draw" in fields else None
    found: dict[str, Draw] = {}
    for name, node in named_values(reading.find, body) if body is not None else ():
        draw = _draw(reading, node)
        if draw is not None:
            found[name.text] = draw
    return found


def _draw(reading: Reading, node: Node) -> Draw | None:
    find = reading.find
    if not isinstance(node, MapNode) or len(node.pairs) != 1:
        find.report(
            "QG514", node, f"Here stands {kind_of(node)}.", value=shown(node), expected="{DRAWER: {…}}"
        )
        return None
    key, value = node.pairs[0]
    kind = word_of(find, key, _SETTINGS, code="QG514", what="drawer")
    settings = mapping_of(find, value, "the drawer's settings")
    if kind is None or settings is None:
        return None
    known = _SETTINGS[kind]
    texts: dict[str, str] = {}
    required = [name for name in known if name not in _OPTIONAL]
    for name, (_, inner) in fields_of(find, settings, tuple(known), required=required).items():
        text = text_of(find, inner)
        check, expected = known[name]
        if text is not None and check(text, reading.types):
            texts[name] = text
        elif text is not None:
            find.report("QG514", inner, f"The drawer {kind} cannot use this.", value=text, expected=expected)
    if kind == "subnet" and texts.keys() == known.keys():
        least = int(texts["within"].partition("/")[2] or _LONGEST)
        if int(texts["length"].partition("-")[0]) < least:
            message = "The blocks are wider than the one they lie in."
            find.report("QG514", value, message, value=texts["length"], expected=f"lengths from {least} on")
    return Draw(kind, texts) if texts.keys() >= set(required) else None


def _premises(reading: Reading, fields: Fields, known: Collection[str]) -> tuple[Conjunct, ...]:
    if "premises" not in fields:
        return ()
    found: list[Conjunct] = []
    for conjunct, node in reading.patterns.read(fields["premises"][1]):
        strangers = [name for name in conjunct.variables() if name not in known]
        if strangers or conjunct.negated or isinstance(conjunct.predicate, Var):
            reading.find.report(
                "QG515",
                node,
                "A premise states something of what is given or drawn.",
                value=", ".join(f"${name}" for name in strangers) or None,
                expected=", ".join(f"${name}" for name in sorted(known)),
            )
        else:
            found.append(conjunct)
    return tuple(found)


def _roles(reading: Reading, fields: Fields) -> dict[str, str]:
    body = mapping_of(reading.find, fields["with"][1], "{ROLE: PREDICATE}") if "with" in fields else None
    found: dict[str, str] = {}
    for role, node in named_values(reading.find, body) if body is not None else ():
        predicate = word_of(reading.find, node, reading.predicates, code="QG302", what="predicate")
        if predicate is not None:
            found[role.text] = predicate
    return found


def _names(find: Findings, fields: Fields) -> tuple[str, ...]:
    if "misconceptions" not in fields:
        return ()
    node = fields["misconceptions"][1]
    items = node.items if isinstance(node, ListNode) else (node,)
    return tuple(item.text for item in items if isinstance(item, Scalar) and text_of(find, item) is not None)


def _check(reading: Reading, fields: Fields, pattern: tuple[Conjunct, ...], parts: Parts) -> None:
    """Report a computed pattern without its keys, and keys that the function does not know."""
    names = [c.predicate.id for c in pattern if isinstance(c.predicate, PredicateRef)]
    functions = [(name, reading.predicates[name].computed) for name in names if name in reading.predicates]
    computed = [(name, function) for name, function in functions if function is not None]
    first = next((key for name, (key, _) in fields.items() if name in KEYS), None)
    if not computed or len(pattern) > 1:
        if first is not None or computed:
            reading.find.report(
                "QG515",
                first or fields["pattern"][0],
                "Operands and premises need a pattern of one computed predicate.",
                value=first.text if first else computed[0][0],
                expected="pattern: [[$s, PREDICATE, $x]] with a predicate that says computed:",
            )
        return
    operands, roles, misconceptions = COMPUTED[str(computed[0][1])]
    place = fields["pattern"][0]
    for what, wanted, got in (("draw", operands, parts.draw), ("with", roles, parts.roles)):
        missing = [name for name in wanted if name not in got]
        if missing:
            message = f"The function {computed[0][1]} needs more in {what}:."
            reading.find.report("QG515", place, message, value=", ".join(missing), expected=", ".join(wanted))
    for name in parts.misconceptions:
        if name not in misconceptions:
            reading.find.report(
                "QG515",
                fields["misconceptions"][1],
                f"The function {computed[0][1]} knows no such misconception.",
                value=name,
                expected=", ".join(misconceptions),
            )
