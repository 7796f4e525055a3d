"""Do two coders agree? The share of equal codes, and what of it is more than chance."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from chiffres.errors import ChiffresError

if TYPE_CHECKING:
    import pandas as pd

DRAWS = 1000  # resamples of an interval
SEED = 1960  # the same draws in every run
Codes = Sequence[str]
Measure = Callable[[Codes, Codes], float]


def agreement(first: Codes, second: Codes) -> float:
    """Return the share of the items that two coders gave the same code.

    >>> agreement(["assert", "deny", "assert"], ["assert", "deny", "allege"]).__round__(2)
    0.67
    """
    pairs = _pairs(first, second)
    return sum(one == other for one, other in pairs) / len(pairs)


def cohen_kappa(first: Codes, second: Codes) -> float:
    """Return Cohen's kappa: 1 is full agreement, 0 what chance would give.

    kappa = (observed - expected) / (1 - expected), where `expected` is the agreement of two coders
    who give each code as often as these two do, but at random. Jacob Cohen, “A coefficient of
    agreement for nominal scales”, Educational and Psychological Measurement 20 (1960), 37-46,
    https://doi.org/10.1177/001316446002000104. Raises ChiffresError where both gave one and the
    same code throughout: then chance alone explains all, and kappa is not defined.

    >>> cohen_kappa(["a", "a", "b", "b"], ["a", "a", "b", "a"])
    0.5
    """
    observed, expected = agreement(first, second), by_chance(first, second)
    if expected == 1:
        raise ChiffresError("both coders gave one code to all items: kappa is not defined")
    return (observed - expected) / (1 - expected)


def krippendorff_alpha(first: Codes, second: Codes) -> float:
    """Return Krippendorff's alpha of nominal codes: 1 is full agreement, 0 what chance would give.

    alpha = 1 - observed / expected disagreement; expected is that of codes drawn from all that both
    gave, without putting them back, which corrects for few items. Klaus Krippendorff, “Computing
    Krippendorff's Alpha-Reliability” (2011), https://repository.upenn.edu/asc_papers/43. Raises
    ChiffresError where both gave one and the same code throughout.

    >>> krippendorff_alpha(["a", "a", "b", "b"], ["a", "a", "b", "a"]).__round__(3)
    0.533
    """
    observed, given = 1 - agreement(first, second), Counter([*first, *second])
    total = given.total()
    alike = sum(many * (many - 1) for many in given.values()) / (total * (total - 1))
    if alike == 1:
        raise ChiffresError("both coders gave one code to all items: alpha is not defined")
    return 1 - observed / (1 - alike)


def bootstrap(measure: Measure, first: Codes, second: Codes, draws: int = DRAWS) -> list[float]:
    """Return both ends of the 95 % interval of a measure: its middle in resamples of the items.

    The draws are the same in every run. A resample in which the measure is not defined is left out;
    where it is so in all of them there are no ends.
    """
    pairs, chance = _pairs(first, second), random.Random(SEED)
    resamples = (chance.choices(pairs, k=len(pairs)) for _ in range(draws))
    values = (_defined(measure, *zip(*resample, strict=True)) for resample in resamples)
    found = sorted(value for value in values if value is not None)
    return [found[int(share * len(found))] for share in (0.025, 0.975)] if found else []


def agreements(codings: pd.DataFrame, draws: int = DRAWS) -> list[dict[str, Any]]:
    """Return how far two coders agree, a row a column: column, items, agreement, kappa, alpha.

    `codings` has a row a claim and coder, as codings.csv; claims that both coded count. A measure
    that is not defined is None. `interval` has both ends of kappa, none without draws.
    """
    sides = [side.set_index("claim_id") for _, side in codings.groupby("coder")]
    if len(sides) != 2:
        return []
    both, rows = sides[0].index.intersection(sides[1].index), []
    for column in sides[0].columns.drop("coder"):
        first, second = (list(side.loc[both, column]) for side in sides)
        row = {"column": column, "items": len(both), "agreement": agreement(first, second)}
        row |= {"kappa": _defined(cohen_kappa, first, second)}
        row |= {"alpha": _defined(krippendorff_alpha, first, second)}
        rows.append(row | {"interval": bootstrap(cohen_kappa, first, second, draws)})
    return rows


def by_chance(first: Codes, second: Codes) -> float:
    """Return the agreement of two coders who give each code as often as these, at random."""
    ours, theirs = Counter(first), Counter(second)
    return sum(ours[code] * theirs[code] for code in ours) / len(first) ** 2


def disagreements(items: Codes, first: Codes, second: Codes) -> dict[str, tuple[str, str]]:
    """Return the items to talk about: those with two codes, and the codes.

    >>> disagreements(["C001", "C002"], ["assert", "deny"], ["assert", "allege"])
    {'C002': ('deny', 'allege')}
    """
    coded = zip(items, _pairs(first, second), strict=True)
    return {item: pair for item, pair in coded if pair[0] != pair[1]}


def _defined(measure: Measure, first: Codes, second: Codes) -> float | None:
    try:
        return measure(first, second)
    except ChiffresError:
        return None


def _pairs(first: Codes, second: Codes) -> list[tuple[str, str]]:
    if not first or len(first) != len(second):
        counts = f"{len(first)} and {len(second)}"
        raise ChiffresError(f"the coders have {counts} codes; give one an item")
    return list(zip(first, second, strict=True))
