"""The output formats: a literal table of writers, each loaded when it is used."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from qgen.diagnostics import Diagnostic, Position
from qgen.exam import Exam, Note
from qgen.pipeline.printing import missing_package, without_glyphs
from qgen.pipeline.reading import LAYOUTS
from qgen.write.written import Written, joined

Layouts = Mapping[str, str]
Mods = Mapping[str, int]
Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """Where a writer is found, and what it is given besides the exam: ``layouts``, ``mods``."""

    place: str
    given: tuple[str, ...] = ()

    def write(self, exam: Exam, layouts: Layouts, mods: Mods) -> Written:
        """Import the writer, and return what it makes of the exam."""
        module, _, name = self.place.partition(":")
        writer: Callable[..., Files | Written] = getattr(import_module(f"qgen.write.{module}"), name)
        values = {"layouts": layouts, "mods": mods}
        made = writer(exam, *(values[word] for word in self.given))
        return made if isinstance(made, Written) else Written(made)


FORMATS: Mapping[str, Format] = {
    "markdown": Format("markdown:write_markdown", ("layouts",)),
    "json": Format("json_api:write_json", ("layouts",)),
    "anki": Format("anki:write_anki", ("layouts", "mods")),
    "html": Format("html:write_html", ("layouts",)),
    "pdf": Format("pdf:write_pdf", ("layouts",)),
    "docx": Format("docx:write_docx", ("layouts",)),
    "moodle": Format("moodle:write_moodle"),
    "gift": Format("moodle:write_gift"),
    "qti12": Format("qti:write_qti12"),
    "qti21": Format("qti:write_qti21"),
    "qti30": Format("qti:write_qti30"),
    "csv": Format("csv_table:write_csv"),
    "h5p": Format("h5p:write_h5p"),
    "kahoot": Format("kahoot:write_kahoot"),
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
            written = FORMATS[name].write(exam, layouts, mods)
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
