"""What was reported, what was not, and what follows: never a zero for a silence."""

import pandas as pd
import pytest

from summits import groups, sanctions


def test_the_months_are_named_and_in_order():
    """Twelve months of 2023, one of 2024, with a zero that was reported."""
    frame = sanctions.months(2023)
    assert list(frame["month"]) == list(range(1, 13))
    assert frame.set_index("label")["low"]["Oct"] == 0
    assert len(sanctions.months(2024)) == 1


def test_a_month_without_a_report_has_no_value():
    """February to June 2024 are there, without a number, and with the page that says so."""
    frame = sanctions.towards_cap()
    silent = frame[frame["low"].isna()]
    assert list(silent["month"]) == [2, 3, 4, 5, 6] and silent["high"].isna().all()
    assert set(silent["year"]) == {2024} and silent["ref"].all() and silent["source"].all()
    (american,) = frame[frame["apart"].eq(True)].to_dict("records")
    assert (american["month"], american["low"]) == (3, 165_000) and pd.isna(american["high"])


def test_a_month_of_zero_gives_no_ratio():
    """July is divided by ten others: not by itself, and not by October."""
    frame = sanctions.times_as_much("P067", sanctions.months(2023))
    assert set(frame["label"]) == set(sanctions.months(2023)["label"]) - {"Jul", "Oct"}
    assert frame.set_index("label")["low"]["Jan"] == pytest.approx(10_933 / 44_655)


def test_what_is_supposed_is_marked_as_such():
    """Eleven months of a supposed number, beside what was reported and the cap."""
    reported, year, cap = sanctions.supposed(10_000).to_dict("records")
    assert (reported["low"], year["low"], cap["low"]) == (15_279, 125_279, 500_000)
    assert year["modality"] == "hypothetical" and pd.isna(reported["modality"])


def test_visas_of_two_kinds_add_up_and_the_printed_number_stands_apart():
    """The sums are ours, of both kinds; what was printed stands in no year."""
    frame = sanctions.visas().set_index(["measure", "label"])["low"]
    assert frame[sanctions.AFTER, "Together"] == 3_067 + 1_975
    assert frame["2019", "Together"] == frame["2019", "Tourist"] + frame["2019", "Student"]
    assert frame["printed"].to_list() == [26_000]
    assert set(sanctions.visas()["label"]) == {*groups("visas"), "Together", "Article S003"}


def test_the_date_of_the_visas_is_open_as_printed_and_closed_as_corrected():
    """Two readings of « cette sanction » start on its two days; the correction is a year."""
    *readings, corrected = sanctions.visa_dates().to_dict("records")
    starts = [str(reading["earliest"].date()) for reading in readings]
    assert starts == ["2017-12-22", "2019-12-22"]
    assert all(pd.isna(reading["latest"]) for reading in readings)
    assert [str(corrected[end].date()) for end in ("earliest", "latest")] == [
        "2019-01-01",
        "2019-12-31",
    ]
