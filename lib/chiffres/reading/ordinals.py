"""Read an ordinal: "deuxième", "8e", "21st", "XXe"."""

from __future__ import annotations

import re

from .found import Found
from .numbers import cardinal, fits, is_digits
from .tape import Tape

_ROMAN = re.compile(r"(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(\w*)")
_FIRST = frozenset("ivx")
_VALUES = {"I": 1, "V": 5, "X": 10}


def read_ordinal(tape: Tape, i: int) -> Found | None:
    """Return the ordinal at word i as a Found, or None."""
    words = tape.words
    if is_digits(words[i]):
        word, j = words[i], i + 1
        if (
            word.isdecimal()
            and len(word) < 5
            and words[j] in tape.lang.ordinals.suffixes
            and tape.glued(j)
        ):
            if tape.glued(i) and words[i - 1].isalnum():
                return None
            return _rank(i, j + 1, int(word))
        return None
    hit = rank_at(tape, i) or _roman_rank(tape, i)
    if not hit or _is_second_of_time(tape, i) or _opens_period(tape, hit[0]):
        return None
    return _rank(i, *hit)


def rank_at(tape: Tape, i: int) -> tuple[int, int] | None:
    """(end, rank) of the ordinal in words at word i: "deuxième", "vingt et unième"; or None."""
    words = tape.words
    hit = tape.lang.ordinals.ranks.at(words, i)
    if hit or not (
        words[i] in tape.lang.numbers.cardinals or words[i] in tape.lang.numbers.hundred
    ):
        return hit
    value, j = cardinal(tape, i)
    if value is None or value < 20:
        return None
    while words[j] == "-" or words[j] in tape.lang.numbers.joiners:
        j += 1
    last = tape.lang.ordinals.after_tens.at(words, j) or tape.lang.ordinals.ranks.at(words, j)
    if last and fits(value, last[1], tape.lang.numbers.teen_hosts):
        return last[0], value + last[1]
    return None


def _roman_rank(tape: Tape, i: int) -> tuple[int, int] | None:
    """(end, rank) of "XXe" before a noun: "le XXe congrès", "XVIe arrondissement"."""
    hit = roman_at(tape, i)
    return hit if hit and tape.words[hit[0]].isalpha() else None


def _opens_period(tape: Tape, i: int) -> bool:
    """Tell whether a duration follows: "the first three months" is no rank, as in French."""
    number = cardinal(tape, i)[1] if not is_digits(tape.words[i]) else i + 1
    unit = tape.lang.units.named.at(tape.words, number)
    return number > i and unit is not None and unit[1].kind == "duration"


def _is_second_of_time(tape: Tape, i: int) -> bool:
    """Tell whether "une seconde", "per second" is the unit of time, not the rank."""
    words = tape.words
    if (
        words[i] not in tape.lang.ordinals.time
        or words[i - 1] not in tape.lang.ordinals.time_before
    ):
        return False
    following = words[i + 1]
    return not following.isalpha() or following in tape.lang.ordinals.time_after


def _rank(start: int, end: int, value: int) -> Found:
    """Return the ordinal of this rank."""
    return Found(start, end, "ordinal", value, value)


def roman_at(tape: Tape, i: int) -> tuple[int, int] | None:
    """Return (end, rank) of the Roman ordinal at word i, or None: letters capital, ending small.

    "XXe" is one, "Vie" and "VIE" are none, "XX" is one only with "e" after it.
    """
    if tape.words[i][:1] not in _FIRST:
        return None
    match = _ROMAN.fullmatch(tape.verbatim(i))
    if not match or (match[2] and match[2] not in tape.lang.ordinals.roman_suffixes):
        return None
    end = i + 1
    if not match[2]:
        if tape.words[end] not in tape.lang.ordinals.roman_suffixes or tape.capital(end):
            return None
        end += 1
    return end, _value(match[1])


def _value(letters: str) -> int:
    """Return the value of Roman digits."""
    values = [_VALUES[letter] for letter in letters]
    return sum(
        -value if following > value else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
