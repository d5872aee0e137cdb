"""``qgen check``: everything that a build would check, without building."""

from pathlib import Path

import click

from qgen.cli.arguments import collection_options, json_option, source
from qgen.cli.progress import Progress
from qgen.cli.report import print_diagnostics, tally
from qgen.cli.session import print_json, say_origin
from qgen.facts import Day
from qgen.pipeline.opening import Opened, open_collection, stops

_STEPS = 3


@click.command()
@collection_options
@json_option
def check(root: Path | None, as_of: Day | None, *, strict: bool, max_file_mb: int, as_json: bool) -> int:
    """Check facts, vocabulary, templates, blueprints and lock; exit code 1 tells that a build would fail."""
    with Progress(_STEPS) as progress:
        opened = open_collection(source(root, as_of, strict, max_file_mb), progress.tell)
    failed = stops(opened.found, strict=strict)
    if as_json:
        print_json({"ok": not failed, "counts": _counts(opened)}, opened.found, opened.files)
        return int(failed)
    say_origin(opened)
    print_diagnostics(opened.found, opened.files)
    counted = ", ".join(f"{what} {count}" for what, count in _counts(opened).items())
    click.echo(
        f"{counted}: {tally(opened.found)}" if counted else f"not loaded: {tally(opened.found)}", err=failed
    )
    return int(failed)


def _counts(opened: Opened) -> dict[str, int]:
    if opened.collection is None:
        return {}
    base = opened.base
    return {
        "domains": len(base.domains),
        "entities": len(base.entities),
        "triples": sum(len(entry.triples()) for entry in base.entries if not entry.denied),
        "denials": sum(len(entry.triples()) for entry in base.entries if entry.denied),
        "predicates": len(base.vocabulary.predicates),
        "templates": len(opened.collection.templates),
        "blueprints": len(opened.collection.blueprints),
    }
