"""How near the distractors of the shipped facts come to their keys: a histogram over all banks.

A distractor is near if it comes from a strategy that says so (confusable, near miss, stale, misconception,
name-alike, swap), if it shares a stated (predicate, other end) pair with the key, or a type narrower than the
one that the stem asks for. Each distractor counts once, under the first class that fits.
"""

import sys
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgen.assemble.bank import BankOptions, make_bank
from qgen.distract.quest import Rings
from qgen.facts import FactBase, Ref, Term, TermSet, Value
from qgen.graph.patterns import resolve
from qgen.graph.prover import Prover
from qgen.item import Item, Option, PredicateRef, Statement
from qgen.pattern import Var
from qgen.pipeline.opening import Opened, Source, open_collection

ROOT = Path(__file__).parents[1]
BOUND = 0.60
BY_STRATEGY = ("confusable", "near_miss", "stale", "misconception", "name_alike", "swap")
SHARED, NARROWER, OTHER = "shares a pair", "narrower type", "other"
CLASSES = (*BY_STRATEGY, SHARED, NARROWER, OTHER)
ASKS_A_WORD = "true-false"


@dataclass(frozen=True)
class Row:
    """One distractor: its bank, its strategy and its class; ``word`` is the "false" of a true sentence."""

    bank: str
    strategy: str
    near: str
    word: bool


class Judge:
    """Says in which class a distractor is."""

    def __init__(self, base: FactBase, prover: Prover) -> None:
        self._base = base
        self._prover = prover
        self._rings = Rings(prover)

    def near(self, item: Item, option: Option) -> str:
        """Return the first class that fits."""
        if option.strategy in BY_STRATEGY:
            return str(option.strategy)
        keys = [key.value for key in item.keys if key.value is not None]
        if any(self._shares(option.value, key) for key in keys):
            return SHARED
        asked = self._asked(item)
        return NARROWER if any(self._narrower(option.value, key, asked) for key in keys) else OTHER

    def _shares(self, value: Value, key: Value) -> bool:
        if isinstance(value, Ref) and isinstance(key, Ref):
            return not self._rings.profile(value.id).isdisjoint(self._rings.profile(key.id))
        pairs = _pairs(value)
        return not pairs.isdisjoint(_pairs(key))

    def _narrower(self, value: Value, key: Value, asked: Collection[str]) -> bool:
        if not (isinstance(value, Ref) and isinstance(key, Ref)):
            return False
        types = (self._prover.taxonomy.types_of(end.id) for end in (value, key))
        return bool(frozenset.intersection(*map(frozenset, types)) & self._below(asked))

    def _below(self, asked: Collection[str]) -> frozenset[str]:
        """Return the declared types that are narrower than the asked ones."""
        above = {name: self._above(name) for name in self._base.vocabulary.types}
        return frozenset(name for name, types in above.items() if types & set(asked) and name not in asked)

    def _above(self, name: str) -> set[str]:
        found: set[str] = set()
        waiting = [name]
        while waiting:
            new = [b for n in waiting for b in self._base.vocabulary.types[n].broader if b not in found]
            found.update(new)
            waiting = new
        return found

    def _asked(self, item: Item) -> frozenset[str]:
        """Return the types that the asked variable's places take."""
        found: set[str] = set()
        for conjunct in item.pattern:
            bound = resolve(conjunct.predicate, {k: v for k, v in item.given.items() if isinstance(v, PredicateRef)})
            if isinstance(bound, PredicateRef):
                declared = self._base.vocabulary.predicates[bound.id]
                if conjunct.subject in map(Var, item.ask):
                    found.update(declared.subject)
                elif conjunct.object in map(Var, item.ask) or item.place is not None:
                    found.update(declared.object.types)
                    found.update(filter(None, [declared.object.sequence]))
        return frozenset(found)


def _pairs(value: Value) -> frozenset[object]:
    """Return what an option says that another one could say as well: members of a set, claims of a sentence."""
    if isinstance(value, TermSet):
        return frozenset(value.members)
    if isinstance(value, Statement):
        return frozenset((claim.predicate, claim.object) for claim in value.claims if claim.holds)
    return frozenset()


def main() -> int:
    opened = open_collection(Source(ROOT, ROOT), lambda _: None)
    base = opened.base
    judge = Judge(base, Prover(base, opened.as_of))
    rows=[]
    for d in base.domains:
        for l in base.vocabulary.languages:
            bank = make_bank(base, opened.collection.templates, BankOptions(lang=l, domains=(d,), as_of=opened.as_of, seed=2, count=None))
            for i in bank.items:
                for o in i.options:
                    if not o.key:
                        rows.append((d+l, i.template, o.strategy, judge.near(i,o), i))
    print(Counter(r[0] for r in rows)); print(Counter(r[2] for r in rows))
    c=Counter(r[3] for r in rows); print(c, 1-c[OTHER]/len(rows))
    print(Counter((r[1],r[2]) for r in rows if r[3]==OTHER).most_common(40))
    print(Counter((r[1],r[2]) for r in rows).most_common(80))


main()
