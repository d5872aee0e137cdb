"""How many options a stem asks for, in words: data and the two patterns that read it."""

import re

_EN = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "both": 2}
_JA = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "ひと": 1, "ふた": 2, "みっ": 3}
_NUMBER = "|".join([*_EN, r"\d{1,2}"])
_PATTERNS = (
    re.compile(
        rf"\b(?:choose|select|pick|mark|check|identify|give|name|which)\s+(?:the\s+|exactly\s+|any\s+|only\s+)?(?:best\s+|correct\s+)?"
        rf"(?:\*\*)?(?P<n>{_NUMBER})(?:\*\*)?\b(?!\s*[-/:%]|\.\d|\s+(?:hours?|minutes?|days?|bits?|bytes?|seconds?|is|factors?)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<n>\d|[一二三四五]|ひと|ふた|みっ)\s*[つ個](?:を|だけ|まで)?[、\s]*(?:選|答え|挙げ|はどれ|の正解|どれ)"
    ),
    re.compile(r"(?P<n>\d|[一二三四五])\s*つ(?:[^。]{0,12})(?:選べ|選択|選びな|選んで|選ぶ)"),
    re.compile(r"(?P<n>\d|[一二三四五])\s*つは(?:どれ|何)"),
)
_OPEN = re.compile(
    r"\b(?:all that apply|all (?:the )?correct|every (?:one )?that|one or more|"
    r"all (?:the )?(?:options|answers|statements))\b|"
    r"(?:すべて|全て|全部)(?:を)?[、\s]*(?:選|答え|挙げ)|当てはまるものを|該当するものを(?:すべて|全て)|複数選択",
    re.IGNORECASE,
)


def asked_for(stem: str) -> int | None:
    """Return how many options the stem says to choose, or None."""
    import unicodedata  # noqa: PLC0415 - loaded when used

    plain = unicodedata.normalize("NFKC", stem)
    for pattern in _PATTERNS:
        found = list(pattern.finditer(plain))
        if found:
            word = found[-1]["n"].casefold()
            return _EN.get(word) or _JA.get(word) or int(word)
    return None


def asks_for_all(stem: str) -> bool:
    """Whether the stem leaves the number open in so many words."""
    return bool(_OPEN.search(stem))
