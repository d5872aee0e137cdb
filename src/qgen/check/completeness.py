"""What a strict check asks for besides: a source for every fact, and every text in every language."""

from collections.abc import Iterable, Iterator, Mapping

from qgen.diagnostics import Diagnostic
from qgen.facts import EVERY_LANGUAGE, Entry, FactBase, Predicate, Vocabulary

_ALIKE = ("does", "one", "among", "all", "not")
"""Phrases that are wanted in every language if one has them; the others mend what reads badly in one."""


def incomplete(base: FactBase) -> Iterator[Diagnostic]:
    """Yield what is missing: sources, and labels, sentences, reasons and phrases in some language."""
    for entry in base.entries:
        if entry.qualifiers.source is None:
            yield _sourceless(entry)
    yield from _types(base.vocabulary)
    yield from _conditions(base.vocabulary)
    yield from _reasons(base)
    for predicate in base.vocabulary.predicates.values():
        yield from _phrases(predicate, base.vocabulary.languages)


def _sourceless(entry: Entry) -> Diagnostic:
    return Diagnostic(
        "QG408",
        entry.position,
        "no source is cited",
        value=f"{', '.join(entry.subjects)} {entry.predicate}",
        expected="source: the id of a source",
        hint="give the file or the entry a `source:`",
    )


def _missing(texts: Mapping[str, object], languages: Iterable[str]) -> tuple[str, ...]:
    """Return the languages without a text; one for all languages serves each."""
    return () if EVERY_LANGUAGE in texts else tuple(lang for lang in languages if lang not in texts)


def _types(vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Yield types that some stem could not name; one that only groups others needs no label."""
    named = {name for each in vocabulary.predicates.values() for name in (*each.subject, *each.object.types)}
    for definition in vocabulary.types.values():
        missing = _missing(definition.labels, vocabulary.languages)
        if missing and (definition.labels or definition.id in named):
            yield Diagnostic(
                "QG409",
                definition.position,
                f"the type has no label in {', '.join(missing)}",
                value=definition.id,
                expected=", ".join(missing),
                hint="stems name the type: without its label a template gives no item in that language",
            )


def _conditions(vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    for condition in vocabulary.conditions.values():
        missing = _missing(condition.sentences, vocabulary.languages)
        if missing:
            yield Diagnostic(
                "QG410",
                condition.position,
                f"the condition has no sentence in {', '.join(missing)}",
                value=condition.id,
                expected=", ".join(missing),
                hint="the sentence opens the stem: without it there is no item under the condition",
            )


def _reasons(base: FactBase) -> Iterator[Diagnostic]:
    for entry in base.entries:
        why = entry.qualifiers.why
        missing = _missing(why, base.vocabulary.languages) if why else ()
        if missing:
            yield Diagnostic(
                "QG411",
                entry.position,
                f"`why` says nothing in {', '.join(missing)}",
                value=next(iter(why.values())),
                expected=", ".join(missing),
                hint="write a reason for each language: why: {en: …, ja: …}",
            )


def _phrases(predicate: Predicate, languages: tuple[str, ...]) -> Iterator[Diagnostic]:
    used = [name for name in _ALIKE if any(name in said for said in predicate.phrases.values())]
    for lang in languages:
        said = predicate.phrases.get(lang, {})
        missing = [name for name in used or ("does",) if name not in said]
        if missing:
            what = "no phrases" if not said else f"no phrase {' and '.join(missing)}"
            yield Diagnostic(
                "QG412",
                predicate.position,
                f"the predicate has {what} in {lang}",
                value=predicate.id,
                expected=f"{lang}: {', '.join(missing)}",
                hint="what a predicate cannot say gives no item in that language",
            )
