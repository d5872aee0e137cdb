"""Whether a question is a negative one, and where its own negation stands."""

import re

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja
from qgen.lint.text import last_sentence, unquoted
from qgen.lint.view import LintItem

_AT_END = re.compile(
    r"\b(?:is|are|does|do|can|will|was|were)\s+(?:not\b|n['’]t\b)\s*[?:.]?\s*$", re.IGNORECASE
)
_CONTRAST = re.compile(r"[いきしてみり]、[^、。]{1,24}は[^、。]*$")
"""Does one thing and not another (監視を行い、遮断は行わない): half of what is asked for is positive."""

_CAPITAL = re.compile(r"\bNOT\b")


def negation_of(item: LintItem) -> tuple[int, int] | None:
    """Return where the question's own negation stands in the stem, or None for a positive question."""
    start, question = last_sentence(item.stem)
    plain = unquoted(question)
    found = _negation_ja(plain) if item.lang == "ja" else _negation_en(plain)
    return None if found is None else (start + found[0], start + found[1])


def _negation_en(question: str) -> tuple[int, int] | None:
    for pattern in (en.EXCEPT, en.LEAST, en.UNTRUE):
        match = pattern.search(question)
        if match:
            name = next(name for name, text in match.groupdict().items() if text)
            return match.span(name)
    opening = en.LEADING_WH.search(question)
    if opening is None or opening.group().casefold() in {"why", "how"}:  # "why … not" asks for a reason
        return None
    # a second clause may be negative without the question being so
    clause = en.SUBORDINATE.search(question, opening.end())
    end = clause.start() if clause else len(question)
    match = en.MAIN_NEGATION.search(question, opening.end(), end)
    if match is None and clause:
        match = _AT_END.search(question)
    if match is None:
        match = _CAPITAL.search(question, opening.end())
    return match.span() if match else None


def _negation_ja(question: str) -> tuple[int, int] | None:
    plain = ja.NOT_NEGATIVE.sub(lambda m: "＊" * len(m.group()), question)
    match = ja.NEGATIVE_STEM.search(plain)
    if match is None:
        return None
    name = next((name for name, text in match.groupdict().items() if text), None)
    span = match.span(name) if name else match.span()
    return None if _CONTRAST.search(plain, 0, span[0]) else span
