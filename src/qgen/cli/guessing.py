"""What ``qgen lint --guessers`` shows: how each guesser did against chance."""

import json
from collections.abc import Sequence
from dataclasses import asdict

import click

from qgen.lint.guessers import LEVEL, verdicts
from qgen.lint.view import LintItem


def sit(items: Sequence[LintItem], *, as_json: bool) -> bool:
    """Let the guessers sit the exam, print the table; tell whether one of them beat chance."""
    results = verdicts(items)
    above = any(verdict.above for verdict in results)
    if as_json:
        rows = [{**asdict(verdict), "above": verdict.above} for verdict in results]
        click.echo(json.dumps({"level": LEVEL, "above": above, "guessers": rows}, indent=2))
        return above
    click.echo(f"{'guesser':14} {'items':>6} {'right':>6} {'chance':>8} {'bound':>6}  verdict")
    for verdict in results:
        told = f"above the bound (p = {verdict.chance:.2g})" if verdict.above else "within chance"
        click.echo(
            f"{verdict.guesser:14} {verdict.items:6} {verdict.right:6} {verdict.expected:8.1f}"
            f" {verdict.bound:6}  {told}"
        )
    return above
