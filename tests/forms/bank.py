"""Banks of made items: each asks about a fact, and items on one fact are enemies."""

from collections.abc import Sequence
from fractions import Fraction

from qgen.blueprint import Area, Blueprint, Selector
from qgen.diagnostics import Position
from qgen.facts import Ref, Triple
from qgen.item import Cite, Item, Option, Step, Text
from qgen.pattern import Conjunct, Var

HERE = Position("templates/exams/made.yaml", 7, 3)
DOMAINS = ("east", "west")


def item(
    number: int,
    *,
    fact: int | None = None,
    domain: str = "east",
    topic: str = "t",
    template: str = "plain",
    bloom: str = "remember",
    difficulty: float = 0.5,
    negated: bool = False,
    options: int = 4,
) -> Item:
    """Return an item; its key rests on the fact of that number, by default its own."""
    name = f"f{number if fact is None else fact}"
    triple = Triple(f"s{name}", "has", Ref(f"o{name}"))
    proof = (Step(0, "stated", holds=True, triple=triple, cites=(Cite("fact", triple),)),)
    texts = ["right", *(f"wrong {chr(ord('a') + at)}" for at in range(options - 1))]
    key = number % options
    texts[0], texts[key] = texts[key], texts[0]
    return Item(
        id=f"q{number:012d}",
        lang="en",
        template=template,
        shape="not" if negated else "single",
        kind="single",
        domain=domain,
        topic=topic,
        stem=Text(f"What is asked of number {number}?"),
        options=tuple(
            Option(
                "ABCDEFGHIJ"[at],
                text,
                Ref(f"{number}-{text}"),
                at == key,
                "",
                proof=proof if at == key else (),
            )
            for at, text in enumerate(texts)
        ),
        pattern=(Conjunct(Var("s"), Var("p"), Var("o")),),
        ask=("o",),
        bloom=bloom,
        difficulty=difficulty,
        negated=negated,
    )


def spread(number: int, facts: int | None = None) -> list[Item]:
    """Return a bank of two domains, three topics each, all sorts of difficulties, two items on each fact."""
    facts = facts or max(1, number // 2)
    return [
        item(
            at,
            fact=at % facts,
            domain=DOMAINS[at % facts % 2],
            topic=f"t{at % facts % 3}",
            template=("plain", "scenario", "cloze")[at % 3],
            bloom=("remember", "apply")[at % 5 == 0],
            difficulty=0.3 + (at * 37 % 50) / 100,
            negated=at % 11 == 0,
        )
        for at in range(number)
    ]


def area(name: str, low: int | None = None, high: int | None = None, weight: int | None = None) -> Area:
    """Return the area of a domain."""
    most = low if high is None else high
    return Area(
        name, Selector(domains=(name,)), HERE, {}, None if weight is None else Fraction(weight), low, most
    )


def blueprint(areas: Sequence[Area], items: int, **more: object) -> Blueprint:
    """Return a blueprint; ``more`` are its other fields."""
    return Blueprint("made", HERE, tuple(areas), items, **more)  # type: ignore[arg-type] # as the test says
