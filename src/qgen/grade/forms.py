"""The forms of an exam read as one: the same item, and the same option, whatever its place and letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.exam import Exam
from qgen.facts import Claim, Literal, Ref, Sequence, Statement, TermSet, Value
from qgen.item import Item, Option
from qgen.response import ARRANGED


@dataclass(frozen=True, slots=True)
class JoinedItem:
    """An item of one or several forms.

    ``item`` is as the first form has it, ``numbers`` its number (from 1) in each form that has it.
    ``options`` are those of all forms, the first form's first; ``index`` tells for each form where its labels
    are in them.
    """

    item: Item
    numbers: Mapping[str, int]
    options: tuple[Option, ...]
    index: Mapping[str, Mapping[str, int]]

    @property
    def chooses(self) -> bool:
        """Whether options are chosen; else they are arranged."""
        return self.item.kind not in ARRANGED

    @property
    def place(self) -> str:
        """Return the item's numbers as people write them: ``7``, or ``A7 B12``."""
        return " ".join(f"{form}{number}" for form, number in self.numbers.items())


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms by letter (``""``: an exam of one form without a letter), and their items joined, by id."""

    exams: Mapping[str, Exam]
    items: Mapping[str, JoinedItem] = field(default_factory=dict)

    @property
    def first(self) -> Exam:
        """Return the first form, which speaks for all: title, language, pass mark."""
        return next(iter(self.exams.values()))


def join_forms(exams: Mapping[str, Exam], files: Mapping[str, str]) -> tuple[Forms, list[Diagnostic]]:
    """Return the forms as one, and where they disagree; ``files`` are their files' names, by form."""
    joined: dict[str, JoinedItem] = {}
    found: list[Diagnostic] = []
    for form, exam in exams.items():
        for number, item in enumerate(exam.items, start=1):
            known = joined.get(item.id)
            if known is None:
                index = {form: {option.label: at for at, option in enumerate(item.options)}}
                joined[item.id] = JoinedItem(item, {form: number}, item.options, index)
            elif _key(known.item) != _key(item):
                found.append(_disagreement(known, item, Position(files[form]), files))
            else:
                joined[item.id] = _with(known, form, number, item)
    return Forms(exams, joined), found


def _with(known: JoinedItem, form: str, number: int, item: Item) -> JoinedItem:
    """Return the item with one more form; a distractor that other forms lack joins the options."""
    names = [_name(option) for option in known.options]
    new = [option for option in item.options if _name(option) not in names]
    names += [_name(option) for option in new]
    index = {option.label: names.index(_name(option)) for option in item.options}
    return JoinedItem(
        known.item, {**known.numbers, form: number}, (*known.options, *new), {**known.index, form: index}
    )


def _key(item: Item) -> object:
    """Return what must be the same wherever the item stands: its keys, or what belongs in each place."""
    names = {option.label: _name(option) for option in item.options}
    if item.kind in ARRANGED:
        return sorted((pair.text, names.get(pair.label, "")) for pair in item.pairs)
    return item.kind, sorted(_name(option) for option in item.keys)


def _name(option: Option) -> str:
    return _name_of(option.value)


def _name_of(value: Value) -> str:
    """Return the text by which a value is known in every form; members of a set stand in any order."""
    match value:
        case Ref(name):
            return f"e:{name}"
        case Literal(kind, _, text):
            return f"l:{kind}:{text}"
        case TermSet(members):
            return "s:" + "|".join(sorted(map(_name_of, members)))
        case Sequence(steps):
            return "q:" + ">".join("|".join(sorted(map(_name_of, step))) for step in steps)
        case Statement(claims):
            return "t:" + "|".join(sorted(map(_name_of_claim, claims)))


def _name_of_claim(claim: Claim) -> str:
    return f"{claim.holds} {claim.subject} {claim.predicate} {_name_of(claim.object)}"


def _disagreement(known: JoinedItem, item: Item, where: Position, files: Mapping[str, str]) -> Diagnostic:
    first = next(iter(known.numbers))
    return Diagnostic(
        "QG915",
        where,
        f"The forms disagree about the item {item.id}: it has other keys.",
        value=item.stem.plain[:80],
        expected="forms of one build",
        hint="build all forms again, and take the forms that were sat",
        severity=Severity.ERROR,
        related=((Position(files[first]), f"the item in the form {first or 'without a letter'}"),),
    )
