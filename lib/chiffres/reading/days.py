"""Stretches of days with their EDTF: a year, a third of a month, a week, a quarter, a century."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

_CODES = {4: 32, 3: 36, 2: 39}  # parts of a year to their EDTF level 2 divisions, less one


class Stretch(NamedTuple):
    """The first and last day of a date and its EDTF."""

    first: date
    last: date
    edtf: str


def day(it: date) -> Stretch:
    """Return one day.

    >>> day(date(2024, 6, 19)).edtf
    '2024-06-19'
    """
    return Stretch(it, it, it.isoformat())


def month(year: int, number: int) -> Stretch:
    """Return a whole month.

    >>> month(2024, 2).last.isoformat()
    '2024-02-29'
    """
    return Stretch(date(year, number, 1), _last_of(year, number), f"{year:04}-{number:02}")


def year(number: int) -> Stretch:
    """Return a whole year."""
    return Stretch(date(number, 1, 1), date(number, 12, 31), f"{number:04}")


def part_of_year(number: int, parts: int, rank: int) -> Stretch:
    """Return the rank-th of the two halves, three thirds or four quarters of a year.

    >>> part_of_year(2023, 3, 3).edtf, part_of_year(2023, 4, 1).last.isoformat()
    ('2023-39', '2023-03-31')
    """
    months = 12 // parts
    first, last = date(number, months * (rank - 1) + 1, 1), _last_of(number, months * rank)
    return Stretch(first, last, f"{number:04}-{_CODES[parts] + rank}")


def third_of_month(number: int, month_number: int, third: int) -> Stretch:
    """Return days 1 to 10, 11 to 20, or 21 to the end; EDTF has no name for them."""
    first = date(number, month_number, 10 * third - 9)
    last = date(number, month_number, 10 * third) if third < 3 else _last_of(number, month_number)
    return between(first, last)


def week(anchor: date, turn: int = 0) -> Stretch:
    """Return Monday to Sunday of the week of a day, or of the `turn`-th week after it."""
    monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=turn)
    return between(monday, monday + timedelta(days=6))


def decade(number: int) -> Stretch:
    """Return ten years from `number` on.

    >>> decade(1950).edtf
    '195X'
    """
    return Stretch(date(number or 1, 1, 1), date(number + 9, 12, 31), f"{number // 10:03}X")


def century(rank: int) -> Stretch:
    """Return the rank-th century as EDTF counts it: the twentieth is 1900 to 1999.

    >>> century(20).edtf, century(20).first.year
    ('19XX', 1900)
    """
    start = 100 * (rank - 1)
    return Stretch(date(start or 1, 1, 1), date(start + 99, 12, 31), f"{rank - 1:02}XX")


def between(first: date, last: date) -> Stretch:
    """Return the days from first to last, as an EDTF interval."""
    return Stretch(first, last, f"{first.isoformat()}/{last.isoformat()}")


def joined(left: Stretch, right: Stretch) -> Stretch:
    """Return the days from the first day of one stretch to the last of another."""
    return Stretch(left.first, right.last, f"{_end(left, 0)}/{_end(right, -1)}")


def _end(stretch: Stretch, at: int) -> str:
    """Return the EDTF of the first end of a stretch (`at` 0) or of the last (`at` -1)."""
    if _is_plain(stretch):
        return stretch.edtf.split("/")[at]
    return (stretch.first, stretch.last)[at].isoformat()


def _is_plain(stretch: Stretch) -> bool:
    """Tell whether the EDTF may stand in an interval: a year, a month or a day."""
    head = stretch.edtf.partition("/")[0]
    return "X" not in head and not (len(head) == 7 and head[5:] > "12")


def _last_of(number: int, month_number: int) -> date:
    """Return the last day of a month."""
    if month_number == 12:
        return date(number, 12, 31)
    return date(number, month_number + 1, 1) - timedelta(days=1)
