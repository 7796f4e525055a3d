"""What is drawn of the treaties is what the record holds, silence and rival dates included."""

from chiffres.record import labels, table
from summits import treaties


def test_a_pledge_that_a_coding_does_not_speak_of_is_silent():
    """Our own coding of 2024 says nothing of offence; ATOP says no."""
    cells = treaties.cells().set_index(["ref", "column"])["state"]
    assert cells["T010", "Offence"] == "silent" and cells["T001", "Offence"] == "not pledged"
    assert [cells[ref, "Defence"] for ref in ("T001", "T007", "T010", "T011", "T014", "T015")] == [
        "pledged",
        "not pledged",
        "pledged",
        "pledged",
        "pledged",
        "pledged",
    ]
    moscow, china, others = ["T001", "T007", "T010"], ["T011"], ["T014", "T015"]
    assert list(dict.fromkeys(treaties.cells()["ref"])) == moscow + china + others


def test_codes_have_labels_and_labels_codes():
    """A treaty or a coder without a name would be drawn as nothing."""
    rows = table("treaties")
    assert set(labels("treaty")) == set(rows["treaty"])
    assert set(labels("coded_by")) == set(rows["coded_by"])
    assert set(labels("pledge")) <= set(rows) and set(labels("end_mode")) <= set(rows["end_mode"])


def test_the_terms_of_the_treaties_are_read_across():
    """Two codings of one treaty give its terms in the same words; silence is told as such."""
    told = table("treaties").query("trigger != ''")
    parts = ["trigger", "speed", "means", "limits", "other_duties"]
    assert (told.groupby("treaty")[parts].nunique() == 1).all(axis=None)
    terms = treaties.terms().set_index("label")
    speeds = ["immediately", "none named", "without delay", "none named", "forthwith"]
    assert list(terms["speed"]) == speeds
    assert "consult" in terms.loc["USSR–North Korea 1961", "other_duties"]
    assert terms.loc["USSR–North Korea 1961", "limits"] == "none named"


def test_rival_ends_stand_side_by_side():
    """As printed, as corrected, then all others by date; the correction names its check."""
    ends = treaties.ends()
    assert list(ends["words"][:2]) == ["about 1990", "1996"]
    assert ends.loc[1, "ref"] == "C000-29, K161" and "Maeil Shinmun" in ends.loc[1, "source"]
    others = ends[ends["panel"] == "others"]
    assert len(others) == sum(table("treaties").query("ended != ''")["treaty"] == treaties.OLD)
    assert others["latest"].is_monotonic_increasing


def test_what_the_data_do_not_reach_is_open():
    """ATOP's data end in 2018: what stood then is not said to have ended."""
    cover = treaties.coverage().set_index("ref")
    assert list(cover.index) == ["T001", "T007", "T010", "T011"]
    assert cover["latest"].isna()[["T007", "T010", "T011"]].all()
    assert cover.loc["T011", "earliest"].year == int(treaties.ATOP_ENDS)
    assert all(
        treaties.ATOP_ENDS in note
        for note in table("treaties").query("atop_consul == '1' and coded_by == 'atop'")["note"]
    )


def test_years_with_and_without_make_the_whole():
    """From 1961 to 2023 there are 63 calendar years, however they are shared out."""
    years = treaties.counted(treaties.ends()).groupby(["label", "ref"])["low"].sum()
    assert set(years) == {63}
    counted = treaties.counted(treaties.ends()).groupby("label")["approx"].unique()
    assert list(counted["As printed"]) == [True] and list(counted["As corrected"]) == [False]
    supposed = treaties.supposed(34)
    assert list(supposed["low"]) == [34, 29] and set(supposed["ref"]) == {treaties.SIGNED}


def test_what_became_known_later_is_left_out():
    """The treaty of 2000 has no end in June 2024: nobody knew of one."""
    assert "T009" not in set(treaties.codings()["ref"])


def test_ends_in_one_year_share_a_row():
    """Each of the others is in one row, and only one."""
    others = treaties.ends().query("panel == 'others'")
    rows = treaties.by_last_year(others)
    assert list(rows["edtf"]) == ["1990", "1991", "1995", "1996"]
    assert sorted(", ".join(rows["ref"]).split(", ")) == sorted(others["ref"])


def test_the_days_of_secrecy():
    """Signed on the 19th, printed on the 20th, called confidential on the 23rd."""
    days = treaties.secrecy()
    assert list(days["words"]) == [
        "19 Jun",
        "until 20 Jun",
        "from 20 Jun on",
        "from 20 Jun, still on 23 Jun",
    ]
