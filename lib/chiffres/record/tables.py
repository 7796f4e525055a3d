"""Read a table as its schema describes it: every cell a string, every fault told.

The schema is that of seeds/datapackage.json (Frictionless Table Schema).
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

from chiffres.errors import ChiffresError, Fault, RecordError
from chiffres.project import PACKAGE
from chiffres.record.edtf import edtf_days

Row = dict[str, str]
JOINING = {"prefix", "suffix"}  # they keep the space that joins them to the words
EDTF = "http://id.loc.gov/datatypes/edtf"  # the start of its types, one a level
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LIST_MARK = ";"  # between several keys in one cell of a frame
UNLESS = "requiredUnless"  # a property of a field that is ours: the column that may stand for it
NUL = "\0"
FIRST_ROW = 2  # as a spreadsheet counts: the header is row 1


def resources(root: Path) -> dict[str, dict]:
    """Return the description of each table, by name; other files of the package are left out.

    Raises RecordError when the file is not the JSON of a data package.
    """
    try:
        package = json.loads((root / PACKAGE).read_bytes())
        return {one["name"]: one for one in package["resources"] if "schema" in one}
    except (ValueError, KeyError, TypeError) as error:
        problem = f"no data package ({type(error).__name__}: {error}); mend it"
        raise RecordError([Fault(PACKAGE.as_posix(), problem)]) from error


def links(schema: dict) -> Iterator[tuple[str, dict]]:
    """Yield each column that holds keys of a table, and its `resource` (none: itself), `fields`."""
    for key in schema.get("foreignKeys", []):
        yield key["fields"], key["reference"]


def read_table(root: Path, resource: dict) -> tuple[list[Row], list[Fault]]:
    """Return the rows of one table and what is wrong with them by its schema.

    `resource` is its entry in datapackage.json. A table that cannot be read at all has no rows.
    """
    file = f"seeds/{resource['path']}"
    text, fault = read_text(root, file)
    if fault:
        return [], [fault]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header, *records = list(reader) or [[]]
    except csv.Error as error:
        where = f"no CSV in line {reader.line_num}"
        return [], [Fault(file, f"{where}: {error}; double the marks inside a quoted cell")]
    schema = resource["schema"]
    faults = list(_header_faults(file, header, [field["name"] for field in schema["fields"]]))
    if faults:
        return [], faults
    blank = dict.fromkeys(header, "")
    rows = [blank | dict(zip(header, record, strict=False)) for record in records]
    for number, (row, record) in enumerate(zip(rows, records, strict=True), FIRST_ROW):
        name = _name(schema, row)
        if len(record) != len(header):
            expected = f"expected {len(header)} cells, got {len(record)}; quote cells with commas"
            faults.append(Fault(file, expected, number, name))
        else:
            faults += _cell_faults(file, number, name, row, schema["fields"])
    return rows, faults + list(_key_faults(file, rows, schema.get("primaryKey", [])))


def read_text(root: Path, file: str) -> tuple[str, Fault | None]:
    """Return the text of a UTF-8 file of the project, or the fault that keeps it unread."""
    try:
        text = (root / file).read_bytes().decode("utf-8-sig")
        if NUL in text:
            where = f"a NUL in line {text.count(chr(10), 0, text.index(NUL)) + 1}"
            return "", Fault(file, f"{where}, which is no text; remove it")
        return text, None
    except OSError as error:
        return "", Fault(file, f"cannot be read: {error.strerror}; restore it")
    except UnicodeDecodeError as error:
        return "", Fault(file, f"not UTF-8 at byte {error.start}; save it as UTF-8")


def key_faults(resource: dict, tables: dict[str, list[Row]]) -> Iterator[Fault]:
    """Yield a fault for each key in a cell that names a row which another table does not have."""
    schema = resource["schema"]
    for column, target in links(schema):
        there = target.get("resource") or resource["name"]
        if there not in tables or resource["name"] not in tables:
            continue  # told already, as a table that cannot be read
        known = {row[target["fields"]] for row in tables[there]}
        for number, row in enumerate(tables[resource["name"]], FIRST_ROW):
            key, place = row[column], (number, _name(schema, row), column)
            if key and key not in known:
                problem = f"{key!r} is not in {there}.csv; add it there or mend it"
                yield Fault(f"seeds/{resource['path']}", problem, *place)


def _name(schema: dict, row: Row) -> str:
    """Return the key of a row, by which a person finds it."""
    return " ".join(row.get(column, "") for column in schema.get("primaryKey", []))


def _header_faults(file: str, header: list[str], expected: list[str]) -> Iterator[Fault]:
    for column in expected:
        if column not in header:
            yield Fault(file, f"the column is missing; the header has {header}", 1, "", column)
    for column in sorted({column for column in header if header.count(column) > 1}):
        yield Fault(file, "the column stands there twice; keep one", 1, "", column)
    for column in header:
        if column not in expected:
            problem = f"no such column in datapackage.json; expected {expected}"
            yield Fault(file, problem, 1, "", column or "(empty)")


def _cell_faults(file: str, number: int, name: str, row: Row, fields: list[dict]) -> list[Fault]:
    return [
        Fault(file, problem, number, name, field["name"])
        for field in fields
        if (problem := _cell_problem(row[field["name"]], field, row))
    ]


def _cell_problem(value: str, field: dict, row: Row) -> str | None:
    """Say what is wrong with a cell by its field in Table Schema, None when nothing is."""
    constraints, other = field.get("constraints", {}), field.get(UNLESS)
    if not value and other and not row[other]:
        return f"empty, and so is {other}; one of the two is required"
    if not value:
        return "empty, but a value is required" if constraints.get("required") else None
    if value != value.strip() and field["name"] not in JOINING:
        return f"{value!r} has white space at an end; remove it"
    allowed = constraints.get("enum")
    if allowed and value not in allowed:
        return f"{value!r} is not an allowed value; expected one of {', '.join(allowed)}"
    pattern = constraints.get("pattern")
    if pattern and not re.fullmatch(pattern, value):
        return f"{value!r} does not have the form {pattern}"
    return _type_problem(value, field)


def _type_problem(value: str, field: dict) -> str | None:
    if field.get("type") == "boolean" and value not in ("true", "false"):
        return f"{value!r} is neither true nor false"
    if field.get("type") == "date" and not DAY.fullmatch(value):
        return f"{value!r} is no day; expected it as 2023-11-21"
    if field.get("type") == "date" or field.get("rdfType", "").startswith(EDTF):
        try:
            edtf_days(value)
        except ChiffresError as error:
            return str(error)
    return None


def _key_faults(file: str, rows: list[Row], key: list[str]) -> Iterator[Fault]:
    first: dict[tuple, int] = {}
    for number, row in enumerate(rows, FIRST_ROW):
        values = tuple(row.get(column, "") for column in key)
        if key and values in first:
            problem = f"the key stands already in row {first[values]}; each row needs its own"
            yield Fault(file, problem, number, " ".join(values), ", ".join(key))
        first.setdefault(values, number)
