"""All item templates of a collection: its own, and the packaged ones that it does not replace."""

from collections.abc import Mapping

from qgen.load.findings import Findings
from qgen.load.renames import check_old_ids
from qgen.load.templates import TemplateContext, read_template
from qgen.pattern import ItemTemplate

_NEEDS_THE_COLLECTION = frozenset({"QG301", "QG302", "QG313", "QG314", "QG514", "QG515"})


def read_templates(
    find: Findings, files: Mapping[str, bytes], packaged: Mapping[str, bytes], context: TemplateContext
) -> tuple[ItemTemplate, ...]:
    """Return the templates by file name, the collection's own before the packaged ones that remain."""
    own = _read_own(find, files, context)
    check_old_ids(find, own)
    # a packaged template whose id the collection has, now or formerly, has been replaced by it
    taken = own.keys() | {old for template in own.values() for old in template.was}
    remaining = [template for template in _read_packaged(find, packaged, context) if template.id not in taken]
    return (*own.values(), *remaining)


def _read_own(
    find: Findings, files: Mapping[str, bytes], context: TemplateContext
) -> dict[str, ItemTemplate]:
    own: dict[str, ItemTemplate] = {}
    for path, data in files.items():
        beside = find.beside(path)
        template = read_template(beside, data, context)
        if template is None:
            continue
        first = own.get(template.id)
        if first is None:
            own[template.id] = template
            continue
        place = template.position
        beside.report(
            "QG509",
            (place.line, place.column),
            "Another item template has this id.",
            value=template.id,
            related=[(first.position, "first declared here")],
        )
    return own


def _read_packaged(
    find: Findings, files: Mapping[str, bytes], context: TemplateContext
) -> list[ItemTemplate]:
    """Return the packaged templates that fit: one that names what only others have is left out silently."""
    templates = []
    for path in sorted(files):
        apart = Findings(path, spelling=find.spelling)
        template = read_template(apart, files[path], context)
        if not any(finding.code in _NEEDS_THE_COLLECTION for finding in apart.found):
            find.found.extend(apart.found)
            if template is not None:
                templates.append(template)
    return templates
