"""The deletion test on public data sets, a naive generator beside it: ``python -m benchmarks.soundness``."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.soundness.banks import Order
from benchmarks.soundness.dataset import Dataset, MissingDataError
from benchmarks.soundness.measure import Row, rows
from benchmarks.soundness.sets import SETS

PERCENTS = (5, 10, 20, 30)
HEAD = "data set    thin  triples   items  options  keys distr.   wrong  complete |   items   wrong"
NOTE = """
keys, distr.: wrong keys and true distractors, outside predicate-wide closures; wrong: the share of such items
complete: items that are wrong because a predicate claims to be complete everywhere, and is not
behind the bar: the same facts with --assume-complete, where absence is falsity; the share of all its items"""


def main(arguments: list[str]) -> int:
    """Measure, print, and judge: 1 when anything is wrong outside predicate-wide closures."""
    options = _options().parse_args(arguments)
    try:
        chosen = [SETS[name](options.full) for name in options.set or SETS]
    except MissingDataError as missing:
        print(missing, file=sys.stderr)
        return 2
    if options.write:
        return _write(chosen, options.write)
    print("\n".join(f"{data.name}: {data.licence}" for data in chosen), file=sys.stderr)
    table = []
    if not options.json:
        print(HEAD)
    for row in _rows(chosen, options):
        table.append(row)
        if not options.json:
            print(_cells(row), flush=True)
    print(json.dumps([_figures(row) for row in table], indent=1) if options.json else NOTE)
    faults = [(row, fault) for row in table for fault in row.qgen.outside]
    for row, fault in faults[:20]:
        place = f"{row.name} {row.percent} %: {fault.item} ({fault.template}) {fault.option}"
        print(f"{place}: {fault.kind}", file=sys.stderr)
    return int(bool(faults))


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soundness", description=__doc__)
    parser.add_argument("--set", action="append", choices=list(SETS), help="only this data set; repeatable")
    parser.add_argument("--percent", action="append", type=int, help=f"instead of {PERCENTS}; repeatable")
    parser.add_argument("--seed", type=int, default=1, help="what is left out, and the bank's seed")
    parser.add_argument("--count", type=int, help="only so many items of each bank")
    parser.add_argument("--full", action="store_true", help="the whole data sets; takes hours")
    parser.add_argument("--no-naive", action="store_true", help="leave the naive generator out")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--write", type=Path, metavar="DIR", help="only write the collections, to look at")
    return parser


def _rows(chosen: list[Dataset], options: argparse.Namespace) -> Iterator[Row]:
    for data in chosen:
        order = Order(data.name, seed=options.seed, count=options.count)
        yield from rows(data, options.percent or PERCENTS, order, naive=not options.no_naive)


def _write(chosen: list[Dataset], folder: Path) -> int:
    for data in chosen:
        for name, text in data.texts().items():
            path = folder / data.name / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
        print(f"{folder / data.name}: {data.triples()} triples")
    return 0


def _cells(row: Row) -> str:
    ours = row.qgen.summary()
    share = row.qgen.wrong_items(outside=True) / max(1, row.qgen.items)
    text = f"{row.name:<10} {row.percent:>3} % {row.triples:>8} {ours['items']:>7} {ours['options']:>8}"
    text += f" {ours['wrong_keys']:>5} {ours['true_distractors']:>6} {share:>7.2%}"
    text += f" {row.qgen.wrong_items(outside=False):>9}"
    return text + (f" | {row.naive.items:>7} {row.naive.share():>7.2%}" if row.naive else "")


def _figures(row: Row) -> dict[str, object]:
    naive = row.naive and row.naive.summary() | {"share": round(row.naive.share(), 5)}
    own = row.qgen.summary() | {
        "share": round(row.qgen.wrong_items(outside=True) / max(1, row.qgen.items), 5)
    }
    return {"set": row.name, "percent": row.percent, "triples": row.triples, "qgen": own, "naive": naive}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
