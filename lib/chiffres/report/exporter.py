"""The exporter `report`: a notebook as one HTML page that asks the network for nothing."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from traitlets import default
from traitlets.config import Config

from chiffres.errors import ChiffresError
from chiffres.project import find_root
from chiffres.record import load
from chiffres.record.loading import Record
from chiffres.report.links import link_figures

TEMPLATES = Path(__file__).parent / "template"
HEADING = re.compile(r"^(#{1,2}) +(.+?) *$", re.MULTILINE)
SHOWN = [  # the first of these that an output has; no widgets, no scripts
    "text/html",
    "text/markdown",
    "image/svg+xml",
    "image/png",
    "image/jpeg",
    "text/plain",
]
HIDDEN = {"instructor"}  # the teacher's notes stay in the notebook


class ReportExporter(HTMLExporter):
    """Export a notebook as a self-contained report: `jupyter nbconvert --to report NAME.ipynb`.

    Code and solutions are folded, charts have their alt text, the page forbids itself any request
    (Content-Security-Policy), and each figure in the prose links to the sentence it was read from.
    """

    export_from_notebook = "Report (self-contained HTML)"

    @default("template_name")
    def _template_name_default(self) -> str:
        return "report"

    @default("extra_template_basedirs")
    def _extra_template_basedirs_default(self) -> list[str]:
        return [str(TEMPLATES)]

    @property
    def default_config(self) -> Config:
        """Show a widget's picture: on paper and offline there is nothing to move."""
        return Config({"NbConvertBase": {"display_data_priority": SHOWN}})

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict | None = None, **options: Any
    ) -> tuple[Any, dict[str, Any]]:
        """Return the page and its resources; the notebook itself is left as it was."""
        nb = copy.deepcopy(nb)
        nb.cells = [cell for cell in nb.cells if not HIDDEN & set(cell.metadata.get("tags", ()))]
        resources = dict(resources or {})
        resources["report"] = outline(nb)
        folder = (resources.get("metadata") or {}).get("path") or None
        record = _record(folder)
        if record:
            link_figures(nb, record)
        return super().from_notebook_node(nb, resources, **options)


def outline(nb: NotebookNode) -> dict:
    """Return the title of a notebook (its first heading) and its sections with their anchors."""
    text = "\n".join(cell.source for cell in nb.cells if cell.cell_type == "markdown")
    headings = HEADING.findall(text)
    title = next((words for marks, words in headings if marks == "#"), "Report")
    sections = [words for marks, words in headings if marks == "##"]
    return {"title": title, "sections": [(words, words.replace(" ", "-")) for words in sections]}


def _record(folder: str | None) -> Record | None:
    """Return the record that the notebook stands beside; elsewhere a report has no links."""
    try:
        return load(find_root(folder))
    except ChiffresError:
        return None
