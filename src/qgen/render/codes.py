"""The diagnostic codes of this stage: what is wrong in a phrase (QG25x) or in a template's body (QG55x)."""

SYNTAX = "syntax"
UNKNOWN = "unknown"
LIMIT = "limit"
FAILS = "fails"
FORBIDDEN = "forbidden"

PHRASE: dict[str, str] = {
    SYNTAX: "QG250",
    UNKNOWN: "QG251",
    LIMIT: "QG252",
    FAILS: "QG253",
    FORBIDDEN: "QG254",
}
"""The code of each kind of fault, in a phrase or list form of the vocabulary."""

BODY: dict[str, str] = {
    SYNTAX: "QG550",
    UNKNOWN: "QG551",
    LIMIT: "QG552",
    FAILS: "QG553",
    FORBIDDEN: "QG554",
}
"""The code of each kind of fault, in the body of an item template."""

CODES: dict[str, str] = {
    "QG250": "A phrase is not valid Jinja",
    "QG251": "A phrase uses a name, filter or attribute that does not exist",
    "QG252": "A phrase does too much work or writes too much text",
    "QG253": "A phrase fails when it is rendered",
    "QG254": "A phrase uses something that is not available in a collection",
    "QG550": "A template's body is not valid Jinja",
    "QG551": "A template's body uses a name, filter or attribute that does not exist",
    "QG552": "A template's body does too much work or writes too much text",
    "QG553": "A template's body fails when it is rendered",
    "QG554": "A template's body uses something that is not available in a collection",
    "QG555": "A template has no block for the default language",
    "QG556": "A template has text outside its language blocks",
}
"""Every code of this stage and its meaning."""
