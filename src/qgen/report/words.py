"""The fixed words of reports, by language. A new language is one more table here."""

from collections.abc import Mapping

from qgen.spoken import Catalogue, Spoken

ENGLISH: Catalogue = {
    "title": "{title}: results",
    "kicker": "Results and item analysis",
    "students.one": "{n} student",
    "students.many": "{n} students",
    "items.one": "{n} question",
    "items.many": "{n} questions",
    "form": "Form {form}",
    "forms": "Forms {forms}",
    "overview": "Overview",
    "exam": "Exam",
    "scores": "Scores",
    "scores.caption": "Number of students by percentage of points",
    "percent": "Percent",
    "points": "Points",
    "mean": "Mean",
    "passed": "Passed",
    "yes": "yes",
    "no": "no",
    "kr20": "Reliability (KR-20)",
    "sem": "Standard error of measurement",
    "sem.value": "{value} points",
    "partial": "Points with partial credit; the analysis counts an item as right only as a whole.",
    "by_part": "By section and topic",
    "part": "Part",
    "section": "Section",
    "topic": "Topic",
    "items": "Questions",
    "items.number": "Questions",
    "map": "Difficulty and discrimination",
    "map.caption": (
        "Each dot is a question. Right: more students answered it. Up: it tells strong students from "
        "weak ones."
    ),
    "map.below": "Below the dashed line (0.20) a question hardly tells them apart.",
    "question": "Question",
    "id": "item",
    "n": "Answers",
    "omitted": "Left out",
    "facility": "Facility",
    "discrimination": "Discrimination",
    "difficulty": "Difficulty",
    "ability": "Ability",
    "model": "Model",
    "model.1pl": "one-parameter model (1PL)",
    "model.2pl": "two-parameter model (2PL)",
    "predicted": "predicted {level}",
    "level.easy": "easy",
    "level.medium": "medium",
    "level.hard": "hard",
    "verdict": "Verdict",
    "verdict.few": "too few answers ({n} of {needed})",
    "verdict.negative": "check the key: weak students do better",
    "verdict.hard": "very hard",
    "verdict.easy": "very easy",
    "verdict.weak": "hardly discriminates",
    "verdict.good": "works",
    "verdict.open": "no clear finding",
    "look": "Worth a look",
    "look.none": "No question stands out.",
    "option": "Option",
    "text": "Text",
    "strategy": "Strategy",
    "chosen": "Chosen",
    "option.key": "key",
    "option.works": "functions",
    "option.idle": "hardly chosen",
    "option.rival": "draws strong students",
    "places": "Places put right",
    "strategies": "Distractors by strategy",
    "strategies.caption": "A distractor functions if at least 5 % chose it.",
    "unnamed": "hand-written",
    "distractors": "Distractors",
    "distractors.look": "Distractors worth a look",
    "functioning": "Functioning",
    "judged": "{hits} of {n}",
    "mean_share": "Mean share",
    "curve": "Item characteristic curve: the chance of a right answer by ability",
    "items.caption": (
        "Beside each option: how many chose it, and its correlation with the score on the other questions."
    ),
    "items.curves": (
        "Curves: the chance of a right answer by ability (logits); dots: five groups of students, weak "
        "to strong."
    ),
    "students": "Students",
    "student": "Student",
    "form.short": "Form",
    "how": "How to read this",
    "how.facility": (
        "Facility is the share of students who got the question right. Discrimination is the "
        "correlation with the score on the other questions (corrected point-biserial). Omitted counts "
        "as wrong."
    ),
    "how.verdict": (
        "A verdict is given from {item} answers, for a distractor from {option}, and only where the "
        "whole 95 % interval supports it: of fewer answers chance alone makes good questions look bad."
    ),
    "how.calibration": (
        "Difficulty b and discrimination a come from the {model}, fitted to all forms together by "
        "marginal maximum likelihood; the class is taken as drawn from one population with mean 0 and "
        "standard deviation 1. Forms must have been handed out at random."
    ),
    "how.none": "There are no calibrated difficulties: each question needs {needed} answers.",
    "how.package": "There are no calibrated difficulties: the package numpy is missing.",
    "list": ", ",
}

JAPANESE: Catalogue = {
    "title": "{title} 成績と項目分析",
    "kicker": "成績と項目分析",
    "students.one": "受験者 {n} 人",
    "students.many": "受験者 {n} 人",
    "items.one": "全 {n} 問",
    "items.many": "全 {n} 問",
    "form": "{form}版",
    "forms": "{forms}版",
    "overview": "概要",
    "exam": "試験",
    "scores": "得点分布",
    "scores.caption": "得点率ごとの人数",
    "percent": "得点率",
    "points": "得点",
    "mean": "平均",
    "passed": "合格",
    "yes": "合格",
    "no": "不合格",
    "kr20": "信頼性係数（KR-20）",
    "sem": "測定の標準誤差",
    "sem.value": "{value} 点",
    "partial": "得点には部分点を含む。分析では、問い全体が正しいときだけ正答とする。",
    "by_part": "分野・話題別の成績",
    "part": "区分",
    "section": "分野",
    "topic": "話題",
    "items": "問いごとの結果",
    "items.number": "問題数",
    "map": "正答率と識別力",
    "map.caption": "点は一つの問いを表す。右ほど正答者が多く、上ほど得点の高い人と低い人をよく見分ける。",
    "map.below": "破線（0.20）より下の問いは、ほとんど見分けない。",
    "question": "問",
    "id": "項目",
    "n": "解答数",
    "omitted": "無答",
    "facility": "正答率",
    "discrimination": "識別力",
    "difficulty": "難度",
    "ability": "能力値",
    "model": "モデル",
    "model.1pl": "1 パラメータモデル（1PL）",
    "model.2pl": "2 パラメータモデル（2PL）",
    "predicted": "予測: {level}",
    "level.easy": "易",
    "level.medium": "標準",
    "level.hard": "難",
    "verdict": "判定",
    "verdict.few": "解答が足りない（{needed} 件中 {n} 件）",
    "verdict.negative": "正解を確かめること: 得点の低い人ほど正答する",
    "verdict.hard": "難しすぎる",
    "verdict.easy": "易しすぎる",
    "verdict.weak": "ほとんど見分けない",
    "verdict.good": "よく働く",
    "verdict.open": "はっきりしない",
    "look": "見直したい問い",
    "look.none": "目立った問題のある問いはない。",
    "option": "選択肢",
    "text": "本文",
    "strategy": "作り方",
    "chosen": "選んだ割合",
    "option.key": "正解",
    "option.works": "働いている",
    "option.idle": "ほとんど選ばれない",
    "option.rival": "得点の高い人が選ぶ",
    "places": "正しく置かれた割合",
    "strategies": "誤答の作り方別の結果",
    "strategies.caption": "5 % 以上の人が選んだ誤答を、働いているとする。",
    "unnamed": "手書き",
    "distractors": "誤答の数",
    "distractors.look": "見直したい誤答",
    "functioning": "働いているもの",
    "judged": "{n} のうち {hits}",
    "mean_share": "平均の割合",
    "curve": "項目特性曲線: 能力値ごとの正答の確率",
    "items.caption": "各選択肢の右は、選んだ人の割合と、ほかの問いの得点との相関である。",
    "items.curves": (
        "曲線は能力値（ロジット）ごとの正答の確率、点は能力値で五つに分けた受験者の正答率を表す。"
    ),
    "students": "受験者",
    "student": "受験者",
    "form.short": "版",
    "how": "読み方",
    "how.facility": (
        "正答率は、その問いに正答した人の割合である。識別力は、ほかの問いの得点との相関（修正済みの点双"
        "列相関）である。無答は誤答とする。"
    ),
    "how.verdict": (
        "判定は解答が {item} 件以上、誤答の選択肢では {option} 件以上あり、95 % 信頼区間の全体がそれを"
        "支えるときだけ示す。解答が少ないと、良い問いも偶然だけで悪く見えるからである。"
    ),
    "how.calibration": (
        "難度 b と識別力 a は、{model}をすべての版に同時に当てはめ、周辺最尤法で求めた。受験者は、平均 "
        "0、標準偏差 1 の一つの母集団から来たとみなす。版は無作為に配られていなければならない。"
    ),
    "how.none": "難度の推定値はない。問いごとに {needed} 件の解答が要る。",
    "how.package": "難度の推定値はない。パッケージ numpy がない。",
    "list": "、",
}

CATALOGUES: Mapping[str, Catalogue] = {"en": ENGLISH, "ja": JAPANESE}


class ReportWords(Spoken):
    """The words of a report."""

    __slots__ = ()
    catalogues = CATALOGUES
