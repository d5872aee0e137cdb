"""The guessers, and the exact bounds that they are held against."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.lint.bounds import binomial_tail, distribution, upper_bound
from qgen.lint.guessers import GUESSERS, guess, guessable, verdicts
from qgen.lint.view import LintItem
from tests.lint.making import item

CHANCES = st.lists(st.sampled_from([0.2, 0.25, 1 / 3, 0.5]), min_size=1, max_size=30)


@given(CHANCES)
def test_the_distribution_sums_to_one_and_has_the_mean(chances: list[float]) -> None:
    shares = distribution(chances)
    assert math.isclose(sum(shares), 1)
    assert math.isclose(sum(k * p for k, p in enumerate(shares)), sum(chances))


@given(CHANCES, st.integers(0, 30))
def test_the_tail_is_that_of_a_step_by_step_sum(chances: list[float], successes: int) -> None:
    shares = [1.0]
    for chance in chances:
        shares = [
            (shares[k] if k < len(shares) else 0) * (1 - chance) + (shares[k - 1] * chance if k else 0)
            for k in range(len(shares) + 1)
        ]
    assert math.isclose(binomial_tail(chances, successes), sum(shares[successes:]), abs_tol=1e-12)


def test_the_bound_of_a_binomial() -> None:
    chances = [0.25] * 1000
    bound = upper_bound(chances, 0.995)
    assert binomial_tail(chances, bound + 1) <= 0.005 < binomial_tail(chances, bound)
    assert bound == 286


ITEM = item(
    "Which part of the kernel runs tasks?",
    "*The scheduler of tasks (since 2.6)",
    "A pipe",
    "A socket and a pipe",
)


@pytest.mark.parametrize(
    ("guesser", "text"),
    [
        ("longest", "The scheduler of tasks (since 2.6)"),
        ("shortest", "A pipe"),
        ("like-stem", "The scheduler of tasks (since 2.6)"),
        ("position-c", "A socket and a pipe"),
        ("odd-length", "The scheduler of tasks (since 2.6)"),
        ("most-specific", "The scheduler of tasks (since 2.6)"),
        ("alphabetical", "A pipe"),
        ("middle", "A socket and a pipe"),
    ],
)
def test_what_a_guesser_picks(guesser: str, text: str) -> None:
    assert ITEM.options[guess(GUESSERS[guesser], ITEM)].text == text


def test_the_middle_number() -> None:
    sizes = item("How large?", "8 GB", "*512 MB", "100 KB")
    assert sizes.options[guess(GUESSERS["middle"], sizes)].text == "512 MB"


def shuffled(seed: int, *, biased: bool) -> list[LintItem]:
    stream = random.Random(seed)
    made = []
    for number in range(400):
        words = ["".join(stream.choices("bcdfgaeiou", k=stream.randint(4, 12))) for _ in range(4)]
        key = max(words, key=len) if biased else words[0]
        stream.shuffle(words)
        options = ["*" + word if word == key else word for word in words]
        made.append(item("What is it?", *options, name=f"{seed}-{number}"))
    return made


def test_a_guesser_finds_a_planted_cue_and_nothing_where_there_is_none() -> None:
    planted = {v.guesser: v for v in verdicts(shuffled(1, biased=True))}
    assert planted["longest"].above
    assert not planted["position-c"].above
    assert sum(v.above for seed in range(5) for v in verdicts(shuffled(seed, biased=False))) <= 1


def test_only_items_with_one_key_are_guessed() -> None:
    both = item("Which two?", "*a", "*b", "c")
    assert guessable([both, ITEM]) == (ITEM,)
    assert [v.items for v in verdicts([])] == [0] * len(GUESSERS)
