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
from chiffres.report.backing import EXEMPT, ID, Ledger, listed, prose_figures

TEMPLATES = Path(__file__).parent / "template"
HEADING = re.compile(r"^(#{1,2}) +(.+?) *$", re.MULTILINE)
# Of an output the first of these that it has; no widgets, no scripts.
SHOWN = ["text/html", "text/markdown", "image/svg+xml", "image/png", "image/jpeg", "text/plain"]
REF = re.compile(rf"(?<![\w\[#-]){ID}(?![\w\]-])")
UNLINKED = re.compile(r"^#.*$|^\|.*$|\[[^\]]*\]\([^)]*\)|`[^`]*`", re.MULTILINE)
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
        resources = {**(resources or {}), "report": outline(nb)}
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


def link_figures(nb: NotebookNode, record: Record) -> None:
    """Link, in place, each figure of the prose to its entry in the page's list of sources.

    A figure that an output works out links to that output. Ids of claims and points are linked
    too. Nothing in a heading, a table, a link or code is touched.
    """
    ledger = Ledger.of(record, nb)
    targets = listed(nb) | {f"cell-{cell.id}" for cell in nb.cells if cell.get("outputs")}
    for cell in nb.cells:
        if cell.cell_type == "markdown" and not EXEMPT & set(cell.metadata.get("tags", ())):
            cell.source = _linked(cell.source, ledger, targets)


def _linked(source: str, ledger: Ledger, targets: set[str]) -> str:
    closed = [match.span() for match in UNLINKED.finditer(source)]
    figures = prose_figures(source)
    spans = [(f.start, f.end, ledger.back(f, source[f.end :])[1]) for f in figures]
    spans += [(*match.span(), match.group()) for match in REF.finditer(source)]
    for start, end, target in sorted(spans, reverse=True):
        if target in targets and not any(a < end and start < b for a, b in closed):
            source = f"{source[:start]}[{source[start:end]}](#{target}){source[end:]}"
    return source


def _record(folder: str | None) -> Record | None:
    """Return the record that the notebook stands beside; elsewhere a report has no links."""
    try:
        return load(find_root(folder))
    except ChiffresError:
        return None
