"""Random collections that use every flag, date, condition and closure at once, made from a seed."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

TYPES = {"thing": 10, "gadget": 6, "part": 8, "spot": 6}
SYLLABLES = ("ka", "lo", "mi", "ru", "te", "zo", "pa", "ne")
LITERALS = {
    "duration": ("30 min", "60 min", "1 h", "2", "2 h", "120 min", "1 d"),
    "port-range": ("0-1023", "1024-65535", "1024–65535", "80-443", "80"),
    "cidr": ("10.0.0.0/8", "10.0.0.0/24", "10.0.1.0/24", "192.168.0.0/16"),
    "text": ("abc", "ABC", "xyz", "q", "w"),
    "integer": ("1", "2", "3", "10"),
    "date": ("2022", "2024-07", "2025-07-04", "2023"),
}
ROSTER = {"thing": "r1", "part": "r2", "spot": "spot"}
HEAD = """\
languages: [en]
as_of: 2025-06-01
conditions:
  wet: {en: The floor is wet.}
  dark: {en: The room is dark.}
types:
  thing: {en: [a thing, things]}
  gadget: {en: [a gadget, gadgets], broader: thing}
  part: {en: [a part, parts]}
  spot: {en: [a spot, spots], closed: true, because: All are listed.}
predicates:
"""


@dataclass(frozen=True, slots=True)
class Verb:
    """A predicate of the collection."""

    name: str
    subject: str
    object: str
    flags: tuple[str, ...]
    inverse: str | None = None

    def declaration(self) -> str:
        """Return its vocabulary entry."""
        kind = "{duration: h}" if self.object == "duration" else self.object
        inverse = f"inverse: {self.inverse}, " if self.inverse else ""
        slots = f"subject: {self.subject}, {inverse}object: {kind}, {', '.join(self.flags)}"
        does = f'does: ["{self.name} {{{{ o }}}}", "{self.name} {{{{ o }}}}"]'
        asks = ", ".join(
            f'{form}: "{words} does {{{{ s }}}} {self.name}?"'
            for form, words in (
                ("one", "What"),
                ("among", "Which of these"),
                ("all", "Which all"),
                ("not", "Which NOT"),
            )
        )
        return f"  {self.name}:\n    {{{slots},\n     en: {{{does}, {asks}}}}}\n"


def verbs(chance: Random) -> list[Verb]:
    """Return ten predicates, some with an inverse."""
    found: list[Verb] = []
    for letter in "abcdefghij":
        subject = chance.choice(list(TYPES))
        kind = chance.choice(["thing", "part", "spot", "thing", *LITERALS])
        verb = Verb(f"verb_{letter}", subject, kind, tuple(_flags(chance, subject, kind)))
        if (
            kind in TYPES
            and chance.random() < 0.3
            and not {"symmetric: true", "transitive: true"} & set(verb.flags)
        ):
            back = Verb(f"{verb.name}_back", kind, subject, ("values: many",))
            found += [Verb(verb.name, subject, kind, verb.flags, back.name), back]
        else:
            found.append(verb)
    return found


def _flags(chance: Random, subject: str, kind: str) -> list[str]:
    flags = [f"values: {chance.choice(['one', 'many', 'many'])}"]
    if kind in TYPES:
        if subject == kind and chance.random() < 0.35:
            flags.append("symmetric: true")
        elif subject == kind and chance.random() < 0.5:
            flags = ["values: many", "transitive: true"]
        if chance.random() < 0.2:
            flags.append("inverse_one: true, because: By definition.")
    if chance.random() < 0.3:
        flags.append("inherits: true")
    if chance.random() < 0.15 and "inverse_one" not in " ".join(flags):
        flags.append("complete: true, because: By definition.")
    if kind in {"port-range", "cidr"} and chance.random() < 0.4:
        flags.append("compare: contains")
    return flags


def entities(chance: Random) -> tuple[list[str], dict[str, list[str]]]:
    """Return the lines of the entities and their ids by type; some share names, some have none."""
    lines, ids, used = [], {}, list[str]()
    for kind, count in TYPES.items():
        ids[kind] = [f"{kind}-{number}" for number in range(count)]
        for number, name in enumerate(ids[kind]):
            label = (
                "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()
                + f" {kind} {chr(65 + number)}"
            )
            more = f", broader: {kind}-{chance.randrange(number)}" if number and chance.random() < 0.2 else ""
            if used and chance.random() < 0.08:
                more += f', aliases: ["{chance.choice(used).upper()}"]'
            used.append(label)
            lines.append(
                f"  {name}: {{type: {kind}{f', en: {label}' if chance.random() < 0.93 else ''}{more}}}"
            )
    return lines, {**ids, "thing": ids["thing"] + ids["gadget"]}


def entry(chance: Random, verb: Verb, ids: dict[str, list[str]]) -> str:
    """Return one random entry of a predicate."""
    count = 1 if "values: one" in verb.flags else chance.choice([1, 1, 2])
    pool = [f'"{text}"' for text in LITERALS[verb.object]] if verb.object in LITERALS else ids[verb.object]
    slots = f"[{chance.choice(ids[verb.subject])}, {verb.name}, [{', '.join(chance.sample(pool, count))}]]"
    denied = chance.random() < 0.3
    keys = ["", *_qualifiers(chance)]
    draw = chance.random()
    if not denied and draw < 0.22:
        keys.append("only: objects, because: Listed.")
    elif not denied and draw < 0.34 and verb.subject in ROSTER:
        keys.append(f"only: subjects, among: {ROSTER[verb.subject]}, because: Listed.")
    return f"  - {{{'not' if denied else 'fact'}: {slots}{', '.join(keys)}}}"


def _qualifiers(chance: Random) -> list[str]:
    dates = chance.choices(
        ["", "until: 2024-05", "from: 2024-05", "from: 2026", "until: 2025-06-01"], [83, 8, 4, 3, 2]
    )
    when = chance.choices(["", "when: wet", "when: dark"], [86, 10, 4])
    contested = chance.choices(["", "contested: true"], [95, 5])
    return [key for key in (*dates, *when, *contested) if key]


def collection(seed: int) -> tuple[str, list[str]]:
    """Return the vocabulary and the lines of the one topic; contradicting lines are still among them."""
    chance = Random(seed)
    found = verbs(chance)
    lines, ids = entities(chance)
    rosters = f"rosters: {{r1: [{', '.join(chance.sample(ids['thing'], 7))}], r2: [{', '.join(chance.sample(ids['part'], 5))}]}}"
    entries = [entry(chance, verb, ids) for verb in found for _ in range(chance.randrange(6, 16))]
    return HEAD + "".join(verb.declaration() for verb in found), [
        "entities:",
        *lines,
        rosters,
        "facts:",
        *entries,
    ]


def write(folder: Path, vocabulary: str, lines: list[str]) -> None:
    """Write the collection into a folder."""
    (folder / "facts" / "d").mkdir(parents=True, exist_ok=True)
    (folder / "facts" / "vocabulary.yaml").write_text(vocabulary)
    (folder / "facts" / "d" / "a.yaml").write_text("\n".join(lines) + "\n")
