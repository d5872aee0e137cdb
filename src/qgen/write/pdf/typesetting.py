"""Typesetting a layout with typst: in memory, offline, and never with a warning."""

import json
import re
from collections.abc import Mapping
from typing import Any

from qgen.write.extras import needed
from qgen.write.layout import LayoutError
from qgen.write.pdf.fonts import EXTRA, font_files, fonts

DATA = "exam.json"
LAYOUT_SUFFIX = ".typ"
_ENTRY = "main"  # typst begins here; no layout has this name, for theirs end in .typ
_PLACE = re.compile(r"┌─ (?P<file>\S+?):(?P<line>\d+):\d+")
# Typst fetches packages from the network and runs any text as code; a layout needs neither. These words are
# the only ways there, so they are refused wherever they stand.
_FOREIGN = re.compile(r"\b(?:eval|plugin|std)\b|\b(?:import|include)\b(?!\s*\"[\w.-]+\.typ\")")


def typeset(layout: str, layouts: Mapping[str, str], data: Mapping[str, Any]) -> bytes:
    """Return the PDF that the layout makes of the data, tagged after PDF/UA-1, or raise LayoutError.

    The layout reads the data by ``json("exam.json")`` and may import other layouts, but no other file.
    """
    typst = needed("typst", EXTRA)
    if layout not in layouts:
        raise LayoutError("there is no such layout", layout)
    files = {name: text.encode() for name, text in layouts.items() if name.endswith(LAYOUT_SUFFIX)}
    for name in files:
        _keep_home(name, layouts[name])
    files[_ENTRY] = f'#include "{layout}"'.encode()
    files[DATA] = json.dumps(data, ensure_ascii=False).encode()
    try:
        pdf, warnings = typst.compile_with_warnings(
            files,
            # whatever is not in memory is sought here, where there is nothing but a font
            root=str(font_files()[0].parent),
            font_paths=fonts(),
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as fault:
        raise _located(fault, layout) from fault
    if warnings:
        raise _located(warnings[0], layout)
    return bytes(pdf)


def _keep_home(name: str, text: str) -> None:
    """Raise LayoutError where a layout would leave its folder or run what it puts together."""
    found = _FOREIGN.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        message = f"a layout may not use {found[0]}: it imports only layouts, each by its name in quotes"
        raise LayoutError(message, name, line)


def _located(fault: Any, layout: str) -> LayoutError:
    """Return typst's error or warning with the place that it names; all layouts stand in one folder."""
    place = _PLACE.search(fault.diagnostic)
    file = place["file"].rpartition("/")[2] if place else layout
    hint = f" ({'; '.join(fault.hints)})" if fault.hints else ""
    return LayoutError(f"typst: {fault.message}{hint}", file, int(place["line"]) if place else 1)
