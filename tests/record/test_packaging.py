"""The package says of its files what is so, by the standard and by our own reckoning."""

import csv
import hashlib
import json
import re
from importlib.resources import files

import pytest
from frictionless import Package
from jsonschema import Draft7Validator

from chiffres.record import RecordError, load
from chiffres.record.packaging import package_text, read_package
from tests.record.damage import damage, rows_of, write


@pytest.fixture(scope="module")
def package(root):
    """Return the package as it stands."""
    return json.loads((root / "seeds/datapackage.json").read_text("utf-8"))


def test_the_package_is_fresh(root):
    """datapackage.json is what `chiffres codebook` writes."""
    assert (root / "seeds/datapackage.json").read_text("utf-8") == package_text(root)


def test_another_reader_of_the_standard_finds_nothing_wrong(root):
    """Neither with the package, nor with a table, nor with a hash."""
    report = Package(str(root / "seeds/datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])
    assert report.stats["tasks"] == len(Package(str(root / "seeds/datapackage.json")).resources)


@pytest.fixture(scope="module")
def profile():
    """Return the profile of Data Package 2.0, as the standard's own library ships it."""
    path = files("dplib") / "profiles/2.0/datapackage.json"
    return Draft7Validator(json.loads(path.read_text("utf-8")))


def test_the_package_follows_the_profile_that_it_names(package, profile):
    """Version 2 of the standard, to the letter."""
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert [error.message for error in profile.iter_errors(package)] == []


@pytest.mark.parametrize(
    "fault",
    [
        {"contributors": [{}]},
        {"licenses": [{"title": "free"}]},
        {"resources": []},
        {"keywords": "war"},
    ],
)
def test_the_profile_would_tell_what_is_wrong(package, profile, fault):
    """So that its silence says something."""
    assert [*profile.iter_errors(package | fault)]


def test_the_package_tells_what_a_library_asks(package):
    """Who, what, when, where, under which terms; no home page, as there is none."""
    told = {"id", "title", "version", "created", "keywords", "contributors", "licenses", "sources"}
    assert told | {"temporal", "spatial"} <= package.keys() and "homepage" not in package
    assert package["id"].startswith("urn:uuid:") and len(package["keywords"]) > 5
    assert all(one["roles"] for one in package["contributors"])


def test_the_version_is_the_newest_of_the_changelog_of_the_data(package, root):
    """And that of CITATION.cff."""
    text = (root / "seeds/CHANGELOG.md").read_text("utf-8")
    version, day = re.search(r"^## (\S+), (\S+)$", text, re.MULTILINE).groups()
    assert (package["version"], package["modified"][:10]) == (version, day)
    citation = (root / "CITATION.cff").read_text("utf-8")
    assert f"\nversion: {version}\n" in citation and f"\ndate-released: {day}\n" in citation


def test_every_file_is_described_with_its_bytes_and_terms(package, root):
    """Each table and each article, and no file besides but pages for people."""
    seeds = root / "seeds"
    for one in package["resources"]:
        data = (seeds / one["path"]).read_bytes()
        assert one["bytes"] == len(data) and one["encoding"] == "utf-8" and one["licenses"]
        assert one["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        table = one["path"].endswith(".csv")
        assert (one.get("type") == "table") == table == ("schema" in one)
    known = {seeds / one["path"] for one in package["resources"]} | {seeds / "datapackage.json"}
    assert {path for path in seeds.rglob("*.*") if path.suffix != ".md"} == known


def test_the_articles_are_the_sources_and_under_no_licence_of_ours(package, root):
    """As sources.csv has them."""
    articles = load(root).sources.query("role == 'article'")
    files = [one for one in package["resources"] if "schema" not in one]
    assert [one["path"] for one in files] == list(articles["path"])
    assert [one["path"] for one in package["sources"]] == list(articles["path"])
    for one, title in zip(files, articles["title"], strict=True):
        assert one["title"].startswith(title)
        assert [licence["name"] for licence in one["licenses"]] == ["other-closed"]


def test_the_words_of_others_are_told_apart_from_ours(package):
    """The columns that hold them say so, and so do the terms of their table."""
    quoting = set()
    for one in (one for one in package["resources"] if "schema" in one):
        columns = [field["name"] for field in one["schema"]["fields"] if "rights" in field]
        ours, *closed = one["licenses"]
        assert ours["name"] == "CC-BY-4.0" and bool(columns) == bool(closed)
        if columns:
            quoting.add(one["name"])
            named = ", ".join(columns)
            assert ours["title"].endswith(named) and closed[0]["title"].endswith(named)
    assert {"claims", "skipped", "corrections", "checks", "series", "outcomes"} == quoting


LEVEL_2 = re.compile(r"\d{4}-(2[5-9]|3\d|4[01])(?!\d)")
LEVEL_1 = re.compile(r"[~?%X]|\.\.|\d{4}-2[1-4](?!\d)")


def test_a_column_of_dates_names_the_level_that_it_needs(package, root):
    """Quarters and the like are of the second level of EDTF."""
    for one in (one for one in package["resources"] if "schema" in one):
        for field in one["schema"]["fields"]:
            if "edtf" in field.get("rdfType", ""):
                with (root / "seeds" / one["path"]).open(encoding="utf-8", newline="") as file:
                    text = " ".join(row[field["name"]] for row in csv.DictReader(file))
                needed = 2 if LEVEL_2.search(text) else 1 if LEVEL_1.search(text) else 0
                assert int(field["rdfType"][-1]) >= needed, (one["name"], field["name"])


def test_the_coverage_is_that_of_the_tables(package, root):
    """Its ends are dates that a table has, and its places have a row that names them."""
    events = load(root).events
    ends = package["temporal"]
    assert ends["startDate"] <= events["date"].min()
    assert ends["endDate"][:4] >= events["date"].max()[:4]
    assert {"Russia", "North Korea"} <= set(package["spatial"])


def test_the_coverage_follows_the_tables(project):
    """An earlier event comes first, as exactly as it is told; an open end does not count."""
    damage(project, "events", 0, "date", "1901-06~")
    damage(project, "events", 1, "date", "2030-02-01/..")
    covered = json.loads(package_text(project))["temporal"]
    assert covered == {"startDate": "1901-06", "endDate": "2030-02-01"}


def test_a_hash_that_is_stale_is_told_with_its_file(project):
    """By us before an export, and by other readers of the standard."""
    rows = rows_of(project, "labels")
    write(project, "labels", [*rows[:-1], [*rows[-1][:-1], "Another"]])
    with pytest.raises(RecordError) as error:
        read_package(project)
    problem = "out of date: labels.csv; run `chiffres codebook`"
    assert error.value.faults[0].problem == problem
    report = Package(str(project / "seeds/datapackage.json")).validate()
    assert "hash-count" in {kind for (kind,) in report.flatten(["type"])}


def test_a_coverage_that_is_stale_is_told(project):
    """Nobody types it."""
    path = project / "seeds/datapackage.json"
    path.write_text(path.read_text("utf-8").replace('"spatial": [', '"spatial": ["Mars",'), "utf-8")
    with pytest.raises(RecordError, match="out of date: what they cover; run"):
        read_package(project)


def test_a_package_that_lacks_a_property_is_not_exported(project):
    """The message has each that is missing."""
    path = project / "seeds/datapackage.json"
    package = json.loads(path.read_text("utf-8"))
    del package["contributors"], package["id"]
    path.write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", "utf-8")
    with pytest.raises(RecordError) as error:
        read_package(project)
    told = [fault.problem for fault in error.value.faults]
    assert told == ["no id; say it there", "no contributors; say it there"]


def test_a_table_that_cannot_be_read_is_not_described(project):
    """Its faults are told instead."""
    (project / "seeds/labels.csv").write_text("colour\n", "utf-8")
    with pytest.raises(RecordError, match=r"seeds/labels\.csv row 1, column set: the column is"):
        package_text(project)
