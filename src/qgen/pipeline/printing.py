"""What is told about formats for paper: packages that are missing, characters that no font has."""

import unicodedata

from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.exam import Exam


def missing_package(name: str, extra: str, package: str) -> Diagnostic:
    """Return that a format needs a package which is not installed."""
    return Diagnostic(
        "QG640",
        Position(f"--format {name}"),
        f"the format {name} needs the package {package}, which is not installed",
        value=package,
        expected=f"qgen installed with its extra {extra!r}",
        hint=f"pip install 'qgen[{extra}]'",
    )


def without_glyphs(exam: Exam) -> list[Diagnostic]:
    """Return a warning for every item with characters that the fonts of PDF files do not have."""
    from qgen.write.pdf import unshowable  # noqa: PLC0415 - loaded when used

    places = {item.id: f"facts/{item.domain}" if not item.unproven else "items" for item in exam.items}
    chars: dict[str | None, list[str]] = {}
    for item, char in unshowable(exam):
        chars.setdefault(item, []).append(char)
    return [
        Diagnostic(
            "QG641",
            Position("facts" if item is None else places[item]),
            f"{exam.stem}.pdf: {f'item {item}' if item else 'the title'} has characters that no font shows",
            value=", ".join(map(_named, lacking)),
            expected="characters of Noto Sans CJK JP",
            hint="the PDF shows their numbers instead, like [U+1F600]; other formats show them as they are",
            severity=Severity.WARNING,
        )
        for item, lacking in chars.items()
    ]


def _named(char: str) -> str:
    name = unicodedata.name(char, "")
    return f"U+{ord(char):04X}" + (f" {name}" if name else "")
