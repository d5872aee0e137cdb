"""Facts about orders and pairs, and the items that come of them."""

from typing import Any

from qgen.item import Item
from tests.making import VOCABULARY, bank_of

WORDS = (
    VOCABULARY
    + """\
  goes_through:
    subject: thing
    object: {sequence: color}
    values: one
    en: {does: ["goes through {{ o }}", "go through {{ o }}"], one: "Through which colors, in order, does {{ s }} go?"}
    ja: {does: ["{{ o }}を順に通る", "{{ o }}を順には通らない"], one: "{{ s }}は、どの順に色を通るか。"}
"""
)
THINGS = """\
entities:
  lamp: {type: thing, name: Lamp}
  torch: {type: thing, name: Torch}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  pink: {type: color, name: pink}
  teal: {type: color, name: teal}
  gray: {type: color, name: gray, aliases: [silver]}
  argent: {type: color, name: Silver}
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
"""


def order(steps: str, rest: str = "", further: str = "") -> str:
    """Write facts with one sequence."""
    return f"facts:\n- {{fact: [lamp, goes_through, {{sequence: {steps}}}]{rest}}}\n{further}"


def items(facts: str, template: str, vocabulary: str = WORDS, **options: Any) -> list[Item]:
    """Return the items of a template."""
    bank = bank_of(THINGS + facts, vocabulary, **options)
    return [item for item in bank.items if item.template == template]


def reasons(facts: str, template: str, vocabulary: str = WORDS) -> set[str]:
    """Return why a template gave no item."""
    bank = bank_of(THINGS + facts, vocabulary)
    return {refusal.reason for refusal in bank.skipped if refusal.template == template}
