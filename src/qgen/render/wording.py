"""How values and triples read in one language at one time."""

import ipaddress
import math
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Literal as Choice

from qgen.facts import (
    EVERY_LANGUAGE,
    Day,
    Entity,
    Entry,
    FactBase,
    Label,
    Literal,
    Predicate,
    Ref,
    Sequence,
    Statement,
    TermSet,
    Triple,
    Value,
)
from qgen.render.faults import Missing
from qgen.render.literals import list_text, literal_text
from qgen.render.marks import clean, finished, sentence_start
from qgen.render.marks import value as marked_value
from qgen.render.messages import message
from qgen.render.nouns import Noun
from qgen.render.phrases import Phrases

_ARROW = " \u2192 "

UNSPACED = ("ja", "zh")
"""Languages that write no blank between sentences."""


class Wording:
    """The words of a fact base in ``lang``. ``as_of`` chooses among dated labels; None takes the latest."""

    def __init__(self, base: FactBase, lang: str, as_of: Day | None) -> None:
        self.base = base
        self.lang = lang
        self.as_of = as_of
        self.phrases = Phrases(base, lang)
        self._phrase_types = frozenset(_phrase_types(base))

    # --- values ---------------------------------------------------------------------------------------

    def shown(self, value: Value) -> bool:
        """Whether the value, with all its members, can be named in this language."""
        if isinstance(value, Ref):
            return self._label(value.id) is not None
        return all(self.shown(member) for member in _members(value))

    def option(self, value: Value, predicate: Predicate | None) -> str:
        """Word the value as an option: a phrase's or article's first letter is a capital, nothing else."""
        if isinstance(value, TermSet):
            return self._finished(sentence_start(self._set_option(value, predicate)))
        return self._finished(sentence_start(str(self.noun(value))))

    def mention(self, value: Value) -> str:
        """Word the value for running text, with its article."""
        return self._finished(str(self.noun(value)))

    def noun(self, value: Value) -> Noun:
        """Return the value as templates and phrases see it."""
        if isinstance(value, Ref):
            return self._entity_noun(value.id)
        if isinstance(value, Literal):
            return Noun(literal_text(value, self.lang))
        if isinstance(value, Sequence):
            steps = [self._list([str(self.noun(term)) for term in step]) for step in value.steps]
            return Noun("", marked=_ARROW.join(marked_value(step) for step in steps))
        if isinstance(value, Statement):
            said = [self.sentence(c.subject, c.predicate, c.object, holds=c.holds) for c in value.claims]
            return Noun("", marked=marked_value(("" if self.lang in UNSPACED else " ").join(said)))
        members = [str(self.noun(member)) for member in value.members]
        return Noun("", marked=self._list(members), any_of=self._list(members, "or"))

    def names(self, value: Value) -> tuple[str, ...]:
        """Return every wording of the value in any language: past names, plurals, short ones and aliases."""
        if isinstance(value, Ref):
            entity = self.base.entities.get(value.id)
            return () if entity is None else tuple(dict.fromkeys(_entity_names(entity)))
        if isinstance(value, Literal):
            return tuple(dict.fromkeys((value.text, literal_text(value, self.lang))))
        return tuple(dict.fromkeys(name for member in _members(value) for name in self.names(member)))

    def sort_key(self, value: Value) -> tuple[object, ...]:
        """Return the value's place in ascending natural order."""
        if isinstance(value, Literal):
            return (0, value.type, _literal_key(value), value.text)
        if isinstance(value, Ref):
            label = self._label(value.id)
            text = label[0].text if label else value.id
            return (1, natural(text), text, value.id)
        if isinstance(value, TermSet):
            return (2, tuple(self.sort_key(member) for member in value.members))
        if isinstance(value, Statement):
            told = [(c.predicate, self.sort_key(c.object), not c.holds, c.subject) for c in value.claims]
            return (4, tuple(told))
        return (3, tuple(tuple(self.sort_key(term) for term in step) for step in value.steps))

    def is_phrase(self, entity: str) -> bool:
        """Whether the entity's label is a phrase, such as an action, rather than a name or a noun."""
        return not self._phrase_types.isdisjoint(self.base.entities[entity].types)

    # --- triples --------------------------------------------------------------------------------------

    def says(self, triple: Triple, holds: bool = True) -> str:  # noqa: FBT001, FBT002 a triple holds or not
        """Say the triple, or its denial, in a full sentence."""
        return self.sentence(triple.subject, triple.predicate, triple.object, holds=holds)

    def sentence(self, subject: str, predicate: str, thing: Value, *, holds: bool = True) -> str:
        """As ``says``, for a set of objects too."""
        who = self.noun(Ref(subject))
        said = self.claim(subject, predicate, thing, holds=holds)
        whole = message(self.lang, "statement", subject=marked_value(str(who)), does=marked_value(said))
        return self._finished(sentence_start(whole))

    def claim(self, subject: str, predicate: str, thing: Value, *, holds: bool = True) -> str:
        """Return the verb phrase of the statement or denial, marked."""
        definition = self.base.vocabulary.predicates[predicate]
        plural = self.noun(Ref(subject)).plural
        word = self.phrases.does if holds else self.phrases.denies
        return word(definition, self.noun(thing), plural=plural)

    @cached_property
    def entries(self) -> dict[tuple[str, str], tuple[Entry, ...]]:
        """The entries about each subject and predicate, in file order."""
        found: dict[tuple[str, str], list[Entry]] = {}
        for entry in self.base.entries:
            for subject in dict.fromkeys(entry.subjects):
                found.setdefault((subject, entry.predicate), []).append(entry)
        return {key: tuple(entries) for key, entries in found.items()}

    # --- inside ---------------------------------------------------------------------------------------

    def _finished(self, marked: str) -> str:
        return finished(marked_value(marked), self.lang)

    def _list(self, members: list[str], style: Choice["standard", "or"] = "standard") -> str:
        if len(members) == 1:
            return members[0]
        return list_text([marked_value(member) for member in members], self.lang, style=style)

    def _set_option(self, value: TermSet, predicate: Predicate | None) -> str:
        types = () if predicate is None else predicate.object.types
        if not types and value.members and isinstance(value.members[0], Ref):
            entity = self.base.entities.get(value.members[0].id)
            types = () if entity is None else entity.types
        definition = self.phrases.list_type(types)
        if definition is not None:
            short = definition.item_form == "short"
            members = [self._short(member) if short else str(self.noun(member)) for member in value.members]
            text = self.phrases.list_form(definition, members)
            if text is not None:
                return text
        return str(self.noun(value))

    def _short(self, member: Value) -> str:
        if isinstance(member, Ref) and member.id in self.base.entities:
            short = self.base.entities[member.id].short
            text = short.get(self.lang) or short.get(EVERY_LANGUAGE)
            if text is not None:
                return clean(text)
        return str(self.noun(member))

    def _entity_noun(self, name: str) -> Noun:
        label = self._label(name)
        if label is None:
            raise Missing(f"{name} has no label in {self.lang!r}")
        named = label[1] == EVERY_LANGUAGE  # a name serves all languages: it has no article and is no phrase
        phrase = not named and self.is_phrase(name)
        return Noun(label[0].text, label[0].many, articled=label[1] == "en", phrase=phrase)

    def _label(self, name: str) -> tuple[Label, str] | None:
        entity = self.base.entities.get(name)
        if entity is None:
            return None
        for lang in (self.lang, EVERY_LANGUAGE):
            labels = entity.labels.get(lang)
            if labels:
                return self._valid(labels), lang
        return None

    def _valid(self, labels: tuple[Label, ...]) -> Label:
        if self.as_of is None:
            return labels[-1]
        begun = [label for label in labels if label.since is None or label.since <= self.as_of]
        valid = [label for label in begun if label.until is None or self.as_of < label.until]
        return (valid or begun or labels[:1])[-1]


def _phrase_types(base: FactBase) -> Iterator[str]:
    """Yield the types whose labels are phrases: what a type declares holds of its subtypes."""
    types = base.vocabulary.types
    for name in types:
        line, seen = [name], {name}
        while line and not types[line[0]].phrases:
            above = [each for each in types[line.pop(0)].broader if each in types and each not in seen]
            seen.update(above)
            line += above
        if line:
            yield name


def _members(value: Value) -> tuple[Value, ...]:
    if isinstance(value, TermSet):
        return value.members
    if isinstance(value, Sequence):
        return tuple(term for step in value.steps for term in step)
    if isinstance(value, Statement):
        return tuple(part for claim in value.claims for part in (Ref(claim.subject), claim.object))
    return ()


def _entity_names(entity: Entity) -> list[str]:
    names: list[str] = []
    for lang, labels in entity.labels.items():
        for label in labels:
            noun = Noun(label.text, label.many, articled=lang == "en")
            names += [label.text, noun.bare, *([label.many] if label.many else [])]
    return [*names, *entity.short.values(), *entity.aliases]


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that orders texts with their digit runs as numbers, in any case and width."""
    parts = re.split(r"(\d+)", unicodedata.normalize("NFKC", text).casefold())
    # a number is compared by its length and digits, so that no run of digits is too long to read
    return tuple(
        (0, len(part.lstrip("0")), part.lstrip("0")) if part.isdecimal() else (1, 0, part)
        for part in parts
        if part
    )


_LAST = (math.inf,)


def _literal_key(literal: Literal) -> tuple[object, ...]:
    key = literal.key
    if isinstance(key, tuple):
        return key
    if isinstance(key, int):
        return (key,)
    try:
        if literal.type == "cidr":
            network = ipaddress.ip_network(str(key), strict=False)
            return (network.version, int(network.network_address), network.prefixlen)
        if literal.type in ("decimal", "percent", "duration"):
            number = Decimal(str(key))
            return (number,) if number.is_finite() else (*_LAST, *natural(str(key)))
    except (ValueError, InvalidOperation):
        # no value of its type: after all those that are, with which it cannot be compared
        return (*_LAST, *natural(str(key)))
    return natural(str(key))
