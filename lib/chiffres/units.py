"""Units of measure and of things counted, checked by Pint.

Pint knows tonnes and barrels. What articles count (containers, shells) it does not: each such
name becomes a unit of its own, so that shells are never added to rockets.
"""

from __future__ import annotations

import re
from functools import cache

import pint

from chiffres.errors import ChiffresError

_NAME = re.compile(r"[^\W\d]\w*")
_POWER = rf"{_NAME.pattern}(?: \*\* \d+)?"
_UNIT = re.compile(rf"(?:(?:1|{_POWER})(?: [*/] {_POWER})*)?")
_OURS: set[str] = set()  # names that were made units


@cache
def _registry() -> pint.UnitRegistry:
    return pint.UnitRegistry()


def _parse(unit: str) -> pint.Unit:
    if not _UNIT.fullmatch(unit):
        problem = f"{unit!r} is no unit; expected names, as 'tonne' or 'shells_152mm / container'"
        raise ChiffresError(problem)
    registry = _registry()
    for name in set(_NAME.findall(unit)) - _OURS:
        read_as = {base for _, base, _ in registry.parse_unit_name(name)}
        if read_as <= _OURS:  # unknown, or the plural of a name of ours, which would hide it
            registry.define(f"{name} = [{name}]")
            _OURS.add(name)
    return registry.parse_units(unit)


def combine(left: str, right: str, operator: str) -> tuple[str, float]:
    """Multiply or divide two units; return the unit of the result and a factor to apply to it.

    `operator` is "*" or "/". Raises ChiffresError for what is no unit.

    >>> combine("shell", "container", "/")
    ('shell / container', 1.0)
    >>> combine("kilogram", "tonne", "/")
    ('', 0.001)
    """
    product = _parse(left) * _parse(right) if operator == "*" else _parse(left) / _parse(right)
    if product.dimensionless:
        return "", float((1 * product).to("dimensionless").magnitude)
    return str(product), 1.0


def factor(old: str, new: str) -> float:
    """Return what one `old` is in `new`.

    Raises ChiffresError when the two do not measure the same thing, or one is no unit.

    >>> factor("kilogram / container", "tonne / container")
    0.001
    """
    try:
        zero, one = (_registry().Quantity(n, _parse(old)).to(_parse(new)).magnitude for n in (0, 1))
    except pint.DimensionalityError as error:
        raise ChiffresError(
            f"'{old or 'a plain number'}' and '{new or 'a plain number'}' do not measure the same"
            " thing: only like can be added to like, or turned into it"
        ) from error
    if zero:
        raise ChiffresError(f"{old!r} and {new!r} begin at different zeros: no factor turns them")
    return float(one)
