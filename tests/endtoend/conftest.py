"""The whole bank, built once for each domain and language whichever worker asks first."""

import fcntl
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.endtoend import real

Banks = Callable[[str, str], dict[str, real.Shown]]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all workers of this run have in common."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def banks(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Banks:
    """Return a function that gives every item of a domain in a language, by id."""
    known: dict[tuple[str, str], dict[str, real.Shown]] = {}

    def bank(domain: str, lang: str) -> dict[str, real.Shown]:
        if (domain, lang) not in known:
            known[domain, lang] = _once(shared / f"bank-{domain}-{lang}.json", domain, lang)
        return known[domain, lang]

    def _once(path: Path, domain: str, lang: str) -> dict[str, real.Shown]:
        with path.with_suffix(".lock").open("w") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            if not path.exists():
                home = real.copied(tmp_path_factory.mktemp("bank"))
                path.write_text(json.dumps(real.whole_bank(home, domain, lang)), encoding="utf-8")
        made: dict[str, real.Shown] = json.loads(path.read_text(encoding="utf-8"))
        return made

    return bank
