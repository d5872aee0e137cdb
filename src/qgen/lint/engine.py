"""Running the rules: ``lint_items`` over views of items, and what it finds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.lint.flaws import FLAWS, Flaw
from qgen.lint.view import ExamHit, Hit, LintItem

_LONGEST_VALUE = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """Which flaws are sought: a house's style. ``only`` empty means all."""

    only: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    warnings: bool = True
    exam: bool = True

    def takes(self, flaw: Flaw) -> bool:
        """Whether the flaw is sought."""
        if flaw.code in self.ignore or (self.only and flaw.code not in self.only):
            return False
        if flaw.exam is not None and not self.exam:
            return False
        return self.warnings or flaw.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw of one item (by its place among the items that were judged)."""

    flaw: Flaw
    index: int
    item: LintItem
    message: str
    value: str | None
    position: Position
    related: tuple[tuple[Position, str], ...] = ()

    @property
    def is_error(self) -> bool:
        """Whether the flaw keeps the item out of forms."""
        return self.flaw.severity is Severity.ERROR

    def diagnostic(self) -> Diagnostic:
        """Return the finding as it is shown."""
        value = self.value if self.value is None else self.value[:_LONGEST_VALUE]
        return Diagnostic(
            self.flaw.code,
            self.position,
            f"{self.item.name}: {self.message}",
            value=value,
            hint=f"{self.flaw.name}: {self.flaw.anchor}",
            severity=self.flaw.severity,
            related=self.related,
        )


EVERYTHING = Choice()


def lint_items(items: Iterable[LintItem], choice: Choice = EVERYTHING) -> tuple[Finding, ...]:
    """Return every flaw of the items, item by item, then those of the exam that they make."""
    several = tuple(map(_bounded, items))
    found = [finding for index, item in enumerate(several) for finding in _of_item(index, item, choice)]
    return (*found, *_of_exam(several, choice))


_LONGEST_STEM = 4000
_LONGEST_OPTION = 2000


def _bounded(item: LintItem) -> LintItem:
    """Return the item as far as it is judged: nobody reads on, and a rule's cost must not explode."""
    if len(item.stem) <= _LONGEST_STEM and all(len(o.text) <= _LONGEST_OPTION for o in item.options):
        return item
    options = tuple(replace(option, text=option.text[:_LONGEST_OPTION]) for option in item.options)
    return replace(item, stem=item.stem[:_LONGEST_STEM], options=options)


def _of_item(index: int, item: LintItem, choice: Choice) -> Iterator[Finding]:
    for flaw in FLAWS:
        rule = flaw.rule_for(item.lang) if choice.takes(flaw) else None
        for hit in rule(item) if rule else ():
            yield Finding(flaw, index, item, hit.message, hit.value, _place(item, hit))


def _place(item: LintItem, hit: Hit) -> Position:
    option = item.options[hit.option] if hit.option is not None else None
    return (option.position if option else None) or item.position


def _of_exam(items: Sequence[LintItem], choice: Choice) -> Iterator[Finding]:
    for flaw in FLAWS:
        if flaw.exam is None or not choice.takes(flaw):
            continue
        hits: Iterable[ExamHit] = flaw.exam(items)
        for hit in hits:
            item = items[hit.item]
            related = tuple((items[other].position, items[other].name) for other in hit.others)
            yield Finding(flaw, hit.item, item, hit.message, hit.value, item.position, related)
