"""Read an ordinal: "deuxième", "8e", "21st", "XXe"."""

from __future__ import annotations

from .numbers import cardinal, fits, is_digits
from .tape import Found, Tape

_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = {"X" * tens + unit: 10 * tens + n for tens in range(4) for n, unit in enumerate(_UNITS)}
_LONGEST = 4  # digits of a rank


def read_ordinal(tape: Tape, i: int) -> Found | None:
    """Return the ordinal at word i, or None."""
    words = tape.words
    if is_digits(words[i]):
        return _in_digits(tape, i)
    hit = rank_at(tape, i)
    roman = None if hit else roman_at(tape, i)
    if roman and words[roman[0]].isalpha():  # "le XXe congrès"
        hit = roman
    if not hit or _is_second_of_time(tape, i) or _opens_period(tape, hit[0]):
        return None
    return Found(i, hit[0], "ordinal", hit[1], hit[1])


def _in_digits(tape: Tape, i: int) -> Found | None:
    """Read "8e", "21st"."""
    words, word = tape.words, tape.words[i]
    suffixed = words[i + 1] in tape.lang.ordinals.suffixes and tape.glued(i + 1)
    tied = tape.glued(i) and words[i - 1].isalnum()
    if tied or not suffixed or not word.isdecimal() or len(word) > _LONGEST:
        return None
    return Found(i, i + 2, "ordinal", int(word), int(word))


def rank_at(tape: Tape, i: int) -> tuple[int, int] | None:
    """Return (end, rank) of the ordinal in words at word i, "vingt et unième"; or None."""
    words, say, numbers = tape.words, tape.lang.ordinals, tape.lang.numbers
    hit = say.ranks.at(words, i)
    if hit or not (words[i] in numbers.cardinals or words[i] in numbers.hundred):
        return hit
    value, j = cardinal(tape, i)
    if value is None:
        return None
    while words[j] == "-" or words[j] in numbers.joiners:
        j += 1
    last = say.after_tens.at(words, j) or say.ranks.at(words, j)
    return (last[0], value + last[1]) if last and fits(value, last[1], numbers.teen_hosts) else None


def _opens_period(tape: Tape, i: int) -> bool:
    """Tell whether a duration follows: "the first three months" is no rank, as in French."""
    end = i + 1 if is_digits(tape.words[i]) else cardinal(tape, i)[1]
    unit = tape.lang.units.named.at(tape.words, end)
    return end > i and unit is not None and unit[1].kind == "duration"


def _is_second_of_time(tape: Tape, i: int) -> bool:
    """Tell whether "une seconde", "per second" is the unit of time, not the rank."""
    words, say, after = tape.words, tape.lang.ordinals, tape.words[i + 1]
    if words[i] not in say.time or words[i - 1] not in say.time_before:
        return False
    return not after.isalpha() or after in say.time_after


def roman_at(tape: Tape, i: int) -> tuple[int, int] | None:
    """Return (end, rank) of the Roman ordinal at word i, or None: letters capital, ending small.

    "XXe" is one, "Vie" and "VIE" are none, "XX" is one only with "e" after it.
    """
    suffixes, word = tape.lang.ordinals.roman_suffixes, tape.verbatim(i)
    ending = word.lstrip("IVX")
    rank = _ROMANS.get(word.removesuffix(ending))
    if not rank or (ending and ending not in suffixes):
        return None
    if not ending and (tape.words[i + 1] not in suffixes or tape.capital(i + 1)):
        return None
    return (i + 1 if ending else i + 2), rank
