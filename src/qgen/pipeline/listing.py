"""What a collection holds, as rows: the same ones for people and for machines."""

from collections.abc import Callable, Iterable, Mapping

from qgen.blueprint import Blueprint, domains_of, quotas
from qgen.facts import Entry, FactBase, Literal, ObjectSpec, Ref, Sequence, Term
from qgen.pattern import ItemTemplate
from qgen.pipeline.opening import Opened

Row = Mapping[str, object]


def written(term: Term) -> str:
    """Return a term as an author writes it."""
    if isinstance(term, Ref):
        return term.id
    if isinstance(term, Literal):
        return term.text
    assert isinstance(term, Sequence)
    return " → ".join("|".join(written(part) for part in step) for step in term.steps)


def domain_rows(opened: Opened, _: tuple[str, ...]) -> list[Row]:
    """Return every domain with what it holds."""
    base = opened.base
    return [
        {
            "domain": domain,
            "triples": sum(len(e.triples()) for e in base.entries if e.domain == domain and not e.denied),
            "denials": sum(len(e.triples()) for e in base.entries if e.domain == domain and e.denied),
            "entities": sum(entity.domain == domain for entity in base.entities.values()),
            "topics": len({entry.topic for entry in base.entries if entry.domain == domain}),
        }
        for domain in base.domains
    ]


def fact_rows(opened: Opened, domains: tuple[str, ...]) -> list[Row]:
    """Return every entry of the domains (none: all) with its place."""
    return [
        _fact_row(entry, opened) for entry in opened.base.entries if not domains or entry.domain in domains
    ]


def _fact_row(entry: Entry, opened: Opened) -> Row:
    return {
        "place": f"{opened.files.shown(entry.position.file)}:{entry.position.line}",
        "kind": "not" if entry.denied else "fact",
        "subject": ", ".join(entry.subjects),
        "predicate": entry.predicate,
        "object": ", ".join(written(term) for term in entry.objects) or "—",
        "source": " ".join(filter(None, (entry.qualifiers.source, *entry.qualifiers.at))),
    }


def template_rows(opened: Opened, _: tuple[str, ...]) -> list[Row]:
    """Return every item template."""
    assert opened.collection is not None
    return [_template_row(template) for template in opened.collection.templates]


def _template_row(template: ItemTemplate) -> Row:
    return {
        "template": template.id,
        "shape": template.shape,
        "answers": template.answers,
        "conjuncts": len(template.pattern),
        "languages": " ".join(template.languages),
        "strategies": " ".join(template.strategies),
        "file": template.position.file,
    }


def predicate_rows(opened: Opened, domains: tuple[str, ...]) -> list[Row]:
    """Return every predicate (with ``domains``: that their facts use) with its types and phrases."""
    base = opened.base
    used = {entry.predicate for entry in base.entries if entry.domain in domains}
    return [
        {
            "predicate": predicate.id,
            "subject": " ".join(predicate.subject),
            "object": _object(predicate.object),
            "values": predicate.values,
            "triples": _uses(base, predicate.id),
            "phrases": "; ".join(f"{lang}: {' '.join(given)}" for lang, given in predicate.phrases.items()),
        }
        for predicate in base.vocabulary.predicates.values()
        if not domains or predicate.id in used
    ]


def _uses(base: FactBase, predicate: str) -> int:
    return sum(
        len(entry.triples()) for entry in base.entries if entry.predicate == predicate and not entry.denied
    )


def _object(spec: ObjectSpec) -> str:
    if spec.sequence:
        return f"sequence of {spec.sequence}"
    return spec.literal or " ".join(spec.types)


def exam_rows(opened: Opened, domains: tuple[str, ...]) -> list[Row]:
    """Return every blueprint (with ``domains``: that takes items from them)."""
    assert opened.collection is not None
    every = opened.base.domains
    return [
        _exam_row(blueprint)
        for blueprint in opened.collection.blueprints
        if not domains or not set(domains).isdisjoint(domains_of(blueprint, every))
    ]


def _exam_row(blueprint: Blueprint) -> Row:
    amounts = quotas(blueprint.areas, blueprint.items) or ()
    return {
        "exam": blueprint.id,
        "items": blueprint.items,
        "minutes": blueprint.minutes or "",
        "pass mark": "" if blueprint.pass_mark is None else f"{blueprint.pass_mark:.0%}",
        "forms": blueprint.forms,
        "sections": ", ".join(f"{quota.area.id} {quota.told}" for quota in amounts),
        "file": blueprint.position.file,
    }


LISTS: Mapping[str, Callable[[Opened, tuple[str, ...]], list[Row]]] = {
    "domains": domain_rows,
    "facts": fact_rows,
    "templates": template_rows,
    "predicates": predicate_rows,
    "exams": exam_rows,
}
"""What can be listed without making items."""


def as_table(rows: Iterable[Row]) -> list[str]:
    """Return the rows as lines of tab-separated cells below a line of headings."""
    rows = list(rows)
    if not rows:
        return []
    lines = ["\t".join(rows[0])]
    return lines + ["\t".join(str(cell) for cell in row.values()) for row in rows]
