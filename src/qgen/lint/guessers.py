"""Ten test-wise guessers: each picks an option by the texts alone, and should do no better than chance."""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from qgen.lint.bounds import binomial_tail, upper_bound
from qgen.lint.content import content_words
from qgen.lint.quantities import span_of
from qgen.lint.view import LintItem

LEVEL = 0.995
"""Of how many honest banks in a thousand a guesser stays within the bound: 995."""

Score = Callable[[LintItem], Sequence[float]]
"""How much a guesser likes each option; it takes the one that it likes best."""


def _longest(item: LintItem) -> Sequence[float]:
    return [len(option.text) for option in item.options]


def _shortest(item: LintItem) -> Sequence[float]:
    return [-len(option.text) for option in item.options]


def _middle(item: LintItem) -> Sequence[float]:
    """Like the middle number; among words, the option in the middle of the alphabet."""
    spans = [span_of(option.text) for option in item.options]
    lows = [float(span.low or 0) for span in spans if span]
    keys: list[object] = (
        list(lows) if len(lows) == len(spans) else [option.text.casefold() for option in item.options]
    )
    order = sorted(range(len(keys)), key=lambda place: (keys[place], place))
    middle = (len(order) - 1) / 2
    return [-abs(order.index(place) - middle) for place in range(len(order))]


def _words(item: LintItem) -> list[frozenset[str]]:
    return [content_words(option.text, item.lang) for option in item.options]


def _convergent(item: LintItem) -> Sequence[float]:
    """Like the option that shares the most words with the others."""
    several = _words(item)
    return [
        sum(len(words & other) for at, other in enumerate(several) if at != place)
        for place, words in enumerate(several)
    ]


def _like_stem(item: LintItem) -> Sequence[float]:
    stem = content_words(item.stem, item.lang)
    return [len(words & stem) for words in _words(item)]


def _unlike_stem(item: LintItem) -> Sequence[float]:
    return [-score for score in _like_stem(item)]


def _position_c(item: LintItem) -> Sequence[float]:
    """Like C, the letter that authors favour."""
    favourite = min(2, len(item.options) - 1)
    return [float(place == favourite) for place in range(len(item.options))]


def _odd_length(item: LintItem) -> Sequence[float]:
    """Like the option whose length differs most from the others' mean."""
    lengths = [len(option.text) for option in item.options]
    rest = len(lengths) - 1
    return [abs(length - (sum(lengths) - length) / rest) for length in lengths]


_SPECIFIC = re.compile(r"[0-9(),;:/（）、・-]")


def _most_specific(item: LintItem) -> Sequence[float]:
    """Like the option with the most digits, brackets, commas and qualifying words."""
    return [len(_SPECIFIC.findall(option.text)) + len(option.text.split()) / 100 for option in item.options]


def _alphabetical(item: LintItem) -> Sequence[float]:
    order = sorted(range(len(item.options)), key=lambda place: (item.options[place].text.casefold(), place))
    return [-order.index(place) for place in range(len(item.options))]


GUESSERS: dict[str, Score] = {
    "longest": _longest,
    "shortest": _shortest,
    "middle": _middle,
    "convergent": _convergent,
    "like-stem": _like_stem,
    "unlike-stem": _unlike_stem,
    "position-c": _position_c,
    "odd-length": _odd_length,
    "most-specific": _most_specific,
    "alphabetical": _alphabetical,
}
"""Every guesser by name."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a guesser did: right answers, what chance gives, the bound, and how likely chance does as well."""

    guesser: str
    items: int
    right: int
    expected: float
    bound: int
    chance: float

    @property
    def above(self) -> bool:
        """Whether the guesser beats chance."""
        return self.right > self.bound


def guess(score: Score, item: LintItem) -> int:
    """Return the place that a guesser picks; equally liked options are told apart by a stable hash."""
    liked = score(item)
    best = max(liked)
    places = [place for place, value in enumerate(liked) if value == best]
    if len(places) == 1:
        return places[0]
    # the texts in a fixed order: where an option stands must not lend it luck
    texts = sorted(item.options[place].text for place in places)
    seed = blake2b("\x1f".join((item.name, *texts)).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    chosen = texts[int.from_bytes(seed) % len(texts)]
    return next(place for place in places if item.options[place].text == chosen)


def guessable(items: Iterable[LintItem]) -> tuple[LintItem, ...]:
    """Return the items of one key and two or more options."""
    return tuple(i for i in items if i.kind == "single" and len(i.keys) == 1 and len(i.options) > 1)


def verdicts(items: Iterable[LintItem], level: float = LEVEL) -> tuple[Verdict, ...]:
    """Return every guesser's result over the single-answer items."""
    several = guessable(items)
    chances = [1 / len(item.options) for item in several]
    bound = upper_bound(chances, level)
    found = []
    for name, score in GUESSERS.items():
        right = sum(item.options[guess(score, item)].key for item in several)
        found.append(
            Verdict(name, len(several), right, math.fsum(chances), bound, binomial_tail(chances, right))
        )
    return tuple(found)
