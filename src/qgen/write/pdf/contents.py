"""What a layout of the PDF files is given, as plain data: nothing of the key but in the key's own file."""

import re
import unicodedata
from dataclasses import asdict
from typing import Any

from qgen.exam import Exam
from qgen.item import Text
from qgen.write.messages import Words
from qgen.write.paper import Paper, PaperItem, paper

_LANGUAGE = re.compile(r"(?P<lang>[a-z]{2,3})(?:-(?P<region>[A-Z]{2}))?(?:-.*)?")
_HEADING = 60
"""The widest title, in Latin letters, that stands in the head of every page."""


def exam_data(exam: Exam) -> dict[str, Any]:
    """Return the exam as it is handed out: no key, rationale, source or id."""
    made = paper(exam)
    return _head(exam, made) | {"items": [_asked(item) for item in made.items]}


def key_data(exam: Exam) -> dict[str, Any]:
    """Return the exam with everything that the answer key tells."""
    made = paper(exam)
    return _head(exam, made) | {"items": [_answered(item) for item in made.items]}


def _head(exam: Exam, made: Paper) -> dict[str, Any]:
    words = Words(exam.lang)
    title = " ".join(exam.title.split())
    title = title if any(map(str.isprintable, title)) else exam.name  # a tagged file must have one
    code = _LANGUAGE.fullmatch(exam.lang)
    return {
        "title": title,
        "heading": _shortened(title),
        "lang": code["lang"] if code else "en",
        "region": code["region"] if code else None,
        "form": words("form", form=made.form) if made.form else None,
        "facts": made.facts,
        "terms": [asdict(term) for term in made.terms],
        "instructions": [made.instructions, *made.own_instructions],
        "sheet": [asdict(item) for item in made.sheet],
        "sheet_note": made.sheet_note,
        "page": {"size": exam.page.size, "large": exam.page.large},
        "words": words.all(),
    }


def _asked(item: PaperItem) -> dict[str, Any]:
    return {
        "number": item.number,
        "kind": item.kind,
        "stem": _runs(item.stem),
        "several": item.several,
        "columns": item.columns,
        "options": [{"label": option.label, "text": option.text} for option in item.options],
        "pairs": [{"number": pair.number, "text": pair.text} for pair in item.pairs],
    }


def _answered(item: PaperItem) -> dict[str, Any]:
    return _asked(item) | {
        "id": item.id,
        "keys": item.keys,
        "level": item.level,
        "assumed": item.assumed,
        "unproven": item.unproven,
        "options": [asdict(option) for option in (item.rest if item.pairs else item.options)],
        "pairs": [asdict(pair) for pair in item.pairs],
        "sources": [asdict(source) for source in item.sources],
    }


def _runs(text: Text) -> list[dict[str, Any]]:
    return [{"text": run, "strong": strong} for run, strong in text.runs()]


def _shortened(title: str) -> str:
    """Return as much of the title as fits in one line."""
    width = 0
    for at, char in enumerate(title):
        width += 2 if unicodedata.east_asian_width(char) in "WFA" else 1
        if width > _HEADING:
            return title[:at].rstrip() + "…"
    return title
