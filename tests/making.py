"""A fact base from the YAML that stands in the test."""

from pathlib import Path
from textwrap import dedent
from typing import Any

from qgen.assemble.bank import Bank, BankOptions, make_bank
from qgen.diagnostics import Diagnostic
from qgen.facts import FactBase, Literal, Ref, Term, Triple
from qgen.load.collection import Collection, load_collection
from qgen.load.values import parse_literal

VOCABULARY = """\
languages: [en, ja]
types:
  thing: {en: [a thing, things], ja: もの}
  gadget: {broader: thing, en: [a gadget, gadgets], ja: 機器}
  color: {en: [a color, colors], ja: 色, closed: true, because: the palette has these}
  place: {en: [a place, places], ja: 場所}
conditions:
  at-night: {en: It is night., ja: 夜である。}
  at-noon: {en: It is noon., ja: 正午である。}
predicates:
  likes: &many
    subject: thing
    object: thing
    en: {does: ["likes {{ o }}", "like {{ o }}"], one: "What does {{ s }} like?", among: "What does {{ s }} like?",
         all: "What does {{ s }} like?", not: "What does {{ s }} {{ 'NOT'|strong }} like?",
         only: "{{ s }} likes {{ o }} only."}
    ja: {does: ["{{ o }}を好む", "{{ o }}を好まない"], one: "{{ s }}が好むのはどれか。", among: "{{ s }}が好むのはどれか。",
         all: "{{ s }}が好むのはどれか。", not: "{{ s }}が好ま{{ 'ない'|strong }}のはどれか。",
         only: "{{ s }}が好むのは{{ o }}のみである。"}
  has_color:
    subject: thing
    object: color
    values: one
    en: {does: ["is {{ o }}", "be {{ o }}"], one: "Which color does {{ s }} have?"}
    ja: {does: ["{{ o }}である", "{{ o }}でない"], one: "{{ s }}の色はどれか。"}
  weighs:
    subject: thing
    object: integer
    values: one
    en: {does: ["weighs {{ o }}", "weigh {{ o }}"], one: "How much does {{ s }} weigh?"}
    ja: {does: ["重さが{{ o }}である", "重さが{{ o }}でない"], one: "{{ s }}の重さはどれか。"}
  lasts:
    subject: thing
    object: {duration: h}
    values: one
  listens_on: {subject: thing, object: port-range, values: one}
  covers: {subject: thing, object: cidr, compare: contains, values: one}
  owns: {subject: thing, object: thing, inverse_one: true, because: one owner each, inverse: owned_by}
  owned_by: {subject: thing, object: thing, inverse: owns}
  married_to: {subject: thing, object: thing, values: one, symmetric: true}
  lies_in: {subject: place, object: place, transitive: true}
  needs: {subject: thing, object: thing, inherits: true}
  runs_at: {subject: thing, object: integer, inherits: true, values: one}
  spells: {subject: thing, object: thing, complete: true, because: definition}
"""


def collection_of(
    facts: str, vocabulary: str = VOCABULARY, **files: str
) -> tuple[Collection, list[Diagnostic]]:
    """Load a collection from texts; ``facts`` is the body of facts/d/t.yaml."""
    texts = {"facts/vocabulary.yaml": vocabulary, "facts/d/t.yaml": dedent(facts)}
    named = {path.replace("__", "/"): text for path, text in files.items()}
    encoded = {path: text.encode() for path, text in (texts | named).items()}
    collection, found = load_collection(encoded)
    assert collection is not None, found
    return collection, found


def fact_base(facts: str, vocabulary: str = VOCABULARY) -> FactBase:
    """Return the fact base of a collection that has no errors."""
    collection, found = collection_of(facts, vocabulary)
    errors = [d for d in found if d.is_error]
    assert not errors, errors
    return collection.base


def triple(base: FactBase, subject: str, predicate: str, written: str) -> Triple:
    """Return a triple; the object is read as the predicate's literal type, else as an entity id."""
    spec = base.vocabulary.predicates[predicate].object
    term: Term | None = Ref(written)
    if spec.literal is not None:
        term = parse_literal(spec.literal, written, spec.unit)
        assert isinstance(term, Literal)
    assert term is not None
    return Triple(subject, predicate, term)


def packaged_templates() -> dict[str, bytes]:
    """Return the project's own item templates by path."""
    folder = Path(__file__).parents[1] / "templates" / "items"
    return {f"templates/items/{path.name}": path.read_bytes() for path in sorted(folder.glob("*.j2"))}


def bank_of(facts: str, vocabulary: str = VOCABULARY, *, template: str | None = None, **options: Any) -> Bank:
    """Build the whole bank of a collection with the project's own templates, or with one of them."""
    texts = {"facts/vocabulary.yaml": vocabulary.encode(), "facts/d/t.yaml": dedent(facts).encode()}
    collection, found = load_collection(texts, packaged_templates=packaged_templates())
    assert collection is not None
    assert not [d for d in found if d.is_error], found
    chosen = BankOptions(**{"lang": "en", "domains": ("d",), "as_of": None, "count": None} | options)
    used = [one for one in collection.templates if template in {None, one.id}]
    return make_bank(collection.base, used, chosen)
