"""What holds for the whole run: no snapshot is written or unused under CI, no test skipped under QGEN_NO_SKIP.

snapshottest writes a missing snapshot and lets the test pass; here that fails the run, unless the developer
asked for it with ``--snapshot-update``. Each worker of pytest-xdist tells what it saw; the controller judges.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from snapshottest.module import SnapshotModule

# how long a case takes says nothing about behaviour, and a loaded machine is slow
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_HERE = Path(__file__).parent
_STORIES: list[dict[str, list[str]]] = []
_SKIPPED: dict[str, str] = {}


def _story() -> dict[str, list[str]]:
    """Return what this process did to snapshots: which files it used, what it wrote, what it left unused."""
    modules = list(SnapshotModule.get_modules())
    return {
        "used": [module.filepath for module in modules],
        "written": [
            f"{module.filepath}: {name}" for module in modules for name in sorted(module.new_snapshots)
        ],
        "unused": [
            f"{module.filepath}: {name}" for module in modules for name in sorted(module.unvisited_snapshots)
        ],
    }


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note what was skipped; an expected failure is none."""
    if report.skipped and not hasattr(report, "wasxfail"):
        _SKIPPED[report.nodeid] = str(
            report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        )


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Note whole files that were skipped."""
    if report.skipped:
        _SKIPPED[report.nodeid] = str(report.longrepr)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a worker saw; one that crashed saw nothing."""
    story = getattr(node, "workeroutput", {}).get("snapshots")
    if story:
        _STORIES.append(story)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the controller, or judge the run."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["snapshots"] = _story()
        return
    if any(_faults(session.config)) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what failed the run besides its tests."""
    for line in _faults(config):
        terminalreporter.write_line(line, red=True)


def _faults(config: pytest.Config) -> Iterator[str]:
    if os.environ.get("QGEN_NO_SKIP"):
        yield from (f"skipped: {name}: {why}" for name, why in sorted(_SKIPPED.items()))
    if not os.environ.get("CI") or config.option.snapshot_update:
        return
    stories = [*_STORIES, _story()]
    yield from (f"snapshot written: {name}" for story in stories for name in story["written"])
    if config.option.keyword or config.option.markexpr or config.args != config.getini("testpaths"):
        return  # a part of the tests leaves snapshots unused
    yield from (f"snapshot unused: {name}" for story in stories for name in story["unused"])
    used = {Path(name) for story in stories for name in story["used"]}
    yield from (
        f"snapshot file unused: {path}"
        for path in sorted(_HERE.rglob("snapshots/snap_*.py"))
        if path not in used
    )
