"""The tables in seeds/: loaded, checked, joined, and asked for by theme or by name."""

from chiffres.record.ask import (
    checks,
    claims,
    claims_and_checks,
    contradictions,
    corrections,
    estimate,
    events,
    series,
    skipped,
    sources,
    treaties,
)
from chiffres.record.faults import Fault, RecordError
from chiffres.record.load import Record, load

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
    "load",
    "series",
    "skipped",
    "sources",
    "treaties",
]
