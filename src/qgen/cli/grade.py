"""``qgen grade``: from a table of answers to scores, item analysis and calibrated difficulties."""

import os
import sys
from pathlib import Path

import click

from qgen.cli.arguments import exam_options, json_option
from qgen.cli.report import print_diagnostics, shown_text, tally
from qgen.cli.session import print_json, usage_faults
from qgen.grade.analysis import MODELS
from qgen.pipeline.grading import Graded, GradeRequest
from qgen.pipeline.grading import grade as grade_answers
from qgen.pipeline.locate import Place
from qgen.pipeline.reading import Files


@click.command()
@exam_options
@click.argument("answers", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Where the results go. Default: beside the exam.",
)
@click.option("--partial", is_flag=True, help="Partial credit for several keys, ordering and matching.")
@click.option(
    "--model",
    type=click.Choice(MODELS),
    default="auto",
    show_default=True,
    help="The model that items are calibrated with.",
)
@click.option(
    "--calibration-out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the calibrated difficulties, for qgen build --calibration.",
)
@json_option
def grade(
    exam: str,
    answers: Path,
    out: Path,
    lang: str | None,
    to: Path | None,
    *,
    partial: bool,
    model: str,
    calibration_out: Path | None,
    as_json: bool,
) -> int:
    """Grade ANSWERS, a CSV of students, forms and answers, to EXAM: a name in --out, or an exam's JSON file.

    Writes NAME-report.html, NAME-students.csv, NAME-items.csv and NAME-options.csv. Nothing is written if any
    answer cannot be read.
    """
    request = GradeRequest(exam, answers, out, lang, to, partial, model, calibration_out)
    with usage_faults():
        graded = grade_answers(request)
    shown = Files(Place(Path.cwd()), {str(answers): graded.answers})
    if as_json:
        from qgen.cli.results import results_json  # noqa: PLC0415 - loaded when used

        told = results_json(graded.analysis) if graded.analysis is not None and graded.done else {}
        files = [str(path) for path in graded.files]
        print_json({"done": graded.done, "files": files, **told}, graded.found, shown)
    else:
        print_diagnostics(graded.found, shown)
        _print(graded)
    return 0 if graded.done else 1


def _print(graded: Graded) -> None:
    if graded.analysis is None or not graded.done:
        click.echo(f"qgen: nothing was written: {tally(graded.found)}", err=True)
        return
    from qgen.cli.results import sections_of  # noqa: PLC0415 - loaded when used
    from qgen.cli.tables import print_sections  # noqa: PLC0415 - loaded when used

    print_sections(sections_of(graded.analysis, every_student=not sys.stdout.isatty()))
    click.echo()
    for path in graded.files:
        click.echo(shown_text(os.path.relpath(path)))
