"""Policy evaluation: what several layers allow together, less what any of them denies."""

from collections.abc import Iterable
from dataclasses import dataclass

from qgen.compute.outcome import Outcome, Right, Setting, Told, Wrong
from qgen.facts import Claim, Ref, Term, TermSet
from qgen.graph.evidence import Proof

_LAYERS = 2
_Rule = dict[str, tuple[Ref, ...]]


def policy_effect(case: Setting) -> Outcome | None:
    """Tell actions apart: permitted are those that every layer allows and none denies.

    The premises say which groups of actions each layer ``allows`` and which actions it ``denies``, the facts
    which actions are ``within`` a group. Left out are actions whose groups may not be all, and permitted ones
    with a denied one in their group: beside that they would stand out as its twins. None where some condition
    has no action that fails it alone.
    """
    allows, denies = _rule(case, "allows"), _rule(case, "denies")
    if len(allows) < _LAYERS or not denies:
        return None
    actions = _actions(case, dict.fromkeys(group for groups in allows.values() for group in groups))
    denied = {group for each in actions if _holding(denies, (each.action,)) for group in each.groups}
    right, wrong = [], []
    for each in actions:
        refused = _refused(case, each, allows, denies)
        if refused is not None:
            wrong.append(refused)
        elif not denied & set(each.groups):
            right.append(Right(each.action, (Told("allowed_by_all", {"action": each.action}),), each.proofs))
    found = {one.misconception for one in wrong}
    complete = {"denied", *(f"not_allowed_{place}" for place in range(len(allows)))}
    return Outcome(tuple(right), tuple(wrong)) if right and complete <= found else None


@dataclass(frozen=True, slots=True)
class _Action:
    """An action, all groups that it is within, and the facts that say so."""

    action: Ref
    groups: tuple[Ref, ...]
    proofs: tuple[Proof, ...]


def _rule(case: Setting, role: str) -> _Rule:
    """Return what each layer allows or denies, layers in the order of the premises."""
    found: dict[str, list[Term]] = {}
    for claim in case.premises:
        if claim.predicate == case.roles[role] and claim.holds:
            members = claim.object.members if isinstance(claim.object, TermSet) else (claim.object,)
            found.setdefault(claim.subject, []).extend(members)
    return {layer: tuple(t for t in terms if isinstance(t, Ref)) for layer, terms in found.items()}


def _actions(case: Setting, first: Iterable[Ref]) -> list[_Action]:
    """Return the actions whose groups are all known: those of the first groups, then all others."""
    within = case.roles["within"]
    names = dict.fromkeys(name for group in first for name in case.holders("within", group))
    names |= dict.fromkeys(sorted(case.prover.bearers(within)))
    found = []
    for name in names:
        groups = case.prover.objects(name, within)
        known = tuple(group for group in groups if isinstance(group, Ref))
        if known and case.prover.exhausted_objects(name, within):
            found.append(_Action(Ref(name), known, tuple(groups[group] for group in known)))
    return found


def _holding(rule: _Rule, terms: Iterable[Ref]) -> list[str]:
    """Return the layers whose rule names one of the terms."""
    return [layer for layer, named in rule.items() if set(named) & set(terms)]


def _refused(case: Setting, each: _Action, allows: _Rule, denies: _Rule) -> Wrong | None:
    """Return why an action is not permitted, None if it is."""
    allowing, denying = _holding(allows, each.groups), _holding(denies, (each.action,))
    lacking = [place for place, layer in enumerate(allows) if layer not in allowing]
    if denying:
        said = Claim(denying[0], case.roles["denies"], each.action)
        name = "denied_anyway" if lacking else "denied"
        return Wrong(each.action, name, (said, Told("denial_wins")), each.proofs)
    if not lacking:
        return None
    layers = list(allows)
    told = tuple(
        Claim(layers[place], case.roles["allows"], group, holds=False)
        for place in lacking
        for group in each.groups
    )
    name = f"not_allowed_{lacking[0]}" if len(lacking) == 1 else "allowed_nowhere"
    return Wrong(each.action, name, told, each.proofs)
