"""Exams for the tests of paper formats: every kind of item, both languages, odd lengths."""

from dataclasses import replace

from qgen.exam import Exam, Page, Sitting
from qgen.item import Item, Option, Text
from tests.write.arranged_samples import arranged
from tests.write.arranged_samples import hostile as hostile_arranged
from tests.write.samples import ENGLISH, HOSTILE_EXAM, JAPANESE

RULES = {"en": "No notes.\nNo calculators.", "ja": "ノートの使用は認めない。\n電卓の使用は認めない。"}
LINE = "several words that fill a line of the paper "


def form(lang: str, page: Page = Page(), items: int = 65) -> Exam:  # noqa: B008 - it is frozen
    """Return form A of an exam that has every kind of item, as often as ``items`` needs."""
    sample = ENGLISH if lang == "en" else JAPANESE
    kinds = (*arranged(lang), replace(sample.items[0], unproven=True), *sample.items)
    many = tuple(numbered(item, at) for at, item in enumerate((kinds * items)[:items], start=1))
    sitting = Sitting(130, 0.72, RULES[lang])
    return replace(sample, form="A", items=many, page=page, sitting=sitting, blueprint="sample")


def numbered(item: Item, number: int) -> Item:
    """Return the item with marks at its beginning and its end, which tell where it stands on paper."""
    last = item.options[-1]
    options = (*item.options[:-1], replace(last, text=f"{last.text} #{number}>"))
    before = f"<{number}: "
    strong = tuple((start + len(before), end + len(before)) for start, end in item.stem.strong)
    return replace(item, stem=Text(before + item.stem.plain, strong), options=options)


def with_options(item: Item, texts: list[str]) -> Item:
    """Return the item with options of these texts, the first of them the key."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    options = tuple(
        replace(item.options[0], label=letters[at], text=text, key=at == 0) for at, text in enumerate(texts)
    )
    return replace(item, options=options, pairs=(), kind="single")


def oversized() -> Exam:
    """Return an exam whose first two items are longer than a page; each option has a mark at both ends."""
    texts = [f"<{at}: {LINE * 14}#{at}>" for at in range(8)]
    item = with_options(ENGLISH.items[0], texts)
    return replace(ENGLISH, items=(item, item, ENGLISH.items[1]))


def endless() -> Exam:
    """Return an exam with a stem and options of 10,000 characters, with and without blanks."""
    item = with_options(ENGLISH.items[0], ["y" * 10_000, LINE * 227, "あ" * 10_000, "short"])
    return replace(ENGLISH, items=(replace(item, stem=Text("x" * 10_000)), ENGLISH.items[1]))


def hostile() -> Exam:
    """Return an exam whose texts try to break out of every format."""
    return replace(
        HOSTILE_EXAM, items=(*HOSTILE_EXAM.items, *hostile_arranged()), title="NUL \0 # $x$ 🦊 *b*"
    )


def turned(exam: Exam) -> Exam:
    """Return the exam with other keys and no explanations: what is handed out must not change."""
    return replace(exam, items=tuple(map(_turned, exam.items)))


def _turned(item: Item) -> Item:
    labels = [pair.label for pair in item.pairs][::-1]
    return replace(
        item,
        id="q" + "x" * 12,
        options=tuple(map(_turned_option, item.options)),
        pairs=tuple(
            replace(p, label=label, rationale="") for p, label in zip(item.pairs, labels, strict=True)
        ),
        sources=(),
        level="hard",
        difficulty=0.99,
    )


def _turned_option(option: Option) -> Option:
    return replace(option, key=not option.key, rationale="", proof=(), strategy=None, plausibility=None)
