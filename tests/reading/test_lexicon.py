"""The tables of the languages and the lookups made of them."""

from chiffres.reading import english, french
from chiffres.reading.lexicon import Phrases, lexicon


def names(tables):
    """The tables that a language module defines."""
    return {name for name in vars(tables) if name.isupper()}


def test_languages_define_the_same_tables():
    """A language is complete when it has every table that the others have."""
    assert names(french) == names(english)


def test_the_longest_phrase_wins():
    """Of two phrases that begin alike the longer is read."""
    phrases = Phrases({"plus de": 1, "plus de la": 2}, lambda phrase: tuple(phrase.split()))
    assert phrases.at(["plus", "de", "la", "x"], 0) == (3, 2)
    assert phrases.at(["plus", "de", "x", ""], 0) == (2, 1)
    assert phrases.before(["plus", "de", "dix"], 2) == (0, 1)


def test_elisions_are_the_words_they_stand_for():
    """ "Plus d'un" holds the phrase "plus de"."""
    french_words = lexicon("fr")
    assert french_words.cut("plus d’un") == ("plus", "de", "un")
