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

__all__ = ["Fault", "Record", "RecordError", "load"]
__all__ += ["checks", "claims", "claims_and_checks", "contradictions", "corrections", "estimate"]
__all__ += ["events", "labels", "names", "series", "skipped", "sources", "table"]
