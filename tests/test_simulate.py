"""A simulation is bound by the ends, closes none in silence, and gives the same at every run."""

import numpy as np
import pandas as pd
import pytest

from chiffres import simulate
from chiffres.figure import Estimate

SENT = Estimate(None, 4_800_000, "round")
USED = Estimate(10_000_000, 11_000_000, "round / year")
REFS = ["P011", "C004-08"]


def runs(low=3_000_000, shape="uniform", **options):
    """Return the months of fire under an assumption."""
    sent = simulate.close(SENT, low=low)
    return simulate.quotient("label", sent, USED, "month", REFS, shape, **options)


def test_an_open_end_is_refused_until_it_is_closed():
    """Nothing is drawn towards an end that no source gave."""
    with pytest.raises(simulate.OpenEndError, match=r"up to 4.8 million round: one end is open"):
        simulate.quotient("label", SENT, USED, "month", REFS)


def test_a_stated_end_cannot_be_moved():
    """Only an open end is ours to choose."""
    closed = simulate.close(SENT, low=3_000_000, high=9_000_000)
    assert (closed.low, closed.high) == (3_000_000, 4_800_000)


@pytest.mark.parametrize("shape", simulate.SHAPES)
def test_every_run_lies_between_the_ends_of_the_arithmetic(shape):
    """The shape moves the middle, never the ends."""
    drawn = runs(shape=shape)
    assert drawn["low"].iloc[0] == pytest.approx(12 * 3 / 11)
    assert drawn["high"].iloc[0] == pytest.approx(12 * 4.8 / 10)
    assert drawn["value"].between(drawn["low"], drawn["high"]).all()
    assert drawn["value"].is_monotonic_increasing and len(drawn) == simulate.DOTS


def test_the_middle_goes_where_the_assumption_sends_it():
    """More runs near the ceiling, a longer time; zero as the least, half of it."""
    middle = {shape: runs(shape=shape)["value"].median() for shape in simulate.SHAPES}
    assert middle["peak low"] < middle["uniform"] < middle["peak high"]
    assert middle["uniform"] == pytest.approx(12 * 3.9 / 10.5, abs=0.03)
    assert middle["peak high"] == pytest.approx(12 * (3 + 1.8 * 0.5**0.5) / 10.5, abs=0.03)
    assert runs(low=0)["value"].median() == pytest.approx(12 * 2.4 / 10.5, abs=0.03)


def test_nine_runs_in_ten_lie_between_early_and_late():
    """They are quantiles of all the runs, not of the dots: between zero and the ceiling."""
    drawn = runs(low=0)
    assert drawn["early"].iloc[0] == pytest.approx(12 * 0.05 * 4.8 / 10.5, abs=0.03)
    assert drawn["late"].iloc[0] == pytest.approx(12 * 0.95 * 4.8 / 10.5, abs=0.03)


def test_the_seed_decides():
    """The same seed gives the same runs; another gives others, close by."""
    assert runs().equals(runs())
    other = runs(seed=1)
    assert not np.array_equal(runs()["value"], other["value"])
    assert other["value"].median() == pytest.approx(runs()["value"].median(), abs=0.03)


def test_a_single_number_is_not_spread():
    """What has no range is drawn as it is."""
    rng = np.random.default_rng(1)
    assert set(simulate.draw(Estimate(5, 5, "round"), "peak high", rng)) == {5}


def test_an_unknown_shape_is_refused_with_those_there_are():
    """A typing error is told."""
    with pytest.raises(ValueError, match="no shape 'normal'; there are: uniform, peak low"):
        runs(shape="normal")


@pytest.mark.parametrize("under", [Estimate(0, 0, "round"), Estimate(0, 5, "round")])
def test_nothing_is_divided_by_what_may_be_zero(under):
    """It would leave the high end open."""
    with pytest.raises(simulate.OpenEndError, match="may be zero, which leaves the high end open"):
        simulate.quotient("label", Estimate(1, 2, "round"), under, "", REFS)


def test_zero_over_something_is_zero():
    """A low end or a whole estimate of zero is no fault."""
    drawn = simulate.quotient("label", Estimate(0, 0, "round"), Estimate(1, 2, "round"), "", REFS)
    assert set(drawn["value"]) == {0} and set(drawn["high"]) == {0}


def test_units_that_cancel_leave_their_scale():
    """Tonnes over kilograms are thousands."""
    parts = Estimate(2, 2, "tonne"), Estimate(1, 1, "kilogram")
    assert set(simulate.quotient("label", *parts, "", REFS)["value"].round(6)) == {2000}


@pytest.mark.parametrize("ends", [(None, 5), (5, None), (None, None)])
def test_an_estimate_with_an_open_end_is_not_drawn(ends):
    """Whichever end it is, and under whatever shape."""
    with pytest.raises(simulate.OpenEndError, match="one end is open in its source"):
        simulate.draw(Estimate(*ends), "uniform", np.random.default_rng(1))


def test_units_are_checked():
    """Shells over rounds is no time."""
    with pytest.raises(ValueError, match="do not measure the same"):
        simulate.quotient("label", Estimate(1, 2, "shell"), USED, "month", REFS)


def test_the_runs_can_be_traced_and_said_in_words():
    """Each dot names its refs and sources; the summary rounds to two digits."""
    drawn = runs()
    assert set(drawn["ref"]) == {"P011, C004-08"} and drawn["source"].all()
    again = pd.concat([drawn.assign(label="z"), drawn.assign(label="a")])
    assert list(simulate.summary(again)["assumption"]) == ["z", "a"]
    (said,) = simulate.summary(drawn).to_dict("records")
    assert said["assumption"] == "label" and said["ends"] == "between 3.3 and 5.8"
    assert said["middle"] == "4.5" and said["nine_runs_in_ten"] == "between 3.5 and 5.4"
