"""Claims that speak of one thing and cannot both be so are found, and only those."""

import pandas as pd
import pytest

from chiffres.record import contradictions
from chiffres.record.clashes import find_contradictions

DAYS = {"S001": "2023-09-15", "S002": "2024-06-20"}
NOTHING = {"low": None, "high": None, "earliest": "", "latest": "", "kind": "", "unit": ""}


def claim(name, **values):
    """Return a claim of one article about one thing."""
    fixed = {"cluster": "c", "measure": "m", "modality": "realis", "figure": name, "quote": name}
    return {"claim_id": name, "source_id": "S001", **fixed, **NOTHING, **values}


def number(low, high=...):
    """Return a count."""
    return {"kind": "count", "low": low, "high": low if high is ... else high}


def day(text):
    """Return a date known to the day."""
    return {"kind": "date", "earliest": text, "latest": text}


def years(low, high):
    """Return a duration in years."""
    return {"kind": "duration", "unit": "year", "low": low, "high": high}


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (number(5), number(6), True),
        (number(5, 7), number(6), False),
        (day("2022-11-01"), day("2023-11-21"), True),
        (day("2023-11-21"), day("2023-11-21"), False),
        (number(5), number(6) | {"cluster": "d"}, False),
        (number(5), number(6) | {"measure": "n"}, False),
        (number(5), number(6) | {"modality": "hypothetical"}, False),
        (number(5), number(6) | {"modality": "future"}, True),
        (number(5), {}, False),
        (day("2022-11-01"), {"modality": "negation"}, True),
        (day("2023-11-21"), {"modality": "negation"}, False),
        (day("2006-10-14"), years(20, 20) | {"source_id": "S002"}, True),
        (day("2004-10-14"), years(20, 20) | {"source_id": "S002"}, False),
        (day("2000-07-19"), years(20, None) | {"source_id": "S002"}, False),
        (day("2010-07-19"), years(20, None) | {"source_id": "S002"}, True),
        (day("2010-07-19"), years(None, 20) | {"source_id": "S002"}, False),
        (day("2000-07-19"), years(None, 20) | {"source_id": "S002"}, True),
        (day("2025-01-01"), years(None, 20) | {"source_id": "S002"}, True),
        (day("2024-12-31"), years(None, 20) | {"source_id": "S002"}, False),
        (day("2004-10-14"), years(20, 20) | {"unit": "month"}, False),
        (years(20, 20), years(10, 10), True),
        (number(5, None), number(None, 4), True),
        (number(5, None), number(None, 6), False),
        (number(None, 5), number(6, None), True),
        (number(5e6) | {"source_id": "S002"}, number(None, 4.8e6), False),
        ({"modality": "negation"}, {"modality": "negation"}, False),
        (number(5) | {"modality": "negation"}, number(6) | {"modality": "negation"}, False),
        ({"modality": "negation"}, number(5), False),
        ({"modality": "negation"}, day("2022-11-01"), True),
        ({"modality": "negation", "source_id": "S002"}, day("2023-11-21"), True),
        (day("2023-09-15"), {"modality": "negation"}, False),
    ],
)
def test_two_claims_contradict_each_other_or_not(first, second, found):
    """Values apart, a date before "not yet", years that do not reach back: each is found."""
    frame = pd.DataFrame([claim("A", **first), claim("B", **second)])
    pairs = find_contradictions(frame, DAYS)
    assert [(p.first, p.second) for p in pairs.itertuples()] == ([("A", "B")] if found else [])
    assert pairs["why"].astype(bool).all()
    for side, given in (("first", first), ("second", second)):
        assert (pairs[f"{side}_source"] == given.get("source_id", "S001")).all()


def test_a_pair_is_told_with_its_words():
    """Those of the figure, or the whole quote where there is none."""
    rows = [
        claim("A", **day("2022-11-01"), figure="in 2022", quote="shot up in 2022"),
        claim("B", modality="negation", figure="", quote="not yet"),
    ]
    (pair,) = find_contradictions(pd.DataFrame(rows), DAYS).to_dict("records")
    assert (pair["cluster"], pair["measure"]) == ("c", "m")
    assert (pair["first_words"], pair["second_words"]) == ("in 2022", "not yet")
    assert "before 2023-09-15" in pair["why"]


def test_claims_without_a_cluster_are_compared_with_nothing():
    """Two unrelated numbers are no contradiction."""
    rows = [claim("A", **number(5), cluster=""), claim("B", **number(6), cluster="")]
    assert find_contradictions(pd.DataFrame(rows), DAYS).empty


def test_the_articles_contradict_each_other_where_they_do():
    """The satellite's year, the day of arrival, and how long there have been sanctions."""
    pairs = {frozenset(pair) for pair in contradictions()[["first", "second"]].to_numpy().tolist()}
    assert frozenset({"C000-25", "C002-14"}) in pairs  # November 2023, November 2022
    assert frozenset({"C001-18", "C002-14"}) in pairs  # not yet in September 2023
    assert frozenset({"C002-05", "C003-12"}) in pairs  # Wednesday, Tuesday
    assert frozenset({"C001-22", "C003-23"}) in pairs  # since 2006, for two decades
    assert set(contradictions()["measure"]) == {
        "satellite_in_orbit_date",
        "arrival_date",
        "sanctions_since",
    }
