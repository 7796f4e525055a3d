"""The answers of the sanctions notebook are those of the record."""

import pytest

from summits.sanctions import EXERCISES

EXPECTED = {
    "sanctions-1": pytest.approx(4.743, abs=0.0005),
    "sanctions-2a": pytest.approx(2.187, abs=0.0005),
    "sanctions-2b": pytest.approx(24.48, abs=0.005),
    "sanctions-3a": pytest.approx(5.804, abs=0.0005),
    "sanctions-3b": "not determinable",
    "sanctions-4": pytest.approx(44_065.5, abs=0.1),
}


@pytest.mark.parametrize("name", EXERCISES)
def test_the_answer_is_the_one_worked_out_by_hand(name):
    """The numbers that a teacher would come to with a pocket calculator."""
    assert EXERCISES[name].expected() == EXPECTED[name]


@pytest.mark.parametrize("answer", [0, 2.5, "nearly all", "nearly none"])
def test_a_guess_at_what_cannot_be_known_is_not_right(answer):
    """A year's count has no days in it, whatever is assumed about them."""
    assert EXERCISES["sanctions-3b"].feedback(answer).startswith("Not yet")
