"""The last check before anything is written: every option is proved again, from the facts alone."""

from collections.abc import Iterable

from qgen.facts import Day, FactBase, TermSet
from qgen.graph.patterns import Verdict, decide
from qgen.graph.prover import Prover
from qgen.item import Item, Option


class BugInQgenError(Exception):
    """A contradiction inside qgen; nothing is written."""


def reprove(
    base: FactBase, items: Iterable[Item], as_of: Day | None, *, assume_complete: bool = False
) -> None:
    """Prove every key and refute every distractor with fresh provers; raise BugInQgenError otherwise."""
    provers: dict[str | None, Prover] = {None: Prover(base, as_of, assume_complete=assume_complete)}
    for item in items:
        prover = provers.setdefault(item.when, provers[None].under(item.when))
        for option in item.options:
            if not _stands(prover, item, option):
                role = "key" if option.key else "distractor"
                raise BugInQgenError(f"item {item.id}: the {role} {option.text!r} could not be proved again")


def _stands(prover: Prover, item: Item, option: Option) -> bool:
    members = option.value.members if isinstance(option.value, TermSet) else (option.value,)
    verdicts: list[Verdict] = []
    for member in members:
        bindings = {name: value for name, value in item.given.items() if not isinstance(value, TermSet)}
        verdicts.append(decide(prover, item.pattern, {**bindings, item.ask[0]: member}))
    if option.key:
        return all(verdict.is_proven for verdict in verdicts)
    return any(verdict.is_refuted for verdict in verdicts)
