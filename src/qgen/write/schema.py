"""The JSON Schema of the exam format, which ``qgen schema exam`` prints. Readers ignore unknown fields."""

from qgen.facts import LITERAL_TYPES
from qgen.pattern import PLACES, SHAPES
from qgen.write.json_api import SCHEMA_VERSION

Schema = dict[str, object]

KINDS = ("single", "multiple", "true-false", "ordering", "matching", "cloze")
GROUNDS = (
    *("stated", "symmetric", "transitive", "inverse", "inherited", "position", "computed"),
    *("denied", "single-valued", "owned-elsewhere", "complete", "ended", "order", "other-result", "disjoint"),
    "assumed",
)

_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_TEXTS: Schema = {"type": "array", "items": _TEXT}
_FLAG: Schema = {"type": "boolean"}
_SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}


def exam_schema() -> dict[str, object]:
    """Return the schema, JSON Schema 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:qgen:schema:exam:{SCHEMA_VERSION}",
        "title": "A qgen exam",
        **_object(
            {
                "qgen": {**_TEXT, "description": "The version of qgen that wrote the file."},
                "schema": {"const": SCHEMA_VERSION},
                "exam": {"$ref": "#/$defs/exam"},
                "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
            }
        ),
        "$defs": {
            "exam": _exam(),
            "item": _item(),
            "option": _option(),
            "pair": _pair(),
            "step": _step(),
            "cite": _cite(),
            "source": _object({"id": _TEXT, "title": _TEXT, "at": _TEXTS}, {"url": _TEXT_OR_NULL}),
            "triple": _triple("#/$defs/term"),
            "term": _term(),
        },
    }


def _object(required: Schema, optional: Schema | None = None, **more: object) -> Schema:
    properties = {**required, **(optional or {})}
    return {"type": "object", "required": list(required), "properties": properties, **more}


def _list(definition: str) -> Schema:
    return {"type": "array", "items": {"$ref": f"#/$defs/{definition}"}}


def _triple(term: str) -> Schema:
    slots = {"prefixItems": [{"$ref": term}] * 3, "items": False}
    return {"type": "array", "minItems": 3, "maxItems": 3, **slots}


def _exam() -> Schema:
    required = {
        "name": {**_TEXT, "description": "The stem of the files' names."},
        "title": _TEXT,
        "lang": _TEXT,
        "domains": _TEXTS,
        "seed": {"type": "integer"},
        "form": _TEXT_OR_NULL,
        "as_of": {**_TEXT_OR_NULL, "description": "The day that the facts are read for: YYYY-MM-DD."},
        "blueprint": _TEXT_OR_NULL,
    }
    optional: Schema = {
        "default_lang": _TEXT,
        "minutes": {"type": ["integer", "null"], "minimum": 1, "description": "The time allowed."},
        "pass_mark": {
            "type": ["number", "null"],
            "minimum": 0,
            "maximum": 1,
            "description": "The share of the points that passes; every item is worth one point.",
        },
        "instructions": _TEXT,
        "sections": {
            "type": "array",
            "items": _object({"id": _TEXT, "title": _TEXT, "items": _TEXTS}),
            "description": "The blueprint's content areas, each with the ids of its items.",
        },
    }
    return _object(required, optional)


def _item() -> Schema:
    span = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}
    conjunct = {
        "oneOf": [{"$ref": "#/$defs/triple"}, _object({"not": {"$ref": "#/$defs/triple"}})],
    }
    premise = _object({"text": _TEXT, "statement": {"$ref": "#/$defs/triple"}}, {"holds": _FLAG})
    required: Schema = {
        "id": {"type": "string", "pattern": "^q[a-z0-9]{12}$"},
        "template": _TEXT,
        "shape": {"enum": list(SHAPES)},
        "kind": {"enum": list(KINDS)},
        "domain": _TEXT,
        "topic": _TEXT,
        "tags": _TEXTS,
        "bloom": _TEXT,
        "difficulty": {**_SHARE, "description": "Predicted, 0 easy to 1 hard."},
        "stem": _TEXT,
        "negated": _FLAG,
        "ask": _TEXTS,
        "given": {"type": "object", "additionalProperties": {"$ref": "#/$defs/term"}},
        "when": {**_TEXT_OR_NULL, "description": "The condition under which the facts hold."},
        "pattern": {"type": "array", "items": conjunct},
        "premises": {
            "type": "array",
            "items": premise,
            "description": "What a computed item's stem takes for true.",
        },
        "pairs": {**_list("pair"), "description": "Prompts of a matching item, places of an ordering one."},
        "enemies": _TEXTS,
        "options": {**_list("option"), "minItems": 2},
        "sources": _list("source"),
    }
    emphasis = {"type": "array", "items": span, "description": "Half-open ranges of the stem's code points."}
    optional: Schema = {
        "bloom_reason": {**_TEXT, "description": "Why it is of that level of Bloom's."},
        "level": {"enum": ["easy", "medium", "hard"]},
        "emphasis": emphasis,
        "place": {
            "enum": list(PLACES),
            "description": "The place in the given sequence that is asked for; the asked variable is a step.",
        },
        "fixed_order": {**_FLAG, "description": "The options are sorted; never shuffle them."},
        "assumed": {**_FLAG, "description": "Some option is refuted only by absence from the facts."},
        "unproven": {**_FLAG, "description": "Written by hand: no fact proves its keys."},
        "calibrated": {**_FLAG, "description": "Its difficulty comes from learners' answers."},
    }
    return _object(required, optional)


def _option() -> Schema:
    return _object(
        {
            "label": _TEXT,
            "text": _TEXT,
            "value": {"$ref": "#/$defs/term"},
            "key": _FLAG,
            "strategy": {**_TEXT_OR_NULL, "description": "What proposed a distractor; null for a key."},
            "plausibility": {"oneOf": [_SHARE, {"type": "null"}]},
            "rationale": _TEXT,
            "proof": _list("step"),
        }
    )


def _pair() -> Schema:
    return _object(
        {
            "text": _TEXT,
            "value": {"oneOf": [{"$ref": "#/$defs/term"}, {"type": "null"}]},
            "label": {**_TEXT, "description": "The label of the option that answers the prompt."},
            "rationale": _TEXT,
            "proof": _list("step"),
        }
    )


def _step() -> Schema:
    required: Schema = {
        "conjunct": {
            "type": "integer",
            "minimum": 0,
            "description": "Which member of the pattern it settles.",
        },
        "ground": {"enum": list(GROUNDS)},
        "cites": _list("cite"),
    }
    return _object(required, {"holds": _FLAG, "triple": {"$ref": "#/$defs/triple"}})


def _cite() -> Schema:
    triple = {"$ref": "#/$defs/triple"}
    kinds = ("fact", "not", "only")
    one_kind = {"oneOf": [{"required": [kind]} for kind in kinds]}
    return _object({"source": _TEXT_OR_NULL, "at": _TEXTS}, dict.fromkeys(kinds, triple), **one_kind)


def _term() -> Schema:
    several = _list("term")
    forms: tuple[Schema, ...] = (
        {"id": _TEXT},
        {"literal": _TEXT, "type": {"enum": list(LITERAL_TYPES)}},
        {"set": several},
        {"sequence": several},
        {"var": _TEXT},
    )
    statement = _object({"statement": {"$ref": "#/$defs/triple"}}, {"holds": _FLAG})
    return {"oneOf": [*(_object(form) for form in forms), statement]}
