"""The tables in seeds/: loaded, checked, joined, and asked for by theme or by name."""

from chiffres.errors import Fault, RecordError
from chiffres.record.ask import (
    checks,
    claims,
    claims_and_checks,
    codings,
    contradictions,
    corrections,
    disagreements,
    estimate,
    events,
    labels,
    names,
    outcomes,
    series,
    skipped,
    sources,
    table,
)
from chiffres.record.loading import Record, load

__all__ = ["Fault", "Record", "RecordError", "load"]
__all__ += ["checks", "claims", "claims_and_checks", "codings", "contradictions", "corrections"]
__all__ += ["disagreements", "estimate", "events", "labels", "names", "outcomes", "series"]
__all__ += ["skipped", "sources", "table"]
