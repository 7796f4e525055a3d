"""Milestones: the dated events of the record, ready to be drawn, and the days between them."""

from __future__ import annotations

from itertools import pairwise
from textwrap import fill

import pandas as pd

from chiffres.figure import Estimate
from chiffres.lesson.exercises import Exercise
from chiffres.record import checks, claims, contradictions, estimate, events
from chiffres.record.loading import load
from chiffres.words import date_text

NAMES = {
    "RUS": "Russia",
    "PRK": "North Korea",
    "USA": "United States",
    "KOR": "South Korea",
    "CHN": "China",
}
# PLOVER's own four groups of its categories.
GROUPS = {
    "words of cooperation": ("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
    "deeds of cooperation": ("COOPERATE", "AID", "RETREAT"),
    "words of conflict": ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    "deeds of conflict": ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
GROUP = {category: group for group, categories in GROUPS.items() for category in categories}
TABLE = "table of milestones (seeds/events.csv)"
SPAN = ("earliest", "latest")
LETTERS = 30  # in a line of a row's name


def milestones(since: bool = False) -> pd.DataFrame:
    """Return the events by date, with what a chart needs.

    To the columns of `chiffres.record.events` it adds ref (the event), label (its title), who (the
    first who acts), approx (dated "about"), group (PLOVER's four; "" where it codes nothing),
    named (an article has a claim of it) and source: the table, which has the claims and pages.
    """
    frame = events(since)
    first = frame["actor"].str.split(";").str[0]
    return frame.assign(
        ref=frame["event_id"],
        label=frame["title"],
        who=first.map(NAMES).fillna("others"),
        group=frame["plover"].map(GROUP).fillna(""),
        approx=frame["date"].str.contains("~"),
        named=frame["claims"] != "",
        source=TABLE,
    )


def meetings(since: bool = False) -> pd.DataFrame:
    """Return the milestones at which one of the two states visits or meets the other."""
    frame = milestones(since)
    return frame[frame["plover"] == "CONSULT"].reset_index(drop=True)


def days_between(first: pd.Series, second: pd.Series) -> Estimate:
    """Return the days from one event to a later one, as exactly as the two are dated.

    A month leaves a range: from its last day to its first.

    >>> visit, summit = meetings().set_index("event_id").loc[["E015", "E018"]].iloc
    >>> print(days_between(visit, summit))
    between 44 and 74 day
    """
    nearest = (second["earliest"] - first["latest"]).days
    farthest = (second["latest"] - first["earliest"]).days
    return Estimate(nearest, farthest, "day")


def gaps(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the days from each row of a frame of events to the next, a row a gap.

    The columns are those that `chiffres.charts.intervals` draws; the actor is the later event's.
    """
    return pd.DataFrame(_gap(first, second) for first, second in pairwise(frame.iloc))


def days_after(start: str, frame: pd.DataFrame, within: int) -> pd.DataFrame:
    """Return the rows of a frame up to `within` days after the event `start`, with those days."""
    (origin,) = frame[frame["event_id"] == start].iloc
    later = frame[frame["earliest"] > origin["latest"]]
    days = pd.DataFrame(_gap(origin, row) for row in later.iloc)
    days["label"] = [fill(event, LETTERS) for event in days["event"]]
    return days[days["low"] <= within].reset_index(drop=True)


def evidence(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the claims that speak of a frame's events, and the checks on those claims."""
    named = {ref for refs in frame["claims"] for ref in refs.split(";")}
    spoken = claims()
    spoken = spoken[spoken["ref"].isin(named)]
    return spoken, checks(spoken["ref"])


def dated(frame: pd.DataFrame) -> pd.DataFrame:
    """Give claims about a date the span in which they put it, for `chiffres.charts.dates`.

    A claim that something had not yet happened puts it after the day from which the article's
    relative dates are read, and leaves the other end open.
    """
    said = load().sources.set_index("source_id")["reference_date"]
    return pd.DataFrame(_dated(row, said) for row in _rows(frame))


def dated_outside(refs: pd.Series) -> pd.DataFrame:
    """Return the dates that outside pages give for the claims named, each page and date once."""
    frame = checks(refs)
    frame = frame[frame["earliest"] != ""].drop_duplicates(["source_id", "edtf"])
    frame = frame.assign(who="", label="Outside page", quote=frame["statement"])
    return pd.DataFrame(_span(row) | {"words": date_text(row["edtf"])} for row in _rows(frame))


def _gap(first: pd.Series, second: pd.Series) -> dict:
    days = days_between(first, second)
    names = {"label": date_text(second["date"]), "who": second["who"], "event": second["title"]}
    value = {
        "low": days.low,
        "high": days.high,
        "unit": days.unit,
        "approx": False,
        "kind": "duration",
    }
    refs = {"ref": f"{first['ref']}, {second['ref']}", "source": TABLE}
    return names | value | refs | {"measure": "days between"}


def _dated(row: dict, said: pd.Series) -> dict:
    """A day, a month, or an arrow from the day on which it had not happened."""
    who = "correction" if row.get("correction") else row["who"]
    drawn = _span(row) | {"who": who, "words": date_text(row["edtf"])}
    if row["modality"] == "negation":
        drawn |= {"earliest": pd.Timestamp(said[row["source_id"]]), "words": "not yet"}
    return drawn


def _span(row: dict) -> dict:
    dates = {name: pd.Timestamp(row[name] or None) for name in SPAN}
    return dates | {name: row[name] for name in ("ref", "label", "who", "source", "quote")}


def _rows(frame: pd.DataFrame) -> list[dict]:
    return frame.to_dict("records")


# ---------------------------------------------------------------- exercises

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
