"""Hand-made exams for the writers' tests: realistic items in both languages, and one of hostile texts."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from qgen.exam import Exam
from qgen.facts import Literal, Ref, Sequence, Statement, TermSet, Triple, Value
from qgen.item import Cite, Item, Option, SourceCite, Step, Text
from qgen.pattern import Conjunct, PredicateRef, Var

_LAYOUTS = Path(__file__).parents[2] / "templates" / "layouts"
LAYOUTS = {
    path.relative_to(_LAYOUTS).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted(_LAYOUTS.rglob("*.*"))
}

NOTES = SourceCite(
    "aws-soa-notes", "SysOps study notes", ("L91", "L239"), "https://example.org/notes?a=1&b=2"
)
RFC = SourceCite("rfc6335", "RFC 6335: Service Name and Transport Protocol Port Number Registry", ("6",))

HOSTILE = (
    "<script>alert(1)</script>",
    "{{c1::x}} {{ 7*7 }} {% raw %}",
    "]]> $x$ | # ` ~~no~~ \\",
    "1. NO on 1e3 012 12:30:00 ~ 0x1F",
    "- \"quoted\" 'single' &amp; &#65;",
    "\u202eright to left\u202c 🦊 http://example.com a@b.example",
    "  leading and trailing  ",
    "two\nlines\n\n# and four",
)


def unsealed(page: bytes) -> str:
    """Return an exam's page without what hides the answers: the seals, and the hash over all content."""
    return re.sub(r'"(sealed|content)":"[^"]*"', "", page.decode())


def drafted(number: int, lang: str, data: dict[str, Any], sources: tuple[SourceCite, ...]) -> Item:
    """Return an item of ``samples.yaml``; its options get their letters in order."""
    shape = data.get("shape", "single")
    return Item(
        id=f"q{number:012d}",
        lang=lang,
        template=f"{shape}-sample",
        shape=shape,
        kind=data.get("kind", "single"),
        domain="security",
        topic="services",
        stem=marked(data["stem"][lang]),
        options=tuple(_option(at, lang, draft, sources) for at, draft in enumerate(data["options"])),
        pattern=(
            Conjunct(Var("s"), Var("p"), Var("a")),
            Conjunct(Var("s"), PredicateRef("is_part_of"), Ref("aws"), negated=True),
        ),
        ask=("a",),
        given={"s": Ref("subject"), "p": PredicateRef("has")},
        tags=("security", "services"),
        bloom="apply",
        difficulty=0.25 + number / 100,
        level=("easy", "medium", "hard")[number % 3],
        negated=shape == "not",
        fixed_order=data.get("fixed_order", False),
        sources=sources,
    )


def marked(text: str) -> Text:
    """Return ``text`` with what stands between pairs of asterisks emphasised."""
    plain, strong = "", []
    for at, piece in enumerate(text.split("**")):
        if at % 2:
            strong.append((len(plain), len(plain) + len(piece)))
        plain += piece
    return Text(plain, tuple(strong))


def _option(at: int, lang: str, data: dict[str, Any], sources: tuple[SourceCite, ...]) -> Option:
    value, key = _value(data["value"]), data.get("key", False)
    assert not isinstance(value, Statement)
    triple = Triple("subject", "has", value.members[0] if isinstance(value, TermSet) else value)
    cites = tuple(Cite("fact", triple, source.id, source.at[:1]) for source in sources)
    return Option(
        label="ABCDEFGH"[at],
        text=data[lang]["text"],
        value=value,
        key=key,
        rationale=data[lang]["rationale"],
        strategy=None if key else "sibling",
        plausibility=None if key else round(0.9 - at / 10, 2),
        proof=(Step(0, "stated" if key else "single-valued", key, triple, cites),),
    )


def _value(data: Any) -> Value:
    match data:
        case {"set": members}:
            return TermSet(tuple(Ref(member) for member in members))
        case {"steps": steps}:
            return Sequence(tuple(tuple(Ref(term) for term in step) for step in steps))
        case {"prefix": length}:
            return Literal("prefix", length, f"/{length}")
        case {"port-range": [low, high]}:
            return Literal("port-range", (low, high), f"{low}-{high}")
        case {"text": text}:
            return Literal("text", text, text)
    return Ref(data)


def _items(lang: str) -> tuple[Item, ...]:
    drafts = yaml.safe_load((Path(__file__).parent / "samples.yaml").read_text(encoding="utf-8"))
    return tuple(
        drafted(number, lang, draft, (NOTES, RFC) if draft.get("sources") == 2 else (NOTES,))
        for number, draft in enumerate(drafts, start=1)
    )


def hostile_item(lang: str = "en") -> Item:
    """Return an item whose every text tries to break out of its format."""
    stem = "1. <b>Which</b> **«{{ x }}»** *of* _these_\n# `is` &lt; **]]>**?"
    options = [
        {"value": {"text": text}, "key": not at, lang: {"text": text, "rationale": f"Because of {text}"}}
        for at, text in enumerate(HOSTILE)
    ]
    source = SourceCite("evil", "A <b>title</b> | [x](javascript:1)", ("§ *1*",), "javascript:alert(1)")
    return replace(drafted(13, lang, {"stem": {lang: stem}, "options": options}, (source,)), assumed=True)


ENGLISH = Exam(
    name="security",
    title="AWS security",
    lang="en",
    default_lang="en",
    domains=("security",),
    seed=1,
    items=_items("en"),
    as_of="2026-11-01",
    qgen="0.0.0",
)
JAPANESE = replace(ENGLISH, title="AWS のセキュリティ", lang="ja", items=_items("ja"), form="A")
HOSTILE_EXAM = replace(
    ENGLISH,
    name="hostile",
    title="# <Hostile> *texts* & {{ more }}",
    items=(hostile_item(), *ENGLISH.items[:1]),
)
