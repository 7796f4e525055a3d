"""The codebook, seeds/README.md, and ERRATA.md: written from schema and tables, so kept true."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd

from chiffres.record.auditing import coders_agree
from chiffres.record.coders import DRAWS
from chiffres.record.linking import filled
from chiffres.record.loading import Record, load
from chiffres.record.tables import EDTF, LIST_MARK, links, resources

PLACE = re.compile(r"^\{(\w+)\}$", re.MULTILINE)  # a line of a page
TELLING = ("was", "now", "printed", "found", "changes")  # of an erratum


def codebook(root: Path) -> str:
    """Return the text of seeds/README.md for the project at `root`."""
    record, described, seeds = load(root), resources(root), root / "seeds"
    tables = (_table(one, filled(described, name)) for name, one in described.items())
    parts = {
        "tables": "\n".join(tables),
        "coders": _coders(record),
        "marks": _marks(record),
        "cases": _deeper((seeds / "hard_cases.md").read_text(encoding="utf-8")),
    }
    return _filled(seeds / "codebook.md", parts)


def errata(root: Path) -> str:
    """Return the text of ERRATA.md for the project at `root`: the table, by the kind of mistake."""
    fields = {field["name"]: field for field in resources(root)["errata"]["schema"]["fields"]}
    told = {name: re.split("[:,]", fields[name]["description"])[0] for name in TELLING}
    parts: dict[str, str] = {}
    for row in load(root).others["errata"].to_dict("records"):
        about = ": " * bool(row["rows"]) + row["rows"].replace(LIST_MARK, ", ")
        lines = [f"### {row['erratum_id']} ({row['date']}){about}\n"]
        lines += [f"- **{words.capitalize()}:** {row[name]}" for name, words in told.items()]
        parts[row["kind"]] = parts.get(row["kind"], "") + "\n".join(lines) + "\n\n"
    return _filled(root / "seeds" / "errata.md", parts)


def _filled(page: Path, parts: dict[str, str]) -> str:
    """Return a page with its parts in the places that it has for them, each its name in braces."""
    text = page.read_text(encoding="utf-8")
    return PLACE.sub(lambda place: parts.get(place[1], "").strip("\n") or "None so far.", text)


def _coders(record: Record) -> str:
    """Return how far two coders agree, column by column; "" where nothing was coded twice."""
    rows = []
    for row in coders_agree(record, DRAWS):
        kappa, ends = _told(row["kappa"]), ", ".join(map(_told, row["interval"]))
        first = [row["column"], row["items"], _told(row["agreement"])]
        rows.append([*first, f"{kappa} [{ends}]" if ends else kappa, _told(row["alpha"])])
    return _grid(["column", "claims", "coded alike", "kappa [95 %]", "alpha"], rows)


def _told(value: float | None) -> str:
    return "not defined" if value is None else f"{value:.2f}"


def _marks(record: Record) -> str:
    """Return how many claims had which mark first, and have which today."""
    first = record.others.get("first_marks", pd.DataFrame(columns=["claim_id", "credibility"]))
    joined = record.claims.merge(first, on="claim_id", how="left", suffixes=("", "_first"))
    counts = pd.crosstab(joined["credibility_first"].fillna("new"), joined["credibility"])
    rows = [[was, *(many or "" for many in row)] for was, *row in counts.itertuples()]
    return _grid(["first", *counts.columns], rows)


def _grid(head: list, rows: list[list]) -> str:
    """Return a table in Markdown; "" without rows."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines) * bool(rows)


def _table(resource: dict, filled: dict[str, dict]) -> str:
    schema = resource["schema"]
    key = ", ".join(schema["primaryKey"])
    head = f"## {resource['path']}\n\n{resource['title']}. Key: {key}.\n"
    forms = {
        column: f"a key of {target.get('resource', resource['name'])}.csv"
        for column, target in links(schema)
    }
    rows = [_field(field, forms.get(field["name"])) for field in schema["fields"]]
    rows += [
        f"| ({name}) | {_cell(link['fills']['columns'][name])} | filled from {link['path']} |"
        for name, link in filled.items()
    ]
    return "\n".join([head, "| column | meaning | form |", "|---|---|---|", *rows, ""])


def _field(field: dict, keys: str | None) -> str:
    required = field.get("constraints", {}).get("required")
    name = f"**{field['name']}**" if required else field["name"]
    return f"| {name} | {_cell(field['description'])} | {_cell(_form(field, keys))} |"


def _form(field: dict, keys: str | None) -> str:
    """Say in a few words what a cell may hold: another table's key, a choice, a form, a type."""
    constraints = field.get("constraints", {})
    if keys:
        return keys
    if "enum" in constraints:
        return ", ".join(constraints["enum"])
    if field.get("rdfType", "").startswith(EDTF):
        return "EDTF"
    if "pattern" in constraints:
        return f"`{constraints['pattern']}`"
    return {"string": "text", "boolean": "true, false"}.get(field["type"], field["type"])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _deeper(markdown: str) -> str:
    """Put the headings of a page one level down, to stand within another."""
    lines = (f"#{line}" if line.startswith("#") else line for line in markdown.splitlines())
    return "\n".join(lines) + "\n"
