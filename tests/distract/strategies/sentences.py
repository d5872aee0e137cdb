"""Small collections for items whose options are sentences about alphas, and what such items offer."""

from tests.distract.strategies.offers import made
from tests.making import VOCABULARY

DAY = (2026, 11, 1)
THINGS = """\
entities:
  a: {type: gadget, en: [an alpha, alphas], ja: アルファ}
  b: {type: gadget, en: [a bravo, bravos], ja: ブラボー}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
  f: {type: gadget, name: Foxtrot}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  here: {type: place, name: Here}
  there: {type: place, name: There}
confusable: [[a, b]]
facts:
- [a, has_color, red]
- [b, has_color, blue]
- [a, weighs, 5]
- [b, weighs, 7]
"""


def options(facts: str, things: str = THINGS, vocabulary: str = VOCABULARY) -> dict[str, str | None]:
    """Return the options (text: strategy) of the items about alphas, over several seeds."""
    found = made(things + facts, vocabulary, "statement-choice", as_of=DAY)
    about = [item for item in found if "about alphas " in item.stem.plain]
    return {option.text: option.strategy for item in about for option in item.options}


def wrong(facts: str, things: str = THINGS, vocabulary: str = VOCABULARY) -> dict[str, str]:
    """Return the distractors (text: strategy) of the items about alphas; there must be such items."""
    found = {
        text: strategy
        for text, strategy in options(facts, things, vocabulary).items()
        if strategy is not None
    }
    assert found, "there is no such item, so nothing could be offered wrongly"
    return found
