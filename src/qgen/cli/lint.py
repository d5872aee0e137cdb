"""``qgen lint``: item-writing flaws of an exam, the collection's own bank, or another program's questions."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from qgen.cli.arguments import collection_options, json_option, source
from qgen.cli.report import print_diagnostics, shown_text, tally
from qgen.cli.session import print_json, usage_faults
from qgen.diagnostics import Diagnostic
from qgen.facts import Day
from qgen.lint.engine import Choice
from qgen.lint.flaws import FLAWS
from qgen.lint.read import Read
from qgen.lint.view import LintItem
from qgen.pipeline.linting import lint as lint_read
from qgen.pipeline.linting import read_file
from qgen.pipeline.locate import Place
from qgen.pipeline.opening import stops
from qgen.pipeline.reading import Files
from qgen.pipeline.request import DEFAULT_SEED


def _codes(_: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> frozenset[str]:
    """Return the codes that an option names, by code or name."""
    known = {flaw.code: flaw.code for flaw in FLAWS} | {flaw.name: flaw.code for flaw in FLAWS}
    written = [code for each in value for code in each.replace(",", " ").split()]
    for code in written:
        if code not in known and code.upper() not in known:
            raise click.BadParameter(f"{code!r} is no flaw: qgen lint --list names them all", param=parameter)
    return frozenset(known.get(code) or known[code.upper()] for code in written)


@click.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False), metavar="[FILE]...")
@click.option(
    "--domain",
    "domains",
    multiple=True,
    metavar="D",
    help="Without FILE: only this domain's bank (repeatable).",
)
@click.option(
    "--lang",
    metavar="LANG",
    help="The language of the bank, or of GIFT and Moodle XML. Default: by their letters.",
)
@click.option(
    "--seed", type=click.IntRange(min=0), default=DEFAULT_SEED, show_default=True, help="The bank's seed."
)
@click.option(
    "--only", multiple=True, callback=_codes, metavar="CODE", help="Seek these flaws alone (repeatable)."
)
@click.option(
    "--ignore", multiple=True, callback=_codes, metavar="CODE", help="Do not seek this flaw (repeatable)."
)
@click.option("--no-warnings", is_flag=True, help="Seek errors alone.")
@click.option("--list", "listing", is_flag=True, help="List all flaws, and lint nothing.")
@click.option("--guessers", is_flag=True, help="Let ten test-wise guessers sit the exam instead.")
@collection_options
@json_option
def lint(
    files: tuple[str, ...],
    domains: tuple[str, ...],
    lang: str | None,
    seed: int,
    only: frozenset[str],
    *,
    ignore: frozenset[str],
    root: Path | None,
    as_of: Day | None,
    no_warnings: bool,
    listing: bool,
    guessers: bool,
    strict: bool,
    max_file_mb: int,
    as_json: bool,
) -> int:
    """Find item-writing flaws, each with its section in docs/reference/lint.md.

    FILE is an exam.json of qgen, GIFT or Moodle XML; its content tells which. Without FILE the collection's
    whole bank is linted. Errors give exit code 1, with --strict warnings too.
    """
    if listing:
        return _list(as_json=as_json)
    if files and domains:
        raise click.UsageError("--domain chooses from the collection's bank: leave FILE or --domain out")
    choice = Choice(only, ignore, warnings=not no_warnings, exam=bool(files))
    if files:
        reads, shown = _read(files, lang, max_file_mb)
    else:
        read, shown = _bank(
            domains, lang, seed=seed, root=root, as_of=as_of, strict=strict, max_file_mb=max_file_mb
        )
        reads = [read]
    if guessers:
        from qgen.cli.guessing import sit  # noqa: PLC0415 - loaded when used

        found = [finding for read in reads for finding in read.found]
        print_diagnostics(found, shown)
        above = sit([item for read in reads for item in read.items], as_json=as_json)
        return int(stops(found, strict=False) or (strict and above))
    linted = [lint_read(read, choice) for read in reads]
    items = [item for each in linted for item in each.items]
    return _tell(items, [d for each in linted for d in each.found], shown, strict=strict, as_json=as_json)


def _read(files: Sequence[str], lang: str | None, max_mb: int) -> tuple[list[Read], Files]:
    several = {file: read_file(file, lang, max_mb) for file in dict.fromkeys(files)}
    texts = {file: data for file, (_, data) in several.items()}
    return [read for read, _ in several.values()], Files(Place(Path.cwd()), texts)


def _bank(
    domains: tuple[str, ...],
    lang: str | None,
    *,
    seed: int,
    root: Path | None,
    as_of: Day | None,
    strict: bool,
    max_file_mb: int,
) -> tuple[Read, Files]:
    from qgen.cli.opened import opened_for_reading  # noqa: PLC0415 - loaded when used
    from qgen.lint.qgen_items import view_of  # noqa: PLC0415 - loaded when used
    from qgen.pipeline.banks import handwritten_names  # noqa: PLC0415 - loaded when used
    from qgen.pipeline.linting import bank_items  # noqa: PLC0415 - loaded when used
    from qgen.pipeline.selection import check_names  # noqa: PLC0415 - loaded when used

    opened, _ = opened_for_reading(root, as_of, strict=strict, max_file_mb=max_file_mb)
    with usage_faults():
        check_names(opened.base, domains, lang)
    meant = source(root, as_of, strict, max_file_mb)
    written = {item: place for item, (_, place) in handwritten_names(opened).items()}
    items = tuple(
        view_of(item, written.get(item.id)) for item in bank_items(opened, meant, domains, lang, seed)
    )
    return Read(items, ()), opened.files


def _tell(
    items: Sequence[LintItem], found: Sequence[Diagnostic], files: Files, *, strict: bool, as_json: bool
) -> int:
    failed = stops(list(found), strict=strict)
    counts = dict(sorted(Counter(finding.code for finding in found).items()))
    if as_json:
        print_json({"ok": not failed, "items": len(items), "counts": counts}, found, files)
        return int(failed)
    print_diagnostics(found, files)
    names = {flaw.code: flaw.name for flaw in FLAWS}
    for code, count in counts.items():
        click.echo(f"  {count:5} {code} {names.get(code, '')}".rstrip(), err=failed)
    many = "item" if len(items) == 1 else "items"
    click.echo(f"{len(items)} {many}: {tally(found)}", err=failed)
    return int(failed)


def _list(*, as_json: bool) -> int:
    rows: list[dict[str, Any]] = [
        {"code": f.code, "name": f.name, "severity": str(f.severity), "scope": f.scope, "page": f.anchor}
        for f in FLAWS
    ]
    if as_json:
        click.echo(json.dumps(rows, indent=2))
        return 0
    for row in rows:
        click.echo("\t".join(shown_text(cell) for cell in row.values()))
    return 0
