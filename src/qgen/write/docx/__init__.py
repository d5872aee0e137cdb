"""The exam and its answer key as Word documents: to be edited, with styles, numbering and page fields."""

from collections.abc import Mapping

from qgen.exam import Exam
from qgen.write.docx.exam_document import exam_document
from qgen.write.docx.key_document import key_document
from qgen.write.docx.package import packed
from qgen.write.paper import paper

__all__ = ["write_docx"]


def write_docx(exam: Exam, _layouts: Mapping[str, str]) -> dict[str, bytes]:
    """Return the exam without its keys, and the answer key with rationales.

    Raise MissingPackageError without the package of ``qgen[docx]``.
    """
    made = paper(exam)
    return {
        f"{exam.stem}.docx": packed(exam_document(exam, made)),
        f"{exam.stem}-key.docx": packed(key_document(exam, made)),
    }
