"""Draw numbers between two ends, under an assumption that is ours and has a name.

No source of the record gave a distribution. A simulation here is no estimate: it shows how an
answer moves when the assumption does. An end that a source left open has to be closed by a choice
that is named, or nothing is drawn.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from chiffres.derive import row
from chiffres.errors import ChiffresError
from chiffres.figure import Estimate
from chiffres.units import combine, factor
from chiffres.words import interval_text, number_text

SEED, RUNS, DOTS = 2024, 100_000, 20  # as many runs to each dot
NINE_IN_TEN = (0.05, 0.95)

# How runs may lie between two ends; a name says where most of them lie.
SHAPES = {
    "uniform": lambda rng, low, high: rng.uniform(low, high, RUNS),
    "peak low": lambda rng, low, high: rng.triangular(low, low, high, RUNS),
    "peak high": lambda rng, low, high: rng.triangular(low, high, high, RUNS),
}


class OpenEndError(ChiffresError):
    """Raised when numbers would be drawn towards an end that no source gave."""


def close(estimate: Estimate, low: float | None = None, high: float | None = None) -> Estimate:
    """Close the open ends of an estimate by a choice of one's own; stated ends stay.

    >>> print(close(Estimate(None, 4_800_000, "shell"), low=3_000_000))
    between 3 million and 4.8 million shell
    """
    low = low if estimate.low is None else estimate.low
    high = high if estimate.high is None else estimate.high
    return replace(estimate, low=low, high=high)


def draw(estimate: Estimate, shape: str, rng: np.random.Generator) -> np.ndarray:
    """Return `RUNS` numbers between the ends of an estimate, in its unit.

    Raises OpenEndError where an end is open, ChiffresError for a shape that there is not.
    """
    if shape not in SHAPES:
        raise ChiffresError(f"no shape {shape!r}; there are: {', '.join(SHAPES)}")
    if estimate.low is None or estimate.high is None:
        raise OpenEndError(
            f"{estimate}: one end is open in its source. Close it by a choice of your own,"
            " close(estimate, low=...), and name the choice."
        )
    if estimate.low == estimate.high:
        return np.full(RUNS, estimate.low)
    return SHAPES[shape](rng, estimate.low, estimate.high)


def quotient(
    label: str,
    over: Estimate,
    under: Estimate,
    unit: str,
    refs: list[str],
    shape: str = "uniform",
    seed: int = SEED,
) -> pd.DataFrame:
    """Divide drawn numbers by drawn numbers; return a row a dot, each for as many runs.

    `shape` is that of `over`; `under` is drawn uniformly. Columns: label (the assumption), value
    (in `unit`, rising), low and high (the ends by arithmetic), early and late (between them nine
    runs in ten), ref (str), source, shape and seed. Raises OpenEndError where an end is open or
    `under` may be zero, ChiffresError for a unit that does not fit.
    """
    rng = np.random.default_rng(seed)
    whole = (over / under).to(unit)
    top, bottom = draw(over, shape, rng), draw(under, "uniform", rng)
    if whole.high is None:
        problem = f"{under} may be zero, which leaves the high end open"
        raise OpenEndError(f"{problem}; raise its low end")
    given, scale = combine(over.unit, under.unit, "/")
    runs = top / bottom * scale * factor(given, unit)
    shares = (np.arange(DOTS) + 0.5) / DOTS
    early, late = np.quantile(runs, NINE_IN_TEN)
    drawn = pd.DataFrame({"value": np.quantile(runs, shares)})
    drawn = drawn.assign(early=early, late=late, shape=shape, seed=seed)
    return row(label, whole, refs, unit).merge(drawn, how="cross")


def summary(runs: pd.DataFrame) -> pd.DataFrame:
    """Say each assumption's runs in words: what the ends allow, nine runs in ten, the middle."""
    rows = [
        {
            "assumption": label,
            "ends": interval_text(part["low"].min(), part["high"].max(), digits=2),
            "nine_runs_in_ten": interval_text(part["early"].min(), part["late"].max(), digits=2),
            "middle": number_text(part["value"].median(), 2),
        }
        for label, part in runs.groupby("label", sort=False)
    ]
    return pd.DataFrame(rows)
