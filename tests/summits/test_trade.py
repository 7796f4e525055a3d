"""Shares: parts of wholes, and how far a whole is in few hands."""

import pandas as pd
import pytest

from chiffres import claims, series
from chiffres.errors import ChiffresError
from chiffres.figure import Estimate, SuppositionError
from summits.trade import (
    concentration,
    concentrations,
    in_percent,
    share,
    shifted,
    worked_out,
)

HALF = Estimate(0.5, 0.5)


def rows(*values):
    """Return a frame of shares in percent: (year, who, low, high, ref)."""
    frame = pd.DataFrame(values, columns=["year", "who", "low", "high", "ref"])
    return frame.assign(approx=False)


@pytest.mark.parametrize(
    ("known", "low", "high"),
    [
        ([Estimate(1, 1)], 1, 1),
        ([HALF, HALF], 0.5, 0.5),
        ([HALF], 0.25, 0.5),
        ([Estimate(0.4, 0.5)], 0.16, 0.25 + 0.36),
    ],
)
def test_the_index_lies_between_a_floor_and_a_ceiling(known, low, high):
    """What is left over is in many hands at the least and in one at the most."""
    found = concentration(known)
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("known", "problem"),
    [([Estimate(0.95, None)], "open end"), ([HALF, HALF, HALF], "more than the whole")],
)
def test_an_impossible_or_open_set_of_shares_is_refused(known, problem):
    """“At least 95%” bounds no index, and three halves are no whole."""
    with pytest.raises(ChiffresError, match=problem):
        concentration(known)


def test_more_than_there_is_cannot_be_shifted():
    """A partner with a half has no sixty points to give."""
    with pytest.raises(ValueError, match="zero"):
        shifted(HALF, HALF, 60)


def test_a_hypothesis_does_not_enter_an_index_unnoticed():
    """The mark of a supposition is carried on, and adding it is refused."""
    supposed = share("C000-18")
    assert supposed.supposition and concentration([supposed]).supposition
    with pytest.raises(SuppositionError):
        share("P054", "P051") + supposed


def test_shares_are_put_in_percent_and_dollars_are_left_alone():
    """The year becomes a number, to stand on an axis."""
    frame = in_percent(series("trade")).set_index("ref")
    assert frame.loc["P053", ["low", "unit", "year"]].tolist() == [
        pytest.approx(98.3),
        "percent",
        2023,
    ]
    assert frame.loc["P051", "low"] == 2_769_120_000
    (claim,) = in_percent(claims("trade").query("ref == 'C000-18'")).to_dict("records")
    assert (claim["low"], claim["high"]) == (pytest.approx(5), pytest.approx(10))


def test_a_share_worked_out_names_both_of_its_sources():
    """It is derived, and says from what."""
    (row,) = worked_out(2023, "P054", "P051", "Russia").to_dict("records")
    assert row["low"] == pytest.approx(1.2) and row["derived"]
    assert row["ref"] == "P054, P051" and "KOTRA" in row["source"]
    (before,) = worked_out(2005, "P306", "P384", "Russia").to_dict("records")
    assert before["low"] == pytest.approx(7.7)


def test_a_year_with_two_statements_on_one_partner_is_left_out():
    """Nobody chooses between two agencies in silence; who is not reported is among the rest."""
    frame = rows(
        (2018, "China", 91.8, 91.8, "P033"),
        (2018, "China", 95, None, "P034"),
        (2022, "China", 96.7, 96.7, "P050"),
        (2022, "Russia", None, None, "P050"),
    )
    (found,) = concentrations(frame).to_dict("records")
    assert found["label"] == "2022" and found["ref"] == "P050"
    assert (found["low"], found["high"]) == (
        pytest.approx(0.967**2),
        pytest.approx(0.967**2 + 0.033**2),
    )
