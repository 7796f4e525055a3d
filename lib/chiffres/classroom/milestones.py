"""The exercises of 05_diplomatic_milestones; every answer is worked out from the record."""

from __future__ import annotations

import pandas as pd

from chiffres.classroom.exercise import Exercise
from chiffres.figure import Estimate
from chiffres.milestones import days_between, milestones
from chiffres.record import claims, contradictions, estimate

EXACT = 0.001  # a day more or less is another answer


def _event(number: str) -> pd.Series:
    return milestones().set_index("event_id").loc[number]


def _days(first: str, second: str) -> Estimate:
    return days_between(_event(first), _event(second))


def _to_launch() -> float:
    return _days("E018", "E020").low


def _to_printed_launch() -> float:
    """Return the days from the summit to the last day of the month that one article prints."""
    (wrong,) = claims(cluster="satellite-date").query("ref == 'C002-14'")["latest"]
    return (pd.Timestamp(wrong) - _event("E018")["latest"]).days


def _two_months() -> Estimate:
    return estimate("C000-26").to("day")


def _against() -> pd.DataFrame:
    """Return the pairs in which a claim of another article stands against November 2022."""
    pairs = contradictions()
    return pairs[(pairs["first"] == "C002-14") | (pairs["second"] == "C002-14")]


EXERCISES = {
    "milestones-1": Exercise(
        "Days from the meeting at Vostochny to the meeting in Pyongyang?",
        lambda: _days("E018", "E027").low,
        "From 13 September 2023 to 19 June 2024 it is 280 days: a leap year lies between.",
        tolerance=EXACT,
        mistakes=(
            (
                lambda: _days("E018", "E027").low - 1,
                "2024 is a leap year: February has a 29th.",
            ),
            (
                lambda: _days("E018", "E027").low + 1,
                "you counted both ends; between two days lies one fewer.",
            ),
            (
                lambda: _days("E006", "E018").low,
                "that is from Vladivostok to Vostochny.",
            ),
        ),
    ),
    "milestones-2a": Exercise(
        "Days from the meeting at Vostochny to the satellite's launch?",
        _to_launch,
        "From 13 September to 21 November 2023 it is 69 days.",
        tolerance=EXACT,
        mistakes=(
            (lambda: _to_launch() + 1, "you counted both ends; between two days lies one fewer."),
            (
                lambda: _two_months().low,
                "that is what two months come to on the average; count from day to day.",
            ),
            (
                _to_printed_launch,
                "you took the date of article S002: that is before the meeting.",
            ),
        ),
    ),
    "milestones-2b": Exercise(
        "Does « deux mois seulement » (C000-26) hold: yes or no?",
        lambda: "yes",
        "69 days are 2.3 months. Said in whole months, that is two; the check agrees.",
        tolerance=0,
        mistakes=(
            (
                lambda: "no",
                "69 days are nearer to two months than to three, and the article counts in months.",
            ),
        ),
    ),
    "milestones-3": Exercise(
        "How many of the other articles exclude November 2022?",
        lambda: len(_against()),
        "Two print November 2023, and two say in September 2023 that there is none yet.",
        tolerance=EXACT,
        mistakes=(
            (
                lambda: int(_against()["why"].str.contains("not happened").sum()),
                "you counted one kind only: some print another month, some say “not yet”.",
            ),
            (
                lambda: len(claims(cluster="satellite-date")),
                "you counted the article that prints it as well.",
            ),
        ),
    ),
    "milestones-4": Exercise(
        "Which PLOVER category has the embargo of resolution 2397?",
        lambda: _event("E005")["plover"],
        "PLOVER keeps SANCTION for lessening relations, as when Ukraine broke them off.",
        tolerance=0,
        mistakes=(
            (
                lambda: _event("E011")["plover"],
                "that is the word for it in the newspapers; in PLOVER it means that relations are"
                " reduced. Look at the row of resolution 2397.",
            ),
            (
                lambda: _event("E009")["plover"],
                "that is the veto of 2022, which refused new measures.",
            ),
        ),
    ),
    "milestones-5": Exercise(
        "At least how many days lie between the defence minister's visit and Vostochny?",
        lambda: _days("E015", "E018").low,
        "The article gives the month, so the visit may have been on 31 July at the latest.",
        tolerance=EXACT,
        mistakes=(
            (
                lambda: _days("E015", "E018").high,
                "that is from 1 July, so it is the most; the least was asked for.",
            ),
            (
                lambda: (_days("E015", "E018").low + _days("E015", "E018").high) / 2,
                "that is the middle of the month: a day that nobody printed.",
            ),
        ),
    ),
}
