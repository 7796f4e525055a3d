"""The record loads whole or not at all, and every fault is told with its place."""

import time

import pandas as pd
import pytest
from frictionless import Package

from chiffres.record import (
    checks,
    claims,
    claims_and_checks,
    corrections,
    estimate,
    events,
    load,
    series,
    skipped,
    sources,
    table,
)
from tests.record.damage import damage, faults, rows_of


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
    from chiffres.record.loading import _load

    start = time.process_time()
    _load.__wrapped__(root)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("name", "row", "column", "value", "message"),
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
        ("series", 0, "value", "2,000 or so boxes", "stands 0 times in the wording"),
        ("series", 0, "source_id", "X999", "column source_id: 'X999' is not in sources.csv"),
        ("checks", 0, "claim_id", "C009-01", "column claim_id: 'C009-01' is not in claims.csv"),
        ("checks", 0, "override", "agree", r"\(K001\), column override, reason: an override needs"),
        ("sources", 0, "sha256", "0" * 64, "its bytes have changed.*git checkout"),
        ("sources", 0, "url", "kyivindependent.com", "column url: .* does not have the form"),
        ("sources", 0, "reference_date", "2024-02-30", "'2024-02-30': the calendar"),
        ("sources", 0, "reference_date", "2024-06", "is no day; expected it as 2023-11-21"),
        ("sources", 0, "date_published", "2024-13", "'2024-13': the calendar"),
        ("series", 0, "value", "between 9 and 5", r"seeds/series.csv row 2 \(P001\), column value"),
        (
            "skipped", 0, "words", "20 juin 2024",
            r"seeds/skipped.csv row 2 \(N000-01\), column words: '20 juin 2024' is not in",
        ),
        ("skipped", 0, "reason", "dull", "column reason: 'dull' is not an allowed value"),
        ("corrections", 0, "printed", "mai 2022", r"\(R001\), column printed: 'mai 2022'"),
        ("corrections", 0, "corrected", "some day", r"\(R001\), column corrected: expected one"),
        ("corrections", 0, "corrected", "November 2023, or so", "'November 2023'; keep only that"),
        ("corrections", 0, "check_id", "K999", "column check_id: 'K999' is not in checks.csv"),
        ("events", 0, "date", "1961-02-30", r"seeds/events.csv row 2 \(E001\), column date"),
        ("events", 0, "claims", "C009-09", r"column claims: 'C009-09' is not in claims.csv"),
        ("events", 0, "sources", "X001;X999", r"column sources: 'X999' is not in sources.csv"),
        ("events", 0, "confirmed", "yes", "column confirmed: 'yes' is neither true nor false"),
        ("treaties", 0, "atop_defense", "2", r"\(T001\), column atop_defense: '2' does not have"),
        ("treaties", 0, "ended", "soon", r"\(T001\), column ended: 'soon'"),
        ("treaties", 0, "ended", "2024/2023", "column ended: '2024/2023' runs backwards"),
    ],
)  # fmt: skip
def test_a_damaged_cell_is_named_with_its_place(project, name, row, column, value, message):
    """File, row, column, what was given and what to do stand in the message."""
    import re

    damage(project, name, row, column, value)
    assert re.search(message, faults(project), re.DOTALL)


def test_all_faults_are_told_at_once(project):
    """Three slips in two tables are three lines of one message."""
    damage(project, "claims", 0, "stance", "doubt")
    damage(project, "claims", 3, "modality", "perhaps")
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
    many = len(rows_of(project, "series")[0])
    told = f"row 2 (P001): expected {many} cells, got {many + 1}; quote cells with commas"
    assert told in faults(project)


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
    with pytest.raises(FileNotFoundError, match="go into a clone of the project"):
        load(tmp_path)


def test_a_series_can_be_cut_at_the_time_of_the_articles():
    """What was said after June 2024 is asked for by name."""
    before = series("seoul_count", until="2024-06")
    after = series("seoul_count", since="2024-07")
    assert before["said"].max() == "2024-06-14" and after["said"].min() == "2024-07-24"
    assert len(before) + len(after) == len(series("seoul_count"))
    on = series("seoul_count", since="2024-06-14", until="2024-06-14")
    assert set(on["said"]) == {"2024-06-14"}


def test_an_estimate_has_what_is_counted_as_its_unit():
    """So that shells are not added to rockets."""
    assert estimate("P011").unit == "shells_152mm"
    assert estimate("P021").unit == "kilogram / shells_152mm"


def test_an_estimate_knows_its_alternatives_and_what_is_only_supposed():
    """So that they are refused in a sum; what stands alone is free."""
    frame = claims()
    for row in frame[frame["figure"] != ""].query("kind != 'date'").to_dict("records"):
        known = estimate(row["claim_id"])
        assert known.alternative == (row["alternative"] or None) and known.approx == row["approx"]
        supposed = row["modality"] == "hypothetical" or row["stance"] == "deny"
        assert bool(known.supposition) == supposed
    assert frame["alternative"].any() and (frame["modality"] == "hypothetical").any()


def test_events_are_sorted_by_day_and_counted_from_zero():
    """Whatever their order in the table."""
    frame = events(since=True)
    assert frame["earliest"].is_monotonic_increasing and list(frame.index) == [*range(len(frame))]


def test_each_check_has_a_relation(root):
    """Computed from the two values, or a person's with a reason."""
    frame = checks()
    assert frame["relation"].notna().all()
    overridden = frame[frame["override"] != ""]
    assert list(overridden["relation"]) == list(overridden["override"])
    assert (overridden["reason"] != "").all()
    assert isinstance(frame, pd.DataFrame)


def test_every_table_is_asked_for_with_one_call(root):
    """Each frame has a row a row of its table."""
    record = load(root)
    assert len(claims()) == len(record.claims) and len(sources()) == len(record.sources)
    assert len(corrections()) == len(record.corrections) and len(skipped()) == len(record.skipped)
    assert len(events(since=True)) == len(record.events)
    for name in record.others:
        assert [list(table(name)), *table(name).to_numpy().tolist()] == rows_of(root, name)
    assert claims()["credibility"].between(0, 6).all()


def test_what_is_known_only_later_is_asked_for_by_name():
    """The events of the articles' time do not hold what came after June 2024."""
    assert not events()["since"].any()
    later = events(since=True).query("since")
    assert len(later) > 0 and (later["earliest"] > "2024-06-30").all()


def test_claims_are_joined_with_their_checks():
    """Every claim is kept, and each check stands beside its claim."""
    frame = claims_and_checks("munitions")
    assert set(frame["claim_id"]) == set(claims("munitions")["claim_id"])
    checked = frame[frame["check_statement"].notna()]
    assert len(checked) == len(checks(claims("munitions")["claim_id"]))


def test_corrections_never_touch_what_was_printed():
    """Asked for as printed, the satellite is of 2022; as corrected, of 2023; the words stay."""
    printed = claims(as_="printed").set_index("claim_id")
    corrected = claims(as_="corrected").set_index("claim_id")
    assert printed.loc["C002-14", "earliest"] == "2022-11-01"
    assert corrected.loc["C002-14", "earliest"] == "2023-11-21"
    assert corrected.loc["C003-30", "low"] == 4_800_000
    assert (printed["quote"] == corrected["quote"]).all()
    assert claims().set_index("claim_id").loc["C002-14", "earliest"] == "2022-11-01"


def test_only_corrections_of_a_value_touch_the_value():
    """A mended place, name or word is told, and the number stays."""
    told = corrections().query("field not in ('value', 'date')")
    other = set(told["claim_id"]) - set(
        corrections().query("field in ('value', 'date')")["claim_id"]
    )
    value = ["low", "high", "unit", "earliest", "latest", "edtf"]
    printed, corrected = (claims(as_=way).set_index("claim_id") for way in ("printed", "corrected"))
    assert other and corrected.loc[list(other), value].equals(printed.loc[list(other), value])
    assert (
        printed.loc[list(other), "low"].notna().any()
        or (printed.loc[list(other), "edtf"] != "").any()
    )
    assert (corrected.loc[list(other), "correction"] != "").all()


def test_a_marked_value_is_not_replaced_by_a_guess():
    """Where nothing better is known the corrected value is missing, and the reason is told."""
    row = claims(as_="corrected").set_index("claim_id").loc["C003-06"]
    assert pd.isna(row["low"]) and pd.isna(row["high"])
    assert row["correction"] == "value: un demi-million → not known"


def test_a_table_opens_in_pandas_with_one_line(root):
    """No index, no dialect, no skipped lines."""
    for path in sorted((root / "seeds").glob("*.csv")):
        frame = pd.read_csv(path, keep_default_na=False, dtype=str)
        assert len(frame.columns) > 1, path.name
        assert not frame.columns.str.startswith("Unnamed").any(), path.name
