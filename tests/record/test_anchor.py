"""A claim's value is that of the one figure whose words it names, in its place."""

import pytest

from chiffres.errors import ChiffresError
from chiffres.figure import Figure
from chiffres.record.anchor import NOTHING, VALUE, figure_in, value_of

SIDE_BY_SIDE = [Figure(10, 12, "ab", "count", 1, 1), Figure(12, 14, "cd", "count", 2, 2)]


@pytest.mark.parametrize(("words", "value"), [("ab", 1), ("cd", 2)])
def test_figures_that_touch_are_told_apart(words, value):
    """The end of one is the start of the next."""
    assert figure_in("abcd", words, 10, SIDE_BY_SIDE).low == value


@pytest.mark.parametrize(
    ("quote", "words", "problem"),
    [
        ("abcd", "x", "'x' stands 0 times in the quote, expected once; copy more"),
        ("abcdab", "ab", "'ab' stands 2 times in the quote"),
        ("abcd", "bc", "'bc' is not what is read there; expected one of 'ab', 'cd'"),
        ("abcd", "abcd", "'abcd' is not what is read there; expected one of 'ab', 'cd'"),
        ("abcdef", "ef", "no figure is read in 'ef'; leave it empty if the claim has none"),
    ],
)
def test_words_that_are_no_figure_are_refused(quote, words, problem):
    """With what is read there, if anything is."""
    with pytest.raises(ChiffresError) as error:
        figure_in(quote, words, 10, SIDE_BY_SIDE)
    assert str(error.value).startswith(problem)


def test_what_a_figure_has_not_is_empty_and_zero_is_kept():
    """As the tables have it: no text is "", no end is None, and no end is not zero."""
    read = value_of(Figure(0, 1, "0", "count", 0, None))
    assert read == NOTHING | {"kind": "count", "low": 0} and set(read) == set(VALUE)
