"""The connecting texts that qgen itself writes, by language. A language that is not here gets English."""

import re

MESSAGES: dict[str, dict[str, str]] = {
    "en": {
        "statement": "{subject} {does}.",
        "which": "Which {type} {does}?",
        "must": "must {base}",
        "must_not": "must not {base}",
        "as_of": "{stem} (As of {date}.)",
        "next": "{first} {second}",
        "quoted_end": "{clause}.",
        "all_of_it": "{sentence} That list is complete.",
        "only_one_of": "Of {roster}, only {owner} {does}.",
        "only_ones_of": "Of {roster}, only {owners} {do}.",
        "none_of": "None of {roster} {does}.",
        "these": "the {types} in question",
        "the_type": "all {types}",
        "owned": "It is {owner} that {does}.",
        "ended": "That held until {date}.",
        "kind_of": "{narrow} is a kind of {broad}. {statement}",
        "is_a": "{subject} is {type}.",
        "assumed": "The facts do not say that {subject} {does}.",
        "true": "This is true.",
        "false": "This is not true.",
        "integer": "number",
        "decimal": "number",
        "percent": "percentage",
        "duration": "length of time",
        "date": "date",
        "version": "version",
        "cidr": "address range",
        "prefix": "prefix length",
        "port-range": "port range",
        "integer-range": "range",
        "text": "text",
    },
    "ja": {
        "statement": "{subject}は{does}。",
        "which": "{does}{type}はどれか。",
        "must": "{does}こと",
        "must_not": "{denies}こと",
        "as_of": "{stem}（{date}時点）",
        "next": "{first}{second}",
        "quoted_end": "{clause}。",
        "all_of_it": "{sentence}これですべてである。",
        "only_one_of": "{roster}のうち、{does}のは{owner}だけである。",
        "only_ones_of": "{roster}のうち、{does}のは{owners}だけである。",
        "none_of": "{roster}のうち、{does}ものはない。",
        "these": "対象の{types}",
        "the_type": "すべての{types}",
        "owned": "{does}のは{owner}である。",
        "ended": "これは{date}より前の内容である。",
        "kind_of": "{narrow}は{broad}の一種である。{statement}",
        "is_a": "{subject}は{type}である。",
        "assumed": "{subject}が{does}という事実は挙げられていない。",
        "true": "これは正しい。",
        "false": "これは正しくない。",
        "integer": "数",
        "decimal": "数",
        "percent": "割合",
        "duration": "時間",
        "date": "日付",
        "version": "バージョン",
        "cidr": "アドレス範囲",
        "prefix": "プレフィックス長",
        "port-range": "ポート範囲",
        "integer-range": "範囲",
        "text": "値",
    },
}


def message(lang: str, key: str, **parts: str) -> str:
    """Return the language's text for the key with the parts put in."""
    text = MESSAGES.get(lang, MESSAGES["en"])[key]
    # one pass over our own text: parts are data and are never read as format texts
    return re.sub(r"\{(\w+)\}", lambda place: parts[place.group(1)], text)
