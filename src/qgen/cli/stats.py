"""``qgen stats``: what a collection holds, what comes of it, and what comes of nothing."""

from pathlib import Path

import click

from qgen.cli.arguments import collection_options, json_option
from qgen.cli.figures import sections_of, stats_json
from qgen.cli.opened import opened_for_reading
from qgen.cli.progress import Progress
from qgen.cli.report import print_diagnostics
from qgen.cli.session import print_json, usage_faults
from qgen.cli.tables import print_sections
from qgen.facts import Day
from qgen.pipeline.selection import check_names


@click.command()
@click.option("--domain", "domains", multiple=True, metavar="D", help="Only of this domain (repeatable).")
@click.option("--lang", metavar="LANG", help="The language of items. Default: the collection's first.")
@collection_options
@json_option
def stats(
    domains: tuple[str, ...],
    lang: str | None,
    root: Path | None,
    as_of: Day | None,
    *,
    strict: bool,
    max_file_mb: int,
    as_json: bool,
) -> int:
    """Count facts, closures, items and cited lines; tell which facts feed no item, and why.

    All items that the facts yield are made on the spot, as qgen build --count all would make them.
    """
    from qgen.pipeline.stats import stats_of  # noqa: PLC0415 - loaded when used

    opened, meant = opened_for_reading(root, as_of, strict=strict, max_file_mb=max_file_mb)
    with usage_faults():
        check_names(opened.base, domains, lang)
    with Progress(1) as progress:
        progress.tell("items")
        counted = stats_of(opened, meant, domains, lang)
    if as_json:
        print_json(stats_json(counted, opened), counted.faults, opened.files)
        return 0
    print_diagnostics(counted.faults, opened.files)
    print_sections(sections_of(counted, opened))
    return 0
