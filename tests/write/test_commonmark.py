"""Whatever a text holds, both Markdown dialects show exactly it."""

import importlib.util
from collections.abc import Iterable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from qgen.item import Text
from qgen.write.commonmark import escaped, link, rich
from qgen.write.printable import printable
from tests.write.samples import HOSTILE

_LINKIFY = importlib.util.find_spec("linkify_it") is not None
COMMONMARK = MarkdownIt("commonmark")
GFM = MarkdownIt("gfm-like", {"linkify": _LINKIFY})

SPECIAL = "*_~`|$#<>[](){}!&;:=+-.1/\\@\n\r\t 　\u00a0\u202e\x00\x0b\x85「」。東a"
TEXTS = st.one_of(st.text(max_size=40), st.text(alphabet=SPECIAL, min_size=1, max_size=30))
IN_ITEM = "10. {}\n\n    - A\\. option\n"


def shown(tokens: Iterable[Token]) -> str:
    """Return the text that a reader sees."""
    words = []
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            words.append("\n")
        elif token.type in {"text", "code_inline"}:
            words.append(token.content)
    return "".join(words)


def in_item(parser: MarkdownIt, source: str) -> list[Token]:
    """Return the inline tokens of ``source`` as the stem of a numbered item, which stays one paragraph."""
    blocks = parser.parse(IN_ITEM.format(source))
    inline = [token for token in blocks if token.type == "inline"]
    kinds = [token.type for token in blocks if token.nesting == 1]
    assert kinds == [
        "ordered_list_open",
        "list_item_open",
        "paragraph_open",
        "bullet_list_open",
        "list_item_open",
        "paragraph_open",
    ]
    return inline[0].children or []


@given(TEXTS.filter(bool))
@example("<script>alert(1)</script>")
@example("http://a.example www.b.example c@d.example //e.example")
@example("\n\n")
@example("a\n===\n- b\n    c\n1) d")
def test_text_comes_back_as_it_was(text: str) -> None:
    for parser in (COMMONMARK, GFM):
        assert shown(in_item(parser, escaped(text))) == printable(text)


@given(TEXTS)
def test_both_dialects_render_the_same(text: str) -> None:
    source = IN_ITEM.format(escaped(text))
    assert COMMONMARK.render(source) == GFM.render(source)


@given(
    st.lists(st.tuples(TEXTS.map(lambda text: text.replace("\r", "")), st.booleans()), min_size=1, max_size=4)
)
def test_emphasis_is_where_it_was(runs: list[tuple[str, bool]]) -> None:
    plain, strong, at = "".join(run for run, _ in runs), [], 0
    for run, is_strong in runs:
        if is_strong and run:
            strong.append((at, at + len(run)))
        at += len(run)
    source = rich(Text(plain, tuple(strong)))
    for parser in (COMMONMARK, GFM):
        if plain:
            tokens = in_item(parser, source)
            assert shown(tokens) == "".join(printable(run) for run, _ in runs)
            assert emphasised(tokens) == "".join(printable(run) for run, is_strong in runs if is_strong)


def emphasised(tokens: list[Token]) -> str:
    """Return the characters inside strong emphasis, by asterisks or by the tag."""
    depth, inside = 0, []
    for token in tokens:
        opens = token.type == "strong_open" or token.content == "<strong>"
        closes = token.type == "strong_close" or token.content == "</strong>"
        depth += opens - closes
        if depth and not opens:
            inside.append(shown([token]))
    return "".join(inside)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_texts(text: str) -> None:
    html = COMMONMARK.render(IN_ITEM.format(escaped(text)))
    assert "<script" not in html
    assert "<a " not in html


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("AWS WAF operates at layer 7.", "AWS WAF operates at layer 7."),
        ("1024–65535, 10.0.0.0/16 and 12 h", "1024–65535, 10.0.0.0/16 and 12 h"),
        ("AWS Shield は L3-L4 で動作する。", "AWS Shield は L3-L4 で動作する。"),
    ],
)
def test_ordinary_text_needs_no_escapes(text: str, source: str) -> None:
    assert escaped(text) == source


def test_japanese_emphasis_beside_brackets_takes_the_tag() -> None:
    assert rich(Text("これが「東京」です", ((3, 7),))) == "これが<strong>「東京」</strong>です"
    assert rich(Text("which two hold", ((6, 9),))) == "which **two** hold"


def test_only_addresses_of_the_web_become_links() -> None:
    assert link("Notes", "https://example.org/a b>?x=(1)") == "[Notes](<https://example.org/a%20b%3E?x=(1)>)"
    assert link("Notes", "javascript:alert(1)") == "Notes (javascript:alert(1))"
    assert link("[x]", None) == r"\[x\]"
