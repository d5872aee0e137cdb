"""The real facts, and whole banks of them, each made once for all workers of a run."""

import fcntl
import os
import pickle
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from qgen.assemble.bank import Bank, BankOptions, make_bank
from qgen.facts import Day
from qgen.pipeline.opening import Opened, Source, open_collection
from tests.notes.mapping import Answers

ROOT = Path(__file__).parents[2]

Banks = Callable[[str, Day | None], Bank]
"""Gives the bank of both domains in a language, as of today's day or another."""


@pytest.fixture(scope="session")
def opened() -> Opened:
    return open_collection(Source(ROOT, ROOT), lambda _: None)


@pytest.fixture(scope="session")
def answers(opened: Opened) -> Answers:
    return Answers(opened.base)


@pytest.fixture(scope="session")
def banks(opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> Banks:
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    @cache
    def bank(lang: str, day: Day | None) -> Bank:
        path = shared / f"notes-{lang}-{day}.pickle"
        with path.with_suffix(".lock").open("w") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            if not path.exists():
                path.write_bytes(pickle.dumps(made(opened, lang, day)))
        found: Bank = pickle.loads(path.read_bytes())
        return found

    return bank


def made(opened: Opened, lang: str, day: Day | None) -> Bank:
    assert opened.collection is not None
    options = BankOptions(lang, opened.base.domains, day or opened.as_of, count=None)
    return make_bank(opened.base, opened.collection.templates, options)
