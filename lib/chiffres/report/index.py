"""The index page of the reports: a card a notebook."""

from __future__ import annotations

import re

import jinja2
from nbformat import NotebookNode

from chiffres.report.backing import ID, outputs
from chiffres.report.exporter import TEMPLATES, outline

MARKUP = re.compile(rf"[*_`]|\[([^\]]*)\]\([^)]*\)| \({ID}\)")


def index_page(notebooks: dict[str, NotebookNode]) -> str:
    """Return index.html for the notebooks, given by name: title, first finding, first chart."""
    house = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=False)
    template = house.get_template("index_page.html.j2")
    css = (TEMPLATES / "report" / "report.css").read_text(encoding="utf-8")
    return template.render(css=css, cards=[card(name, nb) for name, nb in notebooks.items()])


def card(name: str, notebook: NotebookNode) -> dict[str, str]:
    """Return what a card shows of a notebook."""
    picture = first_chart(notebook)
    return {
        "file": f"{name}.html",
        "title": outline(notebook)["title"],
        "lead": lead(notebook),
        "picture": picture["data"]["image/png"].replace("\n", "") if picture else "",
        "alt": picture["metadata"]["image/png"]["alt"] if picture else "",
    }


def lead(notebook: NotebookNode) -> str:
    """Return the first bullet of "In short", without its markup."""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and "In short" in cell.source:
            bullets = re.findall(r"^[-*] +(.+)$", cell.source, re.MULTILINE)
            return MARKUP.sub(r"\1", bullets[0]) if bullets else ""
    return ""


def first_chart(notebook: NotebookNode) -> NotebookNode | None:
    """Return the first output of a notebook that is a chart."""
    charts = (output for output in outputs(notebook) if "chart" in output.get("metadata", {}))
    return next(charts, None)
