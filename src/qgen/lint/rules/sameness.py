"""Rules on options that say the same or contain one another."""

import re
from collections.abc import Iterator

from qgen.lint.elements import elements_of
from qgen.lint.quantities import Span, network_of, span_of
from qgen.lint.text import squeezed
from qgen.lint.view import Hit, LintItem, LintOption

_ALONE = re.compile(r"\b(?:only|alone|just|solely|exactly)\b|のみ|だけ|単独", re.IGNORECASE)
_WHOLE = re.compile(
    r"\b(?:ranges?|blocks?|cidr|subnet|subnets|prefix|prefixes|sizes?|netmask|notation|networks?|interval)\b|"
    r"範囲|ブロック|プレフィックス|サイズ|サブネット|表記|レンジ|ネットワーク|区間",
    re.IGNORECASE,
)
"""The stem asks for a range or block as such: one that contains another is still another."""

_JOINED = re.compile(
    r"\b(?:and|plus|as well as)\b|[+＋、,]|および|及び|並びに|ならびに|かつ|と", re.IGNORECASE
)


def duplicate_options(item: LintItem) -> Iterator[Hit]:
    """Find two options that are equal but for case, width, blanks or unit."""
    if not item.is_choice:
        return
    for place, one, other in item.pairs():
        if one.text.strip() and other.text.strip() and _same(one, other):
            yield Hit("two options are the same", f"{one.text} | {other.text}", place)


def _same(one: LintOption, other: LintOption) -> bool:
    if squeezed(one.text, case=True) == squeezed(other.text, case=True):
        return True
    if squeezed(one.text) == squeezed(other.text) and not _case_counts(one, other):
        return True
    spans = span_of(one.text), span_of(other.text)
    if spans[0] is not None and spans[0] == spans[1]:
        return True
    networks = network_of(one.text), network_of(other.text)
    return networks[0] is not None and networks[0] == networks[1] and _as_address(one) == _as_address(other)


def _as_address(option: LintOption) -> bool:
    return "/" in option.text


def _case_counts(one: LintOption, other: LintOption) -> bool:
    """Whether the options are single names that differ in case only: in code that can matter."""
    code = re.compile(r"[`$-]|^[a-z]+[A-Z]|^[A-Za-z]{1,2}$|[A-Za-z]\(|_|/")
    return bool(code.search(one.text) or code.search(other.text)) and len(one.text.split()) == 1


def overlapping_options(item: LintItem) -> Iterator[Hit]:
    """Find an option that is true whenever another one is."""
    if item.kind != "single":
        return
    for place, one, other in item.pairs():
        if one.exact or other.exact or _same(one, other):
            continue
        if _spans_meet(item.stem, one, other) or _part_of(one, other) or _part_of(other, one):
            yield Hit(
                "two options overlap: one can be right only if the other is",
                f"{one.text} | {other.text}",
                place,
            )


def _spans_meet(stem: str, one: LintOption, other: LintOption) -> bool:
    if _WHOLE.search(stem):
        return False
    first, second = span_of(one.text), span_of(other.text)
    if first is not None and second is not None:
        return _interval(first, second) and first.meets(second)
    networks = network_of(one.text), network_of(other.text)
    if networks[0] is None or networks[1] is None or networks[0].version != networks[1].version:
        return False
    return _as_address(one) and _as_address(other) and networks[0].overlaps(networks[1])


def _interval(first: Span, second: Span) -> bool:
    """Whether at least one is more than a number; port and IP numbers next to each other are points."""
    return not (first.is_point and second.is_point)


def _part_of(one: LintOption, other: LintOption) -> bool:
    """Whether the first option is a member of what the second lists, and does not claim to be all."""
    if _ALONE.search(one.text) or not _JOINED.search(other.text):
        return False
    part, whole = elements_of(one.text), elements_of(other.text)
    return len(whole) > len(part) > 0 and set(part) < set(whole)
