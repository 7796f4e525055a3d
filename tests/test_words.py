"""Values are said in words with the ends that they have, and no more digits than they tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chiffres.reading import extract
from chiffres.words import FORMS, form, in_words, interval_text, number_text, unit_text, value_text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (4.8e6, 4, "4.8 million"),
        (1e6, 4, "1 million"),
        (999_999, 4, "999,999"),
        (10_933, 4, "10,933"),
        (1000, 4, "1,000"),
        (999.4, 4, "999.4"),
        (2.77e9, 4, "2.77 billion"),
        (1e9, 4, "1 billion"),
        (999_990_000, 6, "999.99 million"),
        (0.05, 4, "0.05"),
        (20.9088, 4, "20.91"),
        (20.9088, 2, "21"),
        (2.345e6, 2, "2.3 million"),
        (26_958, 2, "26,958"),
        (0, 4, "0"),
    ],
)
def test_numbers_are_written_for_a_reader(value, digits, text):
    """Millions in words, thousands grouped and in full, the rest rounded."""
    assert number_text(value, digits) == text


@pytest.mark.parametrize(
    ("low", "high", "approx", "text"),
    [
        (5, 5, False, "5"),
        (5, 5, True, "about 5"),
        (5, None, False, "at least 5"),
        (5, None, True, "at least about 5"),
        (None, 5, False, "up to 5"),
        (None, None, True, "not bounded"),
        (5, 7, False, "between 5 and 7"),
        (5, 7, True, "between 5 and 7"),
        (5.00001, 5.00002, False, "about 5"),
        (0, 0, False, "0"),
        (0, None, False, "at least 0"),
    ],
)
def test_an_interval_is_said_with_the_ends_that_it_has(low, high, approx, text):
    """An open end is told as such; two ends that look alike are one."""
    assert interval_text(low, high, approx) == text


@given(st.floats(1, 1e12), st.booleans())
def test_every_interval_has_words(value, approx):
    """Each kind of interval is told from the others by its words."""
    ends = ((value, None), (None, value), (value, value), (None, None))
    assert len({interval_text(low, high, approx) for low, high in ends}) == 4


@pytest.mark.parametrize(
    ("unit", "number", "text"),
    [
        ("tonne", 2, "tonnes"),
        ("tonne", 1, "tonne"),
        ("tonne", 0.5, "tonnes"),
        ("kilometer ** 2", 3, "square kilometers"),
        ("meter ** 3", 3, "cubic meters"),
        ("degree_Celsius", 5, "degree Celsius"),
        ("USD", 5, "USD"),
        ("shells_152mm", 5, "shells of 152 mm"),
        ("rounds_122mm / month", 5, "rounds of 122 mm per month"),
        ("kilometer / hour", 5, "kilometers per hour"),
        ("tonne / containers", 1, "tonne per container"),
    ],
)
def test_a_unit_is_said_as_a_reader_would(unit, number, text):
    """With a plural where there is one, and what it is for one of."""
    assert unit_text(unit, number) == text


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"low": 0.05, "high": 0.1, "kind": "share"}, "between 5 and 10 %"),
        ({"low": None, "high": 0.1, "kind": "share"}, "up to 10 %"),
        ({"low": 7, "high": 7, "kind": "factor"}, "7 times"),
        ({"low": 18, "high": 18, "kind": "duration", "unit": "month"}, "18 months"),
        ({"low": 1, "high": 1, "kind": "duration", "unit": "year"}, "1 year"),
        ({"low": 1, "high": 2, "kind": "duration", "unit": "year"}, "between 1 and 2 years"),
        ({"low": 2, "high": None, "kind": "duration", "unit": "year"}, "at least 2 years"),
        ({"low": 2800, "high": None, "kind": "measure", "unit": "tonne"}, "at least 2,800 tonnes"),
        ({"low": 1, "high": 1, "kind": "measure", "unit": "tonne"}, "1 tonne"),
        ({"low": 0, "high": 0, "kind": "count"}, "0"),
        ({"low": float("nan"), "high": 5.0, "kind": "count"}, "up to 5"),
        ({"low": 5, "high": 5, "kind": "count", "approx": True}, "about 5"),
        ({"low": None, "high": None, "edtf": "2023-11"}, "2023-11"),
        ({"low": None, "high": None, "edtf": ""}, ""),
        ({"low": 1, "high": 1, "edtf": float("nan")}, "1"),
        ({"low": 447.76, "high": 447.76}, "447.8"),
        ({"low": 447.76, "high": 447.76, "stated": 447.76}, "448"),
        ({"low": None, "high": None, "stated": 5}, "not bounded"),
        ({"low": None, "high": None, "stated": None}, ""),
    ],
)
def test_a_value_is_said_in_words(row, text):
    """Shares are per cent, factors are times, and no value is no words."""
    assert value_text({"approx": False, "unit": "", **row}) == text


@pytest.mark.parametrize(
    ("text", "words", "put"),
    [
        ("dix obus", "10", "plain"),
        ("environ dix obus", "about 10", "hedged"),
        ("plus de 2 800 tonnes", "at least 2,800 tonnes; the high end is open", "open"),
        ("moins de six obus", "up to 6; the low end is open", "open"),
        ("7 à 9 obus", "between 7 and 9", "range"),
        ("des dizaines d'obus", "between 20 and 100, by convention", "plural"),
        ("5 %", "5 %", "plain"),
        ("le 3 mai 2024", "3 May 2024", ""),
        ("vers 1990", "about 1 Jan 1990 to 31 Dec 1990", ""),
        ("le deuxième", "2", ""),
    ],
)
def test_a_figure_is_said_as_it_was_read(text, words, put):
    """Both ends, the days, and how it was put."""
    (figure,) = extract(text)
    assert (in_words(figure), form(figure)) == (words, put)
    assert put in ("", *FORMS)
