"""``qgen schema``: the JSON Schema of what qgen writes."""

import json

import click


@click.command()
@click.argument("what", type=click.Choice(["exam"]))
def schema(what: str) -> int:  # noqa: ARG001 - the only one so far
    """Print the JSON Schema of an output format: exam is what --format json writes."""
    from qgen.write.schema import exam_schema  # noqa: PLC0415 - loaded when used

    click.echo(json.dumps(exam_schema(), ensure_ascii=False, indent=2, sort_keys=False))
    return 0
