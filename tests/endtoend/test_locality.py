"""One triple more changes no item that does not involve its predicate or the types of its entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qgen.load.collection import load_collection
from tests.endtoend import real

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qgen.facts import FactBase
    from tests.endtoend.conftest import Banks

NEW_PREDICATE = """\
languages: [en, ja]
types:
  bird: {en: [a bird, birds], ja: 鳥}
  sea: {en: [a sea, seas], ja: 海}
predicates:
  nests_at:
    subject: bird
    object: sea
    values: one
    en: {does: ["nests at {{ o }}", "nest at {{ o }}"], one: "At which sea does {{ s }} nest?"}
    ja: {does: ["{{ o }}に営巣する", "{{ o }}に営巣しない"], one: "{{ s }}が営巣する海はどれか。"}
"""
NEW_FACTS = """\
entities:
  heron: {type: bird, en: [a heron, herons], ja: 鷺}
  tern: {type: bird, en: [a tern, terns], ja: 鯵刺}
  gull: {type: bird, en: [a gull, gulls], ja: 鴎}
  baltic: {type: sea, en: the Baltic, ja: バルト海}
  aral: {type: sea, en: the Aral Sea, ja: アラル海}
  dead: {type: sea, en: the Dead Sea, ja: 死海}
facts:
  - [heron, nests_at, baltic]
  - [tern, nests_at, aral]
  - [gull, nests_at, dead]
"""


def opened(home: Path) -> FactBase:
    texts = {
        path.relative_to(home).as_posix(): path.read_bytes() for path in (home / "facts").rglob("*.yaml")
    }
    collection, found = load_collection(texts)
    assert collection is not None
    assert not any(finding.is_error for finding in found)
    return collection.base


def family(base: FactBase, names: set[str]) -> set[str]:
    """Return the types of the entities, with all broader and narrower ones."""
    types = base.vocabulary.types
    found = {kind for name in names if name in base.entities for kind in base.entities[name].types}
    up, down = set(found), set(found)
    while more := {broader for kind in up for broader in types[kind].broader} - up:
        up |= more
    while more := {kind for kind in types if set(types[kind].broader) & down} - down:
        down |= more
    return up | down


def names_in(part: Any) -> Iterator[str]:
    """Yield every entity and predicate that an item names anywhere: pattern, options, proofs."""
    if isinstance(part, dict):
        if set(part) == {"id"}:
            yield part["id"]
        for inner in part.values():
            yield from names_in(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from names_in(inner)


def involved(item: real.Shown, predicate: str, types: set[str], base: FactBase) -> bool:
    """Whether an item involves the predicate or one of the types."""
    told = set(names_in([item["given"], item["pattern"], [option["value"] for option in item["options"]]]))
    told |= set(names_in([option["proof"] for option in item["options"]]))
    return predicate in told or bool(family(base, told & set(base.entities)) & types)


def changed(before: dict[str, real.Shown], after: dict[str, real.Shown]) -> list[real.Shown]:
    """Return every item that came, went or became another, as it is or was."""
    ids = before.keys() | after.keys()
    return [
        item
        for one in sorted(ids)
        if before.get(one) != after.get(one)
        for item in (before.get(one), after.get(one))
        if item is not None
    ]


def test_new_entities_of_a_new_type_with_a_new_predicate_touch_no_item_at_all(
    banks: Banks, tmp_path: Path
) -> None:
    home = real.copied(tmp_path)
    (home / "facts/security/birds.yaml").write_text(NEW_FACTS, encoding="utf-8")
    vocabulary = NEW_PREDICATE.removeprefix("languages: [en, ja]\n")
    (home / "facts/birds").mkdir()
    (home / "facts/birds/vocabulary.yaml").write_text(vocabulary, encoding="utf-8")
    before, after = banks("security", "en"), real.whole_bank(home, "security")
    came = [item for item in after.values() if "nests_at" in real.given(item).values()]
    assert came
    assert {one: item for one, item in after.items() if item not in came} == before


TEST_BLOCK = "  test-block: {type: ipv6-block, en: [the block of a test network, blocks], ja: 試験用ネットワークのブロック}\n"


@pytest.mark.parametrize(
    ("domain", "entity", "fact"),
    [
        ("security", "", "aws-config analyzes cloudtrail-events"),
        ("network", TEST_BLOCK, "test-block prefix_length /52"),
    ],
    ids=["a subject's first fact of a predicate", "a new subject"],
)
def test_a_fact_more_touches_only_its_neighbours(
    banks: Banks, domain: str, entity: str, fact: str, tmp_path: Path
) -> None:
    home = real.copied(tmp_path)
    subject, predicate, text = fact.split()
    declared = f"entities:\n{entity}" if entity else ""
    more = f"{declared}facts:\n  - [{subject}, {predicate}, {text}]\n"
    (home / f"facts/{domain}/zz-more.yaml").write_text(more, encoding="utf-8")
    touched = changed(banks(domain, "en"), real.whole_bank(home, domain))
    base = opened(home)
    types = family(base, {subject, text})
    strangers = [item["id"] for item in touched if not involved(item, predicate, types, base)]
    assert strangers == []
    assert 0 < len({item["id"] for item in touched}) < len(banks(domain, "en")) / 3
