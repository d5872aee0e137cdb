"""What the whole bank makes of the rows: much of what holds, and nothing of what does not."""

from collections.abc import Iterable, Iterator

import pytest

from qgen.facts import EVERY_LANGUAGE, Ref, Triple
from qgen.graph.ledger import Ledger
from qgen.item import Item, Option, Step
from qgen.pipeline.feeding import feeding
from qgen.pipeline.opening import Opened
from qgen.pipeline.stated import HOLDS, stated_facts
from qgen.render.faults import Missing
from qgen.render.wording import Wording
from tests.notes.conftest import Banks
from tests.notes.mapping import NOTES, Answers, Row, of_status, rows

LANGS = ("en", "ja")
THEN = (2021, 1, 1)


class Shown:
    """What items show: triples by how their proofs use them, and every text."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.items = tuple(items)
        self.true: dict[Triple, set[str]] = {}
        self.used: dict[Triple, set[str]] = {}
        self.names = {item.id: item for item in self.items}
        for item in self.items:
            for step in steps_of(item):
                shown = {step.triple, *(cite.triple for cite in step.cites)}
                for triple in shown:
                    self.used.setdefault(triple, set()).add(item.id)
                if step.holds:
                    facts = {cite.triple for cite in step.cites if cite.kind != "not"}
                    for triple in {step.triple, *facts}:
                        self.true.setdefault(triple, set()).add(item.id)

    def rationales(self, *, keys: bool) -> Iterator[tuple[str, str]]:
        for item in self.items:
            for option in item.options:
                if option.key or not keys:
                    yield item.id, option.rationale
            yield from ((item.id, pair.rationale) for pair in item.pairs)

    def texts(self) -> Iterator[tuple[str, str]]:
        for item in self.items:
            yield from ((item.id, text) for text in texts_of(item))


def texts_of(item: Item) -> list[str]:
    """Return what the item shows before it is answered."""
    return [
        item.stem.plain,
        *(option.text for option in item.options),
        *(pair.text for pair in item.pairs),
    ]


def steps_of(item: Item) -> Iterator[Step]:
    for option in item.options:
        yield from option.proof
    for pair in item.pairs:
        yield from pair.proof


@pytest.fixture(scope="session")
def today(banks: Banks) -> dict[str, Shown]:
    return {lang: Shown(banks(lang, None).items) for lang in LANGS}


@pytest.fixture(scope="session")
def then(banks: Banks) -> Shown:
    return Shown(banks("en", THEN).items)


def told_from_both_ends(triples: Iterable[Triple], ledger: Ledger) -> Iterator[Triple]:
    for triple in triples:
        yield triple
        yield from ledger.mirrors(triple)


def sentence(triple: Triple, wording: Wording) -> str | None:
    try:
        return wording.says(triple)
    except Missing:
        return None


# --- the 48 rows that do not hold as they stand -------------------------------------------------------


@pytest.mark.parametrize("name", of_status("wrong"))
def test_nothing_says_what_is_wrong(
    name: str, answers: Answers, opened: Opened, today: dict[str, Shown]
) -> None:
    triples = answers.triples(rows()[name].triples)
    assert triples
    ledger = Ledger(opened.base, opened.as_of)
    for lang, shown in today.items():
        wording = Wording(opened.base, lang, opened.as_of)
        for triple in told_from_both_ends(triples, ledger):
            assert not shown.true.get(triple), (lang, triple)
            said = sentence(triple, wording)
            if said is not None:
                assert not [i for i, text in shown.rationales(keys=True) if said in text], (lang, said)


@pytest.mark.parametrize("name", of_status("opinion"))
def test_no_option_shows_what_is_contested(
    name: str, answers: Answers, opened: Opened, today: dict[str, Shown]
) -> None:
    row = rows()[name]
    ledger = Ledger(opened.base, opened.as_of)
    if row.form == "weight":
        assert row.topic
        for shown in today.values():
            cited = {
                at for i in shown.items for source in i.sources if source.id == NOTES for at in source.at
            }
            assert not cited.intersection(lines_of_its_own(row))
        return
    triples = answers.triples(row.triples)
    assert triples
    for lang, shown in today.items():
        wording = Wording(opened.base, lang, opened.as_of)
        for triple in told_from_both_ends(triples, ledger):
            assert not shown.used.get(triple), (lang, triple)
            said = sentence(triple, wording)
            if said is not None:
                assert not [i for i, text in shown.rationales(keys=False) if said in text], (lang, said)


def lines_of_its_own(row: Row) -> set[str]:
    others = {line for other in rows().values() if other.id != row.id for line in other.lines}
    return set(row.lines) - others


@pytest.mark.parametrize("name", of_status("outdated"))
def test_no_key_rests_on_what_is_outdated(
    name: str, answers: Answers, opened: Opened, today: dict[str, Shown]
) -> None:
    row = rows()[name]
    for lang, shown in today.items():
        if row.form == "name":
            assert row.label
            assert not [i for i, text in shown.texts() if row.label in text], (lang, row.label)
        for triple in answers.triples(row.triples):
            resting = shown.true.get(triple, set())
            conditions = {entry.qualifiers.when for entry in answers.holding(triple)}
            # what ended is true of nothing; what holds under a condition only is asked under it only
            assert {shown.names[name].when for name in resting} <= conditions | {None} & conditions
            if row.form == "qualified":
                wording = Wording(opened.base, lang, opened.as_of)
                assert all(says_subject(shown.names[name], triple, wording) for name in resting), lang


def says_subject(item: Item, triple: Triple, wording: Wording) -> bool:
    """Whether the item names the subject, which holds the qualification, or stands under the condition."""
    label = wording.noun(Ref(triple.subject)).bare
    verb, _, rest = label.partition(" ")
    if verb.endswith("ing"):  # "calling X" is "to call X" in some stems
        label = rest
    named = any(label.casefold() in text.casefold() for text in texts_of(item))
    return item.when is not None or named


def test_these_are_48() -> None:
    assert [len(of_status(status)) for status in ("wrong", "opinion", "outdated")] == [15, 13, 20]


# --- the exam of another day --------------------------------------------------------------------------


def test_in_2021_there_were_five_pillars_and_aws_sso(
    answers: Answers, then: Shown, today: dict[str, Shown]
) -> None:
    five, six = answers.triples([("wa-pillars", "comprises", "5"), ("wa-pillars", "comprises", "6")])
    assert then.true.get(five)
    assert not then.true.get(six)
    assert not today["en"].true.get(five)
    assert today["en"].true.get(six)
    texts = {"then": " ".join(text for _, text in then.texts())}
    texts["now"] = " ".join(text for _, text in today["en"].texts())
    assert ("AWS SSO" in texts["then"], "IAM Identity Center" in texts["then"]) == (True, False)
    assert ("AWS SSO" in texts["now"], "IAM Identity Center" in texts["now"]) == (False, True)


def test_items_whose_key_is_time_bound_say_the_day(
    answers: Answers, then: Shown, today: dict[str, Shown]
) -> None:
    five, six = answers.triples([("wa-pillars", "comprises", "5"), ("wa-pillars", "comprises", "6")])
    for shown, triple, day in (
        (then, five, "s of January 1, 2021"),
        (today["en"], six, "s of November 1, 2026"),
        (today["ja"], six, "2026年11月1日時点"),
    ):
        keyed = [i for i in map(shown.names.get, shown.true[triple]) if i and rests_on(i, triple)]
        assert keyed
        assert all(day in item.stem.plain for item in keyed)


def rests_on(item: Item, triple: Triple) -> bool:
    return any(step.triple == triple and step.holds for key in item.keys for step in key.proof)


# --- how much of what holds is asked ------------------------------------------------------------------


def test_most_facts_that_hold_feed_an_item(opened: Opened, banks: Banks) -> None:
    assert opened.collection is not None
    bank = banks("en", None)
    facts = stated_facts(opened.base, opened.as_of)
    wording = Wording(opened.base, "en", opened.as_of)
    fed = feeding(facts, bank, bank.items, opened.collection.templates, wording)
    holding = [each for each in fed if each.fact.standing == HOLDS]
    feeds = [each for each in holding if each.items]
    assert len(feeds) >= 0.85 * len(holding) > 0
    assert all(each.reason for each in fed if not each.keys)


@pytest.mark.parametrize("lang", LANGS)
def test_there_are_many_items_from_many_key_facts(lang: str, today: dict[str, Shown]) -> None:
    items = today[lang].items
    assert len({item.id for item in items}) == len(items) >= 600
    assert len({key_fact(key) for item in items for key in item.keys[:1]}) >= 220


def key_fact(key: Option) -> Triple:
    first = key.proof[0]
    return first.cites[0].triple if first.cites else first.triple


def test_everything_has_a_label_in_both_languages(opened: Opened) -> None:
    base = opened.base
    named = [set(entity.labels) for entity in base.entities.values()]
    named += [set(each.labels) for each in base.vocabulary.types.values() if each.labels]
    named += [set(each.sentences) for each in base.vocabulary.conditions.values()]
    assert all(EVERY_LANGUAGE in langs or langs >= set(LANGS) for langs in named)
