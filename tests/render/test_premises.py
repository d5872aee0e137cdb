"""Premises of computed items, one after the other."""

import pytest

from qgen.facts import Claim, Ref
from qgen.render.computed import premise_text
from qgen.render.wording import Wording
from tests.making import fact_base

BASE = fact_base(
    "entities:\n"
    "  a: {type: thing, name: Alpha}\n"
    "  twins: {type: thing, en: [the twins, the twins], ja: 双子}\n"
    "  red: {type: color, name: red}\n"
    "facts: []\n"
)
RED = Ref("red")


@pytest.mark.parametrize(
    ("lang", "subject", "first", "further", "however"),
    [
        ("en", "a", "Alpha is red.", "It also is red.", "However, it is red."),
        ("en", "twins", "The twins are red.", "They also are red.", "However, they are red."),
        ("ja", "a", "Alpha は、red である。", "また、red である。", "ただし、red である。"),
    ],
)
def test_a_thing_is_named_once(lang: str, subject: str, first: str, further: str, however: str) -> None:
    wording, claim = Wording(BASE, lang, None), Claim(subject, "has_color", RED)
    assert premise_text(wording, claim) == first
    assert premise_text(wording, claim, contrary=True) == first
    assert premise_text(wording, claim, again=True) == further
    assert premise_text(wording, claim, again=True, contrary=True) == however
