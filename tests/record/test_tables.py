"""A table is read as its schema describes it, as strings, every fault told."""

import json

import pytest

from chiffres.record.tables import EDTF, key_faults, read_table, resources

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
    """An empty cell is no key; without a resource the table is its own; the fault has the place."""
    keys = [
        {"fields": "b", "reference": {"resource": "b", "fields": "id"}},
        {"fields": "c", "reference": {"fields": "a"}},
    ]
    fields = [{"name": name} for name in "abc"]
    schema = {"primaryKey": ["a"], "fields": fields, "foreignKeys": keys}
    resource = {"name": "a", "path": "a.csv", "schema": schema}
    rows = [("x", "1", ""), ("y", "", "x"), ("z", "2", "w")]
    tables = {"a": [dict(zip("abc", row, strict=True)) for row in rows], "b": [{"id": "1"}]}
    assert [str(fault) for fault in key_faults(resource, tables)] == [
        "seeds/a.csv row 4 (z), column b: '2' is not in b.csv; add it there or mend it",
        "seeds/a.csv row 4 (z), column c: 'w' is not in a.csv; add it there or mend it",
    ]


def test_a_file_that_is_no_table_is_left_to_others(tmp_path):
    """An article is a resource of the package, and has no schema."""
    (tmp_path / "seeds").mkdir()
    package = {"resources": [RESOURCE, {"name": "article", "path": "a.txt"}]}
    (tmp_path / "seeds/datapackage.json").write_text(json.dumps(package), "utf-8")
    assert resources(tmp_path) == {"things": RESOURCE}


FORMS = {
    "text": {},
    "prefix": {},
    "needed": {"constraints": {"required": True}},
    "choice": {"constraints": {"enum": ["a", "b"]}},
    "form": {"constraints": {"pattern": r"T\d"}},
    "flag": {"type": "boolean"},
    "day": {"type": "date"},
    "date": {"type": "string", "rdfType": f"{EDTF}/EDTF-level2"},
}


@pytest.mark.parametrize(
    ("column", "value", "problem"),
    [
        ("text", "words", None),
        ("text", "", None),
        ("text", "words ", "'words ' has white space at an end; remove it"),
        ("text", " words", "' words' has white space at an end; remove it"),
        ("prefix", "words ", None),
        ("needed", "x", None),
        ("needed", "", "empty, but a value is required"),
        ("choice", "b", None),
        ("choice", "", None),
        ("choice", "c", "'c' is not an allowed value; expected one of a, b"),
        ("form", "T1", None),
        ("form", "T12", r"'T12' does not have the form T\d"),
        ("flag", "true", None),
        ("flag", "false", None),
        ("flag", "True", "'True' is neither true nor false"),
        ("day", "2024-02-29", None),
        ("day", "2023-02-29", "'2023-02-29': the calendar has no such day or month"),
        ("day", "2024-02", "'2024-02' is no day; expected it as 2023-11-21"),
        ("date", "2024-02~/..", None),
        ("date", "2024-34", None),
        ("date", "soon", "'soon' is no date; expected EDTF"),
    ],
)
def test_a_cell_holds_what_its_field_allows(tmp_path, column, value, problem):
    """Else it is told what was given and what was expected."""
    fields = [{"name": name, **form} for name, form in FORMS.items()]
    schema = {"primaryKey": ["text", "prefix"], "fields": fields}
    right = dict.fromkeys(FORMS, "") | {"needed": "x", column: value}
    (tmp_path / "seeds").mkdir()
    lines = [",".join(FORMS), ",".join(f'"{cell}"' for cell in right.values())]
    (tmp_path / "seeds/t.csv").write_text("\n".join(lines), "utf-8")
    rows, faults = read_table(tmp_path, {"path": "t.csv", "schema": schema})
    assert rows == [right]
    assert [(f.row, f.column, f.problem.startswith(str(problem))) for f in faults] == (
        [(2, column, True)] if problem else []
    )


def test_a_key_of_two_columns_is_told_when_it_stands_twice(tmp_path):
    """Either column may repeat; a table without a key has no such fault."""
    fields = [{"name": "a"}, {"name": "b"}]
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/t.csv").write_text("a,b\n1,1\n1,2\n2,1\n1,2\n1,2\n", "utf-8")
    keyed = {"path": "t.csv", "schema": {"primaryKey": ["a", "b"], "fields": fields}}
    _, faults = read_table(tmp_path, keyed)
    assert [str(fault) for fault in faults] == [
        f"seeds/t.csv row {row} (1 2), column a, b: the key stands already in row 3;"
        " each row needs its own"
        for row in (5, 6)
    ]
    assert read_table(tmp_path, {"path": "t.csv", "schema": {"fields": fields}})[1] == []


def test_what_keeps_a_file_from_being_read_is_told(tmp_path):
    """No file, a folder in its place, bytes that are no UTF-8: one fault, no row."""
    (tmp_path / "seeds/things.csv").mkdir(parents=True)
    for place, problem in ((tmp_path, "Is a directory"), (tmp_path / "x", "No such file")):
        rows, (fault,) = read_table(place, RESOURCE)
        assert not rows and f"cannot be read: {problem}" in str(fault)
    (tmp_path / "seeds/things.csv").rmdir()
    (tmp_path / "seeds/things.csv").write_bytes(b"id,kind\nT1,\xe9\n")
    rows, (fault,) = read_table(tmp_path, RESOURCE)
    assert not rows and "not UTF-8 at byte 11; save it as UTF-8" in str(fault)


def test_a_row_with_a_cell_too_few_is_told(tmp_path):
    """And read no further."""
    _, faults = table(tmp_path, "id,kind\nT1\nT2,a,b\nT3,b\n")
    told = [(fault.row, fault.name, fault.problem) for fault in faults]
    assert told == [
        (2, "T1", "expected 2 cells, got 1; quote cells with commas"),
        (3, "T2", "expected 2 cells, got 3; quote cells with commas"),
    ]
