"""Names that resemble each other: an index of distinctive words and parts of words."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from qgen.facts import Entity, FactBase, Predicate, Ref, Value
from qgen.graph.likeness import entity_names, name_key
from qgen.graph.prover import Prover

RARE = 24
"""A word or part of a word that more things than this have in their names tells nothing about any of them."""

LEAST = 0.7
"""From this likeness of two words on (Levenshtein ratio, 0..1) names count as resembling each other."""

LONGEST = 4
"""Labels of more words are descriptions: a word that two of them share makes them no names alike."""

MOST = 12
_ARTICLES = frozenset(("an", "the"))
_PART = 4
_WORD = re.compile(r"[a-z0-9]{2,}|[ァ-ヴー]{2,}|[一-鿿]{2,}")


def is_definition(prover: Prover, predicate: Predicate, thing: Value) -> bool:
    """Whether the one thing that the predicate tells of a subject is a description that fits no other."""
    described = prover.base.entities.get(thing.id) if isinstance(thing, Ref) else None
    if predicate.values != "one" or described is None or not isinstance(thing, Ref):
        return False
    return not _words_of(described) and len(prover.subjects(predicate.id, thing)) == 1


class Names:
    """Finds entities whose names resemble another one's, in any language. Built when first asked."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self._near: dict[str, tuple[tuple[str, float], ...]] = {}

    def near(self, entity: str) -> tuple[tuple[str, float], ...]:
        """Return up to MOST name-alikes with their likeness, 0 (just) to 1 (a whole word), nearest first."""
        if entity not in self._near:
            scores: dict[str, float] = {}
            for word in self._words.get(entity, ()):
                for name, likeness in self._resembling(word):
                    scores[name] = max(scores.get(name, 0.0), likeness)
            scores.pop(entity, None)
            best = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST]
            self._near[entity] = tuple(best)
        return self._near[entity]

    def covers(self, one: str, other: str) -> bool:
        """Whether one of the two names has no distinctive word that the other lacks, whole or as a part."""
        pairs = ((self._distinctive(one), other), (self._distinctive(other), one))
        return any(words and all(self._has(name, word) for word in words) for words, name in pairs)

    def _distinctive(self, entity: str) -> list[str]:
        return [word for word in self._words.get(entity, ()) if len(self._bearers[word]) <= RARE]

    def _has(self, entity: str, word: str) -> bool:
        return any(word in own or own in word for own in self._distinctive(entity))

    def _resembling(self, word: str) -> Iterator[tuple[str, float]]:
        if len(self._bearers.get(word, ())) > RARE:
            return
        from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - loads only when names are compared

        others = dict.fromkeys(
            other for part in _parts(word) if len(self._parts[part]) <= RARE for other in self._parts[part]
        )
        for other in (word, *others):
            bearers = self._bearers[other]
            likeness = 1.0 if word in other or other in word else ratio(word, other) / 100
            if likeness >= LEAST and len(bearers) <= RARE:
                for name in bearers:
                    yield name, (likeness - LEAST) / (1 - LEAST)

    @cached_property
    def _words(self) -> dict[str, tuple[str, ...]]:
        """The words of each entity's names."""
        return {entity.id: _words_of(entity) for entity in self._base.entities.values()}

    @cached_property
    def _bearers(self) -> dict[str, tuple[str, ...]]:
        """The entities that have each word in a name."""
        return _turned((entity, word) for entity, words in self._words.items() for word in words)

    @cached_property
    def _parts(self) -> dict[str, tuple[str, ...]]:
        """The words that have each part."""
        return _turned((word, part) for word in self._bearers for part in _parts(word))


def common_words(base: FactBase, one: str, other: str) -> int:
    """Return how many words the names of two entities share, over all languages."""
    words, others = (
        {w for name in entity_names(base.entities[e]) for w in _split(name)} for e in (one, other)
    )
    return len(words & others)


def _words_of(entity: Entity) -> tuple[str, ...]:
    """Return the words of an entity's names; none if one of them is a description."""
    names = [_split(name) for name in entity_names(entity)]
    if any(len(words) > LONGEST for words in names):
        return ()
    return tuple(dict.fromkeys(word for words in names for word in words))


def _split(name: str) -> list[str]:
    return [word for word in _WORD.findall(name_key(name)) if word not in _ARTICLES]


def _parts(word: str) -> set[str]:
    """Return the runs of four letters, or the whole of a shorter word."""
    return {word[at : at + _PART] for at in range(max(1, len(word) - _PART + 1))}


def _turned(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for value, key in pairs:
        found.setdefault(key, {})[value] = None
    return {key: tuple(values) for key, values in found.items()}
