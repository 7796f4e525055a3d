"""The answers of 09_do_the_sources_agree are those of the record."""

import pytest

from summits.voices import EXERCISES, TEN, modalities, ten


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("1a", 1),
        ("1b", "S002"),
        ("2a", 1),
        ("2b", 2),
        ("3a", "S003"),
        ("3b", 6 / 40),
        ("4a", "C000-09"),
        ("4b", "SCRS"),
        ("5a", 0.6),
        ("5b", 0.36 / 0.76),
    ],
)
def test_the_answers_are_those_of_the_record(name, answer):
    """What a teacher would find by hand."""
    expected = EXERCISES[f"sources-{name}"].expected()
    assert expected == (answer if isinstance(answer, str) else pytest.approx(answer))


def test_the_ten_quotes_hold_every_modality_but_one():
    """Two coders have something to disagree on; the order is that of the list."""
    assert tuple(ten()["ref"]) == TEN and len(set(TEN)) == 10
    codes, doubts = modalities()
    assert len(set(codes)) == 5 and len(set(doubts)) == 4
