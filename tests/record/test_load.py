"""The record loads whole or not at all, and every fault is told with its place."""

import csv
import time

import pandas as pd
import pytest
from frictionless import Package

from chiffres.record import RecordError, checks, claims, estimate, load, series


def damage(project, table, row, column, value):
    """Write `value` into one cell of a table, `row` counted from the first claim."""
    path = project / "seeds" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[row + 1][rows[0].index(column)] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def faults(project):
    """Return what loading the damaged project says."""
    with pytest.raises(RecordError) as error:
        load(project)
    return str(error.value)


def test_every_quote_and_every_figure_stands_in_its_article(root):
    """The offsets slice the quote out of the article, and the figure out of the quote."""
    record = load(root)
    for claim in record.claims.itertuples():
        text = record.articles[claim.source_id].text
        assert text[claim.start : claim.end] == claim.quote
        assert claim.figure in claim.quote
        assert text.splitlines()[claim.line - 1].count(claim.quote.splitlines()[0]) >= 1


def test_every_figure_has_a_value_and_no_other_claim_has_one(root):
    """A claim with a figure has an end or a date; one without has neither."""
    frame = load(root).claims
    valued = frame["low"].notna() | frame["high"].notna() | (frame["earliest"] != "")
    assert list(valued) == list(frame["figure"] != "")


def test_the_tables_are_a_valid_frictionless_package(root):
    """Another reader of the standard finds nothing wrong with the tables."""
    report = Package(str(root / "seeds" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])


def test_loading_everything_takes_well_under_a_second(root):
    """The first load, after the imports, is quick enough to be done in every notebook."""
    from chiffres.record.load import _load

    start = time.perf_counter()
    _load.__wrapped__(root)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("table", "row", "column", "value", "message"),
    [
        (
            "claims", 0, "quote", "elle peut fournir à Moscou des milliers d’obus",
            r"seeds/claims.csv row 2 \(C000-01\), column quote: .* nearest passage is"
            " 'elle peut fournir à Moscou des millions d’obus'",
        ),
        (
            "claims", 0, "figure", "millions",
            r"row 2 \(C000-01\), column figure: 'millions' is not what is read.*'des millions'",
        ),
        ("claims", 0, "figure", "obus", "column figure: no figure is read in 'obus'"),
        ("claims", 0, "figure", "cent", "column figure: 'cent' stands 0 times in the quote"),
        ("claims", 0, "stance", "doubt", "column stance: 'doubt' is not an allowed value"),
        ("claims", 0, "claimant", "", "column claimant: empty, but a value is required"),
        ("claims", 0, "claim_id", "C1", "column claim_id: 'C1' does not have the form"),
        ("claims", 1, "claim_id", "C000-01", r"row 3 \(C000-01\).*key stands already in row 2"),
        ("claims", 0, "source_id", "S009", "column source_id: 'S009' is not in sources.csv"),
        ("claims", 0, "actor", " PRK", "has white space at an end"),
        ("series", 0, "value", "several", r"seeds/series.csv row 2 \(P001\), column value"),
        ("series", 0, "value", "2,000 or so boxes", "keep only that"),
        ("series", 0, "source_id", "X999", "column source_id: 'X999' is not in sources.csv"),
        ("checks", 0, "claim_id", "C009-01", "column claim_id: 'C009-01' is not in claims.csv"),
        ("checks", 0, "override", "agree", r"\(K001\), column override, reason: an override needs"),
        ("sources", 0, "sha256", "0" * 64, "its bytes have changed.*git checkout"),
        ("sources", 0, "url", "kyivindependent.com", "column url: .* does not have the form"),
    ],
)  # fmt: skip
def test_a_damaged_cell_is_named_with_its_place(project, table, row, column, value, message):
    """File, row, column, what was given and what to do stand in the message."""
    import re

    damage(project, table, row, column, value)
    assert re.search(message, faults(project), re.DOTALL)


def test_all_faults_are_told_at_once(project):
    """Three slips in two tables are three lines of one message."""
    damage(project, "claims", 0, "stance", "doubt")
    damage(project, "claims", 3, "theme", "war")
    damage(project, "series", 0, "sure", "very")
    assert faults(project).startswith("the record has 3 faults:")


def test_a_changed_byte_in_an_article_is_seen(project):
    """An article is what was delivered, to the byte."""
    path = project / "seeds/articles/002_301c17ea3c2ef27f.txt"
    path.write_bytes(path.read_bytes().replace(b"24 ans", b"25 ans", 1))
    assert "seeds/articles/002_301c17ea3c2ef27f.txt: its bytes have changed" in faults(project)


def test_a_missing_column_is_named(project):
    """The message has the column that is missing and those that are there."""
    path = project / "seeds/series.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",sure,", ",certain,", 1), "utf-8")
    message = faults(project)
    assert "seeds/series.csv row 1, column sure: the column is missing" in message
    assert "column certain: no such column in datapackage.json" in message


def test_a_row_with_a_cell_too_many_is_named(project):
    """A comma that was not quoted is told as such."""
    path = project / "seeds/series.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("South Korea", "a,b", 1), "utf-8")
    assert "row 2 (P001): expected 11 cells, got 12; quote cells with commas" in faults(project)


def test_a_table_that_is_not_utf8_is_named_with_the_byte(project):
    """The offset of the first wrong byte is given."""
    path = project / "seeds/claims.csv"
    path.write_bytes(path.read_bytes() + b"\xff")
    size = path.stat().st_size - 1
    assert f"seeds/claims.csv: not UTF-8 at byte {size}" in faults(project)


def test_a_missing_table_or_article_is_named(project):
    """A file that is gone is a fault, not a traceback."""
    (project / "seeds/checks.csv").unlink()
    assert "seeds/checks.csv: cannot be read: No such file" in faults(project)


def test_a_folder_outside_of_a_project_is_refused(tmp_path):
    """The message says where to work."""
    with pytest.raises(FileNotFoundError, match="work inside a clone of the project"):
        load(tmp_path)


def test_claims_and_series_share_the_columns_that_charts_use():
    """Frames of both can be put under each other."""
    shared = {"ref", "measure", "low", "high", "unit", "approx", "who", "label", "source", "per"}
    assert shared <= set(claims("munitions")) & set(series("seoul_count"))


def test_a_series_can_be_cut_at_the_time_of_the_articles():
    """What was said after June 2024 is asked for by name."""
    before = series("seoul_count", until="2024-06")
    after = series("seoul_count", since="2024-07")
    assert before["said"].max() == "2024-06-14" and after["said"].min() == "2024-07-15"
    assert len(before) + len(after) == len(series("seoul_count"))


@pytest.mark.parametrize(
    "ask",
    [lambda: claims("weather"), lambda: series("rain"), lambda: estimate("P999")],
)
def test_asking_for_what_is_not_there_says_what_is(ask):
    """An unknown name is an error, not an empty frame."""
    with pytest.raises(ValueError, match=r"there are:|neither a claim_id"):
        ask()


def test_an_estimate_has_what_is_counted_as_its_unit():
    """So that shells are not added to rockets."""
    assert estimate("P011").unit == "shells_152mm"
    assert estimate("P021").unit == "kilogram / shells_152mm"
    with pytest.raises(ValueError, match="states no value"):
        estimate("C000-03")


def test_each_check_has_a_relation(root):
    """Computed from the two values, or a person's with a reason."""
    frame = checks()
    assert frame["relation"].notna().all()
    overridden = frame[frame["override"] != ""]
    assert list(overridden["relation"]) == list(overridden["override"])
    assert (overridden["reason"] != "").all()
    assert isinstance(frame, pd.DataFrame)
