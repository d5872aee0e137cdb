"""README.md shows what is so: its item is in the bank, its collection builds, its commands are CI's."""

import json
import re
from pathlib import Path

import pytest

from qgen.item import Item, Option
from qgen.pipeline.explaining import find_item
from qgen.pipeline.opening import Source, open_collection
from tests.cli import mini

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN_ITEM = re.compile(r"<!-- item (q\w+) (\w+) -->\n(.*?)\n<!-- end -->", re.DOTALL)
YAML_FILE = re.compile(r"^`([\w/.-]+)`:\n\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def shown(item: Item) -> str:
    """Return an item as the README shows it: every option with its rationale and the places cited."""
    return "\n".join([f"> **{item.stem.plain}**", ">", *map(_option, item.options)])


def _option(option: Option) -> str:
    places = dict.fromkeys(place for step in option.proof for cite in step.cites for place in cite.at)
    mark = "✓ **" if option.key else ""
    end = "**" if option.key else ""
    return f"> - {mark}{option.label}. {option.text}{end}<br>{option.rationale} `{', '.join(places)}`"


@pytest.mark.parametrize(("name", "lang", "text"), SHOWN_ITEM.findall(README))
def test_the_item_that_it_shows_comes_out_of_the_generator(name: str, lang: str, text: str) -> None:
    source = Source(ROOT, ROOT)
    opened = open_collection(source, lambda _: None)
    assert text == shown(find_item(opened, source, name, ("security",), lang))


def test_it_shows_one_item_in_both_languages() -> None:
    assert [lang for _, lang, _ in SHOWN_ITEM.findall(README)] == ["en", "ja"]
    assert len({name for name, _, _ in SHOWN_ITEM.findall(README)}) == 1


def test_the_collection_that_it_shows_builds(tmp_path: Path) -> None:
    files = YAML_FILE.findall(README)
    assert [name for name, _ in files] == [
        "planets/facts/vocabulary.yaml",
        "planets/facts/astronomy/orbits.yaml",
    ]
    for name, text in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    command = re.search(r"^\.venv/bin/qgen (build --root planets.*)$", README, re.MULTILINE)
    assert command
    done = mini.qgen(tmp_path, *command[1].split())
    assert (done.returncode, done.stderr) == (0, "")
    exam = json.loads((tmp_path / "output/astronomy/astronomy.json").read_text(encoding="utf-8"))
    assert len(exam["items"]) == 21


def test_its_two_commands_are_one_line_each_and_those_of_ci() -> None:
    first, second = re.findall(r"^```sh\n(.*?)\n```$", README, re.MULTILINE | re.DOTALL)[:2]
    assert "\n" not in first + second
    made, built = first.split(" && ")
    assert made == "sh dev/venv .venv ."
    assert built == ".venv/bin/qgen build --domain security"
    assert (ROOT / "dev/venv").is_file()
    assert (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()[-1] == second
    assert second in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_every_file_that_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!https?://)([^)#]+)", README):
        assert (ROOT / target).exists(), target
