"""The fixed words of sitting an exam, by language. A new language is one more table here."""

from collections.abc import Mapping

from qgen.spoken import Catalogue, Spoken

ENGLISH: Catalogue = {
    "form": "Form {form}",
    "place": "Question {n} of {count}",
    "left": "{time} left",
    "marked": "marked",
    "practice": "practice",
    "order": "Order",
    "none": "none",
    "how.single": "Answer: a letter, then Enter",
    "how.multiple": "Answer: letters, such as a c, then Enter",
    "how.ordering": "Answer: all letters in order, such as c a b, then Enter",
    "how.matching": "Answer: a letter for each number, such as 1b 2a, then Enter",
    "keys": ("Enter next · p back · 7 go to 7 · m mark · r overview · s submit · q quit · ?"),
    "keys.review": "7 go to 7 · Enter back to the question · s submit · q quit",
    "keys.verdict": "Enter next · q quit",
    "keys.missed": "Enter next · q end",
    "help": (
        "A letter answers and goes on; x takes the answer back. A command always works with / before it: "
        "/m, /s. What was answered so far is kept at every step: after q or Ctrl-C, --resume goes on."
    ),
    "overview": "Overview",
    "overview.counts": "{answered} of {count} answered, {marked} marked",
    "unanswered": "{n} not answered. s submits all the same.",
    "bad.no-option": "There is no option {value} here.",
    "bad.no-place": "There is no place {value} here.",
    "bad.one-only": "One letter only: {value}.",
    "bad.no-number": "There is no question {value}.",
    "judged": "Your answer is kept; in practice the first one counts.",
    "time_up": "Time is up.",
    "right": "Right",
    "wrong": "Wrong",
    "omitted": "Not answered",
    "aside": "  ({text})",
    "score": "{points} of {count} points ({percent} %)",
    "passed": "passed",
    "failed": "not passed",
    "pass_mark": "pass mark {percent} %",
    "parts": "By section and topic",
    "missed": "Missed questions",
    "missed.none": "Nothing was missed.",
    "missed.next": "--missed asks the missed ones again.",
    "yours": "your answer",
    "key": "key",
    "sources": "Sources",
    "unproven": "Unproven: written by hand, not derived from the facts.",
    "assumed": "Some wrong options are wrong only if the facts are complete, which was assumed.",
    "kept": "Not submitted. {answered} of {count} answered; --resume goes on.",
    "interrupted": "What was answered so far is kept; --resume goes on.",
    "unfinished": "There is an unfinished sitting: --resume goes on with it.",
    "list": ", ",
}

JAPANESE: Catalogue = {
    "form": "{form}版",
    "place": "問{n}（全{count}問）",
    "left": "残り {time}",
    "marked": "印あり",
    "practice": "練習",
    "order": "順序",
    "none": "なし",
    "how.single": "解答: 記号を打って Enter",
    "how.multiple": "解答: 記号を並べて（例: a c）Enter",
    "how.ordering": "解答: すべての記号を順に（例: c a b）Enter",
    "how.matching": "解答: 番号ごとに記号を（例: 1b 2a）Enter",
    "keys": "Enter 次へ · p 前へ · 7 問7へ · m 印 · r 一覧 · s 提出 · q 中断 · ? 説明",
    "keys.review": "7 問7へ · Enter 問いに戻る · s 提出 · q 中断",
    "keys.verdict": "Enter 次へ · q 中断",
    "keys.missed": "Enter 次へ · q 終了",
    "help": (
        "記号を打つと解答して次へ進み、x で取り消せる。/ を付けると必ず操作になる（/m、/s）。"
        "解答は一歩ごとに残るので、q や Ctrl-C のあとは --resume で続けられる。"
    ),
    "overview": "解答の一覧",
    "overview.counts": "{count} 問中 {answered} 問に解答、印は {marked} 問",
    "unanswered": "{n} 問が未解答である。このまま提出するには s を打つ。",
    "bad.no-option": "選択肢 {value} はない。",
    "bad.no-place": "{value} 番の欄はない。",
    "bad.one-only": "選べるのは一つだけである: {value}",
    "bad.no-number": "問 {value} はない。",
    "judged": "練習では最初の解答が残る。",
    "time_up": "時間になった。",
    "right": "正解",
    "wrong": "不正解",
    "omitted": "無答",
    "aside": "（{text}）",
    "score": "{count} 点中 {points} 点（{percent} %）",
    "passed": "合格",
    "failed": "不合格",
    "pass_mark": "合格点 {percent} %",
    "parts": "分野・話題別の成績",
    "missed": "間違えた問い",
    "missed.none": "間違えた問いはない。",
    "missed.next": "--missed で、間違えた問いだけをもう一度解ける。",
    "yours": "選んだもの",
    "key": "正解",
    "sources": "出典",
    "unproven": "未証明: 人が書いた問題であり、事実から導いたものではない。",
    "assumed": "誤答の一部は、事実が網羅されているという仮定のもとでのみ誤りである。",
    "kept": "提出していない。{count} 問中 {answered} 問に解答した。--resume で続けられる。",
    "interrupted": "ここまでの解答は残してある。--resume で続けられる。",
    "unfinished": "途中の解答がある。--resume で続けられる。",
    "list": "、",
}

CATALOGUES: Mapping[str, Catalogue] = {"en": ENGLISH, "ja": JAPANESE}


class TakeWords(Spoken):
    """The words that a sitting shows."""

    __slots__ = ()
    catalogues = CATALOGUES
