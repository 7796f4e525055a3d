"""05_diplomatic_milestones: the dated events of the record, and the days between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from textwrap import fill
from typing import Any

import pandas as pd

from chiffres.figure import Estimate
from chiffres.lesson import Exercise, ask
from chiffres.palette import ACTORS
from chiffres.record import checks, claims, contradictions, estimate, events, labels, names, sources
from chiffres.record.edtf import edtf_days
from chiffres.words import date_text
from summits import bounds, claim

TABLE = "table of milestones (seeds/events.csv)"
SPAN = ("earliest", "latest")
LETTERS = 30  # in a line of a row's name
STAY = "/"  # in a date that lasts from a day to a day

VLADIVOSTOK, VOSTOCHNY, PYONGYANG = "E006", "E018", "E027"  # where the two met
MINISTER, LAUNCH = "E015", "E020"  # his visit of July 2023, the satellite's launch
JULY = "2023-07"  # as the article dates the visit
EMBARGO, VETO, RUPTURE = "E005", "E009", "E011"
TWO_MONTHS, TOO_EARLY = "C000-26", "C002-14"  # from meeting to launch; the launch, a year off


def listed(since: bool = False) -> pd.DataFrame:
    """Return the events by date, with what a chart needs.

    To the columns of `chiffres.record.events` it adds ref (the event), label (its title), who (the
    first who acts; "others" for whom entities.csv gives no colour), approx (bool: dated "about"),
    group (PLOVER's four; "" where it codes nothing), named (bool: an article has a claim of it)
    and source: the table, which has the claims and pages.
    """
    frame = events(since)
    actor = frame["actor"].str.split(";").str[0].map(names())
    return frame.assign(
        ref=frame["event_id"],
        label=frame["title"],
        who=actor.where(actor.isin(list(ACTORS)), "others"),
        group=frame["plover"].map(labels("plover")).fillna(""),
        approx=frame["date"].str.contains("~"),
        named=frame["claims"] != "",
        source=TABLE,
    )


def meetings(since: bool = False) -> pd.DataFrame:
    """Return the milestones at which one of the two states visits or meets the other."""
    frame = listed(since)
    return frame[frame["plover"] == "CONSULT"].reset_index(drop=True)


def days_between(first: pd.Series, second: pd.Series) -> Estimate:
    """Return the days from one event to a later one, as exactly as the two are dated.

    A month leaves a range: from its last day to its first. A stay of several days is known to the
    day, and is counted from the day on which it ends, or to that on which it begins.

    >>> visit, summit = meetings().set_index("event_id").loc[["E015", "E018"]].iloc
    >>> print(days_between(visit, summit))
    48 day
    """
    nearest = (second["earliest"] - first["latest"]).days
    start = first["latest"] if STAY in first["date"] else first["earliest"]
    end = second["earliest"] if STAY in second["date"] else second["latest"]
    return Estimate(nearest, (end - start).days, "day")


def of_month(event: pd.Series, month: str) -> pd.Series:
    """Return an event as if only its month were known, as an article gives it.

    >>> visit, summit = meetings().set_index("event_id").loc[["E015", "E018"]].iloc
    >>> print(days_between(of_month(visit, "2023-07"), summit))
    between 44 and 74 day
    """
    earliest, latest = map(pd.Timestamp, edtf_days(month))
    return pd.Series({**event, "date": month, "earliest": earliest, "latest": latest})


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
    said = sources().set_index("source_id")["reference_date"]
    return pd.DataFrame(_dated(row, said) for row in frame.to_dict("records"))


def dated_outside(refs: pd.Series) -> pd.DataFrame:
    """Return the dates that outside pages give for the claims named, each page and date once."""
    frame = checks(refs)
    frame = frame[frame["earliest"] != ""].drop_duplicates(["source_id", "edtf"])
    frame = frame.assign(who="", label="Outside page", quote=frame["statement"])
    rows = frame.to_dict("records")
    return pd.DataFrame(_span(row) | {"words": date_text(row["edtf"])} for row in rows)


def _gap(first: pd.Series, second: pd.Series) -> dict[str, Any]:
    days = days_between(first, second)
    names = {"label": date_text(second["date"]), "who": second["who"], "event": second["title"]}
    value = {name: getattr(days, name) for name in ("low", "high", "unit", "approx")}
    refs = {"ref": f"{first['ref']}, {second['ref']}", "source": TABLE}
    return names | value | {"kind": "duration"} | refs | {"measure": "days between"}


def _dated(row: dict[str, Any], said: pd.Series) -> dict[str, Any]:
    """Return a day, a month, or an arrow from the day on which it had not happened."""
    who = "correction" if row.get("correction") else row["who"]
    drawn = _span(row) | {"who": who, "words": date_text(row["edtf"])}
    if row["modality"] == "negation":
        drawn |= {"earliest": pd.Timestamp(said[row["source_id"]]), "words": "not yet"}
    return drawn


def _span(row: dict[str, Any]) -> dict[str, Any]:
    dates = {name: pd.Timestamp(row[name] or None) for name in SPAN}
    return dates | {name: row[name] for name in ("ref", "label", "who", "source", "quote")}


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer counted in the record."""
    event = {row["ref"]: row for row in listed().iloc}
    pairs = (VOSTOCHNY, PYONGYANG), (VLADIVOSTOK, VOSTOCHNY), (VOSTOCHNY, LAUNCH)
    spans = [days_between(event[first], event[second]) for first, second in pairs]
    (between, _), (before, _), (launch, _) = map(bounds, spans)
    yield ask(
        "milestones-1",
        "Days from the meeting at Vostochny to the meeting in Pyongyang?",
        between,
        "From 13 September 2023 to 19 June 2024 it is 280 days: a leap year lies between.",
        (between - 1, "2024 is a leap year: February has a 29th."),
        (between + 1, "you counted both ends; between two days lies one fewer."),
        (before, "that is from Vladivostok to Vostochny."),
        unit="days",
        tolerance=0,
    )
    printed = pd.Timestamp(claim(TOO_EARLY)["latest"]) - event[VOSTOCHNY]["latest"]
    yield ask(
        "milestones-2a",
        "Days from the meeting at Vostochny to the satellite's launch?",
        launch,
        "From 13 September to 21 November 2023 it is 69 days.",
        (launch + 1, "you counted both ends; between two days lies one fewer."),
        (
            estimate(TWO_MONTHS).to("day").low,
            "that is what two months come to on the average; count from day to day.",
        ),
        (printed.days, "you took the date of article S002: that is before the meeting."),
        unit="days",
        tolerance=0.001,
    )
    yield ask(
        "milestones-2b",
        "Does « deux mois seulement » (C000-26) hold: yes or no?",
        "yes",
        "69 days are 2.3 months. Said in whole months, that is two; the check agrees.",
        ("no", "69 days are nearer to two months than to three, and the article counts in months."),
        accepted=("oui", "true", "vrai"),
        hint="Divide the days by those of a month, and round as the article does.",
    )
    against = contradictions().query("first == @TOO_EARLY or second == @TOO_EARLY")
    yield ask(
        "milestones-3",
        "How many of the other articles exclude November 2022?",
        len(against),
        "Two print November 2023, and two say in September 2023 that there is none yet.",
        (
            against["why"].str.contains("not happened").sum(),
            "you counted one kind only: some print another month, some say “not yet”.",
        ),
        (len(claims(cluster="satellite-date")), "you counted the article that prints it as well."),
        unit="articles",
        tolerance=0,
    )
    yield ask(
        "milestones-4",
        "Which PLOVER category has the embargo of resolution 2397?",
        event[EMBARGO]["plover"],
        "PLOVER keeps SANCTION for lessening relations, as when Ukraine broke them off.",
        (
            event[RUPTURE]["plover"],
            "that is the word for it in the newspapers; in PLOVER it means that relations are"
            " reduced. Look at the row of resolution 2397.",
        ),
        (event[VETO]["plover"], "that is the veto of 2022, which refused new measures."),
        hint="The table of milestones has a column of PLOVER's categories.",
    )
    visit, summit = event[MINISTER], event[VOSTOCHNY]
    by_days, _ = bounds(days_between(visit, summit))
    by_month, _ = bounds(days_between(of_month(visit, JULY), summit))
    yield ask(
        "milestones-5",
        "How many days lie between the last day of the defence minister's visit and Vostochny?",
        by_days,
        "From 27 July to 13 September 2023 it is 48 days. The article gives the month alone: by it"
        " there were between 44 and 74.",
        (by_month, "that is from 31 July, the last day that the article's month allows."),
        (
            (summit["earliest"] - visit["earliest"]).days,
            "that is from the day on which he came; the last day was asked for.",
        ),
        (by_days + 1, "you counted both ends; between two days lies one fewer."),
        unit="days",
        tolerance=0,
    )
