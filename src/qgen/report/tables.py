"""The CSV files: students, items, options. UTF-8 with a byte order mark, which spreadsheets want."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from qgen.grade.analysis import Analysis
from qgen.grade.figures import Estimate

Cell = str | int | float | bool | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a table; a text that a spreadsheet would take for a formula gets an apostrophe before it."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([_shown(heading) for heading in headings])
    writer.writerows([[_shown(cell) for cell in row] for row in rows])
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "replace")


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return f"{cell:.4f}".rstrip("0").rstrip(".") if cell else "0"
    if isinstance(cell, int):
        return str(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def students_csv(analysis: Analysis) -> bytes:
    """Return a row for each student: points in all and by part, and the ability where there is one."""
    parts = [f"{part.kind}:{part.id}" for part in analysis.parts]
    head = ("student", "form", "points", "of", "percent", "passed", "ability", "ability_se", *parts)
    return csv_bytes(head, _student_rows(analysis, parts))


def _student_rows(analysis: Analysis, parts: Sequence[str]) -> Iterator[list[Cell]]:
    for score in analysis.scores:
        ability = analysis.calibrating.abilities.get(score.student)
        yield [
            score.student,
            score.form,
            score.score.points,
            score.score.of,
            100 * score.score.share,
            score.passed,
            ability.value if ability else None,
            ability.se if ability else None,
            *(100 * score.parts[name].share if name in score.parts else None for name in parts),
        ]


ITEM_COLUMNS = (
    *("item", "questions", "domain", "topic", "kind", "template", "n", "omitted"),
    *("facility", "facility_low", "facility_high"),
    *("discrimination", "discrimination_low", "discrimination_high", "verdict", "predicted"),
    *("difficulty", "a", "b", "se", "model"),
)


def items_csv(analysis: Analysis) -> bytes:
    """Return a row for each item."""
    return csv_bytes(ITEM_COLUMNS, _item_rows(analysis))


def _item_rows(analysis: Analysis) -> Iterator[list[Cell]]:
    for each in analysis.items:
        item, found = each.joined.item, analysis.calibrating.items.get(each.joined.item.id)
        yield [
            *(
                item.id,
                each.joined.place,
                item.domain,
                item.topic,
                item.kind,
                item.template,
                each.n,
                each.omitted,
            ),
            *_estimate(each.facility),
            *_estimate(each.discrimination),
            each.verdict,
            item.difficulty,
            *((found.difficulty, found.a, found.b, found.se, found.model) if found else (None,) * 5),
        ]


def _estimate(found: Estimate | None) -> tuple[Cell, Cell, Cell]:
    return (None, None, None) if found is None else (found.value, found.low, found.high)


OPTION_COLUMNS = (
    *("item", "questions", "option", "text", "key", "strategy", "n", "chosen", "share"),
    *("discrimination", "discrimination_low", "discrimination_high", "verdict"),
)


def options_csv(analysis: Analysis) -> bytes:
    """Return a row for each option; of ordering and matching items one for each place."""
    return csv_bytes(OPTION_COLUMNS, _option_rows(analysis))


def _option_rows(analysis: Analysis) -> Iterator[list[Cell]]:
    for each in analysis.items:
        item = each.joined.item
        for figures in each.options:
            if each.joined.chooses:
                option = each.joined.options[figures.option]
                shown: tuple[Cell, ...] = (option.label, option.text, option.key, option.strategy)
            else:
                pair = item.pairs[figures.option]
                shown = (str(figures.option + 1), pair.text if item.kind == "matching" else "", True, None)
            yield [
                *(item.id, each.joined.place, *shown, figures.n, figures.chosen, figures.share),
                *_estimate(figures.discrimination),
                figures.verdict,
            ]
