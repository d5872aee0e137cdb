"""Stand-ins with which a body is rendered on trial, before any binding is known."""

from typing import Any

from qgen.render.nouns import Noun, Offered

TRIAL_SCENARIO = {
    "company": Noun("Company"),
    "person": Noun("Person"),
    "account": Noun("123456789012"),
    "cidr": Noun("192.0.2.0/24"),
    "cidr6": Noun("2001:db8:1::/48"),
}


class TrialVerb(Offered):
    """Offers what a predicate offers, with the same numbers of arguments."""

    __slots__ = ("_denial",)

    def __init__(self, lang: str) -> None:
        self._denial = "しない" if lang == "ja" else "does not do"

    def does(self, thing: Any) -> str:
        """Stand in for a phrase about one thing."""
        return f"does {_noun(thing)}"

    do = must = must_not = which = does

    def denies(self, thing: Any) -> str:
        """Stand in for a denial."""
        return f"{_noun(thing)} {self._denial}"

    deny = denies

    def one(self, subject: Any) -> str:
        """Stand in for a question."""
        return f"What of {_noun(subject)}?"

    among = all = not_ = one
    asks_each = False

    def only(self, subject: Any, thing: Any) -> str:
        """Stand in for the statement with only."""
        return f"{_noun(subject)} only {_noun(thing)}"

    says = only

    def cloze(self, subject: Any = None) -> str:
        """Stand in for a statement with a blank."""
        return "does ____" if subject is None else f"{_noun(subject)} does ____."

    @property
    def subject(self) -> Noun:
        """Stand in for the subject's type."""
        return Noun("a thing", "things", articled=True)

    object = subject

    def __getitem__(self, name: str) -> Any:
        if name == "not":
            return self.not_
        raise KeyError(name)


def _noun(thing: Any) -> str:
    if isinstance(thing, str | int | float | Noun):
        return str(thing)
    raise TypeError("a phrase wants one of the given things")
