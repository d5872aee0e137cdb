"""What things are called: the forms that make two things alike, and whether a text says what it should."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from .values import fold

if TYPE_CHECKING:
    from .collection import Collection, Entity, Label

_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_CONTINUED = (("できる", "でき"), ("する", "し"))
"""How a Japanese label that is a predicate ends where another predicate follows it."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


# "one" is left out: it stands in many sentences without counting anything
_IN_WORDS = {
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
}


def bare(text: str) -> str:
    """Return a folded label without its English article."""
    return _ARTICLE.sub("", fold(text))


def names(entity: Entity) -> frozenset[str]:
    """Return every folded name a thing has or had, in any language, without articles."""
    labels = [form for group in entity.labels.values() for label in group for form in label.forms]
    return frozenset(bare(name) for name in [*labels, *entity.aliases] if name.strip())


def _holds(label: Label, day: str | None) -> bool:
    if day is None:
        return label.end is None
    return (label.start is None or first_day(label.start) <= day) and (
        label.end is None or day < first_day(label.end)
    )


def first_day(date: str) -> str:
    """Return the first day of a full or partial date."""
    return "-".join(([*date.strip().split("-"), "01", "01"])[:3])


@lru_cache(maxsize=4096)
def _finder(phrase: str) -> re.Pattern[str]:
    body = r"\s*".join(re.escape(c) for c in phrase if not c.isspace())
    left = r"(?<![0-9a-z])" if re.match(r"[0-9a-z]", phrase) else ""
    right = r"(?![0-9a-z])" if re.search(r"[0-9a-z]$", phrase) else ""
    return re.compile(left + body + right)


def says(text: str, phrase: str) -> bool:
    """Say whether a folded text holds a phrase, whatever the spacing."""
    return bool(_finder(bare(phrase)).search(text))


class Wording:
    """The words of one language on one day."""

    def __init__(self, collection: Collection, lang: str, day: str | None) -> None:
        self.collection = collection
        self.lang = lang
        self.day = day

    def labels(self, name: str) -> list[str]:
        """Return the current folded labels of an entity: each form without its article."""
        entity = self.collection.entities.get(name)
        if entity is None:
            return []
        own = entity.labels.get(self.lang) or entity.labels.get("*") or []
        return [bare(form) for label in own if _holds(label, self.day) for form in label.forms if bare(form)]

    def wordings(self, name: str) -> list[str]:
        """Return the labels and the short label, Japanese predicates also as they read before another one."""
        entity = self.collection.entities.get(name)
        short = (entity.short.get(self.lang) or entity.short.get("*")) if entity else None
        known = self.labels(name) + ([bare(short)] if short else [])
        return known + [
            label.removesuffix(end) + before + "、"
            for label in known if self.lang == "ja"
            for end, before in _CONTINUED if label.endswith(end)
        ]  # fmt: skip

    @cached_property
    def owners(self) -> dict[str, set[str]]:
        """Return which entities have a label, without spaces."""
        found: dict[str, set[str]] = defaultdict(set)
        for name in self.collection.entities:
            for label in self.labels(name):
                found[label.replace(" ", "")].add(name)
        return found

    def names_entity(self, text: str, name: str) -> bool:
        """Say whether the whole text can stand for the entity, and is not another one's very label."""
        whole = bare(text.strip().rstrip(".。")).replace(" ", "")
        owners = self.owners.get(whole, set()) | self.owners.get(bare(text).replace(" ", ""), set())
        if owners:
            return name in owners
        return any(says(fold(text), label) for label in self.wordings(name))

    def names_members(self, text: str, members: set[str], others: set[str]) -> bool:
        """Say whether a list names its members and none of the others that the item shows."""
        rest = fold(text)
        for name in sorted(members, key=lambda m: -max(map(len, self.wordings(m)), default=0)):
            found = [w for w in sorted(self.wordings(name), key=len, reverse=True) if says(rest, w)]
            if not found:
                return False
            rest = _finder(found[0]).sub(" \x00 ", rest, count=1)
        return not any(says(rest, w) for name in others - members for w in self.wordings(name))


def shows_literal(text: str, kind: str, literal: str) -> bool:
    """Say whether the text shows the literal: as written, its numbers where Babel words it, or a count in words."""
    shown, value = fold(text), fold(literal)
    if kind in {"duration", "date"}:
        numbers = {n.lstrip("0") or "0" for n in _NUMBER.findall(shown.replace(",", ""))}
        wanted = [n.lstrip("0") or "0" for n in _NUMBER.findall(value)]
        return all(n in numbers for n in (wanted[:1] if kind == "date" else wanted))
    word = _IN_WORDS.get(value) if kind == "integer" else None
    return (
        says(shown, value) or says(shown.replace(",", ""), value) or (word is not None and says(shown, word))
    )
