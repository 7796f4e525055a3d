"""A date as its words give it (a Moment), and which days that is (a Stretch)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from . import days
from .days import Stretch


@dataclass(slots=True)
class Moment:
    """A date as the words give it; what they leave out is None. `turn` is -1 last, 1 next."""

    start: int
    end: int
    grain: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: int = 0
    third: int = 0
    turn: int | None = None
    year_turn: int | None = None
    weekday: int | None = None
    approx: bool = False
    last_day: int | None = None
    last_year: int | None = None

    def needs_year(self) -> bool:
        """Whether the words leave the year out."""
        given = (self.year, self.turn, self.year_turn)
        return given == (None, None, None) and self.grain in _YEARLESS

    def is_absolute(self) -> bool:
        """Whether the days follow without a reference day."""
        return self.turn is None and self.year_turn is None and self.grain not in _RELATIVE

    def stated_year(self, reference: date | None) -> int | None:
        """The year that the words give, in digits or as "l'année dernière"; else None."""
        if self.year_turn is None:
            return self.year
        return reference.year + self.year_turn

    def stretch(self, reference: date | None) -> Stretch | None:
        """The days meant, resolved against a reference day; None where that cannot be told."""
        if reference is None and (self.needs_year() or not self.is_absolute()):
            return None
        try:
            return _RESOLVERS[self.grain](self, reference)
        except (ValueError, OverflowError):
            return None


_RELATIVE = frozenset(["weekday", "relative day", "week"])
_YEARLESS = frozenset(["day", "month", "quarter", "half"])


def _resolve_day(moment: Moment, reference: date | None) -> Stretch:
    """The day or days meant."""
    year = moment.stated_year(reference)
    if year is None:
        year = _year_of(moment, reference, _day_of)
    first = days.day(year, moment.month, moment.day)
    if moment.last_day is None:
        return first
    return days.between(first.first, days.day(year, moment.month, moment.last_day).first)


def _day_of(moment: Moment, year: int) -> date:
    """The day in that year; ValueError where there is none."""
    return days.day(year, moment.month, moment.day).first


def _month_of(moment: Moment, year: int) -> date:
    """The first day of the month in that year."""
    return days.month(year, moment.month).first


def _year_of(
    moment: Moment, reference: date | None, first_day: Callable[[Moment, int], date]
) -> int:
    """The year of a date without one: its last occurrence up to the reference, or its next."""
    year = reference.year
    if moment.turn == 1:
        return year + (first_day(moment, year) <= reference)
    for candidate in range(year, year - 9, -1):  # 29 February may be eight years away
        try:
            if first_day(moment, candidate) <= reference:
                return candidate
        except ValueError:
            continue
    raise ValueError("no such day")


def _resolve_month(moment: Moment, reference: date | None) -> Stretch:
    """The month meant, or a third of it."""
    year = moment.stated_year(reference)
    if moment.month is None:
        index = reference.year * 12 + reference.month - 1 + moment.turn
        year, month = divmod(index, 12)
        month += 1
    else:
        month = moment.month
        if year is None:
            year = _year_of(moment, reference, _month_of)
    if moment.third:
        return days.third_of_month(year, month, moment.third)
    return days.month(year, month)


def _resolve_year(moment: Moment, reference: date | None) -> Stretch:
    """The year or years meant, or a third of one."""
    year = moment.year if moment.year is not None else reference.year + moment.turn
    if moment.last_year is not None:
        return days.joined(days.year(year), days.year(moment.last_year))
    return days.third_of_year(year, moment.third) if moment.third else days.year(year)


def _part_of_year(
    part: Callable[[int, int], Stretch], per_year: int
) -> Callable[[Moment, date | None], Stretch]:
    """The resolver of quarters or halves."""

    def resolve(moment: Moment, reference: date | None) -> Stretch:
        """The quarter or half meant."""
        stated = moment.stated_year(reference)
        if stated is not None:
            return part(stated, moment.part)
        months = 12 // per_year
        current = reference.year * per_year + (reference.month - 1) // months
        if not moment.part:
            year, rank = divmod(current + moment.turn, per_year)
            return part(year, rank + 1)
        year = reference.year
        if moment.turn == 1:
            year += part(year, moment.part).first <= reference
        else:
            year -= part(year, moment.part).first > reference
        return part(year, moment.part)

    return resolve


def _resolve_weekday(moment: Moment, reference: date | None) -> Stretch:
    """The last such day up to the reference, or the next after it."""
    if moment.turn == 1:
        ahead = (moment.weekday - reference.weekday() - 1) % 7 + 1
        it = reference + timedelta(days=ahead)
    else:
        it = reference - timedelta(days=(reference.weekday() - moment.weekday) % 7)
    return days.Stretch(it, it, it.isoformat())


def _resolve_relative_day(moment: Moment, reference: date | None) -> Stretch:
    """The day so many days from the reference."""
    it = reference + timedelta(days=moment.turn)
    return days.Stretch(it, it, it.isoformat())


_RESOLVERS = {
    "day": _resolve_day,
    "month": _resolve_month,
    "year": _resolve_year,
    "quarter": _part_of_year(days.quarter, 4),
    "half": _part_of_year(days.half, 2),
    "decade": lambda moment, reference: days.decade(moment.year),
    "century": lambda moment, reference: days.century(moment.part),
    "week": lambda moment, reference: days.week(reference, moment.turn),
    "weekday": _resolve_weekday,
    "relative day": _resolve_relative_day,
}
