"""The output formats: a literal table of writers, each loaded when it is used."""

from collections.abc import Callable, Mapping

from qgen.diagnostics import Diagnostic, Position
from qgen.exam import Exam, Note
from qgen.pipeline.printing import missing_package, without_glyphs
from qgen.pipeline.reading import LAYOUTS
from qgen.write.written import Written, joined

Layouts = Mapping[str, str]
Mods = Mapping[str, int]
Files = dict[str, bytes]
Writer = Callable[[Exam, Layouts, Mods], Files | Written]


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


def _moodle(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.moodle import write_moodle  # noqa: PLC0415 - loaded when used

    return write_moodle(exam)


def _gift(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.moodle import write_gift  # noqa: PLC0415 - loaded when used

    return write_gift(exam)


def _qti12(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.qti import write_qti12  # noqa: PLC0415 - loaded when used

    return write_qti12(exam)


def _qti21(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.qti import write_qti21  # noqa: PLC0415 - loaded when used

    return write_qti21(exam)


def _qti30(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.qti import write_qti30  # noqa: PLC0415 - loaded when used

    return write_qti30(exam)


def _csv(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.csv_table import write_csv  # noqa: PLC0415 - loaded when used

    return write_csv(exam)


def _h5p(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.h5p import write_h5p  # noqa: PLC0415 - loaded when used

    return write_h5p(exam)


def _kahoot(exam: Exam, _: Layouts, __: Mods) -> Written:
    from qgen.write.kahoot import write_kahoot  # noqa: PLC0415 - loaded when used

    return write_kahoot(exam)


FORMATS: Mapping[str, Writer] = {
    "markdown": _markdown,
    "json": _json,
    "anki": _anki,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
    "moodle": _moodle,
    "gift": _gift,
    "qti12": _qti12,
    "qti21": _qti21,
    "qti30": _qti30,
    "csv": _csv,
    "h5p": _h5p,
    "kahoot": _kahoot,
}
"""Every format by the name that ``--format`` takes."""

DEFAULT_FORMATS = ("markdown", "json", "anki")

DECKS = frozenset({"anki"})
"""Formats of which one file serves all forms: who studies knows no forms."""


def write(
    exam: Exam, formats: tuple[str, ...], layouts: Layouts, mods: Mods
) -> tuple[Files, dict[str, tuple[Note, ...]], list[Diagnostic]]:
    """Return the exam's files by name in the formats asked for, each format's notes, and its faults."""
    from qgen.write.extras import MissingPackageError  # noqa: PLC0415 - loaded when used
    from qgen.write.layout import LayoutError  # noqa: PLC0415 - loaded when used

    files: Files = {}
    notes: dict[str, tuple[Note, ...]] = {}
    found: list[Diagnostic] = []
    for name in dict.fromkeys(formats):
        try:
            made = FORMATS[name](exam, layouts, mods)
            written = made if isinstance(made, Written) else Written(made)
            files |= written.files
            notes |= {name: written.notes} if written.notes else {}
            found += without_glyphs(exam) if name == "pdf" else []
        except LayoutError as fault:
            here = Position(LAYOUTS + fault.file, fault.line)
            found.append(Diagnostic("QG608", here, f"the layout cannot be filled: {fault.message}"))
        except MissingPackageError as fault:
            found.append(missing_package(name, fault.extra, fault.package))
    return files, notes, found


def write_all(
    exam: Exam, forms: tuple[Exam, ...], formats: tuple[str, ...], layouts: Layouts, mods: Mods
) -> tuple[Files, dict[str, tuple[Note, ...]], list[Diagnostic]]:
    """Return the files of an exam or of its forms, as ``write`` does; decks hold the items of all forms."""
    if not forms:
        return write(exam, formats, layouts, mods)
    decks = tuple(name for name in formats if name in DECKS)
    papers = tuple(name for name in formats if name not in DECKS)
    files: Files = {}
    notes: dict[str, tuple[Note, ...]] = {}
    found: list[Diagnostic] = []
    for paper, names in (*((form, papers) for form in forms), (exam, decks)):
        written, told, faults = write(paper, names, layouts, mods)
        files |= written
        notes |= {name: joined((*notes.get(name, ()), *more)) for name, more in told.items()}
        found += [fault for fault in faults if fault not in found]
    return files, notes, found
