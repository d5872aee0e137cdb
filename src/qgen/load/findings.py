"""Where the readers of one file put what they find wrong, with positions and nearest spellings."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from qgen.diagnostics import Diagnostic, Position, Severity

_SHOWN = 200
_COMPARED = 100
_LEAST_LIKENESS = 60
_DECLARED_SOMEWHERE = frozenset({"QG204", "QG207", "QG301", "QG302", "QG318", "QG321", "QG322", "QG801"})

_RAISED = frozenset({"QG306", "QG707"})
"""Remarks that a strict check takes for errors: what is never shown in a language."""


def strictly(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return findings of loading as a strict check weighs them."""
    return [replace(each, severity=Severity.ERROR) if each.code in _RAISED else each for each in found]


class Placed(Protocol):
    """Anything that stands at a line and column of the file."""

    @property
    def line(self) -> int: ...  # noqa: D102 - a member of a protocol
    @property
    def column(self) -> int: ...  # noqa: D102 - as above


Place = Placed | tuple[int, int]


@dataclass(slots=True)
class Spelling:
    """Nearest spellings within a budget: a hostile collection may hold a hundred thousand unknown names."""

    comparisons: int = 5_000_000

    def nearest(self, word: str, known: Collection[str]) -> str | None:
        """Return the known word most like this one, if any is much like it."""
        if not known or self.comparisons < len(known):
            return None
        self.comparisons -= len(known)
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only needed when something is misspelt

        found = process.extractOne(
            word[:_COMPARED],
            list(known),
            scorer=fuzz.ratio,
            processor=str.lower,
            score_cutoff=_LEAST_LIKENESS,
        )
        return None if found is None else str(found[0])


@dataclass(slots=True)
class Findings:
    """The findings of one file; those of all files of a run share the list and what else they have.

    ``excused`` are names that stand in something unreadable: that they are unknown is only its consequence.
    """

    file: str
    found: list[Diagnostic] = field(default_factory=list)
    spelling: Spelling = field(default_factory=Spelling)
    excused: set[str] = field(default_factory=set)

    def beside(self, file: str) -> "Findings":
        """Return the findings of another file of the same run."""
        return Findings(file, self.found, self.spelling, self.excused)

    def at(self, place: Place) -> Position:
        """Return the position of a node or of a (line, column)."""
        if isinstance(place, tuple) and not hasattr(place, "line"):
            return Position(self.file, place[0], place[1])
        return Position(self.file, place.line, place.column)  # type: ignore[union-attr]  # told by hasattr

    def report(
        self,
        code: str,
        place: Place,
        message: str,
        *,
        value: str | None = None,
        expected: str | None = None,
        hint: str | None = None,
        severity: Severity = Severity.ERROR,
        related: Iterable[tuple[Position, str]] = (),
    ) -> None:
        """Add one finding, an error unless said otherwise."""
        shown = value if value is None or len(value) <= _SHOWN else value[:_SHOWN] + "…"
        self.found.append(
            Diagnostic(code, self.at(place), message, shown, expected, hint, severity, tuple(related))
        )

    def warn(
        self, code: str, place: Place, message: str, *, value: str | None = None, hint: str | None = None
    ) -> None:
        """Add one warning."""
        self.report(code, place, message, value=value, hint=hint, severity=Severity.WARNING)

    def unknown(
        self,
        code: str,
        place: Place,
        word: str,
        known: Collection[str],
        *,
        what: str,
        expected: str | None = None,
        hint: str | None = None,
    ) -> None:
        """Report a name that nothing declares, with the nearest one that something does."""
        if code in _DECLARED_SOMEWHERE and word in self.excused:
            return
        near = self.spelling.nearest(word, known)
        self.report(
            code,
            place,
            f"Unknown {what}.",
            value=word,
            expected=expected,
            hint=f"did you mean {near}?" if near else hint,
        )
