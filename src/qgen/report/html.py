"""The report as one HTML page that loads nothing and runs nothing."""

from collections.abc import Mapping

from qgen.grade.analysis import Analysis
from qgen.report.page import page_of
from qgen.report.words import ReportWords
from qgen.write.html import shown
from qgen.write.layout import fill

LAYOUT = "report.html.j2"
STYLE = "report.css"


def report_html(analysis: Analysis, layouts: Mapping[str, str]) -> bytes:
    """Return the page; raises LayoutError where the layout cannot be filled."""
    from markupsafe import Markup  # noqa: PLC0415 - loads only when a page is written

    style = Markup(layouts.get(STYLE, "").strip())  # noqa: S704 - the layouts' own style sheet
    values = {"report": page_of(analysis), "say": ReportWords(analysis.forms.first.lang), "style": style}
    return fill(LAYOUT, layouts, values, filters={}, finalize=shown, autoescape=True).encode()
