"""An exam sat in a real terminal, by keys, through tmux; what it shows stands in the documentation."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from qgen.exam import Sitting
from tests.cli import mini
from tests.grade.classroom import written
from tests.write.samples import ENGLISH, JAPANESE

TMUX = shutil.which("tmux")
pytestmark = pytest.mark.skipif(TMUX is None, reason="no tmux on this machine")

PAGE = Path(__file__).parents[2] / "docs/how-to/take-and-grade.md"
WAIT = 15.0
SITTING = Sitting(minutes=18, pass_mark=0.7)


@dataclass(frozen=True)
class Terminal:
    """A terminal of 80 by 24 that runs one command."""

    socket: str

    def run(self, *arguments: str) -> str:
        done = subprocess.run(
            [TMUX or "tmux", "-L", self.socket, *arguments],
            capture_output=True,
            text=True,
            check=True,
            encoding="utf-8",
        )
        return done.stdout

    def keys(self, *keys: str) -> None:
        self.run("send-keys", "-t", "t", *keys)

    def screen(self) -> str:
        lines = self.run("capture-pane", "-p", "-t", "t").splitlines()
        return "\n".join(line.rstrip() for line in lines).rstrip()

    def wait_for(self, text: str) -> str:
        """Return the screen as soon as it shows the text."""
        end = time.monotonic() + WAIT
        while text not in (shown := self.screen()):
            assert time.monotonic() < end, f"{text!r} did not come up:\n{shown}"
            time.sleep(0.05)
        return shown


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(f"qgen-{os.getpid()}-{tmp_path.name}"[-60:])
    yield terminal
    subprocess.run([TMUX or "tmux", "-L", terminal.socket, "kill-server"], capture_output=True, check=False)


def start(terminal: Terminal, folder: Path, *arguments: str) -> None:
    """Run the command in the terminal, in place of one that ran there before."""
    command = f"{sys.executable} -m qgen take {' '.join(arguments)}; echo ended with $?; exec sleep 60"
    where = (
        "-c",
        str(folder),
        "-e",
        f"PYTHONPATH={mini.SOURCE}",
        "-e",
        "LC_ALL=C.UTF-8",
        "-e",
        "PYTHONUTF8=1",
    )
    running = subprocess.run(
        [TMUX or "tmux", "-L", terminal.socket, "has-session", "-t", "t"], capture_output=True, check=False
    )
    if running.returncode == 0:
        terminal.run("respawn-pane", "-k", "-t", "t", *where, command)
    else:
        size = ("-d", "-s", "t", "-x", "80", "-y", "24")
        terminal.run("-f", "/dev/null", "new-session", *size, *where, command)


def captures() -> list[str]:
    """Return the screens that the page shows; the clock stands still there."""
    text = PAGE.read_text(encoding="utf-8")
    return [
        block.rstrip() for block in re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    ]


def still(screen: str) -> str:
    return re.sub(r"[0-9]+:[0-9]{2} left", "17:58 left", screen)


def test_an_exam_is_sat_by_keys_and_looks_as_documented(terminal: Terminal, tmp_path: Path) -> None:
    written(tmp_path / "output/security", replace(ENGLISH, sitting=SITTING))
    start(terminal, tmp_path, "security")
    shown = [still(terminal.wait_for("q quit · ?\n>"))]
    terminal.keys("m", "Enter")
    terminal.wait_for("marked")
    terminal.keys("b", "Enter")
    terminal.wait_for("Question 2 of 12")
    terminal.keys("8", "Enter")
    terminal.wait_for("Question 8 of 12")
    terminal.keys("a d", "Enter")
    terminal.wait_for("Question 9 of 12")
    terminal.keys("z", "Enter")
    terminal.wait_for("There is no option Z here.")
    terminal.keys("c", "BSpace", "a", "Enter")
    terminal.wait_for("Question 10 of 12")
    terminal.keys("s", "Enter")
    terminal.wait_for("9 not answered")
    shown.append(terminal.wait_for("q quit\n>"))
    terminal.keys("s", "Enter")
    shown.append(terminal.wait_for("q end\n>"))
    terminal.keys("Enter")
    terminal.wait_for("Not answered")
    shown.append(terminal.wait_for("q end\n>"))
    terminal.keys("q", "Enter")
    terminal.wait_for("ended with 0")
    for screen in shown:
        assert screen in captures(), f"not in {PAGE.name}:\n{screen}"
    assert len(captures()) == len(shown)


def test_ctrl_c_ends_cleanly_and_the_sitting_goes_on(terminal: Terminal, tmp_path: Path) -> None:
    written(tmp_path / "output/security", replace(JAPANESE, form=None, sitting=SITTING))
    start(terminal, tmp_path, "security", "--lang", "ja")
    terminal.wait_for("問1（全")
    terminal.keys("b", "Enter")
    terminal.wait_for("問2（全")
    terminal.keys("C-c")
    assert "Traceback" not in terminal.wait_for("ended with 130")
    start(terminal, tmp_path, "security", "--lang", "ja", "--resume")
    terminal.wait_for("問2（全")
    terminal.keys("C-d")
    terminal.wait_for("ended with 0")


def test_time_runs_out_while_nothing_is_typed(terminal: Terminal, tmp_path: Path) -> None:
    written(
        tmp_path / "output/security", replace(ENGLISH, sitting=Sitting(minutes=1), items=ENGLISH.items[:1])
    )
    record = tmp_path / "output/security/security-taken.json"
    start(terminal, tmp_path, "security")
    terminal.wait_for("Question 1 of 1")
    terminal.keys("x", "Enter")
    terminal.keys("q", "Enter")
    terminal.wait_for("ended with 0")
    text = record.read_text(encoding="utf-8")
    record.write_text(re.sub(r'"seconds": [0-9.]+', '"seconds": 57.0', text), encoding="utf-8")
    start(terminal, tmp_path, "security", "--resume")
    terminal.wait_for("0 of 1 points (0 %)")
