"""Judges every option of an exam by the collection's facts, and never looks at the exam's own proofs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import statements
from .arrangements import Table, is_arrangement, judge_arrangement
from .collection import Collection, read_collection, read_templates
from .computed import Sum, is_computed, judge_computed
from .graph import ALWAYS, Graph
from .options import check_likeness, check_order, check_structure
from .patterns import Pattern, Prover, Reader, Var
from .shown import check_texts
from .truth import Truth
from .verdicts import Finding, ItemView, judge_item
from .wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHIPPED_TEMPLATES = Path(__file__).parents[2] / "templates" / "items"


@dataclass(frozen=True)
class Fault:
    """Something wrong with an item, or with one of its options."""

    item: str
    option: str
    kind: str
    detail: str

    def __str__(self) -> str:
        return f"{self.item} {self.option or '-'}: {self.kind}: {self.detail}"


def judge(root: Path, exam: Mapping[str, Any], as_of: str | None = None) -> list[Fault]:
    """Return everything that the facts under root do not bear out."""
    collection = read_collection(root)
    about = exam.get("exam") or {}
    day = as_of or about.get("as_of") or collection.as_of
    graph = Graph(collection, day)
    bench = Bench(collection, graph, str(about.get("lang") or collection.languages[0]), root)
    faults = [fault for item in exam["items"] for fault in bench.judge(item)]
    counts = Counter(str(item.get("id")) for item in exam["items"])
    faults += [
        Fault(name, "", "bad-structure", f"{n} items have this id") for name, n in counts.items() if n > 1
    ]
    return faults


class Bench:
    """What judging one item after another needs."""

    def __init__(self, collection: Collection, graph: Graph, lang: str, root: Path) -> None:
        self.collection = collection
        self.graph = graph
        self.wording = Wording(collection, lang, graph.day)
        self.reader = Reader(graph)
        self.prover = Prover(Truth(graph))
        self.templates = read_templates(root / "templates" / "items", SHIPPED_TEMPLATES)

    def judge(self, item: Mapping[str, Any]) -> Iterator[Fault]:
        """Yield the faults of one item; a hand-written one claims no proof, so there is nothing to judge."""
        if item.get("unproven") is True and item.get("template") == "hand-written":
            return
        name = str(item.get("id"))
        found = list(check_structure(item))
        view = None
        try:
            if item.get("shape") in statements.SHAPES:
                found += statements.judge_statements(item, self.reader, self.prover, self.wording)
            else:
                view = self._view(item)
        except (ValueError, KeyError, TypeError) as problem:
            found.append(("", "bad-structure", str(problem)))
        if view is not None:
            found += check_likeness(view, self.graph)
            found += check_order(view, self.graph)
            found += self._verdicts(view)
            found += check_texts(view, self.wording)
        for label, kind, detail in dict.fromkeys(found):
            yield Fault(name, label, kind, detail)

    def _verdicts(self, view: ItemView) -> Iterator[Finding]:
        matter = self.templates[str(view.item.get("template"))]
        if is_computed(matter):
            return judge_computed(Sum(view, matter, self.prover, self.wording))
        if not is_arrangement(view.item):
            return judge_item(view, self.prover)
        return judge_arrangement(Table(view, matter, self.prover, self.reader, self.wording))

    def _view(self, item: Mapping[str, Any]) -> ItemView:
        matter = self.templates.get(str(item.get("template")))
        if matter is None:
            raise ValueError(f"no template {item.get('template')}")
        unit = self.reader.item_unit(item)
        values = [self.reader.term(option["value"], unit) for option in item["options"]]
        when = item.get("when")
        when = when.get("id") if isinstance(when, dict) else when
        if when and when not in self.collection.conditions:
            raise ValueError(f"no condition {when}")
        pattern = self.reader.pattern(item)
        return ItemView(
            item=item,
            pattern=pattern,
            ask=None if is_arrangement(item) else _asked(item, pattern),
            options=list(zip(item["options"], values, strict=True)),
            world=str(when or ALWAYS),
            unique=str(matter.get("answers", "one")) == "one",
        )


def _asked(item: Mapping[str, Any], pattern: Pattern) -> Var | None:
    """Return the variable asked for; it stands in the pattern and nowhere else is one asked."""
    raw = item.get("ask") or []
    names = [str(name["var"] if isinstance(name, dict) else name) for name in raw]
    found = [Var(name.removeprefix("$")) for name in names]
    if len(found) > 1:
        raise ValueError(f"asks for {len(found)} variables")
    if found and not any(found[0] in conjunct.slots for conjunct in pattern):
        raise ValueError(f"asks for {found[0].name}, which the pattern lacks")
    return found[0] if found else None
