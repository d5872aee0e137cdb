"""Sentences in a row: what the one before has named is not named again."""

from qgen.render.messages import message


def shortened(sentences: list[str]) -> list[str]:
    """Return the Japanese sentences; one with the topic of the sentence before does not name it again."""
    told: list[str] = []
    before = None
    for sentence in sentences:
        topic, mark, does = sentence.partition("は、")
        if mark and topic == before:
            # what follows a denial is mostly its reason
            denied = told[-1].endswith("ない。")
            voice = "it" if denied else "it_but" if does.endswith("ない。") else "it_also"
            told.append(message("ja", voice, does=does.rstrip("。")))
        else:
            told.append(sentence)
        before = None if "。" in sentence[:-1] else topic  # its second sentence may be about another thing
    return told


def with_pronouns(sentences: list[str], pronouns: dict[str, str]) -> list[str]:
    """Return the English sentences; what follows the name must be a verb, and so have a small letter."""
    told: list[str] = []
    before = None
    for sentence in sentences:
        longest_first = sorted(pronouns, key=len, reverse=True)
        opening = next((words for words in longest_first if sentence.startswith(words)), None)
        if opening and opening == before and sentence[len(opening) : len(opening) + 1].islower():
            told.append(f"{pronouns[opening]} {sentence.removeprefix(opening)}")
        else:
            told.append(sentence)
        before = None if ". " in sentence else opening  # its second sentence may be about another thing
    return told
