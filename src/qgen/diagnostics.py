"""What is told to the author: one finding, where it stands, and what would mend it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error stops the build, the others do not."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: path as the user knows it, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. ``value`` is the offending text, ``related`` the other places that it touches."""

    code: str
    position: Position
    message: str
    value: str | None = None
    expected: str | None = None
    hint: str | None = None
    severity: Severity = Severity.ERROR
    related: tuple[tuple[Position, str], ...] = field(default=())

    @property
    def is_error(self) -> bool:
        """Whether the finding stops the build."""
        return self.severity is Severity.ERROR


def in_order(found: list[Diagnostic]) -> list[Diagnostic]:
    """Return the findings by place, then code, so that a run's report never depends on chance."""
    return sorted(found, key=lambda d: (d.position, d.code, d.message))
