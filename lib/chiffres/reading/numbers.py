"""Read a number: in digits or words, with its scale, alone or as a vague plural."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .tape import Exact, Tape

_LONGEST = 16  # digits; a longer run is an identifier
_LARGEST = 10**18
_HALF = Decimal("0.5")
_VULGAR = {"½": _HALF, "¼": Decimal("0.25"), "¾": Decimal("0.75")}


@dataclass(slots=True, eq=False)
class Number:
    """A number at words start to end: its two values, its scale and how it is written."""

    start: int
    end: int
    low: Exact
    high: Exact
    scale: int = 1
    approx: bool = False
    noun: bool = False  # takes "de" before its unit: "deux millions de tonnes"
    digits: bool = False
    one: bool = False  # a bare article, a figure only where it is measured
    vague: bool = False

    def take(self, scale: int, end: int, noun: bool = True) -> None:
        """Multiply the values by a scale said up to word `end`, by most as by a noun."""
        self.low, self.high, self.scale = self.low * scale, self.high * scale, self.scale * scale
        self.end, self.one, self.noun = end, False, self.noun or noun


def is_digits(word: str) -> bool:
    """Tell whether a word of the tape begins with an ASCII digit."""
    return "0" <= word[:1] <= "9"


def small_numeral(word: str, top: int) -> int | None:
    """Return the value of one or two ASCII digits from 1 to `top`, or None.

    >>> small_numeral("31", 31), small_numeral("32", 31), small_numeral("²", 31)
    (31, None, None)
    """
    number = int(word) if word.isdecimal() and word.isascii() and len(word) < 3 else 0
    return number if 0 < number <= top else None


def numeral(word: str, group: str, decimal: str) -> Exact | None:
    """Return the value of a numeral, or None where it is no number.

    >>> numeral("1 234,5", ".", ","), numeral("10.000", ".", ","), numeral("10,000", ",", ".")
    (Decimal('1234.5'), 10000, 10000)
    """
    plain = "".join(word.split())
    whole, _, rest = plain.partition(decimal)
    if not rest and len(whole.rpartition(group)[2]) != 3:
        whole, _, rest = whole.partition(group)
    whole = whole.replace(group, "")
    if len(whole) + len(rest) > _LONGEST or (whole[0] == "0" and len(whole) > 1):
        return None
    return Decimal(f"{whole}.{rest}") if rest else int(whole)


def read_number(tape: Tape, i: int) -> Number | None:
    """Return the number that begins at word i, or None."""
    if is_digits(tape.words[i]):
        number = _in_digits(tape, i)
    else:
        number = _vague(tape, i) or _half_of(tape, i) or _in_words(tape, i)
    return number if number is None or number.high <= _LARGEST else None


def _in_digits(tape: Tape, i: int) -> Number | None:
    """Return the number written in digits at word i, or None."""
    spelling = tape.lang.spelling
    if not spelling.numeral.fullmatch(tape.words[i]):
        return None
    value = numeral(tape.words[i], spelling.group, spelling.decimal)
    if value is None:
        return None
    number = Number(i, i + 1, value, value, digits=True)
    if tape.words[i + 1] in _VULGAR and tape.glued(i + 1):
        number.low = number.high = value + _VULGAR[tape.words[i + 1]]
        number.end += 1
    return _scaled(tape, number)


def _in_words(tape: Tape, i: int) -> Number | None:
    """Return the number written in words at word i, or None."""
    words, say = tape.words, tape.lang.numbers
    word = words[i]
    if _is_rough_noun(tape, i):
        return _scaled(tape, Number(i, i + 1 + (word in say.one), 1, 1))
    if _is_definite_noun(tape, i):
        return _scaled(tape, Number(i, i, 1, 1))
    value, end = cardinal(tape, i)
    if value is None:
        one = Number(i, i + 1, 1, 1, one=True)
        return _scaled(tape, one) if word in say.one else None
    if word in say.new_words and end == i + 1 and not _counts(tape, i, end):
        return None
    scale, noun = _last_scale(tape, end)
    return _scaled(tape, Number(i, end, value, value, scale=scale, noun=noun))


def _is_rough_noun(tape: Tape, i: int) -> bool:
    """Tell whether "une bonne", "another" stands before a noun of number: "une bonne centaine"."""
    words, say = tape.words, tape.lang.numbers
    if words[i] in say.one_more:
        return words[i + 1] in say.nouns
    return words[i] in say.one and words[i + 1] in say.rough and words[i + 2] in say.nouns


def _is_definite_noun(tape: Tape, i: int) -> bool:
    """Tell whether a noun of number stands after "la", "les": "la centaine de manifestants"."""
    words, nouns = tape.words, tape.lang.nouns
    if words[i] not in tape.lang.numbers.around or words[i - 1] not in nouns.definite:
        return False
    return nouns.of.at(words, i + 1) is not None


def _last_scale(tape: Tape, end: int) -> tuple[int, bool]:
    """Return the scale said last in number words, and whether it is a noun."""
    last, say = tape.words[end - 1], tape.lang.numbers
    if last in say.hundred:
        return 100, False
    scale = say.scales.of(last) or 1
    return scale, scale >= 10**6


def _counts(tape: Tape, i: int, end: int) -> bool:
    """Tell whether "neuf" before word `end` is nine, not new."""
    words, say = tape.words, tape.lang.numbers
    led = words[i - 1] in say.new_before or not words[i - 1].isalpha()
    return led or words[end] in say.scales or is_counted(tape, end)


def is_plural(tape: Tape, i: int) -> bool:
    """Tell whether word i looks like a plural noun in lower case, a thing that can be counted."""
    word, nouns = tape.words[i], tape.lang.nouns
    if word in nouns.people:
        return True
    ending = word[-1:] in nouns.plural_endings and len(word) > 2
    return ending and word.isalpha() and word not in nouns.function_words


def is_counted(tape: Tape, i: int) -> bool:
    """Tell whether a thing or a unit stands at word i, so that the number before it counts."""
    return is_plural(tape, i) or tape.lang.units.named.at(tape.words, i) is not None


def cardinal(tape: Tape, i: int) -> tuple[int | None, int]:
    """Return (value, end) of the number words from i on; (None, i) where there are none."""
    words, say = tape.words, tape.lang.numbers
    total, group, ceiling, j = 0, None, _LARGEST * 10, i
    while True:
        k = _after_joiner(tape, j, group) if j > i else j
        word, hit, scale = words[k], say.cardinals.at(words, k), say.scales.of(words[k])
        if hit and fits(group, hit[1], say.teen_hosts):
            j, group = hit[0], (group or 0) + hit[1]
        elif word in say.one and _one_counts(tape, k, group):
            j, group = k + 1, (group or 0) + 1
        elif word in say.hundred and (say.bare_thousand if group is None else 0 < group < 100):
            j, group = k + 1, (group or 1) * 100
        elif scale and scale < ceiling and (group or _is_bare(tape, scale, total, j > i)):
            total, group, ceiling, j = total + (group or 1) * scale, None, scale, k + 1
        else:
            return (None, i) if j == i else (total + (group or 0), j)


def _is_bare(tape: Tape, scale: int, total: int, inside: bool) -> bool:
    """Tell whether a scale may stand without a number: "mille"."""
    return scale == 1000 and tape.lang.numbers.bare_thousand and (not inside or total > 0)


def _one_counts(tape: Tape, k: int, group: int | None) -> bool:
    """Tell whether "un", "one" is part of a longer number: "un million", "vingt et un"."""
    words, say = tape.words, tape.lang.numbers
    if group is None:
        return words[k + 1] in say.hundred or words[k + 1] in say.scales
    return group % 10 == 0 and group > 10 and words[k] not in say.never_last


def fits(group: int | None, value: int, teen_hosts: tuple[int, ...]) -> bool:
    """Tell whether a small number may follow what was read: "vingt" "deux", not "deux" "trois".

    >>> fits(20, 2, ()), fits(2, 3, ()), fits(60, 12, (60, 80)), fits(100, 12, ())
    (True, False, True, True)
    """
    if group is None:
        return True
    rest = group % 100
    if rest == 0:
        return group > 0
    if value < 10:
        return rest % 10 == 0 and rest >= 20
    return value < 20 and rest in teen_hosts


def _after_joiner(tape: Tape, j: int, group: int | None) -> int:
    """Return the index of the next number word, past a hyphen or "et", "and"; j where none is."""
    words, say = tape.words, tape.lang.numbers
    if words[j] == "-":
        return j + 1
    if words[j] not in say.joiners:
        return j
    if say.after_and:
        joins = group is not None and group % 10 == 0 and _value(tape, j + 1) in say.after_and
    else:
        after = say.cardinals.at(words, j + 1)
        following = words[after[0]] if after else ""
        hundreds = group is not None and group > 0 and group % 100 == 0
        joins = (group is None or hundreds) and not (
            following in say.hundred or (following in say.scales and not hundreds)
        )
    return j + 1 if joins else j


def _value(tape: Tape, k: int) -> int | None:
    """Return the small number at word k, or None."""
    hit = tape.lang.numbers.cardinals.at(tape.words, k)
    return 1 if tape.words[k] in tape.lang.numbers.one else hit[1] if hit else None


def _scaled(tape: Tape, number: Number) -> Number:
    """Multiply by the scales, number nouns and the half that follow: "5 millions et demi de"."""
    say, words = tape.lang.numbers, tape.words
    while True:
        _take_half(tape, number)
        j = _past_link(tape, number)
        noun = say.nouns.of(words[j])
        if noun and _lacks_of(tape, j):
            noun = None
        value, approx = noun or (say.scales.of(words[j]), False)
        if value is None or number.high * value > _LARGEST:
            return number
        number.take(value, j + 1, noun is not None)
        number.approx |= approx


def _lacks_of(tape: Tape, j: int) -> bool:
    """Tell whether "tens", "scores" stand without the "of" that makes them count."""
    needs = tape.words[j] in tape.lang.numbers.needs_of
    return needs and not tape.lang.nouns.of.at(tape.words, j + 1)


def _past_link(tape: Tape, number: Number) -> int:
    """Return where a further scale may stand: past a hyphen, or past "de" after a noun."""
    words, j = tape.words, number.end
    if words[j] == "-" and tape.glued(j) and tape.glued(j + 1):
        return j + 1
    link = tape.lang.nouns.of.at(words, j) if number.noun else None
    return link[0] if link and words[link[0]] in tape.lang.numbers.plural_nouns else j


def _take_half(tape: Tape, number: Number) -> None:
    """Add the half of "un million et demi", "two and a half million"."""
    hit = tape.lang.numbers.and_a_half.at(tape.words, number.end)
    if hit:
        extra = _HALF * number.scale
        number.low, number.high, number.end = number.low + extra, number.high + extra, hit[0]
        number.one = False


def _half_of(tape: Tape, i: int) -> Number | None:
    """Read "un demi-million", "half a million", "une demi-douzaine"."""
    words, say = tape.words, tape.lang.numbers
    hit = say.half.at(words, i + (words[i] in say.one))
    j = hit[0] + (words[hit[0]] == "-") if hit else i
    noun = say.nouns.of(words[j]) if hit else None
    if noun is None:
        return None
    value, approx = noun
    half = value * _HALF
    return Number(i, j + 1, half, half, scale=value, approx=approx, noun=True)


def _vague(tape: Tape, i: int) -> Number | None:
    """Read an indefinite plural, from twice to ten times its noun: "des centaines de milliers"."""
    words, say = tape.words, tape.lang.numbers
    quantifier = say.indefinite.at(words, i)
    j = quantifier[0] if quantifier else i
    noun = say.nouns.of(words[j])
    singular = quantifier and words[i] in say.indefinite_singular
    if noun is None or not (singular or words[j] in say.plural_nouns) or is_digits(words[i - 1]):
        return None
    if _lacks_of(tape, j):
        return None
    low, high = 2 * noun[0], 10 * noun[0]
    number = Number(i, j + 1, low, high, noun[0], approx=True, noun=True, vague=True)
    return _scaled(tape, number)
