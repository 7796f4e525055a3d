"""Links are joined into the cells that they make up, and every fault of them is told."""

import pytest

from chiffres.record import load
from chiffres.record.linking import filled, join_links
from chiffres.record.tables import resources
from tests.record.damage import faults, rows_of, write

DESCRIBED = {
    "trips": {"name": "trips", "path": "trips.csv"},
    "guests": {
        "name": "guests",
        "path": "links/guests.csv",
        "fills": {
            "resource": "trips",
            "key": "trip",
            "value": "person",
            "by": "role",
            "columns": {"driver": "who drives", "rider": "who rides"},
            "required": ["driver"],
        },
    },
}


def linked(*links):
    """Join links into two trips; return the trips and the faults."""
    rows = [dict(zip(("trip", "role", "person"), link, strict=True)) for link in links]
    tables = {"trips": [{"trip": "T1"}, {"trip": "T2"}], "guests": rows}
    found = [str(fault) for fault in join_links(DESCRIBED, tables)]
    return tables["trips"], found


def test_the_keys_of_a_row_are_joined_in_their_order():
    """Each in the column that its role names, whatever stands between them; none is empty."""
    trips, found = linked(
        ("T2", "driver", "Zoe"), ("T1", "driver", "Ada"), ("T1", "rider", "Zoe"),
        ("T2", "rider", "Bob"), ("T1", "driver", "Al"),
    )  # fmt: skip
    assert trips == [
        {"trip": "T1", "driver": "Ada;Al", "rider": "Zoe"},
        {"trip": "T2", "driver": "Zoe", "rider": "Bob"},
    ]
    assert found == []
    assert linked(("T1", "driver", "Ada"), ("T2", "driver", "Al"))[0][1]["rider"] == ""


def test_a_row_without_a_link_that_it_needs_is_told():
    """With the file in which it is missing."""
    assert linked(("T1", "driver", "Ada"), ("T2", "rider", "Ada"))[1] == [
        "seeds/trips.csv row 3 (T2), column driver:"
        " none in seeds/links/guests.csv, but one is required; add a row there"
    ]


def test_every_column_that_is_filled_is_in_its_frame_and_in_no_file(root):
    """A list has one place, and notebooks find it where it was."""
    described, record = resources(root), load(root)
    frames = record.others | {"events": record.events, "claims": record.claims}
    for name in frames:
        columns = filled(described, name)
        assert columns.keys() <= set(frames[name]), name
        assert not columns.keys() & {field["name"] for field in described[name]["schema"]["fields"]}
    assert {"actor", "recipient", "claims", "sources", "context"} == filled(
        described, "events"
    ).keys()
    assert filled(described, "treaties").keys() == {"parties"}
    assert record.events["claims"].str.contains(";").any()


def test_the_links_that_are_loaded_are_those_of_the_file(root):
    """Told from the other side: each link is in its cell, and each cell has no more."""
    record, (_, *rows) = load(root), rows_of(root, "event_sources")
    cells = record.events.set_index("event_id")["sources"]
    told = [[event, page] for event, cell in cells.items() for page in cell.split(";") if page]
    assert sorted(told) == sorted(rows)


@pytest.mark.parametrize(
    ("table", "row", "message"),
    [
        ("event_claims", ["E999", "C000-07"], "column event_id: 'E999' is not in events.csv"),
        ("event_claims", ["E001", "C999-01"], "column claim_id: 'C999-01' is not in claims.csv"),
        ("treaty_parties", ["T001", "RUS"], "the key stands already in row 2; each row needs its"),
        ("treaty_parties", ["T001", ""], "column entity: empty, but a value is required"),
        ("event_parties", ["E001", "", "RUS"], "column role: empty, but a value is required"),
        ("event_contexts", ["E001", "sport"], "column context: 'sport' is not an allowed value"),
    ],
)
def test_a_link_that_dangles_or_stands_twice_is_told_with_its_place(project, table, row, message):
    """On either side; the fault has the file of the links and the row."""
    rows = rows_of(project, table)
    write(project, table, [*rows, row])
    told = faults(project)
    assert f"seeds/links/{table}.csv row {len(rows) + 1} (" in told and message in told


def test_an_event_that_loses_its_actor_is_told(project):
    """Where the cell was required, a link is."""
    head, *rows = rows_of(project, "event_parties")
    write(project, "event_parties", [head, *(row for row in rows if row[0] != "E001")])
    assert "seeds/events.csv row 2 (E001), column actor: none in seeds/links/event_parties.csv" in (
        faults(project)
    )
