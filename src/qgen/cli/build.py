"""``qgen build``: exams from facts."""

from pathlib import Path
from typing import Any

import click

from qgen.cli.arguments import collection_options, json_option, read_count, source
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
    default=str(DEFAULT_COUNT),
    show_default=True,
    help="How many items of each domain.",
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
@click.option("--locked", is_flag=True, help="Fail if qgen.lock would change.")
@click.option(
    "--assume-complete", is_flag=True, help="Take absence for falsity; such items are marked and counted."
)
@click.option("--any-style", is_flag=True, help="Keep items that qgen lint only warns of.")
@click.option("--approved-only", is_flag=True, help="Only items that review.yaml approves.")
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
    **options: Any,
) -> int:
    """Build exams from the facts: OUT/DOMAIN/ gets the files of each domain, and a manifest.json.

    Nothing is written unless everything could be made. Same facts, templates and seed: same bytes.
    """
    request = Request(
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
