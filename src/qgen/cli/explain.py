"""``qgen explain``: why every option of an item is right or wrong, down to the lines of the facts."""

import json
from pathlib import Path

import click

from qgen.cli.arguments import collection_options, json_option
from qgen.cli.opened import opened_for_reading
from qgen.cli.proof import item_json, item_lines
from qgen.cli.report import shown_text
from qgen.cli.session import usage_faults
from qgen.facts import Day
from qgen.pipeline.selection import check_names


@click.command()
@click.argument("item")
@click.option("--domain", "domains", multiple=True, metavar="D", help="Look only here (repeatable): faster.")
@click.option("--lang", metavar="LANG", help="The item's language. Default: the collection's first.")
@collection_options
@json_option
def explain(
    item: str,
    domains: tuple[str, ...],
    lang: str | None,
    root: Path | None,
    as_of: Day | None,
    *,
    strict: bool,
    max_file_mb: int,
    as_json: bool,
) -> int:
    """Show an item's pattern, and for every option what proves or refutes it, with the sources.

    ITEM is an id as in an exam's JSON, its key, or qgen list items.
    """
    from qgen.pipeline.explaining import find_item  # noqa: PLC0415 - loaded when used

    opened, meant = opened_for_reading(root, as_of, strict=strict, max_file_mb=max_file_mb)
    with usage_faults():
        check_names(opened.base, domains, lang)
        found = find_item(opened, meant, item, domains, lang)
    if as_json:
        click.echo(json.dumps(item_json(found, opened), ensure_ascii=True, indent=2))
    else:
        for line in item_lines(found, opened.base):
            click.echo(shown_text(line))
    return 0
