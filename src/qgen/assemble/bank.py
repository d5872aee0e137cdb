"""The item bank: every plan in a stable order, finished until there are enough items."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from qgen.assemble.calibrated import with_calibration
from qgen.assemble.enemies import Mark, marks, with_enemies
from qgen.assemble.finish import Finisher
from qgen.assemble.order import Draft, Line, in_order
from qgen.assemble.plan import Plan, Refusal
from qgen.assemble.reprove import BugInQgenError, reprove
from qgen.assemble.shapes import plans_of
from qgen.assemble.shelves import MOST, Shelf, shelves
from qgen.assemble.survey import Survey
from qgen.calibration import Calibration
from qgen.diagnostics import Diagnostic
from qgen.facts import Day, FactBase, Triple
from qgen.item import Item
from qgen.match.bindings import bindings_of
from qgen.pattern import ItemTemplate
from qgen.render.stem import Renderer, TemplateFault
from qgen.stable import rank

FRUITLESS = 4
"""After so many shelves in a row without an item the others are not looked at."""

TRIES, TRIES_PER_ITEM = 2000, 40
"""How many plans may fail on the way to an exam of so many items, before it stays short."""


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

    @property
    def is_whole(self) -> bool:
        """Whether everything is to be looked at: all items are wanted, or certain ones."""
        return self.count is None or self.approved is not None

    def wants(self, item: str, domain: str | None) -> bool:
        """Whether an item of that id and domain is asked for and no review keeps it out."""
        if domain not in self.domains or item in self.rejected:
            return False
        return self.approved is None or item in self.approved


@dataclass(frozen=True, slots=True)
class Bank:
    """The finished items, what gave no item and why, and faults that stopped a template.

    ``known`` are the ids of all items that the facts may give, wanted or not; None if not all were planned.
    ``gave_up`` tells that items are missing because not everything was looked at.
    """

    items: tuple[Item, ...]
    skipped: tuple[Refusal, ...]
    faults: tuple[Diagnostic, ...] = ()
    known: frozenset[str] | None = None
    gave_up: bool = False

    def reasons(self) -> Counter[str]:
        """Return how often each reason kept an item out."""
        return Counter(refusal.reason for refusal in self.skipped)


def make_bank(
    base: FactBase,
    templates: Iterable[ItemTemplate],
    options: BankOptions,
    handwritten: Iterable[Item] = (),
    survey: Survey | None = None,
) -> Bank:
    """Build the bank: bindings, plans, items; each item is proved again from the facts before it leaves.

    The ``handwritten`` items that are wanted stand in line with the key facts; nobody proves them.
    A ``survey`` of the base on that day serves several banks; without one it is made.
    """
    survey = survey or Survey(base, options.as_of, assume_complete=options.assume_complete)
    renderer = Renderer(base, options.lang, options.as_of, options.seed)
    finisher = Finisher(
        base, options.lang, renderer, options.seed, options.difficulty, any_style=options.any_style
    )
    maker = _Maker(survey, tuple(templates), options, finisher)
    maker.run([item for item in handwritten if options.wants(item.id, item.domain)])
    items = with_calibration(with_enemies(maker.items), options.calibration)
    reprove(survey.second, items, maker.templates)
    return Bank(
        tuple(items), tuple(maker.skipped), tuple(maker.faults.values()), maker.known(), maker.gave_up()
    )


class _Maker:
    """Makes items from plans until there are enough; notes what fails on the way."""

    def __init__(
        self, survey: Survey, templates: tuple[ItemTemplate, ...], options: BankOptions, finisher: Finisher
    ) -> None:
        self.survey = survey
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
        self._most = None if options.is_whole else MOST
        self._tries = TRIES + TRIES_PER_ITEM * (options.count or 0)

    def run(self, handwritten: list[Item]) -> None:
        """Go round the key facts, one item of each at a time, shelf by shelf."""
        lines: list[Line] = []
        parts = shelves(self.survey.base, self.options.domains, whole=self.options.is_whole)
        fruitless = 0
        for number, shelf in enumerate(parts):
            if self._enough() or self._is_hopeless(fruitless):
                self._left = True
                break
            before = len(self.items) + len(self._spare)
            beside = [item for item in handwritten if rank("shelf", item.id) % len(parts) == number]
            further = self._lines(shelf, beside)
            self._round(further)
            lines += further
            fruitless = fruitless + 1 if len(self.items) + len(self._spare) == before else 0
        while (lines := [line for line in lines if line]) and not self._enough() and not self._is_hopeless():
            self._round(lines)
        self._left = self._left or any(shelf.subjects is not None for shelf in parts)
        self.items += self._spare[: (self.options.count or 0) - len(self.items)]

    def known(self) -> frozenset[str] | None:
        """Return the ids of everything that was planned, if that is all there is."""
        return None if self._left else frozenset(self._known)

    def gave_up(self) -> bool:
        """Whether there are fewer items than wanted, and perhaps more to be found."""
        short = self.options.count is not None and len(self.items) < self.options.count
        return short and (self._left or self._is_hopeless())

    def _enough(self) -> bool:
        return self.options.count is not None and len(self.items) >= self.options.count

    def _is_hopeless(self, fruitless: int = 0) -> bool:
        """Whether so much was tried in vain that what is left promises nothing."""
        return not self.options.is_whole and (fruitless >= FRUITLESS or self._tries <= 0)

    def _round(self, lines: list[Line]) -> None:
        for line in lines:
            if self._enough() or self._is_hopeless():
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
            self._tries -= 1
            if self._is_hopeless():
                return None
        return None

    def _lines(self, shelf: Shelf, handwritten: list[Item]) -> list[Line]:
        """Return the plans of each key fact, facts and plans in a stable random order, templates in turn."""
        queues: dict[Triple, list[Draft]] = {}
        for bench in self.survey.benches(shelf.subjects, self._most, self.options.seed):
            for template in self.templates:
                for binding in bindings_of(bench.solver, template):
                    for plan in plans_of(bench, binding):
                        if isinstance(plan, Refusal):
                            if self._concerns(plan):
                                self.skipped.append(plan)
                        elif self._wants(plan) and self._is_new(plan):
                            queues.setdefault(plan.fact, []).append((bench, plan))
        return in_order(self.survey.base, queues, self.options.seed, handwritten)

    def _wants(self, plan: Plan) -> bool:
        self._known.add(plan.id)
        domain = next((e.entry.domain for proof in plan.proofs for e in proof.evidence), None)
        return self.options.wants(plan.id, domain)

    def _concerns(self, refusal: Refusal) -> bool:
        """Whether the refused fact belongs to a domain that is being built."""
        proof = self.survey.prover.prove(refusal.fact) if refusal.fact is not None else None
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
