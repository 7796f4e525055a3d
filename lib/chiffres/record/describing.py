"""The codebook, seeds/README.md: written from the schema, so that the two cannot disagree."""

from __future__ import annotations

from pathlib import Path

from chiffres.record.linking import filled
from chiffres.record.tables import EDTF, links, resources

INTRODUCTION = """\
# Codebook

What the tables in this folder hold. This page is written from `datapackage.json` and
`hard_cases.md` by `chiffres codebook`; change those, not this.

Every table is UTF-8 with commas, one header row, and an empty cell for what is missing. In pandas:
`pandas.read_csv("seeds/claims.csv", keep_default_na=False, dtype=str)`. In a spreadsheet: import as
UTF-8, all columns as text. With the values read and joined: `from chiffres import claims`.

Where a cell would hold several keys there is a table of links instead, one pair a row, in `links/`.
A column in brackets stands in no table: it is filled from there when the record is loaded.

Nobody types a value. A claim names the words that hold it (`figure`) and the library reads them;
`value` and `corrected` hold the figure of a page in English words, and the library reads those.
Read or worked out when a table is loaded, and so in no file: of each claim start, end, line, low,
high, unit, approx, earliest, latest, edtf, hops (from `chain`) and credibility (from the checks);
of each check its relation, unless a person overrides it.

The articles in `articles/` and the quotes from them are third-party; see NOTICE.md.
"""


def codebook(root: Path) -> str:
    """Return the text of seeds/README.md for the project at `root`."""
    cases = (root / "seeds" / "hard_cases.md").read_text(encoding="utf-8")
    described = resources(root)
    tables = [_table(resource, filled(described, name)) for name, resource in described.items()]
    return "\n".join([INTRODUCTION, *tables, _deeper(cases)])


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
