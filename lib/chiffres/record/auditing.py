"""Double entry, from the articles' side: every figure is a claim's or is skipped with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from chiffres.figure import Figure
from chiffres.record.anchor import DATED
from chiffres.record.coders import agreements
from chiffres.record.loading import Record
from chiffres.record.tables import resources

Place = tuple[str, int]  # an article and an offset
# Claims of which one may ask what became of them.
UNSETTLED = {
    "stance": {"speculate", "intend", "deny", "estimate"},
    "modality": {"future", "hypothetical", "reported_conditional"},
}


@dataclass(frozen=True)
class Audit:
    """What the audit found: figures open or entered twice, and claims without their outcome."""

    figures: int
    open: list[tuple[str, Figure]]
    twice: list[str]
    unsettled: list[str]


def audit(record: Record) -> Audit:
    """Hold the figures read in the articles against the claims and the skipped ones.

    A figure is that of one claim or skipped; the time of claims may belong to several.
    """
    times, entries = _times(record), _entries(record)
    read = [(source, f) for source, article in record.articles.items() for f in article.figures]
    unentered = [(source, f) for source, f in read if (source, f.start) not in entries | times]
    skipped = set(record.skipped["skip_id"])
    for place in times.keys() & {place for place, ids in entries.items() if ids[-1] in skipped}:
        entries[place].insert(0, times[place])
    twice = [" and ".join(ids) for ids in entries.values() if len(ids) > 1]
    return Audit(len(read), unentered, twice, _unsettled(record))


def _unsettled(record: Record) -> list[str]:
    """Return the claims that should have an outcome and have none, by stance and modality."""
    told = [record.claims[column].isin(codes) for column, codes in UNSETTLED.items()]
    settled = record.claims["claim_id"].isin(record.outcomes["claim_id"])
    return list(record.claims.loc[(told[0] | told[1]) & ~settled, "claim_id"])


def _times(record: Record) -> dict[Place, str]:
    """Return, by article and offset, a claim whose period or day of saying is told there."""
    rows = record.claims.to_dict("records")
    return {
        (row["source_id"], row[f"{name}_start"]): row["claim_id"] for row in rows for name in DATED
    }


def _entries(record: Record) -> dict[Place, list[str]]:
    """Return, by article and offset, the ids under which a figure is entered."""
    entries: dict[Place, list[str]] = {}
    claims = record.claims[record.claims["figure"] != ""]
    for row in claims.itertuples():
        entries.setdefault((row.source_id, row.figure_start), []).append(row.claim_id)
    for row in record.skipped.itertuples():
        entries.setdefault((row.source_id, row.start), []).append(row.skip_id)
    return entries


def coders_agree(record: Record, draws: int = 0) -> list[dict[str, Any]]:
    """Return how far two coders agree, a row a column, as `agreements` has it.

    Claims whose codes the second coder had been `shown` are left out. A column that is asked only
    of claims which have another, as polarity of those with a cluster (`askedOf` in the schema),
    counts those alone.
    """
    codings, rows = record.codings[record.codings["shown"] == ""], []
    for field in resources(record.root)["codings"]["schema"]["fields"][2:-1]:
        asked = record.claims[record.claims[field.get("askedOf", "claim_id")] != ""]["claim_id"]
        of = codings.loc[codings["claim_id"].isin(asked), ["claim_id", "coder", field["name"]]]
        rows += agreements(of, draws)
    return rows
