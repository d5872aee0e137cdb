"""The exam as a Word document: a cover, then the items."""

from typing import TYPE_CHECKING

from qgen.exam import Exam
from qgen.write.docx import styles
from qgen.write.docx.document import add_table, new_document, tab, text_width
from qgen.write.docx.text import write
from qgen.write.messages import Words
from qgen.write.paper import Paper, PaperItem

if TYPE_CHECKING:
    from docx.document import Document

_BLANK = "_" * 5
_ARROW = " \u2192 "


def exam_document(exam: Exam, paper: Paper) -> "Document":
    """Return the exam; it holds nothing of the key."""
    document, words = new_document(exam, paper.title), Words(exam.lang)
    _cover(document, exam, paper, words)
    for item in paper.items:
        _item(document, exam, item, words)
    write(document.add_paragraph(style=styles.ANSWER_LINE), words("end"))
    return document


def _cover(document: "Document", exam: Exam, paper: Paper, words: Words) -> None:
    from docx.enum.text import WD_BREAK  # noqa: PLC0415 - loaded when used

    if exam.form:
        write(document.add_paragraph(), words("form", form=exam.form), bold=True)
    write(document.add_paragraph(style=styles.TITLE), paper.title)
    width = text_width(exam)
    if exam.page.large:
        for label in ("name", "date", "score"):
            line = document.add_paragraph()
            tab(line, width, right=True, line=True)
            write(line, f"{words(label)} \t")
    else:
        line = document.add_paragraph()
        for place, lined in ((0.5, True), (0.53, False), (0.76, True), (0.79, False), (0.94, True)):
            tab(line, width * place, right=lined, line=lined)
        write(line, f"{words('name')} \t\t{words('date')} \t\t{words('score')} \t / {len(paper.items)}")
    _terms(document, exam, paper)
    write(document.add_paragraph(style=styles.HEADING), words("notes"))
    for paragraph in (paper.instructions, *paper.own_instructions):
        write(document.add_paragraph(), paragraph)
    document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)


def _terms(document: "Document", exam: Exam, paper: Paper) -> None:
    document.add_paragraph()
    first = 0.36 if exam.page.large else 0.22
    table = add_table(document, exam, len(paper.terms), (first, 1 - first))
    for row, term in zip(table.rows, paper.terms, strict=True):
        write(row.cells[0].paragraphs[0], term.label)
        write(row.cells[1].paragraphs[0], term.text, bold=True)


def _item(document: "Document", exam: Exam, item: PaperItem, words: Words) -> None:
    write(document.add_paragraph(style=styles.QUESTION), item.stem)
    if item.kind == "matching":
        for pair in item.pairs:
            line = document.add_paragraph(style=styles.PROMPT)
            tab(line, text_width(exam) - 18)
            tab(line, text_width(exam), right=True, line=True)
            write(line, f"{pair.number}\t{pair.text}\t\t")
    for at, option in enumerate(item.options, start=1):
        line = document.add_paragraph(style=styles.OPTION)
        line.paragraph_format.keep_with_next = at < len(item.options) or item.kind == "ordering"
        write(line, option.text)
    if item.kind == "ordering":
        blanks = _ARROW.join([_BLANK] * len(item.pairs))
        write(document.add_paragraph(style=styles.ANSWER_LINE), f"{words('order')} {blanks}")
