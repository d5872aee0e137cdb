"""The closing summary of a build: for each exam its items, its files, and what was left out and why."""

import os.path
from collections import Counter
from collections.abc import Iterator
from typing import Any

import click

from qgen.cli.report import shown_text, tally
from qgen.exam import Exam
from qgen.manifest import form_account, mean_difficulty
from qgen.pipeline.build import Built, Outcome

_REASONS = 6


def print_summary(outcome: Outcome) -> None:
    """Print the summary: to stdout after a build, to stderr when nothing was written."""
    if not outcome.done:
        click.echo(f"qgen: nothing was written: {tally(outcome.found)}", err=True)
        return
    for built in outcome.exams:
        for line in _lines(built):
            click.echo(shown_text(line))


def _lines(built: Built) -> Iterator[str]:
    items = built.exam.items
    yield f"{built.exam.title} ({built.exam.lang}): {_count(len(items), 'item')}"
    for form in built.forms:
        yield f"  {_form_told(form)}"
    by_template = Counter(item.template for item in items).most_common()
    yield "  templates: " + ", ".join(f"{name} {count}" for name, count in by_template)
    strategies = Counter(o.strategy for item in items for o in item.options if o.strategy).most_common()
    if strategies:  # hand-written items have none
        yield "  distractors: " + ", ".join(f"{name} {count}" for name, count in strategies)
    assumed = sum(item.assumed for item in items)
    if assumed:
        yield f"  assumed complete: {_count(assumed, 'item')} rest on absence"
    unproven = sum(item.unproven for item in items)
    if unproven:
        yield f"  unproven: {_count(unproven, 'item')} written by hand"
    calibrated = sum(item.calibrated for item in items)
    if calibrated:
        yield f"  calibrated: {_count(calibrated, 'item')} by learners' answers"
    if built.left_out:
        yield f"  skipped: {_count(sum(left.count for left in built.left_out), 'binding')}"
        for left in built.left_out[:_REASONS]:
            yield f"    {left.count:5} {left.reason}"
        if len(built.left_out) > _REASONS:
            yield f"          and {_count(len(built.left_out) - _REASONS, 'other reason')}, in manifest.json"
    yield from _notes(built)
    yield f"  files: {os.path.relpath(built.folder)}{os.sep} {' '.join(built.files)}"


def _form_told(form: Exam) -> str:
    """Return a form's size, predicted difficulty and sections."""
    name = f"form {form.form}: " if form.form else ""
    sections = ", ".join(f"{section.id} {len(section.items)}" for section in form.sections)
    told = f"{name}{_count(len(form.items), 'item')}, difficulty {mean_difficulty(form):.2f}"
    return f"{told}; {sections}" if sections else told


def _notes(built: Built) -> Iterator[str]:
    """Yield what became of items that a format cannot carry as they are."""
    for name, notes in built.notes.items():
        for what in dict.fromkeys(note.what for note in notes):
            these = [note for note in notes if note.what == what]
            total = len({item for note in these for item in note.items})
            told = "; ".join(f"{note.reason} ({len(note.items)})" for note in these)
            join = "from" if what == "left out" else "in"
            yield f"  {what} {join} {name}: {_count(total, 'item')}: {told}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def summary_json(outcome: Outcome) -> dict[str, Any]:
    """Return the summary for machines."""
    return {
        "done": outcome.done,
        "exams": [
            {
                "name": built.exam.name,
                "lang": built.exam.lang,
                "items": len(built.exam.items),
                "unproven": sum(item.unproven for item in built.exam.items),
                "templates": Counter(item.template for item in built.exam.items),
                "skipped": {left.reason: left.count for left in built.left_out},
                "formats": {
                    name: [{"what": n.what, "reason": n.reason, "items": list(n.items)} for n in notes]
                    for name, notes in built.notes.items()
                },
                "folder": str(built.folder),
                "files": list(built.files),
                **(
                    {"forms": [form_account(form, built.exam) for form in built.forms]} if built.forms else {}
                ),
            }
            for built in outcome.exams
        ],
    }
