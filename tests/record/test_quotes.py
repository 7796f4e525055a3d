"""A quote stands exactly once in its article, or the error shows the nearest passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chiffres.record.quotes import QuoteError, line_of, locate, nearest

TEXT = "Un deux.\nPyongyang aurait envoyé quelques 10 000 conteneurs.\nUn deux."


def test_a_quote_is_found_where_it_stands():
    """The offset slices the quote out of the text."""
    start = locate("quelques 10 000", TEXT)
    assert TEXT[start:].startswith("quelques 10 000")
    assert line_of(start, TEXT) == 2


def test_a_quote_that_stands_twice_wants_a_prefix():
    """The same words in two places are told apart by the words before."""
    with pytest.raises(QuoteError, match="stands 2 times; give it a longer prefix"):
        locate("deux", TEXT)
    assert locate("Un deux", TEXT, prefix="conteneurs.\n") == len(TEXT) - len("Un deux.")


def test_a_wrong_prefix_is_told_apart_from_a_wrong_quote():
    """The message says which of the two to mend."""
    with pytest.raises(QuoteError, match="but not after 'dix '; mend the prefix"):
        locate("quelques", TEXT, prefix="dix ")


def test_a_quote_that_is_not_there_shows_the_nearest_passage():
    """A slip of the pen is found beside the words that were meant."""
    with pytest.raises(QuoteError, match="nearest passage is 'aurait envoyé quelques 10 000'"):
        locate("aurait envoyé quelque 10 000", TEXT)


@given(st.text(), st.text())
def test_the_nearest_passage_is_always_some_text(quote, text):
    """Whatever is given, the search ends with words of the text or none."""
    assert nearest(quote, text).split() == [w for w in nearest(quote, text).split() if w in text]
