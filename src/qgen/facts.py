"""The fact base as frozen data: terms, entities, vocabulary and entries. Nothing here computes proofs.

Words (docs/glossary.md): an *entry* is one line of a ``facts:`` list; it asserts (or with ``not`` denies)
every triple of its subjects × its objects; *triple* is one subject, predicate and object.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal as Choice

from qgen.diagnostics import Position

EVERY_LANGUAGE = "*"
"""The language key of a ``name:`` label, which serves all languages."""

Day = tuple[int, int, int]
"""A calendar day (year, month, day); a partial date means its first day."""

LITERAL_TYPES = (
    "integer",
    "decimal",
    "percent",
    "duration",
    "date",
    "version",
    "cidr",
    "prefix",
    "port-range",
    "integer-range",
    "text",
)


@dataclass(frozen=True, slots=True)
class Ref:
    """An entity used as a term."""

    id: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A typed value. Equality is by ``type`` and canonical ``key``; ``text`` is what the author wrote.

    Keys: integer, prefix: ``int``; decimal, percent: canonical decimal string; duration: seconds as a
    canonical decimal string; date: ``(y, m, d)`` with 0 for what is not said; version: tuple of
    ``(0, int)`` or ``(1, str)`` parts; cidr: ``"network/length"``; ranges: ``(low, high)``; text: NFC string.
    """

    type: str
    key: object
    text: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Sequence:
    """One ordered value; a step that holds several terms may take them in either order."""

    steps: tuple[tuple["Term", ...], ...]


Term = Ref | Literal | Sequence


@dataclass(frozen=True, slots=True)
class TermSet:
    """A set of terms asked as one value (set-valued options); ``members`` in display order."""

    members: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion about a subject: that it has the object, or (``holds`` false) that it has it not.

    An object that is a TermSet claims that the subject has exactly these objects and no others.
    """

    subject: str
    predicate: str
    object: Term | TermSet
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Statement:
    """What an option asserts where options are sentences: claims that are all meant, in the order told."""

    claims: tuple[Claim, ...]


Value = Ref | Literal | Sequence | TermSet | Statement
"""Anything that can stand as an option or as a given binding."""


@dataclass(frozen=True, slots=True)
class Triple:
    """One subject, predicate and object. The subject is always an entity id."""

    subject: str
    predicate: str
    object: Term


# --- labels -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Label:
    """One wording: ``text`` as written (with its English article if it has one), ``many`` its plural."""

    text: str
    many: str | None = None
    since: Day | None = None
    until: Day | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that facts speak of. ``labels`` by language (or EVERY_LANGUAGE), dated ones oldest first."""

    id: str
    types: tuple[str, ...]
    position: Position
    domain: str
    labels: Mapping[str, tuple[Label, ...]] = field(default_factory=dict)
    short: Mapping[str, str] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    was: tuple[str, ...] = ()

    @property
    def identity(self) -> str:
        """The id that item ids are made from: the oldest one, so that a rename keeps them."""
        return self.was[0] if self.was else self.id


# --- vocabulary ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TypeDefinition:
    """A declared type. ``labels`` name it; ``list_forms[lang][count]`` are Jinja texts over ``items``.

    ``count`` is ``one``, ``many`` or ``any``; ``item_form`` is ``short`` where lists show short labels.
    A ``closed`` type may serve as a roster; ``because`` says why. Labels of a type with ``phrases`` are
    phrases ("creating a role", "at no charge"): a sentence start capitalises their first letter.
    """

    id: str
    position: Position
    labels: Mapping[str, Label] = field(default_factory=dict)
    broader: tuple[str, ...] = ()
    list_forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    item_form: str | None = None
    closed: bool = False
    because: str | None = None
    phrases: bool = False


@dataclass(frozen=True, slots=True)
class ObjectSpec:
    """What a predicate's object may be.

    Exactly one of: ``types`` (entity types), ``literal`` (one of LITERAL_TYPES, with ``unit`` for a
    duration), ``sequence`` (the type of a sequence's steps).
    """

    types: tuple[str, ...] = ()
    literal: str | None = None
    unit: str | None = None
    sequence: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A Jinja text from the vocabulary and where it stands. ``base`` is the second form of ``does``.

    ``does``: English (third person, base form); Japanese (affirmative, negative).
    """

    text: str
    position: Position
    base: str | None = None


PHRASE_NAMES = ("does", "denies", "must", "must_not", "which", "one", "among", "all", "not", "only", "cloze")


@dataclass(frozen=True, slots=True)
class Predicate:
    """A declared predicate: what it links, what its flags assert, and its phrases by language and name."""

    id: str
    position: Position
    subject: tuple[str, ...]
    object: ObjectSpec
    values: Choice["one", "many"] = "many"
    phrases: Mapping[str, Mapping[str, Phrase]] = field(default_factory=dict)
    inverse: str | None = None
    order: str | None = None
    compare: str | None = None
    symmetric: bool = False
    transitive: bool = False
    inherits: bool = False
    volatile: bool = False
    inverse_one: bool = False
    complete: bool = False
    because: str | None = None
    computed: str | None = None
    was: tuple[str, ...] = ()

    @property
    def identity(self) -> str:
        """The id that item ids are made from."""
        return self.was[0] if self.was else self.id


@dataclass(frozen=True, slots=True)
class Condition:
    """A circumstance under which facts hold; its sentence by language opens the stem."""

    id: str
    sentences: Mapping[str, str]
    position: Position


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything declared: languages (the first is the default), types, predicates, conditions.

    ``domains`` holds titles of domains by language (or EVERY_LANGUAGE); a domain may have none.
    """

    languages: tuple[str, ...]
    types: Mapping[str, TypeDefinition]
    predicates: Mapping[str, Predicate]
    conditions: Mapping[str, Condition] = field(default_factory=dict)
    as_of: Day | None = None
    domains: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


# --- entries ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """What an entry says about its triples. ``why`` by language; ``since`` inclusive, ``until`` exclusive."""

    source: str | None = None
    at: tuple[str, ...] = ()
    because: str | None = None
    note: str | None = None
    why: Mapping[str, str] = field(default_factory=dict)
    since: Day | None = None
    until: Day | None = None
    when: str | None = None
    only: Choice["objects", "subjects"] | None = None
    among: str | None = None
    contested: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One asserted (or, ``denied``, negated) group: each of ``subjects`` with each of ``objects``.

    Two entries are never equal: each is a place in a file.

    ``objects`` may be empty only with ``only: objects`` ("has none").
    """

    subjects: tuple[str, ...]
    predicate: str
    objects: tuple[Term, ...]
    position: Position
    domain: str
    topic: str
    denied: bool = False
    qualifiers: Qualifiers = Qualifiers()

    def triples(self) -> list[Triple]:
        """Return every triple of the group, in written order."""
        return [Triple(s, self.predicate, o) for s in self.subjects for o in self.objects]


@dataclass(frozen=True, slots=True)
class Source:
    """A cited work."""

    id: str
    title: str
    url: str | None = None
    date: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """A named, closed list of entities that closures may range over."""

    id: str
    members: tuple[str, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class FactBase:
    """The whole collection's facts, in file order. ``weights`` by ``domain/topic``; ``topics`` by domain."""

    vocabulary: Vocabulary
    entities: Mapping[str, Entity]
    entries: tuple[Entry, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)
    rosters: Mapping[str, Roster] = field(default_factory=dict)
    confusable: tuple[tuple[str, ...], ...] = ()
    domains: tuple[str, ...] = ()
    weights: Mapping[str, int] = field(default_factory=dict)
