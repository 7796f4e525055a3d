"""Read a date: one moment, a range of two, or one of a list that shares its year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from . import days
from .days import Stretch
from .found import Found
from .lexicon import Lexicon
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
    FILLERS,
    is_year_word,
    read_decade,
    read_part,
    read_part_in_digits,
    read_year,
    with_year,
)

_LIST = 4  # dates that may share the year of the last: "en mars, avril et mai 2023"


def read_date(
    tape: Tape, lex: Lexicon, i: int, reference: date | None, previous: Found | None
) -> Found | None:
    """The date or range of dates that begins at word i as a Found, or None.

    `previous` is the figure read last: after "2017," or "1950 et" a bare number is a date too.
    A date that cannot be resolved is a Found of kind "", so that its digits are not counted.
    """
    moment = _moment(tape, lex, i, previous)
    if moment is None:
        return None
    ranged = _range(tape, lex, moment, reference)
    if ranged:
        return ranged
    moment = _borrow(tape, lex, moment)
    return _found(tape, lex, moment, moment.stretch(reference))


def _found(
    tape: Tape, lex: Lexicon, moment: Moment, stretch: Stretch | None, start: int | None = None
) -> Found:
    """The date of a stretch of days, with its hedge; of kind "" where the days are not known."""
    start = moment.start if start is None else start
    if stretch is None:
        return Found(start, moment.end, "")
    hedge = lex.date_hedges.before(tape.words, start)
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


def _range(tape: Tape, lex: Lexicon, left: Moment, reference: date | None) -> Found | None:
    """The range of dates that begins with the date `left`, or None."""
    words = tape.words
    link = lex.date_to.at(words, left.end)
    if not link:
        return None
    word = words[left.end]
    opener = _opener(tape, lex, left.start, word)
    if word in lex.joiners and not opener:
        return None
    k = link[0]
    while words[k] in FILLERS:
        k += 1
    right = _moment(tape, lex, k, None, within=True)
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
    return _found(tape, lex, replace(right, start=start), days.joined(first, last), start)


def _year_before(left: Moment, last: Stretch) -> Moment:
    """The same date a year before `last`: "de novembre à janvier"."""
    return replace(left, year=last.last.year - 1, year_turn=None)


def _opener(tape: Tape, lex: Lexicon, start: int, word: str) -> tuple[int, bool] | None:
    """The word that opens a range before word `start`: "entre", "from", "du"; or None."""
    words = tape.words
    i = start - (words[start - 1] in FILLERS)
    if word in lex.joiners:
        return lex.between.before(words, i)
    return (
        lex.between.before(words, i)
        or lex.starting.before(words, i)
        or ((i - 1, True) if words[i - 1] in ("du", "des") else None)
    )


def _same_kind(left: Moment, right: Moment) -> bool:
    """Whether two dates can be the ends of one range."""
    days_, months, years = ("day", "weekday", "relative day"), ("month",), ("year",)
    return any(left.grain in kind and right.grain in kind for kind in (days_, months, years)) or (
        left.grain == right.grain
    )


def _borrow(tape: Tape, lex: Lexicon, moment: Moment) -> Moment:
    """Take the year from the next dates of a list: "en avril et mai 2023"."""
    if not moment.needs_year():
        return moment
    end = moment.end
    for _ in range(_LIST):
        if tape.words[end] not in lex.joiners and tape.words[end] != ",":
            return moment
        k = end + 1
        while tape.words[k] in FILLERS:
            k += 1
        other = _moment(tape, lex, k, None)
        if other is None or other.grain != moment.grain:
            return moment
        if other.year is not None:
            return replace(moment, year=other.year)
        end = other.end
    return moment


def _moment(
    tape: Tape, lex: Lexicon, i: int, previous: Found | None, within: bool = False
) -> Moment | None:
    """What the words from i on say of a date, or None."""
    words = tape.words
    word = words[i]
    if is_digits(word):
        if not _free(tape, lex, i):
            return None
        return (
            read_numeric(tape, lex, i)
            or read_day_first(tape, lex, i)
            or read_listed_day(tape, lex, i, previous)
            or read_part_in_digits(tape, lex, i)
            or read_year(tape, lex, i, previous, within)
        )
    return (
        _third(tape, lex, i)
        or read_part(tape, lex, i, previous)
        or _relative(tape, lex, i)
        or read_weekday(tape, lex, i)
        or read_first_day(tape, lex, i)
        or read_month_first(tape, lex, i)
        or read_decade(tape, lex, i)
    )


def _free(tape: Tape, lex: Lexicon, i: int) -> bool:
    """Whether the numeral at word i may be a date: not glued to a name."""
    before = tape.words[i - 1]
    if not tape.glued(i):
        return True
    if before in ("-", "–"):
        return (
            tape.glued(i - 1) is False
            or not tape.words[i - 2].isalpha()
            or tape.words[i - 2] in ("mi", "mid", "post", "pre", "late", "early", "end")
        )
    return before in _FREE_BEFORE


_FREE_BEFORE = frozenset("«“\"'‘(,;:!?[~+±…—/")


def _third(tape: Tape, lex: Lexicon, i: int) -> Moment | None:
    """The early, middle or late part of a date: "début 2023", "mid-July"."""
    words = tape.words
    hit = lex.thirds.at(words, i)
    if not hit:
        return None
    j, third = hit
    for step in (j, j + (words[j] in ("le", "the", "-"))):
        moment = _whole(tape, lex, step)
        if moment:
            break
    else:
        return None
    moment = replace(moment, start=i)
    if moment.grain in ("year", "month") and not moment.third:
        moment.third = third
    return moment


def _whole(tape: Tape, lex: Lexicon, j: int) -> Moment | None:
    """A year, a month, a decade or a century after "début de", "late"."""
    words = tape.words
    relative = lex.relative.at(words, j)
    if relative:
        grain, turn = relative[1]
        return (
            Moment(j, relative[0], grain, turn=turn)
            if grain in ("year", "month", "week", "quarter")
            else None
        )
    named = lex.year_word.at(words, j)
    k = named[0] if named else j
    if is_year_word(words[k]) and not (lex.tables.DECADE_SUFFIX and words[k + 1] in ("s", "'s")):
        return Moment(j, k + 1, "year", year=int(words[k]))
    if is_digits(words[j]):
        return read_part_in_digits(tape, lex, j)
    month = month_at(tape, lex, j)
    if month:
        if not lex.tables.DAY_FIRST and small_numeral(words[month[0]], 31):
            return read_month_day(tape, lex, j, *month)
        return with_year(tape, lex, Moment(j, month[0], "month", month=month[1]))
    period = lex.this_period.at(words, j)
    if period:
        return Moment(j, period[0], period[1], turn=0)
    return read_decade(tape, lex, j) or read_part(tape, lex, j)


def _relative(tape: Tape, lex: Lexicon, i: int) -> Moment | None:
    """A date told from today: "hier", "last year"."""
    words = tape.words
    hit = lex.relative.at(words, i)
    if not hit:
        return None
    end, (grain, turn) = hit
    if grain == "day":
        return Moment(i, end, "relative day", turn=turn)
    return Moment(i, end, grain, turn=turn)
