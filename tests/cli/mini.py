"""A small collection on the disk, and the command line on it."""

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"

VOCABULARY = """\
languages: [en, ja]
types:
  gadget: {en: [a gadget, gadgets], ja: 機器}
  color: {en: [a color, colors], ja: 色}
predicates:
  has_color:
    subject: gadget
    object: color
    values: one
    en:
      does: ["is {{ o }}", "be {{ o }}"]
      one: "Which color is {{ s }}?"
      among: "Which of these colors is {{ s }}?"
    ja:
      does: ["{{ o }}である", "{{ o }}でない"]
      one: "{{ s }}の色はどれか。"
      among: "{{ s }}の色はどれか。"
"""

FACTS = """\
entities:
  kettle: {type: gadget, en: [a kettle, kettles], ja: やかん}
  toaster: {type: gadget, en: [a toaster, toasters], ja: トースター}
  blender: {type: gadget, en: [a blender, blenders], ja: ミキサー}
  mixer: {type: gadget, en: [a hand mixer, hand mixers], ja: 泡立て器}
  red: {type: color, en: red, ja: 赤}
  green: {type: color, en: green, ja: 緑}
  blue: {type: color, en: blue, ja: 青}
  white: {type: color, en: white, ja: 白}
facts:
  - [kettle, has_color, red]
  - [toaster, has_color, green]
  - [blender, has_color, blue]
  - [mixer, has_color, white]
"""


def collection(folder: Path, facts: str = FACTS, vocabulary: str = VOCABULARY, **more: str) -> Path:
    """Write a collection with the domain kitchen; ``more`` are files, ``__`` in their names a slash."""
    files = {"facts/vocabulary.yaml": vocabulary, "facts/kitchen/colors.yaml": facts}
    for name, text in (files | {name.replace("__", "/"): text for name, text in more.items()}).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def qgen(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "qgen", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8", **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def bytes_below(folder: Path) -> dict[str, bytes]:
    """Return every file below the folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
