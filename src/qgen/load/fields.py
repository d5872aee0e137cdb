"""Readers of single values: each returns the value, or None after reporting what is wrong with it."""

import re
from collections.abc import Collection, Iterable, Mapping

from qgen.facts import LITERAL_TYPES, Day
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.load.values import parse_day

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SHOWN = 250
COMMA_HINT = "quote a text that holds a comma"

Fields = dict[str, tuple[Scalar, Node]]


def kind_of(node: Node) -> str:
    """Return what a node is, in the author's words."""
    if isinstance(node, Scalar):
        return "nothing" if node.empty else "a text"
    return "a list" if isinstance(node, ListNode) else "a mapping"


def shown(node: Node, room: int = 80) -> str:
    """Return what a finding shows of a node: its text, or as much of a container as there is room for."""
    if isinstance(node, Scalar):
        return node.text[:_SHOWN]
    pieces: list[str] = []
    inner = node.items if isinstance(node, ListNode) else [part for pair in node.pairs for part in pair]
    for number, each in enumerate(inner):
        left = room - sum(map(len, pieces))
        if left <= 0:
            pieces.append(", …")
            break
        mark = ": " if isinstance(node, MapNode) and number % 2 else ", " if number else ""
        pieces.append(mark + shown(each, left - len(mark))[:_SHOWN])
    text = "".join(pieces)
    return f"[{text}]" if isinstance(node, ListNode) else f"{{{text}}}"


def wrong_kind(find: Findings, node: Node, expected: str, hint: str | None = None) -> None:
    """Report a node of another kind than the one that belongs here."""
    find.report(
        "QG115",
        node,
        f"Here stands {kind_of(node)}.",
        value=shown(node),
        expected=expected,
        hint=hint,
    )


def mapping_of(find: Findings, node: Node, expected: str = "a mapping") -> MapNode | None:
    """Return the node if it is a mapping."""
    if isinstance(node, MapNode):
        return node
    wrong_kind(find, node, expected)
    return None


def list_of(find: Findings, node: Node, expected: str = "a list") -> ListNode | None:
    """Return the node if it is a list."""
    if isinstance(node, ListNode):
        return node
    wrong_kind(find, node, expected)
    return None


def named_values(find: Findings, node: MapNode) -> Iterable[tuple[Scalar, Node]]:
    """Yield the pairs of a mapping whose keys are names of the author's choice; empty values are reported."""
    for key, value in node.pairs:
        if isinstance(value, Scalar) and value.empty:
            _report_empty(find, key)
        else:
            yield key, value


def fields_of(
    find: Findings,
    node: MapNode,
    known: Collection[str],
    *,
    required: Iterable[str] = (),
    languages: Collection[str] = (),
) -> Fields:
    """Return the values of a mapping by key: unknown keys, empty values and missing keys are reported."""
    fields: Fields = {}
    for pair in node.pairs:
        key, value = pair
        empty = isinstance(value, Scalar) and value.plain and value.text in {"", "~"}
        if key.text not in known and key.text not in languages:
            _report_unknown_key(find, key, [*known, *languages], empty=empty, languages=languages)
        elif empty:
            _report_empty(find, key)
        else:
            fields[key.text] = pair
    for name in required:
        if name not in fields and not any(key.text == name for key, _ in node.pairs):
            find.report("QG116", node, f"The key {name} is missing.", expected=name)
    return fields


def _report_empty(find: Findings, key: Scalar) -> None:
    find.report("QG114", key, "The key has no value.", value=key.text, hint=COMMA_HINT)


def _report_unknown_key(
    find: Findings, key: Scalar, known: list[str], *, empty: bool, languages: Collection[str]
) -> None:
    # a two-letter word beside the words of languages is a language that nobody declared
    if languages and not empty and looks_like_language(key.text):
        find.report(
            "QG120",
            key,
            "The vocabulary does not declare this language.",
            value=key.text,
            expected=", ".join(languages),
            hint="add it to languages: in facts/vocabulary.yaml",
        )
        return
    hint = COMMA_HINT if empty else None
    expected = ", ".join(known)
    if empty:
        find.report("QG113", key, "Unknown key.", value=key.text, expected=expected, hint=hint)
    else:
        find.unknown("QG113", key, key.text, known, what="key", expected=expected)


LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def looks_like_language(word: str) -> bool:
    """Tell whether a key seems meant for a language: ``en``, ``pt-BR``; three letters are a misspelling."""
    return LANGUAGE.fullmatch(word) is not None and (len(word) == len("en") or "-" in word)


def text_of(find: Findings, node: Node, expected: str = "a text") -> str | None:
    """Return a text that is not blank."""
    if not isinstance(node, Scalar) or node.empty:
        wrong_kind(find, node, expected)
        return None
    if not node.text or node.text.isspace():
        find.report("QG115", node, "The text is blank.", value=node.text, expected=expected)
        return None
    return node.text


def texts_of(find: Findings, node: Node, expected: str = "a text or a list of texts") -> tuple[str, ...]:
    """Return one text or a list of texts as a tuple; what is no text is reported and left out."""
    if not isinstance(node, ListNode):
        text = text_of(find, node, expected)
        return () if text is None else (text,)
    texts = (text_of(find, item, expected) for item in node.items)
    return tuple(text for text in texts if text is not None)


def flag_of(find: Findings, node: Node) -> bool:
    """Return a structural boolean, written exactly ``true`` or ``false``."""
    if isinstance(node, Scalar) and node.text in {"true", "false"}:
        return node.text == "true"
    find.report(
        "QG117",
        node,
        "Neither true nor false.",
        value=shown(node),
        expected="true or false",
        hint="write it in small letters" if shown(node).lower() in {"true", "false"} else None,
    )
    return False


def word_of(
    find: Findings, node: Node, known: Collection[str], *, code: str = "QG118", what: str = "word"
) -> str | None:
    """Return one of a few known words."""
    if not isinstance(node, Scalar):
        wrong_kind(find, node, f"one of {', '.join(known)}")
        return None
    if node.text in known:
        return node.text
    find.unknown(code, node, node.text, known, what=what, expected=", ".join(known))
    return None


def whole_of(find: Findings, node: Node, *, least: int = 1) -> int | None:
    """Return a positive whole number."""
    if (
        isinstance(node, Scalar)
        and node.text.isascii()
        and node.text.isdigit()
        and len(node.text) < len("1000000000")
    ):
        number = int(node.text)
        if number >= least:
            return number
    find.report(
        "QG119",
        node,
        "Not a whole number that fits here.",
        value=shown(node),
        expected=f"a whole number, {least} or more",
    )
    return None


def day_of(find: Findings, node: Node) -> Day | None:
    """Return a calendar day; a partial date means its first day."""
    day = parse_day(node.text) if isinstance(node, Scalar) else None
    if day is None:
        find.report(
            "QG122",
            node,
            "Not a date of the calendar.",
            value=shown(node),
            expected="YYYY-MM-DD, YYYY-MM or YYYY",
        )
    return day


def span_of(find: Findings, fields: Mapping[str, tuple[Scalar, Node]]) -> tuple[Day | None, Day | None]:
    """Return the days of ``from`` (inclusive) and ``until`` (exclusive); a span without a day is reported."""
    since = day_of(find, fields["from"][1]) if "from" in fields else None
    until = day_of(find, fields["until"][1]) if "until" in fields else None
    if since is not None and until is not None and until <= since:
        node = fields["until"][1]
        find.report(
            "QG123",
            node,
            "The end is not after the beginning.",
            value=shown(node),
            expected=f"a date after {shown(fields['from'][1])}: until is exclusive",
            related=[(find.at(fields["from"][1]), "it begins here")],
        )
        return since, None
    return since, until


def check_id(find: Findings, node: Scalar, *, snake: bool = False, type_name: bool = False) -> bool:
    """Tell whether a declared id is well formed (and free, for a type); report it otherwise."""
    if type_name and node.text in LITERAL_TYPES:
        find.report(
            "QG121",
            node,
            "A kind of literal has this name.",
            value=node.text,
            expected="a name of its own",
            hint=f"for example {node.text}-type",
        )
        return False
    if (SNAKE if snake else KEBAB).fullmatch(node.text):
        return True
    mended = re.sub(r"[^a-z0-9]+", "_" if snake else "-", node.text.lower()[:80]).strip("-_")
    find.report(
        "QG121",
        node,
        "Malformed id.",
        value=node.text,
        expected="snake_case: small letters, digits, _" if snake else "kebab-case: small letters, digits, -",
        hint=f"for example {mended}" if mended else None,
    )
    return False


def ids_of(find: Findings, node: Node, *, snake: bool = False) -> tuple[str, ...]:
    """Return the ids of a ``was:`` list, reported where malformed."""
    nodes = node.items if isinstance(node, ListNode) else (node,)
    named = [item for item in nodes if text_of(find, item, "an id") is not None]
    return tuple(
        item.text for item in named if isinstance(item, Scalar) and check_id(find, item, snake=snake)
    )


def types_of(find: Findings, node: Node, types: Collection[str]) -> tuple[str, ...]:
    """Return one or several declared entity types; what is none is reported and left out."""
    items = node.items if isinstance(node, ListNode) else (node,)
    named = [(item, text_of(find, item, "a type")) for item in items]
    return tuple(name for item, name in named if name is not None and _is_type(find, item, name, types))


def _is_type(find: Findings, node: Node, name: str, types: Collection[str]) -> bool:
    if name in types:
        return True
    hint = "declare it under types: in the vocabulary"
    find.unknown("QG204", node, name, types, what="type", expected="a declared type", hint=hint)
    return False
