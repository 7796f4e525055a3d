"""Read a date: what the words say first (a Moment), then which days that is (a Stretch)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from . import days
from .found import Found
from .numbers import is_digits, is_plural
from .ordinals import rank_at

_LATEST_YEAR = 2100  # without a preposition, a larger number is a count
_OLDEST_YEAR = 1400
_LIST = 4  # dates that may share the year of the last: "en mars, avril et mai 2023"


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

    def needs_year(self):
        """Whether the words leave the year out."""
        given = (self.year, self.turn, self.year_turn)
        return given == (None, None, None) and self.grain in _YEARLESS

    def is_absolute(self):
        """Whether the days follow without a reference day."""
        return self.turn is None and self.year_turn is None and self.grain not in _RELATIVE

    def stated_year(self, reference):
        """The year that the words give, in digits or as "l'année dernière"; else None."""
        if self.year_turn is None:
            return self.year
        return reference.year + self.year_turn

    def stretch(self, reference):
        """The days meant, resolved against a reference day; None where that cannot be told."""
        if reference is None and (self.needs_year() or not self.is_absolute()):
            return None
        try:
            return _RESOLVERS[self.grain](self, reference)
        except (ValueError, OverflowError):
            return None


_RELATIVE = frozenset(["weekday", "relative day", "week"])
_YEARLESS = frozenset(["day", "month", "quarter", "half"])

# ---------------------------------------------------------------- from words to days


def _resolve_day(moment, reference):
    year = moment.stated_year(reference)
    if year is None:
        year = _year_of(moment, reference, _day_of)
    first = days.day(year, moment.month, moment.day)
    if moment.last_day is None:
        return first
    return days.between(first.first, days.day(year, moment.month, moment.last_day).first)


def _day_of(moment, year):
    return days.day(year, moment.month, moment.day).first


def _month_of(moment, year):
    return days.month(year, moment.month).first


def _year_of(moment, reference, first_day):
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


def _resolve_month(moment, reference):
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


def _resolve_year(moment, reference):
    year = moment.year if moment.year is not None else reference.year + moment.turn
    if moment.last_year is not None:
        return days.joined(days.year(year), days.year(moment.last_year))
    return days.third_of_year(year, moment.third) if moment.third else days.year(year)


def _part_of_year(part, per_year):
    def resolve(moment, reference):
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


def _resolve_weekday(moment, reference):
    if moment.turn == 1:
        ahead = (moment.weekday - reference.weekday() - 1) % 7 + 1
        it = reference + timedelta(days=ahead)
    else:
        it = reference - timedelta(days=(reference.weekday() - moment.weekday) % 7)
    return days.Stretch(it, it, it.isoformat())


def _resolve_relative_day(moment, reference):
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

# ---------------------------------------------------------------- from text to moments


def read_date(tape, lex, i, reference, previous):
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


def _found(tape, lex, moment, stretch, start=None):
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


def _range(tape, lex, left, reference):
    words = tape.words
    link = lex.date_to.at(words, left.end)
    if not link:
        return None
    word = words[left.end]
    opener = _opener(tape, lex, left.start, word)
    if word in lex.joiners and not opener:
        return None
    k = link[0]
    while words[k] in _DATE_FILLERS:
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


def _year_before(left, last):
    return replace(left, year=last.last.year - 1, year_turn=None)


_DATE_FILLERS = frozenset(["le", "the", "la"])


def _opener(tape, lex, start, word):
    words = tape.words
    i = start - (words[start - 1] in _DATE_FILLERS)
    if word in lex.joiners:
        return lex.between.before(words, i)
    return (
        lex.between.before(words, i)
        or lex.starting.before(words, i)
        or ((i - 1, True) if words[i - 1] in ("du", "des") else None)
    )


def _same_kind(left, right):
    days_, months, years = ("day", "weekday", "relative day"), ("month",), ("year",)
    return any(left.grain in kind and right.grain in kind for kind in (days_, months, years)) or (
        left.grain == right.grain
    )


def _borrow(tape, lex, moment):
    """Take the year from the next dates of a list: "en avril et mai 2023"."""
    if not moment.needs_year():
        return moment
    end = moment.end
    for _ in range(_LIST):
        if tape.words[end] not in lex.joiners and tape.words[end] != ",":
            return moment
        k = end + 1
        while tape.words[k] in _DATE_FILLERS:
            k += 1
        other = _moment(tape, lex, k, None)
        if other is None or other.grain != moment.grain:
            return moment
        if other.year is not None:
            return replace(moment, year=other.year)
        end = other.end
    return moment


def _moment(tape, lex, i, previous, within=False):
    """What the words from i on say of a date, or None."""
    words = tape.words
    word = words[i]
    if is_digits(word):
        if not _free(tape, lex, i):
            return None
        return (
            _numeric(tape, lex, i)
            or _day_first(tape, lex, i)
            or _numeral_part(tape, lex, i)
            or _year(tape, lex, i, previous, within)
        )
    return (
        _third(tape, lex, i)
        or _named_part(tape, lex, i)
        or _relative(tape, lex, i)
        or _weekday(tape, lex, i)
        or _first_day(tape, lex, i)
        or _month_first(tape, lex, i)
        or _decade(tape, lex, i)
    )


def _free(tape, lex, i):
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


# numerals


_ISO = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_THREE = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")


def _numeric(tape, lex, i):
    """ "2024-06-19", "20/06/2024", "2022/23"."""
    word = tape.words[i]
    iso = _ISO.fullmatch(word)
    if iso:
        year, month, day = (part and int(part) for part in iso.groups())
        return Moment(i, i + 1, "day" if day else "month", year, month, day)
    three = _THREE.fullmatch(word)
    if three:
        day, month, year = (int(three[group]) for group in (1, 3, 4))
        if (not lex.tables.DAY_FIRST and three[2] == "/") or month > 12:
            day, month = month, day
        return Moment(i, i + 1, "day", year, month, day)
    return _season(i, word) if word[4:5] == "/" else None


def _season(i, word):
    """ "2022/23" as a range of two years."""
    first, last = word[:4], word[5:]
    last = first[:2] + last if len(last) == 2 else last
    if not (last.isdecimal() and len(last) == 4 and int(last) == int(first) + 1):
        return None
    return Moment(i, i + 1, "year", year=int(first), last_year=int(last))


def _small(word, top):
    number = int(word) if word.isdecimal() and word.isascii() and len(word) < 3 else 0
    return number if 0 < number <= top else None


def _day_first(tape, lex, i):
    """ "19 juin 2024", "11 et 12 juillet", "5th of May", "18-19 June 2024"."""
    words = tape.words
    day = _small(words[i], 31)
    if day is None:
        return None
    j, numbers = i, []
    while day is not None and len(numbers) < 6:
        numbers.append(day)
        j = _past_suffix(tape, lex, j + 1)
        month = _month_at(tape, lex, _past_of(tape, lex, j), after_day=True)
        if month:
            return _days_of(tape, lex, i, numbers, month)
        k = j + 1 if words[j] == "," or words[j] in ("à", "au") else j
        link = lex.date_to.at(words, j)
        k = max(k, link[0] if link else j)
        while words[k] in _DATE_FILLERS or (k > j and words[k] in lex.weekdays):
            k += 1
        if k == j:
            return None
        day, j = _small(words[k], 31), k
    return None


def _days_of(tape, lex, i, numbers, month):
    end, number = month
    moment = Moment(i, end, "day", month=number, day=numbers[0])
    moment = _with_year(tape, lex, moment)
    if len(numbers) > 1:
        consecutive = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        if (len(numbers) > 2 and not consecutive) or numbers[-1] <= numbers[0]:
            return None
        moment.last_day = numbers[-1]
        if tape.words[i - 1] in ("du", "from", "entre", "between", "les"):
            moment.start = i - 1
    return moment


def _past_suffix(tape, lex, j):
    return j + 1 if tape.words[j] in lex.day_suffixes and tape.glued(j) else j


def _past_of(tape, lex, j):
    return j + 1 if tape.words[j] == "of" else j


def _month_at(tape, lex, j, after_day=False):
    words = tape.words
    hit = lex.months.at(words, j)
    if not hit:
        return None
    if words[j] in lex.month_needs_day and not after_day:
        return None
    if words[j] in lex.month_capital and not tape.capital(j):
        return None
    return hit


def _with_year(tape, lex, moment):
    """Read the year, or "dernier", "next", after a day or a month."""
    words, j = tape.words, moment.end
    k = j + 1 if words[j] in (",", ".") else j
    if words[j] == "," and moment.grain == "month":
        k = j if lex.tables.DAY_FIRST is not False else k
    hit = lex.date_of.at(words, k)
    if hit:
        after = hit[0]
        relative = lex.relative.at(words, after)
        if relative and relative[1][0] == "year":
            return replace(moment, end=relative[0], year_turn=relative[1][1])
        k = after if _is_year_word(words[after]) else k
    relative = lex.relative.at(words, k)
    if relative and relative[1][0] == "year" and words[j] not in (",", "."):
        return replace(moment, end=relative[0], year_turn=relative[1][1])
    year_word = lex.year_word.at(words, k)
    if year_word and _is_year_word(words[year_word[0]]):
        k = year_word[0]
    if _is_year_word(words[k]) and not _counts_things(tape, lex, k, moment):
        return replace(moment, end=k + 1, year=int(words[k]))
    if words[j] in lex.last_after:
        return replace(moment, end=j + 1)
    if words[j] in lex.next_after:
        return replace(moment, end=j + 1, turn=1)
    return moment


def _counts_things(tape, lex, k, moment):
    """Whether the four digits after "en mai," count things: "In May, 2000 soldiers"."""
    return tape.words[k - 1] in (",", ".") and moment.day is None and is_plural(tape, lex, k + 1)


def _is_year_word(word):
    return len(word) == 4 and word.isdecimal() and word.isascii() and "1000" <= word <= "2999"


def _first_day(tape, lex, i):
    hit = lex.first_day.at(tape.words, i)
    month = _month_at(tape, lex, hit[0]) if hit else None
    if not month:
        return None
    return _with_year(tape, lex, Moment(i, month[0], "day", month=month[1], day=1))


def _month_first(tape, lex, i):
    """ "juin 2024", "June 19, 2024", "May 5-7", "mars dernier", "June"."""
    words = tape.words
    month = _month_at(tape, lex, i)
    if not month:
        before = lex.last_before.at(words, i) or lex.next_before.at(words, i)
        if not before:
            return None
        turn = 1 if lex.next_before.at(words, i) else None
        month = _month_at(tape, lex, before[0])
        if month:
            return Moment(i, month[0], "month", month=month[1], turn=turn)
        hit = lex.weekdays.at(words, before[0])
        if hit and tape.capital(before[0]):
            return Moment(i, hit[0], "weekday", weekday=hit[1], turn=turn)
        return None
    end, number = month
    if not lex.tables.DAY_FIRST:
        moment = _month_day(tape, lex, i, end, number)
        if moment:
            return moment
    moment = _with_year(tape, lex, Moment(i, end, "month", month=number))
    if moment.end == end and not _sure_month(tape, lex, i):
        return None
    return moment


def _month_day(tape, lex, i, end, number):
    words = tape.words
    day = _small(words[end], 31)
    if day is None or lex.units.at(words, end + 1) or is_plural(tape, lex, end + 1):
        return None
    j = _past_suffix(tape, lex, end + 1)
    if words[j] in ("million", "billion", "thousand", "%", "percent"):
        return None
    moment = Moment(i, j, "day", month=number, day=day)
    link = lex.date_to.at(words, j)
    if link:
        last = _small(words[link[0]], 31)
        after = _past_suffix(tape, lex, link[0] + 1)
        joined = words[j] not in lex.joiners or last == day + 1 or words[i - 1] == "between"
        if (
            last
            and last > day
            and joined
            and not is_plural(tape, lex, after)
            and not lex.units.at(words, after)
        ):
            moment.last_day, moment.end = last, after
    return _with_year(tape, lex, moment)


def _sure_month(tape, lex, i):
    words = tape.words
    if words[i] in lex.month_lower and tape.capital(i):
        return False
    if words[i] in lex.month_shy:
        return words[i - 1] in lex.month_after or words[i - 1] == "("
    return True


def _weekday(tape, lex, i):
    words = tape.words
    hit = lex.weekdays.at(words, i)
    if not hit:
        return None
    if not lex.tables.DAY_FIRST and not tape.capital(i):
        return None
    end, number = hit
    j = end
    while words[j] in (",", "le", "the"):
        j += 1
    dated = None
    if is_digits(words[j]):
        dated = _day_first(tape, lex, j)
    else:
        dated = _first_day(tape, lex, j) or (_month_first(tape, lex, j) if j <= end + 1 else None)
        if dated and dated.grain != "day":
            dated = None
    if dated:
        return replace(dated, start=i)
    turn = None
    if words[end] in lex.next_after:
        end, turn = end + 1, 1
    elif words[end] in lex.last_after:
        end += 1
    return Moment(i, end, "weekday", weekday=number, turn=turn)


# thirds, relative, parts


def _third(tape, lex, i):
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


def _whole(tape, lex, j):
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
    if _is_year_word(words[k]) and not (lex.tables.DECADE_SUFFIX and words[k + 1] in ("s", "'s")):
        return Moment(j, k + 1, "year", year=int(words[k]))
    if is_digits(words[j]):
        return _numeral_part(tape, lex, j)
    month = _month_at(tape, lex, j)
    if month:
        if not lex.tables.DAY_FIRST and _small(words[month[0]], 31):
            return _month_day(tape, lex, j, *month)
        return _with_year(tape, lex, Moment(j, month[0], "month", month=month[1]))
    period = lex.this_period.at(words, j)
    if period:
        return Moment(j, period[0], period[1], turn=0)
    return _decade(tape, lex, j) or _named_part(tape, lex, j)


def _relative(tape, lex, i):
    words = tape.words
    hit = lex.relative.at(words, i)
    if not hit:
        return None
    end, (grain, turn) = hit
    if grain == "day":
        return Moment(i, end, "relative day", turn=turn)
    return Moment(i, end, grain, turn=turn)


def _named_part(tape, lex, i):
    """ "premier trimestre 2024", "the second half of 2023", "XXe siècle", "nineteenth century"."""
    words = tape.words
    start = i
    if words[i] in _DATE_FILLERS:
        i += 1
    ordinal = rank_at(tape, lex, i)
    if ordinal:
        return _part_after(tape, lex, start, ordinal[0], ordinal[1])
    if words[i] in lex.final:
        return _final_part(tape, lex, start, i + 1)
    if words[i] in lex.quarter_signs and is_digits(words[i + 1]) and tape.glued(i + 1):
        rank = _small(words[i + 1], 4)
        grain = lex.quarter_signs[words[i]]
        if rank is None or (grain == "half" and rank > 2) or not tape.capital(i):
            return None
        moment = _with_year(tape, lex, Moment(i, i + 2, grain, part=rank))
        return moment if moment.year is not None or grain == "quarter" else None
    rank = _roman(tape, lex, i)
    return _part_after(tape, lex, start, rank[0], rank[1]) if rank else None


def _final_part(tape, lex, start, j):
    """ "the last quarter of 2022": only with its year, else it is the quarter just past."""
    moment = _part_after(tape, lex, start, j, 4 if tape.words[j] in lex.quarter else 2)
    return moment if moment and moment.year is not None else None


def _part_after(tape, lex, i, j, rank):
    words = tape.words
    j += words[j] == "-"
    if words[j] in lex.century and rank < 40 and not lex.era.at(words, j + 1):
        return Moment(i, j + 1, "century", part=rank)
    if words[j] in lex.quarter and rank <= 4:
        grain = "quarter"
    elif words[j] in lex.half_year and rank <= 2:
        grain = "half"
    else:
        return None
    moment = _with_year(tape, lex, Moment(i, j + 1, grain, part=rank))
    if moment.year is None:
        link = lex.date_of.at(words, j + 1)
        period = lex.this_period.at(words, link[0]) if link else None
        if period and period[1] == "year":
            return replace(moment, end=period[0], year_turn=0)
        if link and grain == "half" and lex.tables.HALF_IS_COMMON:
            return None  # the first half of a match
    return moment


def _roman(tape, lex, i):
    """(end, rank) of "XXe" or "XIX e", or None."""
    word = tape.words[i]
    for suffix in ("ème", "es", "e", "th", ""):
        if suffix and not word.endswith(suffix):
            continue
        letters = word[: len(word) - len(suffix)]
        if letters and set(letters) <= set("ivxl") and tape.capital(i):
            rank = _roman_value(letters)
            end = i + 1
            if not suffix:
                if tape.words[i + 1] not in lex.roman_suffixes:
                    return None
                end += 1
            return (end, rank) if rank else None
    return None


def _roman_value(letters):
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in letters[:8]]
    return sum(
        -value if following > value else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def _numeral_part(tape, lex, i):
    """ "1950s", "20th century", "1er trimestre 2024", "2e semestre"."""
    words = tape.words
    word, j = words[i], i + 1
    if not word.isdecimal() or len(word) > 4:
        return None
    if lex.tables.DECADE_SUFFIX and words[j] in ("s", "'s") and tape.glued(j):
        if len(word) == 4 and word[2:] == "00" and word < "2000":
            return Moment(i, j + 1, "century", part=int(word) // 100 + 1)
        if len(word) == 4 and word[3] == "0":
            return Moment(i, j + 1, "decade", year=int(word))
        if len(word) == 2 and word[1] == "0":
            return Moment(i, j + 1, "decade", year=1900 + int(word))
    if words[j] in lex.ordinal_suffixes and len(word) < 3:
        return _part_after(tape, lex, i, j + 1, int(word))
    return None


def _decade(tape, lex, i):
    words = tape.words
    hit = lex.decade.at(words, i)
    if not hit:
        return None
    j = hit[0]
    value = _decade_start(words[j])
    if value is None:
        number = lex.cardinals.at(words, j)
        if number and number[1] in range(20, 100, 10):
            value, j = 1900 + number[1], number[0] - 1
            if words[j + 1] == "-" and lex.cardinals.at(words, j + 2):
                value, j = 1900 + number[1] + lex.cardinals.at(words, j + 2)[1], j + 2
                value = value if value % 10 == 0 else None
    return Moment(i, j + 1, "decade", year=value) if value else None


def _decade_start(word):
    if len(word) == 4 and word.isdecimal() and word[3] == "0":
        return int(word)
    if len(word) == 2 and word.isdecimal() and word[1] == "0":
        return 1900 + int(word) if word != "00" else 2000
    return None


# bare years


def _year(tape, lex, i, previous, within):
    words = tape.words
    word = words[i]
    if previous is not None and previous.grain == "decade" and previous.end == i - 1:
        if words[i - 1] in lex.joiners or words[i - 1] == ",":
            value = _decade_start(word)
            if value:
                return Moment(i, i + 1, "decade", year=value)
    if not _is_year_word(word) or (tape.glued(i + 1) and words[i + 1].isalpha()):
        return None
    value = int(word)
    if words[i + 1] in ("-", "–") and tape.glued(i + 1) and tape.glued(i + 2):
        last = words[i + 2]
        if len(last) == 2 and last.isdecimal() and int(last) > value % 100:
            return Moment(i, i + 3, "year", year=value, last_year=value - value % 100 + int(last))
    moment = Moment(i, i + 1, "year", year=value)
    if within:
        return None if is_plural(tape, lex, i + 1) or lex.units.at(words, i + 1) else moment
    return moment if _in_year_context(tape, lex, i, value, previous) else None


def _in_year_context(tape, lex, i, value, previous):
    words = tape.words
    before, after = words[i - 1], words[i + 1]
    unit = lex.units.at(words, i + 1)
    if unit and unit[1][0] in ("duration", "measure", "times", "share"):
        return False
    if previous is not None and previous.grain == "year" and previous.kind == "date":
        if previous.end == i - 1 and (
            before in (",", "-", "–", "/") or before in lex.joiners or lex.either.at(words, i - 1)
        ):
            return True
    if before in lex.tables.YEAR_SURE:
        return value % 100 != 0 or not is_plural(tape, lex, i + 1)
    if before == "(" and after in (")", ",", "-", "–", ";"):
        return True
    plural = is_plural(tape, lex, i + 1)
    if not plural and lex.date_hedges.before(words, i) and value <= _LATEST_YEAR:
        return True
    if unit or not _OLDEST_YEAR <= value <= _LATEST_YEAR:
        return False
    if before in lex.tables.YEAR_DETERMINERS:
        return value >= 1800
    if before in lex.tables.COUNT_DETERMINERS or (plural and not tape.capital(i + 1)):
        return False
    bound = lex.bounds.before(words, i)
    if bound and not lex.date_hedges.before(words, i):
        return before in lex.weak_bounds and value % 100 != 0
    if before in lex.year_before or before in lex.tables.YEAR_OF:
        return True
    return value >= 1800
