"""The output formats: a literal table of writers, each loaded when it is used."""

from collections.abc import Callable, Mapping

from qgen.diagnostics import Diagnostic, Position
from qgen.exam import Exam
from qgen.pipeline.printing import missing_package, without_glyphs
from qgen.pipeline.reading import LAYOUTS

Layouts = Mapping[str, str]
Mods = Mapping[str, int]
Writer = Callable[[Exam, Layouts, Mods], dict[str, bytes]]


def _markdown(exam: Exam, layouts: Layouts, _: Mods) -> dict[str, bytes]:
    from qgen.write.markdown import write_markdown  # noqa: PLC0415 - loaded when used

    return write_markdown(exam, layouts)


def _json(exam: Exam, layouts: Layouts, _: Mods) -> dict[str, bytes]:
    from qgen.write.json_api import write_json  # noqa: PLC0415 - loaded when used

    return write_json(exam, layouts)


def _anki(exam: Exam, layouts: Layouts, mods: Mods) -> dict[str, bytes]:
    from qgen.write.anki import write_anki  # noqa: PLC0415 - loaded when used

    return write_anki(exam, layouts, mods)


def _html(exam: Exam, layouts: Layouts, _: Mods) -> dict[str, bytes]:
    from qgen.write.html import write_html  # noqa: PLC0415 - loaded when used

    return write_html(exam, layouts)


def _pdf(exam: Exam, layouts: Layouts, _: Mods) -> dict[str, bytes]:
    from qgen.write.pdf import write_pdf  # noqa: PLC0415 - loaded when used

    return write_pdf(exam, layouts)


def _docx(exam: Exam, layouts: Layouts, _: Mods) -> dict[str, bytes]:
    from qgen.write.docx import write_docx  # noqa: PLC0415 - loaded when used

    return write_docx(exam, layouts)


FORMATS: Mapping[str, Writer] = {
    "markdown": _markdown,
    "json": _json,
    "anki": _anki,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
}
"""Every format by the name that ``--format`` takes."""

DEFAULT_FORMATS = ("markdown", "json", "anki")

DECKS = frozenset({"anki"})
"""Formats of which one file serves all forms: who studies knows no forms."""


def write(
    exam: Exam, formats: tuple[str, ...], layouts: Layouts, mods: Mods
) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """Return the exam's files by name in the formats asked for, and what is wrong with the layouts."""
    from qgen.write.extras import MissingPackageError  # noqa: PLC0415 - loaded when used
    from qgen.write.layout import LayoutError  # noqa: PLC0415 - loaded when used

    files: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for name in dict.fromkeys(formats):
        try:
            files |= FORMATS[name](exam, layouts, mods)
            found += without_glyphs(exam) if name == "pdf" else []
        except LayoutError as fault:
            here = Position(LAYOUTS + fault.file, fault.line)
            found.append(Diagnostic("QG608", here, f"the layout cannot be filled: {fault.message}"))
        except MissingPackageError as fault:
            found.append(missing_package(name, fault.extra, fault.package))
    return files, found


def write_all(
    exam: Exam, forms: tuple[Exam, ...], formats: tuple[str, ...], layouts: Layouts, mods: Mods
) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """Return the files of an exam or of its forms, as ``write`` does; decks hold the items of all forms."""
    if not forms:
        return write(exam, formats, layouts, mods)
    decks = tuple(name for name in formats if name in DECKS)
    papers = tuple(name for name in formats if name not in DECKS)
    files: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for paper, names in (*((form, papers) for form in forms), (exam, decks)):
        written, faults = write(paper, names, layouts, mods)
        files |= written
        found += [fault for fault in faults if fault not in found]
    return files, found
