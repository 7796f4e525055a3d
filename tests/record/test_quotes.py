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


@pytest.mark.parametrize(
    ("quote", "text", "passage"),
    [
        ("dix chats", "", ""),
        ("dix chats", "  \n\n", ""),
        ("dix chats", "Rien.\nOn a vu dix chiens ici.", "dix chiens"),
        ("dix chats noirs et gras", "dix chats", "dix chats"),
        ("chats gras", "un deux\ntrois chats gras", "chats gras"),
        ("le dix mai", "le neuf mai et le dix juin", "le dix juin"),
        ("chat", "chats chat", "chat"),
    ],
)
def test_the_nearest_passage_is_as_long_as_the_quote(quote, text, passage):
    """Out of the line that shares most words, wherever in it; the whole line if it is shorter."""
    assert nearest(quote, text) == passage


def test_the_words_after_tell_two_places_apart_too():
    """At the start of a line nothing stands before."""
    assert locate("deux", "deux ou\ndeux et", suffix=" et") == 8
    with pytest.raises(QuoteError, match="but not after 'x ' before ' ou'; mend the prefix"):
        locate("deux", "deux ou\ndeux et", "x ", " ou")
    with pytest.raises(QuoteError, match="'deux' stands 2 times before ' ou'; give it a longer"):
        locate("deux", "deux ou deux ou", suffix=" ou")


def test_lines_are_counted_from_one():
    """As editors show them."""
    assert [line_of(offset, "a\nb\n\nc") for offset in (0, 1, 2, 4, 5)] == [1, 1, 2, 3, 4]
    assert line_of(1, "\na") == 2
