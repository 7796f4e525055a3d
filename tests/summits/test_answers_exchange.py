"""The answers of 08_who_gets_what, as a teacher would work them out by hand."""

import pytest

from summits.exchange import EXERCISES


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("exchange-1", 4),
        ("exchange-2", 0),
        ("exchange-3a", 7),
        ("exchange-3b", 4),
        ("exchange-4a", pytest.approx(61.4, abs=0.1)),
        ("exchange-4b", pytest.approx(198.6, abs=0.1)),
    ],
)
def test_the_answers_are_those_of_the_record(name, answer):
    """Counted in the claims, divided in the series."""
    assert EXERCISES[name].expected() == answer
