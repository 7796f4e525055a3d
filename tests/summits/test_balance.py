"""The answers of 04_munitions_balance are those that a teacher would work out by hand."""

import pytest

from summits.balance import EXERCISES

BY_HAND = {
    "balance-1a": 27_397,
    "balance-1b": 30_137,
    "balance-2a": 5.76,
    "balance-2b": 5.236,
    "balance-3a": 8_000_000,
    "balance-3b": 9_000_000,
    "balance-4a": 2.5,
}


@pytest.mark.parametrize("name", BY_HAND)
def test_the_expected_answer_is_the_one_worked_out_by_hand(name):
    """The record gives what pencil and paper give."""
    assert EXERCISES[name].expected() == pytest.approx(BY_HAND[name], rel=1e-3)


def test_the_word_is_the_newspapers_not_the_articles():
    """Production, where the article prints capacity."""
    assert EXERCISES["balance-4b"].expected() == "production"


def test_a_month_over_a_year_is_told_why_it_is_wrong():
    """The usual slip with CNN's numbers gets its own reason."""
    assert "bring both to a year" in EXERCISES["balance-4a"].feedback(250_000 / 1_200_000)
