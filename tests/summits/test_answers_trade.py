"""The answers of the trade notebook are those of the record."""

import pytest

from summits.trade import EXERCISES

EXPECTED = {
    "trade-1a": pytest.approx(138.5, abs=0.05),
    "trade-1b": pytest.approx(277, abs=0.05),
    "trade-2a": pytest.approx(4.03, abs=0.005),
    "trade-2b": pytest.approx(8.05, abs=0.005),
    "trade-3a": pytest.approx(0.966, abs=0.0005),
    "trade-3b": pytest.approx(0.792, abs=0.0005),
    "trade-4": "all",
}


@pytest.mark.parametrize("name", EXERCISES)
def test_the_answer_is_the_one_worked_out_by_hand(name):
    """The numbers that a teacher would come to with a pocket calculator."""
    assert EXERCISES[name].expected() == EXPECTED[name]
