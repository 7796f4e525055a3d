"""The course: what each notebook asks, how long it takes, and which exercises go into which class.

Question, minutes and objectives are read from the notebooks; `notebooks/course.csv` says which
exercises are done in which plan, `course.md` what the course is. Every list of the notebooks comes
from here or is held against it.
"""

from __future__ import annotations

import csv
import json
import re
from html import escape
from pathlib import Path

from chiffres.markup import Html
from chiffres.project import find_root

PLANS = {
    "class_of_90_minutes": "One class of 90 minutes",
    "two_weeks": "Two weeks",
    "term": "A term",
}
# What is read from the prose of a notebook, "" where it does not say so.
TOLD = {
    "question": re.compile(r"\A# (.+)"),
    "minutes": re.compile(r"\*\*Time:\*\* (\d+) minutes"),
    "objectives": re.compile(r"\*\*What you will practise:\*\* (.+)"),
}


def lessons(root: Path | None = None) -> list[dict[str, str]]:
    """Return the notebooks in order: name, question, minutes, objectives, and a key a plan."""
    folder = (root or find_root()) / "notebooks"
    return [row | _told(folder / f"{row['notebook']}.ipynb") for row in _rows(folder)]


def modules(root: Path | None = None) -> dict[str, str]:
    """Return the modules that hold the notebooks' exercises, each by its last name."""
    paths = [row["module"] for row in _rows((root or find_root()) / "notebooks")]
    return {path.rpartition(".")[2]: path for path in paths if path}


def _rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "course.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def course_map() -> Html:
    """Return the map of the course as a table with links, for the start notebook."""
    rows = "".join(
        f'<tr><td><a href="{row["notebook"]}.ipynb">{row["notebook"]}</a></td>'
        f"<td>{escape(row['question'])}</td><td>{row['minutes']}</td></tr>"
        for row in lessons()
    )
    head = "<tr><th>Notebook</th><th>Question</th><th>Minutes</th></tr>"
    return Html(f'<table class="dataframe"><thead>{head}</thead><tbody>{rows}</tbody></table>')


def course_plan(root: Path) -> str:
    """Return the text of notebooks/README.md: what course.md says, the notebooks, three plans."""
    head = (root / "notebooks" / "course.md").read_text(encoding="utf-8")
    rows = lessons(root)
    table = ["| notebook | question | minutes |", "|---|---|---|", *map(table_row, rows), ""]
    aims = [f"- **{r['notebook']}**: {r['objectives']}" for r in rows if r["objectives"]]
    plans = [line for key, title in PLANS.items() for line in _plan(rows, key, title)]
    return "\n".join([head, *table, "## What is practised", "", *aims, "", *plans])


def table_row(lesson: dict[str, str], folder: str = "") -> str:
    """Return a lesson as a row of a Markdown table, linked from a page beside `folder`."""
    name = lesson["notebook"]
    return f"| [{name}]({folder}{name}.ipynb) | {lesson['question']} | {lesson['minutes']} |"


def _plan(rows: list[dict[str, str]], key: str, title: str) -> list[str]:
    chosen = [row for row in rows if row[key]]
    lines = [f"| {row['notebook']} | {row[key]} |" for row in chosen]
    return [f"## {title}", "", "| notebook | exercises |", "|---|---|", *lines, ""]


def _told(path: Path) -> dict[str, str]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    prose = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    found = {name: pattern.search(prose) for name, pattern in TOLD.items()}
    return {name: match[1] if match else "" for name, match in found.items()}
