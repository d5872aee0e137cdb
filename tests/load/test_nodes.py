"""YAML to nodes: positions, texts as written, limits, and what is refused."""

import time

import pytest
import yaml

from qgen.diagnostics import Diagnostic, Severity
from qgen.load import nodes
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar, parse, read_nodes
from qgen.load.source_text import MAX_BYTES


def _read(text: str | bytes) -> tuple[Node | None, list[Diagnostic]]:
    find = Findings("f.yaml")
    node = read_nodes(find, text if isinstance(text, bytes) else text.encode())
    return node, find.found


def _places(found: list[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(each.code, each.position.line, each.position.column) for each in found]


@pytest.mark.parametrize("loader", ["libyaml", "pure"])
def test_nodes_know_line_and_column(loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if loader == "pure":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    node, found = _read("é: {日本: [x, 'y', 😀]}\nb:\n  - z\n")
    assert found == []
    inner = ListNode((Scalar("x", 1, 10), Scalar("y", 1, 13, plain=False), Scalar("😀", 1, 18)), 1, 9)
    first = MapNode(((Scalar("日本", 1, 5), inner),), 1, 4)
    second = ListNode((Scalar("z", 3, 5),), 3, 3)
    assert node == MapNode(((Scalar("é", 1, 1), first), (Scalar("b", 2, 1), second)), 1, 1)


def test_lines_above_shift_every_place() -> None:
    find = Findings("t.j2")
    node = parse(find, "a: b\nc: [\n", lines_above=4)
    assert node is None
    assert _places(find.found) == [("QG102", 7, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "NO",
        "on",
        "yes",
        "1e3",
        "012",
        "0o14",
        "12:30:00",
        "0x1F",
        "null",
        "True",
        ".inf",
        "2022-07-26",
        "1_000",
        "=",
    ],
)
def test_scalars_stay_the_text_that_was_written(text: str) -> None:
    assert _read(text)[0] == Scalar(text, 1, 1)


def test_a_tilde_is_empty_only_without_quotes() -> None:
    node, _ = _read("[~, '~', '', \"~\", x]")
    assert isinstance(node, ListNode)
    assert [item.empty for item in node.items if isinstance(item, Scalar)] == [
        True,
        False,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "~", "--- # nothing\n...\n"])
def test_an_empty_file_is_none(text: str) -> None:
    assert _read(text) == (None, [])


@pytest.mark.parametrize("piece", ["[", "{a: ", "- ", "? ", "[{", "- - ", "{a: ["])
def test_nesting_of_a_hundred_thousand_levels_is_refused_at_once(piece: str) -> None:
    started = time.monotonic()
    node, found = _read(piece * 100_000)
    assert node is None
    assert [(each.code, each.position.line) for each in found] == [("QG104", 1)]
    assert time.monotonic() - started < 5


def test_a_hundred_levels_are_read() -> None:
    assert _read("[" * 100 + "]" * 100)[1] == []
    assert _places(_read("[" * 101 + "]" * 101)[1]) == [("QG104", 1, 101)]


def test_what_stands_behind_an_alias_is_as_deep_as_if_written() -> None:
    lines = ["a0: &a0 " + "[" * 90 + "]" * 90, "a1: [[[*a0]]]", "a2: " + "[" * 9 + "*a0" + "]" * 9]
    assert _read("\n".join(lines))[1] == []
    lines.append("a3: " + "[" * 10 + "*a0" + "]" * 10)
    assert _places(_read("\n".join(lines))[1]) == [("QG104", 4, 15)]


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    node, found = _read("\n".join(lines))
    assert node is None
    assert [(each.code, each.position.line) for each in found] == [("QG105", 5)]


def test_aliases_share_containers_and_place_scalars() -> None:
    node, found = _read("a: &x [1, 2]\nb: *x\nc: &y z\nd: *y\n")
    assert found == []
    assert isinstance(node, MapNode)
    (_, first), (_, second), _, (_, text) = node.pairs
    assert first is second
    assert text == Scalar("z", 4, 4)


def test_one_list_may_be_used_very_often() -> None:
    text = "at: &at [L1, L2]\nall:\n" + "- [a, *at]\n" * 50_000
    assert _read(text)[1] == []


def test_a_file_over_the_limit_is_not_parsed() -> None:
    node, found = _read(b"#" * (MAX_BYTES + 1))
    assert node is None
    assert _places(found) == [("QG103", 1, 1)]


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"a: \xff", 1, 4),
        (b"a: b\n\xc3\xa9\xe9: 1", 2, 2),
        (b"\xef\xbb\xbfa\x80", 1, 2),
        (b"a\r\nb \xed\xa0\x80", 2, 3),
    ],
)
def test_a_byte_that_is_not_utf8_is_found(data: bytes, line: int, column: int) -> None:
    assert _places(_read(data)[1]) == [("QG101", line, column)]


def test_a_byte_order_mark_counts_as_nothing() -> None:
    assert _read(b"\xef\xbb\xbfa") == (Scalar("a", 1, 1), [])


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9f", "\u2028", "\ufeff", "\uffff"]
)
def test_control_characters_are_replaced_with_a_warning(character: str) -> None:
    node, found = _read(f"x: 1\na: b{character}c")
    assert isinstance(node, MapNode)
    assert node.pairs[1][1] == Scalar("b\ufffdc", 2, 4)
    assert [(each.code, each.severity) for each in found] == [("QG111", Severity.WARNING)]
    assert (found[0].position.line, found[0].position.column) == (2, 5)


def test_escaped_control_characters_are_replaced_too() -> None:
    node, found = _read('"a\\0b\\tc\\nd"')
    assert node == Scalar("a\ufffdb\tc\nd", 1, 1, plain=False)
    assert _places(found) == [("QG111", 1, 1)]


def test_a_file_full_of_control_characters_gives_a_hundred_warnings() -> None:
    assert len(_read("'" + "\x00" * 100_000 + "'")[1]) == 100


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("!x a", [("QG107", 1, 1)]),
        ("a: !!python/object:os.system x\nb: ! y", [("QG107", 1, 4), ("QG107", 2, 4)]),
        ("- !!map {a: b}\n- !!seq [a]", [("QG107", 1, 3), ("QG107", 2, 3)]),
        ("a: 1\n<<: {b: 2}", [("QG108", 2, 1)]),
        ("a: 1\nb: 2\na: 3\na: 4", [("QG109", 3, 1), ("QG109", 4, 1)]),
        ("{a: 1, 'a': 2}", [("QG109", 1, 8)]),
        ("{[a]: 1, {b: c}: 2}", [("QG112", 1, 2), ("QG112", 1, 10)]),
        ("a\n---\nb\n---\nc", [("QG110", 2, 1)]),
        ("[*a]", [("QG106", 1, 2)]),
        ("&a [*a]", [("QG106", 1, 5)]),
        ("# x\n%TAG ! a:\n---\na", [("QG107", 2, 1)]),
        ("%YAML 3.0\n---\na", [("QG102", 1, 1)]),
    ],
)
def test_what_is_refused_is_found_at_its_place(text: str, places: list[tuple[str, int, int]]) -> None:
    assert _places(_read(text)[1]) == places


def test_a_great_many_tag_directives_are_refused_at_once() -> None:
    started = time.monotonic()
    assert len(_read("".join(f"%TAG !a{number}! b\n" for number in range(300_000)) + "---\na")[1]) == 1
    assert time.monotonic() - started < 5


def test_a_percent_sign_in_a_text_is_no_directive() -> None:
    assert _read("a: |\n  %TAG\nb: '\n%TAG'")[1] == []


def test_old_line_ends_count_as_lines() -> None:
    assert _places(_read(b"a: 1\rb: 2\r\na: \x00")[1]) == [("QG111", 3, 4), ("QG109", 3, 1)]


def test_a_quoted_merge_key_is_a_key() -> None:
    assert _read("'<<': a")[1] == []


def test_the_first_of_two_equal_keys_counts_and_is_shown() -> None:
    node, found = _read("a: 1\na: 2")
    assert isinstance(node, MapNode)
    assert node.pairs == ((Scalar("a", 1, 1), Scalar("1", 1, 4)),)
    assert [(str(place), what) for place, what in found[0].related] == [("f.yaml:1:1", "first here")]


def test_limits_stand_in_one_place() -> None:
    assert nodes.MAX_DEPTH == 100
    assert MAX_BYTES == 64 * 2**20
