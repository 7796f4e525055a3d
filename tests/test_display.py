"""Tables say values as intervals and quotes with their sources."""

import re

import pandas as pd
import pytest

from chiffres import claims, series, show, sources_used
from chiffres.display import pages_used
from chiffres.record import checks, load


def test_a_table_shows_the_columns_asked_for_and_escapes_them():
    """Cells are text, never markup."""
    table = show(pd.DataFrame({"ref": ["<b>"], "said": ["2023"]}), "ref", "said")
    assert "&lt;b&gt;" in table and "<b>" not in table
    assert re.findall(r"<th>(.*?)</th>", table) == ["", "Said"]


@pytest.mark.parametrize(
    ("column", "cell", "shown"),
    [
        ("quote", "dix < onze", '<td class="quote">« dix &lt; onze »</td>'),
        ("measure", "shells_152mm", "<td>shells of 152 mm</td>"),
        ("modality", "reported_conditional", "<td>reported conditional</td>"),
        ("claim_id", "C_1", "<td>C_1</td>"),
        ("rate", 27_397.26, "<td>27,397</td>"),
        ("rate", float("nan"), "<td></td>"),
        ("rank", 3, "<td>3</td>"),
        ("value", "words of its own", "<td>words of its own</td>"),
    ],
)
def test_a_cell_is_shown_as_a_reader_would_have_it(column, cell, shown):
    """A quote as such, codes as words, numbers grouped, nothing for what is missing."""
    assert f"<tr>{shown}</tr>" in show(pd.DataFrame({column: [cell]}), column)


def test_a_value_is_shown_with_both_ends():
    """The column "value" says low, high and unit together."""
    frame = pd.DataFrame([{"low": 10.0, "high": None, "unit": "tonne", "approx": False}])
    assert "<td>at least 10 tonnes</td>" in show(frame, "value")


def test_headings_are_for_readers():
    """A few have words of their own, the rest are the column's."""
    frame = pd.DataFrame([{"ref": "", "claimant": "", "quote": "", "label": "", "said_by": ""}])
    heads = re.findall(r"<th>(.*?)</th>", show(frame, *frame))
    assert heads == ["", "Who says so", "Words", "Statement", "Said by"]


def test_every_source_has_an_anchor_its_words_and_an_address():
    """A figure in a report links to an entry with the sentence, the figure marked in it."""
    listed = sources_used(claims("munitions"), series("seoul_count"))
    assert '<li id="C003-04">' in listed and "<mark>quelques 10 000</mark>" in listed
    assert '<li id="P010">' in listed and "kyivindependent.com" in listed


def test_only_the_frames_refs_are_listed():
    """The list of sources is that of the notebook, not of the whole record."""
    listed = sources_used(series("mass_122mm_rocket"))
    assert re.findall(r'id="([^"]+)"', listed) == ["P022"]


def entries(listed):
    """Return the entries of a list of sources by their anchor."""
    return dict(re.findall(r'<li id="([^"]+)">(.*?)</li>', listed))


def test_a_claim_is_listed_with_its_words_and_who_says_so(root):
    """The figure is marked once; a claim without one has its words alone."""
    listed = entries(sources_used(claims()))
    assert len(listed) == len(claims())
    for claim in load(root).claims.to_dict("records"):
        entry = listed[claim["claim_id"]]
        assert entry.count("<mark>") == bool(claim["figure"])
        assert f", line {claim['line']}." in entry and " — " in entry and ".." not in entry
        assert f"{claim['stance']}, {claim['modality'].replace('_', ' ')}; " in entry


def test_a_point_is_listed_with_the_day_and_the_note_that_it_has(root):
    """Nothing stands where there is none."""
    frame = series()
    listed = entries(sources_used(frame))
    for point in frame.to_dict("records"):
        entry = listed[point["ref"]]
        who = point["claimant"].replace("'", "&#x27;")
        said = f", {point['said']}" if point["said"] else ""
        assert f"<i>{who}{said}.</i>{' ' if point['note'] else ' <a'}" in entry
        assert f'href="{point["url"]}"' in entry.replace("&amp;", "&")


def test_a_check_is_listed_with_the_claim_it_is_on():
    """And how the two relate, in words."""
    check = checks().query("relation == 'agree_rounded'").iloc[0]
    entry = entries(sources_used(pd.DataFrame([check])))[check["ref"]]
    assert f"<i>On {check['claim_id']}: agree rounded.</i>" in entry and "<a href=" in entry


def test_refs_that_stand_together_are_all_listed():
    """A derived row names several."""
    assert set(entries(sources_used(pd.DataFrame({"ref": ["P010, P011", "C003-04"]})))) == {
        *("P010", "P011", "C003-04")
    }


def test_pages_are_listed_with_the_events_that_they_speak_of():
    """Each page once, its events together; an event without a page is in none."""
    frame = pd.DataFrame({"ref": ["E1", "E2", "E3"], "sources": ["X001;X002", "X002", ""]})
    listed = re.findall(r"<li><b>(\w+)</b> .*?<i>(.*?)</i></li>", pages_used(frame))
    assert listed == [("X001", "E1"), ("X002", "E1, E2")]
