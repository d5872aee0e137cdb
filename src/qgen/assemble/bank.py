"""The item bank: every plan in a stable order, finished until there are enough items."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from qgen.assemble.calibrated import with_calibration
from qgen.assemble.enemies import Mark, marks, with_enemies
from qgen.assemble.finish import Finisher
from qgen.assemble.order import Draft, Line, in_order
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.assemble.reprove import BugInQgenError, reprove
from qgen.assemble.shapes import plans_of
from qgen.assemble.shelves import shelves
from qgen.calibration import Calibration
from qgen.diagnostics import Diagnostic
from qgen.distract.quest import Rings
from qgen.distract.tally import Tallies
from qgen.facts import Day, FactBase, Triple
from qgen.graph.prover import Prover
from qgen.item import Item
from qgen.match.bindings import bindings_of, solver_for
from qgen.pattern import ItemTemplate
from qgen.render.stem import Renderer, TemplateFault
from qgen.stable import rank


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
    any_style: bool = False
    rejected: frozenset[str] = frozenset()
    approved: frozenset[str] | None = None
    calibration: Calibration = field(default_factory=dict)

    def wants(self, item: str, domain: str | None) -> bool:
        """Whether an item of that id and domain is asked for and no review keeps it out."""
        if domain not in self.domains or item in self.rejected:
            return False
        return self.approved is None or item in self.approved


@dataclass(frozen=True, slots=True)
class Bank:
    """The finished items, what gave no item and why, and faults that stopped a template.

    ``known`` are the ids of all items that the facts may give, wanted or not; None if not all were planned.
    """

    items: tuple[Item, ...]
    skipped: tuple[Refusal, ...]
    faults: tuple[Diagnostic, ...] = ()
    known: frozenset[str] | None = None

    def reasons(self) -> Counter[str]:
        """Return how often each reason kept an item out."""
        return Counter(refusal.reason for refusal in self.skipped)


def make_bank(
    base: FactBase,
    templates: Iterable[ItemTemplate],
    options: BankOptions,
    handwritten: Iterable[Item] = (),
) -> Bank:
    """Build the bank: bindings, plans, items; each item is proved again from the facts before it leaves.

    The ``handwritten`` items that are wanted stand in line with the key facts; nobody proves them.
    """
    renderer = Renderer(base, options.lang, options.as_of, options.seed)
    finisher = Finisher(
        base, options.lang, renderer, options.seed, options.difficulty, any_style=options.any_style
    )
    maker = _Maker(base, tuple(templates), options, finisher)
    maker.run([item for item in handwritten if options.wants(item.id, item.domain)])
    items = with_calibration(with_enemies(maker.items), options.calibration)
    reprove(base, items, options.as_of, maker.templates, assume_complete=options.assume_complete)
    return Bank(tuple(items), tuple(maker.skipped), tuple(maker.faults.values()), maker.known())


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
        self._marks: set[Mark] = set()
        self._planned: dict[str, Plan] = {}
        self._known: set[str] = set()
        self._left = False
        self._prover = Prover(base, options.as_of, assume_complete=options.assume_complete)
        self._rings = Rings(self._prover)
        self._provers = {None: self._prover} | {
            c: self._prover.under(c) for c in self._prover.ledger.conditions()
        }
        self._tallies = {condition: Tallies(prover) for condition, prover in self._provers.items()}

    def run(self, handwritten: list[Item]) -> None:
        """Go round the key facts, one item of each at a time, shelf by shelf."""
        lines: list[Line] = []
        parts = list(shelves(self.base, whole=self.options.count is None))
        for number, subjects in enumerate(parts):
            if self._enough():
                self._left = True
                break
            beside = [item for item in handwritten if rank("shelf", item.id) % len(parts) == number]
            further = self._lines(subjects, beside)
            self._round(further)
            lines += further
        while (lines := [line for line in lines if line]) and not self._enough():
            self._round(lines)
        self.items += self._spare[: (self.options.count or 0) - len(self.items)]

    def known(self) -> frozenset[str] | None:
        """Return the ids of everything that was planned, if that is all there is."""
        return None if self._left else frozenset(self._known)

    def _enough(self) -> bool:
        return self.options.count is not None and len(self.items) >= self.options.count

    def _round(self, lines: list[Line]) -> None:
        for line in lines:
            if self._enough():
                return
            item = self._next_item(line)
            if item is not None:
                # a short exam keeps enemies apart, while there are other items
                its = marks(item) if self.options.count is not None else frozenset()
                if self._marks.isdisjoint(its):
                    self.items.append(item)
                    self._marks |= its
                else:
                    self._spare.append(item)

    def _next_item(self, line: Line) -> Item | None:
        """Return the next item of a key fact."""
        while line:
            draft = line.popleft()
            if isinstance(draft, Item):
                return draft
            bench, plan = draft
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

    def _lines(self, subjects: frozenset[str] | None, handwritten: list[Item]) -> list[Line]:
        """Return the plans of each key fact, facts and plans in a stable random order, templates in turn."""
        queues: dict[Triple, list[Draft]] = {}
        for bench in self._benches(subjects):
            for template in self.templates:
                for binding in bindings_of(bench.solver, template):
                    for plan in plans_of(bench, binding):
                        if isinstance(plan, Refusal):
                            if self._concerns(plan):
                                self.skipped.append(plan)
                        elif self._wants(plan) and self._is_new(plan):
                            queues.setdefault(plan.fact, []).append((bench, plan))
        return in_order(self.base, queues, self.options.seed, handwritten)

    def _wants(self, plan: Plan) -> bool:
        self._known.add(plan.id)
        domain = next((e.entry.domain for proof in plan.proofs for e in proof.evidence), None)
        return self.options.wants(plan.id, domain)

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
