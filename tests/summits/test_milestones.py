"""Milestones keep the precision of their dates, and the days between them carry both ends."""

import pandas as pd
import pytest

from chiffres.display import pages_used
from chiffres.record import claims, labels, names
from chiffres.record.loading import load
from summits import groups
from summits import milestones as ms

EVENTS = ms.listed().set_index("event_id")


def test_every_category_of_the_record_belongs_to_one_of_four_groups():
    """Only an event that PLOVER does not code has no group."""
    frame = ms.listed(since=True)
    assert set(frame.loc[frame["group"] == "", "plover"]) == {""}
    assert set(frame["plover"]) - {""} <= set(labels("plover"))
    assert (len(labels("plover")), len(groups("plover"))) == (16, 4)


def test_who_acts_has_a_name_and_a_colour_or_is_one_of_the_others():
    """A chart's key has no two entries of one grey."""
    assert EVENTS.loc[["E018", "E005", "E011"], "who"].tolist() == [
        "North Korea",
        "others",
        "others",
    ]
    assert set(EVENTS["who"]) - {"others"} <= set(names().values())


def test_milestones_after_june_2024_stand_apart():
    """They come only when they are asked for."""
    assert not ms.listed()["since"].any() and ms.listed(since=True)["since"].any()


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ("E018", "E027", 280, 280),
        ("E018", "E020", 69, 69),
        ("E015", "E018", 48, 48),
        ("E004", "E006", 6853, 6853),
    ],
)
def test_days_between_are_as_exact_as_the_two_dates(first, second, low, high):
    """A stay of several days is counted from its last."""
    days = ms.days_between(EVENTS.loc[first], EVENTS.loc[second])
    assert (days.low, days.high, days.unit) == (low, high, "day")


def test_a_month_leaves_thirty_days():
    """The article dates the minister's visit by its month alone."""
    visit = ms.of_month(EVENTS.loc["E015"], "2023-07")
    days = ms.days_between(visit, EVENTS.loc["E018"])
    assert (days.low, days.high) == (44, 74)


def test_gaps_run_from_each_meeting_to_the_next():
    """Each names both events; what no article tells of can be left out."""
    gaps, told = ms.gaps(ms.meetings()), ms.gaps(ms.meetings().query("named"))
    assert len(gaps) == len(ms.meetings()) - 1
    assert gaps.iloc[-1][["ref", "low"]].tolist() == ["E018, E027", 280]
    assert told["low"].max() == 6853 > gaps["low"].max()


def test_days_after_a_summit_hold_what_may_fall_within_them():
    """The satellite comes in at 69 days, and not before."""
    within = {days: ms.days_after("E018", ms.listed(), days) for days in (68, 69)}
    assert [len(within[days]) for days in (68, 69)] == [1, 2]


def test_not_yet_is_open_at_the_later_end():
    """A claim that denies a date bounds it from below alone."""
    frame = ms.dated(claims(cluster="satellite-date")).set_index("ref")
    assert frame.loc[["C001-18", "C004-32"], "latest"].isna().all()
    assert frame.loc["C002-14", "latest"] == pd.Timestamp("2022-11-30")


def test_a_corrected_date_is_drawn_as_a_correction():
    """What was printed and what is so are told apart by who says it."""
    frame = ms.dated(claims(cluster="satellite-date", as_="corrected")).set_index("ref")
    assert list(frame.index[frame["who"] == "correction"]) == ["C002-14"]
    assert frame.loc["C002-14", "words"] == "21 Nov 2023"


def test_an_outside_date_stands_once_however_many_claims_it_is_held_against():
    """One page that is checked against three claims is one row."""
    outside = ms.dated_outside(claims(cluster="satellite-date")["ref"])
    assert outside["words"].tolist() == ["21 Nov 2023"]


def test_every_milestone_has_a_claim_or_a_page():
    """A row without either would have come from nowhere."""
    frame = ms.listed(since=True)
    assert ((frame["claims"] != "") | (frame["sources"] != "")).all()
    assert ((frame["sources"] != "") | ~frame["confirmed"]).all()


def test_the_pages_behind_the_milestones_are_listed_with_links():
    """Each page once, with an address."""
    html = pages_used(ms.listed())
    pages = {page for cell in ms.listed()["sources"] for page in cell.split(";") if page}
    assert html.count("<li>") == html.count('href="http') == len(pages)
    assert set(load().sources["source_id"]) >= pages


def test_evidence_is_the_claims_of_the_events_and_their_checks():
    """Nothing else is cited for them."""
    spoken, looked_up = ms.evidence(ms.listed().query("event_id == 'E018'"))
    assert "C004-10" in set(spoken["ref"]) and set(looked_up["claim_id"]) <= set(spoken["ref"])
