"""First letters: options that stand together begin alike, since the odd one would catch the eye."""

from dataclasses import replace

from qgen.assemble.body import Body
from qgen.facts import Ref
from qgen.item import Option
from qgen.render.marks import may_capitalise
from qgen.render.wording import Wording


def evened(body: Body, wording: Wording) -> Body:
    """Return the body; where an option keeps its small first letter, articles and phrases stay small too.

    Only the author could write a label such as "none of them" large: it may be the name of a command.
    """
    if not any(may_capitalise(option.text) != option.text for option in body.options):
        return body
    return replace(body, options=tuple(_smaller(option, wording) for option in body.options))


def _smaller(option: Option, wording: Wording) -> Option:
    value = option.value
    if not isinstance(value, Ref) or option.text != wording.option(value, None):
        return option
    return replace(option, text=wording.mention(value))
