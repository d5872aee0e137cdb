"""An exam, its parallel forms with options in another order, and a class that sits them."""

import json
import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgen.exam import Exam, Section, Sitting
from qgen.facts import Ref
from qgen.item import Item, Option, Pair, SourceCite, Text
from qgen.write import exam_to_json

STRATEGIES = ("confusable", "sibling", "near_miss")


def item(number: int, kind: str = "single", keys: int = 1, options: int = 4, **more: object) -> Item:
    """Return an item whose first options are its keys."""
    made = tuple(
        Option(
            "ABCDEFGH"[at],
            f"answer {number}.{at}",
            Ref(f"thing-{number}-{at}"),
            at < keys,
            f"because {number}.{at}",
            None if at < keys else STRATEGIES[at % len(STRATEGIES)],
            None if at < keys else 0.5,
        )
        for at in range(options)
    )
    plain = Item(
        id=f"q{number:012d}",
        lang="en",
        template="sample",
        shape="several" if kind == "multiple" else "single",
        kind=kind,
        domain="school",
        topic="even" if number % 2 == 0 else "odd",
        stem=Text(f"What is the answer to {number}?"),
        options=made,
        pattern=(),
        ask=(),
        sources=(SourceCite("book", "The book", (f"p. {number}",)),),
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # a test names fields of an item


def ordering(number: int) -> Item:
    """Return an item whose steps belong in the order C A B."""
    pairs = tuple(Pair(str(at), None, label, f"step {label}") for at, label in enumerate("CAB", start=1))
    return item(number, "ordering", keys=3, options=3, shape="order", pairs=pairs)


def matching(number: int) -> Item:
    """Return an item with the responses 1-B 2-A; C is left over."""
    pairs = (Pair("one", Ref("one"), "B", "B fits"), Pair("two", Ref("two"), "A", "A fits"))
    return item(number, "matching", keys=2, options=3, shape="match", pairs=pairs)


def judged(number: int, *, holds: bool = True) -> Item:
    """Return a true-false item."""
    one = item(number, "true-false", keys=1, options=2, shape="true-false", fixed_order=True)
    texts = zip(one.options, ("True", "False"), (holds, not holds), strict=True)
    return replace(one, options=tuple(replace(option, text=text, key=key) for option, text, key in texts))


def exam(items: Sequence[Item], **more: object) -> Exam:
    """Return an exam of these items, in two sections, that passes at 60 %."""
    ids = tuple(each.id for each in items)
    half = len(ids) // 2
    plain = Exam(
        name="school",
        title="School",
        lang="en",
        default_lang="en",
        domains=("school",),
        seed=1,
        items=tuple(items),
        qgen="0.0.0",
        sitting=Sitting(minutes=30, pass_mark=0.6),
        sections=(Section("first", "First half", ids[:half]), Section("second", "Second half", ids[half:])),
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # as above


def form_of(whole: Exam, letter: str, seed: int = 0) -> Exam:
    """Return a form; with a seed its items and their options stand in another order, with other letters."""
    if not seed:
        return replace(whole, form=letter)
    chance = random.Random(seed)
    items = [_shuffled(each, chance) for each in whole.items]
    chance.shuffle(items)
    return replace(whole, form=letter, items=tuple(items))


def _shuffled(one: Item, chance: random.Random) -> Item:
    if one.fixed_order:
        return one
    options = list(one.options)
    chance.shuffle(options)
    letters = {option.label: "ABCDEFGH"[at] for at, option in enumerate(options)}
    return replace(
        one,
        options=tuple(replace(option, label=letters[option.label]) for option in options),
        pairs=tuple(replace(pair, label=letters[pair.label]) for pair in one.pairs),
    )


@dataclass(frozen=True)
class Class:
    """Students with known abilities before items of known difficulty, and the answers that they gave."""

    forms: Mapping[str, Exam]
    abilities: Mapping[str, float]
    a: Mapping[str, float]
    b: Mapping[str, float]
    answers: str


def simulated(
    students: int,
    items: int,
    seed: int,
    letters: str = "AB",
    discrimination: Callable[[random.Random], float] = lambda chance: math.exp(chance.gauss(0, 0.3)),
) -> Class:
    """Return a class that answers as the two-parameter model says; who is wrong takes any distractor."""
    chance = random.Random(seed)
    whole = exam([item(number) for number in range(1, items + 1)])
    forms = {letter: form_of(whole, letter, at * (seed + 1)) for at, letter in enumerate(letters)}
    a = {each.id: discrimination(chance) for each in whole.items}
    b = {each.id: chance.gauss(0, 1) for each in whole.items}
    abilities = {f"S{number:03d}": chance.gauss(0, 1) for number in range(1, students + 1)}
    lines = ["student,form,answers"]
    for number, (student, ability) in enumerate(abilities.items()):
        letter = letters[number % len(letters)]
        given = ""
        for each in forms[letter].items:
            right = chance.random() < 1 / (1 + math.exp(-a[each.id] * (ability - b[each.id])))
            given += chance.choice([option.label for option in each.options if option.key is right])
        lines.append(f"{student},{letter},{given}")
    return Class(forms, abilities, a, b, "\n".join(lines) + "\n")


def written(folder: Path, whole: Exam) -> Path:
    """Write an exam as qgen build does; return its file."""
    path = folder / f"{whole.stem}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(exam_to_json(whole), ensure_ascii=False, indent=1), encoding="utf-8")
    return path
