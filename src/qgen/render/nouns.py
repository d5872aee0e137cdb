"""What a template or phrase sees of a thing: its words, and nothing of the object behind them."""

from qgen.render.faults import Missing
from qgen.render.marks import CAP, clean, may_capitalise

_ARTICLES = ("a ", "an ", "the ")


class Offered:
    """The base of everything that templates may look into."""

    __slots__ = ()


class Noun(Offered):
    """A thing, type or value in one language: as mentioned, bare of its article, and in the plural."""

    __slots__ = ("_any", "_article", "_many", "_marked", "_phrase", "_text")

    def __init__(
        self,
        text: str,
        many: str | None = None,
        *,
        articled: bool = False,
        phrase: bool = False,
        marked: str | None = None,
        any_of: str | None = None,
    ) -> None:
        self._text = clean(text)
        self._many = None if many is None else clean(many)
        self._article = _article(self._text) if articled else ""
        self._marked = marked
        self._phrase = phrase
        self._any = any_of

    def __str__(self) -> str:
        if self._marked is not None:
            return self._marked
        if self._article:
            return CAP + self._text
        return may_capitalise(self._text) if self._phrase else self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Noun) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(self._text)

    @property
    def bare(self) -> str:
        """The words without the article."""
        return self._text[len(self._article) :] if self._marked is None else self._marked

    @property
    def any(self) -> str:
        """The members of a list as alternatives ("A, B, or C"); one thing is what it is."""
        return str(self) if self._any is None else self._any

    @property
    def many(self) -> str:
        """The plural; a noun that was given none, and has no article to need one, serves as its own."""
        if self._many is not None:
            return self._many
        if self._article:
            raise Missing(f"no plural of {self._text!r}")
        return str(self)

    @property
    def has_many(self) -> bool:
        """Whether the noun was given a plural."""
        return self._many is not None

    @property
    def topic(self) -> str:
        """The words for speaking of it in general: its plural where it was given one."""
        return str(self) if self._many is None else self._many

    @property
    def plural(self) -> bool:
        """Whether the noun itself is a plural: its label gives the same words for one and for many."""
        return self._many is not None and self._many == self._text


class TypeNoun(Noun):
    """The name of a type. An English one that was given no plural has none: better no item than a bad one."""

    __slots__ = ("_countable",)

    def __init__(
        self, text: str, many: str | None = None, *, articled: bool = False, countable: bool = False
    ) -> None:
        super().__init__(text, many, articled=articled)
        self._countable = countable

    @property
    def many(self) -> str:
        """The plural, which English needs from the vocabulary."""
        if self._countable and self._many is None:
            raise Missing(f"no plural of the type {self._text!r}")
        return super().many


def _article(text: str) -> str:
    return next((article for article in _ARTICLES if text.lower().startswith(article)), "")
