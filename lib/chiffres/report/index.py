"""The index page of the reports: a card a notebook."""

from __future__ import annotations

import re

import jinja2
from nbformat import NotebookNode

from chiffres.report.backing import ID, outputs
from chiffres.report.exporter import TEMPLATES, outline

MARKUP = re.compile(rf"[*_`]|\[([^\]]*)\]\([^)]*\)| \({ID}\)")


def index_page(front: str, notebooks: dict[str, NotebookNode]) -> str:
    """Return index.html: the words of `front`, then title, finding and chart of each notebook.

    `front` is Markdown: a heading, and a paragraph that says what the collection is.
    """
    heading, _, lede = front.partition("\n")
    words = {"title": heading.removeprefix("# "), "lede": " ".join(lede.split())}
    house = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=False)
    template = house.get_template("index_page.html.j2")
    css = (TEMPLATES / "report" / "report.css").read_text(encoding="utf-8")
    cards = [card(name, nb) for name, nb in notebooks.items()]
    return template.render(css=css, cards=cards, **words)


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
