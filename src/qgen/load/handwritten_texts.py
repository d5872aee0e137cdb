"""What a hand-written item says in one language: stem, options, emphasis; and whether languages agree."""

import re
from collections.abc import Mapping

from qgen.handwritten import HandwrittenOption, HandwrittenText
from qgen.item import Text
from qgen.load.fields import Fields, fields_of, flag_of, list_of, mapping_of, text_of, texts_of
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, Node

TEXT_KEYS = ("stem", "emphasis", "options", "rationale")
OPTION_KEYS = ("text", "key", "rationale")
FEWEST, MOST = 2, 10


def read_text(find: Findings, node: Node, kind: str) -> HandwrittenText | None:
    """Return what stands under a language, or None after reporting why it cannot be read."""
    judged = kind == "true-false"
    known = ("stem", "emphasis", "rationale" if judged else "options")
    body = mapping_of(find, node, f"a mapping: {', '.join(known)}")
    fields = {} if body is None else fields_of(find, body, known, required=("stem", known[-1])[: 2 - judged])
    said = text_of(find, fields["stem"][1], "the question") if "stem" in fields else None
    if said is None:
        return None
    stem = Text(said.strip(), _emphasis(find, fields, said.strip()))
    if judged:
        told = text_of(find, fields["rationale"][1]) if "rationale" in fields else None
        return HandwrittenText(stem, rationale=(told or "").strip())
    listed = (
        list_of(find, fields["options"][1], "a list: {text:, key:, rationale:}")
        if "options" in fields
        else None
    )
    if listed is None:
        return None
    before = len(find.found)
    options = tuple(option for item in listed.items if (option := _option(find, item)) is not None)
    if len(find.found) == before:
        _check_number(find, listed, options, kind)
    return HandwrittenText(stem, options)


def _option(find: Findings, node: Node) -> HandwrittenOption | None:
    body = mapping_of(find, node, "an option: {text:, key:, rationale:}")
    fields = {} if body is None else fields_of(find, body, OPTION_KEYS, required=("text",))
    text = text_of(find, fields["text"][1]) if "text" in fields else None
    if text is None:
        return None
    key = flag_of(find, fields["key"][1]) if "key" in fields else False
    told = text_of(find, fields["rationale"][1]) if "rationale" in fields else None
    return HandwrittenOption(text.strip(), key, (told or "").strip())


def _check_number(find: Findings, node: ListNode, options: tuple[HandwrittenOption, ...], kind: str) -> None:
    keys = sum(option.key for option in options)
    if not FEWEST <= len(options) <= MOST:
        told, expected = f"Options: {len(options)}.", f"{FEWEST} to {MOST} options"
    elif kind == "single" and keys != 1:
        told, expected = (
            f"Keys: {keys}.",
            "key: true beside one option; kind: multiple has several",
        )
    elif kind == "multiple" and keys < FEWEST:
        told, expected = f"Keys: {keys}.", "key: true beside two options or more"
    elif keys == len(options):
        told, expected = "Every option is a key.", "an option without key: true"
    else:
        return
    find.report("QG703", node, told, expected=expected)


def _emphasis(find: Findings, fields: Fields, stem: str) -> tuple[tuple[int, int], ...]:
    """Return where the words stand that ``emphasis:`` names; whole words where letters are Latin."""
    if "emphasis" not in fields:
        return ()
    ranges: list[tuple[int, int]] = []
    for words in texts_of(find, fields["emphasis"][1]):
        found = [match.span() for match in _whole(words).finditer(stem)]
        if not found:
            expected = "words as they stand in the stem"
            find.report(
                "QG705", fields["emphasis"][1], "The stem lacks them.", value=words, expected=expected
            )
        ranges += found
    return _apart(sorted(ranges))


def _whole(words: str) -> re.Pattern[str]:
    start = r"(?<![0-9A-Za-z])" if words[0].isascii() and words[0].isalnum() else ""
    end = r"(?![0-9A-Za-z])" if words[-1].isascii() and words[-1].isalnum() else ""
    return re.compile(start + re.escape(words) + end)


def _apart(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the ranges with those that overlap made one."""
    merged: list[tuple[int, int]] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def check_agreement(find: Findings, fields: Fields, texts: Mapping[str, HandwrittenText]) -> None:
    """Report languages whose options are not the same, told by their number and the places of the keys."""
    first, *others = texts
    shape = [option.key for option in texts[first].options]
    for lang in others:
        if [option.key for option in texts[lang].options] != shape:
            find.report(
                "QG704",
                fields[lang][0],
                f"The options differ from those in {first}.",
                value=lang,
                expected="the same options in the same order, with the same keys",
                related=[(find.at(fields[first][0]), f"the options in {first}")],
            )
