"""The same inputs give the same bytes: whatever the hash seed, time zone, locale and version of Python."""

from __future__ import annotations

import itertools
import json
import locale
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli import mini
from tests.endtoend import real

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MINORS = ("3.13", "3.11", "3.12")
"""The versions that qgen runs on; the ends come first, since one other version is tried."""

USED = ("babel", "click", "faker", "jinja2", "rapidfuzz", "rich", "yaml")
ABOUT = (
    "import importlib.util, json, platform, sqlite3, sys\n"
    "print(json.dumps({'minor': '%d.%d' % sys.version_info[:2], 'name': platform.python_implementation(),"
    " 'sqlite': sqlite3.sqlite_version,"
    f" 'complete': all(map(importlib.util.find_spec, {USED!r}))}}))"
)

Files = dict[str, bytes]


def _has(name: str) -> bool:
    """Whether this machine has a locale."""
    now = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        return False
    locale.setlocale(locale.LC_ALL, now)
    return True


# A locale without UTF-8 is what a bare C locale was before Python began to mend it.
STRICT_C = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
PLACES: Mapping[str, Mapping[str, str]] = {
    "hash seed 0, Tokyo, C": {"PYTHONHASHSEED": "0", "TZ": "Asia/Tokyo", **STRICT_C},
    "hash seed 1, New York, C.UTF-8": {"PYTHONHASHSEED": "1", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    **{
        f"random hash seed, Tokyo, {name}": {"PYTHONHASHSEED": "random", "TZ": "Asia/Tokyo", "LC_ALL": name}
        for name in ("ja_JP.UTF-8",)
        if _has(name)
    },
}


def _about(python: str) -> dict[str, str]:
    """Return what an interpreter tells of itself; nothing if it does not run."""
    try:
        done = subprocess.run([python, "-c", ABOUT], capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return {}
    told: dict[str, str] = json.loads(done.stdout)
    return told if told["name"] == "CPython" and told["minor"] in MINORS else {}


def _others() -> dict[str, str]:
    """Return the path of another interpreter by version; QGEN_OTHER_PYTHON names one that must be among them."""
    asked = [path for path in [os.environ.get("QGEN_OTHER_PYTHON")] if path]
    on_path = [path for minor in MINORS if (path := shutil.which(f"python{minor}"))]
    pyenv = sorted(map(str, Path.home().glob(".pyenv/versions/3.1[123].*/bin/python")))
    found: dict[str, str] = {}
    for python in (*asked, *on_path, *pyenv):
        about = _about(python)
        if about and (about["minor"] != "{}.{}".format(*sys.version_info[:2]) or python in asked):
            found.setdefault(about["minor"], python)
    assert not asked or asked[0] in found.values(), f"QGEN_OTHER_PYTHON does not run: {asked[0]}"
    nearest = [minor for minor in MINORS if minor in found][:1]
    return {minor: path for minor, path in found.items() if path in asked or minor in nearest}


# Where there is no other, this one must do, so that no test is skipped.
OTHERS = _others() or {"this version": sys.executable}


def _outputs(home: Path) -> Files:
    names = ("output", "qgen.lock")
    return {name: data for name, data in mini.bytes_below(home).items() if name.startswith(names)}


def _built_here(home: Path, **variables: str) -> Files:
    for lang in ("en", "ja"):
        real.built(home, "--lang", lang, *real.EVERY_FORMAT, **variables)
    return _outputs(home)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Files:
    home = real.copied(tmp_path_factory.mktemp("expected"))
    return _built_here(home, PYTHONHASHSEED="random", TZ="UTC")


def test_all_files_of_all_formats_are_compared(expected: Files) -> None:
    domains, suffixes = ("network", "security"), ("", "-ja")
    ends = (".md", "-key.md", ".html", "-key.html", ".json", ".apkg")
    names = {
        f"output/{domain}/{domain}{suffix}{end}"
        for domain, suffix, end in itertools.product(domains, suffixes, ends)
    }
    assert set(expected) == names | {f"output/{domain}/manifest.json" for domain in domains} | {"qgen.lock"}


@pytest.mark.parametrize("place", PLACES)
def test_no_place_changes_a_byte(expected: Files, place: str, tmp_path: Path) -> None:
    assert _differing(_built_here(real.copied(tmp_path), **PLACES[place]), expected) == []


def _differing(one: Files, other: Files) -> list[str]:
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


@pytest.mark.parametrize("minor", OTHERS)
def test_no_version_of_python_changes_a_byte(
    expected: Files, minor: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """An .apkg is a file of SQLite's: under another SQLite its logical content is compared instead."""
    about = _about(OTHERS[minor])
    made = _built_with(OTHERS[minor], real.copied(tmp_path), lend=not about["complete"])
    record_property("differs", differing := _differing(made, expected))
    if about["sqlite"] != _about(sys.executable)["sqlite"]:
        differing = [name for name in differing if not name.endswith((".apkg", "manifest.json"))]
        for name in (f"output/{domain}/manifest.json" for domain in ("network", "security")):
            assert json.loads(made[name])["deck"] == json.loads(expected[name])["deck"]
    assert differing == []


def _built_with(python: str, home: Path, *, lend: bool) -> Files:
    """Build with another interpreter.

    One without the packages that qgen uses is lent those of this run: they are pure Python, or do without
    their compiled parts.
    """
    lent = [sysconfig.get_paths()["purelib"]] if lend else []
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([str(mini.SOURCE), *lent]), "LC_ALL": "C.UTF-8"}
    for lang in ("en", "ja"):
        command = [python, "-m", "qgen", "build", "--lang", lang, *real.EVERY_FORMAT]
        done = subprocess.run(
            command, cwd=home, env=variables, capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0, done.stderr
    return _outputs(home)
