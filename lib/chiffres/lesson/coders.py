"""Do two coders agree? The share of equal codes, and what of it is more than chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from chiffres.errors import ChiffresError


def agreement(first: Sequence[str], second: Sequence[str]) -> float:
    """Return the share of the items that two coders gave the same code.

    >>> agreement(["assert", "deny", "assert"], ["assert", "deny", "allege"]).__round__(2)
    0.67
    """
    pairs = _pairs(first, second)
    return sum(one == other for one, other in pairs) / len(pairs)


def cohen_kappa(first: Sequence[str], second: Sequence[str]) -> float:
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


def by_chance(first: Sequence[str], second: Sequence[str]) -> float:
    """Return the agreement of two coders who give each code as often as these, at random."""
    ours, theirs = Counter(first), Counter(second)
    return sum(ours[code] * theirs[code] for code in ours) / len(first) ** 2


def disagreements(
    items: Sequence[str], first: Sequence[str], second: Sequence[str]
) -> dict[str, tuple[str, str]]:
    """Return the items to talk about: those with two codes, and the codes.

    >>> disagreements(["C001", "C002"], ["assert", "deny"], ["assert", "allege"])
    {'C002': ('deny', 'allege')}
    """
    coded = zip(items, _pairs(first, second), strict=True)
    return {item: pair for item, pair in coded if pair[0] != pair[1]}


def _pairs(first: Sequence[str], second: Sequence[str]) -> list[tuple[str, str]]:
    if not first or len(first) != len(second):
        counts = f"{len(first)} and {len(second)}"
        raise ChiffresError(f"the coders have {counts} codes; give one an item")
    return list(zip(first, second, strict=True))
