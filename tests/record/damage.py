"""Read the tables of a project as they stand, damage them, and hear what loading says."""

import csv
import json

import pytest

from chiffres.record import RecordError, load


def path_of(project, name):
    """Return the file of a table, which may be one of links."""
    (path,) = (project / "seeds").rglob(f"{name}.csv")
    return path


def rows_of(project, name):
    """Return the rows of a table as they stand, the header first."""
    with path_of(project, name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def damage(project, name, row, column, value):
    """Write `value` into one cell of a table, `row` counted from the first below the header."""
    rows = rows_of(project, name)
    rows[row + 1][rows[0].index(column)] = value
    write(project, name, rows)


def add(project, table, /, *rows, **cells):
    """Add rows to a table, and one of the cells that are named, if any are."""
    header, *there = rows_of(project, table)
    every = (*rows, cells) if cells else rows
    added = [[row.get(column, "") for column in header] for row in every]
    write(project, table, [header, *there, *added])


def fill(project, table, /, *rows):
    """Put rows in the place of those that a table has."""
    write(project, table, rows_of(project, table)[:1])
    add(project, table, *rows)


def describe(project, name, column, **changes):
    """Change the description of a column in the schema."""
    path = project / "seeds" / "datapackage.json"
    package = json.loads(path.read_text("utf-8"))
    (table,) = (one for one in package["resources"] if one["name"] == name)
    (field,) = (one for one in table["schema"]["fields"] if one["name"] == column)
    field.update(changes)
    path.write_text(json.dumps(package), "utf-8")


def faults(project):
    """Return what loading the damaged project says."""
    with pytest.raises(RecordError) as error:
        load(project)
    return str(error.value)


def write(project, name, rows):
    """Write the rows of a table, the header first."""
    with path_of(project, name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
