"""Invariants over random fact bases: no wrong key, no true distractor, also when facts are missing."""

from dataclasses import replace
from itertools import permutations, product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qgen.assemble.bank import BankOptions, make_bank
from qgen.facts import FactBase, Literal, Ref, Sequence, Statement, Term, TermSet, Triple
from qgen.graph.likeness import name_key
from qgen.graph.patterns import decide
from qgen.graph.prover import Prover
from qgen.graph.statements import decide_statement
from qgen.item import Item
from qgen.load.collection import load_collection
from qgen.pattern import PredicateRef
from tests.making import VOCABULARY, packaged_templates

NAMES = ["a", "b", "c", "d", "e", "f"]
COLORS = ["red", "blue", "green"]
TEMPLATES = packaged_templates()
WORDS = (
    VOCABULARY
    + """\
  goes_through:
    subject: thing
    object: {sequence: thing}
    values: one
    en: {does: ["goes through {{ o }}", "go through {{ o }}"], one: "In which order does {{ s }} go?"}
"""
)

subject = st.sampled_from(NAMES)
some = st.lists(subject, min_size=1, max_size=3, unique=True).map(lambda names: f"[{', '.join(names)}]")
step = st.one_of(subject, st.tuples(subject, subject).map(lambda pair: f"[{pair[0]}, {pair[1]}]"))
order = st.lists(step, min_size=2, max_size=5).map(lambda steps: f"{{sequence: [{', '.join(steps)}]}}")
plain = st.one_of(
    st.tuples(subject, st.just("goes_through"), order),
    st.tuples(subject, st.just("likes"), some),
    st.tuples(subject, st.just("needs"), some),
    st.tuples(subject, st.just("has_color"), st.sampled_from(COLORS)),
    st.tuples(subject, st.just("weighs"), st.integers(1, 9).map(str)),
    st.tuples(subject, st.just("owns"), subject),
    st.tuples(subject, st.just("married_to"), subject),
).map(lambda t: f"[{t[0]}, {t[1]}, {t[2]}]")
keys = st.sampled_from(
    ["", "", "", ", only: objects, at: L1", ", only: subjects, among: all, at: L1", ", contested: true",
     ", when: at-night", ", until: 2020-01-01", ", from: 2020-01-01"]
)  # fmt: skip
entry = st.one_of(
    st.builds(lambda t, k: f"- {{fact: {t}{k}}}", plain, keys),
    st.builds(lambda t: f"- {{not: {t}}}", plain),
)


def collection(lines: list[str]) -> FactBase:
    broader = {"b": ", broader: a"}
    entities = "".join(f"  {n}: {{type: thing, name: Name {n.upper()}{broader.get(n, '')}}}\n" for n in NAMES)
    colors = "".join(f"  {c}: {{type: color, name: {c}}}\n" for c in COLORS)
    text = (
        f"entities:\n{entities}{colors}rosters: {{all: [a, b, c, d, e, f]}}\nconfusable: [[a, c, d], [e, f]]\nfacts:\n"
        + "\n".join(lines)
    )
    files = {"facts/vocabulary.yaml": WORDS.encode(), "facts/d/t.yaml": text.encode()}
    loaded, found = load_collection(files, packaged_templates=TEMPLATES)
    assert loaded is not None
    assert not [d for d in found if d.is_error], found
    return loaded.base


def bank(base: FactBase) -> tuple[Item, ...]:
    files = {"facts/vocabulary.yaml": WORDS.encode(), "facts/d/t.yaml": b"facts: []"}
    loaded, _ = load_collection(files, packaged_templates=TEMPLATES)
    assert loaded is not None
    return make_bank(base, loaded.templates, BankOptions("en", ("d",), (2021, 1, 1), count=None)).items


def wrong(base: FactBase, item: Item) -> list[str]:
    """Return what is wrong with an item by the truth of a fact base (unknown is not wrong)."""
    prover = Prover(base, (2021, 1, 1), condition=item.when)
    if item.shape in {"true-false", "statements"}:
        return wrongly_told(prover, item)
    if item.shape == "match":
        return wrongly_matched(prover, item)
    if item.place is not None or item.kind == "ordering":
        return wrongly_placed(prover, item)
    given_terms = {
        name: value for name, value in item.given.items() if not isinstance(value, TermSet | Statement)
    }
    found = []
    for option in item.options:
        assert not isinstance(option.value, Statement)
        members = option.value.members if isinstance(option.value, TermSet) else (option.value,)
        verdicts = [decide(prover, item.pattern, {**given_terms, item.ask[0]: member}) for member in members]
        if option.key and any(verdict.is_refuted for verdict in verdicts):
            found.append(f"key refuted: {option.text}")
        if not option.key and all(verdict.is_proven for verdict in verdicts):
            found.append(f"distractor proven: {option.text}")
    return found


def wrongly_told(prover: Prover, item: Item) -> list[str]:
    """Return what is wrong with an item whose options are sentences."""
    told = {
        o.text: (o.key, decide_statement(prover, o.value))
        for o in item.options
        if isinstance(o.value, Statement)
    }
    assert len(told) == len(item.options)
    return [f"not {key}: {text}" for text, (key, ruling) in told.items() if ruling.true is (not key)]


def wrongly_matched(prover: Prover, item: Item) -> list[str]:
    """Return the pairs of a matching item that do not hold, and other combinations that do."""
    predicate = next(value.id for value in item.given.values() if isinstance(value, PredicateRef))
    found = []
    for pair in item.pairs:
        for option in item.options:
            assert isinstance(pair.value, Ref)
            assert isinstance(option.value, Ref | Literal)
            triple = Triple(pair.value.id, predicate, option.value)
            own = option.label == pair.label
            if (prover.refute(triple) if own else prover.prove(triple)) is not None:
                found.append(f"{pair.text} with {option.text}")
    return found


def wrongly_placed(prover: Prover, item: Item) -> list[str]:
    """Return the steps of an item about a sequence that may not stand, or may stand, where it says so."""
    subject, predicate = item.given["s"], item.given["p"]
    assert isinstance(subject, Ref)
    assert isinstance(predicate, PredicateRef)
    ways = [
        [term for step in way for term in step]
        for true in prover.objects(subject.id, predicate.id)
        if isinstance(true, Sequence)
        for way in product(*map(permutations, true.steps))
    ]
    if item.kind == "ordering":
        values = {option.label: option.value for option in item.options}
        told = [values[pair.label] for pair in item.pairs]
        return [] if all(way == told for way in ways) else [f"not in this order: {told}"]
    there = {_standing(way, item) for way in ways}
    return [
        o.text
        for o in item.options
        if ways and (o.key != (there == {o.value}) or (not o.key and o.value in there))
    ]


def _standing(way: list[Term], item: Item) -> Term | None:
    if item.place in {"first", "last"}:
        return way[0 if item.place == "first" else -1]
    beside = item.given["y"]
    at = way.index(beside) + (1 if item.place == "after" else -1) if beside in way else -1
    return way[at] if 0 <= at < len(way) else None


slow = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@slow
@given(st.lists(entry, min_size=3, max_size=14))
def test_every_item_is_sound(lines: list[str]) -> None:
    base = collection(lines)
    items = bank(base)
    assert len({item.id for item in items}) == len(items)
    for item in items:
        assert wrong(base, item) == []
        texts = [name_key(option.text) for option in item.options]
        assert len(set(texts)) == len(texts)
        assert [option.label for option in item.options] == list("ABCDEFGH"[: len(item.options)])
        several = {"multiple": 2, "matching": len(item.pairs), "ordering": len(item.options)}
        assert sum(option.key for option in item.options) == several.get(item.kind, 1)


@slow
@given(st.lists(entry, min_size=4, max_size=14), st.data())
def test_missing_facts_never_make_an_item_wrong(lines: list[str], data: st.DataObject) -> None:
    """Thin the entries, judge by all of them: what is unknown may be missing, but nothing is wrong."""
    full = collection(lines)
    if _contradicts(full):
        return
    kept = data.draw(
        st.lists(st.sampled_from(range(len(full.entries))), unique=True, max_size=len(full.entries))
    )
    thin = replace(full, entries=tuple(full.entries[i] for i in sorted(kept)))
    for item in bank(thin):
        assert wrong(full, item) == []


def _contradicts(base: FactBase) -> bool:
    from qgen.check import check_facts  # noqa: PLC0415  # only here

    # an end date that another entry contradicts later is knowledge that thinning can take away
    dated = any(
        entry.qualifiers.until is not None or entry.qualifiers.when is not None for entry in base.entries
    )
    return dated or any(found.severity != "information" for found in check_facts(base))
