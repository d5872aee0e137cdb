"""A small good collection's exam, written by hand: one item for each way to prove or refute."""

from __future__ import annotations

from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent / "workshop"
LABELS = "ABCDEF"
SHAPES = {
    "which": "single",
    "among": "single",
    "all": "set",
    "choose": "several",
    "outsider": "not",
    "statement": "statements",
    "truth": "true-false",
    "first": "order",
    "next": "order",
    "arrange": "order",
    "pair": "match",
    "blank": "cloze",
}

Option = tuple[str, Any]


def term(raw: Any) -> dict[str, Any]:
    """Write a T: an id, $variable, (type, literal), a set, a list for a sequence."""
    if isinstance(raw, dict):
        return raw
    if isinstance(raw, tuple):
        return {"literal": raw[1], "type": raw[0]}
    if isinstance(raw, set):
        return {"set": [term(member) for member in sorted(raw)]}
    if isinstance(raw, list):
        return {"sequence": [term(step) for step in raw]}
    return {"var": raw[1:]} if raw.startswith("$") else {"id": raw}


def says(text: str) -> dict[str, Any]:
    """Write a statement's T from `subject predicate object`; `a+b` is all that there is, `!` denies."""
    subject, predicate, thing = text.removeprefix("!").split()
    whole = set(thing.removesuffix("+").split("+")) if "+" in thing else thing
    told: dict[str, Any] = {"statement": [term(subject), term(predicate), term(whole)]}
    return {**told, "holds": False} if text.startswith("!") else told


def both(*texts: str) -> dict[str, Any]:
    """Write the T of several statements."""
    return {"set": [says(text) for text in texts]}


def item(
    name: str, template: str, pattern: str, given: dict[str, str], stem: str, *options: Option
) -> dict[str, Any]:
    """Write one item; a text that ends in * is a key's, a `!` before a conjunct negates it."""
    conjuncts: list[Any] = []
    for part in filter(None, pattern.split(" & ")):
        row = [term(word) for word in part.removeprefix("!").split()]
        conjuncts.append({"not": row} if part.startswith("!") else row)
    shown: list[dict[str, Any]] = [
        {
            "label": label,
            "text": text.removesuffix("*"),
            "value": term(value),
            "key": text.endswith("*"),
            "strategy": None if text.endswith("*") else "sibling",
            "plausibility": 0.5,
            "rationale": "",
            "proof": [],
        }
        for label, (text, value) in zip(LABELS, options, strict=False)
    ]
    shape = SHAPES[template]
    kind = {"several": "multiple", "true-false": "true-false"}.get(shape, "single")
    ask = [] if shape in {"statements", "true-false"} else ["x"]
    return {
        "id": name,
        "template": template,
        "shape": shape,
        "kind": kind,
        "domain": "tools",
        "negated": shape == "not",
        "stem": stem,
        "ask": ask,
        "given": {key: term(value) for key, value in given.items()},
        "when": None,
        "pattern": conjuncts,
        "options": shown,
        "sources": [],
    }


def _objects() -> list[dict[str, Any]]:
    place = {"s": "hand-saw", "p": "stored_in"}
    drill = {"s": "power-drill"}
    night = item(
        "night",
        "which",
        "$s stored_in $x",
        drill,
        "The night shift uses the workshop. Where is the power drill?",
        ("The attic", "attic"),
        ("The hall*", "hall"),
        ("The cellar", "cellar"),
    )
    night["when"] = "night-shift"
    return [
        item(
            "single",
            "which",
            "$s $p $x",
            place,
            "Where is the hand saw?",
            ("The attic", "attic"),
            ("The cellar", "cellar"),
            ("The shed*", "shed"),
        ),
        night,
        item(
            "charge",
            "which",
            "$s charges_in $x",
            drill,
            "How long does a power drill charge?",
            ("30 minutes", ("duration", "30 min")),
            ("60 minutes*", ("duration", "60 min")),
            ("2 hours", ("duration", "2 h")),
        ),
        item(
            "network",
            "which",
            "$s reachable_at $x",
            drill,
            "In which network is the power drill?",
            ("10.0.0.0/24*", ("cidr", "10.0.0.0/24")),
            ("10.0.1.0/24", ("cidr", "10.0.1.0/24")),
            ("10.0.0.0/16", ("cidr", "10.0.0.0/16")),
        ),
        item(
            "ports",
            "which",
            "$s listens_on $x",
            drill,
            "On which ports does the power drill listen?",
            ("0–1023", ("port-range", "0-1023")),
            ("1024–49151", ("port-range", "1024-49151")),
            ("1024–65535*", ("port-range", "1024-65535")),
        ),
        item(
            "maker",
            "among",
            "$s made_by $x",
            drill,
            "Which of these makes the power drill?",
            ("Apex Works", "acme"),
            ("Borg Tools*", "borg"),
            ("Crane and Sons", "crane"),
        ),
        item(
            "whole",
            "among",
            "$s part_of $x",
            {"s": "shed"},
            "Of which of these is the shed a part?",
            ("The estate*", "estate"),
            ("The harbour", "harbour"),
            ("The hall", "hall"),
        ),
        item(
            "mark",
            "among",
            "$s marked $x",
            {"s": "red-badge"},
            "Which of these marks has the red badge?",
            ("R1*", ("text", "R1")),
            ("B1", ("text", "B1")),
            ("G1", ("text", "G1")),
        ),
        item(
            "order",
            "which",
            "$s goes_in_order $x",
            {"s": "shelf-building"},
            "In which order are the tools used?",
            ("Hand saw, power drill, chisel*", ["hand-saw", "power-drill", "chisel"]),
            ("Power drill, hand saw, chisel", ["power-drill", "hand-saw", "chisel"]),
            ("Chisel, power drill, hand saw", ["chisel", "power-drill", "hand-saw"]),
        ),
    ]


def _subjects() -> list[dict[str, Any]]:
    return [
        item(
            "cutter",
            "which",
            "$x cuts $o",
            {"o": "steel"},
            "Which tool cuts steel?",
            ("A hand saw", "hand-saw"),
            ("An angle grinder*", "grinder"),
            ("A fretsaw", "fretsaw"),
            ("A chisel", "chisel"),
        ),
        item(
            "guard",
            "among",
            "$x needs $o",
            {"o": "ear-muffs"},
            "Which of these tools needs ear muffs?",
            ("A chisel", "chisel"),
            ("An angle grinder", "grinder"),
            ("A hammer drill*", "hammer-drill"),
        ),
        item(
            "goggles",
            "among",
            "$x needs $o",
            {"o": "goggles"},
            "Which of these tools needs safety goggles?",
            ("A power drill*", "power-drill"),
            ("An angle grinder", "grinder"),
            ("A chisel", "chisel"),
        ),
        item(
            "kept",
            "among",
            "$x stored_in $o",
            {"o": "shed"},
            "Which of these tools is kept in the shed?",
            ("A chisel*", "chisel"),
            ("A fretsaw", "fretsaw"),
            ("An angle grinder", "grinder"),
        ),
        item(
            "wearer",
            "which",
            "$x wears $o",
            {"o": "red-badge"},
            "Who wears the red badge?",
            ("Anna*", "anna"),
            ("Boris", "boris"),
            ("Clara", "clara"),
        ),
        item(
            "both",
            "among",
            "$x cuts $a & $x stored_in $b",
            {"a": "wood", "b": "shed"},
            "Which of these tools cuts wood and is stored in the shed?",
            ("A hand saw*", "hand-saw"),
            ("An angle grinder", "grinder"),
            ("A power drill", "power-drill"),
        ),
        item(
            "one-not",
            "among",
            "$x cuts $a & !$x cuts $b",
            {"a": "plastic", "b": "steel"},
            "Which of these tools cuts plastic but not steel?",
            ("A hand saw*", "hand-saw"),
            ("An angle grinder", "grinder"),
            ("A fretsaw", "fretsaw"),
        ),
        item(
            "partner",
            "among",
            "$x pairs_with $o",
            {"o": "hand-saw"},
            "Which of these tools pairs with a hand saw?",
            ("A chisel*", "chisel"),
            ("A fretsaw", "fretsaw"),
            ("An angle grinder", "grinder"),
        ),
        item(
            "where-yard",
            "among",
            "$x stored_in $w & $w part_of $o",
            {"o": "estate"},
            "Which of these tools is kept in a part of the estate?",
            ("A hand saw*", "hand-saw"),
            ("An angle grinder", "grinder"),
            ("A hammer drill", "hammer-drill"),
        ),
    ]


def _other_shapes() -> list[dict[str, Any]]:
    return [
        item(
            "set",
            "all",
            "$s cuts $x",
            {"s": "hand-saw"},
            "Which materials does a hand saw cut?",
            ("Wood and plastic*", {"wood", "plastic"}),
            ("Wood and steel", {"wood", "steel"}),
            ("Glass and plastic", {"glass", "plastic"}),
        ),
        item(
            "several",
            "choose",
            "$s cuts $x",
            {"s": "hand-saw"},
            "Which of these materials does a hand saw cut? (Choose two.)",
            ("Wood*", "wood"),
            ("Steel", "steel"),
            ("Plastic*", "plastic"),
            ("Glass", "glass"),
        ),
        item(
            "not",
            "outsider",
            "!$s cuts $x",
            {"s": "hand-saw"},
            "Which of these does a hand saw NOT cut?",
            ("Wood", "wood"),
            ("Plastic", "plastic"),
            ("Steel*", "steel"),
        ),
        item(
            "statement",
            "statement",
            "",
            {},
            "Which statement is correct?",
            ("A fretsaw cuts wood.*", says("fretsaw cuts wood")),
            ("A fretsaw cuts steel.", says("fretsaw cuts steel")),
            ("A hand saw cuts steel.", says("hand-saw cuts steel")),
        ),
        item(
            "truth",
            "truth",
            "$s cuts $o",
            {"s": "fretsaw", "o": "steel"},
            "A fretsaw cuts steel.",
            ("True", says("fretsaw cuts steel")),
            ("False*", says("!fretsaw cuts steel")),
        ),
    ]


def _sentences() -> list[dict[str, Any]]:
    """Return items whose options are sentences about one thing."""
    about = "Which statement about {} is correct?"
    return [
        item(
            "about",
            "statement",
            "$s $p $o",
            {"s": "hand-saw"},
            about.format("hand saws"),
            ("They cut wood.*", says("hand-saw cuts wood")),
            ("They do not cut plastic.", says("!hand-saw cuts plastic")),
            ("They cut steel.", says("hand-saw cuts steel")),
            ("They are stored in the cellar.", says("hand-saw stored_in cellar")),
        ),
        item(
            "denial",
            "statement",
            "$s $p $o",
            {"s": "chisel"},
            about.format("chisels"),
            ("They do not cut glass.*", says("!chisel cuts glass")),
            ("They cut steel.", says("chisel cuts steel")),
            ("They do not cut wood.", says("!chisel cuts wood")),
        ),
        item(
            "only",
            "statement",
            "$s $p $o",
            {"s": "hand-saw"},
            about.format("hand saws"),
            ("They pair with chisels only.*", says("hand-saw pairs_with chisel+")),
            ("They pair with fretsaws only.", says("hand-saw pairs_with fretsaw+")),
            ("They cut steel.", says("hand-saw cuts steel")),
        ),
        item(
            "grid",
            "statement",
            "$s $p $a & $s $q $b",
            {"s": "hand-saw"},
            about.format("hand saws"),
            (
                "In the shed; they cut wood and plastic.*",
                both("hand-saw stored_in shed", "hand-saw cuts wood+plastic"),
            ),
            (
                "In the shed; they cut wood and steel.",
                both("hand-saw stored_in shed", "hand-saw cuts wood+steel"),
            ),
            (
                "In the cellar; they cut wood and plastic.",
                both("hand-saw stored_in cellar", "hand-saw cuts wood+plastic"),
            ),
            (
                "In the cellar; they cut wood and steel.",
                both("hand-saw stored_in cellar", "hand-saw cuts wood+steel"),
            ),
        ),
    ]


def exam() -> dict[str, Any]:
    """Return the whole exam."""
    about = {"name": "tools", "title": "Tools", "lang": "en", "domains": ["tools"], "seed": 1, "as_of": None}
    return {
        "qgen": "0",
        "schema": 1,
        "exam": about,
        "items": [*_objects(), *_subjects(), *_other_shapes(), *_sentences()],
    }
