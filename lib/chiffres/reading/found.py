"""What the readers hand to the scan: a figure in words of the tape, its values still exact."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

Exact = int | Decimal
Value = Exact | float


@dataclass(slots=True, eq=False)
class Found:
    """A figure at words start to end. Kind "" says: these words are no figure, pass over them.

    `grain` tells a date's size ("year", "decade") or marks an age, for the figure that follows.
    """

    start: int
    end: int
    kind: str
    low: Value | None = None
    high: Value | None = None
    unit: str = ""
    approx: bool = False
    earliest: str | None = None
    latest: str | None = None
    edtf: str | None = None
    grain: str = ""


def nothing(start: int, end: int) -> Found:
    """Return the sign that words look like a figure and are none."""
    return Found(start, end, "")
