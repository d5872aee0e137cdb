"""Steps of a proof as sentences: one way of telling for each ground."""

from collections.abc import Callable, Iterable

from qgen.facts import EVERY_LANGUAGE, Entry, FactBase, Predicate, Ref, Term, TermSet, Triple, Value
from qgen.item import Cite, Step
from qgen.render.faults import Missing
from qgen.render.flow import shortened, with_pronouns
from qgen.render.literals import day_text, list_text
from qgen.render.marks import CAP, clean, finished, sentence_start
from qgen.render.marks import value as marked
from qgen.render.messages import message
from qgen.render.sentences import japanese
from qgen.render.wording import UNSPACED, Wording

_LONGEST_ROSTER = 3
_TOLD_BY_CITED = frozenset(("single-valued", "order", "other-result"))
"""Grounds of which the rationale says what is true instead, with its reason."""


class Teller:
    """Puts steps into sentences. What cannot be worded in the language is left out."""

    def __init__(self, wording: Wording, base: FactBase) -> None:
        self._wording = wording
        self._lang = wording.lang
        self._base = base
        self._by_ground: dict[str, Callable[[Step], list[str]]] = {
            "denied": self._denied,
            "single-valued": self._by_cited,
            "complete": self._complete,
            "owned-elsewhere": self._owned,
            "ended": self._ended,
            "order": self._by_cited,
            "other-result": self._by_cited,
            "disjoint": self._disjoint,
            "assumed": self._assumed,
        }

    def joined(self, sentences: list[str], subjects: Iterable[str]) -> str:
        """Put sentences one after the other as the language does; ``subjects`` are what they may speak of."""
        whole = ""
        for said in self._flowing(sentences, subjects):
            # a label keeps its small first letter, so a sentence does not begin with it
            opening = "also" if whole else "opening"
            sentence = message(self._lang, opening, sentence=said) if said[:1].islower() else said
            whole = message(self._lang, "next", first=whole, second=sentence) if whole else sentence
        return whole

    def _flowing(self, sentences: list[str], subjects: Iterable[str]) -> list[str]:
        """Return the sentences; one about the same thing as the one before does not name it again."""
        if self._lang == "ja":
            return shortened(sentences)
        return with_pronouns(sentences, self._pronouns(subjects)) if self._lang == "en" else sentences

    def _pronouns(self, subjects: Iterable[str]) -> dict[str, str]:
        """Return the pronoun of each thing by the words with which a sentence about it begins."""
        nouns = [self._wording.noun(Ref(name)) for name in subjects if self._wording.shown(Ref(name))]
        return {
            self._finished(sentence_start(str(noun))) + " ": message("en", "plural" if noun.plural else "one")
            for noun in nouns
        }

    def said(self, triple: Triple, *, holds: bool = True) -> list[str]:
        """Return the triple's sentence, or none where a word is missing."""
        try:
            return [self._wording.says(triple, holds)]
        except Missing:
            return []

    def speaks_of(self, thing: str, told: Iterable[str]) -> bool:
        """Whether one of the sentences names the thing."""
        named = self._finished(self._mention(Ref(thing))) if self._wording.shown(Ref(thing)) else ""
        return any(named.casefold() in sentence.casefold() for sentence in told)

    def described(self, thing: str) -> list[str]:
        """Say of which thing a false sentence would be true."""
        try:
            return [self._finished(message(self._lang, "describes", subject=marked(self._topic(thing))))]
        except Missing:
            return []

    def explains(self, step: Step) -> bool:
        """Whether the author gave a reason for what is told of the step."""
        cited = [cite.triple for cite in step.cites if cite.kind == "fact"]
        if step.holds:
            return bool(self.why(step.triple))
        if step.ground == "denied":
            return bool(self._why_denied(step))
        return step.ground in _TOLD_BY_CITED and any(map(self.why, cited))

    def justified(self, sentence: str, steps: Iterable[Step]) -> list[str]:
        """Return the sentence, and the reasons of the truths among the steps."""
        return [sentence, *(why for step in steps if step.holds for why in self.why(step.triple))]

    def statements(self, steps: Iterable[Step]) -> list[str]:
        """Say what the steps show: objects of one subject and predicate together, denials by their reason."""
        told: list[str] = []
        together: dict[tuple[str, str], dict[Term, None]] = {}
        for step in steps:
            if step.holds:
                triple = step.triple
                together.setdefault((triple.subject, triple.predicate), {})[triple.object] = None
        told += self._together(together)
        for step in steps:
            told += (self._derivation(step) + self.why(step.triple)) if step.holds else self.reasons((step,))
        return told

    def reasons(self, steps: Iterable[Step]) -> list[str]:
        """Say why each step's triple is false (or, for a question with NOT, that it is true)."""
        told: list[str] = []
        for step in steps:
            if step.holds:
                told += self.said(step.triple) + self._derivation(step) + self.why(step.triple)
                continue
            found = self._guarded(self._by_ground.get(step.ground, self._denial), step)
            told += found or self._denial(step)
        return told

    def instead(self, steps: Iterable[Step]) -> list[str]:
        """Say what is true in place of each step's triple, without the reason: the key's rationale has it."""
        cited = [cite.triple for step in steps for cite in step.cites if cite.kind == "fact"]
        return [sentence for triple in cited for sentence in self.said(triple)]

    def _guarded(self, tell: Callable[[Step], list[str]], step: Step) -> list[str]:
        try:
            return tell(step)
        except Missing:
            return []

    def _denial(self, step: Step) -> list[str]:
        return self.said(step.triple, holds=False)

    def _sentence(self, subject: str, predicate: str, objects: tuple[Term, ...]) -> list[str]:
        thing = self._thing(objects)
        try:
            return [self._wording.sentence(subject, predicate, thing)]
        except Missing:
            return []

    def _together(self, groups: dict[tuple[str, str], dict[Term, None]]) -> list[str]:
        """Say the groups; what is claimed of one subject goes into one sentence."""
        subjects = {subject for subject, _ in groups}
        if self._lang not in ("en", "ja") or len(subjects) != 1 or len(groups) == 1:
            return [
                said for (s, p), objects in groups.items() for said in self._sentence(s, p, tuple(objects))
            ]
        who = Ref(subjects.pop())
        try:
            claims = [self._wording.claim(s, p, self._thing(tuple(o))) for (s, p), o in groups.items()]
            if self._lang == "ja":
                return [self._finished(marked(japanese("statement", self._mention(who), claims)))]
            does = list_text([marked(claim.removeprefix(CAP)) for claim in claims], self._lang)
            text = message(self._lang, "statement", subject=self._mention(who), does=does)
            return [self._finished(sentence_start(text))]
        except Missing:
            return []

    def _thing(self, objects: tuple[Term, ...]) -> Value:
        return objects[0] if len(objects) == 1 else TermSet(self._ordered(objects))

    def _ordered(self, objects: tuple[Term, ...]) -> tuple[Term, ...]:
        return tuple(sorted(objects, key=self._wording.sort_key))

    # --- one ground each ------------------------------------------------------------------------------

    def _derivation(self, step: Step) -> list[str]:
        cited = [cite.triple for cite in step.cites if cite.kind == "fact" and cite.triple != step.triple]
        if step.ground == "inherited" and cited:
            return self._guarded(lambda _: self._inherited(step, cited[0]), step)
        if step.ground == "transitive":
            return [sentence for triple in cited for sentence in self.said(triple)]
        return []

    def _inherited(self, step: Step, source: Triple) -> list[str]:
        narrow, broad = Ref(step.triple.subject), Ref(source.subject)
        statement = self._wording.says(source)
        broader = marked(self._wording.noun(broad).bare)
        parts = {"narrow": self._mention(narrow), "broad": broader, "statement": statement}
        return [self._finished(sentence_start(message(self._lang, "kind_of", **parts)))]

    def _denied(self, step: Step) -> list[str]:
        return [*self._denial(step), *self._why_denied(step)]

    def _why_denied(self, step: Step) -> list[str]:
        """Return the reason of the first cited denial that has one."""
        denials = [cite.triple for cite in step.cites if cite.kind == "not"] or [step.triple]
        return next((why for triple in denials if (why := self.why(triple, denied=True))), [])

    def why(self, triple: Triple, *, denied: bool = False) -> list[str]:
        """Return the reason that the author gives for a fact, or for a denial."""
        for entry in self._entries(triple):
            why = entry.qualifiers.why.get(self._lang) or entry.qualifiers.why.get(EVERY_LANGUAGE)
            if entry.denied == denied and triple.object in entry.objects and why:
                return [clean(why.strip())]
        return []

    def _by_cited(self, step: Step) -> list[str]:
        """Say the true triples that leave no room for this one."""
        cited = [cite.triple for cite in step.cites if cite.kind == "fact"]
        return [sentence for triple in cited for sentence in self.said(triple) + self.why(triple)]

    def _complete(self, step: Step) -> list[str]:
        """Say the list that leaves the triple out. Its cites tell whose list it is: it may read backwards."""
        closure = self._closure(step)
        about = [c.triple for c in step.cites if c.kind != "not"]
        if closure is not None and closure.qualifiers.only == "subjects":
            return self._only_subjects(self._reading(step), closure)
        if closure is not None and not closure.objects:
            return self._denial(step)
        edges = {(one.subject, one.predicate) for one in about}
        if len(edges) != 1:
            return self._by_cited(step)
        ((subject, predicate),) = edges
        objects = (
            closure.objects if closure is not None else tuple(dict.fromkeys(one.object for one in about))
        )
        return self._listed(subject, predicate, objects)

    def _reading(self, step: Step) -> Triple:
        """Return the step's triple as the cited closure reads it, from the other end if need be."""
        triple = step.triple
        cited = next((cite.triple for cite in step.cites if cite.kind == "only"), triple)
        if cited.object == triple.object and cited.predicate == triple.predicate:
            return triple
        mirrored = isinstance(triple.object, Ref) and cited.object == Ref(triple.subject)
        return Triple(triple.object.id, cited.predicate, cited.object) if mirrored else triple  # type: ignore[union-attr]  # a Ref

    def _listed(self, subject: str, predicate: str, objects: tuple[Term, ...]) -> list[str]:
        """Say all objects of the subject, and that there are no more."""
        if not objects:
            return []
        definition = self._base.vocabulary.predicates[predicate]
        thing = self._thing(objects)
        phrases = self._wording.phrases
        if phrases.has(definition, "only"):
            who, what = self._wording.noun(Ref(subject)), self._wording.noun(thing)
            clause = self._finished(sentence_start(phrases.phrase(definition, "only", s=who, o=what)))
            return [clause if clause[-1:] in ".。" else message(self._lang, "quoted_end", clause=clause)]
        sentence = self._wording.sentence(subject, predicate, thing)
        if len(objects) > 1:
            return [message(self._lang, "all_of_it", sentence=sentence)]
        return [message(self._lang, "no_other", sentence=sentence, type=self._of_what(definition))]

    def _of_what(self, definition: Predicate) -> str:
        """Return the object's type as the end of "there is no other"; nothing where it says no more."""
        if definition.object.types == () or self._lang in UNSPACED:
            return ""
        return f" {self._wording.phrases.object_type(definition).bare}"

    def _only_subjects(self, reading: Triple, closure: Entry) -> list[str]:
        owners = [name for name in closure.subjects if name != reading.subject]
        roster, does = self._roster(closure, owners), self._does(reading)
        if not owners:
            return [self._finished(sentence_start(message(self._lang, "none_of", roster=roster, does=does)))]
        named = list_text([self._mention(Ref(name)) for name in owners], self._lang)
        if len(owners) == 1 and closure.qualifiers.among in self._base.rosters:
            return self._only_owner(reading, owners[0])
        if len(owners) == 1:
            text = message(self._lang, "only_one_of", roster=roster, owner=named, does=does)
        else:
            text = message(
                self._lang, "only_ones_of", roster=roster, owners=named, does=does, do=self._do(reading)
            )
        return [self._finished(sentence_start(text))]

    def _roster(self, closure: Entry, owners: list[str]) -> str:
        """Name what the closure ranges over: its members when they are few, else their type."""
        among = closure.qualifiers.among
        roster = self._base.rosters.get(among) if among else None
        members = [*owners, *(name for name in (roster.members if roster else ()) if name not in owners)]
        if (
            roster
            and len(members) <= _LONGEST_ROSTER
            and all(self._wording.shown(Ref(name)) for name in members)
        ):
            in_order = sorted((Ref(name) for name in members), key=self._wording.sort_key)
            return list_text([self._mention(ref) for ref in in_order], self._lang)
        definition = self._base.vocabulary.predicates[closure.predicate]
        types = (among,) if among in self._base.vocabulary.types and among else definition.subject
        plural = marked(str(self._wording.phrases.type_noun(types).many))
        return message(self._lang, "these" if roster else "the_type", types=plural)

    def _owned(self, step: Step) -> list[str]:
        owners = [c.triple.subject for c in step.cites if c.kind == "fact"]
        if not owners:
            return []
        return self._only_owner(step.triple, owners[0])

    def _only_owner(self, triple: Triple, owner: str) -> list[str]:
        """Say whose the object is: "X, not Y, does"."""
        who = Ref(owner)
        does = self._do(triple) if self._wording.noun(who).plural else self._does(triple)
        other = self._mention(Ref(triple.subject))
        text = message(self._lang, "owned", owner=self._mention(who), other=other, does=does)
        return [self._finished(sentence_start(text))]

    def _ended(self, step: Step) -> list[str]:
        for entry in self._entries(step.triple):
            until = entry.qualifiers.until
            if until is not None and not entry.denied and step.triple.object in entry.objects:
                date = marked(day_text(until, self._lang))
                now = [c for c in step.cites if c.kind == "fact" and c.triple != step.triple]
                held = self._finished(message(self._lang, "ended", date=date))
                return [held, *(s for cite in now for s in self.said(cite.triple))]
        return []

    def _disjoint(self, step: Step) -> list[str]:
        thing = step.triple.object
        if not isinstance(thing, Ref) or thing.id not in self._base.entities:
            return []
        types = self._wording.phrases.type_noun(self._base.entities[thing.id].types[:1])
        text = message(self._lang, "is_a", subject=self._mention(thing), type=marked(str(types)))
        return [self._finished(sentence_start(text))]

    def _assumed(self, step: Step) -> list[str]:
        parts = {"subject": self._mention(Ref(step.triple.subject)), "does": self._does(step.triple)}
        return [self._finished(message(self._lang, "assumed", **parts))]

    # --- words ----------------------------------------------------------------------------------------

    def _entries(self, triple: Triple) -> tuple[Entry, ...]:
        return self._wording.entries.get((triple.subject, triple.predicate), ())

    def _closure(self, step: Step) -> Entry | None:
        cites = [cite for cite in step.cites if cite.kind == "only"]
        for cite in cites:
            found = [entry for entry in self._entries(cite.triple) if _closes(entry, cite)]
            if found:  # of lists that held at different times, the one that is cited member by member
                return max(found, key=lambda e: (_named(e, cites), -len(e.objects)))
        return None

    def _topic(self, thing: str) -> str:
        return self._wording.noun(Ref(thing)).topic

    def _mention(self, thing: Term) -> str:
        return marked(str(self._wording.noun(thing)))

    def _does(self, triple: Triple) -> str:
        definition = self._base.vocabulary.predicates[triple.predicate]
        return marked(
            self._wording.phrases.does(definition, self._wording.noun(triple.object)).removeprefix(CAP)
        )

    def _do(self, triple: Triple) -> str:
        definition = self._base.vocabulary.predicates[triple.predicate]
        thing = self._wording.noun(triple.object)
        return marked(self._wording.phrases.does(definition, thing, plural=True).removeprefix(CAP))

    def _finished(self, text: str) -> str:
        return finished(text, self._lang)


def _named(entry: Entry, cites: list[Cite]) -> int:
    """Count the cites that name an object of the entry."""
    return sum(cite.triple.object in entry.objects for cite in cites)


def _closes(entry: Entry, cite: Cite) -> bool:
    if entry.qualifiers.only is None:
        return False
    return not entry.objects or entry.qualifiers.only == "objects" or cite.triple.object in entry.objects
