"""Rules on grammar that fits the key alone: articles, number, form."""

import re
from collections.abc import Iterator

from qgen.lint import lexicon_en as en
from qgen.lint.rules.sorting import forms, key_alone_differs
from qgen.lint.view import Hit, LintItem

_ENDS = re.compile(
    r"(?:^|[\s(\"“])(?P<word>an?|is|are|was|were|these|those|this|that|many|several|two|three|has|have)\s*[:：…_.]*\s*$",
    re.IGNORECASE,
)
_FEWEST = 3
_PLURAL = frozenset(("are", "were", "these", "those", "many", "several", "two", "three", "have"))
_SINGULAR = frozenset(("is", "was", "this", "that", "has"))


def grammatical_cue_en(item: LintItem) -> Iterator[Hit]:
    """Find options that do not go on with the stem as the key does, or a key of another form."""
    if not item.is_choice or not item.keys:
        return
    yield from _after_stem(item) or _plural_question(item) or _other_form(item)


def grammatical_cue_ja(item: LintItem) -> Iterator[Hit]:
    """Find a key whose ending alone differs from the distractors'."""
    if item.is_choice and item.keys:
        yield from _other_form(item)


def _other_form(item: LintItem) -> list[Hit]:
    found = forms(item)
    if found is None or not key_alone_differs(item, found):
        return []
    return [Hit("the key alone has its grammatical form", item.keys[0].text)]


def _after_stem(item: LintItem) -> list[Hit]:
    match = _ENDS.search(item.stem)
    if not match or re.search(r"[?]", item.stem[match.start() :]):
        return []
    word = match["word"].casefold()
    if word in {"a", "an"}:
        return _told(item, [fits_article(option.text, word) for option in item.options], f"after “{word}”")
    plural = [_is_plural(option.text) for option in item.options]
    if word in _PLURAL:
        return _told(item, plural, f"after “{word}”")
    return _told(item, [None if flag is None else not flag for flag in plural], f"after “{word}”")


_PLURAL_ASKED = re.compile(
    r"\b(?:which|what)\s+(?:of\s+these\s+|of\s+the\s+following\s+)?(?:[\w-]+\s+){0,3}?(?P<verb>is|are|was|were)\b",
    re.IGNORECASE,
)


def _plural_question(item: LintItem) -> list[Hit]:
    """Return a hit where the question's verb fits the number of the key alone: ``What are … called?``."""
    match = _PLURAL_ASKED.match(item.stem.strip())
    if not match or item.kind != "single":
        return []
    flags = [_is_plural(option.text) for option in item.options]
    if match["verb"].casefold() in _SINGULAR:
        return []  # "what is stored" takes either
    key = next(flag for flag, option in zip(flags, item.options, strict=True) if option.key)
    wrong = [flag for flag, option in zip(flags, item.options, strict=True) if not option.key]
    if key is True and all(flag is False for flag in wrong):
        return [Hit(f"the key alone fits the verb “{match['verb']}”", item.keys[0].text)]
    return []


def _told(item: LintItem, fits: list[bool | None], where: str) -> list[Hit]:
    """Return a hit where some option cannot stand there; doubtful ones are let pass."""
    for place, (flag, option) in enumerate(zip(fits, item.options, strict=True)):
        if flag is False and not option.key:
            return [Hit(f"an option cannot stand {where}, where the stem ends", option.text, place)]
    return []


def fits_article(text: str, article: str) -> bool | None:
    """Whether a text can follow ``a`` or ``an``; None where that depends on how it is spoken."""
    word = re.sub(r"^[^A-Za-z0-9]+", "", text.strip())
    if re.match(r"(?:an?|the)\s", word, re.IGNORECASE) or not word:
        return None
    vowel = _begins_with_vowel(word)
    return None if vowel is None else vowel == (article == "an")


def _begins_with_vowel(text: str) -> bool | None:
    word = re.match(r"[A-Za-z0-9]+", text)
    assert word is not None
    plain = word.group()
    if plain[0].isdigit():
        return plain.startswith(("8", "11", "18"))
    if len(plain) == 1 or (len(plain) > 1 and plain[:2].isupper()) or any(c.isdigit() for c in plain):
        spelt = plain[0] in en.AN_LETTERS
        spoken = plain[0].casefold() in "aeiou"
        return spelt if spelt == spoken or not re.search(r"[AEIOU]", plain[1:]) else None
    lower = plain.casefold()
    if lower.startswith(en.AN_SILENT):
        return True
    return lower[0] in "aeiou" and not lower.startswith(en.A_VOWELS)


_NOT_PLURAL = re.compile(
    r"(?:ss|us|is|ics|ous|aws|dns|tls|https|news|access|alias|bus|ness|os|ms|rds|sqs|sns|kms|ecs|eks|waf)$",
    re.IGNORECASE,
)


def _is_plural(text: str) -> bool | None:
    """Whether a noun phrase is plural; None where that is not plain."""
    head = re.split(r"\s(?:of|for|in|on|at|with|by|from|to|that|which|between|and|or)\s", text.strip(" ."))[0]
    if re.search(r"\s(?:and)\s", text) or not re.fullmatch(r"[A-Za-z][A-Za-z -]*", head):
        return None
    if re.match(r"(?:an?|this|that|one)\s", head, re.IGNORECASE):
        return False
    words = head.split()
    last = words[-1]
    if last[0].isupper() and len(words) > 1 and words[0].casefold() not in en.DETERMINERS:
        return None  # a name
    if (
        last.casefold() in {"data", "people", "criteria", "media"}
        or last.isupper()
        or (words[0].casefold() == "the" and last[-1] != "s")
    ):
        return None
    if last.endswith("s"):
        return None if _NOT_PLURAL.search(last) else True
    return False if len(words) == 1 or words[0].casefold() in {"one", "each", "every"} else None
