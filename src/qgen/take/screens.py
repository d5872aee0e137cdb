"""What is shown while an exam is sat: rows of styled text, for a terminal or a pipe to lay out."""

from collections.abc import Iterator
from dataclasses import dataclass

from qgen.exam import Exam
from qgen.item import Item, Text
from qgen.response import ARRANGED, Response, is_omitted, written
from qgen.take.attempt import Attempt
from qgen.take.words import TakeWords

Piece = tuple[str, str]
"""Some characters and their style: ``strong dim title chosen right wrong note`` or none."""

_PER_ROW = 5
_NO_RESPONSE = "·"
_INDENT = ("   ", "")


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what stands before it, in a column of its own, and its text. ``only`` a terminal shows some."""

    pieces: tuple[Piece, ...] = ()
    lead: Piece = ("", "")
    only: str = ""


Screen = list[Row]
BLANK = Row()


def row(text: str, style: str = "", *, lead: Piece = ("", ""), only: str = "") -> Row:
    """Return a row of one style."""
    return Row(((text, style),), lead, only)


@dataclass(frozen=True, slots=True)
class Screens:
    """The screens of one exam, in its language."""

    exam: Exam
    say: TakeWords

    def item(self, attempt: Attempt, seconds_left: float | None, note: str = "") -> Screen:
        """Return the item that is shown, and what may be typed."""
        item = attempt.item
        response = attempt.response(item)
        return [
            self._head(attempt, seconds_left),
            BLANK,
            *_stem(item.stem),
            BLANK,
            *self._body(item, response),
            BLANK,
            *([row(note, "note")] if note else []),
            row(self.say(f"how.{_way(item)}"), "dim", only="terminal"),
            row(self.say("keys"), "dim", only="terminal"),
        ]

    def _head(self, attempt: Attempt, seconds_left: float | None) -> Row:
        told = [self.say("place", n=attempt.at + 1, count=len(attempt.items))]
        if attempt.mode == "practice":
            told.append(self.say("practice"))
        if seconds_left is not None:
            told.append(self.say("left", time=clock(seconds_left)))
        if attempt.item.id in attempt.marked:
            told.append(self.say("marked"))
        form = f" {self.say('form', form=self.exam.form)}" if self.exam.form else ""
        return Row(((f"{self.exam.title}{form}", "title"), ("  " + " · ".join(told), "strong")))

    def _body(self, item: Item, response: Response) -> Iterator[Row]:
        if item.kind == "matching":
            for number, pair in enumerate(item.pairs):
                label = (response[number] if response else "") or "_"
                mood = "chosen" if label != "_" else ""
                yield Row(((pair.text, ""), (f"  [{label}]", mood)), (f"{number + 1}", "strong"))
            yield BLANK
        for option in item.options:
            chosen = item.kind not in ARRANGED and option.label in response
            style = "chosen" if chosen else ""
            yield row(option.text, style, lead=(("▸ " if chosen else "  ") + option.label, style or "strong"))
        if item.kind == "ordering":
            places = response or ("",) * len(item.pairs)
            yield BLANK
            yield row(f"{self.say('order')}: {' → '.join(label or '_' for label in places)}", "chosen")

    def overview(self, attempt: Attempt, note: str = "") -> Screen:
        """Return all responses at a glance."""
        count = len(attempt.items)
        told = self.say(
            "overview.counts", answered=count - attempt.left_out, count=count, marked=len(attempt.marked)
        )
        cells = [_cell(number, item, attempt) for number, item in enumerate(attempt.items, start=1)]
        wide = max(len(text) for text, _ in cells) + 2
        lines = [cells[at : at + _PER_ROW] for at in range(0, count, _PER_ROW)]
        return [
            Row(((self.say("overview"), "title"), (f"  {told}", "strong"))),
            BLANK,
            *(Row(tuple((text.ljust(wide), style) for text, style in line)) for line in lines),
            BLANK,
            *([row(note, "note")] if note else []),
            row(self.say("keys.review"), "dim", only="terminal"),
        ]

    def help(self) -> Screen:
        """Return what may be typed, in full."""
        ways = [row(self.say(f"how.{way}")) for way in ("single", "multiple", "ordering", "matching")]
        return [*ways, row(self.say("keys")), row(self.say("help")), BLANK]

    def explained(self, attempt: Attempt, item: Item) -> Screen:
        """Return an item with what was answered, what is right, why, and the sources."""
        response, right = attempt.response(item), attempt.is_right(item)
        number = attempt.items.index(item) + 1
        head = self.say("place", n=number, count=len(attempt.items))
        mood = "right" if right else "wrong"
        verdict = self.say("omitted" if is_omitted(response) else mood)
        return [
            Row(((head, "title"), (f"  {verdict}", mood))),
            BLANK,
            *_stem(item.stem),
            BLANK,
            *self._reasons(item, response),
            *self._sources(item),
        ]

    def _reasons(self, item: Item, response: Response) -> Iterator[Row]:
        if item.kind in ARRANGED:
            yield from self._places(item, response)
            return
        for option in item.options:
            chosen = option.label in response
            told = [word for word, holds in (("key", option.key), ("yours", chosen)) if holds]
            style = "right" if option.key else "wrong" if chosen else ""
            sign = "✓ " if option.key else "✗ " if chosen else "  "
            after = self.say("aside", text=self.say("list").join(map(self.say, told))) if told else ""
            yield Row(((option.text, style), (after, style)), (sign + option.label, style or "strong"))
            if option.rationale:
                yield row(option.rationale, "dim", lead=_INDENT)

    def _places(self, item: Item, response: Response) -> Iterator[Row]:
        options = {option.label: option for option in item.options}
        yours = response or ("",) * len(item.pairs)
        for number, (pair, label) in enumerate(zip(item.pairs, yours, strict=True), start=1):
            style = "right" if label == pair.label else "wrong"
            prompt = f"{pair.text} → " if item.kind == "matching" else ""
            text = f"{prompt}{pair.label} {options[pair.label].text}"
            put = f"{self.say('yours')}: {label or self.say('none')}"
            after = "" if style == "right" else self.say("aside", text=put)
            sign = "✓ " if style == "right" else "✗ "
            yield Row(((text, ""), (after, style)), (f"{sign}{number}", style))
            if pair.rationale:
                yield row(pair.rationale, "dim", lead=_INDENT)

    def _sources(self, item: Item) -> Iterator[Row]:
        told = [", ".join([source.title, *source.at]) for source in item.sources]
        if told:
            yield BLANK
            yield row(f"{self.say('sources')}: {'; '.join(told)}", "dim")
        for name in ("unproven", "assumed"):
            if getattr(item, name):
                yield row(self.say(name), "note")

    def result(self, attempt: Attempt) -> Screen:
        """Return the score, in all and by section and topic."""
        count = len(attempt.items)
        points = count - len(attempt.missed)
        percent = 100 * points // count
        pass_mark = self.exam.sitting.pass_mark
        pieces: list[Piece] = [(self.say("score", points=points, count=count, percent=percent), "title")]
        if pass_mark is not None and attempt.mode == "exam":
            passed = points >= pass_mark * count - 1e-9
            mark = self.say("aside", text=self.say("pass_mark", percent=f"{100 * pass_mark:g}"))
            pieces.append((f"  {self.say('passed' if passed else 'failed')}", "right" if passed else "wrong"))
            pieces.append((mark, "dim"))
        parts = [
            row(f"{title}  {right} / {of}", lead=(bar(right / of), "dim"))
            for title, right, of in parts_of(self.exam, attempt)
        ]
        return [Row(tuple(pieces)), BLANK, row(self.say("parts"), "strong"), *parts, BLANK]


def parts_of(exam: Exam, attempt: Attempt) -> list[tuple[str, int, int]]:
    """Return sections, then topics, as they first come: title, how many right, out of how many."""
    sections = {section.title: set(section.items) for section in exam.sections}
    topics: dict[str, set[str]] = {}
    for item in attempt.items:
        topics.setdefault(item.topic, set()).add(item.id)
    found = []
    for title, ids in [*sections.items(), *topics.items()]:
        items = [item for item in attempt.items if item.id in ids]
        if items:
            found.append((title, sum(attempt.is_right(item) for item in items), len(items)))
    return found


def bar(share: float, cells: int = 10) -> str:
    """Return a share as a bar of ten cells."""
    full = round(share * cells)
    return "█" * full + "░" * (cells - full)


def clock(seconds: float) -> str:
    """Return a span of time as ``1:02:03`` or ``12:34``, never below zero."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def _way(item: Item) -> str:
    return item.kind if item.kind in {"multiple", *ARRANGED} else "single"


def _stem(stem: Text) -> Iterator[Row]:
    """Yield the stem's lines, emphasised words strong."""
    lines: list[list[Piece]] = [[]]
    for text, strong in stem.runs():
        for number, part in enumerate(text.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append((part, "strong" if strong else ""))
    yield from (Row(tuple(line)) for line in lines)


def _cell(number: int, item: Item, attempt: Attempt) -> Piece:
    response = attempt.response(item)
    mark = "*" if item.id in attempt.marked else ""
    shown = _NO_RESPONSE if is_omitted(response) else written(item, response)
    return f"{number:>3} {shown}{mark}", "note" if mark else "dim" if is_omitted(response) else ""
