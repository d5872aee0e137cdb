"""The exam and its answer key as Markdown."""

from collections.abc import Callable, Mapping

from qgen.exam import Exam
from qgen.item import Text
from qgen.write.commonmark import Markdown, escaped, link, rich
from qgen.write.messages import Words
from qgen.write.paper import paper

EXAM_LAYOUT = "exam.md.j2"
KEY_LAYOUT = "exam-key.md.j2"


def write_markdown(exam: Exam, layouts: Mapping[str, str]) -> dict[str, bytes]:
    """Return the exam without its keys, and the answer key with rationales, as two Markdown files."""
    return {
        f"{exam.stem}.md": _document(EXAM_LAYOUT, exam, layouts),
        f"{exam.stem}-key.md": _document(KEY_LAYOUT, exam, layouts),
    }


def _document(layout: str, exam: Exam, layouts: Mapping[str, str]) -> bytes:
    from qgen.write.layout import fill  # noqa: PLC0415 - Jinja loads only when a document is written

    values = {"exam": paper(exam), "say": Words(exam.lang)}
    filters: dict[str, Callable[..., object]] = {"link": link, "margin": _margin}
    return fill(layout, layouts, values, filters=filters, finalize=_shown).encode()


def _shown(value: object) -> str:
    """Return whatever a layout shows as Markdown; nothing gets out unescaped."""
    if isinstance(value, Markdown):
        return value
    if isinstance(value, Text):
        return rich(value)
    return "" if value is None else escaped(str(value))


def _margin(number: int) -> Markdown:
    """Return the blanks below a list number, which hold what follows inside its item."""
    return Markdown(" " * len(f"{number}. "))
