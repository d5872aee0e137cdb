"""How the time of a build grows with facts of awkward shapes: seconds at n and 2n triples, and their ratio.

    python benchmarks/shapes_of_data.py [SHAPE ...] [--triples N] [--count N] [--limit SECONDS] [--write DIR]

Each shape is a small collection in which one thing is taken to the extreme: a hub, a chain, a roster.
Seconds are those of the processor, so that a busy machine changes them little. Ends with 1 if a build fails,
takes longer than the limit, or grows more than GROWTH-fold when the facts double.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from math import isqrt
from pathlib import Path

TRIPLES = 2_000
LIMIT = 60.0
GROWTH = 2.6
START = 1.0
"""What a build of nothing takes, in seconds: it is taken off before two builds are compared."""

HEAD = """\
languages: [en]
as_of: 2026-11-01
types:
  thing: {en: [a thing, things]}
  part: {en: [a part, parts]}
  kind: {en: [a kind, kinds], closed: true, because: All are listed.}
"""


@dataclass
class Facts:
    """A collection in the making: predicates with flags, entities, entries, and the rest as it stands."""

    predicates: dict[str, str] = field(default_factory=dict)
    entities: dict[str, str] = field(default_factory=dict)
    entries: list[str] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    more: list[str] = field(default_factory=list)

    def add(self, prefix: str, count: int, more: str = "", kind: str = "thing") -> list[str]:
        """Declare so many entities and return their ids; in ``more`` a % stands for the number."""
        names = [f"{prefix}-{number}" for number in range(count)]
        for number, name in enumerate(names):
            said = more.replace("%", str(number))
            self.entities[name] = f"{{type: {kind}, name: {prefix.title()} {_word(number)}{said}}}"
        return names

    def write(self, folder: Path) -> None:
        """Write the collection."""
        conditions = ["conditions:", *self.conditions] if self.conditions else []
        (folder / "facts" / "d").mkdir(parents=True)
        head = [
            *conditions,
            "predicates:",
            *(_predicate(name, said) for name, said in self.predicates.items()),
        ]
        (folder / "facts" / "vocabulary.yaml").write_text(HEAD + "\n".join(head) + "\n")
        lines = ["entities:", *(f"  {name}: {said}" for name, said in self.entities.items())]
        lines += [*self.more, "facts:", *(f"  - {entry}" for entry in self.entries)]
        (folder / "facts" / "d" / "a.yaml").write_text("\n".join(lines) + "\n")


def _word(number: int) -> str:
    """Return a name of its own for each number, in which few others are seen."""
    letters = "bcdfghjklmnprstvwz"
    text = ""
    rest = number * 7919 + 104_729
    while rest:
        rest, digit = divmod(rest, len(letters) * 5)
        text += letters[digit % len(letters)] + "aeiou"[digit // len(letters)]
    return text.capitalize()


def _predicate(name: str, said: str) -> str:
    verb = name.replace("_", " ")
    asked = ", ".join(
        f'{form}: "{words} does {{{{ s }}}} {verb}?"'
        for form, words in (("one", "What"), ("among", "Which of these"), ("all", "Which things"))
    )
    does = f'does: ["{verb}s {{{{ o }}}}", "{verb} {{{{ o }}}}"]'
    return f"  {name}: {{{said}, en: {{{does}, {asked}}}}}"


THINGS = "subject: thing, object: part"
ALL = "only: subjects, among: all, because: Listed."
OF_KIND = "only: subjects, among: kind, because: Listed."
SAME = "subject: thing, object: thing"


def hub_of_objects(size: int) -> Facts:
    """One subject has every object."""
    facts = Facts({"like": THINGS})
    facts.add("hub", 1)
    facts.entries = [f"[hub-0, like, {name}]" for name in facts.add("part", size, kind="part")]
    return facts


def hub_of_subjects(size: int) -> Facts:
    """Every subject has one object."""
    facts = Facts({"like": THINGS})
    facts.add("hub", 1, kind="part")
    facts.entries = [f"[{name}, like, hub-0]" for name in facts.add("thing", size)]
    return facts


def few_values(size: int) -> Facts:
    """Every subject has one of three objects, and can have no other."""
    facts = Facts({"like": f"{THINGS}, values: one"})
    facts.add("hub", 3, kind="part")
    names = facts.add("thing", size)
    facts.entries = [f"[{name}, like, hub-{number % 3}]" for number, name in enumerate(names)]
    return facts


def closed_list(size: int) -> Facts:
    """One subject has a long list of objects that is closed, others have parts of it."""
    facts = Facts({"like": THINGS})
    facts.add("hub", 8)
    parts = facts.add("part", size // 2, kind="part")
    facts.entries = [f"{{fact: [hub-0, like, [{', '.join(parts)}]], only: objects, because: Listed.}}"]
    facts.entries += [
        f"{{fact: [hub-{row}, like, [{', '.join(parts[row::14])}]], only: objects, because: Listed.}}"
        for row in range(1, 8)
    ]
    return facts


def chain(size: int) -> Facts:
    """Each thing leads to the next, and what leads somewhere leads on from there."""
    facts = Facts({"reach": f"{SAME}, transitive: true"})
    names = facts.add("thing", size + 1)
    facts.entries = [f"[{one}, reach, {other}]" for one, other in pairwise(names)]
    return facts


def closed_chain(size: int) -> Facts:
    """A chain in which each thing is known to lead to the next alone."""
    facts = chain(size)
    facts.entries = [f"{{fact: {entry}, only: objects, because: Listed.}}" for entry in facts.entries]
    return facts


def chain_both_ways(size: int) -> Facts:
    """A chain that holds in both directions: all things reach all."""
    facts = chain(size)
    facts.predicates = {"reach": f"{SAME}, transitive: true, symmetric: true"}
    return facts


def chain_with_inverse(size: int) -> Facts:
    """A chain that has another name read backwards."""
    facts = chain(size)
    facts.predicates = {"reach": f"{SAME}, transitive: true, inverse: follow", "follow": SAME}
    return facts


def clique(size: int) -> Facts:
    """Everything is beside everything, whichever end says it."""
    facts = Facts({"touch": f"{SAME}, symmetric: true"})
    names = facts.add("thing", isqrt(2 * size))
    facts.entries = [
        f"[{one}, touch, {other}]" for place, one in enumerate(names) for other in names[place + 1 :]
    ]
    return facts


def star(size: int) -> Facts:
    """One thing is beside every other one, whichever end says it."""
    facts = Facts({"touch": f"{SAME}, symmetric: true"})
    first, *others = facts.add("thing", size + 1)
    facts.entries = [f"[{first}, touch, {other}]" for other in others]
    return facts


def tree(size: int) -> Facts:
    """A tree of tens in which what holds something holds what is in it."""
    facts = Facts({"hold": f"{SAME}, transitive: true"})
    names = facts.add("thing", size + 1)
    facts.entries = [f"[{names[(at - 1) // 10]}, hold, {names[at]}]" for at in range(1, len(names))]
    return facts


def aliases(size: int) -> Facts:
    """All things share one alias."""
    facts = Facts({"like": THINGS})
    parts = facts.add("part", 20, kind="part")
    names = facts.add("thing", size, ", aliases: [Everyone]")
    facts.entries = [f"[{name}, like, {parts[at % 20]}]" for at, name in enumerate(names)]
    return facts


def namesakes(size: int) -> Facts:
    """All objects share one name with many others."""
    facts = Facts({"like": f"{THINGS}, values: one"})
    parts = facts.add("part", size // 2, ", aliases: [Nobody]", kind="part")
    names = facts.add("thing", size)
    facts.entries = [f"[{name}, like, {parts[at // 2]}]" for at, name in enumerate(names)]
    return facts


def roster(size: int) -> Facts:
    """Objects whose subjects are closed over a roster of everything."""
    facts = Facts({"like": THINGS})
    parts = facts.add("part", 20, kind="part")
    names = facts.add("thing", size)
    facts.more = [f"rosters: {{all: [{', '.join(names)}]}}"]
    facts.entries = [
        f"{{fact: [[{', '.join(names[at::20])}], like, {part}], {ALL}}}" for at, part in enumerate(parts)
    ]
    return facts


def rosters(size: int) -> Facts:
    """Many objects of few subjects each, all closed over a roster of everything."""
    facts = Facts({"like": THINGS})
    parts = facts.add("part", size // 2, kind="part")
    names = facts.add("thing", size // 2)
    facts.more = [f"rosters: {{all: [{', '.join(names)}]}}"]
    facts.entries = [
        f"{{fact: [[{names[at]}, {names[at - 1]}], like, {part}], {ALL}}}" for at, part in enumerate(parts)
    ]
    return facts


def closed_type(size: int) -> Facts:
    """Objects whose subjects are closed over a type that is."""
    facts = Facts({"like": "subject: kind, object: part"})
    parts = facts.add("part", size // 2, kind="part")
    names = facts.add("kind", size // 2, kind="kind")
    facts.entries = [
        f"{{fact: [[{names[at]}, {names[at - 1]}], like, {part}], {OF_KIND}}}"
        for at, part in enumerate(parts)
    ]
    return facts


def wide_literals(size: int) -> Facts:
    """Few subjects have many numbers each."""
    facts = Facts({"count": "subject: thing, object: integer"})
    names = facts.add("thing", 5)
    facts.entries = [f"[{names[at % 5]}, count, {at * 3 + 1}]" for at in range(size)]
    return facts


def wide_ranges(size: int) -> Facts:
    """Few subjects have many networks each, and networks may contain one another."""
    facts = Facts({"own": "subject: thing, object: cidr, compare: contains"})
    names = facts.add("thing", 5)
    facts.entries = [f"[{names[at % 5]}, own, 10.{at // 256}.{at % 256}.0/24]" for at in range(size)]
    return facts


def long_texts(size: int) -> Facts:
    """Every subject has a text of its own."""
    facts = Facts({"run": "subject: thing, object: text, values: one"})
    names = facts.add("thing", size)
    facts.entries = [f'[{name}, run, "command --option-{at} {_word(at)}"]' for at, name in enumerate(names)]
    return facts


def bipartite(size: int) -> Facts:
    """Every thing has every part."""
    facts = Facts({"like": THINGS})
    names, parts = facts.add("thing", isqrt(size)), facts.add("part", isqrt(size), kind="part")
    facts.entries = [f"[{name}, like, [{', '.join(parts)}]]" for name in names]
    return facts


def rich(size: int) -> Facts:
    """Every thing has much said of it, under ten predicates."""
    letters = "abcdefghij"
    facts = Facts({f"verb_{letter}": THINGS for letter in letters})
    names, parts = facts.add("thing", size // 30), facts.add("part", 200, kind="part")
    for at, name in enumerate(names):
        for place, letter in enumerate(letters):
            chosen = sorted({parts[(at * 7 + place * 31 + step * 53) % 200] for step in range(3)})
            closed = ", only: objects, because: Listed." if (at + place) % 3 else ""
            facts.entries.append(f"{{fact: [{name}, verb_{letter}, [{', '.join(chosen)}]]{closed}}}")
    return facts


def linked(size: int) -> Facts:
    """Things linked with one another by several predicates, both ways and one way."""
    flags = ("symmetric: true", "inverse: back", "values: many", "symmetric: true", "values: many")
    facts = Facts({f"verb_{place}": f"{SAME}, {flag}" for place, flag in zip("abcde", flags, strict=True)})
    facts.predicates["back"] = SAME
    names = facts.add("thing", size // 10)
    for at, name in enumerate(names):
        for place, letter in enumerate("abcde"):
            for step in (1, 2):
                other = names[(at + step * (13 + place * 17)) % len(names)]
                facts.entries.append(f"{{fact: [{name}, verb_{letter}, {other}]}}")
    return facts


def deep(size: int) -> Facts:
    """A taxonomy of one thing below the other, with something to inherit at every step."""
    facts = Facts({"like": f"{THINGS}, inherits: true"})
    parts = facts.add("part", 50, kind="part")
    names = facts.add("thing", size)
    for at, name in enumerate(names[1:], 1):
        facts.entities[name] = facts.entities[name].replace("}", f", broader: {names[at - 1]}}}")
    facts.entries = [f"[{name}, like, {parts[at % 50]}]" for at, name in enumerate(names)]
    return facts


def broad(size: int) -> Facts:
    """Everything is below one thing, and inherits what it has."""
    facts = Facts({"like": f"{THINGS}, inherits: true"})
    parts = facts.add("part", 50, kind="part")
    names = facts.add("thing", size)
    for name in names[1:]:
        facts.entities[name] = facts.entities[name].replace("}", ", broader: thing-0}")
    facts.entries = [f"[{name}, like, {parts[at % 50]}]" for at, name in enumerate(names)]
    return facts


def conditions(size: int) -> Facts:
    """Many conditions, some facts under each."""
    facts = Facts({"like": f"{THINGS}, values: one"})
    count = max(1, size // 20)
    facts.conditions = [f"  when-{at}: {{en: It is day {at}.}}" for at in range(count)]
    names, parts = facts.add("thing", size // 2), facts.add("part", 50, kind="part")
    facts.entries = [f"[{name}, like, {parts[at % 50]}]" for at, name in enumerate(names)]
    facts.entries += [
        f"{{fact: [{name}, like, {parts[(at * 3 + 1) % 50]}], when: when-{at % count}}}"
        for at, name in enumerate(names)
    ]
    return facts


def conditions_and_chains(size: int) -> Facts:
    """Conditions that add links to a tree."""
    facts = tree(size)
    facts.conditions = [f"  when-{at}: {{en: It is day {at}.}}" for at in range(20)]
    facts.entries += [
        f"{{fact: [thing-{at + 50}, hold, thing-{at + 9}], when: when-{at}}}" for at in range(20)
    ]
    return facts


def dates(size: int) -> Facts:
    """Everything had many values, one after the other."""
    facts = Facts({"like": f"{THINGS}, values: one"})
    names, parts = facts.add("thing", size // 10), facts.add("part", 50, kind="part")
    for at, name in enumerate(names):
        for year in range(10):
            until = "" if year == 9 else f", until: {2011 + year}"  # noqa: PLR2004 - the last one holds
            part = parts[(at + year * 7) % 50]
            facts.entries.append(f"{{fact: [{name}, like, {part}], from: {2010 + year}{until}}}")
    return facts


def denials(size: int) -> Facts:
    """Half of all that is said is a denial, many of them of one thing."""
    facts = Facts({"like": THINGS})
    names, parts = facts.add("thing", 20), facts.add("part", size // 2, kind="part")
    for at, part in enumerate(parts):
        facts.entries.append(f"[{names[at % 20]}, like, {part}]")
        facts.entries.append(f"{{not: [{names[0 if at % 20 else 1]}, like, {part}]}}")
    return facts


def confusables(size: int) -> Facts:
    """All things are easily confused with each other."""
    facts = Facts({"like": f"{THINGS}, values: one", "have": THINGS})
    names, parts = facts.add("thing", size // 2), facts.add("part", 50, kind="part")
    facts.more = [f"confusable: [[{', '.join(names)}]]"]
    for at, name in enumerate(names):
        facts.entries += [f"[{name}, like, {parts[at % 50]}]", f"[{name}, have, {parts[(at * 3 + 1) % 50]}]"]
    return facts


def sequences(size: int) -> Facts:
    """Long orders of steps."""
    facts = Facts({"follow": "subject: thing, object: {sequence: part}, values: one"})
    names, parts = facts.add("thing", max(1, size // 50)), facts.add("part", 500, kind="part")
    for at, name in enumerate(names):
        steps = ", ".join(parts[(at * 3 + step * 7) % 500] for step in range(50))
        facts.entries.append(f"[{name}, follow, {{sequence: [{steps}]}}]")
    return facts


def one_sequence(size: int) -> Facts:
    """One order of very many steps."""
    facts = Facts({"follow": "subject: thing, object: {sequence: part}, values: one"})
    facts.add("thing", 3)
    parts = facts.add("part", size, kind="part")
    facts.entries = [f"[thing-0, follow, {{sequence: [{', '.join(parts)}]}}]"]
    return facts


SHAPES: Mapping[str, Callable[[int], Facts]] = {
    shape.__name__.replace("_", "-"): shape
    for shape in (
        *(hub_of_objects, hub_of_subjects, few_values, closed_list, chain, closed_chain, chain_both_ways),
        *(chain_with_inverse, clique, star, tree, aliases, namesakes, roster, rosters, closed_type),
        *(wide_literals, wide_ranges, long_texts, bipartite, rich, linked, deep, broad, conditions),
        *(conditions_and_chains, dates, denials, confusables, sequences, one_sequence),
    )
}


@dataclass(frozen=True)
class Run:
    """One build: the processor's seconds, and whether it ended well and in time."""

    seconds: float
    fault: str = ""
    items: str = "no"


def measured(shape: str, size: int, options: argparse.Namespace) -> Run:
    """Build one collection; a build that yields no item is no fault."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(options.write or scratch) / f"{shape}-{size}"
        SHAPES[shape](size).write(folder)
        command = [sys.executable, "-m", "qgen", "build", "--format", "json", "--count", options.count]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                command,
                cwd=folder,
                stdout=log,
                stderr=log,
                preexec_fn=partial(_limited, options.limit),  # noqa: PLW1509 - no threads here
            )
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        told = (folder / "log").read_text(errors="replace")
    seconds = used.ru_utime + used.ru_stime
    if process.returncode < 0:
        return Run(seconds, f"stopped after {options.limit:.0f} s")
    made = re.search(r": (\d+) items", told)
    return Run(
        seconds, "" if process.returncode == 0 or "QG600" in told else told[-200:], made[1] if made else "no"
    )


def _limited(seconds: float) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds) + 5))


def main(arguments: list[str]) -> int:
    """Print a line for each shape; end with 1 if one of them is too slow, fails, or grows too fast."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shape", nargs="*", metavar="SHAPE")
    parser.add_argument("--triples", type=int, default=TRIPLES)
    parser.add_argument("--count", default="50")
    parser.add_argument("--limit", type=float, default=LIMIT, help="seconds of the processor for one build")
    parser.add_argument("--write", help="keep the collections in this folder")
    options = parser.parse_args(arguments)
    bad = 0
    print(f"{'shape':<22} {'n':>8} {'2n':>8} {'ratio':>6}  items")
    for shape in options.shape or SHAPES:
        few, many = (measured(shape, size, options) for size in (options.triples, 2 * options.triples))
        ratio = max(0.0, many.seconds - START) / max(1.0, few.seconds - START)
        fault = few.fault or many.fault or ("" if ratio <= GROWTH else "grows too fast")
        bad += bool(fault)
        print(
            f"{shape:<22} {few.seconds:>7.1f}s {many.seconds:>7.1f}s {ratio:>6.2f}  {many.items} {fault}",
            flush=True,
        )
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
