"""What a notebook asks of the record: one call a table, frames that can be put under each other.

A column of a table is str, "" where its cell is empty. Every value read from words has kind and
unit (str), low and high (float64, NaN where an end is open), approx (bool), earliest, latest (ISO
days) and edtf (str). Frames of claims and of reference series share these columns besides, so that
`pandas.concat` joins them:

    ref          str         claim_id or point_id, as chart footers name it
    measure      str         what is counted
    per          str         what the value is for one of, "" for most
    alternative  str         the "either ... or" that it belongs to
    claimant     str         who is said to know
    said         str         when it was said, EDTF
    period       str         the time that the value belongs to, EDTF
    said_earliest, said_latest, period_earliest, period_latest
                 datetime64  their first and last days, NaT where they are not known
    source, url  str         the publisher, short, and the address of the page
    who, label   str         the actor that a chart draws it as, and the row's name
"""

from __future__ import annotations

import pandas as pd

from chiffres.errors import ChiffresError
from chiffres.figure import Estimate
from chiffres.record.anchor import DATED, VALUE
from chiffres.record.disputes import clashes, find_disagreements
from chiffres.record.judging import rounded
from chiffres.record.loading import load, timestamps
from chiffres.record.relations import days_of
from chiffres.record.values import VALUED
from chiffres.words import date_text, present

# What an outcome is shown with of its claim.
CLAIMED = ("quote", "english", "theme", "cluster", "claimant", "stance", "modality")


def claims(
    theme: str | None = None, cluster: str | None = None, as_: str = "printed"
) -> pd.DataFrame:
    """Return the claims of the articles, joined with their sources, in the order of the articles.

    Columns: those of claims.csv; the value read from the quote; start, end, line, figure_start and
    figure_end (int, -1 without a figure), period_start and said_start (int, -1 without words);
    hops and credibility (int, 0 to 6), corroborated (bool) and passed_on (str: rightly, altered, or
    "" where it was not looked up); and the shared ones above, where who is "article". The words of
    the article that tell its period and when it was said are period_words and said_words; where it
    has none it was said on the day of the article. With `as_="corrected"` a value
    or date that has a correction is the corrected one, or missing where nothing better is known;
    `correction` then says so in words, "" for most. Raises ChiffresError for a theme or cluster
    that no claim has.
    """
    if as_ not in ("printed", "corrected"):
        raise ChiffresError(f"as_ is 'printed' or 'corrected', not {as_!r}")
    frame = load().claims if as_ == "printed" else _corrected(load().claims)
    frame = _with_source(frame, "claim_id")
    frame = frame.rename(columns={name: f"{name}_words" for name in DATED})
    frame = frame.rename(columns={f"{name}_edtf": name for name in DATED})
    frame["said"] = frame["said"].where(frame["said"] != "", frame["date_published"])
    frame = _with_days(frame, *DATED)
    frame["per"], frame["who"], frame["label"] = "", "article", "Article " + frame["source_id"]
    return _only(_only(frame, "theme", theme), "cluster", cluster)


def series(*names: str, until: str | None = None, since: str | None = None) -> pd.DataFrame:
    """Return the points of the reference series named, those said from `since` up to `until`.

    Columns: those of series.csv, the value as read, and the shared ones above. `until` and `since`
    are EDTF. Raises ChiffresError for a name that is not in series.csv, or a date that there is
    not.

    >>> {"value", "low", "unit", "said", "source"} <= set(series().columns)
    True
    """
    frame = _with_days(_with_source(load().series, "point_id"), "said", "period")
    frame["who"], frame["label"] = frame["claimant"], frame["said"].map(date_text)
    for name in names:
        _only(frame, "series", name)
    frame = frame[frame["series"].isin(names)] if names else frame
    if until:
        frame = frame[frame["said_latest"] <= timestamps(until)[1]]
    if since:
        frame = frame[frame["said_earliest"] >= timestamps(since)[0]]
    return frame.reset_index(drop=True)


def checks(refs: pd.Series | list[str] | None = None) -> pd.DataFrame:
    """Return the outside statements about the claims named (all by default), with their relation.

    Columns: those of checks.csv, the value as read, and ref, relation (computed, or a person's
    override), source, url and date_published (str).
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
    """Return the corrections: what was printed, what it should be, why, and the check behind it.

    Columns: those of corrections.csv, and the corrected value as read.
    """
    return load().corrections.copy()


def outcomes() -> pd.DataFrame:
    """Return what became of claims: what is known since, a row a claim, with the claim's words.

    Columns: those of outcomes.csv; the value as read; known_earliest and known_latest (datetime64);
    ref, source, url and date_published of the page, second_source; of the claim its quote, english,
    theme, cluster, claimant, stance and modality; and article, the publisher that printed it.
    """
    called = load().sources.set_index("source_id")["attribution"]
    frame = _with_days(_with_source(load().outcomes, "outcome_id"), "known")
    frame["second_source"] = frame["second_source_id"].map(called).fillna("").astype(str)
    of_claims = load().claims[["claim_id", *CLAIMED]]
    of_claims = of_claims.assign(article=load().claims["source_id"].map(called))
    return frame.merge(of_claims, on="claim_id", how="left", validate="m:1")


def disagreements(as_: str = "printed", without: str = "") -> pd.DataFrame:
    """Return the pairs of claims that do not go together, each with its kind and why.

    `as_` is as for `claims`; `without` leaves an article out. Columns, all str: as
    `chiffres.record.disputes.find_disagreements` has them; `by_cluster` there counts them.
    """
    told = load().claims if as_ == "printed" else _corrected(load().claims)
    told = told[told["source_id"] != without]
    backed = rounded(load().checks.to_dict("records"))
    days = days_of(load().sources.to_dict("records"))
    pairs = load().pairs.to_dict("records")
    return find_disagreements(told.to_dict("records"), days, pairs, backed)


def contradictions() -> pd.DataFrame:
    """Return the disagreements that are clashes: pairs of claims that cannot both be so."""
    return clashes(disagreements())


def codings() -> pd.DataFrame:
    """Return what two coders coded each on their own, a row a claim and coder, as codings.csv."""
    return load().codings.copy()


def events(since: bool = False) -> pd.DataFrame:
    """Return the milestones by date; with `since`, also those marked as known only later.

    Columns: those of events.csv, of which confirmed and since are bool; earliest and latest, the
    days of its date (datetime64, NaT where it is open).
    """
    frame = load().events
    frame = frame if since else frame[~frame["since"]]
    return frame.sort_values("earliest", kind="stable", ignore_index=True)


def table(name: str) -> pd.DataFrame:
    """Return a table that only this collection has, every cell a string, "" where it is empty.

    Raises ChiffresError for a table that there is not.
    """
    others = load().others
    if name not in others:
        known = ", ".join(sorted(others)) or "none"
        raise ChiffresError(f"no table {name!r} of its own; there are: {known}")
    return others[name].copy()


def labels(of: str) -> dict[str, str]:
    """Return what the codes of a set are called where a reader sees them, in their order.

    Raises ChiffresError for a set that labels.csv does not have.
    """
    chosen = _only(load().labels, "set", of)
    return chosen.set_index("code")["label"].to_dict()


def names() -> dict[str, str]:
    """Return the name of each entity by its code."""
    return load().entities.set_index("entity")["name"].to_dict()


def skipped() -> pd.DataFrame:
    """Return the figures of the articles that are no claim, each with the reason.

    Columns: those of skipped.csv; start and end (int), the figure's place in its article.
    """
    return load().skipped.copy()


def sources() -> pd.DataFrame:
    """Return the articles and reference pages, one row each, with the columns of sources.csv."""
    return load().sources.copy()


def estimate(ref: str) -> Estimate:
    """Return the value of a claim or of a reference point, to reckon with.

    What is counted is its unit, so that unlike things are not added. Raises ChiffresError for an
    unknown `ref`, or for one that has no value to reckon with.

    >>> point = series().iloc[0]
    >>> bool(estimate(point["ref"]).low == point["low"])
    True
    """
    record = load()
    for frame, key in ((record.claims, "claim_id"), (record.series, "point_id")):
        found = frame[frame[key] == ref].to_dict("records")
        if found:
            return estimate_of(found[0])
    known = "a claim_id of claims.csv nor a point_id of series.csv"
    raise ChiffresError(f"{ref!r} is neither {known}; mend it")


def estimate_of(row: dict) -> Estimate:
    """Turn a row of a frame of claims or series into the Estimate that it states."""
    low, high = present(row["low"]), present(row["high"])
    if low is None and high is None:
        name = row.get("ref") or row.get("claim_id") or row.get("point_id")
        raise ChiffresError(f"{name} states no value to reckon with; choose one with a figure")
    unit = row["unit"] or row["measure"]
    if row.get("per"):
        unit = f"{unit} / {row['per']}"
    supposition = "denied" if row.get("stance") == "deny" else ""
    supposition = "hypothetical" if row.get("modality") == "hypothetical" else supposition
    return Estimate(low, high, unit, bool(row["approx"]), row["alternative"] or None, supposition)


def _corrected(frame: pd.DataFrame) -> pd.DataFrame:
    """Put the corrected values in place of the printed ones, in a copy."""
    frame = frame.assign(correction="")
    for row in load().corrections.to_dict("records"):
        where = frame["claim_id"] == row["claim_id"]
        printed, better = row["printed"], row["corrected"] or "not known"
        frame.loc[where, "correction"] = f"{row['field']}: {printed} → {better}"
        if row["field"] in VALUED:
            frame.loc[where, list(VALUE)] = [row[name] for name in VALUE]
    return frame


def _with_source(frame: pd.DataFrame, key: str) -> pd.DataFrame:
    """Join the publisher on, and put the key of the table in front as `ref`."""
    pages = load().sources[["source_id", "attribution", "url", "date_published"]]
    pages = pages.rename(columns={"attribution": "source"})
    joined = frame.merge(pages, on="source_id", how="left", validate="m:1")
    joined.insert(0, "ref", joined[key])
    return joined


def _with_days(frame: pd.DataFrame, *columns: str) -> pd.DataFrame:
    """Put the first and the last day of columns of EDTF dates beside them."""
    for column in columns:
        days = frame[column].map(timestamps)
        frame[f"{column}_earliest"] = pd.to_datetime(days.str[0])
        frame[f"{column}_latest"] = pd.to_datetime(days.str[1])
    return frame


def _only(frame: pd.DataFrame, column: str, value: str | None) -> pd.DataFrame:
    if value is None:
        return frame
    if value not in set(frame[column]):
        known = ", ".join(sorted(set(frame[column]) - {""})) or "none"
        raise ChiffresError(f"no row has {column} {value!r}; there are: {known}")
    return frame[frame[column] == value].reset_index(drop=True)
