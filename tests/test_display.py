"""Tables say values as intervals and quotes with their sources."""

import re

import pandas as pd

from chiffres import claims, series, show, sources_used


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
