"""The item bank: every plan in a stable order, finished until there are enough items."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qgen.assemble.finish import Finisher
from qgen.assemble.order import Draft, in_order
from qgen.assemble.plan import Bench, Plan, Refusal, plans_of
from qgen.assemble.reprove import reprove
from qgen.diagnostics import Diagnostic
from qgen.distract.quest import Rings
from qgen.facts import Day, FactBase, Triple
from qgen.graph.prover import Prover
from qgen.item import Item
from qgen.match.bindings import bindings_of, solver_for
from qgen.pattern import ItemTemplate
from qgen.render.stem import Renderer, TemplateFault


@dataclass(frozen=True, slots=True)
class BankOptions:
    """What to build. ``count`` None means all; ``approved`` None means that review limits nothing."""

    lang: str
    domains: tuple[str, ...]
    as_of: Day | None
    seed: int = 1
    count: int | None = 50
    difficulty: str = "medium"
    assume_complete: bool = False
    rejected: frozenset[str] = frozenset()
    approved: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Bank:
    """The finished items, what gave no item and why, and faults that stopped a template."""

    items: tuple[Item, ...]
    skipped: tuple[Refusal, ...]
    faults: tuple[Diagnostic, ...] = ()

    def reasons(self) -> Counter[str]:
        """Return how often each reason kept an item out."""
        return Counter(refusal.reason for refusal in self.skipped)


def make_bank(base: FactBase, templates: Iterable[ItemTemplate], options: BankOptions) -> Bank:
    """Build the bank: bindings, plans, items; each item is proved again from the facts before it leaves."""
    renderer = Renderer(base, options.lang, options.as_of, options.seed)
    finisher = Finisher(base, options.lang, renderer, options.seed, options.difficulty)
    skipped: list[Refusal] = []
    faults: dict[str, Diagnostic] = {}
    lines = _planned(base, tuple(templates), options, skipped)
    items: list[Item] = []
    asked: set[str] = set()
    spare: list[Item] = []
    while lines and (options.count is None or len(items) < options.count):
        lines = [line for line in lines if line]
        for line in lines:
            item = _next_item(finisher, line, skipped, faults)
            if item is None:
                continue
            # a short exam asks each question once, while there are others
            (spare if options.count is not None and item.stem.plain in asked else items).append(item)
            asked.add(item.stem.plain)
            if len(items) == options.count:
                break
    items += spare[: (options.count or 0) - len(items)]
    reprove(base, items, options.as_of, assume_complete=options.assume_complete)
    return Bank(tuple(items), tuple(skipped), tuple(faults.values()))


def _next_item(
    finisher: Finisher, line: deque[Draft], skipped: list[Refusal], faults: dict[str, Diagnostic]
) -> Item | None:
    """Return the next item of a key fact; what fails on the way is noted."""
    while line:
        bench, plan = line.popleft()
        if plan.template.id in faults:
            continue
        try:
            found = finisher.finish(bench, plan)
        except TemplateFault as fault:
            faults[plan.template.id] = fault.diagnostic
            continue
        if isinstance(found, Item):
            return found
        skipped.append(found)
    return None


def _planned(
    base: FactBase, templates: tuple[ItemTemplate, ...], options: BankOptions, skipped: list[Refusal]
) -> list[deque[Draft]]:
    """Return the plans of each key fact, facts and plans in a stable random order, templates in turn."""
    queues: dict[Triple, list[Draft]] = {}
    seen: dict[str, Plan] = {}
    for bench in _benches(base, options):
        for template in templates:
            for binding in bindings_of(bench.solver, template):
                for plan in plans_of(bench, binding):
                    if isinstance(plan, Refusal):
                        skipped.append(plan)
                    elif _wanted(plan, options) and plan.id not in seen:
                        seen[plan.id] = plan
                        queues.setdefault(plan.fact, []).append((bench, plan))
    return in_order(base, queues, options.seed)


def _benches(base: FactBase, options: BankOptions) -> Iterator[Bench]:
    plain = Prover(base, options.as_of, assume_complete=options.assume_complete)
    rings = Rings(plain)
    for condition in (None, *plain.ledger.conditions()):
        prover = plain if condition is None else plain.under(condition)
        yield Bench(prover, solver_for(prover), rings, options.seed)


def _wanted(plan: Plan, options: BankOptions) -> bool:
    domain = next((e.entry.domain for proof in plan.proofs for e in proof.evidence), None)
    if domain not in options.domains or plan.id in options.rejected:
        return False
    return options.approved is None or plan.id in options.approved
