"""The sentences on which other readers of numbers fail, read as they should be."""

import pytest

from chiffres.reading import extract

PROBE = [
    ("$34m", [("money", 34e6, 34e6, "USD")]),
    ("$5.6bn", [("money", 5.6e9, 5.6e9, "USD")]),
    (
        "12 million 152mm shells",
        [("count", 12e6, 12e6, ""), ("measure", 152, 152, "millimeter")],
    ),
    ("Between 10,000 and 12,000 troops", [("count", 10_000, 12_000, "")]),
    ("3-4 million", [("count", 3e6, 4e6, "")]),
    ("20-30%", [("share", 0.2, 0.3, "")]),
    ("more than 90 percent", [("share", 0.9, None, "")]),
    ("several thousand", [("count", 2000, 10_000, "")]),
    ("dozens", [("count", 24, 120, "")]),
    ("It may include it", []),
    ("Resolution 2397", []),
    ("24/7", []),
    ("20 minutes", [("duration", 20, 20, "minute")]),
]


@pytest.mark.parametrize("text, expected", PROBE)
def test_probe_phrases_keep_their_meaning(text, expected):
    """A phrase that public tools misread comes back with its interval and its unit."""
    found = [(figure.kind, figure.low, figure.high, figure.unit) for figure in extract(text, "en")]
    assert found == expected


def test_late_october_waits_for_its_year():
    """A month without a year is a date only where the day of publication is known."""
    assert extract("late October", "en") == []
    [figure] = extract("late October", "en", "2024-06-18")
    assert (figure.earliest, figure.latest) == ("2023-10-21", "2023-10-31")


def test_april_2019_is_a_month():
    """A month is read as a month, not as a day in it."""
    [figure] = extract("April 2019", "en")
    assert (figure.earliest, figure.latest, figure.edtf) == ("2019-04-01", "2019-04-30", "2019-04")
