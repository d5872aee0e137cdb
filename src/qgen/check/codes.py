"""The codes of the checks over facts; docs/reference/diagnostics-facts.md has a section for each."""

CODES = {
    "QG401": "stated and denied",
    "QG402": "stated outside a closure",
    "QG403": "a second value in a single-valued predicate",
    "QG404": "a second owner where each object has one",
    "QG405": "a derived triple makes a closure void",
    "QG406": "a derived triple is denied",
    "QG407": "stated twice",
    "QG408": "a fact without a source",
    "QG409": "a type without a label in a language",
    "QG410": "a condition without a sentence in a language",
    "QG411": "a reason that is missing in a language",
    "QG412": "a predicate without a phrase in a language",
}
