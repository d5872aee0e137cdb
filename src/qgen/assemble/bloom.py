"""Bloom's level of an item: the template's own, or by rule from what the learner has to do, with the reason.

Levels after Anderson and Krathwohl (2001).
"""

from collections.abc import Mapping

from qgen.pattern import ItemTemplate

BY_SHAPE: Mapping[str, tuple[str, str]] = {
    "single": ("remember", "one fact is recalled"),
    "set": ("understand", "a whole list is told from lists that are nearly right"),
    "several": ("understand", "several things are told from others of their kind"),
    "not": ("understand", "what does not hold is told from what does"),
    "true-false": ("remember", "one fact is recognised"),
    "statements": ("understand", "statements are compared"),
    "order": ("understand", "steps are put in order"),
    "match": ("understand", "things are told apart by what belongs to them"),
    "cloze": ("remember", "one fact is recalled"),
}
SEVERAL = ("apply", "several requirements are weighed at once")
COMPUTED = ("apply", "a rule is applied to given values")
DECLARED = "the template says so"


def bloom(template: ItemTemplate) -> tuple[str, str]:
    """Return the level and why."""
    if template.bloom is not None:
        return template.bloom, DECLARED
    if template.draw:
        return COMPUTED
    return SEVERAL if len(template.pattern) > 1 else BY_SHAPE[template.shape]
