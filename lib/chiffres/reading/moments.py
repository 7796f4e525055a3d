"""A date as its words give it (a Moment), and which days that is (a Stretch)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from . import days
from .days import Stretch

_RELATIVE = frozenset(["weekday", "relative day", "week"])
_YEARLESS = frozenset(["day", "month", "quarter", "half"])
_LEAP = 8  # years that 29 February may be away, as around 1900


@dataclass(slots=True, eq=False)
class Moment:
    """A date as the words give it; what they leave out is None or 0. `turn` is -1 last, 1 next."""

    start: int
    end: int
    grain: str
    year: int | None = None
    month: int = 0
    day: int = 0
    part: int = 0
    third: int = 0
    turn: int | None = None
    year_turn: int | None = None
    weekday: int = 0
    last_day: int = 0
    last_year: int = 0

    def needs_year(self) -> bool:
        """Tell whether the words leave the year out."""
        given = (self.year, self.turn, self.year_turn)
        return given == (None, None, None) and self.grain in _YEARLESS

    def is_absolute(self) -> bool:
        """Tell whether the days follow without a reference day."""
        told = self.turn is None and self.year_turn is None and self.grain not in _RELATIVE
        return told and not self.needs_year()

    def stretch(self, reference: date | None) -> Stretch | None:
        """Return the days meant, as seen from a reference day; None where that cannot be told."""
        if reference is None and not self.is_absolute():
            return None
        try:
            return _RESOLVERS[self.grain](self, reference or date.max)
        except (ValueError, OverflowError):
            return None


def _year(moment: Moment, reference: date, first_day: Callable[[int], date]) -> int:
    """Return the year stated, else that of the last occurrence up to the reference, or the next."""
    year = reference.year
    if moment.year_turn is not None:
        return year + moment.year_turn
    if moment.year is not None:
        return moment.year
    if moment.turn == 1:
        return year + (first_day(year) <= reference)
    for candidate in range(year, year - _LEAP - 1, -1):
        try:
            if first_day(candidate) <= reference:
                return candidate
        except ValueError:
            continue
    return year  # no year has such a day; the calendar refuses it when asked


def _resolve_day(moment: Moment, reference: date) -> Stretch:
    """Return the day or days meant."""
    year = _year(moment, reference, lambda y: date(y, moment.month, moment.day))
    first = date(year, moment.month, moment.day)
    if not moment.last_day:
        return days.day(first)
    return days.between(first, date(year, moment.month, moment.last_day))


def _resolve_month(moment: Moment, reference: date) -> Stretch:
    """Return the month meant, or a third of it."""
    if moment.month:
        year, month = _year(moment, reference, lambda y: date(y, moment.month, 1)), moment.month
    else:
        year, month = divmod(reference.year * 12 + reference.month - 1 + (moment.turn or 0), 12)
        month += 1
    third = moment.third
    return days.third_of_month(year, month, third) if third else days.month(year, month)


def _resolve_year(moment: Moment, reference: date) -> Stretch:
    """Return the year or years meant, or a third of one."""
    year = reference.year + (moment.turn or 0) if moment.year is None else moment.year
    if moment.last_year:
        return days.joined(days.year(year), days.year(moment.last_year))
    return days.part_of_year(year, 3, moment.third) if moment.third else days.year(year)


def _resolve_part(parts: int, moment: Moment, reference: date) -> Stretch:
    """Return the quarter or half meant, one of so many parts of a year."""
    if not moment.part:
        current = reference.year * parts + (reference.month - 1) * parts // 12
        year, rank = divmod(current + (moment.turn or 0), parts)
        return days.part_of_year(year, parts, rank + 1)
    year = _year(moment, reference, lambda y: days.part_of_year(y, parts, moment.part).first)
    return days.part_of_year(year, parts, moment.part)


def _resolve_weekday(moment: Moment, reference: date) -> Stretch:
    """Return the last such day up to the reference, or the next after it."""
    if moment.turn == 1:
        return _one_day(reference, (moment.weekday - reference.weekday() - 1) % 7 + 1)
    return _one_day(reference, -((reference.weekday() - moment.weekday) % 7))


def _one_day(reference: date, turn: int) -> Stretch:
    """Return the day so many days from the reference."""
    return days.day(reference + timedelta(days=turn))


_RESOLVERS: dict[str, Callable[[Moment, date], Stretch]] = {
    "day": _resolve_day,
    "month": _resolve_month,
    "year": _resolve_year,
    "quarter": partial(_resolve_part, 4),
    "half": partial(_resolve_part, 2),
    "decade": lambda moment, _: days.decade(moment.year or 0),
    "century": lambda moment, _: days.century(moment.part),
    "week": lambda moment, reference: days.week(reference, moment.turn or 0),
    "weekday": _resolve_weekday,
    "relative day": lambda moment, reference: _one_day(reference, moment.turn or 0),
}
