"""Cases to compute: a small base of facts, and what a template would draw and state."""

from collections.abc import Mapping

from qgen.compute.outcome import Outcome, Setting
from qgen.facts import Claim, Literal, Ref, TermSet, Value
from qgen.graph.prover import Prover
from qgen.load.values import parse_literal
from tests.making import fact_base

VOCABULARY = """\
languages: [en, ja]
types:
  block: {en: [a block, blocks], ja: ブロック}
  layer: {en: [a policy, policies], ja: ポリシー}
  group: {en: [a service, services], ja: サービス}
  action: {en: [an action, actions], ja: 操作}
  link: {en: [a link, links], ja: 接続}
  case: {en: [a case, cases], ja: 場合}
predicates:
  reserves: {subject: block, object: integer, values: one}
  may_reserve: {subject: block, object: integer}
  apart_over: {subject: block, object: link}
  usable: {subject: block, object: integer, computed: usable_addresses}
  smallest: {subject: block, object: prefix, computed: smallest_block}
  overlaps: {subject: block, object: cidr, computed: overlapping_block}
  allows: {subject: layer, object: group}
  denies: {subject: layer, object: action}
  belongs_to: {subject: action, object: group, values: one}
  may_belong_to: {subject: action, object: group}
  can_call: {subject: case, object: action, computed: policy_effect}
"""

BLOCKS = """\
entities:
  subnet: {type: block, en: a subnet, ja: サブネット}
  peering: {type: link, en: peering, ja: ピアリング}
"""

ROLES = {"reserves": "reserves", "matters": "apart_over"}
POLICY_ROLES = {"allows": "allows", "denies": "denies", "within": "belongs_to"}


def prover_of(facts: str) -> Prover:
    """Return a prover over facts in the words above."""
    return Prover(fact_base(facts, VOCABULARY), None)


def literal(kind: str, text: str) -> Literal:
    """Read a value."""
    found = parse_literal(kind, text)
    assert found is not None
    return found


def blocks(facts: str, operands: Mapping[str, Value]) -> Setting:
    """Return a case of address arithmetic about the subnet."""
    return Setting(prover_of(f"{BLOCKS}facts:\n{facts}"), "subnet", operands, ROLES)


def reserving(count: int, operands: Mapping[str, Value]) -> Setting:
    """Return a case in a subnet that reserves so many addresses."""
    return blocks(f"  - [subnet, reserves, {count}]\n", operands)


def say(subject: str, predicate: str, *objects: str) -> Claim:
    """Return a premise."""
    terms = tuple(Ref(name) for name in objects)
    return Claim(subject, predicate, terms[0] if len(terms) == 1 else TermSet(terms))


def rights(outcome: Outcome | None) -> set[object]:
    """Return the right results: ids, and keys of literals."""
    return set() if outcome is None else {_bare(part.value) for part in outcome.right}


def wrongs(outcome: Outcome | None) -> dict[object, str]:
    """Return the wrong results with their misconceptions."""
    return {} if outcome is None else {_bare(part.value): part.misconception for part in outcome.wrong}


def _bare(value: object) -> object:
    return value.id if isinstance(value, Ref) else value.key if isinstance(value, Literal) else value
