"""manifest.json: what went into an exam, what came out, what was left out and why. No clock, no machine."""

import hashlib
import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgen.exam import Exam, Note

NAME = "manifest.json"
SCHEMA = 1


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A reason why something yielded no item: how often it struck, and a few examples."""

    reason: str
    count: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """What a manifest tells besides the exam itself.

    ``options`` are the build's own; ``inputs`` and ``outputs`` bytes by file name; ``deck`` the hash of the
    deck's logical content, which outlives SQLite versions; ``mods`` its modification times by item id;
    ``forms`` are the exam's, if it was assembled; ``notes`` tell by format what became of items that
    it cannot carry as they are.
    """

    options: Mapping[str, object]
    inputs: Mapping[str, bytes]
    outputs: Mapping[str, bytes]
    left_out: tuple[LeftOut, ...] = ()
    deck: str | None = None
    mods: Mapping[str, int] = field(default_factory=dict)
    forms: tuple[Exam, ...] = ()
    notes: Mapping[str, Sequence[Note]] = field(default_factory=dict)


def hash_of(data: bytes) -> str:
    """Return the hash by which a manifest knows a file's bytes."""
    return hashlib.blake2b(data, digest_size=32).hexdigest()


def manifest(exam: Exam, account: Account) -> bytes:
    """Return manifest.json. Of the lock it tells only this exam's times."""
    told = {
        "qgen": exam.qgen,
        "schema": SCHEMA,
        "exam": {
            "name": exam.name,
            "lang": exam.lang,
            "domains": list(exam.domains),
            "seed": exam.seed,
            "as_of": exam.as_of,
            "form": exam.form,
            "blueprint": exam.blueprint,
        },
        "options": dict(account.options),
        "counts": _counts(exam),
        "skipped": {
            left.reason: {"count": left.count, "examples": list(left.examples)} for left in account.left_out
        },
        "formats": {name: [_note(note) for note in notes] for name, notes in account.notes.items()},
        "deck": account.deck,
        "mods": dict(account.mods),
        **({"forms": [form_account(form, exam) for form in account.forms]} if account.forms else {}),
        "outputs": {name: hash_of(data) for name, data in account.outputs.items()},
        "inputs": {name: hash_of(data) for name, data in account.inputs.items()},
    }
    return (json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode("utf-8", "replace")


def _note(note: Note) -> dict[str, object]:
    return {
        "what": note.what,
        "reason": note.reason,
        "count": len(note.items),
        "items": list(note.items),
    }


def _counts(exam: Exam) -> dict[str, object]:
    options = [option for item in exam.items for option in item.options]
    return {
        "items": len(exam.items),
        "assumed": sum(item.assumed for item in exam.items),
        "unproven": sum(item.unproven for item in exam.items),
        "calibrated": sum(item.calibrated for item in exam.items),
        "templates": Counter(item.template for item in exam.items),
        "levels": Counter(item.level for item in exam.items),
        "strategies": Counter(option.strategy for option in options if option.strategy),
        "grounds": Counter(step.ground for option in options for step in option.proof),
    }


# --- forms --------------------------------------------------------------------------------------------


def form_account(form: Exam, exam: Exam) -> dict[str, object]:
    """Return a form's items in order, each with its options by the labels that they have in ``exam``."""
    in_bank = {item.id: {option.text: option.label for option in item.options} for item in exam.items}
    return {
        "form": form.form,
        "items": [
            {"item": item.id, "options": [in_bank[item.id][option.text] for option in item.options]}
            for item in form.items
        ],
        "sections": {section.id: len(section.items) for section in form.sections},
        "difficulty": round(mean_difficulty(form), 4),
        "key_positions": key_positions(form),
    }


def mean_difficulty(form: Exam) -> float:
    """Return the mean of the predicted difficulties, 0 to 1."""
    return math.fsum(item.difficulty for item in form.items) / len(form.items)


def key_positions(form: Exam) -> dict[str, int]:
    """Return how often each letter is the key of an item with one key."""
    letters = Counter(
        item.keys[0].label for item in form.items if item.kind in _ONE_KEY and len(item.keys) == 1
    )
    return dict(sorted(letters.items()))


_ONE_KEY = frozenset({"single", "true-false"})


def differing(written: bytes, files: Mapping[str, bytes | None]) -> list[str] | None:
    """Return the names whose bytes a manifest does not know (None: missing), or None if it is no manifest."""
    outputs = outputs_of(written)
    if outputs is None:
        return None
    return [name for name, known in sorted(outputs.items()) if not _matches(files.get(name), known)]


def _matches(data: bytes | None, known: str) -> bool:
    return data is not None and hash_of(data) == known


def outputs_of(written: bytes) -> dict[str, str] | None:
    """Return the output hashes that a written manifest holds, or None if it cannot be read as one."""
    try:
        outputs = json.loads(written)["outputs"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(outputs, dict):
        return None
    return {str(name): str(known) for name, known in outputs.items()}
