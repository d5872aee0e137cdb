"""The exam, its answer sheet and its answer key as PDF."""

from collections.abc import Mapping

from qgen.exam import Exam
from qgen.write.pdf.contents import exam_data, key_data
from qgen.write.pdf.glyphs import everywhere, lacking, shown
from qgen.write.pdf.typesetting import typeset

EXAM_LAYOUT = "exam.typ"
SHEET_LAYOUT = "answer-sheet.typ"
KEY_LAYOUT = "exam-key.typ"

__all__ = ["unshowable", "write_pdf"]


def write_pdf(exam: Exam, layouts: Mapping[str, str]) -> dict[str, bytes]:
    """Return the exam without its keys, the sheet to mark the answers on, and the key with rationales.

    Raise MissingPackageError without the packages of ``qgen[pdf]``, LayoutError if a layout does not work.
    """
    asked, answered = (everywhere(shown, make(exam)) for make in (exam_data, key_data))
    return {
        f"{exam.stem}.pdf": typeset(EXAM_LAYOUT, layouts, asked),
        f"{exam.stem}-answers.pdf": typeset(SHEET_LAYOUT, layouts, asked),
        f"{exam.stem}-key.pdf": typeset(KEY_LAYOUT, layouts, answered),
    }


def unshowable(exam: Exam) -> list[tuple[str | None, str]]:
    """Return the characters that the fonts lack, each with the id of its item; None: the exam's own texts."""
    data = key_data(exam)
    found: list[tuple[str | None, str]] = []
    for item in data.pop("items"):
        found += [(item["id"], char) for char in lacking(item)]
    return [(None, char) for char in lacking(data)] + found
