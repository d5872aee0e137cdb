"""The fixed words of an exam paper, by language. A new language is one more table here."""

from collections.abc import Mapping
from dataclasses import dataclass

from qgen.item import Item
from qgen.write import practice_messages

Catalogue = Mapping[str, str]

ENGLISH: Catalogue = {
    **practice_messages.ENGLISH,
    "question": "Question {n}",
    "count.one": "{n} question",
    "count.many": "{n} questions",
    "form": "Form {form}",
    "as_of": "Facts as of {date}",
    "instructions": "Choose the best answer to each question.",
    "instructions.several": "Where more than one answer is asked for, the question says how many.",
    "instructions.ordering": "Where steps are to be put in order, write their letters in that order.",
    "instructions.matching": "Where things are to be matched, write the letter of its response beside each.",
    "order": "Order:",
    "name": "Name",
    "date": "Date",
    "score": "Score",
    "key_title": "{title}: answer key",
    "answer_key": "Answer key",
    "at_a_glance": "Answers at a glance",
    "explained": "Answers explained",
    "answer": "Answer:",
    "correct": "Correct",
    "sources": "Sources",
    "item": "Item",
    "level.easy": "easy",
    "level.medium": "medium",
    "level.hard": "hard",
    "assumed": "Some wrong options are wrong only if the facts are complete, which was assumed.",
    "unproven": "Unproven: written by hand, not derived from the facts.",
    "list": ", ",
}

JAPANESE: Catalogue = {
    **practice_messages.JAPANESE,
    "question": "問{n}",
    "count.one": "全{n}問",
    "count.many": "全{n}問",
    "form": "{form}版",
    "as_of": "{date} 時点の情報による",
    "instructions": "各問について、最も適切なものを選ぶこと。",
    "instructions.several": "複数を選ぶ問いには、選ぶ数を示してある。",
    "instructions.ordering": "並べ替える問いには、記号を順に書くこと。",
    "instructions.matching": "組み合わせる問いには、それぞれに当てはまるものの記号を書くこと。",
    "order": "順序:",
    "name": "氏名",
    "date": "日付",
    "score": "得点",
    "key_title": "{title} 正解と解説",
    "answer_key": "正解と解説",
    "at_a_glance": "正解一覧",
    "explained": "解説",
    "answer": "正解:",
    "correct": "正解",
    "sources": "出典",
    "item": "項目",
    "level.easy": "易",
    "level.medium": "標準",
    "level.hard": "難",
    "assumed": "誤答の一部は、事実が網羅されているという仮定のもとでのみ誤りである。",
    "unproven": "未証明: 人が書いた問題であり、事実から導いたものではない。",
    "list": "、",
}

CATALOGUES: Mapping[str, Catalogue] = {"en": ENGLISH, "ja": JAPANESE}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; what its catalogue lacks is said in English."""

    lang: str

    def __call__(self, name: str, **values: object) -> str:
        """Return the message ``name`` with ``values`` filled in."""
        catalogue = CATALOGUES.get(self.lang) or CATALOGUES.get(self.lang.split("-")[0], ENGLISH)
        return catalogue.get(name, ENGLISH.get(name, name)).format(**values)

    def count(self, n: int) -> str:
        """Return how many items a paper has."""
        return self("count.one" if n == 1 else "count.many", n=n)

    def instructions(self, items: tuple[Item, ...]) -> str:
        """Return what the candidate has to do; other ways to answer are only spoken of where they occur."""
        kinds = {item.kind for item in items}
        spoken_of = {"multiple": "several", "ordering": "ordering", "matching": "matching"}
        parts = [self("instructions")]
        parts += [self(f"instructions.{name}") for kind, name in spoken_of.items() if kind in kinds]
        return ("" if self.lang.startswith("ja") else " ").join(parts)
