"""What yielded no item, counted by reason."""

from collections import Counter
from collections.abc import Iterable

from qgen.assemble.plan import REASONS, Refusal
from qgen.facts import FactBase, Triple
from qgen.manifest import LeftOut

_EXAMPLES = 3


def left_out(skipped: Iterable[Refusal], base: FactBase) -> tuple[LeftOut, ...]:
    """Return the reasons for which something yielded no item, the most frequent first, with examples."""
    counts: Counter[str] = Counter()
    examples: dict[str, list[Refusal]] = {}
    for refusal in skipped:
        counts[refusal.reason] += 1
        shown = examples.setdefault(refusal.reason, [])
        if len(shown) < _EXAMPLES:
            shown.append(refusal)
    places = _places({r.fact for refusals in examples.values() for r in refusals if r.fact}, base)
    by_count = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(
        LeftOut(REASONS.get(reason, reason), count, tuple(_shown(r, places) for r in examples[reason]))
        for reason, count in by_count
    )


def _places(facts: set[Triple], base: FactBase) -> dict[Triple, str]:
    """Return the place of each fact; one look at every entry serves all."""
    about = {(fact.subject, fact.predicate) for fact in facts}
    return {
        triple: f"{entry.position.file}:{entry.position.line}"
        for entry in base.entries
        if not entry.denied and any((subject, entry.predicate) in about for subject in entry.subjects)
        for triple in entry.triples()
        if triple in facts
    }


def _shown(refusal: Refusal, places: dict[Triple, str]) -> str:
    if refusal.fact is None:
        return refusal.template
    place = places.get(refusal.fact)
    return f"{refusal.template}: {refusal.fact.subject} {refusal.fact.predicate}" + (
        f" ({place})" if place else ""
    )
