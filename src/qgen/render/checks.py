"""Checks of Jinja texts: every phrase, list form and body is parsed, looked over and rendered on trial."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from qgen.diagnostics import Diagnostic, Severity, in_order
from qgen.facts import FactBase, Predicate, Vocabulary
from qgen.pattern import ItemTemplate, Var
from qgen.render.codes import PHRASE, UNKNOWN
from qgen.render.faults import Missing, TemplateFault
from qgen.render.nouns import Noun
from qgen.render.program import Source, compile_tree, parse_text, prepared
from qgen.render.sandbox import Sandbox
from qgen.render.stem import body_source
from qgen.render.tree import PreparedTree, block_names, outside_blocks
from qgen.render.trial import TRIAL_SCENARIO, TrialVerb
from qgen.render.verbs import ATTRIBUTES

_NOUN = frozenset(("any", "many", "bare", "topic", "plural"))
_QUESTIONS = ("one", "among", "all", "not")
_SCENARIO = frozenset(("company", "person", "account", "cidr", "cidr6"))
_ALWAYS = ("n", "condition", "scenario", "asked", "premises", "range")


def check_templates(
    base: FactBase, templates: Iterable[ItemTemplate], own: Container[str] | None = None
) -> list[Diagnostic]:
    """Return every finding in the vocabulary's phrases and list forms and in the templates' bodies.

    A packaged template, which is in none of the collection's ``own`` files (None: all are own), may lack a
    block for the collection's default language: it gives no item then.
    """
    found = list(_phrase_findings(base.vocabulary))
    for template in templates:
        packaged = own is not None and template.position.file not in own
        found += (f for f in _body_findings(template, base.vocabulary) if not packaged or f.code != "QG555")
    return in_order(found)


# --- phrases ------------------------------------------------------------------------------------------


def _phrase_findings(vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    sandboxes = {lang: Sandbox(lang) for lang in _languages(vocabulary)}
    sound: set[tuple[str, str, tuple[str, ...]]] = set()  # many predicates write the same text
    for lang, name, source in _phrase_sources(vocabulary):
        names = phrase_names(name)
        mark = (lang, source.text, tuple(names))
        if mark not in sound:
            found = list(_text_findings(sandboxes[lang], source, names))
            yield from found
            if not found:
                sound.add(mark)


def phrase_names(phrase: str) -> Mapping[str, object]:
    """Return what a phrase of this name may use, with trial values."""
    noun = Noun("thing", "things")
    if phrase == "list":
        return {"items": noun, "n": 2}
    if phrase in {"only", "cloze"}:
        return {"s": noun, "o": noun}
    return {"s": noun, "n": 2} if phrase in _QUESTIONS else {"o": noun}


def _languages(vocabulary: Vocabulary) -> set[str]:
    langs = {lang for predicate in vocabulary.predicates.values() for lang in predicate.phrases}
    return langs.union(*(definition.list_forms for definition in vocabulary.types.values()))


def _phrase_sources(vocabulary: Vocabulary) -> Iterator[tuple[str, str, Source]]:
    for predicate in vocabulary.predicates.values():
        yield from _sources_of(predicate)
    for definition in vocabulary.types.values():
        for lang, forms in definition.list_forms.items():
            for text in forms.values():
                yield lang, "list", Source(text, definition.position, PHRASE)


def _sources_of(predicate: Predicate) -> Iterator[tuple[str, str, Source]]:
    for lang, phrases in predicate.phrases.items():
        for name, phrase in phrases.items():
            for text in dict.fromkeys((phrase.text, phrase.base)):
                if text is not None:
                    yield lang, name, Source(text, phrase.position, PHRASE)


def _text_findings(sandbox: Sandbox, source: Source, names: Mapping[str, object]) -> Iterator[Diagnostic]:
    try:
        tree = prepared(sandbox, source)
        unknown = list(_unknown(source, tree, dict.fromkeys(names, _NOUN)))
        if unknown:
            yield from unknown
        else:
            compile_tree(sandbox, source, tree).run(names)
    except TemplateFault as fault:
        yield fault.diagnostic
    except Missing:
        pass  # a noun without a plural: that depends on the binding


# --- bodies -------------------------------------------------------------------------------------------


def _body_findings(template: ItemTemplate, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    source = body_source(template)
    try:
        root = parse_text(Sandbox("en"), source)
    except TemplateFault as fault:
        yield fault.diagnostic
        return
    blocks = block_names(root)
    yield from _block_findings(template, source, blocks, vocabulary)
    line = outside_blocks(root)
    if line is not None and blocks:
        message = "text outside the language blocks is never shown"
        place = source.place(line)
        yield Diagnostic("QG556", place, message, severity=Severity.WARNING)
    for lang in dict.fromkeys(blocks):
        yield from _block_body_findings(template, source, lang)


def _block_findings(
    template: ItemTemplate, source: Source, blocks: tuple[str, ...], vocabulary: Vocabulary
) -> Iterator[Diagnostic]:
    default = vocabulary.languages[0]
    if default not in blocks:
        yield Diagnostic(
            "QG555",
            replace(source.position, column=1),
            f"the template {template.id} has no block for {default!r}, the default language",
            value=", ".join(blocks) or None,
            expected=f"{{% block {default} %}}…{{% endblock %}}",
            hint="every template has a block for the first of the vocabulary's languages",
        )


def _block_body_findings(template: ItemTemplate, source: Source, lang: str) -> Iterator[Diagnostic]:
    sandbox = Sandbox(lang)
    predicates = {
        conjunct.predicate.name for conjunct in template.pattern if isinstance(conjunct.predicate, Var)
    }
    names: dict[str, object] = {
        name: TrialVerb(lang) if name in predicates else Noun("thing", "things") for name in template.given
    }
    known: dict[str, frozenset[str] | None] = {
        name: ATTRIBUTES if name in predicates else _NOUN for name in template.given
    }
    known |= dict.fromkeys(template.draw, _NOUN)
    known |= dict.fromkeys(_ALWAYS)  # None: any attribute
    known["scenario"] = _SCENARIO
    names |= dict.fromkeys(template.draw, Noun("thing", "things"))
    names |= {"n": 2, "condition": "", "scenario": TRIAL_SCENARIO, "premises": "This holds."}
    names["asked"] = {name: Noun("thing", "things") for name in template.ask}
    try:
        tree = prepared(sandbox, source, block=lang)
        unknown = list(_unknown(source, tree, known, _hidden(template)))
        yield from unknown
        if not unknown:
            compile_tree(sandbox, source, tree).run(names)
    except TemplateFault as fault:
        yield fault.diagnostic
    except Missing:
        pass  # depends on the binding


def _hidden(template: ItemTemplate) -> Mapping[str, str]:
    """Return why variables of the pattern are not there in the body."""
    others = {name: f"${name} is not among the given variables" for name in template.variables()}
    return others | {name: f"${name} is asked, so the stem cannot show it" for name in template.ask}


def _unknown(
    source: Source,
    tree: PreparedTree,
    known: Mapping[str, frozenset[str] | None],
    reasons: Mapping[str, str] | None = None,
) -> Iterator[Diagnostic]:
    seen: set[tuple[str, int]] = set()
    for name, line in tree.lines:
        if name in known or name in tree.local or (name, line) in seen:
            continue
        seen.add((name, line))
        hint = (reasons or {}).get(name) or _nearest(name, known)
        yield Diagnostic(
            source.codes[UNKNOWN],
            source.place(line, name),
            f"{name!r} is not defined",
            value=name,
            expected="one of: " + ", ".join(sorted(set(known) - {"range"})),
            hint=hint,
        )
    for name, attribute, line in tree.attributes:
        allowed = known.get(name)
        if allowed is not None and name not in tree.local and attribute not in allowed:
            yield Diagnostic(
                source.codes[UNKNOWN],
                source.place(line, f"{name}.{attribute}"),
                f"{name!r} has no attribute {attribute!r}",
                value=attribute,
                expected="one of: " + ", ".join(sorted(allowed)),
                hint=_nearest(attribute, allowed),
            )


def _nearest(word: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # noqa: PLC0415 only for a finding

    close = get_close_matches(word, sorted(known), n=1)
    return f"did you mean {close[0]!r}?" if close else None
