"""The answers of the treaty notebook are those of the record."""

import pytest

from summits.treaties import EXERCISES

EXPECTED = {
    "treaties-1": 36,
    "treaties-2": 30,
    "treaties-3": pytest.approx(27.72, abs=0.005),
    "treaties-4": 3,
}


@pytest.mark.parametrize("name", EXERCISES)
def test_the_answer_is_the_one_worked_out_by_hand(name):
    """The numbers that a teacher would come to with a calendar."""
    assert EXERCISES[name].expected() == EXPECTED[name]
