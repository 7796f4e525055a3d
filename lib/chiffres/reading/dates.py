"""Read a date: one moment, a range of two, or one of a list that shares its year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from . import days, months, years
from .days import Stretch
from .moments import Moment
from .numbers import is_digits, small_numeral
from .tape import DASHES, Found, Tape

if TYPE_CHECKING:
    from .language import Language

Reader = Callable[[Tape, int, Found | None], Moment | None]

_LIST = 4  # dates that may share the year of the last: "en mars, avril et mai 2023"
_DAYS = frozenset(["day", "weekday", "relative day"])
_WHOLE = frozenset(["year", "month", "week", "quarter"])  # what "late", "début de" may part
_FREE_BEFORE = frozenset("«“\"'‘(,;:!?[~+±…—/")


def read_date(tape: Tape, i: int, reference: date | None, previous: Found | None) -> Found | None:
    """Return the date or range of dates that begins at word i, or None.

    `previous` is the figure read last: after "2017," or "1950 et" a bare number is a date too.
    A date that cannot be resolved is a Found of kind "", so that its digits are not counted.
    """
    moment = _moment(tape, i, previous)
    if moment is None:
        return None
    ranged = _range(tape, moment, reference)
    if ranged:
        return ranged
    moment = _borrow(tape, moment)
    return _found(tape, moment, moment.stretch(reference), moment.start)


def _found(tape: Tape, moment: Moment, stretch: Stretch | None, start: int) -> Found:
    """Return the date of a stretch of days, with its hedge; kind "" where they are not known."""
    if stretch is None:
        return Found(start, moment.end, "")
    hedge = tape.lang.dates.hedges.before(tape.words, start)
    hedged = hedge is not None and "/" not in stretch.edtf
    return Found(
        hedge[0] if hedge else start,
        moment.end,
        "date",
        approx=hedge is not None,
        earliest=stretch.first.isoformat(),
        latest=stretch.last.isoformat(),
        edtf=f"{stretch.edtf}~" if hedged else stretch.edtf,
        grain=moment.grain,
    )


def _range(tape: Tape, left: Moment, reference: date | None) -> Found | None:
    """Return the range of dates that begins with the date `left`, or None."""
    words = tape.words
    link = tape.lang.dates.to.at(words, left.end)
    if not link:
        return None
    joined = words[left.end] in tape.lang.numbers.joiners
    opener = _opener(tape, left.start, joined)
    right = _moment(tape, _past_fillers(tape, link[0]), None)
    if right is None or not _same_kind(left, right) or (joined and opener is None):
        return None
    last = right.stretch(reference)
    if last is None:
        return None
    first = left.stretch(last.last if left.needs_year() or left.grain == "weekday" else reference)
    if first is None or first.first >= last.first:
        return None
    return _found(tape, right, days.joined(first, last), left.start if opener is None else opener)


def _opener(tape: Tape, start: int, joined: bool) -> int | None:
    """Return the word that opens a range before word `start`: "entre", "from", "du"; or None."""
    words, ranges = tape.words, tape.lang.ranges
    i = start - (words[start - 1] in tape.lang.nouns.fillers)
    hit = ranges.between.before(words, i)
    if not hit and not joined:
        hit = ranges.starting.before(words, i) or tape.lang.dates.openers.before(words, i)
    return hit[0] if hit else None


def _past_fillers(tape: Tape, k: int) -> int:
    """Return the index past articles."""
    while tape.words[k] in tape.lang.nouns.fillers:
        k += 1
    return k


def _same_kind(left: Moment, right: Moment) -> bool:
    """Tell whether two dates can be the ends of one range."""
    return left.grain == right.grain or {left.grain, right.grain} <= _DAYS


def _borrow(tape: Tape, moment: Moment) -> Moment:
    """Take the year from the next dates of a list: "en avril et mai 2023"."""
    end = moment.end
    for _ in range(_LIST if moment.needs_year() else 0):
        if tape.words[end] not in tape.lang.numbers.joiners and tape.words[end] != ",":
            return moment
        other = _moment(tape, _past_fillers(tape, end + 1), None)
        if other is None or other.grain != moment.grain:
            return moment
        if other.year is not None:
            return replace(moment, year=other.year)
        end = other.end
    return moment


def _moment(tape: Tape, i: int, previous: Found | None) -> Moment | None:
    """Return what the words from i on say of a date, or None."""
    word = tape.words[i]
    if not is_digits(word):
        roman = (years.read_part,)  # any other word may be a Roman ordinal
        for read in _readers(tape.lang).get(word, roman):
            moment = read(tape, i, previous)
            if moment:
                return moment
        return None
    if not _free(tape, i):
        return None
    return (
        months.read_numeric(tape, i)
        or months.read_day_first(tape, i)
        or months.read_listed_day(tape, i, previous)
        or years.read_part_in_digits(tape, i)
        or years.read_year(tape, i, previous)
    )


@cache
def _readers(lang: Language) -> dict[str, list[Reader]]:
    """Return the readers of dates in words, by first word, in the order in which they are asked."""
    dates, periods = lang.dates, lang.periods
    turns = dates.last_before.first_words() | dates.next_before.first_words()
    ranks = lang.ordinals.ranks.first_words() | lang.numbers.cardinals.first_words()
    ranks |= lang.numbers.hundred
    parts = lang.nouns.fillers | periods.final | periods.signs.first_words()
    readers: dict[str, list[Reader]] = {}
    for reader, words in (
        (_third, dates.thirds.first_words()),
        (years.read_part, parts | ranks),
        (_relative, dates.relative.first_words()),
        (months.read_weekday, dates.weekdays.first_words()),
        (months.read_first_day, dates.first_day.first_words() | ranks),
        (months.read_month_first, lang.months.names.first_words() | turns),
        (years.read_decade, periods.decade.first_words()),
    ):
        for word in words:
            readers.setdefault(word, []).append(reader)
    return readers


def _free(tape: Tape, i: int) -> bool:
    """Tell whether the numeral at word i may be a date: not glued to a name."""
    if not tape.glued(i) or tape.words[i - 1] in _FREE_BEFORE:
        return True
    named = tape.glued(i - 1) and tape.words[i - 2].isalpha()
    known = tape.words[i - 2] in tape.lang.dates.glued_before
    return tape.words[i - 1] in DASHES and (known or not named)


def _third(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Return the early, middle or late part of a date: "début 2023", "mid-July"."""
    words = tape.words
    hit = tape.lang.dates.thirds.at(words, i)
    if not hit:
        return None
    j, third = hit
    led = words[j] == "-" or words[j] in tape.lang.nouns.fillers
    moment = _whole(tape, j) or (_whole(tape, j + 1) if led else None)
    if moment and moment.grain in ("year", "month") and not moment.third:
        return replace(moment, start=i, third=third)
    return moment and replace(moment, start=i)


def _whole(tape: Tape, j: int) -> Moment | None:
    """Return a year, a month, a decade or a century after "début de", "late"."""
    words, dates = tape.words, tape.lang.dates
    relative = dates.relative.at(words, j)
    if relative:
        end, (grain, turn) = relative
        return Moment(j, end, grain, turn=turn) if grain in _WHOLE else None
    named = tape.lang.years.words.at(words, j)
    k = named[0] if named else j
    if years.is_year_word(words[k]) and words[k + 1] not in tape.lang.periods.decade_suffixes:
        return Moment(j, k + 1, "year", year=int(words[k]))
    if is_digits(words[j]):
        return years.read_part_in_digits(tape, j)
    month = months.month_at(tape, j)
    if month:
        if not dates.day_first and small_numeral(words[month[0]], 31):
            return months.read_month_day(tape, j, *month)
        return years.with_year(tape, Moment(j, month[0], "month", month=month[1]))
    period = dates.this_period.at(words, j)
    if period:
        return Moment(j, *period, turn=0)
    return years.read_decade(tape, j) or years.read_part(tape, j)


def _relative(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Return a date told from today: "hier", "last year"."""
    hit = tape.lang.dates.relative.at(tape.words, i)
    if not hit:
        return None
    end, (grain, turn) = hit
    return Moment(i, end, "relative day" if grain == "day" else grain, turn=turn)
