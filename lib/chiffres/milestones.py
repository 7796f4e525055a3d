"""Milestones: the dated events of the record, ready to be drawn, and the days between them."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from textwrap import fill

import pandas as pd

from chiffres.display import Html
from chiffres.figure import Estimate
from chiffres.record.ask import checks, claims, date_text, events
from chiffres.record.load import load

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


def pages_used(frame: pd.DataFrame) -> Html:
    """Return the outside pages behind a frame's events, each with the events that it speaks of."""
    known = load().sources.set_index("source_id")
    told = frame.assign(page=frame["sources"].str.split(";")).explode("page").query("page != ''")
    entries = [_page_entry(known.loc[page], rows) for page, rows in told.groupby("page")]
    return Html(f'<ul class="sources">{"".join(entries)}</ul>')


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


def _page_entry(page: pd.Series, rows: pd.DataFrame) -> str:
    events = ", ".join(rows["ref"])
    link = f'<a href="{escape(page["url"])}">{escape(page["attribution"])}</a>'
    return f"<li><b>{page.name}</b> {escape(page['title'])}. {link}. <i>{events}</i></li>"
