"""What both formats share: categories, names, and which credit Moodle accepts."""

from collections.abc import Mapping

from qgen.exam import Exam
from qgen.item import Item, Option
from qgen.write.printable import one_line

FULL = 100.0
LONGEST_NAME = 120
"""Moodle takes 255 characters; a list of questions is read more easily with fewer."""

# Moodle knows no others, and imports nothing at all when it meets one
CREDIT: Mapping[int, str] = {
    1: "100",
    2: "50",
    3: "33.33333",
    4: "25",
    5: "20",
    6: "16.66667",
    7: "14.28571",
    8: "12.5",
    9: "11.11111",
    10: "10",
    20: "5",
}
"""The credit of each key of an item by how many keys it has, in per cent as Moodle writes it."""

_NAMES_HOLD_NO_TAGS = str.maketrans("<>", "\u2039\u203a")


def shelves(exam: Exam) -> dict[str, list[Item]]:
    """Return the items by category, in the order in which the categories first occur in the exam."""
    found: dict[str, list[Item]] = {}
    for item in exam.items:
        found.setdefault(category(exam, item), []).append(item)
    return found


def category(exam: Exam, item: Item) -> str:
    """Return the path of an item's category; each language has its own, for an id is unique in one only."""
    lang = f" ({exam.lang})" if exam.lang != exam.default_lang else ""
    parts = (f"{item.domain}{lang}", item.topic)
    return "/".join(["$course$", "top", *(one_line(part).replace("/", "//") for part in parts if part)])


def name(item: Item) -> str:
    """Return what a list of questions shows: the id, which finds the item again, and how the stem begins."""
    begins = one_line(item.stem.plain).translate(_NAMES_HOLD_NO_TAGS)
    told = f"{item.id} {begins}"
    return told if len(told) <= LONGEST_NAME else told[: LONGEST_NAME - 1] + "\u2026"


def credit(item: Item, option: Option) -> str:
    """Return an option's credit in per cent; in an item with several keys a distractor takes one key back."""
    if item.kind != "multiple":
        return "100" if option.key else "0"
    share = CREDIT[len(item.keys)]
    return share if option.key else f"-{share}"


def fits(item: Item) -> bool:
    """Whether Moodle can give each key of the item its share of the credit."""
    return bool(item.pairs) or (len(item.keys) in CREDIT if item.kind == "multiple" else len(item.keys) == 1)


def is_judged(item: Item) -> bool:
    """Whether the item is true or false and nothing else: *true* stands first, then *false*."""
    return item.kind == "true-false" and len(item.options) == 2  # noqa: PLR2004 - true, false
