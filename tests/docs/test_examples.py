"""Every example in docs/ is tried: its files are written, its commands run, and what it shows is shown.

A block ```` ```yaml PATH ```` (or ``jinja PATH``) is a file, ``yaml PATH +`` more lines of it. A block ```` ```sh ````
runs its ``qgen`` lines on the files so far. Each line of a block ```` ```text ```` right after it stands in the output.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli import mini

DOCS = Path(__file__).parents[2] / "docs"
FENCE = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?://)([^)#\s]*)(?:#([^)\s]+))?\)")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the rest of its first line, its text."""

    kind: str
    about: str
    text: str


def blocks(page: Path) -> list[Block]:
    return [
        Block(kind, about.strip(), text)
        for kind, about, text in FENCE.findall(page.read_text(encoding="utf-8"))
    ]


def pages_with(*kinds: str) -> list[str]:
    # pages of diagnostics show what is wrong
    read = (page for page in sorted(DOCS.rglob("*.md")) if not page.name.startswith("diagnostics"))
    pages = (page for page in read if any(block.kind in kinds for block in blocks(page)))
    return [page.relative_to(DOCS).as_posix() for page in pages]


def outputs(folder: Path, command: str) -> str:
    done = mini.qgen(
        folder, *command.removeprefix(".venv/bin/").removeprefix("qgen ").replace('"', "").split()
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def commands(block: Block) -> Iterator[str]:
    for line in block.text.splitlines():
        if line.startswith(("qgen ", ".venv/bin/qgen ")):
            yield line.partition(" #")[0]


@pytest.mark.parametrize("page", pages_with("yaml", "jinja"))
def test_the_examples_of_a_page_build(page: str, tmp_path: Path) -> None:
    said = ""
    for block in blocks(DOCS / page):
        if block.kind in {"yaml", "jinja"}:
            name, _, more = block.about.partition(" ")
            assert name, f"an example that is no file of a collection:\n{block.text}"
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            before = path.read_text(encoding="utf-8") if more == "+" else ""
            path.write_text(before + block.text, encoding="utf-8")
        elif block.kind == "sh":
            said = "\n".join(outputs(tmp_path, command) for command in commands(block))
        elif block.kind == "text" and said:
            for line in block.text.splitlines():
                assert line.strip(" …") in said, f"{line!r} is not in\n{said}"
    outputs(tmp_path, "qgen check --strict")


def test_there_are_such_pages() -> None:
    assert {
        "tutorial.md",
        "how-to/write-facts.md",
        "how-to/add-a-template.md",
        "reference/file-formats.md",
    } <= set(pages_with("yaml", "jinja"))


def slugs(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(
    "page", [*sorted(DOCS.rglob("*.md")), DOCS.parent / "CONTRIBUTING.md"], ids=lambda p: p.name
)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        path = (page.parent / target).resolve() if target else page
        assert path.exists(), f"{target} in {page.name}"
        if anchor:
            assert anchor in slugs(path), f"#{anchor} in {page.name}"


def test_every_page_is_in_the_index() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8") + (DOCS / "decisions/README.md").read_text(
        encoding="utf-8"
    )
    listed = {Path(target).name for target, _ in LINK.findall(index)}
    assert {page.name for page in DOCS.rglob("*.md")} <= listed | {"README.md"}
