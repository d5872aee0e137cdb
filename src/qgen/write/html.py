"""The exam and its answer key as HTML pages made for print: one file each, which loads nothing."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgen.exam import Exam
from qgen.item import Text
from qgen.write.address import web_address
from qgen.write.messages import Words
from qgen.write.paper import paper
from qgen.write.printable import printable

if TYPE_CHECKING:
    from markupsafe import Markup

EXAM_LAYOUT = "exam.html.j2"
KEY_LAYOUT = "exam-key.html.j2"
STYLES = {EXAM_LAYOUT: ("exam.css", "cover.css"), KEY_LAYOUT: ("exam.css",)}
LETTER_STYLE, LARGE_STYLE = "letter.css", "large-print.css"


def write_html(exam: Exam, layouts: Mapping[str, str]) -> dict[str, bytes]:
    """Return the exam without its keys, and the answer key with rationales, as two pages."""
    return {
        f"{exam.stem}.html": _page(EXAM_LAYOUT, exam, layouts),
        f"{exam.stem}-key.html": _page(KEY_LAYOUT, exam, layouts),
    }


def _page(layout: str, exam: Exam, layouts: Mapping[str, str]) -> bytes:
    from markupsafe import Markup  # noqa: PLC0415 - loads only when a page is written

    from qgen.write.layout import fill  # noqa: PLC0415 - Jinja loads only when a document is written

    style = Markup(_style(layout, exam, layouts))  # noqa: S704 - the collection's own style sheets
    values = {"exam": paper(exam), "say": Words(exam.lang), "style": style}
    filters = {"web_address": web_address}
    return fill(layout, layouts, values, filters=filters, finalize=shown, autoescape=True).encode()


def _style(layout: str, exam: Exam, layouts: Mapping[str, str]) -> str:
    """Return the page's style: the layout's own sheets, then what the paper asks for."""
    names = [*STYLES[layout]]
    names += [LETTER_STYLE] if exam.page.size == "letter" else []
    names += [LARGE_STYLE] if exam.page.large else []
    sheets = [layouts.get(name, "").strip() for name in names]
    note = _margin_note(Words(exam.lang)("form", form=exam.form)) if exam.form else ""
    return "\n".join(sheet for sheet in (note, *sheets) if sheet)


def _margin_note(text: str) -> str:
    """Return a style that prints the text in the upper margin of every page; CSS alone can do that."""
    written = "".join(f"\\{ord(char):06x}" for char in text)
    return f'@page {{ @top-right {{ content: "{written}"; font: 700 9pt sans-serif; }} }}'


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
