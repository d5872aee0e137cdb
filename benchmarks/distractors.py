"""How near the distractors of the shipped facts come to their keys: a histogram over all banks.

A distractor is near if it comes from a strategy that says so (confusable, near miss, stale, misconception,
name-alike, swap), if it shares a stated (predicate, other end) pair with the key, or a type narrower than the
one that the stem asks for. Each distractor counts once, under the first class that fits. Nothing is left out:
the word "false" beside a true sentence counts as well, as one that is not near.
"""

import sys
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from qgen.assemble.bank import BankOptions, make_bank
from qgen.distract.quest import Rings
from qgen.facts import FactBase, Ref, TermSet, Value
from qgen.graph.prover import Prover
from qgen.item import Item, Option, PredicateRef, Statement
from qgen.pattern import Var
from qgen.pipeline.opening import Opened, Source, open_collection

ROOT = Path(__file__).parents[1]
BOUND = 0.60
BY_STRATEGY = ("confusable", "near_miss", "stale", "misconception", "name_alike", "swap")
SHARED, NARROWER, OTHER = "shares a pair", "narrower type", "other"
CLASSES = (*BY_STRATEGY, SHARED, NARROWER)


@dataclass(frozen=True)
class Row:
    """One distractor: its bank, its strategy and its class."""

    bank: str
    strategy: str
    near: str


class Judge:
    """Says in which class a distractor is."""

    def __init__(self, base: FactBase, prover: Prover) -> None:
        self._types = base.vocabulary.types
        self._prover = prover
        self._rings = Rings(prover)

    def near(self, item: Item, option: Option) -> str:
        """Return the first class that fits."""
        if option.strategy in BY_STRATEGY:
            return str(option.strategy)
        keys = [key.value for key in item.keys]
        if any(self._shares(option.value, key) for key in keys):
            return SHARED
        asked = self._asked(item)
        return NARROWER if any(self._narrower(option.value, key, asked) for key in keys) else OTHER

    def _shares(self, value: Value, key: Value) -> bool:
        if isinstance(value, Ref) and isinstance(key, Ref):
            return not self._rings.profile(value.id).isdisjoint(self._rings.profile(key.id))
        return not _parts(value).isdisjoint(_parts(key))

    def _narrower(self, value: Value, key: Value, asked: Collection[str]) -> bool:
        if not (isinstance(value, Ref) and isinstance(key, Ref)):
            return False
        types_of = self._prover.taxonomy.types_of
        both = types_of(value.id) & types_of(key.id)
        return any(name not in asked and not self._above(name).isdisjoint(asked) for name in both)

    def _above(self, name: str) -> set[str]:
        """Return the broader types of a type."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            further = set(self._types[waiting.pop()].broader) - found
            found |= further
            waiting += further
        return found

    def _asked(self, item: Item) -> frozenset[str]:
        """Return the types that the asked variable's places take."""
        found: set[str] = set()
        asked = {Var(name) for name in item.ask}
        for conjunct in item.pattern:
            slot = conjunct.predicate
            bound = item.given.get(slot.name) if isinstance(slot, Var) else slot
            if not isinstance(bound, PredicateRef):
                continue
            declared = self._prover.predicate(bound.id)
            if conjunct.subject in asked:
                found.update(declared.subject)
            elif declared.object.sequence is not None:
                found.add(declared.object.sequence)
            elif conjunct.object in asked:
                found.update(declared.object.types)
        return frozenset(found)


def _parts(value: Value) -> frozenset[object]:
    """Return the pairs that an option itself tells: the members of a set, the claims of a sentence."""
    if isinstance(value, TermSet):
        return frozenset(value.members)
    if isinstance(value, Statement):
        return frozenset((claim.predicate, claim.object) for claim in value.claims if claim.holds)
    return frozenset()


def rows(opened: Opened) -> Iterator[Row]:
    """Yield every distractor of every bank: all domains in all languages."""
    collection, base = opened.collection, opened.base
    assert collection is not None
    judge = Judge(base, Prover(base, opened.as_of))
    for domain, lang in product(base.domains, base.vocabulary.languages):
        options = BankOptions(lang, (domain,), opened.as_of, count=None)
        for item in make_bank(base, collection.templates, options).items:
            for option in item.options:
                if not option.key:
                    yield Row(f"{domain} {lang}", str(option.strategy), judge.near(item, option))


def table(found: Sequence[Row]) -> str:
    """Return the classes by bank, and the strategies by class, as two Markdown tables."""
    banks = tuple(dict.fromkeys(row.bank for row in found))
    lines = [
        "| class | " + " | ".join((*banks, "all", "share")) + " |",
        "| --- |" + " ---: |" * (len(banks) + 2),
    ]
    for near in (*CLASSES, OTHER):
        of = [row for row in found if row.near == near]
        counts = [str(sum(row.bank == bank for row in of)) for bank in banks]
        lines.append(f"| {near} | {' | '.join(counts)} | {len(of)} | {len(of) / len(found):.1%} |")
    kept = [row for row in found if row.near != OTHER]
    shares = (share([row for row in found if row.bank == bank]) for bank in banks)
    lines.append(
        f"| **near** | {' | '.join(f'{s:.0%}' for s in shares)} | {len(kept)} | **{share(found):.1%}** |"
    )
    lines += ["", "| strategy | distractors | of them near |", "| --- | ---: | ---: |"]
    for strategy, count in Counter(row.strategy for row in found).most_common():
        part = share([row for row in found if row.strategy == strategy])
        lines.append(f"| {strategy} | {count} | {part:.0%} |")
    return "\n".join(lines)


def share(found: Sequence[Row]) -> float:
    """Return the part of the distractors that are near."""
    return sum(row.near != OTHER for row in found) / max(1, len(found))


def main() -> int:
    found = list(rows(open_collection(Source(ROOT, ROOT), lambda _: None)))
    print(table(found))
    print(f"\n{len(found)} distractors, {share(found):.1%} near (bound {BOUND:.0%})")
    return int(share(found) < BOUND)


if __name__ == "__main__":
    sys.exit(main())
