"""check, list, explain, schema and the group itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import jsonschema
import pytest
from click.testing import CliRunner

from qgen import __version__
from qgen.cli import main
from tests.cli import mini

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "cli.md"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return mini.collection(tmp_path / "home")


def test_version_and_help() -> None:
    assert CliRunner().invoke(main.qgen, ["--version"]).output == f"qgen {__version__}\n"
    told = CliRunner().invoke(main.qgen, ["--help"])
    assert told.exit_code == 0
    assert all(name in told.output for name in main.COMMANDS)


@pytest.mark.parametrize("name", main.COMMANDS)
def test_every_command_and_option_is_documented(name: str) -> None:
    command = main.qgen.get_command(click.Context(main.qgen), name)
    assert command is not None
    text = REFERENCE.read_text(encoding="utf-8")
    assert f"\n## qgen {name}\n" in text
    section = (
        text.split(f"\n## qgen {name}\n")[1].split("\n## ")[0]
        + text.split("\n## Shared options\n")[1].split("\n## ")[0]
    )
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert f"`{parameter.opts[-1]}" in section, parameter.opts


def test_version_imports_nothing_heavy() -> None:
    heavy = "babel faker jinja2 rich rapidfuzz sqlite3 yaml qgen.load qgen.assemble"
    script = (
        "import sys\nfrom qgen.cli.main import qgen\nqgen.main(['--version'], standalone_mode=False)\n"
        f"print([name for name in '{heavy}'.split() if name in sys.modules])"
    )
    variables = {**os.environ, "PYTHONPATH": str(mini.SOURCE)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=variables, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_an_unknown_command_is_a_usage_error() -> None:
    assert CliRunner().invoke(main.qgen, ["buidl"]).exit_code == 2


def test_an_unexpected_failure_is_a_bug_report_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    def broken() -> None:
        raise KeyError("a surprise")

    monkeypatch.setattr(main.LazyGroup, "get_command", lambda *_: broken)
    told = CliRunner().invoke(main.qgen, ["build"])
    assert told.exit_code == 1
    assert "a bug in qgen" in told.output
    assert "a surprise" in told.output
    assert "Traceback" not in told.output
    monkeypatch.setenv("QGEN_DEBUG", "1")
    assert "Traceback" in CliRunner().invoke(main.qgen, ["build"]).output


def test_a_reader_that_goes_away_is_no_failure_worth_words(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "qgen", "schema", "exam"],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(mini.SOURCE)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""


# --- check -------------------------------------------------------------------------------------------


def test_check_counts_what_it_checked(home: Path) -> None:
    done = mini.qgen(home, "check")
    assert done.returncode == 0
    assert "triples 4," in done.stdout
    assert "no findings" in done.stdout


def test_check_shows_line_and_mark(home: Path) -> None:
    bad = 'entities:\n  pot: {type: gadget, en: [a pot, pots], ja: "鍋", kolor: x}\n'
    (home / "facts/kitchen/bad.yaml").write_text(bad, encoding="utf-8")
    done = mini.qgen(home, "check")
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert lines[0].startswith("facts/kitchen/bad.yaml:2:51: QG")
    mark = next(line for line in lines if line.strip() == "| ^" or line.rstrip().endswith("^"))
    source = lines[lines.index(mark) - 1]
    # 鍋 takes two columns of a terminal
    assert source[mark.index("^") - 1 :].startswith("kolor")


def test_what_a_file_holds_cannot_move_the_cursor(home: Path) -> None:
    bad = 'facts:\n  - [kettle, "has\\e[31m\u202e", red]\n'
    (home / "facts/kitchen/bad.yaml").write_text(bad, encoding="utf-8")
    done = mini.qgen(home, "check")
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert "\u202e" not in done.stderr


def test_check_for_machines(home: Path) -> None:
    told = json.loads(mini.qgen(home, "check", "--json").stdout)
    assert told["ok"] is True
    assert told["counts"]["triples"] == 4
    assert told["diagnostics"] == []


# --- list and explain --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "cell"),
    [
        ("domains", "kitchen"),
        ("facts", "facts/kitchen/colors.yaml:11"),
        ("templates", "object-asked"),
        ("predicates", "has_color"),
        ("items", "Which gadget is green?"),
    ],
)
def test_list(home: Path, what: str, cell: str) -> None:
    plain = mini.qgen(home, "list", what)
    assert plain.returncode == 0
    assert cell in plain.stdout
    rows = json.loads(mini.qgen(home, "list", what, "--json").stdout)
    assert any(cell in map(str, row.values()) for row in rows)
    assert len(plain.stdout.splitlines()) == len(rows) + 1


def test_explain_lays_every_option_open(home: Path) -> None:
    rows = json.loads(mini.qgen(home, "list", "items", "--json").stdout)
    name = next(row["item"] for row in rows if row["template"] == "object-asked")
    done = mini.qgen(home, "explain", name)
    assert done.returncode == 0
    assert done.stdout.count("single-valued") == 3
    assert done.stdout.count("holds, stated") == 1
    assert "[$s, $p, $" in done.stdout
    told = json.loads(mini.qgen(home, "explain", name, "--json").stdout)
    assert told["id"] == name


def test_explain_of_an_unknown_item_is_a_usage_error(home: Path) -> None:
    done = mini.qgen(home, "explain", "qnothing")
    assert done.returncode == 2
    assert "QG003" in done.stderr


def test_schema_is_a_schema_and_builds_fit_it(home: Path) -> None:
    schema = json.loads(CliRunner().invoke(main.qgen, ["schema", "exam"]).output)
    jsonschema.Draft202012Validator.check_schema(schema)
    mini.qgen(home, "build")
    exam = json.loads((home / "output/kitchen/kitchen.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(exam)
