"""One finished item in one language, as every writer receives it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgen.facts import Claim, Literal, Ref, Sequence, Statement, TermSet, Triple, Value
from qgen.pattern import Conjunct, PredicateRef

__all__ = [
    "Cite",
    "Claim",
    "Item",
    "Literal",
    "Option",
    "Pair",
    "PredicateRef",
    "Premise",
    "Ref",
    "Sequence",
    "Statement",
    "Step",
    "TermSet",
    "Text",
]


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text and the half-open character ranges ``(start, end)`` of it that are emphasised."""

    plain: str
    strong: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        return self.plain

    def runs(self) -> list[tuple[str, bool]]:
        """Return the text as consecutive ``(characters, emphasised)`` runs, empty ones left out."""
        pieces: list[tuple[str, bool]] = []
        at = 0
        for start, end in self.strong:
            pieces += [(self.plain[at:start], False), (self.plain[start:end], True)]
            at = end
        pieces.append((self.plain[at:], False))
        return [piece for piece in pieces if piece[0]]


@dataclass(frozen=True, slots=True)
class Cite:
    """One entry that a proof rests on. ``kind`` is ``fact``, ``not`` or ``only``; ``at``: places in it."""

    kind: str
    triple: Triple
    source: str | None = None
    at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a proof: the conjunct (index in the pattern) it settles, on which ground, and its cites.

    ``holds`` tells whether the ground shows the conjunct's triple true or false; ``triple`` is that triple.
    """

    conjunct: int
    ground: str
    holds: bool
    triple: Triple
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """An offered response: ``label`` is its letter on paper (A, B, …), ``strategy`` None for a key."""

    label: str
    text: str
    value: Value
    key: bool
    rationale: str
    strategy: str | None = None
    plausibility: float | None = None
    proof: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A prompt and the label of the option that answers it: matching, and places ("1") of an ordering."""

    text: str
    value: Value | None
    label: str
    rationale: str = ""
    proof: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Premise:
    """A sentence that the stem of a computed item takes for true, and what it claims."""

    text: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class SourceCite:
    """A source that the item rests on, with the places cited in it."""

    id: str
    title: str
    at: tuple[str, ...] = ()
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One scored unit.

    ``given`` maps the template's given variables to values (a PredicateRef for predicates). ``difficulty`` is
    predicted, 0 (easy) to 1 (hard); ``level`` is easy, medium or hard. ``fixed_order`` says that the options
    are sorted and must never be shuffled. ``assumed`` counts options that only absence refutes. ``pairs`` are
    the prompts of a matching item or the places of an ordering one; ``premises`` the sentences that a
    computed item takes for true; ``enemies`` the ids of items that must not stand in one form with it.
    ``place`` is the place in a sequence that is asked for: first, last, after or before what is given.
    An ``unproven`` item was written by hand: it has no pattern and no proofs. The difficulty of a
    ``calibrated`` one comes from learners' answers.
    """

    id: str
    lang: str
    template: str
    shape: str
    kind: str
    domain: str
    topic: str
    stem: Text
    options: tuple[Option, ...]
    pattern: tuple[Conjunct, ...]
    ask: tuple[str, ...]
    given: Mapping[str, Value | PredicateRef] = field(default_factory=dict)
    when: str | None = None
    tags: tuple[str, ...] = ()
    bloom: str = "remember"
    bloom_reason: str = ""
    difficulty: float = 0.5
    level: str = "medium"
    negated: bool = False
    fixed_order: bool = False
    assumed: bool = False
    sources: tuple[SourceCite, ...] = ()
    pairs: tuple[Pair, ...] = ()
    premises: tuple[Premise, ...] = ()
    enemies: tuple[str, ...] = ()
    place: str | None = None
    unproven: bool = False
    calibrated: bool = False

    @property
    def keys(self) -> tuple[Option, ...]:
        """Return the correct options."""
        return tuple(option for option in self.options if option.key)

    def sources_of(self, option: Option) -> tuple[SourceCite, ...]:
        """Return the sources that the option's proof cites, each with the places cited, in proof order."""
        places: dict[str, dict[str, None]] = {}
        for step in option.proof:
            for cite in step.cites:
                if cite.source is not None:
                    places.setdefault(cite.source, {}).update(dict.fromkeys(cite.at))
        known = {source.id: source for source in self.sources}
        return tuple(
            SourceCite(
                name,
                known[name].title if name in known else name,
                tuple(at),
                known[name].url if name in known else None,
            )
            for name, at in places.items()
        )
