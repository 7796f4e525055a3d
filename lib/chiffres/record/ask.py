"""What a notebook asks of the record: one call a table, frames that can be put under each other.

Frames of claims and of reference series share these columns, so that `pandas.concat` joins them:

    ref            claim_id or point_id, as chart footers name it
    measure        what is counted
    low, high      the two ends as float; NaN is an open end
    unit, approx, alternative
    per            what the value is for one of, empty for most
    claimant       who is said to know
    said           when it was said, EDTF; said_earliest and said_latest are its days (datetime64)
    source         the publisher, short, for chart footers
    who, label     the actor that a chart draws it as ("article" for claims), and the row's name
    source_id, url, sure
"""

from __future__ import annotations

from datetime import date

import pandas as pd

from chiffres.figure import Estimate
from chiffres.reading import normalise
from chiffres.record.load import load

ENDS = ["low", "high"]


def claims(theme: str | None = None, cluster: str | None = None) -> pd.DataFrame:
    """Return the claims of the articles, joined with their sources, in the order of the articles.

    Columns: those of claims.csv, those read from the quote (start, end, line, kind, low, high,
    unit, approx, earliest, latest, edtf, hops), and the shared ones above. Raises ValueError for
    a theme or cluster that no claim has.
    """
    frame = _with_source(load().claims, "claim_id", said="date_published")
    frame["per"] = ""
    frame["who"], frame["label"] = "article", "Article " + frame["source_id"]
    return _only(_only(frame, "theme", theme), "cluster", cluster)


def series(*names: str, until: str | None = None, since: str | None = None) -> pd.DataFrame:
    """Return the points of the reference series named, those said from `since` up to `until`.

    Columns: those of series.csv, the value as read, and the shared ones above. Raises ValueError
    for a name that is not in series.csv.

    >>> series("mass_152mm_projectile")[["value", "low", "unit"]].to_dict("records")
    [{'value': '43.56 kg', 'low': 43.56, 'unit': 'kilogram'}]
    """
    frame = _with_source(load().series, "point_id")
    frame["who"], frame["label"] = frame["claimant"], frame["said"].map(date_text)
    for name in names:
        _only(frame, "series", name)
    frame = frame[frame["series"].isin(names)] if names else frame
    if until:
        frame = frame[frame["said_latest"] <= _days(until)[1]]
    if since:
        frame = frame[frame["said_earliest"] >= _days(since)[0]]
    return frame.reset_index(drop=True)


def checks(refs: pd.Series | list[str] | None = None) -> pd.DataFrame:
    """Return the outside statements about the claims named (all by default), with their relation.

    Columns: those of checks.csv, the value as read, relation (computed, or a person's override),
    source and url.
    """
    frame = _with_source(load().checks, "check_id")
    return frame if refs is None else frame[frame["claim_id"].isin(list(refs))]


def sources() -> pd.DataFrame:
    """Return the articles and reference pages, one row each, as in sources.csv."""
    return load().sources.copy()


def estimate(ref: str) -> Estimate:
    """Return the value of a claim or of a reference point, to reckon with.

    What is counted is its unit, so that unlike things are not added. Raises ValueError for an
    unknown `ref`, or for one that has no value to reckon with.

    >>> print(estimate("C003-04"))
    about 10,000 containers
    """
    record = load()
    for frame, key in ((record.claims, "claim_id"), (record.series, "point_id")):
        found = frame[frame[key] == ref].to_dict("records")
        if found:
            return estimate_of(found[0])
    raise ValueError(f"{ref!r} is neither a claim_id of claims.csv nor a point_id of series.csv")


def estimate_of(row: dict) -> Estimate:
    """Turn a row of a frame of claims or series into the Estimate that it states."""
    low, high = (None if pd.isna(row[end]) else row[end] for end in ENDS)
    if low is None and high is None:
        name = row.get("ref") or row.get("claim_id") or row.get("point_id")
        raise ValueError(f"{name} states no value to reckon with")
    unit = row["unit"] or row["measure"]
    if row.get("per"):
        unit = f"{unit} / {row['per']}"
    return Estimate(low, high, unit, bool(row["approx"]), row["alternative"] or None)


def _with_source(frame: pd.DataFrame, key: str, said: str = "said") -> pd.DataFrame:
    """Join the publisher on, and give the columns that claims and series share."""
    columns = ["source_id", "attribution", "url", "date_published"]
    joined = frame.merge(load().sources[columns], on="source_id", how="left", validate="m:1")
    joined = joined.rename(columns={"attribution": "source"})
    joined.insert(0, "ref", joined[key])
    joined[ENDS] = joined[ENDS].astype(float)
    if said in joined:
        joined["said"] = joined[said]
        days = joined["said"].map(_days)
        joined["said_earliest"], joined["said_latest"] = days.str[0], days.str[1]
    return joined


def _days(edtf: str) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Return the first and the last day of an EDTF date or interval; NaT twice without one."""
    if not edtf:
        return pd.NaT, pd.NaT
    figures = [normalise(part, "en") for part in edtf.split("/")]
    return pd.Timestamp(figures[0].earliest), pd.Timestamp(figures[-1].latest)


def date_text(edtf: str) -> str:
    """Write an EDTF date as a reader would, with no more precision than it has.

    >>> date_text("2023-12-29"), date_text("2023-11"), date_text("2006"), date_text("")
    ('29 Dec 2023', 'Nov 2023', '2006', '')
    """
    form = {10: "%d %b %Y", 7: "%b %Y"}.get(len(edtf))
    if not form:
        return edtf
    return date.fromisoformat(f"{edtf}-01"[:10]).strftime(form).lstrip("0")


def _only(frame: pd.DataFrame, column: str, value: str | None) -> pd.DataFrame:
    if value is None:
        return frame
    if value not in set(frame[column]):
        known = ", ".join(sorted(set(frame[column]) - {""}))
        raise ValueError(f"no row has {column} {value!r}; there are: {known}")
    return frame[frame[column] == value].reset_index(drop=True)
