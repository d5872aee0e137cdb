"""What the practice page has to know beyond the paper: what is right, and why, out of plain sight."""

import base64
import json

from qgen.exam import Exam
from qgen.stable import digest
from qgen.write.address import web_address
from qgen.write.messages import Words
from qgen.write.paper import Paper, PaperItem, PaperOption, PaperPair, PaperSource
from qgen.write.practice_messages import BLANKS, PREFIX, SPOKEN
from qgen.write.printable import one_line, printable

_MASK_BYTES = 64
_FNV_START, _FNV_PRIME, _WORD = 0x811C9DC5, 0x01000193, 0xFFFFFFFF


def practice_data(exam: Exam, paper: Paper) -> str:
    """Return the page's data block: JSON that no HTML parser can leave.

    ``items`` stand in the order of the paper. The answers of each are ``sealed``, which keeps them from being
    read in passing; it is no encryption, and whoever means to can undo it.
    """
    words = Words(exam.lang)
    titles, places = _sections(exam, words)
    answers = [_answers(item, words) for item in paper.items]
    data = {
        "exam": exam.stem,
        "content": _content(paper, answers),
        "minutes": exam.sitting.minutes,
        "pass": exam.sitting.pass_mark,
        "sections": titles,
        "words": {name.removeprefix(PREFIX): words(name, **BLANKS) for name in SPOKEN},
        "items": [
            {
                "id": item.id,
                "kind": item.kind,
                "fixed": item.fixed_order,
                "section": place,
                "sealed": seal(item.id, answer),
            }
            for item, place, answer in zip(exam.items, places, answers, strict=True)
        ],
    }
    return _json(data).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def seal(item: str, text: str) -> str:
    """Return ``text`` in base64 of its UTF-8 under a repeating mask that the item's id gives.

    The mask is taken from the FNV-1a hash of the id, hashed on and on: the top byte of each round.
    """
    state, mask = _FNV_START, bytearray()
    for _ in range(_MASK_BYTES):
        for byte in item.encode():
            state = ((state ^ byte) * _FNV_PRIME) & _WORD
        mask.append(state >> 24)
    plain = text.encode()
    cover = (bytes(mask) * (len(plain) // _MASK_BYTES + 1))[: len(plain)]
    masked = int.from_bytes(plain) ^ int.from_bytes(cover)
    return base64.b64encode(masked.to_bytes(len(plain))).decode()


def _sections(exam: Exam, words: Words) -> tuple[list[str], list[int]]:
    """Return the titles by which scores are told, and for each item which is its own.

    They are the blueprint's content areas, or else the topics.
    """
    area = {item: section.title for section in exam.sections for item in section.items}
    other = words(f"{PREFIX}other")
    named = [area.get(item.id, other) if area else _topic(item.topic) for item in exam.items]
    order = [section.title for section in exam.sections if section.title in named]
    titles = list(dict.fromkeys([*order, *(sorted(named) if not area else named)]))
    return [one_line(title) for title in titles], [titles.index(name) for name in named]


def _topic(name: str) -> str:
    spaced = name.replace("-", " ").replace("_", " ")
    return spaced[:1].upper() + spaced[1:]


def _answers(item: PaperItem, words: Words) -> str:
    """Return the item's keys, rationales and sources; options are numbered from 0 in the paper's order."""
    numbers = {option.label: number for number, option in enumerate(item.options)}
    notes = [words(name) for name in ("assumed", "unproven") if getattr(item, name)]
    return _json(
        {
            "keys": [numbers[option.label] for option in item.options if option.key],
            "why": [_why(option) for option in item.options],
            "pairs": [[numbers[pair.label], _why(pair)] for pair in item.pairs],
            "sources": [_source(source) for source in item.sources],
            "notes": [*notes, f"{words('item')} {item.id} · {item.level}"],
        }
    )


def _why(told: PaperOption | PaperPair) -> list[str]:
    """Return the rationale, and what it rests on as the answer key shows it."""
    return [printable(told.rationale), " ".join(f"[{printable(ref)}]" for ref in told.refs)]


def _source(source: PaperSource) -> list[str]:
    """Return title, places, address, and the address again if it may become a link."""
    title = f"[{source.number}] {printable(source.title)}"
    return [title, printable(source.at), printable(source.url or ""), web_address(source.url) or ""]


def _content(paper: Paper, answers: list[str]) -> str:
    """Return a hash of all that is asked and answered: progress with other content is not taken up."""
    texts = [
        [str(item.stem), [option.text for option in item.options], [pair.text for pair in item.pairs], answer]
        for item, answer in zip(paper.items, answers, strict=True)
    ]
    return digest(_json(texts)).hex()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
