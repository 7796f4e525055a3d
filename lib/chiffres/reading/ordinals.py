"""Read an ordinal: "deuxième", "8e", "21st"."""

from __future__ import annotations

from .found import Found
from .lexicon import Lexicon
from .numbers import cardinal, fits, is_digits
from .romans import roman_at
from .tape import Tape


def read_ordinal(tape: Tape, lex: Lexicon, i: int) -> Found | None:
    """The ordinal at word i as a Found, or None."""
    words = tape.words
    if is_digits(words[i]):
        word, j = words[i], i + 1
        if (
            word.isdecimal()
            and len(word) < 5
            and words[j] in lex.ordinal_suffixes
            and tape.glued(j)
        ):
            if tape.glued(i) and words[i - 1].isalnum():
                return None
            return _rank(i, j + 1, int(word))
        return None
    hit = rank_at(tape, lex, i) or _roman_rank(tape, lex, i)
    if not hit or _is_second_of_time(tape, lex, i) or _opens_period(tape, lex, hit[0]):
        return None
    return _rank(i, *hit)


def rank_at(tape: Tape, lex: Lexicon, i: int) -> tuple[int, int] | None:
    """(end, rank) of the ordinal in words at word i: "deuxième", "vingt et unième"; or None."""
    words = tape.words
    hit = lex.ordinals.at(words, i)
    if hit or not (words[i] in lex.cardinals or words[i] in lex.hundred):
        return hit
    value, j = cardinal(words, lex, i)
    if value is None or value < 20:
        return None
    while words[j] == "-" or words[j] in lex.joiners:
        j += 1
    last = lex.tens_ordinals.at(words, j) or lex.ordinals.at(words, j)
    if last and fits(value, last[1], lex.tables.TEEN_HOSTS):
        return last[0], value + last[1]
    return None


def _roman_rank(tape: Tape, lex: Lexicon, i: int) -> tuple[int, int] | None:
    """(end, rank) of "XXe" before a noun: "le XXe congrès", "XVIe arrondissement"."""
    hit = roman_at(tape, lex, i)
    return hit if hit and tape.words[hit[0]].isalpha() else None


def _opens_period(tape: Tape, lex: Lexicon, i: int) -> bool:
    """Whether a duration follows: "the first three months" is no rank, as in French."""
    number = cardinal(tape.words, lex, i)[1] if not is_digits(tape.words[i]) else i + 1
    unit = lex.units.at(tape.words, number)
    return number > i and unit is not None and unit[1][0] == "duration"


def _is_second_of_time(tape: Tape, lex: Lexicon, i: int) -> bool:
    """Whether "une seconde", "per second" is the unit of time, not the rank."""
    words = tape.words
    if words[i] not in lex.second_nouns or words[i - 1] not in lex.second_before:
        return False
    following = words[i + 1]
    return not following.isalpha() or following in lex.second_after


def _rank(start: int, end: int, value: int) -> Found:
    """The ordinal of this rank."""
    return Found(start, end, "ordinal", value, value)
