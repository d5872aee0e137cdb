"""Cited works: ``facts/sources.yaml``, and those beside a domain's facts, merged."""

from qgen.facts import Source
from qgen.load.fields import check_id, fields_of, mapping_of, named_values, text_of
from qgen.load.findings import Findings
from qgen.load.nodes import MapNode, Node, Scalar

KEYS = ("title", "url", "date", "licence")


def read_sources(files: list[tuple[Findings, MapNode]]) -> dict[str, Source]:
    """Return the sources of all files by id; a second declaration of one is reported."""
    sources: dict[str, Source] = {}
    places: dict[str, tuple[Findings, Scalar]] = {}
    for find, root in files:
        for key, node in named_values(find, root):
            if key.text in sources:
                first, first_key = places[key.text]
                find.report(
                    "QG326",
                    key,
                    "The source is declared twice.",
                    value=key.text,
                    related=[(first.at(first_key), "first declared here")],
                )
                continue
            check_id(find, key)
            places[key.text] = (find, key)
            sources[key.text] = _source(find, key, node)
    return sources


def _source(find: Findings, key: Scalar, node: Node) -> Source:
    body = mapping_of(find, node, "{title:, url:, date:, licence:}")
    fields = {} if body is None else fields_of(find, body, KEYS, required=("title",))
    texts = {name: text_of(find, value) for name, (_, value) in fields.items()}
    url = texts.get("url")
    if url is not None and not url.lower().startswith(("http://", "https://")):
        find.report(
            "QG327",
            fields["url"][1],
            "Not the address of a web page.",
            value=url,
            expected="an address that starts with https:// or http://",
        )
        url = None
    return Source(key.text, texts.get("title") or key.text, url, texts.get("date"), texts.get("licence"))
