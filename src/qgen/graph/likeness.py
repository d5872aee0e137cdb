"""When two terms look the same to a reader: names alike in script, case, width, dashes or by alias."""

import re
import unicodedata
from functools import lru_cache

from qgen.facts import Entity, FactBase, Literal, Ref, Term

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−ー－〜～~"), "-")
_ARTICLE = re.compile(r"^(?:an?|the) (?=\S)")
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=200_000)
def name_key(name: str) -> str:
    """Fold a name to the form in which alike names are equal (NFKC, case, width, dashes, marks, space)."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    visible = "".join(c for c in folded if unicodedata.category(c) not in {"Cf", "Cc"} or c in "\t\n ")
    spaced = _SPACE.sub(" ", visible.translate(_DASHES)).strip()
    return _ARTICLE.sub("", spaced)


def entity_names(entity: Entity) -> tuple[str, ...]:
    """Return the wordings that name an entity: labels in all languages, past ones too, and aliases.

    A plural names a kind rather than the thing, so a common plural makes no namesakes.
    """
    names: dict[str, None] = {}
    for labels in entity.labels.values():
        for label in labels:
            names[label.text] = None
    names.update(dict.fromkeys(entity.aliases))
    return tuple(names)


class Likeness:
    """Index of alike names over a fact base."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self._keys: dict[str, frozenset[str]] = {}
        self._bearers: dict[str, list[str]] = {}
        self._groups: dict[frozenset[str], tuple[str, ...]] = {}
        for entity in base.entities.values():
            keys = frozenset(key for name in entity_names(entity) if (key := name_key(name)))
            self._keys[entity.id] = keys
            for key in keys:
                self._bearers.setdefault(key, []).append(entity.id)

    def keys(self, term: Term) -> frozenset[str]:
        """Return the folded names of a term; a literal's is its text."""
        if isinstance(term, Ref):
            return self._keys.get(term.id, frozenset())
        if isinstance(term, Literal):
            return frozenset({name_key(term.text)})
        return frozenset()

    def alike(self, one: Term, other: Term) -> bool:
        """Whether two terms are equal or share a folded name."""
        return one == other or not self.keys(one).isdisjoint(self.keys(other))

    def namesakes(self, entity: str) -> tuple[str, ...]:
        """Return the other entities that share a folded name, sorted."""
        keys = self._keys.get(entity, frozenset())
        if all(len(self._bearers[key]) == 1 for key in keys):
            return ()
        if keys not in self._groups:
            self._groups[keys] = tuple(sorted({bearer for key in keys for bearer in self._bearers[key]}))
        return tuple(bearer for bearer in self._groups[keys] if bearer != entity)

    def bearers(self, term: Term) -> tuple[str, ...]:
        """Return every entity that shares a folded name with the term (itself left out)."""
        if isinstance(term, Ref):
            return self.namesakes(term.id)
        return tuple(sorted({bearer for key in self.keys(term) for bearer in self._bearers.get(key, ())}))
