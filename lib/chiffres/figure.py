"""What the library reads and reckons with: a Figure found in a text, an Estimate with two ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from operator import add, mul, sub, truediv

from chiffres.errors import ChiffresError
from chiffres.words import interval_text

Ends = tuple[float | None, float | None]


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


class AlternativesError(ChiffresError):
    """Raised when figures that a source joins by "or" are added."""


class SuppositionError(ChiffresError):
    """Raised when a hypothesis or a denial would enter a sum unnoticed."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A quantity known by its two ends; None leaves an end open.

    Arithmetic carries both ends through and never closes an open one. Units are checked: only
    like is added to like. `alternative` names the "either ... or" that a figure belongs to: the
    figures of one such group are rival readings of one thing, so adding them is refused.
    `supposition` says that the source only supposes or denies the quantity: it enters a sum or a
    difference only after `suppose()`, in the open.

    Raises ChiffresError when low is above high, when units disagree, or when a quantity that may
    be below zero is multiplied or divided; AlternativesError when alternatives are added;
    SuppositionError when what is only supposed is added or subtracted.

    >>> shells = Estimate(None, 4_800_000, "shell")
    >>> boxes = Estimate(10_000, None, "container")
    >>> print(shells / boxes)
    up to 480 shell / container
    >>> print(Estimate(10, 11, "kilogram") + Estimate(1, 1, "tonne"))
    between 1,010 and 1,011 kilogram
    """

    low: float | None
    high: float | None
    unit: str = ""
    approx: bool = False
    alternative: str | None = None
    supposition: str = ""

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            problem = f"the low end {self.low} is above the high end {self.high}"
            raise ChiffresError(f"{problem}; give the lower one first")

    @property
    def stated(self) -> float | None:
        """Return the one number that was stated, None where there are two ends or none.

        It is what "at least 10,000" prints, never the middle of a range.
        """
        ends = {self.low, self.high} - {None}
        return ends.pop() if len(ends) == 1 else None

    def __add__(self, other: Estimate) -> Estimate:
        if self.alternative and self.alternative == other.alternative:
            raise AlternativesError(
                f"{self} and {other} are alternatives (group {self.alternative}): the source says"
                ' one "or" the other, so both cannot be counted at once. Use one of them, or show'
                " the two side by side."
            )
        self._demand_stated(other)
        other = other.to(self.unit)
        return self._reckoned(add, other, (other.low, other.high), self.unit)

    def __sub__(self, other: Estimate) -> Estimate:
        self._demand_stated(other)
        other = other.to(self.unit)
        return self._reckoned(sub, other, (other.high, other.low), self.unit)

    def __mul__(self, other: Estimate | float) -> Estimate:
        from chiffres.units import combine  # Pint is slow to import, and sums can do without

        other = self._partner(other)
        unit, factor = combine(self.unit, other.unit, "*")
        return self._reckoned(mul, other, (other.low, other.high), unit)._scaled(factor, unit)

    __rmul__ = __mul__

    def __truediv__(self, other: Estimate | float) -> Estimate:
        from chiffres.units import combine

        other = self._partner(other)
        unit, factor = combine(self.unit, other.unit, "/")
        ends = (other.high or None, other.low or None)  # nothing is divided by zero
        return self._reckoned(truediv, other, ends, unit)._scaled(factor, unit)

    def suppose(self) -> Estimate:
        """Return the same quantity, taken as if it were so: a step to be seen and named.

        >>> hoped = Estimate(2, 2, "round", supposition="hypothetical")
        >>> print(Estimate(10, 11, "round") - hoped.suppose())
        between 8 and 9 round
        """
        return replace(self, supposition="")

    def to(self, unit: str) -> Estimate:
        """Return the same quantity in another unit, as Pint converts it.

        >>> print(Estimate(20_900, 20_900, "kilogram").to("tonne"))
        20.9 tonne
        """
        if unit == self.unit:
            return self
        from chiffres.units import factor

        return self._scaled(factor(self.unit, unit), unit)

    def __str__(self) -> str:
        return f"{interval_text(self.low, self.high, self.approx)} {self.unit}".strip()

    def _demand_stated(self, other: Estimate) -> None:
        for side in (self, other):
            if side.supposition:
                raise SuppositionError(
                    f"{side} is {side.supposition} in its source, and would enter the sum as if it"
                    " were so. Leave it out, or take it with .suppose() and say that you did."
                )

    def _partner(self, other: Estimate | float) -> Estimate:
        """Take the other side of a product: below zero, the two ends would change places."""
        other = other if isinstance(other, Estimate) else Estimate(other, other)
        for side in (self, other):
            if any(end is not None and end < 0 for end in (side.low, side.high)):
                problem = f"only quantities from zero up are multiplied or divided, not {side}"
                raise ChiffresError(f"{problem}; take its amount without the sign")
        return other

    def _scaled(self, factor: float, unit: str) -> Estimate:
        low, high = _reckon(mul, self.low, factor), _reckon(mul, self.high, factor)
        return replace(self, low=low, high=high, unit=unit)

    def _reckoned(self, by: Callable, other: Estimate, ends: Ends, unit: str) -> Estimate:
        """Carry the hedge on; a result belongs to a group only while one of its parts does."""
        low, high = _reckon(by, self.low, ends[0]), _reckon(by, self.high, ends[1])
        groups = {self.alternative, other.alternative} - {None}
        group = groups.pop() if len(groups) == 1 else None
        supposition = self.supposition or other.supposition
        return Estimate(low, high, unit, self.approx or other.approx, group, supposition)


def _reckon(by: Callable, left: float | None, right: float | None) -> float | None:
    """Return what two ends give; an end that is open leaves the result open."""
    return None if left is None or right is None else by(left, right)
