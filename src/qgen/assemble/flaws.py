"""Item-writing flaws of an item to be: they decide between sets of distractors, and errors keep it out."""

from qgen.assemble.body import Body
from qgen.diagnostics import Position
from qgen.item import Literal, Sequence, TermSet
from qgen.lint.engine import Choice, lint_items
from qgen.lint.view import LintItem, LintOption

_ALONE = Choice(exam=False)
_EXACT = (Literal, TermSet, Sequence)


def flaws(body: Body, *, lang: str, kind: str) -> tuple[int, int]:
    """Return how many errors and how many warnings ``qgen lint`` would find in it."""
    view = LintItem(
        name="",
        lang=lang,
        kind=kind,
        stem=body.stem.plain,
        options=tuple(LintOption(o.text, o.key, isinstance(o.value, _EXACT)) for o in body.options),
        position=Position(""),
        strong=body.stem.strong,
        fixed_order=body.fixed_order,
    )
    found = lint_items((view,), _ALONE)
    errors = sum(finding.is_error for finding in found)
    return errors, len(found) - errors
