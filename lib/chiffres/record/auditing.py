"""Double entry, from the articles' side: every figure is a claim's or is skipped with a reason."""

from __future__ import annotations

from dataclasses import dataclass

from chiffres.figure import Figure
from chiffres.record.anchor import DATED
from chiffres.record.loading import Record

Entries = dict[tuple[str, int], list[str]]
# Claims of which one may ask what became of them.
UNSETTLED = {
    "stance": {"speculate", "intend", "deny", "estimate"},
    "modality": {"future", "hypothetical", "reported_conditional"},
}


@dataclass(frozen=True)
class Audit:
    """What the audit found: figures that are open, and figures that are entered twice.

    `unsettled` are the claims that tell what may be, is to be, or is denied, without an outcome.
    """

    figures: int
    open: list[tuple[str, Figure]]
    twice: list[str]
    unsettled: list[str]


def audit(record: Record) -> Audit:
    """Hold the figures read in the articles against the claims and the skipped ones.

    The time of a claim and the day on which it was said are entered too, for as many claims as they
    belong to; but a figure is that of one claim, or skipped.
    """
    times = _times(record)
    entries = _entries(record, times)
    read = [(source, f) for source, article in record.articles.items() for f in article.figures]
    unentered = [(source, f) for source, f in read if (source, f.start) not in entries | times]
    twice = [" and ".join(ids) for ids in entries.values() if len(ids) > 1]
    return Audit(len(read), unentered, twice, unsettled(record))


def unsettled(record: Record) -> list[str]:
    """Return the claims that should have an outcome and have none, by stance and modality."""
    told = [record.claims[column].isin(codes) for column, codes in UNSETTLED.items()]
    settled = record.claims["claim_id"].isin(record.outcomes["claim_id"])
    return list(record.claims.loc[(told[0] | told[1]) & ~settled, "claim_id"])


def _times(record: Record) -> Entries:
    """Return, by article and offset, the claims whose period or day of saying is told there."""
    times: Entries = {}
    for row in record.claims.to_dict("records"):
        for start in {row[f"{column}_start"] for column in DATED} - {-1}:
            times.setdefault((row["source_id"], start), []).append(row["claim_id"])
    return times


def _entries(record: Record, times: Entries) -> Entries:
    """Return, by article and offset, the ids under which a figure is entered."""
    entries: Entries = {}
    claims = record.claims[record.claims["figure"] != ""]
    for row in claims.itertuples():
        entries.setdefault((row.source_id, row.figure_start), []).append(row.claim_id)
    for row in record.skipped.itertuples():
        place = (row.source_id, row.start)
        entries.setdefault(place, []).extend([*times.get(place, [])[:1], row.skip_id])
    return entries
