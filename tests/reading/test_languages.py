"""The tables of the languages and the lookups made of them."""

from dataclasses import fields

import pytest

from chiffres.errors import ChiffresError
from chiffres.reading import LANGUAGES
from chiffres.reading.languages import language_of
from chiffres.reading.spelling import Phrases


def test_the_longest_phrase_wins():
    """Of two phrases that begin alike the longer is read."""
    phrases = Phrases({("plus", "de"): 1, ("plus", "de", "la"): 2})
    assert phrases.at(["plus", "de", "la", "x"], 0) == (3, 2)
    assert phrases.at(["plus", "de", "x", ""], 0) == (2, 1)
    assert phrases.before(["plus", "de", "dix"], 2) == (0, 1)
    assert phrases.before(["x", "plus", "de", "la", "dix"], 4) == (1, 2)


def test_of_two_tables_the_second_holds():
    """Phrases of two tables are joined; a phrase of both has the second's meaning."""
    joined = Phrases({("a",): 1, ("b",): 2}) | Phrases({("b",): 3})
    assert (joined.of("a"), joined.of("b"), joined.of("c")) == (1, 3, None)


def test_elisions_are_the_words_they_stand_for():
    """ "Plus d'un" holds the phrase "plus de"."""
    assert language_of("fr").spelling.cut("plus d’un") == ("plus", "de", "un")


def test_a_phrase_with_a_hyphen_is_found_without():
    """ "Dix-sept" and "dix sept" are one phrase."""
    cardinals = language_of("fr").numbers.cardinals
    assert cardinals.at(["dix", "-", "sept"], 0) == (3, 17)
    assert cardinals.at(["dix", "sept", ""], 0) == (2, 17)


@pytest.mark.parametrize("code", LANGUAGES)
def test_tables_hold_what_they_declare(code):
    """Every table of a language is of the type that its class says."""
    language = language_of(code)
    for subject in fields(language):
        part = getattr(language, subject.name)
        for field in fields(part):
            value = getattr(part, field.name)
            wanted = {"Words": frozenset, "bool": bool, "str": str}.get(field.type)
            assert wanted is None or isinstance(value, wanted), (subject.name, field.name)
            assert not field.type.startswith("Phrases") or isinstance(value, Phrases)


def test_an_unknown_language_is_named():
    """A code that the registry lacks is refused with those it has."""
    with pytest.raises(ChiffresError, match="'de'; it must be one of en, fr"):
        language_of("de")
