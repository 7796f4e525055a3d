"""A table is read as its schema describes it, as strings, every fault told."""

import pytest

from chiffres.record.tables import key_faults, read_table

RESOURCE = {
    "name": "things",
    "path": "things.csv",
    "schema": {
        "primaryKey": ["id"],
        "fields": [
            {"name": "id", "constraints": {"required": True, "pattern": r"T\d"}},
            {"name": "kind", "constraints": {"enum": ["a", "b"]}},
        ],
    },
}

LISTED = {"name": "c", "listOf": {"resource": "b", "fields": "id"}}


def table(tmp_path, text):
    """Write a table into a project and read it."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/things.csv").write_bytes(text.encode())
    return read_table(tmp_path, RESOURCE)


def test_cells_stay_text(tmp_path):
    """An empty cell is an empty string, and nothing is turned into a number."""
    rows, faults = table(tmp_path, "id,kind\nT1,a\nT2,\n")
    assert rows == [{"id": "T1", "kind": "a"}, {"id": "T2", "kind": ""}] and not faults


def test_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path):
    """A spreadsheet may have put one there."""
    rows, faults = table(tmp_path, "\ufeffid,kind\nT1,a\n")
    assert rows[0]["id"] == "T1" and not faults


@pytest.mark.parametrize(
    ("row", "line"),
    [('"T1"x,a', 2), ('T1,"a', 3), ('"say "so"",a', 2)],
    ids=["after", "open", "in"],
)
def test_a_quotation_mark_that_goes_astray_is_told_with_its_line(tmp_path, row, line):
    """It would swallow cells or the rest of the table in silence."""
    rows, (fault,) = table(tmp_path, f"id,kind\n{row}\nT2,b\n")
    assert not rows and f"seeds/things.csv: no CSV in line {line}: " in str(fault)


def test_an_empty_file_has_no_columns(tmp_path):
    """All the columns are told to be missing."""
    rows, faults = table(tmp_path, "")
    assert not rows and [fault.column for fault in faults] == ["id", "kind"]


def test_rows_are_counted_as_a_spreadsheet_shows_them(tmp_path):
    """A cell with a line break is still one row."""
    _, faults = table(tmp_path, 'id,kind\n"T1","a\nb"\nT2,c\n')
    assert [(fault.row, fault.column) for fault in faults] == [(2, "kind"), (3, "kind")]


def test_a_key_must_be_in_the_other_table():
    """An empty cell is no key; each of several keys is looked up; the fault has the place."""
    resource = {
        "name": "a",
        "path": "a.csv",
        "schema": {
            "primaryKey": ["a"],
            "fields": [{"name": "a"}, {"name": "b"}, LISTED],
            "foreignKeys": [{"fields": "b", "reference": {"resource": "b", "fields": "id"}}],
        },
    }
    rows = [("x", "1", ""), ("y", "", "1"), ("z", "2", "1;3;;4"), ("1;2", "1", "1")]
    tables = {"a": [dict(zip("abc", row, strict=True)) for row in rows], "b": [{"id": "1"}]}
    assert [str(fault) for fault in key_faults(resource, tables)] == [
        f"seeds/a.csv row 4 (z), column {column}: {key!r} is not in b.csv; add it there or mend it"
        for column, key in (("b", "2"), ("c", "3"), ("c", "4"))
    ]
