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
    entered = entries(record)
    read = [(source, f) for source, article in record.articles.items() for f in article.figures]
    unentered = [(source, f) for source, f in read if (source, f.start) not in entered]
    twice = [" and ".join(ids) for told in entered.values() if len(ids := _rivals(told)) > 1]
    return Audit(len(read), unentered, twice, _unsettled(record))


def entries(record: Record) -> dict[Place, list[tuple[str, str]]]:
    """Return, by article and offset, what a figure is entered as: the ids of rows, and as what.

    That is a claim's figure or a time of it (one of DATED), or "skipped".
    """
    entered: dict[Place, list[tuple[str, str]]] = {}
    for row in record.claims.to_dict("records"):
        for column in ("figure", *DATED):
            if row[f"{column}_start"] >= 0:
                place = (row["source_id"], row[f"{column}_start"])
                entered.setdefault(place, []).append((row["claim_id"], column))
    for row in record.skipped.to_dict("records"):
        entered.setdefault((row["source_id"], row["start"]), []).append((row["skip_id"], "skipped"))
    return entered


def _rivals(told: list[tuple[str, str]]) -> list[str]:
    """Return the rows that cannot share a figure: those whose own it is, and one that skips it."""
    times = [ref for ref, column in told if column in DATED]
    own = [ref for ref, column in told if column not in DATED]
    skipped = any(column == "skipped" for _, column in told)
    return times[-1:] * skipped + own


def _unsettled(record: Record) -> list[str]:
    """Return the claims that should have an outcome and have none, by stance and modality."""
    told = [record.claims[column].isin(codes) for column, codes in UNSETTLED.items()]
    settled = record.claims["claim_id"].isin(record.outcomes["claim_id"])
    return list(record.claims.loc[(told[0] | told[1]) & ~settled, "claim_id"])


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
