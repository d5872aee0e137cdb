"""``qgen build``: exams from facts."""

from pathlib import Path
from typing import Any

import click

from qgen.blueprint import MOST_FORMS
from qgen.cli.arguments import ALL, collection_options, json_option, read_count, source
from qgen.cli.progress import Progress
from qgen.cli.report import print_diagnostics
from qgen.cli.session import print_json, say_origin, usage_faults
from qgen.cli.summary import print_summary, summary_json
from qgen.facts import Day
from qgen.pipeline.build import build as build_exams
from qgen.pipeline.formats import DEFAULT_FORMATS, FORMATS
from qgen.pipeline.request import DEFAULT_COUNT, DEFAULT_DIFFICULTY, DEFAULT_SEED, Request

_STEPS = 12


@click.command()
@click.option(
    "--domain", "domains", multiple=True, metavar="D", help="A domain (repeatable). Default: all, in turn."
)
@click.option("--exam", metavar="BLUEPRINT", help="Build an exam by a blueprint (qgen list exams).")
@click.option(
    "--forms",
    type=click.IntRange(min=1, max=MOST_FORMS),
    metavar="N",
    help="How many parallel forms. Default: the blueprint's.",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(list(FORMATS)),
    help=f"An output format (repeatable). Default: {' '.join(DEFAULT_FORMATS)}.",
)
@click.option("--lang", metavar="LANG", help="The exam's language. Default: the collection's first.")
@click.option(
    "--count",
    callback=read_count,
    metavar="N|all",
    help=f"How many items of each domain, or form. Default: {DEFAULT_COUNT}, or the blueprint's.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    default=DEFAULT_SEED,
    show_default=True,
    help="Another seed, another choice.",
)
@click.option(
    "--difficulty",
    type=click.Choice(["easy", "medium", "hard"]),
    default=DEFAULT_DIFFICULTY,
    show_default=True,
    help="How near the distractors are.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="output",
    show_default=True,
    help="Where each exam gets its folder.",
)
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    help="The paper of PDF, DOCX and HTML. Default: the blueprint's, else a4.",
)
@click.option("--large-print", is_flag=True, help="Print in 18 points.")
@click.option("--locked", is_flag=True, help="Fail if qgen.lock would change.")
@click.option(
    "--assume-complete", is_flag=True, help="Take absence for falsity; such items are marked and counted."
)
@click.option("--any-style", is_flag=True, help="Keep items that qgen lint only warns of.")
@click.option("--approved-only", is_flag=True, help="Only items that review.yaml approves.")
@click.option(
    "--calibration",
    "calibrations",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Difficulties from qgen grade, in place of predicted ones (repeatable; the last holds).",
)
@click.option("--proven-only", is_flag=True, help="No hand-written items.")
@collection_options
@json_option
def build(
    domains: tuple[str, ...],
    formats: tuple[str, ...],
    root: Path | None,
    as_of: Day | None,
    *,
    strict: bool,
    max_file_mb: int,
    as_json: bool,
    count: int | str | None,
    **options: Any,
) -> int:
    """Build exams from the facts: OUT/DOMAIN/ gets the files of each domain, and a manifest.json.

    With --exam one exam is built by a blueprint, and OUT/BLUEPRINT/ gets its files.

    Nothing is written unless everything could be made. Same facts, templates and seed: same bytes.
    """
    if options["exam"] is not None and domains:
        raise click.UsageError("--exam and --domain exclude each other: a blueprint names its domains")
    if count == ALL and (options["exam"] is not None or options["forms"] is not None):
        raise click.UsageError(
            "--count all goes with neither --exam nor --forms: a form has a number of items"
        )
    total = count if isinstance(count, int) else None
    request = Request(
        count=None if count == ALL else total or DEFAULT_COUNT,
        total=total,
        source=source(root, as_of, strict, max_file_mb),
        domains=tuple(dict.fromkeys(domains)),
        formats=tuple(dict.fromkeys(formats)) or DEFAULT_FORMATS,
        **options,
    )
    with usage_faults(), Progress(_STEPS) as progress:
        outcome = build_exams(request, progress.tell)
    if as_json:
        print_json(summary_json(outcome), outcome.found, outcome.opened.files)
    else:
        say_origin(outcome.opened)
        print_diagnostics(outcome.found, outcome.opened.files)
        print_summary(outcome)
    return 0 if outcome.done else 1
