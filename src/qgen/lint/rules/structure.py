"""Rules on whether an item can be answered and scored at all."""

from collections.abc import Iterator

from qgen.lint.lexicon_counts import asked_for, asks_for_all
from qgen.lint.view import FEWEST_OPTIONS, Hit, LintItem


def blank_stem(item: LintItem) -> Iterator[Hit]:
    """Find a stem without text."""
    if not item.stem.strip():
        yield Hit("the stem is empty")


def blank_option(item: LintItem) -> Iterator[Hit]:
    """Find an option without text."""
    for place, option in enumerate(item.options):
        if not option.text.strip():
            yield Hit(f"option {_letter(place)} is empty", option=place)


def no_key(item: LintItem) -> Iterator[Hit]:
    """Find an item in which nothing is right."""
    if item.options and not item.keys:
        yield Hit("no option is marked as the key")


def several_keys(item: LintItem) -> Iterator[Hit]:
    """Find a single-answer item with more than one key."""
    if item.kind == "single" and len(item.keys) > 1:
        yield Hit(
            f"{len(item.keys)} options are keys, but only one can be chosen",
            " | ".join(key.text for key in item.keys),
        )


def no_distractor(item: LintItem) -> Iterator[Hit]:
    """Find an item in which everything is right."""
    if item.is_choice and len(item.options) > 1 and not item.distractors:
        yield Hit("every option is a key: whatever is chosen is right")


def few_options(item: LintItem) -> Iterator[Hit]:
    """Find an item with fewer than three options."""
    if item.is_choice and len(item.options) < FEWEST_OPTIONS:
        yield Hit(f"{len(item.options)} options: guessing is too easy, three are enough")


def count_mismatch(item: LintItem) -> Iterator[Hit]:
    """Find a stem that asks for another number of options than there are keys."""
    wanted = asked_for(item.stem)
    if not item.is_choice or wanted is None or not item.keys or wanted == len(item.keys):
        return
    if wanted == 1 and item.kind == "single":
        return  # several keys have their own code
    yield Hit(f"the stem asks for {wanted}, but {len(item.keys)} options are keys", str(wanted))


def untold_count(item: LintItem) -> Iterator[Hit]:
    """Find a multiple-answer item that does not say how many to choose."""
    if item.kind == "multiple" and asked_for(item.stem) is None and not asks_for_all(item.stem):
        yield Hit("several options can be chosen, but the stem does not say how many")


def _letter(place: int) -> str:
    return chr(ord("A") + place) if place < 26 else str(place + 1)  # noqa: PLR2004 - letters of the alphabet
