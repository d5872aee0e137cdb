"""The record of sittings, a file beside the exam: NAME-taken.json."""

from pathlib import Path

from qgen.diagnostics import Diagnostic, Position
from qgen.exam import Exam
from qgen.pipeline.exams import TAKEN, ExamFile
from qgen.pipeline.reading import read_bytes
from qgen.pipeline.saving import Target, save
from qgen.take.record import Record, read_record, record_bytes


def record_path(file: ExamFile) -> Path:
    """Return where the record of an exam is kept."""
    return file.path.with_name(f"{file.path.stem}{TAKEN}")


def load_record(file: ExamFile) -> Record | Diagnostic:
    """Return what was sat before, an empty record where nothing was."""
    path = record_path(file)
    if not path.exists():
        return Record()
    data = read_bytes(path)
    if isinstance(data, Diagnostic):
        return data
    try:
        return read_record(data)
    except ValueError as fault:
        told = " ".join(str(fault).split())
        hint = "move the file away; a new one begins"
        return Diagnostic("QG651", Position(str(path)), f"no record of sittings: {told}", hint=hint)


def save_record(file: ExamFile, record: Record, exam: Exam) -> list[Diagnostic]:
    """Write the record, whole or not at all; return what kept it from being written."""
    path = record_path(file)
    return save([Target(path.parent, path.name, record_bytes(record, exam))])
