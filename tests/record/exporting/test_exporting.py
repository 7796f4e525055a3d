"""The export is whole, is what it says of itself, and is read by a library made for it."""

import csv
import hashlib
import json
import logging

import mlcroissant
import pandas as pd
import pytest

from chiffres.cli import main
from chiffres.record import load
from chiffres.record.exporting import as_csv, export
from tests.record.damage import damage, rows_of, write


@pytest.fixture(scope="module")
def exported(root, tmp_path_factory):
    """Return a folder with the export, and what was said while it was written."""
    folder, said = tmp_path_factory.mktemp("exported") / "new" / "export", []
    export(root, folder, said.append)
    return folder, said


@pytest.fixture(scope="module")
def croissant(exported):
    """Return the data set as the library of Croissant reads it, which raises what is wrong."""
    return mlcroissant.Dataset(exported[0] / "croissant.json")


def test_every_file_is_announced_with_what_it_holds(exported):
    """A line a file, in plain words."""
    folder, said = exported
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")}
    assert {line.partition(": ")[0] for line in said} == names
    assert {"annotations.jsonld", "claim_reviews.jsonld", "croissant.json"} <= names
    assert {"computed/claims_read.csv", "computed/checks_read.csv"} <= names


def test_the_description_is_croissant_without_a_fault(exported, caplog):
    """Nothing to mend, nothing to warn of, the version that the format has now."""
    with caplog.at_level(logging.WARNING):
        read = mlcroissant.Dataset(exported[0] / "croissant.json")
    assert not read.metadata.issues.report() and not caplog.records
    assert read.metadata.ctx.conforms_to.value == "http://mlcommons.org/croissant/1.1"


def test_every_table_can_be_read_by_its_description(croissant, exported, root):
    """All rows and all columns of it, wherever the export stands."""
    folder, _ = exported
    for table in croissant.metadata.record_sets:
        computed = table.id.endswith("_read")
        path = next((folder if computed else root / "seeds").rglob(f"{table.id}.csv"))
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        assert [field.name for field in table.fields] == header
        assert all(field.description for field in table.fields), table.id
        assert len([*croissant.records(table.id)]) == len(rows)


def test_every_file_is_described_by_the_hash_that_it_has(croissant, exported):
    """Also those that the export wrote itself."""
    folder, _ = exported
    described = json.loads((folder / "croissant.json").read_text("utf-8"))["distribution"]
    assert len(described) == len(croissant.metadata.distribution) > 30
    for file in described:
        data = (folder / file["contentUrl"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == file["sha256"]
        assert file["contentSize"] == f"{len(data)} B"


def test_a_description_that_is_wrong_is_told_by_the_library(exported, tmp_path):
    """So that its silence says something."""
    text = (exported[0] / "croissant.json").read_text("utf-8")
    (tmp_path / "croissant.json").write_text(text.replace('"column": "claim_id"', '"col": 1'))
    with pytest.raises(mlcroissant.ValidationError):
        mlcroissant.Dataset(tmp_path / "croissant.json")


def test_what_is_read_or_worked_out_is_in_a_table_for_people(exported, root):
    """Value, credibility and relation, as the library has them, without the library."""
    claims = pd.read_csv(exported[0] / "computed/claims_read.csv").set_index("claim_id")
    loaded = load(root).claims.set_index("claim_id")
    assert claims["low"].equals(loaded["low"]) and claims["high"].equals(loaded["high"])
    assert list(claims["credibility"]) == list(loaded["credibility"])
    assert list(claims["earliest"].fillna("")) == list(loaded["earliest"])
    checks = pd.read_csv(exported[0] / "computed/checks_read.csv", keep_default_na=False)
    assert list(checks["relation"]) == list(load(root).checks["relation"])
    events = pd.read_csv(exported[0] / "computed/events_read.csv", keep_default_na=False)
    assert {"true", "false"} == set(events["since"].astype(str).str.lower())
    assert list(events["sources"]) == list(load(root).events["sources"])


def test_a_table_is_spelled_for_any_reader():
    """No float where a number is whole, no NaN, no time of day, quotes where they are needed."""
    frame = pd.DataFrame(
        {
            "low": [10_933.0, 0.05, None],
            "line": [1, 2, 3],
            "flag": [True, False, True],
            "day": pd.to_datetime(["2024-06-19", None, "2023-09-01"]),
            "words": ["a, b", "", "é"],
        }
    )
    assert as_csv(frame).decode() == (
        "low,line,flag,day,words\n"
        '10933,1,true,2024-06-19,"a, b"\n'
        "0.05,2,false,,\n"
        ",3,true,2023-09-01,é\n"
    )


def test_two_exports_are_the_same(exported, root, tmp_path):
    """Byte for byte, but for the way back to seeds/."""
    again = exported[0].parent / "again"
    export(root, again, lambda line: None)
    for path in exported[0].rglob("*.*"):
        assert path.read_bytes() == (again / path.relative_to(exported[0])).read_bytes()


def test_the_command_writes_beside_the_tables(project, monkeypatch, capsys):
    """By default into export/, which Git ignores; the annotations then find the articles."""
    monkeypatch.chdir(project)
    assert main(["export"]) == 0
    assert "claims as W3C Web Annotations" in capsys.readouterr().out
    page = json.loads((project / "export/annotations.jsonld").read_text("utf-8"))
    source = page["items"][0]["target"]["source"]
    assert source.startswith("../seeds/articles/") and (project / "export" / source).is_file()


def test_the_command_writes_where_it_is_told(project, monkeypatch, capsys):
    """Also to a folder that there is not yet."""
    monkeypatch.chdir(project)
    assert main(["export", "--output", "a/b"]) == 0
    assert f"Wrote {project / 'a/b'}" in capsys.readouterr().out
    assert (project / "a/b/croissant.json").is_file()


def test_the_command_complains_of_a_folder_that_it_cannot_write(project, monkeypatch, capsys):
    """One message, status 1."""
    monkeypatch.chdir(project)
    (project / "file").write_text("")
    assert main(["export", "--output", "file"]) == 1
    assert "file: cannot be written: " in capsys.readouterr().err


def test_a_stale_hash_is_not_published(project, monkeypatch, capsys):
    """Nothing is written until the package is what it says."""
    rows = rows_of(project, "labels")
    write(project, "labels", [*rows[:-1], [*rows[-1][:-1], "Another"]])
    monkeypatch.chdir(project)
    assert main(["export"]) == 1
    assert "out of date: labels.csv; run `chiffres codebook`" in capsys.readouterr().err
    assert not (project / "export").exists()
    assert main(["codebook"]) == 0 and main(["export"]) == 0


def test_a_faulty_record_is_not_published(project, monkeypatch, capsys):
    """Its faults are told instead."""
    damage(project, "claims", 0, "stance", "doubt")
    monkeypatch.chdir(project)
    assert main(["export"]) == 1
    assert "column stance: 'doubt' is not an allowed value" in capsys.readouterr().err
    assert not (project / "export").exists()
