"""Exams for the tests of what learning systems import: every kind of item, and every text that is a trap."""

from dataclasses import replace

from qgen.exam import Exam
from qgen.item import Item, Option, Text
from tests.write.arranged_samples import arranged
from tests.write.samples import ENGLISH, HOSTILE, JAPANESE, hostile_item

TRAPS = (
    *HOSTILE,
    "</script><script>alert(1)</script>",
    "{{c1::x}} {1:MC:=a~b}",
    "~=#{}: \\n \\\\",
    "$$x$$ \\(y\\) \\[z\\]",
    "%50% of a = b",
    "%%",
    "=1+1",
    "@SUM(1) @@PLUGINFILE@@/x",
    "[html]<b>x</b> [tag:x]",
    "a -> b",
    "//no comment",
    "\u202eabc",
    "\u0645\u0631\u062d\u0628\u0627",
    "🦊🏴\u200d☠️",
    "nul \x00 and \x1b and \ufffe",
    "lone \ud800",
    "x" * 10_000,
    "TRUE",
    " ",
    "*a* :b \\+c \\-d",
    "_x0041_",
    "T",
    "a &amp; b &lt; c",
    "''=x",
    "\r\nline",
    "e\u0301 is not é",
)


def judged(lang: str, *, holds: bool) -> Item:
    """Return a true-false item: *true* stands first."""
    item = (ENGLISH if lang == "en" else JAPANESE).items[0]
    words = ("True", "False") if lang == "en" else ("正しい", "誤り")
    told = "It is so." if lang == "en" else "そうである。"
    options = tuple(
        replace(item.options[0], label=label, text=word, key=key, rationale=told)
        for label, word, key in zip("AB", words, (holds, not holds), strict=True)
    )
    name = "qtrue00000000" if holds else "qfalse0000000"
    return replace(item, id=name, kind="true-false", shape="true-false", options=options, fixed_order=True)


def every_kind(lang: str) -> Exam:
    """Return an exam with items of every kind."""
    base = ENGLISH if lang == "en" else replace(JAPANESE, form=None)
    items = (*base.items, *arranged(lang), judged(lang, holds=True), judged(lang, holds=False))
    return replace(base, items=items)


def trapped(kind: str = "single") -> Exam:
    """Return an exam whose options, stems, rationales and sources are the traps, five to an item."""
    groups = [TRAPS[at : at + 5] for at in range(0, len(TRAPS), 5)]
    first = hostile_item()
    items = tuple(
        replace(
            first,
            id=f"qtrap{number:08d}",
            kind=kind,
            stem=Text(texts[-1] + "?", ((0, 1),)),
            options=tuple(_option(first.options[0], at, text, texts) for at, text in enumerate(texts)),
            tags=("a::b", "with blank", "<tag>"),
        )
        for number, texts in enumerate(groups)
    )
    return replace(ENGLISH, name="trapped", items=items)


def _option(option: Option, at: int, text: str, texts: tuple[str, ...]) -> Option:
    return replace(
        option, label="ABCDE"[at], text=text, key=at == 0, rationale=f"{texts[0]} {text}", strategy=None
    )
