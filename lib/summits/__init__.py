"""The study of five articles: a module a notebook, its frames first, its exercises after."""

from __future__ import annotations

from typing import Any

from chiffres.errors import ChiffresError
from chiffres.figure import Estimate
from chiffres.record import claims, estimate, labels

ENDS = ["low", "high"]  # columns of a value


def groups(of: str) -> tuple[str, ...]:
    """Return what the codes of a set are called, each name once, in the order of charts.

    >>> groups("stance")
    ('says it is so', 'reckons or supposes', 'accuses or denies')
    """
    return tuple(dict.fromkeys(labels(of).values()))


def claim(ref: str) -> dict[str, Any]:
    """Return the row of `chiffres.claims` with this id; raises ChiffresError where none has it."""
    found = claims().query("ref == @ref").to_dict("records")
    if not found:
        raise ChiffresError(f"{ref!r} is no claim_id of claims.csv")
    return {str(name): value for name, value in found[0].items()}


def bounds(quantity: Estimate) -> tuple[float, float]:
    """Return both ends of a quantity; raises ChiffresError where one is open."""
    if quantity.low is None or quantity.high is None:
        raise ChiffresError(f"{quantity} has an open end; ask for the one that is stated")
    return quantity.low, quantity.high


def stated(ref: str) -> float:
    """Return the one number that a claim or point states, be it a middle, a floor or a ceiling.

    Raises ChiffresError where it states two or none.

    >>> stated("P010")
    10000.0
    """
    number = estimate(ref).stated
    if number is None:
        raise ChiffresError(f"{ref} states no single number: {estimate(ref)}")
    return number
