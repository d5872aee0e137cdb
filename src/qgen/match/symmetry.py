"""Symmetric duplicates: renamings of a pattern's variables that leave it the same pattern."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import permutations

from qgen.graph.patterns import Bound
from qgen.pattern import Conjunct, ItemTemplate, Var
from qgen.stable import rank

Renaming = tuple[tuple[str, str], ...]


@lru_cache(maxsize=512)
def renamings(
    pattern: tuple[Conjunct, ...], ask: tuple[str, ...], given: tuple[str, ...]
) -> tuple[Renaming, ...]:
    """Return every renaming (old, new) of the given variables that maps the pattern onto itself."""
    return tuple(dict.fromkeys(_renamings(pattern, ask, given)))


def _renamings(
    pattern: tuple[Conjunct, ...], ask: tuple[str, ...], given: tuple[str, ...]
) -> Iterator[Renaming]:
    if len(pattern) > 5:  # noqa: PLR2004  # 120 orders; longer patterns keep their duplicates
        return
    for order in permutations(range(len(pattern))):
        names = _match_up(pattern, tuple(pattern[i] for i in order))
        if names is not None and all(names.get(name, name) == name for name in ask):
            renaming = tuple((name, names.get(name, name)) for name in given)
            if {new for _, new in renaming} == set(given):
                yield renaming


def _match_up(one: tuple[Conjunct, ...], other: tuple[Conjunct, ...]) -> dict[str, str] | None:
    names: dict[str, str] = {}
    for left, right in zip(one, other, strict=True):
        if left.negated != right.negated:
            return None
        pairs = (
            (left.subject, right.subject),
            (left.predicate, right.predicate),
            (left.object, right.object),
        )
        for a, b in pairs:
            if isinstance(a, Var) and isinstance(b, Var):
                if names.setdefault(a.name, b.name) != b.name:
                    return None
            elif a != b:
                return None
    return names if len(set(names.values())) == len(names) else None


@lru_cache(maxsize=512)
def twins(pattern: tuple[Conjunct, ...], ask: tuple[str, ...], given: tuple[str, ...]) -> frozenset[int]:
    """Return the conjuncts that may change places with the one before without changing the question."""
    found: set[int] = set()
    for index in range(1, len(pattern)):
        order = (*pattern[: index - 1], pattern[index], pattern[index - 1], *pattern[index + 1 :])
        names = _match_up(pattern, order)
        fixed = names is not None and all(names.get(name, name) == name for name in ask)
        if fixed and names is not None and {names.get(name, name) for name in given} == set(given):
            found.add(index)
    return frozenset(found)


def first_variant(
    template: ItemTemplate, given: dict[str, Bound], identity: Callable[[Bound], str]
) -> dict[str, Bound]:
    """Return the symmetric variant of the given bindings whose hash sorts first; it names the item."""
    variants = renamings(template.pattern, template.ask, template.given)
    if len(variants) < 2:  # noqa: PLR2004  # the identity alone
        return given
    renamed = ({old: given[new] for old, new in renaming} for renaming in variants)
    return min(renamed, key=lambda g: rank(*(f"{k}={identity(v)}" for k, v in sorted(g.items()))))
