"""Read days and months: "19 juin 2024", "June 19", "mercredi", "2024-06-19"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .moments import Moment
from .numbers import is_counted, is_digits, small_numeral
from .ordinals import rank_at
from .tape import Found, Tape
from .years import with_year

_DAYS = 6  # days that may share a month: "les 9, 16 et 23 juin"


def read_numeric(tape: Tape, i: int) -> Moment | None:
    """Read "2024-06-19", "2023-09", "20/06/2024", "2022/23"."""
    word = tape.words[i]
    sign = word.lstrip("0123456789")[:1]
    parts = word.split(sign) if sign and sign in "-/." else []
    if len(parts) == 2 and sign == "/":
        return _pair_of_years(i, *parts)
    if len(parts) < 2 or not all(part.isdecimal() and len(part) < 5 for part in parts):
        return None
    year, month, day = (int(part) for part in (*parts, "0")[:3])
    if len(parts[0]) == 4 and sign == "-":
        return Moment(i, i + 1, "day" if day else "month", year, month, day)
    if [len(part) < 3 for part in parts] != [True, True, False] or len(parts[2]) != 4:
        return None
    day, year = year, day
    if (not tape.lang.dates.day_first and sign == "/") or month > 12:
        day, month = month, day
    return Moment(i, i + 1, "day", year, month, day)


def _pair_of_years(i: int, first: str, last: str) -> Moment | None:
    """Read "2022/23" as a range of two years."""
    last = first[:2] + last if len(last) == 2 else last
    if len(first) != 4 or len(last) != 4 or int(last) != int(first) + 1:
        return None
    return Moment(i, i + 1, "year", year=int(first), last_year=int(last))


def read_day_first(tape: Tape, i: int) -> Moment | None:
    """Read "19 juin 2024", "11 et 12 juillet", "5th of May", "18-19 June 2024"."""
    words, dates = tape.words, tape.lang.dates
    day, j = small_numeral(words[i], 31), i
    numbers: list[int] = []
    while day is not None and len(numbers) < _DAYS:
        numbers.append(day)
        j = _past_suffix(tape, j + 1)
        month = month_at(tape, j + (words[j] in dates.day_of), after_day=True)
        if month:
            return _days_of(tape, i, numbers, *month)
        link = dates.to.at(words, j)
        k = link[0] if link else j + (words[j] == ",")
        if k == j or not tape.said(tape.lang.months.openings, i):
            return None
        while words[k] in tape.lang.nouns.fillers or words[k] in dates.weekdays:
            k += 1
        day, j = small_numeral(words[k], 31), k
    return None


def _days_of(tape: Tape, i: int, numbers: list[int], end: int, month: int) -> Moment | None:
    """Return the days of a list or range that share the month after them, or None."""
    moment = with_year(tape, Moment(i, end, "day", month=month, day=numbers[0]))
    if len(numbers) == 1:
        return moment
    if numbers[-1] <= numbers[0]:
        return None
    consecutive = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    joined = len(numbers) > 2 or tape.words[i + 1] in tape.lang.numbers.joiners
    if joined and not consecutive:
        return replace(moment, end=i + 1)  # "les 9 et 16 juin" are two days
    opened = tape.words[i - 1] in tape.lang.dates.day_openers
    return replace(moment, start=i - opened, last_day=numbers[-1])


def read_listed_day(tape: Tape, i: int, previous: Found | None) -> Moment | None:
    """Return the "16" of "June 9 and 16": a later day of the month said before it."""
    words = tape.words
    if previous is None or previous.grain != "day" or previous.end != i - 1:
        return None
    day = small_numeral(words[i], 31)
    if day is None or words[i - 1] not in tape.lang.numbers.joiners or tape.lang.dates.day_first:
        return None
    first = date.fromisoformat(previous.latest or "")
    if day <= first.day or is_counted(tape, i + 1):
        return None
    if words[i + 1].isalpha() and words[i + 1] not in tape.lang.fractions.end:
        return None
    return Moment(i, i + 1, "day", year=first.year, month=first.month, day=day)


def _past_suffix(tape: Tape, j: int) -> int:
    """Return the index past the "st" of "1st"."""
    return j + (tape.words[j] in tape.lang.dates.day_suffixes and tape.glued(j))


def month_at(tape: Tape, j: int, after_day: bool = False) -> tuple[int, int] | None:
    """Return (end, number) of the month named at word j, or None; "sept" only after a day."""
    word, months = tape.words[j], tape.lang.months
    if word in months.needs_day and not after_day:
        return None
    if months.capital and not tape.capital(j):
        return None
    return months.names.at(tape.words, j)


def read_first_day(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "1er mars 2024", "premier mai", "the Fourth of July"."""
    dates = tape.lang.dates
    rank, first = dates.day_of and rank_at(tape, i), dates.first_day.at(tape.words, i)
    if rank and rank[1] < 32 and tape.words[rank[0]] in dates.day_of:
        day, month = rank[1], month_at(tape, rank[0] + 1)
    else:
        day, month = 1, month_at(tape, first[0]) if first else None
    return with_year(tape, Moment(i, month[0], "day", month=month[1], day=day)) if month else None


def read_month_first(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "juin 2024", "June 19, 2024", "May 5-7", "mars dernier", "June", "next June"."""
    month = month_at(tape, i)
    if not month:
        return _turned(tape, i)
    end, number = month
    moment = None if tape.lang.dates.day_first else read_month_day(tape, i, end, number)
    if moment:
        return moment
    moment = with_year(tape, Moment(i, end, "month", month=number))
    return moment if moment.end > end or _sure_month(tape, i) else None


def _turned(tape: Tape, i: int) -> Moment | None:
    """Read "last June", "next Friday"."""
    dates, ahead = tape.lang.dates, tape.lang.dates.next_before.at(tape.words, i)
    before = ahead or dates.last_before.at(tape.words, i)
    if not before:
        return None
    turn, month = 1 if ahead else None, month_at(tape, before[0])
    if month:
        return Moment(i, month[0], "month", month=month[1], turn=turn)
    hit = dates.weekdays.at(tape.words, before[0])
    if not hit or not tape.capital(before[0]):
        return None
    return Moment(i, hit[0], "weekday", weekday=hit[1], turn=turn)


def read_month_day(tape: Tape, i: int, end: int, number: int) -> Moment | None:
    """Read "June 19, 2024", "May 5-7": a day after its month, which ends before word `end`."""
    words, lang = tape.words, tape.lang
    day = small_numeral(words[end], 31)
    if day is None or is_counted(tape, end + 1):
        return None
    j = _past_suffix(tape, end + 1)
    if words[j] in lang.numbers.scales or words[j] in lang.units.percent:
        return None
    moment = Moment(i, j, "day", month=number, day=day)
    link = lang.dates.to.at(words, j)
    last = small_numeral(words[link[0]], 31) if link else None
    if link and last and last > day:
        after = _past_suffix(tape, link[0] + 1)
        between = lang.ranges.between.before(words, i)
        joined = words[j] not in lang.numbers.joiners or last == day + 1 or between
        if joined and not is_counted(tape, after):
            moment.last_day, moment.end = last, after
    return with_year(tape, moment)


def _sure_month(tape: Tape, i: int) -> bool:
    """Tell whether the name of a month is no other word here: "may", "mars"."""
    words, months = tape.words, tape.lang.months
    if words[i] in months.lower and tape.capital(i):
        return False
    if words[i] not in months.shy or words[i - 1] in months.after:
        return True
    return _acts(tape, i + 1)


def _acts(tape: Tape, j: int) -> bool:
    """Tell whether a month is what a verb speaks of: "April was dry", "May was the wettest"."""
    words, months = tape.words, tape.lang.months
    if words[j] not in months.verbs:
        return False
    if words[j - 1] not in months.people:
        return True
    most, ending = words[j + 2], months.superlative
    superlative = most in months.superlatives or (ending and most.endswith(ending))
    return words[j + 1] in tape.lang.nouns.fillers and bool(superlative)


def read_weekday(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "mercredi", "lundi prochain", "Wednesday, June 19"."""
    words, dates = tape.words, tape.lang.dates
    hit = dates.weekdays.at(words, i)
    if not hit or not (dates.day_first or tape.capital(i)):
        return None
    end, number = hit
    dated = _dated(tape, end)
    if dated:
        return replace(dated, start=i)
    if small_numeral(words[end], 31) and not words[end + 1].isalpha():
        end += 1  # "le jeudi 13": the day of the week tells it
    ahead = words[end] in dates.next_after
    end += ahead or words[end] in dates.last_after
    return Moment(i, end, "weekday", weekday=number, turn=1 if ahead else None)


def _dated(tape: Tape, end: int) -> Moment | None:
    """Return the date after a day of the week: "mercredi, le 19 juin", "Wednesday, June 19"."""
    words, j = tape.words, end
    while words[j] == "," or words[j] in tape.lang.nouns.fillers:
        j += 1
    if is_digits(words[j]):
        return read_day_first(tape, j)
    dated = read_first_day(tape, j) or (read_month_first(tape, j) if j <= end + 1 else None)
    return dated if dated and dated.grain == "day" else None
