"""The hand-written exam's items about orders, places, pairs and blanks."""

from __future__ import annotations

from typing import Any

from .workshop import Option, item, term

STEPS: tuple[Option, ...] = (
    ("A hand saw*", "hand-saw"),
    ("An angle grinder*", "grinder"),
    ("A chisel*", "chisel"),
    ("A power drill*", "power-drill"),
)
TASK = {"s": "door-hanging", "p": "goes_in_order"}


def arranged_items() -> list[dict[str, Any]]:
    """Return them."""
    return [_first(), _next(), _arrange(), _pair(), _blank()]


def _first() -> dict[str, Any]:
    found = item(
        "place-first",
        "first",
        "$s $p $steps",
        TASK,
        "Which tool of hanging a door comes first?",
        ("A hand saw", "hand-saw"),
        ("A chisel*", "chisel"),
        ("A power drill", "power-drill"),
    )
    return {**found, "place": "first"}


def _next() -> dict[str, Any]:
    found = item(
        "place-next",
        "next",
        "$s $p $steps",
        {**TASK, "y": "hand-saw"},
        "Which tool of hanging a door comes right after a hand saw?",
        ("A power drill*", "power-drill"),
        ("A chisel", "chisel"),
        ("An angle grinder", "grinder"),
    )
    return {**found, "place": "after"}


def _arrange() -> dict[str, Any]:
    found = item("arrange", "arrange", "$s $p $x", TASK, "Put the tools of hanging a door in order.", *STEPS)
    labels = zip("1234", "CADB", strict=True)
    return {**found, "kind": "ordering", "pairs": [_pair_of(place, None, label) for place, label in labels]}


def _pair() -> dict[str, Any]:
    found = item(
        "pair",
        "pair",
        "$s $p $x",
        {"p": "stored_in"},
        "Match each tool with its place.",
        ("The attic*", "attic"),
        ("The cellar*", "cellar"),
        ("The harbour", "harbour"),
        ("The shed*", "shed"),
    )
    prompts = [
        ("A hand saw", "hand-saw", "D"),
        ("A power drill", "power-drill", "A"),
        ("An angle grinder", "grinder", "B"),
    ]
    pairs = [_pair_of(text, name, label) for text, name, label in prompts]
    return {**found, "kind": "matching", "ask": ["s", "x"], "pairs": pairs}


def _pair_of(text: str, name: str | None, label: str) -> dict[str, Any]:
    value = None if name is None else term(name)
    return {"text": text, "value": value, "label": label, "rationale": "", "proof": []}


def _blank() -> dict[str, Any]:
    found = item(
        "blank",
        "blank",
        "$s stored_in $x",
        {"s": "hand-saw"},
        "A hand saw is stored in ____.",
        ("the attic", "attic"),
        ("the cellar", "cellar"),
        ("the shed*", "shed"),
    )
    return {**found, "kind": "cloze"}
