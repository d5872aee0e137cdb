"""Finding and reading finished exams: by name among what was built, or a JSON file."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgen.diagnostics import Diagnostic, Position
from qgen.exam import Exam
from qgen.pipeline.reading import read_bytes
from qgen.pipeline.selection import UnknownNameError
from qgen.write.json_read import exam_from_json
from qgen.write.schema import KINDS

TAKEN = "-taken.json"
"""How the names of records of sittings end, which stand beside the exams."""

_ITEMS = re.compile(rb'"items"\s*:\s*\[')


@dataclass(frozen=True, slots=True)
class ExamFile:
    """An exam and the file that it was read from."""

    path: Path
    exam: Exam


def read_exam(path: Path) -> ExamFile | Diagnostic:
    """Return the exam of a JSON file that qgen wrote, or what is wrong with it."""
    data = read_bytes(path)
    if isinstance(data, Diagnostic):
        return data
    try:
        exam = exam_from_json(json.loads(data.decode("utf-8-sig")))
        _check(exam)
    except json.JSONDecodeError as fault:
        return _no_exam(Position(str(path), fault.lineno, fault.colno), f"not JSON: {fault.msg}")
    except (KeyError, TypeError, AttributeError, ValueError, StopIteration, RecursionError) as fault:
        told = " ".join(f"{type(fault).__name__} {fault}".split())
        return _no_exam(Position(str(path)), told)
    return ExamFile(path, exam)


def _no_exam(place: Position, told: str) -> Diagnostic:
    return Diagnostic(
        "QG650",
        place,
        f"not an exam that qgen wrote: {told}",
        expected="what qgen build --format json writes",
        hint="qgen schema exam tells what it must hold",
    )


def _check(exam: Exam) -> None:
    """Raise ValueError or TypeError where the exam could not be sat; the rest is the schema's business."""
    texts = [exam.name, exam.title, exam.lang, exam.form or "", exam.sitting.instructions]
    numbers = [exam.sitting.minutes or 0, exam.sitting.pass_mark or 0.0]
    for item in exam.items:
        labels = [option.label for option in item.options]
        texts += [item.id, item.kind, item.topic, item.stem.plain, *labels]
        texts += [text for option in item.options for text in (option.text, option.rationale)]
        texts += [text for pair in item.pairs for text in (pair.text, pair.rationale)]
        numbers += [item.difficulty, *(place for span in item.stem.strong for place in span)]
        if item.kind not in KINDS or len(set(labels)) < len(labels) or not labels:
            raise ValueError(f"the item {item.id} cannot be answered")
        if not {pair.label for pair in item.pairs} <= set(labels):
            raise ValueError(f"a pair of the item {item.id} names no option")
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("a text is of another type")
    if not all(isinstance(number, int | float) for number in numbers):
        raise TypeError("a number is of another type")
    if not exam.items or len({item.id for item in exam.items}) < len(exam.items):
        raise ValueError("there is no item, or one is there twice")


# --- which one ----------------------------------------------------------------------------------------


def exams_of(what: str, out: Path, lang: str | None) -> tuple[list[ExamFile], list[Diagnostic]]:
    """Return all forms of the exam ``what``, by letter, in one language; and files that cannot be read.

    ``what`` is a JSON file, whose other forms stand beside it, or a name below ``out``, in the language asked
    for, else the default one. Raises UnknownNameError where there is none.
    """
    path = Path(what)
    if path.is_file() or path.suffix == ".json":
        read = read_exam(path)
        if isinstance(read, Diagnostic):
            return [], [read]
        found, faults = _below(path.parent, read.exam.name)
        same = {file.exam.form: file for file in found if file.exam.lang == read.exam.lang}
        return _sorted({**same, read.exam.form: read}.values()), faults
    name = what.strip("/")
    found, faults = _below(out / name, name)
    if faults:
        return [], faults
    if not found:
        built = [folder.name for folder in out.glob("*") if any(_below(folder, folder.name))]
        raise UnknownNameError("QG040", f"exam below {out}/", name, built)
    languages = {file.exam.lang: file.exam.default_lang for file in found}
    if lang is not None and lang not in languages:
        raise UnknownNameError("QG041", f"language of the exam {name}", lang, languages)
    chosen = lang or next((default for default in languages.values() if default in languages), None)
    chosen = chosen or min(languages)
    return _sorted(file for file in found if file.exam.lang == chosen), []


def exam_of(
    what: str, out: Path, lang: str | None, form: str | None
) -> tuple[ExamFile | None, list[Diagnostic]]:
    """Return one form of the exam: the one asked for, else a JSON file's own, else the first."""
    path = Path(what)
    if form is None and (path.is_file() or path.suffix == ".json"):
        read = read_exam(path)
        return (None, [read]) if isinstance(read, Diagnostic) else (read, [])
    files, faults = exams_of(what, out, lang)
    if faults:
        return None, faults
    by_form = {(file.exam.form or "").upper(): file for file in files}
    if form is None:
        return files[0], []
    if form.upper() not in by_form:
        raise UnknownNameError("QG041", f"form of the exam {files[0].exam.name}", form, by_form)
    return by_form[form.upper()], []


def _below(folder: Path, name: str) -> tuple[list[ExamFile], list[Diagnostic]]:
    """Return the exams of that name in a folder; other JSON files are passed by."""
    found: list[ExamFile] = []
    faults: list[Diagnostic] = []
    for path in _candidates(folder, name):
        read = read_exam(path)
        if isinstance(read, Diagnostic):
            faults.append(read)
        elif read.exam.name == name:
            found.append(read)
    return found, faults


def _candidates(folder: Path, name: str) -> Iterator[Path]:
    """Yield the files that may be exams: NAME.json, and NAME-….json that hold a list of items."""
    for path in sorted(folder.glob("*.json")):
        if path.stem == name:
            yield path
        elif path.stem.startswith(f"{name}-") and not path.name.endswith(TAKEN):
            data = read_bytes(path)
            if isinstance(data, Diagnostic) or _ITEMS.search(data):
                yield path


def _sorted(files: Iterable[ExamFile]) -> list[ExamFile]:
    return sorted(files, key=lambda file: file.exam.form or "")
