"""Grading: the forms and the answers read, analysed, and everything that is told of them saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from qgen.diagnostics import Diagnostic, Position
from qgen.grade.analysis import Analysis, analyse, calibration_findings
from qgen.grade.answers import AnswerSheet, read_answers
from qgen.grade.forms import Forms, join_forms
from qgen.pipeline.exams import ExamFile, exams_of
from qgen.pipeline.opening import stops
from qgen.pipeline.reading import LAYOUTS, packaged_layouts, read_bytes
from qgen.pipeline.saving import Target, save


@dataclass(frozen=True, slots=True)
class GradeRequest:
    """What is to be graded; ``exam`` is a name below ``out`` or a JSON file, ``to`` where results go."""

    exam: str
    answers: Path
    out: Path
    lang: str | None = None
    to: Path | None = None
    partial: bool = False
    model: str = "auto"
    calibration_out: Path | None = None


@dataclass(frozen=True, slots=True)
class Graded:
    """How grading went: ``answers`` are the bytes that findings point into; ``done``: all was saved."""

    found: tuple[Diagnostic, ...]
    answers: bytes = b""
    analysis: Analysis | None = None
    files: tuple[Path, ...] = ()
    done: bool = False


def grade(request: GradeRequest) -> Graded:
    """Grade; an error in the answers, and nothing is written. Raises UnknownNameError for the exam."""
    files, found = exams_of(request.exam, request.out, request.lang)
    if found:
        return Graded(tuple(found))
    data = read_bytes(request.answers)
    if isinstance(data, Diagnostic):
        return Graded((data,))
    forms, sheets, found = _read(files, str(request.answers), data)
    if stops(found, strict=False):
        return Graded(tuple(found), data)
    analysis = analyse(forms, sheets, partial=request.partial, model=request.model)
    asked = request.calibration_out is not None
    found += calibration_findings(analysis.calibrating, str(request.answers), asked=asked)
    if stops(found, strict=False):
        return Graded(tuple(found), data, analysis)
    targets, faults = _targets(request, analysis, request.to or files[0].path.parent)
    found += faults
    if not faults:
        faults = save(targets)
        found += faults
    done = not faults
    paths = tuple(target.path for target in targets) if done else ()
    return Graded(tuple(found), data, analysis, paths, done)


def _read(
    files: list[ExamFile], name: str, data: bytes
) -> tuple[Forms, tuple[AnswerSheet, ...], list[Diagnostic]]:
    """Return the forms that were sat, joined, and the answers to them."""
    exams = {file.exam.form or "": file.exam for file in files}
    sheets, found = read_answers(name, data, exams)
    sat = {sheet.form for sheet in sheets}
    used = {form: exam for form, exam in exams.items() if form in sat} or exams
    forms, faults = join_forms(used, {file.exam.form or "": str(file.path) for file in files})
    return forms, sheets, [*found, *faults]


# --- files --------------------------------------------------------------------------------------------


def _html(analysis: Analysis, layouts: Mapping[str, str]) -> bytes:
    from qgen.report.html import report_html  # noqa: PLC0415 - loaded when used

    return report_html(analysis, layouts)


def _students(analysis: Analysis, _: Mapping[str, str]) -> bytes:
    from qgen.report.tables import students_csv  # noqa: PLC0415 - loaded when used

    return students_csv(analysis)


def _items(analysis: Analysis, _: Mapping[str, str]) -> bytes:
    from qgen.report.tables import items_csv  # noqa: PLC0415 - loaded when used

    return items_csv(analysis)


def _options(analysis: Analysis, _: Mapping[str, str]) -> bytes:
    from qgen.report.tables import options_csv  # noqa: PLC0415 - loaded when used

    return options_csv(analysis)


RESULTS: Mapping[str, Callable[[Analysis, Mapping[str, str]], bytes]] = {
    "report.html": _html,
    "students.csv": _students,
    "items.csv": _items,
    "options.csv": _options,
}
"""Every file of results, by what follows the exam's name and a hyphen."""


def _targets(
    request: GradeRequest, analysis: Analysis, folder: Path
) -> tuple[list[Target], list[Diagnostic]]:
    from qgen.write.layout import LayoutError  # noqa: PLC0415 - loaded when used

    layouts, found = packaged_layouts()
    stem = replace(analysis.forms.first, form=None).stem
    try:
        targets = [
            Target(folder, f"{stem}-{name}", make(analysis, layouts)) for name, make in RESULTS.items()
        ]
    except LayoutError as fault:
        place = Position(LAYOUTS + fault.file, fault.line)
        return [], [*found, Diagnostic("QG608", place, f"the layout cannot be filled: {fault.message}")]
    if request.calibration_out is not None:
        from qgen.report.calibration import calibration_yaml  # noqa: PLC0415 - loaded when used

        path = request.calibration_out
        targets.append(Target(path.parent, path.name, calibration_yaml(analysis)))
    return targets, found
