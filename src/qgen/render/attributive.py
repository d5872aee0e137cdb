"""Japanese predicates as they stand before the noun that they modify."""

import re

_NA_ADJECTIVE = re.compile(r"(必要|不要|可能|不可能|有効|無効|最適)である(?=\W*$)")


def attributive(text: str, lang: str) -> str:
    """Return 「が必要な」 for 「が必要である」; other predicates, and other languages, stay as they are.

    The は of 「は不要である」 contrasts, which it cannot do before a noun: it turns into が.
    """
    if lang != "ja":
        return text
    return _NA_ADJECTIVE.sub(r"\1な", text.replace("は不要である", "が不要である"))
