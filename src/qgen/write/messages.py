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
    "questions": "Questions",
    "points": "Points",
    "points.value": "{n} (one for each question)",
    "points.one": "1",
    "time": "Time",
    "minutes.one": "{n} minute",
    "minutes.many": "{n} minutes",
    "pass_mark": "Pass mark",
    "pass_mark.value": "{percent}% ({points} of {n} points)",
    "passes": "Pass mark {mark}",
    "facts": "Facts as of",
    "notes": "Instructions",
    "answer_sheet": "Answer sheet",
    "sheet": "Fill in the circle of the letter that you choose. To change it, erase the mark completely.",
    "sheet.several": "Where there are squares, fill in as many as the question asks for.",
    "sheet.places": "In numbered rows, fill in one circle in each; row 1 is the first place or thing.",
    "page": "Page {n} of {of}",
    "end": "End of the exam",
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
    "questions": "問題数",
    "points": "配点",
    "points.value": "{n} 点満点(各問 1 点)",
    "points.one": "1 点満点",
    "time": "試験時間",
    "minutes.one": "{n} 分",
    "minutes.many": "{n} 分",
    "pass_mark": "合格点",
    "pass_mark.value": "{points} 点以上({n} 点満点の {percent}%)",
    "passes": "合格点 {mark}",
    "facts": "情報の基準日",
    "notes": "注意事項",
    "answer_sheet": "解答用紙",
    "sheet": "選んだ記号の丸を塗りつぶすこと。訂正するときは、跡が残らないように消すこと。",
    "sheet.several": "四角が並ぶ問いでは、指定された数だけ塗りつぶすこと。",
    "sheet.places": "番号付きの行では、行ごとに一つ塗りつぶすこと。1 の行が最初の順番または項目である。",
    "page": "{n} / {of} ページ",
    "end": "問題は以上である。",
}

CATALOGUES: Mapping[str, Catalogue] = {"en": ENGLISH, "ja": JAPANESE}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; what its catalogue lacks is said in English."""

    lang: str

    def __call__(self, name: str, **values: object) -> str:
        """Return the message ``name`` with ``values`` filled in."""
        return self._catalogue().get(name, ENGLISH.get(name, name)).format(**values)

    def all(self) -> Catalogue:
        """Return every message by its name, with the blanks unfilled."""
        return {**ENGLISH, **self._catalogue()}

    def _catalogue(self) -> Catalogue:
        return CATALOGUES.get(self.lang) or CATALOGUES.get(self.lang.split("-")[0], ENGLISH)

    def count(self, n: int) -> str:
        """Return how many items a paper has."""
        return self("count.one" if n == 1 else "count.many", n=n)

    def minutes(self, n: int) -> str:
        """Return how long an exam takes."""
        return self("minutes.one" if n == 1 else "minutes.many", n=n)

    def points(self, n: int) -> str:
        """Return how many points an exam of ``n`` items has."""
        return self("points.one" if n == 1 else "points.value", n=n)

    def instructions(self, items: tuple[Item, ...]) -> str:
        """Return what the candidate has to do; other ways to answer are only spoken of where they occur."""
        spoken_of = {"multiple": "several", "ordering": "ordering", "matching": "matching"}
        return self._sentences("instructions", spoken_of, items)

    def sheet_note(self, items: tuple[Item, ...]) -> str:
        """Return how the answer sheet is marked, likewise."""
        spoken_of = {"multiple": "several", "ordering": "places", "matching": "places"}
        return self._sentences("sheet", spoken_of, items)

    def _sentences(self, first: str, spoken_of: Mapping[str, str], items: tuple[Item, ...]) -> str:
        kinds = {item.kind for item in items}
        names = dict.fromkeys(f"{first}.{name}" for kind, name in spoken_of.items() if kind in kinds)
        return ("" if self.lang.startswith("ja") else " ").join(self(name) for name in (first, *names))
