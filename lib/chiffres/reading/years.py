"""Read years and what is made of them: quarters, halves, decades, centuries."""

from __future__ import annotations

from dataclasses import replace

from .amounts import unit_at
from .moments import Moment
from .numbers import cardinal, is_plural, small_numeral
from .ordinals import rank_at, roman_at
from .tape import DASHES, Found, Tape

_LATEST = 2100  # without a preposition, a larger number is a count
_OLDEST = 1400
_MODERN = 1800  # from here on a bare number of four digits is a year rather than a count
_CENTURIES = 39  # a higher rank is no century
_COUNTED = frozenset(["duration", "measure", "times", "share"])
_AFTER_ASIDE = frozenset([")", ",", "-", "–", ";"])
_STOPS = frozenset([",", "."])  # "In May, 2019", "novembre. 2023"
_LIST_SIGNS = frozenset([",", "-", "–", "/"])


def is_year_word(word: str) -> bool:
    """Tell whether a word is four digits that may be a year, without a sign between them."""
    return len(word) == 4 and word.isdecimal() and word.isascii() and "1000" <= word <= "2999"


def with_year(tape: Tape, moment: Moment) -> Moment:
    """Read the year, or "dernier", "next", after a day or a month."""
    words, j, dates = tape.words, moment.end, tape.lang.dates
    stopped = words[j] in _STOPS
    if words[j] == "," and moment.grain == "month" and dates.day_first:
        stopped = False
    link = dates.of.at(words, j + stopped)
    k = link[0] if link else j + stopped
    relative = dates.relative.at(words, k)
    if relative and relative[1][0] == "year" and (link or words[j] not in _STOPS):
        return replace(moment, end=relative[0], year_turn=relative[1][1])
    named = tape.lang.years.words.at(words, k)
    k = named[0] if named else k
    if is_year_word(words[k]) and not _counts_things(tape, k, moment):
        return replace(moment, end=k + 1, year=int(words[k]))
    if words[j] in dates.last_after:
        return replace(moment, end=j + 1)
    return replace(moment, end=j + 1, turn=1) if words[j] in dates.next_after else moment


def _counts_things(tape: Tape, k: int, moment: Moment) -> bool:
    """Tell whether the four digits after "en mai," count things: "In May, 2000 soldiers"."""
    return tape.words[k - 1] in _STOPS and not moment.day and is_plural(tape, k + 1)


def read_part(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "premier trimestre 2024", "the second half of 2023", "XXe siècle"."""
    words, start = tape.words, i
    if words[i] in tape.lang.nouns.fillers:
        i += 1
    if words[i] in tape.lang.periods.signs:
        return _sign_part(tape, i)
    if words[i] in tape.lang.periods.final:
        return _final_part(tape, start, i + 1)
    rank = rank_at(tape, i)
    if rank:
        return _part_after(tape, start, *rank)
    roman = roman_at(tape, i)
    if not roman:
        return None
    return _part_after(tape, start, *roman) or _listed_century(tape, i, *roman, previous)


def _sign_part(tape: Tape, i: int) -> Moment | None:
    """Read "T3 2023", "Q3", "H1 2024"."""
    words, periods = tape.words, tape.lang.periods
    grain, rank = periods.signs.of(words[i]) or "", small_numeral(words[i + 1], 4)
    if rank is None or (grain == "half" and rank > 2) or not tape.glued(i + 1):
        return None
    moment = with_year(tape, Moment(i, i + 2, grain, part=rank))
    sure = grain == "quarter" and words[i - 1] in periods.quarter_before
    return moment if tape.capital(i) and (moment.year is not None or sure) else None


def _listed_century(tape: Tape, i: int, j: int, rank: int, previous: Found | None) -> Moment | None:
    """Read the "XIXe" of "XIXe et XXe siècles", the "XXe" of "du XIXe siècle au XXe"."""
    words = tape.words
    link = tape.lang.dates.to.at(words, j)
    k = link[0] + (words[link[0]] in tape.lang.nouns.fillers) if link else j
    following = roman_at(tape, k) if link else None
    listed = following and tape.lang.periods.century.at(words, following[0])
    after = previous is not None and previous.grain == "century"
    after = after and not tape.capital(j) and not (words[j].isalpha() and is_plural(tape, j))
    return Moment(i, j, "century", part=rank) if listed or after else None


def _final_part(tape: Tape, start: int, j: int) -> Moment | None:
    """Read "the last quarter of 2022": only with its year, else it is the quarter just past."""
    moment = _part_after(tape, start, j, 4 if tape.words[j] in tape.lang.periods.quarter else 2)
    return moment if moment and moment.year is not None else None


def _part_after(tape: Tape, i: int, j: int, rank: int) -> Moment | None:
    """Return the quarter, half or century that a rank before word j tells, or None."""
    words, periods, dates = tape.words, tape.lang.periods, tape.lang.dates
    j += words[j] == "-"
    century = periods.century.at(words, j)
    if century and rank <= _CENTURIES and not periods.era.at(words, century[0]):
        return Moment(i, century[0], "century", part=rank)
    quarter = words[j] in periods.quarter and rank <= 4
    half = words[j] in periods.half and rank <= 2
    if not quarter and not half:
        return None
    grain = "quarter" if quarter else "half"
    moment = with_year(tape, Moment(i, j + 1, grain, part=rank))
    if moment.year is not None:
        return moment
    link = dates.of.at(words, j + 1)
    period = dates.this_period.at(words, link[0]) if link else None
    if period and period[1] == "year":
        return replace(moment, end=period[0], year_turn=0)
    common = half and link and periods.half_is_common
    match = tape.said(periods.match, j)
    return None if common or match else moment


def read_part_in_digits(tape: Tape, i: int) -> Moment | None:
    """Read "1950s", "20th century", "1er trimestre 2024", "2e semestre"."""
    words = tape.words
    word, j = words[i], i + 1
    start = _decade_start(word)
    if start and words[j] in tape.lang.periods.decade_suffixes and tape.glued(j):
        if start % 100 == 0 and start < 2000:
            return Moment(i, j + 1, "century", part=start // 100 + 1)
        if len(word) == 4 or not _tells_ages(tape, i):
            return Moment(i, j + 1, "decade", year=start)
    if words[j] in tape.lang.ordinals.suffixes and len(word) < 3:
        return _part_after(tape, i, j + 1, int(word))
    return None


def _tells_ages(tape: Tape, i: int) -> bool:
    """Tell whether "50s" are years of life or degrees: "in his late 50s", "highs in the 30s"."""
    words, periods, k = tape.words, tape.lang.periods, i - 1
    while words[k] == "-" or words[k] in tape.lang.dates.glued_before:
        k -= 1
    return words[k] in periods.lives or tape.said(periods.degrees, i, before=True)


def read_decade(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "les années 1950", "les années 80", "les années soixante"."""
    hit = tape.lang.periods.decade.at(tape.words, i)
    if not hit:
        return None
    start = _decade_start(tape.words[hit[0]])
    if start:
        return Moment(i, hit[0] + 1, "decade", year=start)
    value, end = cardinal(tape, hit[0])
    if value is None or value not in range(20, 100, 10):
        return None
    return Moment(i, end, "decade", year=1900 + value)


def _decade_start(word: str) -> int | None:
    """Return the first year of a decade in two or four digits, or None.

    >>> _decade_start("1950"), _decade_start("80"), _decade_start("00"), _decade_start("1951")
    (1950, 1980, 2000, None)
    """
    if not word.isdecimal() or len(word) not in (2, 4) or word[-1] != "0":
        return None
    if len(word) == 4:
        return int(word)
    return 1900 + int(word) if word != "00" else 2000


def read_year(tape: Tape, i: int, previous: Found | None) -> Moment | None:
    """Return the year in four digits at word i where its context says so.

    After a decade, two digits or four are a decade too: "les années 1950 et 1960".
    """
    words, word = tape.words, tape.words[i]
    start = _decade_start(word)
    if start and _continues(tape, i, previous, "decade"):
        return Moment(i, i + 1, "decade", year=start)
    if not is_year_word(word) or (tape.glued(i + 1) and words[i + 1].isalpha()):
        return None
    pair = _pair_of_years(tape, i, int(word))
    if pair:
        return pair
    sure = _in_year_context(tape, i, int(word), previous)
    return Moment(i, i + 1, "year", year=int(word)) if sure else None


def _continues(tape: Tape, i: int, previous: Found | None, grain: str) -> bool:
    """Tell whether word i goes on a list whose last figure was a date of this grain."""
    if previous is None or previous.grain != grain or previous.end != i - 1:
        return False
    word = tape.words[i - 1]
    joined = word in _LIST_SIGNS or word in tape.lang.numbers.joiners
    return joined or word in tape.lang.ranges.either


def _pair_of_years(tape: Tape, i: int, value: int) -> Moment | None:
    """Read "2022-23", "1914–18" as a range of years."""
    words = tape.words
    if words[i + 1] not in DASHES or not (tape.glued(i + 1) and tape.glued(i + 2)):
        return None
    last = words[i + 2]
    if len(last) != 2 or not last.isdecimal() or int(last) <= value % 100:
        return None
    return Moment(i, i + 3, "year", year=value, last_year=value - value % 100 + int(last))


def _in_year_context(tape: Tape, i: int, value: int, previous: Found | None) -> bool:
    """Tell whether the words around say that four digits are a year, not a count."""
    words, years, bounds = tape.words, tape.lang.years, tape.lang.bounds
    before, after = words[i - 1], words[i + 1]
    plural, unit = is_plural(tape, i + 1), unit_at(tape, i + 1)
    if unit and unit[1].kind in _COUNTED:
        return False
    if before == "(" and after in _AFTER_ASIDE:
        return True
    if _continues(tape, i, previous, "year") and not (plural and before == ","):
        return True
    if before in years.sure:
        return value % 100 != 0 or not plural
    hedged = tape.lang.dates.hedges.before(words, i)
    if hedged and not plural and value <= _LATEST:
        return True
    if unit or not _OLDEST <= value <= _LATEST:
        return False
    if before in years.determiners or after in years.things:
        return value >= _MODERN
    if before in years.count_determiners or (plural and not tape.capital(i + 1)):
        return False
    if bounds.before.before(words, i) and not hedged:
        return before in bounds.weak and value % 100 != 0
    return value >= _MODERN or before in years.before
