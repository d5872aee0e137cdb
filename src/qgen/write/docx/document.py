"""A new document with its paper, styles, and what stands on every page; and the cover's parts."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgen.exam import Exam
from qgen.write.docx import styles
from qgen.write.docx.text import element, safe, write
from qgen.write.extras import needed
from qgen.write.messages import Words
from qgen.write.printable import one_line

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

EXTRA = "docx"
_SIZES = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
_MARGIN = 22.0
"""Sizes of paper and the margin, in millimetres."""


def new_document(exam: Exam, title: str) -> "Document":
    """Return an empty document whose pages carry the title, the form and their number."""
    document: Document = needed(EXTRA, EXTRA).Document()
    document.core_properties.title = safe(one_line(title))
    document.core_properties.language = exam.lang
    styles.set_styles(document, exam.lang, large=exam.page.large)
    _set_paper(document, exam)
    _set_every_page(document, exam, title)
    return document


def text_width(exam: Exam) -> float:
    """Return the width of the text in millimetres."""
    return _SIZES[exam.page.size][0] - 2 * _MARGIN


def tab(paragraph: "Paragraph", millimetres: float, *, right: bool = False, line: bool = False) -> None:
    """Set a tab stop; ``line`` draws a line up to it."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER  # noqa: PLC0415 - loaded when used
    from docx.shared import Mm  # noqa: PLC0415 - as above

    paragraph.paragraph_format.tab_stops.add_tab_stop(
        Mm(millimetres),
        WD_TAB_ALIGNMENT.RIGHT if right else WD_TAB_ALIGNMENT.LEFT,
        WD_TAB_LEADER.LINES if line else WD_TAB_LEADER.SPACES,
    )


def add_table(document: "Document", exam: Exam, rows: int, shares: Sequence[float]) -> "Table":
    """Add a table as wide as the text, whose columns have these shares of it."""
    from docx.shared import Mm  # noqa: PLC0415 - loaded when used

    table: Table = document.add_table(rows=rows, cols=len(shares))
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Mm(text_width(exam) * share)
        for cell in column.cells:
            cell.width = column.width
    return table


def _set_paper(document: "Document", exam: Exam) -> None:
    from docx.shared import Mm  # noqa: PLC0415 - loaded when used

    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, _SIZES[exam.page.size])
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin, section.bottom_margin = Mm(26), Mm(24)
    section.header_distance = section.footer_distance = Mm(12)


def _set_every_page(document: "Document", exam: Exam, title: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - loaded when used

    words, section = Words(exam.lang), document.sections[0]
    head = section.header.paragraphs[0]
    head.style = document.styles[styles.PAGE]
    write(head, one_line(title))
    if exam.form:
        tab(head, text_width(exam), right=True)
        write(head, "\t")
        write(head, words("form", form=exam.form), bold=True)
    foot = section.footer.paragraphs[0]
    foot.style = document.styles[styles.PAGE]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for piece in re.split(r"(NUMPAGES|PAGE)", words("page", n="PAGE", of="NUMPAGES")):
        if piece in {"PAGE", "NUMPAGES"}:
            _add_field(foot, piece)
        else:
            write(foot, piece)


def _add_field(paragraph: "Paragraph", name: str) -> None:
    """Add a field that Word fills in; until then it shows 1."""
    field: Any = element("fldSimple", instr=name)
    field.append(paragraph.add_run("1")._r)  # noqa: SLF001 - a field is built of runs
    paragraph._p.append(field)  # noqa: SLF001 - as above
