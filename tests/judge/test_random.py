"""qgen against the judge on random collections: neither may find what the other cannot prove."""

import json
from pathlib import Path

import pytest

from qgen.assemble.bank import BankOptions, make_bank
from qgen.check import check_facts
from qgen.exam import Exam
from qgen.load.collection import Collection, load_collection
from qgen.write import write_json
from tests.judge.judge import judge
from tests.judge.random_base import collection, write
from tests.making import packaged_templates

TEMPLATES = packaged_templates()


def consistent(vocabulary: str, lines: list[str]) -> tuple[Collection, list[str]]:
    """Drop contradicting lines until none is left."""
    while True:
        files = {"facts/vocabulary.yaml": vocabulary.encode(), "facts/d/a.yaml": "\n".join(lines).encode()}
        loaded, found = load_collection(files, packaged_templates=TEMPLATES)
        assert loaded is not None
        if not any(d.is_error for d in found):
            found += check_facts(loaded.base)
        bad = {d.position.line for d in found if d.is_error}
        if not bad:
            return loaded, lines
        lines = [line for number, line in enumerate(lines, 1) if number not in bad]


AWKWARD = (136, 164, 271, 279, 372, 401, 443, 489, 539)
"""Seeds at which qgen and the judge once disagreed."""


@pytest.mark.parametrize("seed", [*range(30), *AWKWARD])
def test_the_judge_agrees(seed: int, tmp_path: Path) -> None:
    vocabulary, lines = collection(seed)
    loaded, lines = consistent(vocabulary, lines)
    write(tmp_path, vocabulary, lines)
    options = BankOptions("en", ("d",), loaded.base.vocabulary.as_of, count=None)
    items = make_bank(loaded.base, loaded.templates, options).items
    exam = Exam("d", "D", "en", "en", ("d",), 1, items, as_of="2025-06-01")
    (written,) = write_json(exam, {}).values()
    assert items
    assert judge(tmp_path, json.loads(written)) == []
