"""The tables in seeds/: loaded, checked, joined, and asked for by theme or by name."""

from chiffres.errors import Fault, RecordError
from chiffres.record.ask import (
    checks,
    claims,
    claims_and_checks,
    contradictions,
    corrections,
    estimate,
    events,
    labels,
    names,
    series,
    skipped,
    sources,
    table,
)
from chiffres.record.loading import Record, load

__all__ = [
    "Fault",
    "Record",
    "RecordError",
    "checks",
    "claims",
    "claims_and_checks",
    "contradictions",
    "corrections",
    "estimate",
    "events",
    "labels",
    "load",
    "names",
    "series",
    "skipped",
    "sources",
    "table",
]
