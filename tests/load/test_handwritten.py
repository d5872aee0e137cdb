"""Hand-written items as they are read: emphasis, where their domain comes from, and files that are not read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.handwritten import HandwrittenItem
from qgen.load.collection import load_collection

VOCABULARY = "languages: [en]\ntypes:\n  thing: {en: [a thing, things]}\n"


def loaded(*domains: str, **items: str) -> tuple[tuple[HandwrittenItem, ...], list[str]]:
    texts = {"facts/vocabulary.yaml": VOCABULARY, **{f"facts/{domain}/t.yaml": "" for domain in domains}}
    texts |= {f"items/{name.replace('__', '/')}.yaml": text for name, text in items.items()}
    collection, found = load_collection({name: text.encode() for name, text in texts.items()})
    assert collection is not None
    return collection.handwritten, [finding.code for finding in found]


def statement(stem: str, emphasis: str = "", more: str = "") -> str:
    told = f", emphasis: {emphasis}" if emphasis else ""
    return f"items:\n  it: {{kind: true-false, key: true{more}, en: {{stem: {stem}{told}}}}}\n"


@pytest.mark.parametrize(
    ("stem", "emphasis", "strong"),
    [
        ("A NOTE does NOT say so.", "NOT", ["NOT"]),
        ("NOT this and NOT that.", "NOT", ["NOT", "NOT"]),
        ("Which is NOT so, EXCEPT here?", "[NOT, EXCEPT]", ["NOT", "EXCEPT"]),
        ("It is NOT the case.", "[is NOT, NOT the]", ["is NOT the"]),
        ("当てはまらないものはどれか。", "ない", ["ない"]),
        ("A port (TCP) is open.", "(TCP)", ["(TCP)"]),
    ],
)
def test_emphasis_is_of_whole_words(stem: str, emphasis: str, strong: list[str]) -> None:
    (item,), found = loaded("d", a=statement(f'"{stem}"', emphasis))
    assert found == []
    assert [piece for piece, is_strong in item.texts["en"].stem.runs() if is_strong] == strong


@pytest.mark.parametrize("emphasis", ["NOT", "no", "ot"])
def test_words_that_the_stem_lacks_are_told(emphasis: str) -> None:
    assert loaded("d", a=statement("A note is not it.", emphasis))[1] == ["QG705"]


def test_the_domain_is_the_item_s_the_file_s_the_folder_s_or_the_only_one() -> None:
    text = statement("Tea is green.")
    assert loaded("d", a=text)[0][0].domain == "d"
    assert loaded("d", "e", e__a=text)[0][0].domain == "e"
    assert loaded("d", "e", a=f"domain: d\n{text}")[0][0].domain == "d"
    own = statement("Tea is green.", more=", domain: e")
    assert loaded("d", "e", d__a=f"domain: d\n{own}")[0][0].domain == "e"
    assert loaded("d", "e", a=text) == ((), ["QG702"])
    assert loaded(a=text) == ((), ["QG702"])


def test_empty_files_hold_no_items() -> None:
    assert loaded("d", a="", b="# nothing yet\n") == ((), [])


PIECES = """items: it: kind: single true-false key: en: stem: options: text: true emphasis: was: domain: d
- , &a *a { } [ ] " ~""".split()  # noqa: SIM905 - a list of 25 texts would fill a page
WORDS = st.sampled_from([*PIECES, " ", "  ", "\n", "- ", ", "])


@settings(deadline=None)
@given(st.lists(WORDS, max_size=40).map("".join))
def test_nothing_that_stands_in_a_file_raises(text: str) -> None:
    items, found = loaded("d", a=text)
    assert found == loaded("d", a=text)[1]
    assert all(item.texts and item.domain == "d" for item in items)
