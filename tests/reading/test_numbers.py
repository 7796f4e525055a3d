"""Numbers in digits and words, with scales, halves and vague plurals."""

import pytest

from chiffres.reading import extract, normalise

FRENCH = {
    "trois": 3,
    "dix-sept": 17,
    "vingt et un": 21,
    "soixante et onze": 71,
    "soixante-dix-huit": 78,
    "quatre-vingts": 80,
    "quatre-vingt-dix-sept": 97,
    "quatre-vingt-un": 81,
    "septante-deux": 72,
    "nonante-neuf": 99,
    "cent": 100,
    "deux cents": 200,
    "cent quatre-vingts": 180,
    "mille deux cents": 1200,
    "mille deux cent trente-quatre": 1234,
    "deux mille vingt-quatre": 2024,
    "trois cent mille": 300_000,
    "deux millions cinq cent mille": 2_500_000,
    "un million et demi": 1_500_000,
    "un demi-million": 500_000,
    "deux milliards et demi": 2_500_000_000,
    "un millier": 1000,
    "une douzaine": 12,
    "une centaine de milliers": 100_000,
    "trois douzaines": 36,
    "une demi-douzaine": 6,
    "1 200": 1200,
    "1\u00a0200": 1200,
    "1\u202f200": 1200,
    "10.000": 10_000,
    "1.250.000": 1_250_000,
    "12,5": 12.5,
    "1,2 milliard": 1_200_000_000,
    "4,35 millions": 4_350_000,
    "5 millions": 5_000_000,
    "100 mille": 100_000,
}
ENGLISH = {
    "three": 3,
    "twenty-one": 21,
    "a hundred": 100,
    "one hundred and twenty": 120,
    "a thousand two hundred": 1200,
    "two thousand and twenty-four": 2024,
    "three hundred thousand": 300_000,
    "a million": 1_000_000,
    "half a million": 500_000,
    "two and a half million": 2_500_000,
    "one and a half million": 1_500_000,
    "half a dozen": 6,
    "two dozen": 24,
    "1,200": 1200,
    "1 200": 1200,
    "1,234.5": 1234.5,
    "1.2 billion": 1_200_000_000,
    "10bn": 10_000_000_000,
    "1.5m people": 1_500_000,
    "two trillion": 2e12,
}
VAGUE = [
    ("des dizaines", "fr", 20, 100),
    ("des centaines de milliers", "fr", 200_000, 1_000_000),
    ("quelques centaines", "fr", 200, 1000),
    ("plusieurs dizaines de milliers", "fr", 20_000, 100_000),
    ("des milliers", "fr", 2000, 10_000),
    ("des millions", "fr", 2e6, 10e6),
    ("dozens", "en", 24, 120),
    ("tens of thousands", "en", 20_000, 100_000),
    ("several hundred thousand", "en", 200_000, 1_000_000),
    ("a few hundred", "en", 200, 1000),
    ("hundreds of millions", "en", 2e8, 1e9),
]


@pytest.mark.parametrize("phrase, value", FRENCH.items())
def test_french_numbers(phrase, value):
    """A French number has its value, spaces or words."""
    figure = normalise(phrase)
    assert (figure.kind, figure.low, figure.high) == ("count", value, value)


@pytest.mark.parametrize("phrase, value", ENGLISH.items())
def test_english_numbers(phrase, value):
    """An English number has its value, commas or words."""
    figure = normalise(phrase, "en")
    assert (figure.kind, figure.low, figure.high) == ("count", value, value)


@pytest.mark.parametrize("phrase, lang, low, high", VAGUE)
def test_vague_plurals_run_from_two_to_ten(phrase, lang, low, high):
    """An indefinite plural of a number noun runs from 2N to 10N and is hedged."""
    figure = normalise(phrase, lang)
    assert (figure.low, figure.high, figure.approx) == (low, high, True)


@pytest.mark.parametrize("text", ["deux trois", "cinq cent mille deux trois"])
def test_words_that_do_not_fit_are_two_numbers(text):
    """Number words that make no number together are not added up."""
    assert len(extract(text)) > 1


@pytest.mark.parametrize("digits", ["9" * 17, "1" * 5000, "007", "٣٤", "x²"])
def test_identifiers_and_foreign_digits_are_not_numbers(digits):
    """Runs too long for a number, leading zeros and other scripts' digits are left out."""
    assert extract(f"code {digits} !") == []


def test_neuf_is_nine_or_new():
    """ "Neuf" is nine where something is counted, and new after the thing it describes."""
    assert normalise("au moins neuf pays").low == 9
    assert extract("Un immeuble neuf ouvrira.") == []
