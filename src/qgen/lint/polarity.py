"""Whether an option says that something is not so."""

from qgen.lint import lexicon_en as en
from qgen.lint import lexicon_ja as ja
from qgen.lint.text import unquoted


def is_negative(text: str, lang: str) -> bool:
    """Whether the option's own statement is negative; what it only describes (``that does not …``) may be."""
    plain = unquoted(text)
    if lang == "ja":
        return bool(ja.NEGATIVE_OPTION.search(ja.NOT_NEGATIVE.sub("", plain).rstrip("。 ")))
    match = en.NEGATIVE_OPTION.search(plain)
    return bool(match) and not en.RELATIVE.search(plain[: match.start() if match else 0])
