"""Read a date: one moment, a range of two, or one of a list that shares its year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from . import days
from .days import Stretch
from .found import Found
from .language import Language
from .moments import Moment
from .months import (
    month_at,
    read_day_first,
    read_first_day,
    read_listed_day,
    read_month_day,
    read_month_first,
    read_numeric,
    read_weekday,
)
from .numbers import is_digits, small_numeral
from .tape import Tape
from .years import (
    is_year_word,
    read_decade,
    read_part,
    read_part_in_digits,
    read_year,
    with_year,
)

Reader = Callable[[Tape, int, Found | None], Moment | None]

_LIST = 4  # dates that may share the year of the last: "en mars, avril et mai 2023"


def read_date(tape: Tape, i: int, reference: date | None, previous: Found | None) -> Found | None:
    """Return the date or range of dates that begins at word i as a Found, or None.

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
    return _found(tape, moment, moment.stretch(reference))


def _found(tape: Tape, moment: Moment, stretch: Stretch | None, start: int | None = None) -> Found:
    """Return the date of a stretch of days, with its hedge; kind "" where they are not known."""
    start = moment.start if start is None else start
    if stretch is None:
        return Found(start, moment.end, "")
    hedge = tape.lang.dates.hedges.before(tape.words, start)
    approx = bool(hedge) or moment.approx
    if hedge:
        start = hedge[0]
    return Found(
        start,
        moment.end,
        "date",
        approx=approx,
        earliest=stretch.first.isoformat(),
        latest=stretch.last.isoformat(),
        edtf=stretch.edtf + "~" * approx if "/" not in stretch.edtf else stretch.edtf,
        grain=moment.grain,
    )


def _range(tape: Tape, left: Moment, reference: date | None) -> Found | None:
    """Return the range of dates that begins with the date `left`, or None."""
    words = tape.words
    link = tape.lang.dates.to.at(words, left.end)
    if not link:
        return None
    word = words[left.end]
    opener = _opener(tape, left.start, word)
    if word in tape.lang.numbers.joiners and not opener:
        return None
    k = link[0]
    while words[k] in tape.lang.nouns.fillers:
        k += 1
    right = _moment(tape, k, None, within=True)
    if right is None or not _same_kind(left, right):
        return None
    if left.needs_year() and right.year is not None:
        left = replace(left, year=right.year)
    last = right.stretch(reference)
    if last is None:
        return Found(left.start, right.end, "")
    first = left.stretch(last.last if left.needs_year() or left.grain == "weekday" else reference)
    if first is not None and first.first > last.last and left.month and right.month:
        first = _year_before(left, last).stretch(reference)
    if first is None or first.first >= last.first:
        return None
    start = opener[0] if opener else left.start
    return _found(tape, replace(right, start=start), days.joined(first, last), start)


def _year_before(left: Moment, last: Stretch) -> Moment:
    """Return the same date a year before `last`: "de novembre à janvier"."""
    return replace(left, year=last.last.year - 1, year_turn=None)


def _opener(tape: Tape, start: int, word: str) -> tuple[int, bool] | None:
    """Return the word that opens a range before word `start`: "entre", "from", "du"; or None."""
    words = tape.words
    i = start - (words[start - 1] in tape.lang.nouns.fillers)
    if word in tape.lang.numbers.joiners:
        return tape.lang.ranges.between.before(words, i)
    return (
        tape.lang.ranges.between.before(words, i)
        or tape.lang.ranges.starting.before(words, i)
        or ((i - 1, True) if words[i - 1] in tape.lang.dates.openers else None)
    )


def _same_kind(left: Moment, right: Moment) -> bool:
    """Tell whether two dates can be the ends of one range."""
    days_, months, years = ("day", "weekday", "relative day"), ("month",), ("year",)
    return any(left.grain in kind and right.grain in kind for kind in (days_, months, years)) or (
        left.grain == right.grain
    )


def _borrow(tape: Tape, moment: Moment) -> Moment:
    """Take the year from the next dates of a list: "en avril et mai 2023"."""
    if not moment.needs_year():
        return moment
    end = moment.end
    for _ in range(_LIST):
        if tape.words[end] not in tape.lang.numbers.joiners and tape.words[end] != ",":
            return moment
        k = end + 1
        while tape.words[k] in tape.lang.nouns.fillers:
            k += 1
        other = _moment(tape, k, None)
        if other is None or other.grain != moment.grain:
            return moment
        if other.year is not None:
            return replace(moment, year=other.year)
        end = other.end
    return moment


def _moment(tape: Tape, i: int, previous: Found | None, within: bool = False) -> Moment | None:
    """What the words from i on say of a date, or None."""
    words = tape.words
    word = words[i]
    if is_digits(word):
        if not _free(tape, i):
            return None
        return (
            read_numeric(tape, i)
            or read_day_first(tape, i)
            or read_listed_day(tape, i, previous)
            or read_part_in_digits(tape, i)
            or read_year(tape, i, previous, within)
        )
    readers = _readers(tape.lang).get(word, (read_part,))  # others may be Roman ordinals
    return next(filter(None, (read(tape, i, previous) for read in readers)), None)


@cache
def _readers(lang: Language) -> dict[str, list[Reader]]:
    """Return the readers of dates in words, by first word, in the order in which they are asked."""
    dates, months, periods = lang.dates, lang.months, lang.periods
    turns = {*dates.last_before.first_words(), *dates.next_before.first_words()}
    ranks = {*lang.ordinals.ranks.first_words(), *lang.numbers.cardinals.first_words()}
    ranks |= lang.numbers.hundred
    parts = lang.nouns.fillers | periods.final | periods.signs.first_words()
    readers: dict[str, list[Reader]] = {}
    for reader, words in (
        (_third, dates.thirds.first_words()),
        (read_part, parts | ranks),
        (_relative, dates.relative.first_words()),
        (read_weekday, dates.weekdays.first_words()),
        (read_first_day, dates.first_day.first_words() | ranks),
        (read_month_first, months.names.first_words() | turns),
        (read_decade, periods.decade.first_words()),
    ):
        for word in words:
            readers.setdefault(word, []).append(reader)
    return readers


def _free(tape: Tape, i: int) -> bool:
    """Tell whether the numeral at word i may be a date: not glued to a name."""
    before = tape.words[i - 1]
    if not tape.glued(i):
        return True
    if before in ("-", "–"):
        return (
            tape.glued(i - 1) is False
            or not tape.words[i - 2].isalpha()
            or tape.words[i - 2] in tape.lang.dates.glued_before
        )
    return before in _FREE_BEFORE


_FREE_BEFORE = frozenset("«“\"'‘(,;:!?[~+±…—/")


def _third(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Return the early, middle or late part of a date: "début 2023", "mid-July"."""
    words = tape.words
    hit = tape.lang.dates.thirds.at(words, i)
    if not hit:
        return None
    j, third = hit
    for step in (j, j + (words[j] == "-" or words[j] in tape.lang.nouns.fillers)):
        moment = _whole(tape, step)
        if moment:
            break
    else:
        return None
    moment = replace(moment, start=i)
    if moment.grain in ("year", "month") and not moment.third:
        moment.third = third
    return moment


def _whole(tape: Tape, j: int) -> Moment | None:
    """Return a year, a month, a decade or a century after "début de", "late"."""
    words = tape.words
    relative = tape.lang.dates.relative.at(words, j)
    if relative:
        grain, turn = relative[1]
        return (
            Moment(j, relative[0], grain, turn=turn)
            if grain in ("year", "month", "week", "quarter")
            else None
        )
    named = tape.lang.years.words.at(words, j)
    k = named[0] if named else j
    if is_year_word(words[k]) and words[k + 1] not in tape.lang.periods.decade_suffixes:
        return Moment(j, k + 1, "year", year=int(words[k]))
    if is_digits(words[j]):
        return read_part_in_digits(tape, j)
    month = month_at(tape, j)
    if month:
        if not tape.lang.dates.day_first and small_numeral(words[month[0]], 31):
            return read_month_day(tape, j, *month)
        return with_year(tape, Moment(j, month[0], "month", month=month[1]))
    period = tape.lang.dates.this_period.at(words, j)
    if period:
        return Moment(j, period[0], period[1], turn=0)
    return read_decade(tape, j) or read_part(tape, j)


def _relative(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Return a date told from today: "hier", "last year"."""
    words = tape.words
    hit = tape.lang.dates.relative.at(words, i)
    if not hit:
        return None
    end, (grain, turn) = hit
    if grain == "day":
        return Moment(i, end, "relative day", turn=turn)
    return Moment(i, end, grain, turn=turn)
