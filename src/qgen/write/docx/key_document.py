"""The answer key as a Word document: the answers at a glance, then every item explained."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgen.exam import Exam
from qgen.write.docx import styles
from qgen.write.docx.document import add_table, new_document
from qgen.write.docx.text import write
from qgen.write.messages import Words
from qgen.write.paper import Paper, PaperItem, PaperOption, PaperPair

if TYPE_CHECKING:
    from docx.document import Document

_GLANCE_COLUMNS, _LARGE_GLANCE_COLUMNS = 4, 2


def key_document(exam: Exam, paper: Paper) -> "Document":
    """Return the answer key with rationales, sources and the items' ids."""
    words = Words(exam.lang)
    title = words("key_title", title=paper.title)
    document = new_document(exam, title)
    write(document.add_paragraph(style=styles.TITLE), title)
    write(document.add_paragraph(), " · ".join(paper.facts))
    write(document.add_paragraph(style=styles.HEADING), words("at_a_glance"))
    _glance(document, exam, paper.items)
    write(document.add_paragraph(style=styles.HEADING), words("explained"))
    for item in paper.items:
        _item(document, item, words)
    return document


def _glance(document: "Document", exam: Exam, items: Sequence[PaperItem]) -> None:
    """Add a table of numbers and letters, read downwards."""
    columns = _LARGE_GLANCE_COLUMNS if exam.page.large else _GLANCE_COLUMNS
    rows = -(-len(items) // columns)
    table = add_table(document, exam, rows, (1 / columns,) * columns)
    cells = [list(row.cells) for row in table.rows]
    for at, item in enumerate(items):
        column, row = divmod(at, rows)
        line = cells[row][column].paragraphs[0]
        write(line, f"{item.number}  ")
        write(line, item.keys, bold=True)


def _item(document: "Document", item: PaperItem, words: Words) -> None:
    write(document.add_paragraph(style=styles.QUESTION), item.stem)
    for pair in item.pairs:
        _pair(document, pair)
    if item.pairs:
        for option in item.rest:
            line = document.add_paragraph(style=styles.PROMPT)
            write(line, f"{option.label}.\t{option.text}")
            _rationale(document, option)
    else:
        for option in item.options:
            _option(document, option, words)
    _small_print(document, item, words)


def _option(document: "Document", option: PaperOption, words: Words) -> None:
    line = document.add_paragraph(style=styles.OPTION)
    line.paragraph_format.keep_with_next = True
    write(line, option.text, bold=option.key)
    if option.key:
        write(line, f"  ✓ {words('correct')}", bold=True)
    _rationale(document, option)


def _pair(document: "Document", pair: PaperPair) -> None:
    line = document.add_paragraph(style=styles.PROMPT)
    write(line, f"{pair.number}\t" + (f"{pair.text} → " if pair.text else ""))
    write(line, f"{pair.label}. {pair.answer}", bold=True)
    _rationale(document, pair)


def _rationale(document: "Document", about: PaperOption | PaperPair) -> None:
    if about.rationale or about.refs:
        line = document.add_paragraph(style=styles.RATIONALE)
        line.paragraph_format.keep_with_next = True
        write(line, about.rationale + "".join(f" [{ref}]" for ref in about.refs))


def _small_print(document: "Document", item: PaperItem, words: Words) -> None:
    lines = []
    for source in item.sources:
        parts = [f"[{source.number}] {source.title}" + (f", {source.at}" if source.at else ""), source.url]
        lines.append(" · ".join(part for part in parts if part))
    lines += [words("assumed")] if item.assumed else []
    lines += [words("unproven")] if item.unproven else []
    lines.append(f"{words('item')} {item.id} · {item.level}")
    for at, text in enumerate(lines, start=1):
        line = document.add_paragraph(style=styles.SMALL)
        line.paragraph_format.keep_with_next = at < len(lines)
        write(line, text)
