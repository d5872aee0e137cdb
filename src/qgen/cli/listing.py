"""``qgen list``: what a collection holds."""

import json
from pathlib import Path

import click

from qgen.cli.arguments import collection_options, json_option
from qgen.cli.opened import opened_for_reading
from qgen.cli.report import shown_text
from qgen.cli.session import usage_faults
from qgen.facts import Day
from qgen.pipeline.listing import LISTS, Row, as_table
from qgen.pipeline.selection import check_names


@click.command("list")
@click.argument("what", type=click.Choice([*LISTS, "items"]))
@click.option("--domain", "domains", multiple=True, metavar="D", help="Only of this domain (repeatable).")
@click.option("--lang", metavar="LANG", help="The language of items. Default: the collection's first.")
@collection_options
@json_option
def list_group(
    what: str,
    domains: tuple[str, ...],
    lang: str | None,
    root: Path | None,
    as_of: Day | None,
    *,
    strict: bool,
    max_file_mb: int,
    as_json: bool,
) -> int:
    """List domains, facts, templates, predicates, exams or items, one a line, its cells apart by tabs.

    Items are made on the spot: all that the facts yield, each with its id, which qgen explain takes.
    """
    opened, meant = opened_for_reading(root, as_of, strict=strict, max_file_mb=max_file_mb)
    with usage_faults():
        check_names(opened.base, domains, lang)
    if what == "items":
        from qgen.pipeline.explaining import item_rows  # noqa: PLC0415 - loaded when used

        rows: list[Row] = item_rows(opened, meant, domains, lang)
    else:
        rows = LISTS[what](opened, domains)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=True, indent=2))
    else:
        for line in as_table(rows):
            click.echo("\t".join(shown_text(cell) for cell in line.split("\t")))
    return 0
