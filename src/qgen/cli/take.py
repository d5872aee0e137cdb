"""``qgen take``: sit an exam in the terminal."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from qgen.cli.arguments import ALL, exam_options, read_count
from qgen.cli.desk import CliDesk, desk_for
from qgen.cli.report import print_diagnostics
from qgen.cli.session import usage_faults
from qgen.diagnostics import Diagnostic
from qgen.exam import Exam
from qgen.pipeline.exams import ExamFile, exam_of
from qgen.pipeline.locate import Place
from qgen.pipeline.reading import Files
from qgen.pipeline.sittings import load_record, save_record
from qgen.take.attempt import Attempt, chosen_items, minutes_for
from qgen.take.conduct import Conduct
from qgen.take.record import Record
from qgen.take.screens import Screens, row
from qgen.take.words import TakeWords


@click.command()
@exam_options
@click.option("--form", metavar="F", help="The form. Default: the first.")
@click.option(
    "--practice", is_flag=True, help="Tell after each answer whether it is right, and why; no time."
)
@click.option("--missed", is_flag=True, help="Only what was missed last time.")
@click.option("--count", callback=read_count, metavar="N|all", default=ALL, help="The first N questions.")
@click.option("--shuffle", is_flag=True, help="In another order each time.")
@click.option("--resume", is_flag=True, help="Go on with the sitting that was left.")
def take(
    exam: str,
    out: Path,
    lang: str | None,
    form: str | None,
    *,
    practice: bool,
    missed: bool,
    count: int | str,
    shuffle: bool,
    resume: bool,
) -> int:
    """Sit EXAM, a name in --out or an exam's JSON file; type an answer's letter, then Enter; ? tells more.

    Without a terminal, answers are read from stdin line by line. Results are kept beside the exam.
    """
    first = count if isinstance(count, int) else None
    if resume and (practice or missed or shuffle or first):
        raise click.UsageError("--resume goes on as before: leave the other choices out")
    with usage_faults():
        file, faults = exam_of(exam, out, lang, form)
    if file is None:
        return _stop(faults)
    record = load_record(file)
    if isinstance(record, Diagnostic):
        return _stop([record])
    begun = (
        _resumed(file.exam, record)
        if resume
        else _begun(file.exam, record, practice=practice, missed=missed, count=first, shuffle=shuffle)
    )
    if begun is None:
        return 1
    return _Sitting(file, record, *begun, resume).run()


def _stop(faults: Sequence[Diagnostic]) -> int:
    print_diagnostics(faults, Files(Place(Path.cwd()), {}))
    return 1


def _begun(
    exam: Exam, record: Record, *, practice: bool, missed: bool, count: int | None, shuffle: bool
) -> tuple[Attempt, float] | None:
    """Return a new attempt, or None after saying why there is nothing to sit."""
    last = record.sittings[-1] if record.sittings else None
    if missed and last is None:
        click.echo("qgen: this exam was not sat yet: there is nothing that was missed", err=True)
        return None
    only = last.missed if missed and last is not None else None
    number = len(record.sittings) + 1
    items = chosen_items(exam, only=only, count=count, shuffle=number if shuffle else None)
    if not items:
        click.echo("qgen: nothing was missed last time", err=True)
        return None
    return Attempt(items, "practice" if practice else "exam"), 0.0


def _resumed(exam: Exam, record: Record) -> tuple[Attempt, float] | None:
    found = record.resumed(exam)
    if found is None:
        click.echo(
            "qgen: no sitting of this exam was left unfinished, or the exam has changed since", err=True
        )
    return found


@dataclass(slots=True)
class _Sitting:
    """One sitting with its record, which is written whenever something was answered."""

    file: ExamFile
    record: Record
    attempt: Attempt
    used: float
    resumed: bool
    unkept: bool = False

    def run(self) -> int:
        exam = self.file.exam
        say = TakeWords(exam.lang)
        desk = desk_for(self._keep)
        minutes = None if self.attempt.mode == "practice" else minutes_for(exam, self.attempt.items)
        note = "" if self.resumed or self.record.unfinished is None else say("unfinished")
        conduct = Conduct(exam, desk, None if minutes is None else 60 * minutes, self.used, note)
        try:
            attempt, submitted, seconds = conduct.run(self.attempt)
        except KeyboardInterrupt:
            click.echo(f"\n{say('interrupted')}", err=True)
            raise
        if submitted:
            ended = datetime.fromtimestamp(time.time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            self._save(self.record.with_result(attempt, seconds, ended))
            _tell(exam, attempt, desk)
        else:
            answered = len(attempt.items) - attempt.left_out
            click.echo(say("kept", answered=answered, count=len(attempt.items)))
        return 0

    def _keep(self, attempt: Attempt, seconds: float) -> None:
        self._save(self.record.with_progress(attempt, seconds))

    def _save(self, record: Record) -> None:
        """Write the record; where that fails it is said once, and the sitting goes on."""
        found = save_record(self.file, record, self.file.exam)
        if found and not self.unkept:
            self.unkept = True
            print_diagnostics(found, Files(Place(Path.cwd()), {}))


def _tell(exam: Exam, attempt: Attempt, desk: CliDesk) -> None:
    """Show the score, then the missed items one by one."""
    say = TakeWords(exam.lang)
    screens = Screens(exam, say)
    missed = attempt.missed
    after = say("missed.next") if missed else say("missed.none")
    how = row(say("keys.missed"), "dim", only="terminal")
    shown = missed if attempt.mode == "exam" else ()  # in practice each was explained at once
    desk.show([*screens.result(attempt), row(after, "note"), *([how] if shown else [])])
    for number, item in enumerate(shown, start=1):
        if not desk.turn():
            return
        last = number == len(shown)
        desk.show([*screens.explained(attempt, item), *([] if last else [row(""), how])])
