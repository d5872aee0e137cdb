"""What a template offers: small collections, and the wrong options of their items over several seeds."""

from collections.abc import Iterable

from qgen.item import Item
from tests.making import VOCABULARY, bank_of

WORDS = (
    VOCABULARY.replace("{{ s }} not like?", "{{ s }} {{ 'NOT'|strong }} like?")
    + """\
  fills: {subject: thing, object: percent, values: one, en: {does: ["fills {{ o }}", "fill {{ o }}"], one: "What share does {{ s }} fill?"}}
  routes: {subject: thing, object: prefix, values: one, en: {does: ["routes {{ o }}", "route {{ o }}"], one: "Which length does {{ s }} route?"}}
  opens: {subject: thing, object: port-range, values: one, compare: contains, en: {does: ["opens {{ o }}", "open {{ o }}"], one: "Which ports does {{ s }} open?"}}
  shuts: {subject: thing, object: port-range, values: one, en: {does: ["shuts {{ o }}", "shut {{ o }}"], one: "Which ports does {{ s }} shut?"}}
  counts: {subject: thing, object: integer, en: {does: ["counts {{ o }}", "count {{ o }}"], among: "Which of these does {{ s }} count?"}}
  tips: {subject: thing, object: integer, values: one, en: {does: ["tips {{ o }}", "tip {{ o }}"], among: "Which of these does {{ s }} tip?"}}
  meets: {subject: thing, object: thing, symmetric: true, en: {does: ["meets {{ o }}", "meet {{ o }}"], among: "Whom does {{ s }} meet?"}}
  drives: {subject: gadget, object: color, values: one, en: {does: ["drives {{ o }}", "drive {{ o }}"]}}
  shows: {subject: thing, object: color, values: one, en: {does: ["shows {{ o }}", "show {{ o }}"]}}
  wants: {subject: thing, object: thing, en: {does: ["wants {{ o }}", "want {{ o }}"]}}
"""
)

THINGS = """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
  f: {type: gadget, name: Foxtrot}
  g: {type: gadget, name: Golf}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  gray: {type: color, name: gray, aliases: [silver]}
  argent: {type: color, name: Silver}
"""

ONLY = ", only: objects, at: L1"
"""What closes the list of an entry's objects."""


def items(facts: str, template: str, stem: str, things: str = THINGS, seeds: Iterable[int] = (1,)) -> list[Item]:
    """Return the items of a template whose stem holds a text and asks under no condition."""
    found = [i for seed in seeds for i in bank_of(things + facts, WORDS, template=template, seed=seed).items]
    return [item for item in found if stem in item.stem.plain and item.when is None]


def offered(facts: str, template: str, stem: str, things: str = THINGS) -> dict[str, str | None]:
    """Return the options (text: strategy) of the one item of a template whose stem holds a text."""
    (item,) = items(facts, template, stem, things)
    return {option.text: option.strategy for option in item.options}


def wrong(facts: str, template: str, stem: str, things: str = THINGS) -> dict[str, str | None]:
    """Return the distractors (text: strategy) over several seeds; there must be such an item."""
    found = items(facts, template, stem, things, range(6))
    assert found, "there is no such item, so nothing could be offered wrongly"
    return {o.text: o.strategy for item in found for o in item.options if not o.key}
