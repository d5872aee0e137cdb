"""An exam and its items back from the JSON that ``json_api`` writes. Unknown fields are ignored."""

from collections.abc import Callable, Mapping
from typing import Any

from qgen.exam import Exam, Section, Sitting
from qgen.facts import Claim, Literal, Ref, Sequence, Statement, Term, TermSet, Triple, Value
from qgen.item import Cite, Item, Option, Pair, Premise, SourceCite, Step, Text
from qgen.pattern import Conjunct, PredicateRef, Slot, Var

Data = Mapping[str, Any]
ReadLiteral = Callable[[str, str], Literal]
"""Makes a literal of its type and text: the file holds no canonical keys, which comparing needs."""


def as_written(kind: str, text: str) -> Literal:
    """Return a literal that is good for showing: its key is its text."""
    return Literal(kind, text, text)


def exam_from_json(data: Data, literal: ReadLiteral = as_written) -> Exam:
    """Return the exam of a document that fits ``exam_schema``; the paper it is printed on is not in there."""
    head = data["exam"]
    return Exam(
        name=head["name"],
        title=head["title"],
        lang=head["lang"],
        default_lang=head.get("default_lang", head["lang"]),
        domains=tuple(head["domains"]),
        seed=head["seed"],
        items=items_from_json(data, literal),
        as_of=head["as_of"],
        form=head["form"],
        blueprint=head["blueprint"],
        qgen=data["qgen"],
        sitting=Sitting(head.get("minutes"), head.get("pass_mark"), head.get("instructions", "")),
        sections=tuple(
            Section(entry["id"], entry["title"], tuple(entry["items"])) for entry in head.get("sections", ())
        ),
    )


def items_from_json(data: Data, literal: ReadLiteral = as_written) -> tuple[Item, ...]:
    """Return the items of a document that fits ``exam_schema``."""
    lang = data["exam"]["lang"]
    return tuple(_item(entry, lang, _Terms(literal)) for entry in data["items"])


def _item(data: Data, lang: str, terms: "_Terms") -> Item:
    pattern = tuple(terms.conjunct(entry) for entry in data["pattern"])
    predicates = {conjunct.predicate.name for conjunct in pattern if isinstance(conjunct.predicate, Var)}
    return Item(
        id=data["id"],
        lang=lang,
        template=data["template"],
        shape=data["shape"],
        kind=data["kind"],
        domain=data["domain"],
        topic=data["topic"],
        stem=Text(data["stem"], tuple((start, end) for start, end in data.get("emphasis", ()))),
        options=tuple(terms.option(entry) for entry in data["options"]),
        pattern=pattern,
        ask=tuple(data["ask"]),
        given={
            name: PredicateRef(term["id"]) if name in predicates else terms.value(term)
            for name, term in data["given"].items()
        },
        when=data["when"],
        tags=tuple(data["tags"]),
        bloom=data["bloom"],
        bloom_reason=data.get("bloom_reason", ""),
        difficulty=data["difficulty"],
        level=data.get("level", "medium"),
        negated=data["negated"],
        fixed_order=data.get("fixed_order", False),
        assumed=data.get("assumed", False),
        pairs=tuple(terms.pair(entry) for entry in data["pairs"]),
        premises=tuple(terms.premise(entry) for entry in data["premises"]),
        enemies=tuple(data["enemies"]),
        place=data.get("place"),
        unproven=data.get("unproven", False),
        calibrated=data.get("calibrated", False),
        sources=tuple(
            SourceCite(entry["id"], entry["title"], tuple(entry["at"]), entry.get("url"))
            for entry in data["sources"]
        ),
    )


class _Terms:
    """Reads whatever holds terms, with one way to make literals."""

    def __init__(self, literal: ReadLiteral) -> None:
        self._literal = literal

    def term(self, data: Data) -> Term:
        if "literal" in data:
            return self._literal(data["type"], data["literal"])
        if "sequence" in data:
            return Sequence(tuple(self._several(step) for step in data["sequence"]))
        return Ref(data["id"])

    def value(self, data: Data) -> Value:
        if "statement" in data:
            return Statement((self._claim(data),))
        if "set" in data and all("statement" in member for member in data["set"]):
            return Statement(tuple(self._claim(member) for member in data["set"]))
        return self._object(data)

    def _object(self, data: Data) -> Term | TermSet:
        return TermSet(self._several(data)) if "set" in data else self.term(data)

    def _claim(self, data: Data) -> Claim:
        subject, predicate, thing = data["statement"]
        return Claim(subject["id"], predicate["id"], self._object(thing), holds=data.get("holds", True))

    def premise(self, data: Data) -> Premise:
        return Premise(data["text"], self._claim(data))

    def pair(self, data: Data) -> Pair:
        return Pair(
            text=data["text"],
            value=None if data["value"] is None else self.value(data["value"]),
            label=data["label"],
            rationale=data["rationale"],
            proof=tuple(self._step(step) for step in data["proof"]),
        )

    def conjunct(self, data: Any) -> Conjunct:
        negated = isinstance(data, Mapping)
        subject, predicate, object_ = data["not"] if negated else data
        relation = Var(predicate["var"]) if "var" in predicate else PredicateRef(predicate["id"])
        return Conjunct(self._slot(subject), relation, self._slot(object_), negated=negated)

    def option(self, data: Data) -> Option:
        return Option(
            label=data["label"],
            text=data["text"],
            value=self.value(data["value"]),
            key=data["key"],
            rationale=data["rationale"],
            strategy=data["strategy"],
            plausibility=data["plausibility"],
            proof=tuple(self._step(step) for step in data["proof"]),
        )

    def _several(self, data: Data) -> tuple[Term, ...]:
        members = data.get("set", [data])
        return tuple(self.term(member) for member in members)

    def _slot(self, data: Data) -> Slot:
        return Var(data["var"]) if "var" in data else self.term(data)

    def _step(self, data: Data) -> Step:
        cites = tuple(self._cite(cite) for cite in data["cites"])
        return Step(data["conjunct"], data["ground"], data["holds"], self._triple(data["triple"]), cites)

    def _cite(self, data: Data) -> Cite:
        kind = next(kind for kind in ("fact", "not", "only") if kind in data)
        return Cite(kind, self._triple(data[kind]), data["source"], tuple(data["at"]))

    def _triple(self, data: Any) -> Triple:
        subject, predicate, object_ = data
        return Triple(subject["id"], predicate["id"], self.term(object_))
