"""The ``qgen`` group: its commands as a literal table, loaded when used, and the last line of defence.

Whatever goes wrong ends in a message and an exit code: 0 done, 1 findings or a failed build, 2 usage.
"""

import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from qgen import __version__

COMMANDS = {
    "build": ("qgen.cli.build:build", "Build exams from the facts."),
    "check": ("qgen.cli.check:check", "Check facts, vocabulary, templates and blueprints; build nothing."),
    "explain": ("qgen.cli.explain:explain", "Show the proof of every option of an item."),
    "grade": ("qgen.cli.grade:grade", "Grade answers: scores, item analysis, calibrated difficulties."),
    "lint": ("qgen.cli.lint:lint", "Find item-writing flaws in an exam, the bank, GIFT or Moodle XML."),
    "list": ("qgen.cli.listing:list_group", "List domains, facts, templates, predicates, exams or items."),
    "schema": ("qgen.cli.schema:schema", "Print the JSON Schema of an output format."),
    "stats": ("qgen.cli.stats:stats", "Count facts, items and cited lines; what feeds no item, and why."),
    "take": ("qgen.cli.take:take", "Sit an exam in the terminal."),
}
"""Each command's name, where it is found and its one line of help: ``--help`` imports none of them."""

INTERRUPTED = 130
"""The shell's exit code for a program that Ctrl-C ended."""


class LazyGroup(click.Group):
    """A group that imports a command only when it runs, and never shows a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        """Return the names of the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """Import and return a command, or None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        """List the commands from the table, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in sorted(COMMANDS.items())])

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002 - the signature is click's
        windows_expand_args: bool = True,  # noqa: FBT001, FBT002 - the signature is click's
        **extra: Any,
    ) -> Any:
        """Run, and turn every exception into a message on stderr and an exit code."""
        if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal that lacks a letter shows its number
            sys.stdout.reconfigure(errors="backslashreplace")
        try:
            code = super().main(
                args,
                prog_name,
                complete_var,
                standalone_mode=False,
                windows_expand_args=windows_expand_args,
                **extra,
            )
            sys.stdout.flush()
        except click.ClickException as fault:
            fault.show()
            code = fault.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo("qgen: interrupted; nothing was left half-written", err=True)
            code = INTERRUPTED
        except BrokenPipeError:
            _close_stdout()
            code = 1
        except Exception as fault:  # noqa: BLE001 - nobody should ever see a traceback
            code = report_bug(fault)
        if not standalone_mode:
            return code
        sys.exit(code if isinstance(code, int) else 0)


def _close_stdout() -> None:
    """Point stdout to nowhere: its reader has gone, and Python would complain once more when it exits."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # a test's stdout has no file descriptor
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open until exit


def report_bug(fault: Exception) -> int:
    """Say that qgen itself is at fault and what a report should hold; the traceback only if asked for."""
    if os.environ.get("QGEN_DEBUG"):
        import traceback  # noqa: PLC0415 - only here

        traceback.print_exception(fault)
    python = ".".join(str(part) for part in sys.version_info[:3])
    message = " ".join(str(fault).split())
    lines = [
        f"qgen: a bug in qgen, not in your facts: {type(fault).__name__}: {message}",
        "  Nothing was written. Please report it with the command, the collection if you can share it,",
        f"  and the output of the same command under QGEN_DEBUG=1 (qgen {__version__}, Python {python}).",
    ]
    click.echo("\n".join(lines), err=True)
    return 1


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}
)
@click.version_option(__version__, "--version", message="qgen %(version)s")
def qgen() -> None:
    """qgen, the exam compiler: proven multiple-choice exams from facts.

    It looks for a collection (facts/vocabulary.yaml) from the working directory upward, and uses the one
    that came with it when there is none.
    """


def usage(code: str, message: str, hint: str | None = None) -> NoReturn:
    """End with exit code 2: the command line asks for something that does not exist."""
    raise click.UsageError(f"{code} {message}" + (f"\n  hint: {hint}" if hint else ""))
