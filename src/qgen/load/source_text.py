"""From the bytes of a file to clean text: UTF-8 or a finding, control characters replaced and reported."""

import re
from collections.abc import Iterator

from qgen.load.findings import Findings

MAX_BYTES = 64 * 2**20
REPLACEMENT = "\ufffd"

# What XML 1.0 or YAML 1.1 cannot carry, and the line breaks that editors do not count (NEL, LS, PS): left in,
# the latter would shift every later position. A byte order mark inside a file is one of them, too.
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_REPORTED = 100


def read_text(find: Findings, data: bytes) -> str | None:
    """Return the file's text without its byte order mark, or None (with a finding) if it is none."""
    if len(data) > MAX_BYTES:
        find.report(
            "QG103",
            (1, 1),
            f"The file has {len(data)} bytes.",
            expected=f"at most {MAX_BYTES} bytes",
            hint="split it into several files of the same domain",
        )
        return None
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _report_bad_byte(find, data, error.start)
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _clean(find, text)


def _report_bad_byte(find: Findings, data: bytes, start: int) -> None:
    line_start = data.rfind(b"\n", 0, start) + 1
    place = (data.count(b"\n", 0, start) + 1, len(data[line_start:start].decode("utf-8")) + 1)
    find.report(
        "QG101",
        place,
        "The file is not UTF-8.",
        value=f"byte 0x{data[start]:02X}",
        expected="UTF-8",
        hint="save the file as UTF-8",
    )


def _clean(find: Findings, text: str) -> str:
    if UNFIT.search(text) is None:
        return text
    for character, line, column in _first_unfit(text):
        report_unfit(find, character, (line, column))
    return UNFIT.sub(REPLACEMENT, text)


def _first_unfit(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the first unfit characters with line and column; more of them would only repeat the news."""
    line, counted = 1, 0
    for number, match in enumerate(UNFIT.finditer(text)):
        if number == _REPORTED:
            return
        line += text.count("\n", counted, match.start())
        counted = match.start()
        yield match.group(), line, match.start() - text.rfind("\n", 0, match.start())


def report_unfit(find: Findings, character: str, place: tuple[int, int]) -> None:
    """Warn of one control character."""
    find.warn(
        "QG111",
        place,
        f"The control character U+{ord(character):04X} is read as U+FFFD.",
        value=f"U+{ord(character):04X}",
        hint="remove it",
    )
