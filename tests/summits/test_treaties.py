"""What is drawn of the treaties is what the record holds, silence and rival dates included."""

import pytest

from chiffres import pledges
from chiffres.record import treaties


def test_a_pledge_that_a_coding_does_not_speak_of_is_silent():
    """Our own coding of 2024 says nothing of offence; ATOP says no."""
    cells = pledges.cells().set_index(["ref", "column"])["state"]
    assert cells["T010", "Offence"] == "silent" and cells["T001", "Offence"] == "not pledged"
    assert [cells[ref, "Defence"] for ref in ("T001", "T007", "T010", "T011")] == [
        "pledged",
        "not pledged",
        "pledged",
        "pledged",
    ]


@pytest.mark.parametrize("treaty", pledges.TERMS)
def test_the_terms_stand_in_the_table(treaty):
    """Taken apart, but in no other words."""
    (told,) = {words for words in treaties().query("treaty == @treaty")["trigger"] if words}
    assert all(part in told for part in pledges.TERMS[treaty])


def test_rival_ends_stand_side_by_side():
    """As printed, as corrected, then all others by date; the correction names its check."""
    ends = pledges.ends()
    assert list(ends["words"][:2]) == ["about 1990", "1996"]
    assert ends.loc[1, "ref"] == "C000-29, K056" and "ATOP" in ends.loc[1, "source"]
    others = ends[ends["panel"] == "others"]
    assert len(others) == len(treaties().query("treaty == @pledges.OLD and ended != ''"))
    assert others["latest"].is_monotonic_increasing


def test_what_the_data_do_not_reach_is_open():
    """ATOP's data end in 2018: what stood then is not said to have ended."""
    cover = pledges.coverage().set_index("ref")
    assert cover["latest"].isna()[["T007", "T010", "T011"]].all()
    assert cover.loc["T011", "earliest"].year == int(pledges.ATOP_ENDS)
    assert all(
        pledges.ATOP_ENDS in note
        for note in treaties().query("atop_consul == 1 and coded_by == 'atop'")["note"]
    )


def test_years_with_and_without_make_the_whole():
    """From 1961 to 2023 there are 63 calendar years, however they are shared out."""
    years = pledges.counted(pledges.ends()).groupby(["label", "ref"])["low"].sum()
    assert set(years) == {63}
    supposed = pledges.supposed(34)
    assert list(supposed["low"]) == [34, 29] and set(supposed["ref"]) == {pledges.SIGNED}


def test_what_became_known_later_is_left_out():
    """The treaty of 2000 has no end in June 2024: nobody knew of one."""
    assert "T009" not in set(pledges.codings()["ref"])


def test_ends_in_one_year_share_a_row():
    """Each of the others is in one row, and only one."""
    others = pledges.ends().query("panel == 'others'")
    rows = pledges.by_last_year(others)
    assert list(rows["edtf"]) == ["1990", "1991", "1995", "1996"]
    assert sorted(", ".join(rows["ref"]).split(", ")) == sorted(others["ref"])


def test_the_days_of_secrecy():
    """Signed on the 19th, printed on the 20th, called confidential on the 23rd."""
    days = pledges.secrecy()
    assert list(days["words"]) == [
        "19 Jun",
        "until 20 Jun",
        "from 20 Jun on",
        "from 20 Jun, still on 23 Jun",
    ]
