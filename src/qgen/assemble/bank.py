"""The item bank: every plan in a stable order, finished until there are enough items."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qgen.assemble.finish import Finisher
from qgen.assemble.order import Draft, in_order
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.assemble.reprove import BugInQgenError, reprove
from qgen.assemble.shapes import plans_of
from qgen.assemble.shelves import shelves
from qgen.diagnostics import Diagnostic
from qgen.distract.quest import Rings
from qgen.distract.tally import Tallies
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
    maker = _Maker(base, tuple(templates), options, finisher)
    maker.run()
    reprove(base, maker.items, options.as_of, assume_complete=options.assume_complete)
    return Bank(tuple(maker.items), tuple(maker.skipped), tuple(maker.faults.values()))


class _Maker:
    """Makes items from plans until there are enough; notes what fails on the way."""

    def __init__(
        self, base: FactBase, templates: tuple[ItemTemplate, ...], options: BankOptions, finisher: Finisher
    ) -> None:
        self.base = base
        self.templates = templates
        self.options = options
        self.finisher = finisher
        self.items: list[Item] = []
        self.skipped: list[Refusal] = []
        self.faults: dict[str, Diagnostic] = {}
        self._spare: list[Item] = []
        self._asked: set[str] = set()
        self._planned: dict[str, Plan] = {}
        self._prover = Prover(base, options.as_of, assume_complete=options.assume_complete)
        self._rings = Rings(self._prover)
        self._provers = {None: self._prover} | {
            c: self._prover.under(c) for c in self._prover.ledger.conditions()
        }
        self._tallies = {condition: Tallies(prover) for condition, prover in self._provers.items()}

    def run(self) -> None:
        """Go round the key facts, one item of each at a time, shelf by shelf."""
        lines: list[deque[Draft]] = []
        for subjects in shelves(self.base, whole=self.options.count is None):
            if self._enough():
                break
            further = self._lines(subjects)
            self._round(further)
            lines += further
        while (lines := [line for line in lines if line]) and not self._enough():
            self._round(lines)
        self.items += self._spare[: (self.options.count or 0) - len(self.items)]

    def _enough(self) -> bool:
        return self.options.count is not None and len(self.items) >= self.options.count

    def _round(self, lines: list[deque[Draft]]) -> None:
        for line in lines:
            if self._enough():
                return
            item = self._next_item(line)
            if item is not None:
                # a short exam asks each question once, while there are others
                again = self.options.count is not None and item.stem.plain in self._asked
                (self._spare if again else self.items).append(item)
                self._asked.add(item.stem.plain)

    def _next_item(self, line: deque[Draft]) -> Item | None:
        """Return the next item of a key fact."""
        while line:
            bench, plan = line.popleft()
            if plan.template.id in self.faults:
                continue
            try:
                found = self.finisher.finish(bench, plan)
            except TemplateFault as fault:
                self.faults[plan.template.id] = fault.diagnostic
                continue
            if isinstance(found, Item):
                return found
            self.skipped.append(found)
        return None

    def _lines(self, subjects: frozenset[str] | None) -> list[deque[Draft]]:
        """Return the plans of each key fact, facts and plans in a stable random order, templates in turn."""
        queues: dict[Triple, list[Draft]] = {}
        for bench in self._benches(subjects):
            for template in self.templates:
                for binding in bindings_of(bench.solver, template):
                    for plan in plans_of(bench, binding):
                        if isinstance(plan, Refusal):
                            if self._concerns(plan):
                                self.skipped.append(plan)
                        elif _wanted(plan, self.options) and self._is_new(plan):
                            queues.setdefault(plan.fact, []).append((bench, plan))
        return in_order(self.base, queues, self.options.seed)

    def _concerns(self, refusal: Refusal) -> bool:
        """Whether the refused fact belongs to a domain that is being built."""
        proof = self._prover.prove(refusal.fact) if refusal.fact is not None else None
        domains = {evidence.entry.domain for evidence in proof.evidence} if proof else set()
        return not domains or not domains.isdisjoint(self.options.domains)

    def _is_new(self, plan: Plan) -> bool:
        """Whether no plan has the id yet; two different items of one id are a bug."""
        known = self._planned.setdefault(plan.id, plan)
        if known is not plan and (known.template, known.given) != (plan.template, plan.given):
            raise BugInQgenError(
                f"two items have the id {plan.id}: {known.template.id} and {plan.template.id}"
            )
        return known is plan

    def _benches(self, subjects: frozenset[str] | None) -> Iterator[Bench]:
        for condition, prover in self._provers.items():
            solver = solver_for(prover, subjects)
            yield Bench(prover, solver, self._rings, self._tallies[condition], self.options.seed)


def _wanted(plan: Plan, options: BankOptions) -> bool:
    domain = next((e.entry.domain for proof in plan.proofs for e in proof.evidence), None)
    if domain not in options.domains or plan.id in options.rejected:
        return False
    return options.approved is None or plan.id in options.approved
