"""The exam and its answer key as HTML pages: one file each, which loads nothing.

Both are made for print; on a screen a script turns the exam into a page to practise on.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgen.exam import Exam
from qgen.item import Text
from qgen.write.address import web_address
from qgen.write.inline import joined, policy
from qgen.write.messages import Words
from qgen.write.paper import Paper, paper
from qgen.write.practice import practice_data
from qgen.write.printable import printable

if TYPE_CHECKING:
    from markupsafe import Markup

EXAM_LAYOUT = "exam.html.j2"
KEY_LAYOUT = "exam-key.html.j2"
STYLES = {EXAM_LAYOUT: ("exam.css", "cover.css"), KEY_LAYOUT: ("exam.css",)}
LETTER_STYLE, LARGE_STYLE = "letter.css", "large-print.css"
PRACTICE_STYLES = ("practice.css",)
SCRIPTS = (
    "page/exam.js",
    "page/words.js",
    "page/elements.js",
    "page/chance.js",
    "page/store.js",
    "page/attempt.js",
    "page/score.js",
    "page/choice.js",
    "page/arrange.js",
    "page/told.js",
    "page/item.js",
    "page/overview.js",
    "page/results.js",
    "page/start.js",
    "page/clock.js",
    "page/main.js",
)
"""The parts of the page's one script: what a part says at its top level, those after it may use."""


def write_html(exam: Exam, layouts: Mapping[str, str]) -> dict[str, bytes]:
    """Return the exam, to be printed or sat on a screen, and the answer key with rationales, as two pages."""
    return {
        f"{exam.stem}.html": _page(EXAM_LAYOUT, exam, layouts, practice=True),
        f"{exam.stem}-key.html": _page(KEY_LAYOUT, exam, layouts),
    }


def _page(layout: str, exam: Exam, layouts: Mapping[str, str], *, practice: bool = False) -> bytes:
    from qgen.write.layout import fill  # noqa: PLC0415 - Jinja loads only when a document is written

    style = _style(layout, exam, layouts)
    printed = paper(exam)
    values = {"exam": printed, "say": Words(exam.lang), "style": _verbatim(style), "policy": policy([style])}
    if practice:
        values |= _practice(exam, printed, style, layouts)
    filters = {"web_address": web_address}
    return fill(layout, layouts, values, filters=filters, finalize=shown, autoescape=True).encode()


def _style(layout: str, exam: Exam, layouts: Mapping[str, str]) -> str:
    """Return the page's style: the layout's own sheets, then what the paper asks for."""
    names = [*STYLES[layout]]
    names += [LETTER_STYLE] if exam.page.size == "letter" else []
    names += [LARGE_STYLE] if exam.page.large else []
    note = _margin_note(Words(exam.lang)("form", form=exam.form)) if exam.form else ""
    return "\n".join(sheet for sheet in (note, joined(names, layouts, "</style")) if sheet)


def _margin_note(text: str) -> str:
    """Return a style that prints the text in the upper margin of every page; CSS alone can do that."""
    written = "".join(f"\\{ord(char):06x}" for char in text)
    return f'@page {{ @top-right {{ content: "{written}"; font: 700 9pt sans-serif; }} }}'


def _practice(exam: Exam, printed: Paper, style: str, layouts: Mapping[str, str]) -> dict[str, object]:
    """Return what makes the exam a page to sit: style, script, data, and a policy that allows them."""
    on_screen = joined(PRACTICE_STYLES, layouts, "</style")
    script = f'(() => {{\n"use strict";\n\n{joined(SCRIPTS, layouts, "</script")}\n}})();'
    return {
        "sitting": exam.sitting,
        "practice_style": _verbatim(on_screen),
        "script": _verbatim(script),
        "data": _verbatim(practice_data(exam, printed)),
        "policy": policy([style, on_screen], [script]),
    }


def _verbatim(text: str) -> "Markup":
    """Return text that is not escaped: the collection's own style and script, and the data block."""
    from markupsafe import Markup  # noqa: PLC0415 - loads only when a page is written

    return Markup(text)  # noqa: S704 - ``joined`` and ``practice_data`` let none of it end its element


def shown(value: object) -> object:
    """Return whatever a layout shows as something that autoescaping may take."""
    if isinstance(value, Text):
        return _emphasised(value)
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return printable(value)
    return "" if value is None else value


def _emphasised(text: Text) -> "Markup":
    from markupsafe import Markup, escape  # noqa: PLC0415 - loads only when a page is written

    return Markup().join(
        Markup("<strong>{}</strong>").format(printable(run)) if strong else escape(printable(run))
        for run, strong in text.runs()
    )
