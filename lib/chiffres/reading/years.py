"""Read years and what is made of them: quarters, halves, decades, centuries."""

from __future__ import annotations

from dataclasses import replace

from .amounts import unit_at
from .found import Found
from .moments import Moment
from .numbers import is_digits, is_plural, small_numeral
from .ordinals import rank_at, roman_at
from .tape import Tape

_LATEST_YEAR = 2100  # without a preposition, a larger number is a count
_OLDEST_YEAR = 1400


def is_year_word(word: str) -> bool:
    """Tell whether a word is four digits that may be a year, without a sign between them."""
    return len(word) == 4 and word.isdecimal() and word.isascii() and "1000" <= word <= "2999"


def with_year(tape: Tape, moment: Moment) -> Moment:
    """Read the year, or "dernier", "next", after a day or a month."""
    words, j = tape.words, moment.end
    k = j + 1 if words[j] in (",", ".") else j
    if words[j] == "," and moment.grain == "month":
        k = j if tape.lang.dates.day_first is not False else k
    hit = tape.lang.dates.of.at(words, k)
    if hit:
        after = hit[0]
        relative = tape.lang.dates.relative.at(words, after)
        if relative and relative[1][0] == "year":
            return replace(moment, end=relative[0], year_turn=relative[1][1])
        k = after if is_year_word(words[after]) else k
    relative = tape.lang.dates.relative.at(words, k)
    if relative and relative[1][0] == "year" and words[j] not in (",", "."):
        return replace(moment, end=relative[0], year_turn=relative[1][1])
    year_word = tape.lang.years.words.at(words, k)
    if year_word and is_year_word(words[year_word[0]]):
        k = year_word[0]
    if is_year_word(words[k]) and not _counts_things(tape, k, moment):
        return replace(moment, end=k + 1, year=int(words[k]))
    if words[j] in tape.lang.dates.last_after:
        return replace(moment, end=j + 1)
    if words[j] in tape.lang.dates.next_after:
        return replace(moment, end=j + 1, turn=1)
    return moment


def _counts_things(tape: Tape, k: int, moment: Moment) -> bool:
    """Tell whether the four digits after "en mai," count things: "In May, 2000 soldiers"."""
    return tape.words[k - 1] in (",", ".") and moment.day is None and is_plural(tape, k + 1)


def read_part(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "premier trimestre 2024", "the second half of 2023", "XXe siècle"."""
    words = tape.words
    start = i
    if words[i] in tape.lang.nouns.fillers:
        i += 1
    ordinal = rank_at(tape, i)
    if ordinal:
        return _part_after(tape, start, ordinal[0], ordinal[1])
    if words[i] in tape.lang.periods.final:
        return _final_part(tape, start, i + 1)
    if tape.lang.periods.signs.of(words[i]) and is_digits(words[i + 1]) and tape.glued(i + 1):
        rank = small_numeral(words[i + 1], 4)
        grain = tape.lang.periods.signs.of(words[i])
        if rank is None or (grain == "half" and rank > 2) or not tape.capital(i):
            return None
        moment = with_year(tape, Moment(i, i + 2, grain, part=rank))
        sure = grain == "quarter" and words[i - 1] in tape.lang.periods.quarter_before
        return moment if moment.year is not None or sure else None
    rank = roman_at(tape, i)
    if not rank:
        return None
    return _part_after(tape, start, *rank) or _listed_century(tape, i, *rank, previous)


def _listed_century(tape: Tape, i: int, j: int, rank: int, previous: Found | None) -> Moment | None:
    """Read the "XIXe" of "XIXe et XXe siècles", the "XXe" of "du XIXe siècle au XXe"."""
    link = tape.lang.dates.to.at(tape.words, j)
    k = link[0] + (tape.words[link[0]] in tape.lang.nouns.fillers) if link else j
    following = roman_at(tape, k) if link else None
    listed = following and tape.lang.periods.century.at(tape.words, following[0])
    named = tape.words[j].isalpha() and is_plural(tape, j)
    after = previous is not None and previous.grain == "century" and not named
    if not listed and not (after and not tape.capital(j)):
        return None
    return Moment(i, j, "century", part=rank)


def _final_part(tape: Tape, start: int, j: int) -> Moment | None:
    """Read "the last quarter of 2022": only with its year, else it is the quarter just past."""
    moment = _part_after(tape, start, j, 4 if tape.words[j] in tape.lang.periods.quarter else 2)
    return moment if moment and moment.year is not None else None


def _part_after(tape: Tape, i: int, j: int, rank: int) -> Moment | None:
    """Return the quarter, half or century that a rank before word j tells, or None."""
    words = tape.words
    j += words[j] == "-"
    century = tape.lang.periods.century.at(words, j)
    if century and rank < 40 and not tape.lang.periods.era.at(words, century[0]):
        return Moment(i, century[0], "century", part=rank)
    if words[j] in tape.lang.periods.quarter and rank <= 4:
        grain = "quarter"
    elif words[j] in tape.lang.periods.half and rank <= 2:
        grain = "half"
    else:
        return None
    moment = with_year(tape, Moment(i, j + 1, grain, part=rank))
    if moment.year is None:
        link = tape.lang.dates.of.at(words, j + 1)
        period = tape.lang.dates.this_period.at(words, link[0]) if link else None
        if period and period[1] == "year":
            return replace(moment, end=period[0], year_turn=0)
        if (link and grain == "half" and tape.lang.periods.half_is_common) or _is_match(tape, j):
            return None
    return moment


def _is_match(tape: Tape, j: int) -> bool:
    """Tell whether the words around "first half" speak of a match."""
    return tape.said(tape.lang.periods.match, *tape.sentence(j))


def read_part_in_digits(tape: Tape, i: int) -> Moment | None:
    """Read "1950s", "20th century", "1er trimestre 2024", "2e semestre"."""
    words = tape.words
    word, j = words[i], i + 1
    if not word.isdecimal() or len(word) > 4:
        return None
    if words[j] in tape.lang.periods.decade_suffixes and tape.glued(j):
        if len(word) == 4 and word[2:] == "00" and word < "2000":
            return Moment(i, j + 1, "century", part=int(word) // 100 + 1)
        if len(word) == 4 and word[3] == "0":
            return Moment(i, j + 1, "decade", year=int(word))
        if len(word) == 2 and word[1] == "0" and not _tells_ages(tape, i):
            return Moment(i, j + 1, "decade", year=1900 + int(word))
    if words[j] in tape.lang.ordinals.suffixes and len(word) < 3:
        return _part_after(tape, i, j + 1, int(word))
    return None


def _tells_ages(tape: Tape, i: int) -> bool:
    """Tell whether "50s" are years of life or degrees: "in his late 50s", "highs in the 30s"."""
    return tape.said(tape.lang.periods.decade_not_after, max(i - 4, 0), i)


def read_decade(tape: Tape, i: int, previous: Found | None = None) -> Moment | None:
    """Read "les années 1950", "les années 80", "les années soixante"."""
    words = tape.words
    hit = tape.lang.periods.decade.at(words, i)
    if not hit:
        return None
    j = hit[0]
    value = _decade_start(words[j])
    if value is None:
        number = tape.lang.numbers.cardinals.at(words, j)
        if number and number[1] in range(20, 100, 10):
            value, j = 1900 + number[1], number[0] - 1
            if words[j + 1] == "-" and tape.lang.numbers.cardinals.at(words, j + 2):
                value, j = 1900 + number[1] + tape.lang.numbers.cardinals.at(words, j + 2)[1], j + 2
                value = value if value % 10 == 0 else None
    return Moment(i, j + 1, "decade", year=value) if value else None


def _decade_start(word: str) -> int | None:
    """Return the first year of a decade in two or four digits, or None."""
    if len(word) == 4 and word.isdecimal() and word[3] == "0":
        return int(word)
    if len(word) == 2 and word.isdecimal() and word[1] == "0":
        return 1900 + int(word) if word != "00" else 2000
    return None


def read_year(tape: Tape, i: int, previous: Found | None, within: bool) -> Moment | None:
    """Return the year in four digits at word i where its context says so; `within` a range always.

    After a decade, two digits or four are a decade too: "les années 1950 et 1960".
    """
    words, word = tape.words, tape.words[i]
    if _continues(tape, i, previous, "decade") and _decade_start(word):
        return Moment(i, i + 1, "decade", year=_decade_start(word))
    if not is_year_word(word) or (tape.glued(i + 1) and words[i + 1].isalpha()):
        return None
    pair = _pair_of_years(tape, i, int(word))
    if pair:
        return pair
    if within:
        sure = not (is_plural(tape, i + 1) or tape.lang.units.named.at(words, i + 1))
    else:
        sure = _in_year_context(tape, i, int(word), previous)
    return Moment(i, i + 1, "year", year=int(word)) if sure else None


def _continues(tape: Tape, i: int, previous: Found | None, grain: str) -> bool:
    """Tell whether word i goes on a list whose last figure was a date of this grain."""
    if previous is None or previous.grain != grain or previous.end != i - 1:
        return False
    word = tape.words[i - 1]
    return (
        word in _LIST_SIGNS
        or word in tape.lang.numbers.joiners
        or bool(tape.lang.ranges.either.at(tape.words, i - 1))
    )


_LIST_SIGNS = frozenset([",", "-", "–", "/"])


def _pair_of_years(tape: Tape, i: int, value: int) -> Moment | None:
    """Read "2022-23", "1914–18" as a range of years."""
    words = tape.words
    if words[i + 1] not in ("-", "–") or not (tape.glued(i + 1) and tape.glued(i + 2)):
        return None
    last = words[i + 2]
    if len(last) != 2 or not last.isdecimal() or int(last) <= value % 100:
        return None
    return Moment(i, i + 3, "year", year=value, last_year=value - value % 100 + int(last))


def _in_year_context(tape: Tape, i: int, value: int, previous: Found | None) -> bool:
    """Tell whether the words around say that four digits are a year, not a count."""
    words = tape.words
    before, after = words[i - 1], words[i + 1]
    plural, unit = is_plural(tape, i + 1), unit_at(tape, i + 1)
    if unit and unit[1].kind in _COUNTED:
        return False
    if before == "(" and after in _AFTER_ASIDE:
        return True
    if _continues(tape, i, previous, "year") and not (plural and before == ","):
        return True
    if before in tape.lang.years.sure:
        return value % 100 != 0 or not plural
    hedged = tape.lang.dates.hedges.before(words, i)
    if hedged and not plural and value <= _LATEST_YEAR:
        return True
    if unit or not _OLDEST_YEAR <= value <= _LATEST_YEAR:
        return False
    if before in tape.lang.years.determiners:
        return value >= _MODERN
    if words[i + 1] in tape.lang.years.things:
        return value >= _MODERN
    if before in tape.lang.years.count_determiners or (plural and not tape.capital(i + 1)):
        return False
    if tape.lang.bounds.before.before(words, i) and not hedged:
        return before in tape.lang.bounds.weak and value % 100 != 0
    return value >= _MODERN or before in tape.lang.years.before


_MODERN = 1800  # from here on a bare number of four digits is a year rather than a count
_COUNTED = ("duration", "measure", "times", "share")
_AFTER_ASIDE = (")", ",", "-", "–", ";")
