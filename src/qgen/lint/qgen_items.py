"""Views of qgen's own items, and which of them must not be in a form."""

from collections.abc import Iterable, Mapping

from qgen.diagnostics import Position
from qgen.item import Item, Literal, Sequence, TermSet
from qgen.lint.engine import Choice, Finding, lint_items
from qgen.lint.view import LintItem, LintOption

_EXACT = (Literal, TermSet, Sequence)
"""Values that are compared as a whole: a range or set that contains another is still another answer."""


def view_of(item: Item, position: Position | None = None) -> LintItem:
    """Return the view of one item; ``position``: where the user finds it."""
    return LintItem(
        name=item.id,
        lang=item.lang,
        kind=item.kind,
        stem=item.stem.plain,
        options=tuple(
            LintOption(option.text, option.key, isinstance(option.value, _EXACT)) for option in item.options
        ),
        position=position or Position(f"{item.domain}/{item.id}"),
        strong=item.stem.strong,
        fixed_order=item.fixed_order,
    )


def lint_own(
    items: Iterable[Item], choice: Choice, places: Mapping[str, Position] | None = None
) -> tuple[Finding, ...]:
    """Return the flaws of qgen's own items; ``places`` by item id."""
    known = places or {}
    return lint_items((view_of(item, known.get(item.id)) for item in items), choice)


def kept_out(items: Iterable[Item]) -> dict[str, tuple[Finding, ...]]:
    """Return by id the items that a form must not hold, each with the errors that say why."""
    found: dict[str, tuple[Finding, ...]] = {}
    for finding in lint_own(items, Choice(warnings=False, exam=False)):
        found[finding.item.name] = (*found.get(finding.item.name, ()), finding)
    return found
