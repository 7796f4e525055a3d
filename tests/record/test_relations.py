"""How a claim and an outside statement relate follows from their two intervals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chiffres.record.relations import RELATIONS, counted_back, days_of, relate, same_when_rounded


def value(low, high=..., kind="count"):
    """Return a value with one number, or with two ends."""
    return {"kind": kind, "low": low, "high": low if high is ... else high}


def day(earliest, latest=None):
    """Return a date by its first and last possible day."""
    return {"kind": "date", "earliest": earliest, "latest": latest or earliest}


@pytest.mark.parametrize(
    ("claim", "outside", "relation"),
    [
        (value(10_933), value(10_933), "agree"),
        (value(10_000), value(10_000, None), "agree"),
        (value(2_800, None), value(3_000), "finer"),
        (value(10e6, 11e6), value(10e6, 11e6), "agree"),
        (value(10e6, 11e6), value(10.5e6), "finer"),
        (value(10e6, 11e6), value(10.5e6, 12e6), "agree"),
        (value(10e6, 11e6), value(9e6, 10.5e6), "agree"),
        (value(10e6, 11e6), value(9e6, 12e6), "agree"),
        (value(10e6, 11e6), value(11e6), "finer"),
        (value(10e6, 11e6), value(10e6), "finer"),
        (value(10e6, 11e6), value(11e6, 12e6), "agree"),
        (value(10e6, 11e6), value(9e6, 10e6), "agree"),
        (value(10e6, 11e6), value(12e6, 13e6), "contradict"),
        (value(10e6, 11e6), value(8e6, 9e6), "contradict"),
        (value(5, None), value(None, 4), "contradict"),
        (value(None, 5), value(6, None), "contradict"),
        (value(float("nan"), 5.0), value(6.0, float("nan")), "contradict"),
        (value(float("nan"), float("nan")), value(5), "not_comparable"),
        (value(0), value(0.4), "contradict"),
        (value(5e6), value(None, 4.8e6), "agree_rounded"),
        (value(4.5e6), value(4.8e6), "contradict"),
        (value(5), value(4.74), "agree_rounded"),
        (value(0.05, 0.1, "share"), value(0.012, kind="share"), "contradict"),
        (value(5), value(0.05, kind="share"), "not_comparable"),
        (value(5), value(None, None), "not_comparable"),
        (day("2023-11-01", "2023-11-30"), day("2023-11-21"), "finer"),
        (day("2022-11-01", "2022-11-30"), day("2023-11-21"), "contradict"),
        (day("2019-09-01", "2019-12-31"), day("2019-12-22"), "finer"),
    ],
)
def test_the_relation_follows_from_the_two_values(claim, outside, relation):
    """Compatible agree, narrower is finer, apart contradicts unless rounding explains it."""
    assert relate(claim, outside) == relation


def lasting(unit, low, high=...):
    """Return a duration."""
    return value(low, high, "duration") | {"unit": unit}


@pytest.mark.parametrize(
    ("duration", "earliest", "latest"),
    [
        (lasting("year", 24), "2000-01-01", "2000-12-31"),
        (lasting("year", 20, None), "0001-01-01", "2004-12-31"),
        (lasting("year", None, 20), "2004-01-01", "2024-12-31"),
        (lasting("year", 20, 30), "1994-01-01", "2004-12-31"),
        (lasting("year", 1.5), "2022-01-01", "2022-12-31"),
        (lasting("decade", 2), "2004-01-01", "2004-12-31"),
        (lasting("year", 5000), "0001-01-01", "0001-12-31"),
        (lasting("month", 2), "2024-04-01", "2024-04-30"),
        (lasting("month", 18), "2022-12-01", "2022-12-31"),
        (lasting("week", 1), "2024-06-12", "2024-06-12"),
        (lasting("day", 2, 3), "2024-06-16", "2024-06-17"),
    ],
)
def test_a_duration_reaches_back_to_a_year_a_month_or_a_day(duration, earliest, latest):
    """Counted from the day on which it was said, no more exactly than its unit."""
    found = counted_back(duration, "2024-06-19")
    assert found == {"kind": "date", "earliest": earliest, "latest": latest}


@pytest.mark.parametrize(
    ("claim", "outside", "days", "relation"),
    [
        (lasting("year", 24), day("2000-07-19"), ("2024-06-19", ""), "finer"),
        (lasting("year", 24), day("2001-07-19"), ("2024-06-19", ""), "contradict"),
        (day("2000-07-19"), lasting("year", 24), ("", "2024-06-19"), "agree"),
        (day("2000-07-19"), lasting("year", 24), ("2024-06-19", ""), "not_comparable"),
        (lasting("year", 24), lasting("year", 24), ("2024-06-19", "2023-01-01"), "agree"),
        (lasting("hour", 5), day("2000-07-19"), ("2024-06-19", ""), "not_comparable"),
    ],
)
def test_a_duration_is_held_against_a_date(claim, outside, days, relation):
    """Each from its own day, where that is known; two durations are compared as they are."""
    assert relate(claim, outside, days) == relation


def test_a_source_is_read_from_the_day_on_which_it_was_published():
    """Unless another is chosen; a month is no day."""
    rows = [("A", "2023-09", "2023-09-15"), ("B", "2024-06-19", ""), ("C", "2024-06", "")]
    names = ("source_id", "date_published", "reference_date")
    sources = [dict(zip(names, row, strict=True)) for row in rows]
    assert days_of(sources) == {"A": "2023-09-15", "B": "2024-06-19", "C": ""}


@given(st.floats(1, 1e9), st.floats(1, 1e9), st.floats(1, 1e9), st.floats(1, 1e9))
def test_every_pair_of_values_has_a_relation(a, b, c, d):
    """No pair of intervals is left without one."""
    ours, theirs = value(*sorted((a, b))), value(*sorted((c, d)))
    assert relate(ours, theirs) in RELATIONS
    assert relate(ours, ours) == "agree"


@pytest.mark.parametrize(
    ("exact", "printed", "same"),
    [
        (26_958, 27_000, True),
        (26_958, 26_000, False),
        (26_400, 30_000, True),
        (24_000, 30_000, False),
        (0.0749, 0.07, True),
        (0.076, 0.07, False),
        (-26_958, -27_000, True),
        (1, 0, False),
        (123_456, 123_456, True),
        (123_456.4, 123_456, True),
        (0, 0, True),
        (0, 1, False),
        (9.96, 10, True),
    ],
)
def test_rounding_is_to_the_digits_that_were_printed(exact, printed, same):
    """A number is the printed one if it rounds to it, and not if it was cut."""
    assert same_when_rounded(exact, printed) is same
