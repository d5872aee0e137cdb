"""Judging one item of an exam's JSON by a world: is each key true, and each distractor false?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations
from typing import Any

from benchmarks.soundness.world import Value, World, literal

Item = Mapping[str, Any]
Binding = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Fault:
    """A wrong option. ``predicates`` are those on which qgen took something false for proven."""

    item: str
    template: str
    option: str
    kind: str
    predicates: frozenset[str]


@dataclass(frozen=True, slots=True)
class Conjunct:
    """One pattern triple; a slot is a value, or a variable's name after ``$``."""

    subject: Value
    predicate: str
    object: Value
    negated: bool


WRONG_KEY, TRUE_DISTRACTOR = "wrong key", "true distractor"


def judge(item: Item, world: World, *, unique: bool) -> Iterator[Fault]:
    """Yield the item's wrong options; ``unique`` says that the stem asks for the one true answer."""
    for option, kind, predicates in _wrong(item, world, unique=unique):
        yield Fault(item["id"], item["template"], option, kind, predicates)


Wrong = tuple[str, str, frozenset[str]]


def _wrong(item: Item, world: World, *, unique: bool) -> Iterator[Wrong]:
    if item["shape"] in ("true-false", "statements"):
        yield from _sentences(item, world)
    elif item["shape"] == "match":
        yield from _matching(item, world)
    elif item["shape"] == "order" and item.get("place"):
        yield from _place(item, world)
    elif item["kind"] == "ordering":
        yield from _arrangement(item, world)
    else:
        yield from _answers(item, world, unique=unique)


# --- one asked variable -------------------------------------------------------------------------------


def _answers(item: Item, world: World, *, unique: bool) -> Iterator[Wrong]:
    pattern, given = read_pattern(item)
    [asked] = item["ask"]
    every = {solution[asked] for solution in solutions(pattern, given, world) if asked in solution}
    predicates = frozenset(conjunct.predicate for conjunct in pattern)
    if unique and item["shape"] != "set" and len(every) > 1:
        yield "", WRONG_KEY, predicates
    for option in item["options"]:
        value = read_value(option["value"])
        if isinstance(value, frozenset):
            true = value == every if option["key"] else bool(value) and value <= every
        else:
            true = _true(value, asked, pattern, given, world)
            if not option["key"]:  # a namesake's truth is as bad: readers see the name
                twins = _twins(value, asked, pattern, world)
                true = true or any(_true(twin, asked, pattern, given, world) for twin in twins)
        if true != option["key"]:
            yield option["label"], TRUE_DISTRACTOR if true else WRONG_KEY, _blamed(option, pattern)


def _true(value: Value, asked: str, pattern: list[Conjunct], given: Binding, world: World) -> bool:
    return any(True for _ in solutions(pattern, {**given, asked: value}, world))


def _twins(value: Value, asked: str, pattern: list[Conjunct], world: World) -> list[str]:
    """Return the namesakes that could be meant, since they are of a type that the pattern asks for."""
    slot = f"${asked}"
    wanted = [
        world.predicates[conjunct.predicate]["subject" if conjunct.subject == slot else "object"]
        for conjunct in pattern
        if slot in (conjunct.subject, conjunct.object)
    ]
    return [name for name in world.namesakes(value) if all(world.fits(name, types) for types in wanted)]


def _blamed(option: Mapping[str, Any], pattern: list[Conjunct]) -> frozenset[str]:
    """Return the predicates of the conjuncts that settled the option by its own proof, else all."""
    settled = {
        step["conjunct"]
        for step in option["proof"]
        if option["key"] or step["holds"] == pattern[step["conjunct"]].negated
    }
    return frozenset(pattern[index].predicate for index in settled or range(len(pattern)))


def solutions(pattern: list[Conjunct], bound: Binding, world: World) -> Iterator[Binding]:
    """Yield the bindings under which the pattern is true; of a denied conjunct no binding may be true."""
    order = sorted(pattern, key=lambda conjunct: conjunct.negated)
    yield from _solve(order, bound, world)


def _solve(rest: list[Conjunct], bound: Binding, world: World) -> Iterator[Binding]:
    if not rest:
        yield bound
        return
    first, *others = rest
    found = _matches(first, bound, world)
    if first.negated:
        if next(found, None) is None:
            yield from _solve(others, bound, world)
        return
    for binding in found:
        yield from _solve(others, binding, world)


def _matches(conjunct: Conjunct, bound: Binding, world: World) -> Iterator[Binding]:
    subject, thing = _bound(conjunct.subject, bound), _bound(conjunct.object, bound)
    if _open(subject) and _open(thing):
        pairs = world.pairs(conjunct.predicate)
    elif _open(thing):
        pairs = [(subject, each) for each in world.objects(subject, conjunct.predicate)]
    elif _open(subject):
        pairs = [(each, thing) for each in world.subjects(conjunct.predicate, thing)]
    else:
        pairs = [(subject, thing)] if world.holds(subject, conjunct.predicate, thing) else []
    for one, other in pairs:
        names = {str(slot)[1:]: value for slot, value in ((subject, one), (thing, other)) if _open(slot)}
        yield {**bound, **names}


def _bound(slot: Value, bound: Binding) -> Value:
    return bound.get(str(slot)[1:], slot) if _open(slot) else slot


def _open(slot: Value) -> bool:
    return isinstance(slot, str) and slot.startswith("$")


# --- sentences ----------------------------------------------------------------------------------------


def _sentences(item: Item, world: World) -> Iterator[Wrong]:
    for option in item["options"]:
        raw = option["value"]
        claims = raw.get("set", [raw])
        false = [claim for claim in claims if _claimed(claim, world) != claim.get("holds", True)]
        if option["key"] and false:
            yield option["label"], WRONG_KEY, _predicates(false)
        elif not option["key"] and not false:
            yield option["label"], TRUE_DISTRACTOR, _predicates(claims)


def _claimed(claim: Mapping[str, Any], world: World) -> bool:
    subject, predicate, thing = claim["statement"]
    value = read_value(thing)
    if isinstance(value, frozenset):
        return value == world.objects(subject["id"], predicate["id"])
    return world.holds(subject["id"], predicate["id"], value)


def _predicates(claims: list[Mapping[str, Any]]) -> frozenset[str]:
    return frozenset(claim["statement"][1]["id"] for claim in claims)


# --- orders and pairs ---------------------------------------------------------------------------------


def _place(item: Item, world: World) -> Iterator[Wrong]:
    [conjunct], given = read_pattern(item)
    subject = _bound(conjunct.subject, given)
    known: list[Any] = [
        each[1] for each in world.objects(subject, conjunct.predicate) if isinstance(each, tuple)
    ]
    true: set[Value] = set()
    for steps in known:
        at = {"first": 0, "last": len(steps) - 1}.get(item["place"])
        if at is None:
            at = steps.index(given["y"]) + (1 if item["place"] == "after" else -1)
        true |= {steps[at]} if 0 <= at < len(steps) else set()
    for option in item["options"]:
        if (read_value(option["value"]) in true) != option["key"]:
            kind = WRONG_KEY if option["key"] else TRUE_DISTRACTOR
            yield option["label"], kind, frozenset({conjunct.predicate})


def _arrangement(item: Item, world: World) -> Iterator[Wrong]:
    [conjunct], given = read_pattern(item)
    by_label = {option["label"]: read_value(option["value"]) for option in item["options"]}
    made = tuple(
        by_label[pair["label"]] for pair in sorted(item["pairs"], key=lambda pair: int(pair["text"]))
    )
    if not world.holds(_bound(conjunct.subject, given), conjunct.predicate, ("sequence", made)):
        yield "", WRONG_KEY, frozenset({conjunct.predicate})


def _matching(item: Item, world: World) -> Iterator[Wrong]:
    """Another way to pair all prompts would make some response outside the key right."""
    [conjunct], _ = read_pattern(item)
    options = {option["label"]: read_value(option["value"]) for option in item["options"]}
    prompts = [read_value(pair["value"]) for pair in item["pairs"]]
    key = tuple(pair["label"] for pair in item["pairs"])
    from_subjects = str(conjunct.subject)[1:] == item["ask"][0]

    def fits(prompt: Value, label: str) -> bool:
        pair = (prompt, options[label]) if from_subjects else (options[label], prompt)
        return world.holds(pair[0], conjunct.predicate, pair[1])

    blamed = frozenset({conjunct.predicate})
    for prompt, label in zip(prompts, key, strict=True):
        if not fits(prompt, label):
            yield label, WRONG_KEY, blamed
    ways = [way for way in permutations(options, len(prompts)) if all(map(fits, prompts, way))]
    if any(way != key for way in ways):
        yield "", TRUE_DISTRACTOR, blamed


# --- reading ------------------------------------------------------------------------------------------


def read_pattern(item: Item) -> tuple[list[Conjunct], dict[str, Value]]:
    """Return the pattern with its predicates filled in, and the other given values."""
    given = {name: read_value(term) for name, term in item["given"].items()}
    pattern = []
    for raw in item["pattern"]:
        negated = isinstance(raw, dict)
        slots = [_slot(term) for term in (raw["not"] if negated else raw)]
        predicate = str(_bound(slots[1], given))
        pattern.append(Conjunct(slots[0], predicate, slots[2], negated))
    return pattern, given


def _slot(term: Mapping[str, Any]) -> Value:
    return f"${term['var']}" if "var" in term else read_value(term)


def read_value(term: Mapping[str, Any]) -> Value:
    """Return a term of the JSON as what the world knows."""
    if "literal" in term:
        return literal(term["type"], term["literal"])
    if "set" in term:
        return frozenset(read_value(member) for member in term["set"])
    if "sequence" in term:
        return ("sequence", tuple(read_value(step) for step in term["sequence"]))
    return term["id"]
