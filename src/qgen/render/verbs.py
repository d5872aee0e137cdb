"""What a template sees of a predicate: its phrases as callables, and the names of its types."""

from typing import Any

from qgen.facts import Predicate
from qgen.render.limits import checked_text
from qgen.render.marks import finished
from qgen.render.marks import value as marked
from qgen.render.messages import message
from qgen.render.nouns import Noun, Offered, TypeNoun
from qgen.render.phrases import Phrases

ATTRIBUTES = frozenset(
    (
        "does",
        "do",
        "denies",
        "deny",
        "must",
        "must_not",
        "which",
        "one",
        "asks_each",
        "among",
        "all",
        "not",
        "not_",
        "only",
        "says",
        "cloze",
    )
) | {"subject", "object"}
"""Everything that a template may ask of a predicate."""


class Verb(Offered):
    """A predicate in one language. ``do`` and ``deny`` are ``does`` and ``denies`` for a plural subject."""

    __slots__ = ("_count", "_phrases", "_predicate")

    def __init__(self, phrases: Phrases, predicate: Predicate, count: int = 1) -> None:
        self._phrases = phrases
        self._predicate = predicate
        self._count = count

    def does(self, thing: Any) -> str:
        """Return the affirmative verb phrase."""
        return self._phrases.does(self._predicate, _noun(thing))

    def do(self, thing: Any) -> str:
        """Return the affirmative verb phrase of a plural subject."""
        return self._phrases.does(self._predicate, _noun(thing), plural=True)

    def denies(self, thing: Any) -> str:
        """Return the negative verb phrase."""
        return self._phrases.denies(self._predicate, _noun(thing))

    def deny(self, thing: Any) -> str:
        """Return the negative verb phrase of a plural subject."""
        return self._phrases.denies(self._predicate, _noun(thing), plural=True)

    def must(self, thing: Any) -> str:
        """Return the requirement."""
        return self._phrases.must(self._predicate, _noun(thing))

    def must_not(self, thing: Any) -> str:
        """Return the requirement of the contrary."""
        return self._phrases.must(self._predicate, _noun(thing), negated=True)

    def which(self, thing: Any) -> str:
        """Return the question for the subject."""
        return self._phrases.which(self._predicate, _noun(thing))

    def one(self, subject: Any) -> str:
        """Return the question for the one true object."""
        return self._question("one", subject)

    @property
    def asks_each(self) -> bool:
        """Whether the question for the one true object can be asked of each of several subjects."""
        return self._phrases.asks_each(self._predicate)

    def among(self, subject: Any) -> str:
        """Return the question for a true object among those shown."""
        return self._question("among", subject)

    def all(self, subject: Any) -> str:
        """Return the question for all true objects."""
        return self._question("all", subject)

    def not_(self, subject: Any) -> str:
        """Return the question for the object that is not true (templates write ``p.not(s)``)."""
        return self._question("not", subject)

    def only(self, subject: Any, thing: Any) -> str:
        """Return the statement that there are no other objects."""
        return self._phrases.phrase(self._predicate, "only", s=_noun(subject), o=_noun(thing))

    def says(self, subject: Any, thing: Any) -> str:
        """Return the whole sentence that the subject has the object."""
        return self._phrases.says(self._predicate, _noun(subject), _noun(thing))

    def cloze(self, subject: Any = None) -> str:
        """Return the statement with a blank for the object.

        Without a subject: its verb phrase alone, empty if there are no words but the object's.
        """
        gap = message(self._phrases.lang, "blank")
        blank = Noun("", marked=marked(gap))
        frame = self._phrases.does(self._predicate, blank)
        own = self._own_cloze(Noun("") if subject is None else _noun(subject), blank)
        if subject is None:
            return "" if finished(frame, self._phrases.lang) == gap else frame
        said = own or self._phrases.says(self._predicate, _noun(subject), blank)
        # a label keeps its small first letter, so a sentence does not begin with it
        small = finished(said, self._phrases.lang)[:1].islower()
        return message(self._phrases.lang, "complete", sentence=said) if small else said

    def _own_cloze(self, subject: Noun, blank: Noun) -> str | None:
        """Return the predicate's own sentence with a blank; Missing if it is to have none."""
        if not self._phrases.has(self._predicate, "cloze"):
            return None
        return self._phrases.phrase(self._predicate, "cloze", s=subject, o=blank)

    @property
    def subject(self) -> TypeNoun:
        """The name of the subject's type."""
        return self._phrases.subject_type(self._predicate)

    @property
    def object(self) -> TypeNoun:
        """The name of the object's type."""
        return self._phrases.object_type(self._predicate)

    def __getitem__(self, name: str) -> Any:
        # Jinja looks an attribute up as an item when there is none of the name: "not" is a keyword in Python
        if name == "not":
            return self.not_
        raise KeyError(name)

    def _question(self, name: str, subject: Any) -> str:
        return self._phrases.phrase(self._predicate, name, s=_noun(subject), n=self._count)


def _noun(thing: Any) -> Noun:
    if isinstance(thing, Noun):
        return thing
    if isinstance(thing, str | int | float):
        return Noun("", marked=checked_text(str(thing)))
    raise TypeError("a phrase wants one of the given things")
