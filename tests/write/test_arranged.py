"""Orderings, matchings and blanks in every format."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from qgen.item import Item
from qgen.write import exam_schema, items_from_json, write_html, write_json, write_markdown
from qgen.write.anki.fields import FIELDS, fields
from tests.write.arranged_samples import arranged, exam, hostile
from tests.write.samples import HOSTILE, LAYOUTS, unsealed
from tests.write.test_commonmark import COMMONMARK, GFM, shown

LANGS = ("en", "ja")


def the(kind: str, lang: str = "en") -> Item:
    return next(item for item in arranged(lang) if item.kind == kind)


@pytest.mark.parametrize("lang", LANGS)
def test_papers_and_keys_read_as_agreed(snapshot: Any, lang: str) -> None:
    made = exam(arranged(lang), lang)
    for writer in (write_markdown, write_html):
        for name, data in writer(made, LAYOUTS).items():
            text = data.decode()
            snapshot.assert_match(text.split("<main>")[-1].split("</main>")[0], name)


@pytest.mark.parametrize("lang", LANGS)
def test_notes_read_as_agreed(snapshot: Any, lang: str) -> None:
    for item in arranged(lang):
        found = dict(zip(FIELDS, fields(item), strict=True))
        snapshot.assert_match(
            {name: found[name] for name in ("Stem", "Options", "Answers")}, f"{item.kind} {lang}"
        )


@pytest.mark.parametrize("kind", ["ordering", "matching"])
def test_the_paper_tells_nothing_of_the_pairs(kind: str) -> None:
    item = the(kind)
    labels = [pair.label for pair in item.pairs]
    turned = replace(
        item,
        options=tuple(replace(o, key=not o.key, rationale="") for o in item.options),
        pairs=tuple(replace(p, label=label) for p, label in zip(item.pairs, labels[::-1], strict=True)),
    )
    for writer, name in ((write_markdown, "arranged.md"), (write_html, "arranged.html")):
        one, other = (unsealed(writer(exam((each,)), LAYOUTS)[name]) for each in (item, turned))
        assert one == other
    front = FIELDS.index("Options")
    assert fields(item)[front] == fields(turned)[front]


def test_the_key_gives_the_letters_in_order_and_by_prompt() -> None:
    ordering, matching, _ = arranged("en")
    key = write_markdown(exam(arranged("en")), LAYOUTS)["arranged-key.md"].decode()
    assert f"**{' → '.join(pair.label for pair in ordering.pairs)}**" in key
    assert f"**{', '.join(f'{n}–{p.label}' for n, p in enumerate(matching.pairs, 1))}**" in key


def test_instructions_speak_of_what_occurs() -> None:
    def told(*items: Item) -> str:
        return write_markdown(exam(items), LAYOUTS)["arranged.md"].decode().split("1. ")[0]

    ordering, matching, cloze = arranged("en")
    assert "put in order" in told(ordering)
    assert "matched" not in told(ordering)
    assert "matched" in told(matching)
    assert "in order" not in told(cloze)


@pytest.mark.parametrize("lang", LANGS)
def test_json_holds_pairs_and_comes_back(lang: str) -> None:
    made = exam(arranged(lang), lang)
    data = json.loads(write_json(made, {})[f"{made.stem}.json"])
    Draft202012Validator(exam_schema()).validate(data)
    back = items_from_json(data)
    for one, other in zip(made.items, back, strict=True):
        assert one.pairs == other.pairs
        assert (one.kind, one.place, one.stem) == (other.kind, other.place, other.stem)


def test_hostile_texts_stay_texts() -> None:
    made = exam(hostile())
    for name, data in write_markdown(made, LAYOUTS).items():
        text = data.decode()
        assert COMMONMARK.render(text) == GFM.render(text), name
        said = "\n".join(_inlines(text, COMMONMARK))
        for spoilt in HOSTILE[:3]:
            assert spoilt in said, (name, spoilt)
    for data in write_html(made, LAYOUTS).values():
        assert "<script>alert" not in data.decode()
    for item in made.items:
        for field in fields(item):
            assert "<script" not in field
            assert "{{" not in field


def _inlines(source: str, parser: MarkdownIt) -> list[str]:
    return [shown(token.children or []) for token in parser.parse(source) if token.type == "inline"]


def test_a_blank_is_filled_on_the_back() -> None:
    item = the("cloze", "ja")
    answers = fields(item)[FIELDS.index("Answers")]
    assert f"<strong>{item.keys[0].text}</strong>" in answers
    assert "____" not in answers
    assert "<details" in fields(item)[FIELDS.index("Options")]


def test_a_japanese_word_in_the_blank_takes_the_spaces_away() -> None:
    item = the("cloze", "ja")
    key = replace(item.keys[0], text="赤")
    options = tuple(key if option.key else option for option in item.options)
    answers = fields(replace(item, options=options))[FIELDS.index("Answers")]
    assert "は、<strong>赤</strong>で" in answers
