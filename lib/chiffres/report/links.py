"""Turn the figures of a notebook's prose into links to what stands behind them."""

from __future__ import annotations

import re

from nbformat import NotebookNode

from chiffres.record.loading import Record
from chiffres.report.backing import EXEMPT, ID, LISTED, Ledger, prose_figures

REF = re.compile(rf"(?<![\w\[#-]){ID}(?![\w\]-])")
UNLINKED = re.compile(r"^#.*$|^\|.*$|\[[^\]]*\]\([^)]*\)|`[^`]*`", re.MULTILINE)


def link_figures(nb: NotebookNode, record: Record) -> None:
    """Link, in place, each figure of the prose to its entry in the page's list of sources.

    A figure that an output works out links to that output. Ids of claims and points are linked
    too. Nothing in a heading, a table, a link or code is touched.
    """
    ledger = Ledger.of(record, nb)
    targets = _targets(nb)
    for cell in nb.cells:
        if cell.cell_type == "markdown" and not EXEMPT & set(cell.metadata.get("tags", ())):
            cell.source = _linked(cell.source, ledger, targets)


def _targets(nb: NotebookNode) -> set[str]:
    """Return the anchors that the page has: its list of sources and its cells with outputs."""
    outputs = (output for cell in nb.cells for output in cell.get("outputs", []))
    html = "".join(output.get("data", {}).get("text/html", "") for output in outputs)
    return {*LISTED.findall(html), *(f"cell-{cell.id}" for cell in nb.cells if cell.get("outputs"))}


def _linked(source: str, ledger: Ledger, targets: set[str]) -> str:
    closed = [match.span() for match in UNLINKED.finditer(source)]
    figures = prose_figures(source)
    spans = [(f.start, f.end, ledger.back(f, source[f.end :])[1]) for f in figures]
    spans += [(*match.span(), match.group()) for match in REF.finditer(source)]
    for start, end, target in sorted(spans, reverse=True):
        if target in targets and not any(a < end and start < b for a, b in closed):
            source = f"{source[:start]}[{source[start:end]}](#{target}){source[end:]}"
    return source
