"""``qgen explain``: why every option of an item is right or wrong, down to the lines of the facts."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from qgen.cli.arguments import collection_options, json_option
from qgen.cli.opened import opened_for_reading
from qgen.cli.report import print_diagnostics, shown_text
from qgen.cli.session import usage_faults
from qgen.facts import Day
from qgen.pipeline.opening import Opened, Source
from qgen.pipeline.selection import check_names


@click.command()
@click.argument("what", nargs=-1, required=True, metavar="ITEM|FACT")
@click.option("--why-not", is_flag=True, help="FACT, not ITEM: why does it yield no item?")
@click.option("--domain", "domains", multiple=True, metavar="D", help="Look only here (repeatable): faster.")
@click.option("--lang", metavar="LANG", help="The item's language. Default: the collection's first.")
@collection_options
@json_option
def explain(
    what: tuple[str, ...],
    domains: tuple[str, ...],
    lang: str | None,
    root: Path | None,
    as_of: Day | None,
    *,
    strict: bool,
    max_file_mb: int,
    as_json: bool,
    why_not: bool,
) -> int:
    """Show an item's pattern, and for every option what proves or refutes it, with the sources.

    ITEM is an id as in an exam's JSON, its key, or qgen list items, also one that a review keeps out. With
    --why-not, FACT is written as in the facts, subject predicate object or "[subject, predicate, object]":
    every template tells which items ask for it, or why there is none.
    """
    opened, meant = opened_for_reading(root, as_of, strict=strict, max_file_mb=max_file_mb)
    if why_not:
        return _why_not(opened, meant, " ".join(what), lang, as_json=as_json)
    if len(what) > 1:
        raise click.UsageError("one item at a time; --why-not takes the three words of a fact")
    from qgen.cli.proof import item_json, item_lines  # noqa: PLC0415 - loaded when used
    from qgen.pipeline.explaining import explain_item, places_of  # noqa: PLC0415 - loaded when used

    with usage_faults():
        check_names(opened.base, domains, lang)
        found = explain_item(opened, meant, what[0], domains, lang)
    if as_json:
        click.echo(json.dumps(item_json(found, opened), ensure_ascii=True, indent=2))
    else:
        _print(item_lines(found, opened, places_of(found.item, opened)))
    return 0


def _why_not(opened: Opened, meant: Source, fact: str, lang: str | None, *, as_json: bool) -> int:
    from qgen.cli.inquiry import inquiry_json, inquiry_lines  # noqa: PLC0415 - loaded when used
    from qgen.pipeline.why_not import why_not  # noqa: PLC0415 - loaded when used

    with usage_faults():
        asked = why_not(opened, meant, fact, lang)
    print_diagnostics(asked.faults, opened.files)
    if as_json:
        click.echo(json.dumps(inquiry_json(asked, opened), ensure_ascii=True, indent=2))
    else:
        _print(inquiry_lines(asked, opened))
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(shown_text(line))
