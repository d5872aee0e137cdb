"""Characters on paper: all that a file shows has a glyph, and what has none is told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.item import Text
from qgen.write.messages import CATALOGUES
from qgen.write.pdf import unshowable
from qgen.write.pdf.fonts import characters, font_files
from qgen.write.pdf.glyphs import lacking, shown
from tests.write.samples import ENGLISH, JAPANESE

ttfont = pytest.importorskip("fontTools.ttLib", reason="fonttools is not installed")


def test_both_weights_have_the_same_characters() -> None:
    for file in font_files():
        with ttfont.TTFont(file, lazy=True) as font:
            assert frozenset(font.getBestCmap()) == characters(), file


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_fixed_word_has_its_glyphs(lang: str) -> None:
    assert lacking(dict(CATALOGUES[lang])) == []


def test_the_samples_need_no_other_font() -> None:
    assert [unshowable(exam) for exam in (ENGLISH, JAPANESE)] == [[], []]


@pytest.mark.parametrize(
    ("text", "on_paper"),
    [
        ("plain 日本語 é ≤ →", "plain 日本語 é ≤ →"),
        ("a 🦊", "a [U+1F98A]"),
        ("\0 and \ud800", "[U+0000] and [U+D800]"),
        ("שלום", "[U+05E9][U+05DC][U+05D5][U+05DD]"),
        ("one\r\ntwo\u2028three\tfour", "one\ntwo\nthree four"),
        ("no\ufeff\u2060shape\ufe0f", "noshape"),
        ("\u202ekept\u202c", "\u202ekept\u202c"),
    ],
)
def test_a_character_without_a_glyph_is_written_as_its_number(text: str, on_paper: str) -> None:
    assert shown(text) == on_paper


@given(st.text())
def test_nothing_that_is_shown_lacks_a_glyph(text: str) -> None:
    assert lacking(shown(text)) == []
    assert (
        (shown(text) == text)
        or lacking(text)
        or set(text) & set("\r\t\v\f\x85\u2028\u2029\ufeff\u00ad")
        or any("\u200b" <= char <= "\u206f" or "\ufe00" <= char <= "\ufe0f" for char in text)
    )


def test_the_item_is_named_with_its_characters() -> None:
    first, second = ENGLISH.items[:2]
    spoilt = replace(second, stem=Text("🦊 and שׁ and 🦊"))
    hidden = replace(first, options=(replace(first.options[0], rationale="🐢"), *first.options[1:]))
    found = unshowable(replace(ENGLISH, items=(spoilt, hidden), title="🦊"))
    assert found == [
        (None, "🦊"),
        (second.id, "🦊"),
        (second.id, "ש"),
        (second.id, "\u05c1"),
        (first.id, "🐢"),
    ]
