"""Double entry, from the articles' side: every figure is a claim's or is skipped with a reason."""

from __future__ import annotations

from dataclasses import dataclass

from chiffres.figure import Figure
from chiffres.record.loading import Record


@dataclass(frozen=True)
class Audit:
    """What the audit found: figures that are open, and figures that are entered twice."""

    figures: int
    open: list[tuple[str, Figure]]
    twice: list[str]


def audit(record: Record) -> Audit:
    """Hold the figures read in the articles against the claims and the skipped ones."""
    entries = _entries(record)
    read = [(source, f) for source, article in record.articles.items() for f in article.figures]
    unentered = [(source, f) for source, f in read if (source, f.start) not in entries]
    twice = [" and ".join(ids) for ids in entries.values() if len(ids) > 1]
    return Audit(len(read), unentered, twice)


def _entries(record: Record) -> dict[tuple[str, int], list[str]]:
    """Return, by article and offset, the ids under which a figure is entered."""
    entries: dict[tuple[str, int], list[str]] = {}
    claims = record.claims[record.claims["figure"] != ""]
    for row in claims.itertuples():
        entries.setdefault((row.source_id, row.figure_start), []).append(row.claim_id)
    for row in record.skipped.itertuples():
        entries.setdefault((row.source_id, row.start), []).append(row.skip_id)
    return entries
