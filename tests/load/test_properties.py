"""Whatever a collection holds, loading it gives findings and never an exception."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.load.codes import CODES
from qgen.load.collection import load_collection

VOCABULARY = """\
languages: [en, ja]
types: {thing: {en: [a thing, things]}, part: {broader: thing, closed: true, because: so}}
predicates:
  has: {subject: thing, object: part}
  runs: {subject: thing, object: {sequence: part}}
  weighs: {subject: thing, object: integer, values: one}
  says: {subject: thing, object: text}
"""
TOPIC = "entities: {a: {type: thing, name: A}, b: {type: part, name: B}}\n"
# SIM905 would have a list; one text is easier to read than a hundred quoted words
WORDS = """facts entities rosters confusable source weight fact not only objects subjects among at because why when
from until contested true false a b thing part has runs weighs says id type name en ja sequence is short aliases
broader was 12 2022-07 ~ languages types predicates conditions subject object values one many does duration h
inverse symmetric list closed shape pattern ask given $s $p $a none single""".split()  # noqa: SIM905

scalars = st.sampled_from(WORDS) | st.text(max_size=5).map(repr)
trees = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4).map(lambda items: f"[{', '.join(items)}]")
        | st.lists(st.tuples(scalars, inner), max_size=5).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
        )
    ),
    max_leaves=25,
)
yamlish = trees | st.lists(
    st.sampled_from(
        [*WORDS, "[", "]", "{", "}", ": ", ", ", "- ", "\n", "  ", "&x ", "*x", "|", ">", "'", '"', "!", "? "]
    )
).map("".join)
FILES = (
    "facts/vocabulary.yaml",
    "facts/sources.yaml",
    "facts/d/t.yaml",
    "facts/d/u.yaml",
    "facts/d/vocabulary.yaml",
    "review.yaml",
    "templates/items/t.j2",
)


def _load(files: dict[str, bytes]) -> None:
    whole = {"facts/vocabulary.yaml": VOCABULARY.encode(), "facts/d/t.yaml": TOPIC.encode(), **files}
    collection, found = load_collection(whole)
    assert collection is not None or found
    for finding in found:
        assert finding.code in CODES
        assert finding.position.line >= 1
        assert finding.position.column >= 1
        lines = (
            whole.get(finding.position.file, b"").decode("utf-8", "replace").replace("\r", "\n").split("\n")
        )
        assert finding.position.line <= len(lines) + 1


@given(st.sampled_from(FILES), st.binary(max_size=200))
def test_arbitrary_bytes_never_raise(path: str, data: bytes) -> None:
    _load({path: data})


@settings(max_examples=300)
@given(st.sampled_from(FILES), yamlish)
def test_arbitrary_yaml_never_raises(path: str, text: str) -> None:
    _load({path: text.encode("utf-8", "replace")})


@settings(max_examples=200)
@given(st.lists(trees, max_size=4), trees, trees)
def test_arbitrary_entries_never_raise(entries: list[str], entity: str, groups: str) -> None:
    facts = "".join(f"  - {entry}\n" for entry in entries)
    text = f"entities: {{b: {entity}, a: {{type: thing, name: A}}}}\nrosters: {groups}\nfacts:\n{facts}"
    _load({"facts/d/t.yaml": text.encode("utf-8", "replace")})


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(WORDS), trees), max_size=6))
def test_arbitrary_vocabularies_never_raise(pairs: list[tuple[str, str]]) -> None:
    body = "".join(f"  k{number}_{name}: {value}\n" for number, (name, value) in enumerate(pairs))
    fields = ", ".join(f"{name}: {value}" for name, value in dict(pairs).items())
    text = f"languages: [en]\ntypes:\n  thing: {{{fields}}}\n{body}predicates:\n  has: {{{fields}}}\n{body}"
    _load({"facts/vocabulary.yaml": text.encode("utf-8", "replace")})


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(["shape", "pattern", "ask", "given", "strategies", "was"]), trees)))
def test_arbitrary_front_matter_never_raises(pairs: list[tuple[str, str]]) -> None:
    fields = {"id": "t", "shape": "single", "pattern": "[[$s, $p, $a]]"} | dict(pairs)
    matter = "".join(f"{name}: {value}\n" for name, value in fields.items())
    _load(
        {
            "templates/items/t.j2": f"---\n{matter}---\n{{% block en %}}x{{% endblock %}}\n".encode(
                "utf-8", "replace"
            )
        }
    )
