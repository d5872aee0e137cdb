"""No surface pattern tells the key of a computed item: two hundred drawn items of each template are guessed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from ipaddress import ip_network
from typing import TYPE_CHECKING

import pytest

from qgen.assemble.bank import BankOptions, make_bank
from qgen.lint.bounds import upper_bound
from tests.assemble.shapes.repository import collection

if TYPE_CHECKING:
    from qgen.item import Item

DRAWN = 200
LEVEL = 0.995

Guess = Callable[[str, Sequence[str]], Sequence[int]]
"""From the stem and the options' texts: the places among which a test-wise guesser tosses."""


@lru_cache
def drawn(template: str) -> tuple[Item, ...]:
    """Draw 200 different items of a template, from as many seeds as it takes."""
    base, templates = collection()
    chosen = [replace(t, draws=40) for t in templates if t.id == template]
    found: dict[str, Item] = {}
    for seed in range(2, 40):
        options = BankOptions("en", base.domains, as_of=None, seed=seed, count=None)
        found |= {item.id: item for item in make_bank(base, chosen, options).items}
        if len(found) >= DRAWN:
            break
    return tuple(found.values())[:DRAWN]


def best(scores: Sequence[float]) -> list[int]:
    """Return the places of the greatest score."""
    return [place for place, score in enumerate(scores) if score == max(scores)]


def standing(place: int) -> Guess:
    return lambda _, texts: [min(place, len(texts) - 1)]


# --- words --------------------------------------------------------------------------------------------


def service(text: str) -> str:
    return text.partition(":")[0]


def verb(text: str) -> str:
    return re.sub(r"^.*?:([A-Z][a-z]+).*$", r"\1", text)


def not_in_stem(stem: str, texts: Sequence[str]) -> list[int]:
    return [place for place, text in enumerate(texts) if text not in stem]


def most_alike(part: Callable[[str], str]) -> Guess:
    def guess(_: str, texts: Sequence[str]) -> list[int]:
        counts = Counter(map(part, texts))
        return best([counts[part(text)] for text in texts])

    return guess


def least_alike(part: Callable[[str], str]) -> Guess:
    def guess(_: str, texts: Sequence[str]) -> list[int]:
        counts = Counter(map(part, texts))
        return best([-counts[part(text)] for text in texts])

    return guess


def twin_of_the_named(stem: str, texts: Sequence[str]) -> list[int]:
    """Take what shares its service with the action that the stem names."""
    named = {service(text) for text in texts if text in stem}
    twins = [p for p, text in enumerate(texts) if service(text) in named and text not in stem]
    return twins or not_in_stem(stem, texts)


def not_destructive(_: str, texts: Sequence[str]) -> list[int]:
    return best([verb(text) not in {"Delete", "Terminate"} for text in texts])


WORDS: Mapping[str, Guess] = {
    **{f"position {place}": standing(place) for place in range(4)},
    "longest": lambda _, texts: best([len(text) for text in texts]),
    "shortest": lambda _, texts: best([-len(text) for text in texts]),
    "not named in the stem": not_in_stem,
    "twin of the named": twin_of_the_named,
    "most frequent service": most_alike(service),
    "rarest service": least_alike(service),
    "most frequent verb": most_alike(verb),
    "rarest verb": least_alike(verb),
    "not destructive": not_destructive,
    "first of the alphabet": lambda _, texts: [texts.index(min(texts))],
    "last of the alphabet": lambda _, texts: [texts.index(max(texts))],
}


# --- numbers ------------------------------------------------------------------------------------------


def number(text: str) -> int:
    return int(ip_network(text).network_address) if "." in text else int(text.removeprefix("/"))


def nearest(texts: Sequence[str], sign: int) -> list[int]:
    values = [number(text) for text in texts]
    return best([-sign * sum(abs(one - other) for other in values) for one in values])


NUMBERS: Mapping[str, Guess] = {
    **{f"place {place}": standing(place) for place in range(4)},
    "inner": lambda _, texts: list(range(1, len(texts) - 1)),
    "outer": lambda _, texts: [0, len(texts) - 1],
    "central": lambda _, texts: nearest(texts, 1),
    "remote": lambda _, texts: nearest(texts, -1),
    "roundest": lambda _, texts: best([text.count("0") for text in texts]),
    "longest": lambda _, texts: best([len(text) for text in texts]),
    "shortest": lambda _, texts: best([-len(text) for text in texts]),
    "most frequent last digit": most_alike(lambda text: text[-1]),
    "rarest last digit": least_alike(lambda text: text[-1]),
    "most frequent length": most_alike(lambda text: text.partition("/")[2]),
    "rarest length": least_alike(lambda text: text.partition("/")[2]),
    "most frequent second octet": most_alike(lambda text: ".".join(text.split(".")[:2])),
}

GUESSERS = {
    "policy-evaluation": WORDS,
    "usable-addresses": NUMBERS,
    "smallest-subnet": NUMBERS,
    "overlapping-block": NUMBERS,
}


@pytest.mark.parametrize(
    ("template", "guesser"), [(template, name) for template, known in GUESSERS.items() for name in known]
)
def test_no_pattern_tells_the_key_better_than_one_in_three(template: str, guesser: str) -> None:
    items = drawn(template)
    guess = GUESSERS[template][guesser]
    hits = 0.0
    for item in items:
        places = guess(item.stem.plain, [option.text for option in item.options])
        hits += sum(item.options[place].key for place in places) / len(places)
    bound = upper_bound([1 / 3] * len(items), LEVEL)
    assert hits <= bound, f"{hits:.0f} of {len(items)}"


@pytest.mark.parametrize("template", GUESSERS)
def test_that_many_different_items_can_be_drawn(template: str) -> None:
    assert len(drawn(template)) == DRAWN


def test_the_options_of_a_policy_item_come_from_as_many_services() -> None:
    for item in drawn("policy-evaluation"):
        assert len({service(option.text) for option in item.options}) == len(item.options) == 4


def test_the_smallest_subnet_has_a_larger_block_beside_it() -> None:
    for item in drawn("smallest-subnet"):
        (key,) = [option for option in item.options if option.key]
        assert any(number(option.text) < number(key.text) for option in item.options)
