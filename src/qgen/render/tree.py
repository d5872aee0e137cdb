"""What is done to a parsed Jinja text before it is compiled: limits put in, white space evened out."""

import re
from dataclasses import dataclass
from typing import Any

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

from qgen.render.faults import NotAvailable
from qgen.render.marks import clean, may_capitalise

_ABSENT_NAMES = ("varargs", "kwargs")


@dataclass(frozen=True, slots=True)
class PreparedTree:
    """A tree that is ready to compile, the names it uses, their lines and attributes, and its own names."""

    root: nodes.Template
    uses: frozenset[str]
    lines: tuple[tuple[str, int], ...]
    attributes: tuple[tuple[str, str, int], ...]
    local: frozenset[str]


def prepare(root: nodes.Template, lang: str, *, block: str | None = None) -> PreparedTree:
    """Put the limits into a tree; with ``block``, keep that block's content and no text beside it."""
    if block is not None:
        root.body = _only_block(root.body, block)
    names = [(node.name, node.lineno) for node in root.find_all(nodes.Name) if node.ctx == "load"]
    attributes = [
        (node.node.name, node.attr, node.lineno)
        for node in root.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name)
    ]
    local = {node.name for node in root.find_all(nodes.Name) if node.ctx in ("store", "param")}
    local |= {node.name for node in root.find_all(nodes.Macro)} | {"loop", "caller", "self"}
    _Preparation(lang).visit(root)
    if block is None:
        _mark_start(root)
    return PreparedTree(
        root, frozenset(name for name, _ in names), tuple(names), tuple(attributes), frozenset(local)
    )


def outside_blocks(root: nodes.Template) -> int | None:
    """Return the line of the first text or expression that stands outside every block, if any."""
    for node in root.body:
        for child in node.nodes if isinstance(node, nodes.Output) else ():
            if not isinstance(child, nodes.TemplateData) or child.data.strip():
                return child.lineno + (
                    _blank_lines(child.data) if isinstance(child, nodes.TemplateData) else 0
                )
    return None


def block_names(root: nodes.Template) -> tuple[str, ...]:
    """Return the names of the outer blocks, in order."""
    return tuple(node.name for node in root.body if isinstance(node, nodes.Block))


def _blank_lines(text: str) -> int:
    return text[: len(text) - len(text.lstrip())].count("\n")


def _only_block(body: list[nodes.Node], name: str) -> list[nodes.Node]:
    kept: list[nodes.Node] = []
    for node in body:
        if isinstance(node, nodes.Block):
            kept += node.body if node.name == name else []
        elif not isinstance(node, nodes.Output):  # macros and assignments serve every language
            kept.append(node)
    return kept


def _mark_start(root: nodes.Template) -> None:
    first = root.body[0] if root.body else None
    if isinstance(first, nodes.Output) and first.nodes and isinstance(first.nodes[0], nodes.TemplateData):
        first.nodes[0].data = may_capitalise(first.nodes[0].data)


class _Preparation(NodeTransformer):
    """Routes loops, joins and lists through the limits, and refuses what reaches outside the text."""

    def __init__(self, lang: str) -> None:
        self._unspaced = lang in ("ja", "zh")

    def visit_TemplateData(self, node: nodes.TemplateData) -> nodes.Node:  # noqa: N802 the names are Jinja's
        node.data = _evened(clean(node.data), unspaced=self._unspaced)
        return node

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        if node.recursive:
            raise NotAvailable("a 'recursive' loop", node.lineno)
        work = 1 + sum(len(data.data) for data in node.find_all(nodes.TemplateData))
        self.generic_visit(node)
        node.iter = _filtered(node.iter, "counted", nodes.Const(work))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), "concat")

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(node, "bounded")

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(node, "bounded")

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(node, "bounded") if node.ctx == "load" else node

    def visit_Name(self, node: nodes.Name) -> nodes.Node:  # noqa: N802
        if node.name in _ABSENT_NAMES or node.name.startswith("__"):
            raise NotAvailable(node.name, node.lineno)
        return node

    def _refused(self, node: nodes.Node) -> nodes.Node:
        raise NotAvailable(type(node).__name__.lower().replace("fromimport", "from"), node.lineno)

    visit_Include = visit_Import = visit_FromImport = visit_Extends = _refused  # noqa: N815


def _filtered(node: Any, name: str, *arguments: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(arguments), [], None, None, lineno=node.lineno)


def _evened(text: str, *, unspaced: bool) -> str:
    """Make every run of white space one space; in Japanese a line break is none, but between Latin words."""
    if not unspaced:
        return re.sub(r"\s+", " ", text)
    joined = re.sub(r"(?<=[!-~])\s*\n\s*(?=[!-~]|\Z)|\A\s*\n\s*(?=[!-~])", " ", text)
    return re.sub(r"[ \t]+", " ", re.sub(r"\s*\n\s*", "", joined))
