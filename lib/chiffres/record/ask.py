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
    period_earliest, period_latest  the days of a series' period (datetime64), NaT without one
    who, label     the actor that a chart draws it as ("article" for claims), and the row's name
    source_id, url, sure
"""

from __future__ import annotations

from datetime import date

import pandas as pd

from chiffres.figure import Estimate
from chiffres.record.anchor import VALUE
from chiffres.record.contradictions import find_contradictions
from chiffres.record.corrections import VALUED
from chiffres.record.edtf import edtf_days
from chiffres.record.load import load

ENDS = ["low", "high"]
# Parts of a year by their EDTF number.
PARTS = {
    "33": "first quarter of",
    "34": "second quarter of",
    "35": "third quarter of",
    "36": "fourth quarter of",
    "37": "early",
    "38": "mid",
    "39": "late",
    "40": "first half of",
    "41": "second half of",
}


def claims(
    theme: str | None = None, cluster: str | None = None, as_: str = "printed"
) -> pd.DataFrame:
    """Return the claims of the articles, joined with their sources, in the order of the articles.

    Columns: those of claims.csv; those read from the quote (start, end, line, figure_start,
    figure_end: int; kind, unit, earliest, latest, edtf: str; low, high: float; approx: bool);
    hops and credibility (1 to 6): int; and the shared ones above. With `as_="corrected"` a value
    or date that has a correction is the corrected one, or missing where nothing better is known;
    `correction` then says so in words, "" for most. Raises ValueError for a theme or cluster that
    no claim has.
    """
    printed = load().claims
    frame = {"printed": lambda: printed, "corrected": lambda: _corrected(printed)}.get(as_)
    if frame is None:
        raise ValueError(f"as_ is 'printed' or 'corrected', not {as_!r}")
    frame = _with_source(frame(), "claim_id", said="date_published")
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
    days = frame["period"].map(_days)
    frame["period_earliest"], frame["period_latest"] = days.str[0], days.str[1]
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


def claims_and_checks(theme: str | None = None) -> pd.DataFrame:
    """Return claims with the outside statements about each: one row a pair, all claims kept.

    The columns of the checks begin with `check_`; they are missing where a claim has no check.
    """
    beside = checks().drop(columns=["ref", "check_id"]).add_prefix("check_")
    beside = beside.rename(columns={"check_claim_id": "claim_id"})
    return claims(theme).merge(beside, on="claim_id", how="left")


def corrections() -> pd.DataFrame:
    """Return the corrections: what was printed, what it should be, why, and the check behind it."""
    return load().corrections.copy()


def contradictions() -> pd.DataFrame:
    """Return the pairs of claims, in one article or two, that cannot both be so, and why."""
    days = load().sources.set_index("source_id")["reference_date"].to_dict()
    return find_contradictions(load().claims, days)


def events(since: bool = False) -> pd.DataFrame:
    """Return the milestones by date; with `since`, also those known only after June 2024.

    Columns: those of events.csv, confirmed and since as bool, earliest and latest as datetime64.
    """
    frame = load().events
    frame = frame if since else frame[~frame["since"]]
    return frame.sort_values("earliest", kind="stable", ignore_index=True)


def treaties() -> pd.DataFrame:
    """Return the treaties, a row a coding: rival codings of one treaty stand side by side.

    The pledges atop_... are Int64: 1 pledged, 0 not pledged, missing where the coding is silent.
    """
    frame = load().treaties.copy()
    pledges = [column for column in frame if column.startswith("atop_")]
    frame[pledges] = frame[pledges].replace("", None).astype("Int64")
    return frame


def skipped() -> pd.DataFrame:
    """Return the figures of the articles that are no claim, each with the reason."""
    return load().skipped.copy()


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
    supposition = "denied" if row.get("stance") == "deny" else ""
    supposition = "hypothetical" if row.get("modality") == "hypothetical" else supposition
    return Estimate(low, high, unit, bool(row["approx"]), row["alternative"] or None, supposition)


def _corrected(frame: pd.DataFrame) -> pd.DataFrame:
    """Put the corrected values in place of the printed ones, in a copy."""
    frame = frame.astype({"low": float, "high": float}).copy()
    frame["correction"] = ""
    for row in load().corrections.to_dict("records"):
        where = frame["claim_id"] == row["claim_id"]
        printed, better = row["printed"], row["corrected"] or "not known"
        frame.loc[where, "correction"] = f"{row['field']}: {printed} → {better}"
        if row["field"] in VALUED:
            frame.loc[where, list(VALUE)] = [row[name] for name in VALUE]
    return frame


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
    """Return the first and the last day of an EDTF date; NaT for an end that is open or missing."""
    return tuple(pd.Timestamp(day or None) for day in edtf_days(edtf))


def date_text(edtf: str) -> str:
    """Write an EDTF date as a reader would, with no more precision than it has.

    >>> date_text("2023-12-29"), date_text("2023-11"), date_text("2006"), date_text("")
    ('29 Dec 2023', 'Nov 2023', '2006', '')
    >>> date_text("2023-39"), date_text("2023-34")
    ('late 2023', 'second quarter of 2023')
    """
    year, _, part = edtf.partition("-")
    if part in PARTS:
        return f"{PARTS[part]} {year}"
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
