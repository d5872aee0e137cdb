"""GIFT and Moodle XML: what arrives, where it stands, and what is refused."""

from time import process_time

import pytest

from qgen.diagnostics import Severity
from qgen.lint.engine import lint_items
from qgen.lint.read import format_of, read_foreign
from qgen.lint.read.rich_text import shown
from qgen.lint.view import LintItem

GIFT = """\
// a comment, and $CATEGORY below
$CATEGORY: $course$/top/x

::Q\\:1::[html]Which is <b>NOT</b> a port of DNS\\: 53 \\{udp\\}?{
  =80#no, \\= in feedback
  ~%-50%53
  // a comment between options
  ~853
}

::Q2:: Which two? {~%50%a\\~b ~%50%c\\#d ~e}

UDP is reliable. {F}

The capital of France is {=Paris ~London ~Rome}, of course.

A description without braces

Essay {}

How much? {#3:1}

Pairs {=a -> b =c -> d =e -> f}
"""


def items_of(text: str) -> tuple[LintItem, ...]:
    return read_foreign("f.gift", text.encode()).items


def test_gift() -> None:
    first, second, third, fourth = items_of(GIFT)
    assert (first.name, first.stem) == ("Q:1", "Which is NOT a port of DNS: 53 {udp}?")
    assert [first.stem[start:end] for start, end in first.strong] == ["NOT"]
    assert [(o.text, o.key) for o in first.options] == [("80", True), ("53", False), ("853", False)]
    assert str(first.position) == "f.gift:4:1"
    assert [str(o.position) for o in first.options] == ["f.gift:5:3", "f.gift:6:3", "f.gift:8:3"]
    assert (second.kind, [o.text for o in second.keys]) == ("multiple", ["a~b", "c#d"])
    assert (third.kind, [o.text for o in third.keys]) == ("true-false", ["False"])
    assert fourth.stem == "The capital of France is _____, of course."


def test_gift_tells_what_it_does_not_judge() -> None:
    found = read_foreign("f.gift", GIFT.encode()).found
    assert [(d.code, d.severity, d.position.line) for d in found] == [
        ("QL004", Severity.INFORMATION, line) for line in (19, 21, 23)
    ]


@pytest.mark.parametrize("text", ["A {=x\n\n~y}\n", "A {=x ~y\n", "::t:: A =x} {\n"])
def test_gift_braces_must_match(text: str) -> None:
    read = read_foreign("f.gift", text.encode())
    assert not read.items
    assert {d.code for d in read.found} == {"QL002"}


def test_gift_with_windows_lines_and_a_mark_and_bad_bytes() -> None:
    data = b"\xef\xbb\xbf" + "問1は？{=甲 ~乙 ~丙}\r\n\r\nQ {=a ~b ~c}\r\n".encode()
    read = read_foreign("f", data)
    assert [(i.lang, i.stem) for i in read.items] == [("ja", "問1は？"), ("en", "Q")]
    assert read_foreign("f", b"A {=x ~\xff}").found[0].code == "QL002"


XML = """\
<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category"><category><text>x</text></category></question>
<question type="multichoice">
  <name><text>First</text></name>
  <questiontext format="html"><text><![CDATA[<p>Which is <strong>not</strong> a port of&nbsp;DNS?</p>]]></text></questiontext>
  <single>true</single>
  <answer fraction="100"><text>80</text></answer>
  <answer fraction="50"><text><![CDATA[<code>53</code>]]></text></answer>
  <answer fraction="0"><text>&lt;853&gt;</text></answer>
</question>
<question type="multichoice"><questiontext format="markdown"><text>Which **two**?</text></questiontext><single>false</single>
  <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer><answer fraction="-100"><text><![CDATA[<img src="x.png">]]></text></answer>
</question>
<question type="truefalse"><questiontext><text>So?</text></questiontext><answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>
<question type="essay"><name><text>E</text></name><questiontext><text>Why?</text></questiontext></question>
</quiz>
"""


def test_moodle() -> None:
    read = read_foreign("q.xml", XML.encode())
    first, second, third = read.items
    assert (first.name, first.kind, first.stem) == ("First", "single", "Which is not a port of DNS?")
    assert [first.stem[start:end] for start, end in first.strong] == ["not"]
    assert [(o.text, o.key) for o in first.options] == [("80", True), ("`53`", False), ("<853>", False)]
    assert str(first.options[1].position) == "q.xml:9:3"
    assert (second.kind, second.strong, second.options[2].text) == ("multiple", ((6, 9),), "[image]")
    assert (third.kind, [o.text for o in third.keys]) == ("true-false", ["false"])
    assert [d.code for d in read.found] == ["QL004"]


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>',
        '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question>&x;</question></quiz>',
        '<!DOCTYPE quiz SYSTEM "http://127.0.0.1/x.dtd"><quiz/>',
        "<quiz><question></quiz>",
        "<quiz>&undefined;</quiz>",
        "<html><body/></html>",
        "<quiz>" + "<a>" * 500 + "</a>" * 500 + "</quiz>",
        '<?xml version="1.0" encoding="no-such"?><quiz/>',
        "<",
    ],
)
def test_xml_is_refused(text: str) -> None:
    read = read_foreign("q.xml", text.encode())
    assert not read.items
    assert [d.code for d in read.found] == ["QL003"]


def test_formats_are_told_by_content() -> None:
    assert format_of(b'\xef\xbb\xbf{"qgen": "0"}') == "exam"
    assert format_of(b"\n<?xml version='1.0'?><quiz/>") == "moodle"
    assert format_of(b"Q {=a ~b}") == "gift"
    assert format_of(b"just some text") is None
    assert read_foreign("x", b"just some text").found[0].code == "QL001"


def test_a_finding_names_the_line_of_the_option() -> None:
    read = read_foreign("f.gift", b"Which protocol resolves names?{\n=DNS\n~SMTP\n~smtp\n}\n")
    assert [(f.flaw.code, str(f.position)) for f in lint_items(read.items)] == [("QL201", "f.gift:4:1")]


@pytest.mark.parametrize(
    ("text", "markup", "plain", "strong"),
    [
        ("a <b>b</b> c", "moodle", "a b c", ((2, 3),)),
        ("a <script>x</script>b", "html", "a b", ()),
        ("if a < b and c > d", "moodle", "if a < b and c > d", ()),
        ("**a** b", "markdown", "a b", ((0, 1),)),
        ("a <![if !supportLists]>b<![endif]> <![x]>c", "html", "a b c", ()),
        ("<b>a</b> " + "b" * 20_000, "html", "a  " + "b" * 20_000, ()),
        ("<p>a</p><p><em>b", "html", "a\nb", ()),
    ],
)
def test_rich_text(text: str, markup: str, plain: str, strong: tuple[tuple[int, int], ...]) -> None:
    assert (shown(text, markup).plain, shown(text, markup).strong) == (plain, strong)


@pytest.mark.parametrize(
    "text",
    [
        "\n \t" * 30_000,
        "Q [markdown]" + "**a " * 30_000 + "{=a ~b ~c}",
        "Q [html]" + "<!--" * 30_000 + "{=a ~b ~c}",
        "Q {~c" + "=a <b" * 5_000 + "}",
    ],
)
def test_hostile_texts_are_read_in_good_time(text: str) -> None:
    """Reading is linear: the square of these lengths would take minutes."""
    start = process_time()
    read_foreign("f.gift", text.encode())
    assert process_time() - start < 5
