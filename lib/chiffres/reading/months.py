"""Read days and months: "19 juin 2024", "June 19", "mercredi", "2024-06-19"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from .found import Found
from .moments import Moment
from .numbers import is_digits, is_plural, small_numeral
from .ordinals import rank_at
from .tape import Tape
from .years import with_year

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_THREE = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")


def read_numeric(tape: Tape, i: int) -> Moment | None:
    """Read "2024-06-19", "20/06/2024", "2022/23"."""
    word = tape.words[i]
    iso = _ISO.fullmatch(word)
    if iso:
        year, month, day = (part and int(part) for part in iso.groups())
        return Moment(i, i + 1, "day" if day else "month", year, month, day)
    three = _THREE.fullmatch(word)
    if three:
        day, month, year = (int(three[group]) for group in (1, 3, 4))
        if (not tape.lang.dates.day_first and three[2] == "/") or month > 12:
            day, month = month, day
        return Moment(i, i + 1, "day", year, month, day)
    return _season(i, word) if word[4:5] == "/" else None


def _season(i: int, word: str) -> Moment | None:
    """Read "2022/23" as a range of two years."""
    first, last = word[:4], word[5:]
    last = first[:2] + last if len(last) == 2 else last
    if not (last.isdecimal() and len(last) == 4 and int(last) == int(first) + 1):
        return None
    return Moment(i, i + 1, "year", year=int(first), last_year=int(last))


def read_day_first(tape: Tape, i: int) -> Moment | None:
    """Read "19 juin 2024", "11 et 12 juillet", "5th of May", "18-19 June 2024"."""
    words = tape.words
    day = small_numeral(words[i], 31)
    if day is None:
        return None
    j, numbers = i, []
    while day is not None and len(numbers) < 6:
        numbers.append(day)
        j = _past_suffix(tape, j + 1)
        month = month_at(tape, _past_of(tape, j), after_day=True)
        if month:
            return _days_of(tape, i, numbers, month)
        k = j + (words[j] == ",")
        link = tape.lang.dates.to.at(words, j)
        k = max(k, link[0] if link else j)
        while words[k] in tape.lang.nouns.fillers or (
            k > j and words[k] in tape.lang.dates.weekdays
        ):
            k += 1
        if k == j:
            return None
        day, j = small_numeral(words[k], 31), k
    return None


def read_listed_day(tape: Tape, i: int, previous: Found | None) -> Moment | None:
    """Return the "16" of "June 9 and 16": a later day of the month said before it."""
    words = tape.words
    if previous is None or previous.grain != "day" or previous.end != i - 1:
        return None
    day = small_numeral(words[i], 31)
    if day is None or words[i - 1] not in tape.lang.numbers.joiners or tape.lang.dates.day_first:
        return None
    first = date.fromisoformat(previous.latest)
    if day <= first.day or is_plural(tape, i + 1) or tape.lang.units.named.at(words, i + 1):
        return None
    if words[i + 1].isalpha() and words[i + 1] not in tape.lang.fractions.end:
        return None
    return Moment(i, i + 1, "day", year=first.year, month=first.month, day=day)


def _days_of(tape: Tape, i: int, numbers: list[int], month: tuple[int, int]) -> Moment | None:
    """Return the days of a list or range that share the month after them, or None."""
    end, number = month
    moment = Moment(i, end, "day", month=number, day=numbers[0])
    moment = with_year(tape, moment)
    if len(numbers) > 1:
        consecutive = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        if numbers[-1] <= numbers[0]:
            return None
        if not consecutive and (len(numbers) > 2 or tape.words[i + 1] in tape.lang.numbers.joiners):
            return replace(moment, end=i + 1)  # "les 9 et 16 juin" are two days
        moment.last_day = numbers[-1]
        if tape.words[i - 1] in tape.lang.dates.day_openers:
            moment.start = i - 1
    return moment


def _past_suffix(tape: Tape, j: int) -> int:
    """Return the index past the "st" of "1st"."""
    return j + 1 if tape.words[j] in tape.lang.dates.day_suffixes and tape.glued(j) else j


def _past_of(tape: Tape, j: int) -> int:
    """Return the index past "of" in "5th of May"."""
    return j + 1 if tape.words[j] in tape.lang.dates.day_of else j


def month_at(tape: Tape, j: int, after_day: bool = False) -> tuple[int, int] | None:
    """(end, number) of the month named at word j, or None; "sept" is one only after a day."""
    words = tape.words
    hit = tape.lang.months.names.at(words, j)
    if not hit:
        return None
    if words[j] in tape.lang.months.needs_day and not after_day:
        return None
    if words[j] in tape.lang.months.capital and not tape.capital(j):
        return None
    return hit


def read_first_day(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "1er mars 2024", "premier mai", "the Fourth of July"."""
    rank = rank_at(tape, i)
    if rank and rank[1] < 32 and tape.words[rank[0]] in tape.lang.dates.day_of:
        month = month_at(tape, rank[0] + 1)
        day = month and Moment(i, month[0], "day", month=month[1], day=rank[1])
        return with_year(tape, day) if day else None
    hit = tape.lang.dates.first_day.at(tape.words, i)
    month = month_at(tape, hit[0]) if hit else None
    if not month:
        return None
    return with_year(tape, Moment(i, month[0], "day", month=month[1], day=1))


def read_month_first(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "juin 2024", "June 19, 2024", "May 5-7", "mars dernier", "June"."""
    words = tape.words
    month = month_at(tape, i)
    if not month:
        before = tape.lang.dates.last_before.at(words, i) or tape.lang.dates.next_before.at(
            words, i
        )
        if not before:
            return None
        turn = 1 if tape.lang.dates.next_before.at(words, i) else None
        month = month_at(tape, before[0])
        if month:
            return Moment(i, month[0], "month", month=month[1], turn=turn)
        hit = tape.lang.dates.weekdays.at(words, before[0])
        if hit and tape.capital(before[0]):
            return Moment(i, hit[0], "weekday", weekday=hit[1], turn=turn)
        return None
    end, number = month
    if not tape.lang.dates.day_first:
        moment = read_month_day(tape, i, end, number)
        if moment:
            return moment
    moment = with_year(tape, Moment(i, end, "month", month=number))
    if moment.end == end and not _sure_month(tape, i):
        return None
    return moment


def read_month_day(tape: Tape, i: int, end: int, number: int) -> Moment | None:
    """Read "June 19, 2024", "May 5-7": a day after its month, which ends before word `end`."""
    words = tape.words
    day = small_numeral(words[end], 31)
    if day is None or tape.lang.units.named.at(words, end + 1) or is_plural(tape, end + 1):
        return None
    j = _past_suffix(tape, end + 1)
    if words[j] in tape.lang.numbers.scales or words[j] in tape.lang.units.percent:
        return None
    moment = Moment(i, j, "day", month=number, day=day)
    link = tape.lang.dates.to.at(words, j)
    if link:
        last = small_numeral(words[link[0]], 31)
        after = _past_suffix(tape, link[0] + 1)
        joined = (
            words[j] not in tape.lang.numbers.joiners
            or last == day + 1
            or tape.lang.ranges.between.before(words, i)
        )
        if (
            last
            and last > day
            and joined
            and not is_plural(tape, after)
            and not tape.lang.units.named.at(words, after)
        ):
            moment.last_day, moment.end = last, after
    return with_year(tape, moment)


def _sure_month(tape: Tape, i: int) -> bool:
    """Tell whether the name of a month is no other word here: "may", "mars"."""
    words = tape.words
    if words[i] in tape.lang.months.lower and tape.capital(i):
        return False
    if words[i] in tape.lang.months.shy:
        told = words[i - 1] in tape.lang.months.after or words[i - 1] == "("
        return told or _acts(tape, i + 1)
    return True


def _acts(tape: Tape, j: int) -> bool:
    """Tell whether a month is what a verb speaks of: "April was dry", "May was the wettest"."""
    words = tape.words
    if words[j] not in tape.lang.months.verbs:
        return False
    if words[j - 1] not in tape.lang.months.people:
        return True
    return words[j + 1] in tape.lang.nouns.fillers and _is_superlative(tape, j + 2)


def _is_superlative(tape: Tape, i: int) -> bool:
    """Tell whether word i says that something is most: "wettest", "worst"."""
    word, months = tape.words[i], tape.lang.months
    ending = months.superlative
    return word in months.superlatives or bool(ending and word.endswith(ending))


def read_weekday(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "mercredi", "lundi prochain", "Wednesday, June 19"."""
    words = tape.words
    hit = tape.lang.dates.weekdays.at(words, i)
    if not hit:
        return None
    if not tape.lang.dates.day_first and not tape.capital(i):
        return None
    end, number = hit
    j = end
    while words[j] == "," or words[j] in tape.lang.nouns.fillers:
        j += 1
    dated = read_day_first(tape, j) if is_digits(words[j]) else read_first_day(tape, j)
    if dated is None and not is_digits(words[j]) and j <= end + 1:
        dated = read_month_first(tape, j)
        dated = dated if dated and dated.grain == "day" else None
    if dated:
        return replace(dated, start=i)
    if small_numeral(words[end], 31) and not words[end + 1].isalpha():
        end += 1  # "le jeudi 13": the day of the week tells it
    turn = None
    if words[end] in tape.lang.dates.next_after:
        end, turn = end + 1, 1
    elif words[end] in tape.lang.dates.last_after:
        end += 1
    return Moment(i, end, "weekday", weekday=number, turn=turn)
