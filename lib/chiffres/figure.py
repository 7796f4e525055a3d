"""What the library reads and reckons with: a Figure found in a text, an Estimate with two ends."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a text states, where it stands and what it says.

    `start` and `end` are code-point offsets, end exclusive: `text == source[start:end]`.
    `low` and `high` close an interval of values in `unit`; None leaves that end open.
    A date has neither: it has `earliest` and `latest` (ISO 8601 days) and `edtf` (ISO 8601-2).
    """

    start: int
    end: int
    text: str
    kind: str
    low: float | None = None
    high: float | None = None
    unit: str = ""
    approx: bool = False
    earliest: str | None = None
    latest: str | None = None
    edtf: str | None = None
