"""Take away the guards of the distractor strategies, one at a time, and see which tests notice.

    python dev/mutate_guards.py [WORD ...]      only guards whose name or strategies hold a word

Each guard is changed in a copy of src/ in a temporary directory, never in the tree. The last check of every
item (``reprove``) is off in the copy, so that a case fails for what is offered and not because the build stops.
Ends with 1 if a guard's removal goes unnoticed, or if a strategy has fewer than LEAST cases that notice one.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = "tests/distract/strategies/test_{}.py"
LEAST = 5

OF_THINGS = ("sibling", "confusable", "near_miss", "numeric", "misconception", "name_alike", "stale")
OF_SENTENCES = ("swap", "polarity")
STRATEGIES = (*OF_THINGS, "set_variation", *OF_SENTENCES, "permutation")


@dataclass(frozen=True)
class Guard:
    """What stands in a file under src/qgen and what is left of it when the guard is gone."""

    name: str
    strategies: Sequence[str]
    file: str
    source: str
    instead: str


GUARDS = (
    # --- admission: what every strategy's proposals must pass
    Guard("is refuted", OF_THINGS, "distract/choose.py", "fits_all(value) and is_refuted(quest, value)", "fits_all(value)"),
    Guard("fits every place", ("sibling",), "distract/choose.py", "quest.fits_all(value) and is_refuted(", "is_refuted("),
    Guard("is tempting enough (floor)", ("sibling",), "distract/choose.py", "proposal.plausibility >= FLOOR", "True"),
    Guard(
        "neither alike nor containing the key",
        (*OF_THINGS, "set_variation"),
        "distract/choose.py",
        "if not of_one_kind or not distinct(quest, value, (*quest.keys, *named)):",
        "if not of_one_kind or value in (*quest.keys, *named):",
    ),
    Guard("not what the stem names", ("sibling", "misconception"), "distract/choose.py", "(*quest.keys, *named))", "quest.keys)"),
    Guard("none alike beside it", ("sibling",), "distract/best_set.py", "or not distinct(quest, proposal.value, [c.value for c in chosen])", ""),
    Guard("namesakes are refuted too", OF_THINGS, "distract/admit.py", "is_refuted for other in (value, *namesakes_of(quest, value)))", "is_refuted for other in (value,))"),
    # --- sets
    Guard("a set holds a refuted member", ("set_variation", "confusable"), "distract/admit.py", "return apart and any(is_refuted(quest, member) for member in members)", "return apart"),
    Guard("no two members alike", ("set_variation",), "distract/admit.py", "return apart and any(", "return any("),
    Guard("the whole set is known", ("set_variation",), "assemble/shapes/choice.py", "    if not known:\n", "    if False:\n"),
    # --- what the prover lets nothing refute
    Guard("true is not false", (*OF_THINGS, *OF_SENTENCES), "graph/refutation.py", "or self.truth.prove(triple) is not None\n", "\n"),
    Guard("contested is not false", STRATEGIES, "graph/refutation.py", "triple in self.ledger.contested\n            or ", ""),
    Guard("contested entries say nothing", STRATEGIES, "graph/ledger.py", "        if entry.qualifiers.contested:\n", "        if False:\n"),
    Guard("what hangs on a condition is not false", STRATEGIES, "graph/refutation.py", "or (self.truth.condition is None and self._hangs_on_condition(triple))", ""),
    Guard("conditions stand apart", STRATEGIES, "graph/ledger.py", "standing, when = stands(entry, self.as_of), entry.qualifiers.when", "standing, when = stands(entry, self.as_of), None"),
    Guard("what ended says nothing", STRATEGIES, "graph/ledger.py", '    if until is not None and (as_of is None or as_of >= until):\n        return "ended"\n', ""),
    Guard("what is to come says nothing", ("stale",), "graph/ledger.py", '        return "coming"', '        return "valid"'),
    Guard("near is not false", STRATEGIES, "graph/refutation.py", "return None if any(map(self._entangled, readings)) else self._by_grounds", "return self._by_grounds"),
    Guard("contested edges are not exhausted", STRATEGIES, "graph/refutation.py", "or self._disputed(subject, predicate):\n            return False", ":\n            return False"),
    # --- single strategies
    Guard("all other requirements are met", ("near_miss",), "distract/strategies/near_miss.py", "if quest.decide(value).is_near_miss:", "if quest.decide(value).is_refuted:"),
    Guard("of the same sign", ("numeric",), "distract/strategies/numeric.py", "(number > 0) == (value > 0) and ", ""),
    Guard("a share of some, not above all", ("numeric",), "distract/strategies/numeric.py", "if 0 < number <= 100:", "if True:"),
    Guard("of the same family of addresses", ("numeric",), "distract/strategies/numeric.py", "if (length > _IPV4) == (own > _IPV4)]", "]"),
    Guard("a range, not one port", ("numeric",), "distract/strategies/numeric.py", "    if low == high:\n        return\n", ""),
    Guard("denied of this thing", ("misconception",), "distract/strategies/misconception.py", 'slot.end == "object" and Ref(triple.subject) == slot.other', 'slot.end == "object"'),
    Guard("ended for this thing", ("stale",), "distract/strategies/stale.py", 'slot.end == "object" and Ref(triple.subject) == slot.other', 'slot.end == "object"'),
    Guard("chains may go on", ("stale",), "graph/refutation.py", "    if predicate.transitive:\n        return None\n    layer", "    layer"),
    Guard("the name resembles", ("name_alike",), "distract/names.py", "likeness >= LEAST and ", ""),
    Guard("the word is rare", ("name_alike",), "distract/names.py", "if len(self._bearers.get(word, ())) > RARE:", "if False:"),
    # --- sentences
    Guard("the sentence is false", OF_SENTENCES, "distract/claims.py", "for p in ranked[:_TRIED] if is_false(self.prover, p.claim))", "for p in ranked[:_TRIED])"),
    Guard("of namesakes too", OF_SENTENCES, "graph/statements.py", "return [claim, *(replace(claim, object=other) for other in others)]", "return [claim]"),
    Guard("of a fitting kind", ("swap",), "distract/claims.py", "                if fits(quest.prover, claim):\n", "                if True:\n"),
    # --- orders
    Guard("steps are apart", ("permutation",), "graph/places.py", "return not any(taxonomy.entangled(one, other) for", "return not any(False for"),
    Guard("the order is the only one", ("permutation",), "graph/places.py", "len(true) != 1 or not prover.exhausted_objects(*edge)", "not true"),
    Guard("another order", ("permutation",), "graph/taxonomy.py", "return [frozenset(step) for step in one.steps] == [frozenset(step) for step in other.steps]", "return False"),
    Guard("namesakes of steps", ("permutation",), "assemble/shapes/place.py", "return clear and not", "return not"),
    Guard("not the step in the stem", ("permutation",), "assemble/shapes/place.py", "if step in (self.key, anchor_of(self._plan.template, self._plan.given)):", "if step == self.key:"),
)  # fmt: skip

LAST_CHECK = Guard(
    "",
    (),
    "assemble/bank.py",
    "    reprove(base, items, options.as_of, maker.templates, assume_complete=options.assume_complete)\n",
    "",
)


def main(words: Sequence[str]) -> int:
    chosen = [g for g in GUARDS if not words or any(w in (g.name, *g.strategies) for w in words)]
    caught: dict[str, set[str]] = {name: set() for name in STRATEGIES}
    unnoticed = 0
    print("| guard | where | strategy: failing cases |\n|---|---|---|")
    for guard in chosen:
        failing = dict(_failing(guard))
        unnoticed += not any(failing.values())
        for strategy, cases in failing.items():
            caught[strategy] |= cases
        told = ", ".join(f"{strategy} {len(cases)}" for strategy, cases in failing.items() if cases)
        print(f"| {guard.name} | {guard.file} | {told or 'NONE'} |", flush=True)
    if words:
        return int(unnoticed > 0)
    print("\n| strategy | must-not-offer cases | fail when some guard is gone |\n|---|---|---|")
    short = 0
    for strategy, cases in caught.items():
        every = _cases(_run(ROOT / "src", [strategy]))
        left = sorted(name for name, _ in every if name not in cases)
        short += len(cases) < LEAST
        print(f"| {strategy} | {len(every)} | {len(cases)} |" + (f" not: {', '.join(left)}" if left else ""))
    return int(unnoticed > 0 or short > 0)


def _failing(guard: Guard) -> Iterator[tuple[str, set[str]]]:
    """Yield each strategy with its cases that fail without the guard."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "src"
        shutil.copytree(ROOT / "src", copy, ignore=shutil.ignore_patterns("__pycache__"))
        for one in (LAST_CHECK, guard):
            _remove(copy / "qgen" / one.file, one)
        for strategy in guard.strategies:
            yield strategy, {name for name, failed in _cases(_run(copy, [strategy])) if failed}


def _remove(path: Path, guard: Guard) -> None:
    text = path.read_text(encoding="utf-8")
    if text.count(guard.source) != 1:
        raise SystemExit(f"{guard.file} holds this {text.count(guard.source)} times, not once: {guard.source}")
    path.write_text(text.replace(guard.source, guard.instead), encoding="utf-8")


def _run(source: Path, strategies: Sequence[str]) -> ET.Element:
    """Run the must-not-offer cases of strategies against a copy of the sources; return pytest's report."""
    with tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch) / "report.xml"
        tests = [TESTS.format(strategy) for strategy in strategies]
        command = [sys.executable, "-m", "pytest", "-q", "-k", "must_not", "-p", "no:cacheprovider", *tests]
        paths = os.pathsep.join((str(source), str(ROOT)))
        subprocess.run(
            [*command, f"--junitxml={report}"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.DEVNULL,
            check=False,
        )
        return ET.parse(report).getroot()  # noqa: S314 - pytest's own report


def _cases(report: ET.Element) -> list[tuple[str, bool]]:
    """Return each case with whether it failed."""
    found = [(str(case.get("name")), len(case) > 0) for case in report.iter("testcase")]
    if not found:
        raise SystemExit("no case was run")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
