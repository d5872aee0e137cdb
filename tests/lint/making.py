"""Items from a stem and options: ``*`` marks a key, ``**`` emphasis."""

from qgen.lint.engine import Choice, lint_items
from qgen.lint.view import LintItem
from tests.lint.labels import item_of


def item(
    stem: str, *options: str, kind: str | None = None, name: str = "x", lang: str | None = None
) -> LintItem:
    return item_of({"id": name, "stem": stem, "options": list(options), "kind": kind}, lang)


def codes(*items: LintItem, exam: bool = False) -> set[str]:
    return {finding.flaw.code for finding in lint_items(items, Choice(exam=exam))}
