"""Taking text apart so that rules see words, not parts of technical names."""

import re

_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_KANJI = re.compile(r"[一-鿿々]")
_CODE = re.compile(r"`[^`\n]*`|[“\"][^”\"\n]*[”\"]|「[^」\n]*」|『[^』\n]*』")
_WIDE = 0x2E80
_EDGES = ".,;:!?()[]{}<>\"'“”‘’…。、，．！？（）【】*"
_SENTENCE = re.compile(r"[^.?!。？！\n]*(?:[.](?=\S)[^.?!。？！\n]*)*[.?!。？！\n]?")


def language_of(text: str) -> str:
    """Return ``ja`` for a text with Japanese letters, else ``en``."""
    return "ja" if _KANA.search(text) or len(_KANJI.findall(text)) > 1 else "en"


def unquoted(text: str) -> str:
    """Return the text with code spans and quotations blanked: they mention words, they do not use them."""
    return _CODE.sub(lambda match: " " * len(match.group()), text)


def tokens(text: str) -> list[str]:
    """Return the words between blanks in lower case, without punctuation at their ends.

    ``read-only``, ``all-in-one`` and ``s3:Get*`` stay whole, so that a lexicon never matches inside them.
    """
    stripped = (word.strip(_EDGES) for word in text.split())
    return [word.casefold().replace("’", "'") for word in stripped if word]


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a full stop inside a name or number ends none."""
    return [found.group().strip() for found in _SENTENCE.finditer(text) if found.group().strip()]


def last_sentence(text: str) -> tuple[int, str]:
    """Return where the last sentence that asks begins, and the sentence, without a remark in parentheses."""
    cut = re.sub(r"[\s]*[（(][^（()）]*[)）]\s*[.。]?\s*$", "", text.rstrip())
    found = [match for match in _SENTENCE.finditer(cut) if match.group().strip()]
    asking = [match for match in found if re.search(r"[?？]|か[。.]?\s*$", match.group())]
    chosen = (asking or found)[-1:] if found else []
    for match in chosen:
        return match.start(), match.group()
    return 0, text


def squeezed(text: str, *, case: bool = False) -> str:
    """Return the text for comparison: width, blanks, end punctuation and (unless asked) case do not count."""
    import unicodedata  # noqa: PLC0415 - loaded when used

    folded = unicodedata.normalize("NFKC", text)
    folded = folded if case else folded.casefold()
    folded = re.sub(r"[‐‑‒–—−]", "-", folded)
    return re.sub(r"\s+", " ", folded).strip(" .。、,;")


def width(text: str) -> int:
    """Return the columns that a text takes: a Japanese letter two, a Latin one one."""
    return sum(2 if ord(char) >= _WIDE else 1 for char in text)
