"""Does the text of stem and options say what their values say?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .graph import ALWAYS
from .values import fold
from .wording import Wording, shows_literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .verdicts import Finding, ItemView


def check_texts(view: ItemView, wording: Wording) -> Iterator[Finding]:
    """Yield texts that do not fit their values."""
    shown = {name for option, _ in view.options for name in _ids(option["value"])}
    for option, _ in view.options:
        if not _fits(wording, str(option.get("text")), option["value"], shown):
            detail = f"{option.get('text')!r} does not say {option['value']}"
            yield str(option.get("label")), "text-mismatch", detail
    if view.world != ALWAYS:
        sentence = wording.collection.conditions[view.world].get(wording.lang, "")
        if _tight(sentence) not in _tight(str(view.item.get("stem"))):
            yield "", "condition-missing", f"the stem does not say {sentence!r}"


def _tight(text: str) -> str:
    return fold(text).replace(" ", "").rstrip(".。")


def _ids(value: Mapping[str, Any]) -> list[str]:
    parts = value.get("set") if "set" in value else [value]
    return [str(part["id"]) for part in parts or [] if isinstance(part, dict) and "id" in part]


def _fits(wording: Wording, text: str, value: Mapping[str, Any], shown: set[str]) -> bool:
    match value:
        case {"id": name}:
            return wording.names_entity(text, str(name)) or wording.names_members(text, {str(name)}, shown)
        case {"literal": literal, "type": kind}:
            return shows_literal(text, str(kind), str(literal))
        case {"set": list(members)}:
            literals = [m for m in members if isinstance(m, dict) and "literal" in m]
            named = wording.names_members(text, set(_ids(value)), shown)
            return named and all(shows_literal(text, str(m.get("type")), str(m["literal"])) for m in literals)
        case {"sequence": list(steps)}:
            said = text.split("→" if "→" in text else ",")
            values = [{"set": step} if isinstance(step, list) else step for step in steps]
            parts = zip(said, values, strict=False)
            return len(said) == len(values) and all(
                _fits(wording, part.strip(), v, set()) for part, v in parts
            )
        case {"statement": [_, _, obj]}:
            return _fits(wording, text, obj, set())
        case _:
            return True
