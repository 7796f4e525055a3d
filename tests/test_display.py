"""Tables say values as intervals and quotes with their sources."""

import re

import pandas as pd
import pytest

from chiffres import claims, series, show, sources_used
from chiffres.words import value_text


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"low": 0.05, "high": 0.1, "kind": "share", "unit": ""}, "between 5 and 10 %"),
        ({"low": 7, "high": 7, "kind": "factor", "unit": ""}, "7 times"),
        ({"low": 18, "high": 18, "kind": "duration", "unit": "month"}, "18 months"),
        ({"low": 2800, "high": None, "kind": "measure", "unit": "tonne"}, "at least 2,800 tonnes"),
        ({"low": None, "high": None, "edtf": "2023-11", "unit": ""}, "2023-11"),
        ({"low": None, "high": None, "edtf": "", "unit": ""}, ""),
        ({"low": 447.76, "high": 447.76, "stated": 447.76, "unit": ""}, "448"),
    ],
)
def test_a_value_is_said_in_words(row, text):
    """Shares are per cent, factors are times, and no value is no words."""
    assert value_text({"approx": False, **row}) == text


def test_a_table_shows_the_columns_asked_for_and_escapes_them():
    """Cells are text, never markup."""
    table = show(pd.DataFrame({"ref": ["<b>"], "said": ["2023"]}), "ref", "said")
    assert "&lt;b&gt;" in table and "<b>" not in table
    assert re.findall(r"<th>(.*?)</th>", table) == ["", "Said"]


def test_every_source_has_an_anchor_its_words_and_an_address():
    """A figure in a report links to an entry with the sentence, the figure marked in it."""
    listed = sources_used(claims("munitions"), series("seoul_count"))
    assert '<li id="C003-04">' in listed and "<mark>quelques 10 000</mark>" in listed
    assert '<li id="P010">' in listed and "kyivindependent.com" in listed


def test_only_the_frames_refs_are_listed():
    """The list of sources is that of the notebook, not of the whole record."""
    listed = sources_used(series("mass_122mm_rocket"))
    assert re.findall(r'id="([^"]+)"', listed) == ["P022"]
