"""What a command line names: domains, languages, items; and the nearest spelling of what is not there."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgen.facts import FactBase

if TYPE_CHECKING:
    from qgen.load.collection import Collection

_NEAR = 60.0
"""How alike, of 100, a spelling must be to be offered."""


class UnknownNameError(Exception):
    """The command line names something that the collection does not have; a mistake in usage, no finding."""

    def __init__(self, code: str, kind: str, name: str, known: Iterable[str]) -> None:
        names = sorted(known)
        super().__init__(f"there is no {kind} {name!r}")
        self.code = code
        self.hint = _hint(name, names, kind)


def _hint(name: str, names: list[str], kind: str) -> str | None:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only when something is misspelled

    near = process.extractOne(name, names, scorer=fuzz.ratio, score_cutoff=_NEAR)
    if near:
        return f"did you mean {near[0]!r}?"
    few = 12
    return (
        f"the collection has {', '.join(names[:few])}{', …' if len(names) > few else ''}"
        if names
        else f"no {kind} at all"
    )


def check_names(base: FactBase, domains: tuple[str, ...], lang: str | None) -> None:
    """Raise UnknownNameError for a domain or language that the collection does not have."""
    for domain in domains:
        if domain not in base.domains:
            raise UnknownNameError("QG001", "domain", domain, base.domains)
    if lang is not None and lang not in base.vocabulary.languages:
        raise UnknownNameError("QG002", "language", lang, base.vocabulary.languages)


def statuses(collection: "Collection") -> dict[str, frozenset[str]]:
    """Return the item ids by the status that the collection's review gives them."""
    found: dict[str, set[str]] = {"approved": set(), "rejected": set(), "retired": set()}
    for item, review in collection.review.items():
        found.setdefault(review.status, set()).add(item)
    return {status: frozenset(items) for status, items in found.items()}
