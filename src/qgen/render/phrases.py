"""The vocabulary's phrases in one language: those written, and those that follow from ``does``."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from qgen.diagnostics import Position
from qgen.facts import EVERY_LANGUAGE, FactBase, Predicate, TypeDefinition
from qgen.render.attributive import attributive
from qgen.render.codes import PHRASE
from qgen.render.faults import Missing
from qgen.render.literals import list_text
from qgen.render.marks import CAP, finish, may_capitalise, sentence_start, value
from qgen.render.messages import message
from qgen.render.nouns import Noun, TypeNoun

if TYPE_CHECKING:  # jinja2 loads with the first phrase that is rendered
    from qgen.render.program import Program
    from qgen.render.sandbox import Sandbox

_AUXILIARY = re.compile(
    r"(is|are|was|were|can|could|may|might|must|shall|should|will|would)(?= )(?! not\b)", re.IGNORECASE
)
_PLURAL = {"is": "are", "was": "were"}
_NEGATIVE = {"can": "cannot"}
_QUOTED = re.compile(r"[“‘\"'「『]$")
_BOUND = {
    "en": re.compile(r"[“‘\"']$|\b(?:the|an?)(?: \w+)? $", re.IGNORECASE),
    "ja": re.compile(r"[^、。？]$"),
}
"""Ends of what precedes a subject for which "each of these" cannot stand, by language."""
_SUBJECT = "\ufdd7"
"""Stands for the subject in a phrase from which the rest is wanted."""


class Phrases:
    """Renders phrases to marked text. Raises Missing for a phrase that the predicate does not have."""

    def __init__(self, base: FactBase, lang: str) -> None:
        self._vocabulary = base.vocabulary
        self.lang = lang
        self._programs: dict[tuple[str, str, str], Program] = {}

    @cached_property
    def sandbox(self) -> "Sandbox":
        """The environment that this language's phrases and bodies share."""
        from qgen.render.sandbox import Sandbox  # noqa: PLC0415 loads jinja2

        return Sandbox(self.lang)

    def phrase(self, predicate: Predicate, name: str, *, form: str = "text", **names: object) -> str:
        """Render a phrase as it is written; ``form`` "base" takes the second form of ``does``."""
        found = predicate.phrases.get(self.lang, {}).get(name)
        text = None if found is None else found.base if form == "base" else found.text
        if found is None or text is None:
            raise Missing(f"{predicate.id} has no phrase {name!r} ({form}) in {self.lang!r}")
        return self._rendered((predicate.id, name, form), text, found.position, names)

    def has(self, predicate: Predicate, name: str) -> bool:
        """Whether the vocabulary gives the phrase in this language."""
        return name in predicate.phrases.get(self.lang, {})

    # --- statements -----------------------------------------------------------------------------------

    def does(self, predicate: Predicate, thing: Noun, *, plural: bool = False) -> str:
        """Return "operates at layer 7", or for a plural subject "operate at layer 7"."""
        singular = self.phrase(predicate, "does", o=thing)
        if not plural or self.lang != "en":
            return singular
        verb = _AUXILIARY.match(singular.removeprefix(CAP))
        if verb:
            plain = self._base(predicate, thing) if verb.group().lower() == "is" else ""
            if plain.startswith("be "):
                return f"{CAP}are {plain[3:]}"
            rest = singular.removeprefix(CAP)[verb.end() :]
            return CAP + _PLURAL.get(verb.group().lower(), verb.group()) + rest
        return self.phrase(predicate, "does", form="base", o=thing)

    def _base(self, predicate: Predicate, thing: Noun) -> str:
        return self.phrase(predicate, "does", form="base", o=thing).removeprefix(CAP)

    def denies(self, predicate: Predicate, thing: Noun, *, plural: bool = False) -> str:
        """Return "does not operate at layer 7"; 「第7層で動作しない」."""
        if self.has(predicate, "denies"):
            found = predicate.phrases[self.lang]["denies"]
            if plural and found.base is not None:
                return self.phrase(predicate, "denies", form="base", o=thing)
            return self.phrase(predicate, "denies", o=thing)
        if self.lang != "en":
            return self.phrase(predicate, "does", form="base", o=thing)
        affirmed = self.does(predicate, thing, plural=plural).removeprefix(CAP)
        verb = _AUXILIARY.match(affirmed)
        if verb:
            negative = _NEGATIVE.get(verb.group().lower(), f"{verb.group()} not")
            return CAP + negative + affirmed[verb.end() :]
        plain = self._base(predicate, thing)
        if plain.startswith("be "):
            return f"{CAP}{'are' if plural else 'is'} not {plain[3:]}"
        return f"{CAP}{'do' if plural else 'does'} not {plain}"

    def says(self, predicate: Predicate, subject: Noun, thing: Noun) -> str:
        """Return "A router operates at layer 3."."""
        does = self.does(predicate, thing, plural=subject.plural)
        return sentence_start(message(self.lang, "statement", subject=value(str(subject)), does=value(does)))

    def only(self, predicate: Predicate, thing: Noun, *, plural: bool = False) -> str:
        """Return "can hold allow rules only", from the phrase ``only``; 「許可ルールのみを設定できる」."""
        whole = self.phrase(predicate, "only", s=Noun("", marked=_SUBJECT), o=thing)
        if self.lang == "ja":
            return self.does(predicate, Noun("", marked=message("ja", "alone", thing=value(str(thing)))))
        said = whole.replace(CAP, "").removeprefix(value(_SUBJECT)).removeprefix(_SUBJECT).strip(" .")
        verb = _AUXILIARY.match(said)
        if _SUBJECT in said or (plural and not verb):
            raise Missing(f"{predicate.id} cannot say 'only' of another subject in {self.lang!r}")
        if plural and verb:
            return CAP + _PLURAL.get(verb.group().lower(), verb.group()) + said[verb.end() :]
        return CAP + said

    def must(self, predicate: Predicate, thing: Noun, *, negated: bool = False) -> str:
        """Return "must operate at layer 7"; 「第7層で動作すること」."""
        name = "must_not" if negated else "must"
        if self.has(predicate, name):
            return self.phrase(predicate, name, o=thing)
        if self.lang == "en":
            return CAP + message("en", name, base=self._base(predicate, thing))
        if self.lang == "ja":
            if negated:
                return message("ja", name, denies=self.denies(predicate, thing))
            return message("ja", name, does=self.does(predicate, thing))
        raise Missing(f"{predicate.id} has no phrase {name!r} in {self.lang!r}")

    def which(self, predicate: Predicate, thing: Noun) -> str:
        """Return "Which AWS service operates at layer 7?"."""
        if self.has(predicate, "which"):
            return self.phrase(predicate, "which", o=thing)
        if self.lang not in ("en", "ja"):
            raise Missing(f"{predicate.id} has no phrase 'which' in {self.lang!r}")
        does = self.does(predicate, thing).removeprefix(CAP)
        does = attributive(does, self.lang)
        return message(self.lang, "which", type=value(self.subject_type(predicate).bare), does=value(does))

    def asks_each(self, predicate: Predicate) -> bool:
        """Whether the phrase ``one`` still reads well with "each of these ports" in the subject's place.

        It does not where the subject is quoted, has an article or a noun before it, or is a possessor.
        """
        if not self.has(predicate, "one"):
            return False
        asked = self.phrase(predicate, "one", s=Noun("", marked=_SUBJECT), n=1)
        before, _, after = finish(asked, self.lang).plain.partition(_SUBJECT)
        return not (_BOUND.get(self.lang, _QUOTED).search(before) or after.startswith(("'", "’", "”", "」")))

    # --- types ----------------------------------------------------------------------------------------

    def subject_type(self, predicate: Predicate) -> TypeNoun:
        """Return the name of what has the predicate."""
        return self.type_noun(predicate.subject)

    def object_type(self, predicate: Predicate) -> TypeNoun:
        """Return the name of what the predicate leads to."""
        spec = predicate.object
        if spec.literal is not None:
            return TypeNoun(message(self.lang, spec.literal), countable=self.lang == "en")
        return self.type_noun(spec.types or ((spec.sequence,) if spec.sequence else ()))

    def type_noun(self, types: tuple[str, ...]) -> TypeNoun:
        """Name a type, or several as alternatives."""
        nouns = [self._one_type(name) for name in types]
        if len(nouns) == 1:
            return nouns[0]
        if not nouns:
            raise Missing("no type to name")
        many = [noun.many for noun in nouns]
        first = str(nouns[0]).removeprefix(CAP)
        text = list_text([first, *(noun.bare for noun in nouns[1:])], self.lang, style="or")
        return TypeNoun(text, list_text(many, self.lang, style="or"), articled=self.lang == "en")

    def _one_type(self, name: str) -> TypeNoun:
        definition = self._vocabulary.types.get(name)
        labels = definition.labels if definition else {}
        label = labels.get(self.lang) or labels.get(EVERY_LANGUAGE)
        if label is None:
            raise Missing(f"the type {name} has no label in {self.lang!r}")
        english = self.lang == "en"
        return TypeNoun(label.text, label.many, articled=english, countable=english)

    # --- lists ----------------------------------------------------------------------------------------

    def list_type(self, types: tuple[str, ...]) -> TypeDefinition | None:
        """Return the nearest of the types, or of their broader ones, that has list forms in the language."""
        seen: dict[str, None] = dict.fromkeys(types)
        for name in iter(queue := list(types)):
            definition = self._vocabulary.types.get(name)
            if definition is None:
                continue
            if self._forms(definition):
                return definition
            queue += [broader for broader in definition.broader if broader not in seen]
            seen.update(dict.fromkeys(definition.broader))
        return None

    def list_form(self, definition: TypeDefinition, members: list[str]) -> str | None:
        """Put the members into the type's list form for their number, if it has one."""
        forms = self._forms(definition)
        name = "one" if len(members) == 1 and "one" in forms else "many"
        name = name if name in forms and (name == "one" or len(members) > 1) else "any"
        if name not in forms:
            return None
        names = {
            "items": Noun("", marked=list_text([value(one) for one in members], self.lang)),
            "n": len(members),
        }
        return self._rendered((definition.id, "list", name), forms[name], definition.position, names)

    def _forms(self, definition: TypeDefinition) -> Mapping[str, str]:
        return definition.list_forms.get(self.lang) or definition.list_forms.get(EVERY_LANGUAGE) or {}

    def _rendered(
        self, key: tuple[str, str, str], text: str, position: Position, names: dict[str, object]
    ) -> str:
        program = self._programs.get(key)
        if program is None:
            from qgen.render.program import Source, compile_text  # noqa: PLC0415 loads jinja2

            program = compile_text(self.sandbox, Source(text.strip(), position, PHRASE))
            self._programs[key] = program
        return program.run(names)


def opened(text: str) -> str:
    """Return a phrase whose first letter may be capitalised."""
    return text if text.startswith(CAP) else may_capitalise(text)
