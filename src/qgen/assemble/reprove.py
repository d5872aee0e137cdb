"""The last check before anything is written: every option is proved again, from the facts alone."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from qgen.facts import Day, FactBase, Statement, TermSet
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
        for fault in _CHECKS[item.shape](prover, item):
            raise BugInQgenError(f"item {item.id}: {fault} could not be proved again")


def _choice(prover: Prover, item: Item) -> Iterator[str]:
    for option in item.options:
        if not _stands(prover, item, option):
            role = "key" if option.key else "distractor"
            yield f"the {role} {option.text!r}"


def _stands(prover: Prover, item: Item, option: Option) -> bool:
    assert not isinstance(option.value, Statement)
    members = option.value.members if isinstance(option.value, TermSet) else (option.value,)
    given = item.given.items()
    bindings = {name: value for name, value in given if not isinstance(value, TermSet | Statement)}
    verdicts: list[Verdict] = [
        decide(prover, item.pattern, {**bindings, item.ask[0]: member}) for member in members
    ]
    if option.key:
        return all(verdict.is_proven for verdict in verdicts)
    return any(verdict.is_refuted for verdict in verdicts)


_CHECKS: Mapping[str, Callable[[Prover, Item], Iterable[str]]] = {
    "single": _choice,
    "set": _choice,
    "several": _choice,
    "not": _choice,
}
"""By shape: what of an item cannot be proved again."""
