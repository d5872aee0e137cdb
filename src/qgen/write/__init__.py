"""Writers: each turns a finished exam into named files, and touches no disk.

``layouts`` maps the names of the files in ``templates/layouts/`` to their texts.
"""

from collections.abc import Callable, Mapping

from qgen.exam import Exam
from qgen.write.html import write_html
from qgen.write.json_api import exam_to_json, item_to_json, term_to_json, write_json
from qgen.write.json_read import exam_from_json, items_from_json
from qgen.write.markdown import write_markdown
from qgen.write.schema import exam_schema

Writer = Callable[[Exam, Mapping[str, str]], dict[str, bytes]]

__all__ = [
    "Writer",
    "exam_from_json",
    "exam_schema",
    "exam_to_json",
    "item_to_json",
    "items_from_json",
    "term_to_json",
    "write_html",
    "write_json",
    "write_markdown",
]
