"""The grammatical form of an option, as far as it can be told without a dictionary; None where in doubt."""

import re

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja
from qgen.lint.quantities import kind_of
from qgen.lint.text import tokens

_LONG_NOUN = 6
"""Words of a noun phrase; a longer text without a known verb may be a clause."""


def form_of(text: str, lang: str) -> str | None:
    """Return the form of an option in its language."""
    if not text.strip():
        return None
    if kind_of(text) != "text":
        return "number"
    if lang == "ja":
        return _japanese(text)
    return _english(text) if lang == "en" else None


def _english(text: str) -> str | None:  # noqa: PLR0911 - one way out for each form
    words = tokens(text)
    while len(words) > 1 and (words[0] in en.VAGUE or words[0] in {"both", "either", "neither"}):
        words.pop(0)
    if "→" in text or not words or _speaks_of_others(text, en.ABOVE, en.LETTERS):
        return None
    if len(words) == 1:
        return None if words[0] in en.VERBS or _third(words[0]) or _is_gerund(words[0]) else "noun"
    first, second = words[0], words[1]
    if first in en.PREPOSITIONS:
        return "phrase"
    if first == "to" and second not in en.DETERMINERS and second.isalpha():
        return "infinitive"
    if (
        _is_gerund(first)
        and (second in en.DETERMINERS or first not in en.GERUND_NOUNS)
        and second not in en.OPENERS
    ):
        return "gerund"
    if first.endswith("s") and not first.endswith("ss") and second in en.ARTICLES:
        return "verb"
    if first in en.VERBS and second in en.DETERMINERS and not text.istitle():
        return "imperative"
    return _clause_or_noun(text, words)


def _clause_or_noun(text: str, words: list[str]) -> str | None:
    if words[0] in en.PRONOUNS:
        return "clause"
    plain = not en.RELATIVE.search(text)
    if (plain and en.FINITE.search(text)) or (plain and _has_verb(words)):
        return "clause"
    if len(words) > _LONG_NOUN or text.rstrip().endswith(".") or not plain:
        return None
    if any(word.endswith("ed") for word in words) or words[0] in en.VERBS:
        return None
    # "users control access" may be a clause, "source control" is none
    subject = words[0].endswith("s") and words[1] in en.VERBS
    doubtful = any(_third(word) or word in _PARTICLES for word in words[1:-1]) or (
        words[0] in en.DETERMINERS and _third(words[-1])
    )
    return None if subject or doubtful else "noun"


_PARTICLES = frozenset({"out", "up", "down", "off", "away", "back"})


def _has_verb(words: list[str]) -> bool:
    """Whether a known verb in the third person has an object after it: ``the kernel returns a page``."""
    for place, word in enumerate(words[1:-1], 1):
        following = words[place + 1]
        if following.endswith("ed") or following in en.PARTICIPLES:
            continue
        if _third(word) and (
            following in en.ARTICLES or (place == _AFTER_SUBJECT and following not in en.OPENERS)
        ):
            return words[0] in en.DETERMINERS or following in en.ARTICLES
    return False


_AFTER_SUBJECT = 2
"""The place of a verb after an article and one noun."""


def _speaks_of_others(text: str, *patterns: re.Pattern[str]) -> bool:
    """Whether the option is one like ``all of the above``, which has a code of its own."""
    plain = re.sub(r"[\s.。]+$", "", text.strip())
    return any(pattern.fullmatch(plain) for pattern in patterns)


def _third(word: str) -> bool:
    """Whether the word is a known verb with the ending of the third person."""
    return any(
        word.endswith(ending) and word[: len(word) - len(ending)] + base in en.VERBS
        for ending, base in (("s", ""), ("es", ""), ("ies", "y"))
    )


def _is_gerund(word: str) -> bool:
    return word.endswith("ing") and len(word) > len("bring") and word.isalpha()


_JA_NOUN = re.compile(r"[一-鿿々ァ-ヶーA-Za-z0-9）)]$")
_JA_NOMINAL = re.compile(r"(?:こと|もの)$")
_JA_POLITE = re.compile(r"(?:です|ます|ません|ました|でした)$")
_JA_VERB = re.compile(
    r"(?:する|される|させる|できる|れる|いる|ある|なる|える|ける|せる|てる|ねる|べる|める|げる|じる|ぎる|きる|"
    r"う|く|ぐ|す|つ|ぬ|ぶ|む|る|した|った|いだ|いた|んだ|れた|ない|だ|である)$"
)
_JA_PURPOSE = re.compile(r"(?:ため|ように|ために)$")
_JA_PARTICLE = re.compile(r"(?:を|に|で|へ|から|より|によって|により|として)$")
_JA_KANA_NOUN = re.compile(
    r"(?:やりとり|つながり|しくみ|まとまり|ひとつ|とおり|どおり|あたり|ごと|ばかり|うち|みる)$"
)


def _japanese(text: str) -> str | None:  # noqa: PLR0911 - one way out for each form
    plain = re.sub(r"[。.\s]+$", "", text.strip())
    plain = re.sub(r"[（(][^（）()]*[)）]$", "", plain).strip() or plain
    if "→" in plain or _speaks_of_others(plain, ja.ABOVE, ja.LETTERS):
        return None
    if _JA_NOMINAL.search(plain):
        return "〜こと" if plain.endswith("こと") else "名詞"
    if _JA_PURPOSE.search(plain):
        return "〜ため"
    if _JA_POLITE.search(plain):
        return "です・ます"
    if _JA_PARTICLE.search(plain):
        return "助詞"
    if re.search(r"の[^\sをがはにで]{1,6}[いりえきしみち]$", plain):
        return "名詞"
    if _JA_NOUN.search(plain) or _JA_KANA_NOUN.search(plain) or not re.search(r"[ぁ-ゖ]$", plain):
        return "名詞"
    if _JA_VERB.search(plain):
        return "用言"
    return None
