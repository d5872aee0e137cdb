"""What a template offers: small collections, and the wrong options of their items over several seeds."""

from collections.abc import Iterable
from pathlib import Path

from qgen.assemble.bank import BankOptions, make_bank
from qgen.facts import Day
from qgen.item import Item
from qgen.load.collection import load_collection
from tests.making import VOCABULARY

TEMPLATES = Path(__file__).parents[3] / "templates" / "items"
SEEDS = range(4)

WORDS = (
    VOCABULARY
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


def made(
    text: str, vocabulary: str, template: str, seeds: Iterable[int] = SEEDS, as_of: Day | None = None
) -> list[Item]:
    """Return the items of one template over several seeds that ask under no condition."""
    texts = {"facts/vocabulary.yaml": vocabulary.encode(), "facts/d/t.yaml": text.encode()}
    path = TEMPLATES / f"{template}.j2"
    collection, found = load_collection(
        texts, packaged_templates={f"templates/items/{path.name}": path.read_bytes()}
    )
    assert collection is not None
    assert not [d for d in found if d.is_error], found
    options = [BankOptions("en", ("d",), as_of, seed, None) for seed in seeds]
    banks = [make_bank(collection.base, collection.templates, each) for each in options]
    return [item for bank in banks for item in bank.items if item.when is None]


def items(
    facts: str, template: str, stem: str, things: str = THINGS, seeds: Iterable[int] = (1,)
) -> list[Item]:
    """Return the items of a template whose stem holds a text and asks under no condition."""
    return [item for item in made(things + facts, WORDS, template, seeds) if stem in item.stem.plain]


def offered(facts: str, template: str, stem: str, things: str = THINGS) -> dict[str, str | None]:
    """Return the options (text: strategy) of the one item of a template whose stem holds a text."""
    (item,) = items(facts, template, stem, things)
    return {option.text: option.strategy for option in item.options}


def wrong(facts: str, template: str, stem: str, things: str = THINGS) -> dict[str, str | None]:
    """Return the distractors (text: strategy) over several seeds; there must be such an item."""
    found = items(facts, template, stem, things, SEEDS)
    assert found, "there is no such item, so nothing could be offered wrongly"
    return {o.text: o.strategy for item in found for o in item.options if not o.key}
