"""Options that stand together begin alike."""

import pytest

from tests.making import VOCABULARY, bank_of

FACTS = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Bravo}
  c: {type: thing, name: Castor}
  red: {type: color, en: the rose}
  blue: {type: color, en: the sky}
  last: {type: color, en: LAST}
facts:
- [a, has_color, red]
- [b, has_color, blue]
- [c, has_color, last]
"""


def texts(last: str) -> set[str]:
    bank = bank_of(FACTS.replace("LAST", last), VOCABULARY, any_style=True)
    asked = [item for item in bank.items if item.ask == ("o",) and item.shape == "single"]
    assert asked
    return {option.text for item in asked for option in item.options}


@pytest.mark.parametrize("last", ["The leaf", "a leaf", "Leaf", "iPhone leaf", "2 leaves", "nginx2"])
def test_an_article_is_a_capital(last: str) -> None:
    assert {"The rose", "The sky"} <= texts(last)


@pytest.mark.parametrize("last", ["neither of these", "nginx", "every leaf"])
def test_but_not_beside_a_word_that_its_author_keeps_small(last: str) -> None:
    assert texts(last) == {"the rose", "the sky", last}
