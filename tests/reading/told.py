"""Say in a few words what a text must be read as, and how it was read instead."""

from calendar import monthrange
from math import isclose
from typing import NamedTuple

DAY = "2024-06-18"  # the day most examples were published: a Tuesday
FIELDS = ("kind", "low", "high", "unit", "approx", "earliest", "latest", "edtf")
_MONTHS_OF = {  # the parts of a year that EDTF numbers: first and last month
    **{32 + quarter: (3 * quarter - 2, 3 * quarter) for quarter in (1, 2, 3, 4)},
    **{36 + third: (4 * third - 3, 4 * third) for third in (1, 2, 3)},
    **{39 + half: (6 * half - 5, 6 * half) for half in (1, 2)},
    **{20 + season: (3 * season, 3 * season + 2) for season in (1, 2, 3)},
}


class Told(NamedTuple):
    """A figure that a text holds: its words and all that it says."""

    text: str
    kind: str
    low: float | None = None
    high: float | None = None
    unit: str = ""
    approx: bool = False
    earliest: str | None = None
    latest: str | None = None
    edtf: str | None = None


class Case(NamedTuple):
    """A text with its figures. `open` tells why it is still read wrong; empty where it is not."""

    text: str
    figures: tuple[Told, ...]
    day: str | None = DAY
    open: str = ""


def says(text, *figures, day=DAY, open=""):
    """Return the case of a text and the figures in it, in order."""
    return Case(text, figures, day, open)


def _values(kind):
    """Return the maker of figures of a kind: words, a value or a pair of ends, a unit."""

    def told(text, value, unit=""):
        low, high = value if isinstance(value, tuple) else (value, value)
        return Told(text, kind, low, high, unit)

    return told


count, share, factor, ordinal, measure, money, duration = map(
    _values, ("count", "share", "factor", "ordinal", "measure", "money", "duration")
)


def about(figure):
    """Return the same figure, hedged."""
    return figure._replace(approx=True)


def date(text, edtf):
    """Return a date with the days that its EDTF stands for."""
    plain = edtf.rstrip("~")
    head, _, tail = plain.partition("/")
    earliest, latest = _days(head)[0], _days(tail or head)[1]
    return Told(text, "date", None, None, "", plain != edtf, earliest, latest, edtf)


def _days(edtf):
    """Return the first and last day of a day, month, part of a year, year, decade or century.

    >>> _days("2023-34"), _days("195X")
    (('2023-04-01', '2023-06-30'), ('1950-01-01', '1959-12-31'))
    """
    year, *rest = edtf.split("-")
    if len(rest) == 2:
        return edtf, edtf
    first_year = max(year.replace("X", "0"), "0001")  # the calendar has no year 0
    last_year = year.replace("X", "9")
    first, last = 1, 12
    if rest:
        first, last = _MONTHS_OF.get(int(rest[0]), (int(rest[0]), int(rest[0])))
    return f"{first_year}-{first:02}-01", (
        f"{last_year}-{last:02}-{monthrange(int(last_year), last)[1]}"
    )


def agree(found, told):
    """Tell whether a figure found says in every field what it must."""
    return all(_alike(getattr(found, field), getattr(told, field), told.kind) for field in FIELDS)


def _alike(found, told, kind):
    """Tell whether two fields are equal; shares and factors to six significant digits."""
    if isinstance(found, str | bool) or None in (found, told):
        return found == told
    if kind in ("share", "factor"):
        return f"{found:.6g}" == f"{told:.6g}"
    return isclose(found, told, rel_tol=1e-9)


def difference(case, found):
    """Return what a case holds and what was found instead, a line each."""
    expected = [f"  expected {_brief(told)}" for told in case.figures]
    return "\n".join(
        [f"\n{case.text}   [{case.day}]", *expected, *(f"  found    {_brief(f)}" for f in found)]
    )


def _brief(figure):
    """Return a figure on one line, fields that say nothing left out."""
    told = {field: getattr(figure, field) for field in FIELDS[1:]}
    fields = (f"{name}={value!r}" for name, value in told.items() if value not in (None, "", False))
    return f"{figure.text!r} {figure.kind} {' '.join(fields)}"
