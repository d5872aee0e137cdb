"""The fonts of the PDF files: Noto Sans CJK JP in two weights, from packages that bring nothing else."""

from functools import cache
from pathlib import Path
from typing import Any

from qgen.write.extras import needed

EXTRA = "pdf"
FAMILY = "Noto Sans CJK JP"
_PACKAGES = ("noto_cjk_sans_jp_regular", "noto_cjk_sans_jp_bold")


def font_files() -> tuple[Path, ...]:
    """Return the font files, the regular one first."""
    return tuple(Path(str(needed(package, EXTRA).FONT_PATH)) for package in _PACKAGES)


@cache
def fonts() -> Any:
    """Return what typst searches for fonts: these files alone, never those of the machine."""
    folders = [str(file.parent) for file in font_files()]
    return needed("typst", EXTRA).Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=folders
    )


@cache
def characters() -> frozenset[int]:
    """Return the code points that have a glyph; both weights have the same."""
    with needed("fontTools.ttLib", EXTRA).TTFont(font_files()[0], lazy=True) as font:
        return frozenset(font.getBestCmap())
