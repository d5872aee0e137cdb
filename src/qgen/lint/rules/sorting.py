"""Rules on options of different kinds and on their order."""

from collections import Counter
from collections.abc import Iterator

from qgen.lint.forms import form_of
from qgen.lint.quantities import counted, kind_of
from qgen.lint.view import Hit, LintItem

_NO_NUMBER = (
    *("unlimited", "none", "zero", "infinite", "any", "no limit", "there is no limit", "no maximum", "never"),
    *(
        "it depends",
        "null",
        "not limited",
        "default",
        "無制限",
        "なし",
        "制限なし",
        "制限はない",
        "上限はない",
    ),
    *("上限なし", "無限", "ゼロ", "無期限", "期限なし"),
)
_FEWEST = 3


def heterogeneous_kinds(item: LintItem) -> Iterator[Hit]:
    """Find numbers or addresses among words."""
    if not item.is_choice or len(item.options) < _FEWEST:
        return
    counted_texts = [
        o.text for o in item.options if not o.text.strip().rstrip("。.").casefold().startswith(_NO_NUMBER)
    ]
    kinds = Counter(kind_of(text) for text in counted_texts)
    if len(kinds) > 1 and not _is_one_name_space(counted_texts):
        rare = min(kinds, key=lambda kind: kinds[kind])
        odd = next(text for text in counted_texts if kind_of(text) == rare)
        yield Hit("the options are of different kinds: " + ", ".join(sorted(kinds)), odd)


def _is_one_name_space(texts: list[str]) -> bool:
    """Whether the numbers are names of the same sort as the words: ``802.1X`` beside ``RADIUS``, ``3DES``."""
    return all(
        " " not in text.strip() and any(c.isalpha() for c in text) for text in texts if text.isascii()
    ) and all(text.isascii() for text in texts)


def heterogeneous_form(item: LintItem) -> Iterator[Hit]:
    """Find distractors of another grammatical form; where the key alone has one, it is a cue."""
    if not item.is_choice or len(item.options) < _FEWEST:
        return
    found = [form_of(option.text, item.lang) for option in item.options]
    counts = Counter(form for form in found if form is not None)
    certain = sum(counts.values())
    # numbers among words have their own code; one option in doubt acquits only itself
    if "number" in counts or certain < _FEWEST or certain < len(found) - 1 or _all_told(item, found):
        return
    if len(counts) > 1:
        rare = min(counts, key=lambda form: (counts[form], form))
        place = found.index(rare)
        yield Hit(
            "the options differ in grammatical form: " + ", ".join(sorted(counts)),
            item.options[place].text,
            place,
        )


def _all_told(item: LintItem, found: list[str | None]) -> bool:
    """Whether the key alone has its form."""
    told = [form for form in found if form is not None]
    return len(told) == len(found) and key_alone_differs(item, told)


def forms(item: LintItem) -> list[str] | None:
    """Return each option's grammatical form, or None where one of them cannot be told for sure."""
    if not item.is_choice or len(item.options) < _FEWEST:
        return None
    found = [form_of(option.text, item.lang) for option in item.options]
    if None in found or "number" in found:  # numbers among words have their own code
        return None
    return [form for form in found if form is not None]


def key_alone_differs(item: LintItem, found: list[str]) -> bool:
    """Whether all distractors have one form and the only key another."""
    wrong = {form for form, option in zip(found, item.options, strict=True) if not option.key}
    right = [form for form, option in zip(found, item.options, strict=True) if option.key]
    return len(wrong) == 1 and len(right) == 1 and right[0] not in wrong


def unsorted_numbers(item: LintItem) -> Iterator[Hit]:
    """Find numbers that do not stand in ascending or descending order."""
    if not item.is_choice or len(item.options) < _FEWEST:
        return
    values = counted([option.text for option in item.options])
    if values is not None and values != sorted(values) and values != sorted(values, reverse=True):
        yield Hit("numbers do not stand in order", " | ".join(option.text for option in item.options))
