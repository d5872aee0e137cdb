"""An ordering, a matching and a cloze item, in both languages and with hostile texts."""

from dataclasses import replace

from qgen.exam import Exam
from qgen.item import Item
from tests.assemble.shapes.arrangements import THINGS, WORDS, order
from tests.making import bank_of
from tests.write.samples import ENGLISH, HOSTILE

FACTS = order(
    "[red, blue, green, pink]",
    ", at: L7",
    "- {fact: [a, has_color, red], at: L1}\n- [b, has_color, blue]\n- [c, has_color, green]\n- [d, has_color, pink]\n",
)
KINDS = ("ordering", "matching", "cloze")


def arranged(lang: str) -> tuple[Item, ...]:
    """Return one item of each kind, in the order of KINDS."""
    bank = bank_of(THINGS + FACTS, WORDS, lang=lang)
    return tuple(min((i for i in bank.items if i.kind == kind), key=lambda i: i.id) for kind in KINDS)


def hostile() -> tuple[Item, ...]:
    """Return the items with every text trying to break out of its format."""
    return tuple(map(_spoilt, arranged("en")))


def _spoilt(item: Item) -> Item:
    texts = HOSTILE[: len(item.options)]
    options = tuple(replace(o, text=t, rationale=t) for o, t in zip(item.options, texts, strict=True))
    prompts = HOSTILE[-len(item.pairs) :] if item.kind == "matching" else [pair.text for pair in item.pairs]
    pairs = tuple(replace(p, text=t, rationale=t) for p, t in zip(item.pairs, prompts, strict=False))
    return replace(item, options=options, pairs=pairs)


def exam(items: tuple[Item, ...], lang: str = "en") -> Exam:
    """Return an exam of these items."""
    return replace(ENGLISH, name="arranged", title="Arranged", lang=lang, items=items, as_of=None)
