"""Stems: an item template's body in one language, rendered with a binding."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from qgen.facts import EVERY_LANGUAGE, Day, FactBase, Value
from qgen.item import Text
from qgen.pattern import ItemTemplate, PredicateRef
from qgen.render.codes import BODY
from qgen.render.faults import Missing, TemplateFault
from qgen.render.limits import BUDGET, Budget
from qgen.render.literals import locale
from qgen.render.marks import after_comma, clean, finish, sentence_start
from qgen.render.marks import value as marked_value
from qgen.render.messages import OPENERS, message
from qgen.render.nouns import TypeNoun
from qgen.render.program import Program, Source, compile_text, parse_text
from qgen.render.scenario import Scenario
from qgen.render.tree import block_names
from qgen.render.verbs import Verb
from qgen.render.wording import UNSPACED, Wording

__all__ = ["Missing", "Renderer", "TemplateFault", "Undated"]


class Undated(Missing):
    """The stem needs a date, and none is known."""


class Renderer:
    """Renders stems of one collection in one language; ``seed`` chooses the scenario dressing."""

    def __init__(self, base: FactBase, lang: str, as_of: Day | None, seed: int) -> None:
        self.wording = Wording(base, lang, as_of)
        self._base = base
        self._lang = lang
        self._as_of = as_of
        self._seed = seed
        self._programs: dict[tuple[str, str], Program | None] = {}

    def stem(
        self,
        template: ItemTemplate,
        given: Mapping[str, Value | PredicateRef],
        *,
        asked: Mapping[str, tuple[str, ...]] | None = None,
        condition: str | None = None,
        n: int = 1,
        dated: bool = False,
        premises: tuple[str, ...] = (),
        item_id: str,
    ) -> Text:
        """Return the stem; ``asked`` maps asked variables to the types that they range over.

        One that is ``dated``, or has a volatile predicate, opens with the day. Raises Missing where the
        binding lacks a label or phrase (Undated: a day), TemplateFault where the text is at fault.
        """
        program = self._program(template)
        sentence = self._condition(condition)
        names: dict[str, object] = {
            name: self._verb(value, n) if isinstance(value, PredicateRef) else self.wording.noun(value)
            for name, value in given.items()
        }
        names |= {"n": n, "condition": sentence, "scenario": Scenario(self._lang, self._seed, item_id)}
        names["premises"] = ("" if self._lang in UNSPACED else " ").join(premises)
        names["asked"] = {name: self._types(types) for name, types in (asked or {}).items() if types}
        token = BUDGET.set(Budget())
        try:
            marked = program.run(names)
        finally:
            BUDGET.reset(token)
        if sentence and "condition" not in program.uses:
            marked = marked_value(sentence) + (" " if self._spaced else "") + sentence_start(marked)
        if dated or self._is_volatile(template, given):
            marked = self._dated(marked)
        text = finish(sentence_start(marked), self._lang)
        if not text.plain:
            raise Missing(f"the template {template.id} renders to nothing")
        return text

    @property
    def _spaced(self) -> bool:
        return self._lang not in UNSPACED

    def _program(self, template: ItemTemplate) -> Program:
        key = (template.id, template.body)
        if key not in self._programs:
            self._programs[key] = self._compiled(template)
        program = self._programs[key]
        if program is None:
            raise Missing(f"the template {template.id} has no block for {self._lang!r}")
        return program

    def _compiled(self, template: ItemTemplate) -> Program | None:
        source = body_source(template)
        sandbox = self.wording.phrases.sandbox
        if self._lang not in block_names(parse_text(sandbox, source)):
            return None
        return compile_text(sandbox, source, block=self._lang)

    def _verb(self, ref: PredicateRef, count: int) -> Verb:
        return Verb(self.wording.phrases, self._base.vocabulary.predicates[ref.id], count)

    def _types(self, types: tuple[str, ...]) -> TypeNoun | None:
        try:
            return self.wording.phrases.type_noun(types)
        except Missing:
            return None  # a template that does not name the type does not need its label

    def _condition(self, name: str | None) -> str:
        if name is None:
            return ""
        sentences = self._base.vocabulary.conditions[name].sentences
        sentence = sentences.get(self._lang) or sentences.get(EVERY_LANGUAGE)
        if not sentence:
            raise Missing(f"the condition {name} has no sentence in {self._lang!r}")
        return clean(sentence.strip())

    def _is_volatile(self, template: ItemTemplate, given: Mapping[str, Value | PredicateRef]) -> bool:
        refs = [value.id for value in given.values() if isinstance(value, PredicateRef)]
        refs += [one.predicate.id for one in template.pattern if isinstance(one.predicate, PredicateRef)]
        return any(self._base.vocabulary.predicates[name].volatile for name in refs)

    def _dated(self, marked: str) -> str:
        """Open the stem with the day, in its first sentence where that reads well, else before it."""
        if self._as_of is None:
            raise Undated("an answer that changes over time needs a date: set as_of")
        today = marked_value(full_day_text(self._as_of, self._lang))
        behind = after_comma(marked, OPENERS.get(self._lang, ()), self._lang)
        if behind is not None:
            return message(self._lang, "as_of", stem=behind, date=today)
        return message(self._lang, "as_of_scene", stem=sentence_start(marked), date=today)


def full_day_text(day: Day, lang: str) -> str:
    """Return a day with its month in words, as a sentence says it."""
    from babel.dates import format_date  # noqa: PLC0415 heavy, and only dates need it

    return str(format_date(date(*day), "long", locale=locale(lang)))


def body_source(template: ItemTemplate) -> Source:
    """Return the template's body with its place in the file."""
    return Source(
        template.body, replace(template.position, line=template.body_line, column=1), BODY, exact=True
    )
