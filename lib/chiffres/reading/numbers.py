"""Read a number: in digits or words, with its scale, alone or as a vague plural."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .lexicon import Lexicon
from .tape import Tape

_LONGEST = 16  # digits; a longer run is an identifier
_LARGEST = 10**18
_HALF = Decimal("0.5")


@dataclass(slots=True)
class Number:
    """A number at words start to end: its two values, its scale and how it is written."""

    start: int
    end: int
    low: int | Decimal
    high: int | Decimal
    scale: int = 1
    approx: bool = False
    noun: bool = False  # takes "de" before its unit: "deux millions de tonnes"
    digits: bool = False
    one: bool = False  # a bare article, a figure only where it is measured
    vague: bool = False

    def times(self, factor: int) -> Number:
        """Multiply the values in place; returns the number."""
        self.low, self.high = self.low * factor, self.high * factor
        return self


def is_digits(word: str) -> bool:
    """Whether a word of the tape begins with an ASCII digit."""
    return "0" <= word[:1] <= "9"


def small_numeral(word: str, top: int) -> int | None:
    """The value of one or two ASCII digits from 1 to `top`, or None.

    >>> small_numeral("31", 31), small_numeral("32", 31), small_numeral("²", 31)
    (31, None, None)
    """
    number = int(word) if word.isdecimal() and word.isascii() and len(word) < 3 else 0
    return number if 0 < number <= top else None


def numeral(word: str, group: str, decimal: str) -> int | Decimal | None:
    """The value of a numeral, or None where it is no number.

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


def read_number(tape: Tape, lex: Lexicon, i: int) -> Number | None:
    """The number that begins at word i, or None."""
    word = tape.words[i]
    if is_digits(word):
        number = _in_digits(tape, lex, i)
    else:
        number = _vague(tape, lex, i) or _half_of(tape, lex, i) or _in_words(tape, lex, i)
    return number if number is None or abs(number.high) <= _LARGEST else None


def _in_digits(tape: Tape, lex: Lexicon, i: int) -> Number | None:
    """The number written in digits at word i, or None."""
    if not lex.numeral.fullmatch(tape.words[i]):
        return None
    value = numeral(tape.words[i], lex.tables.GROUP, lex.tables.DECIMAL)
    if value is None:
        return None
    number = Number(i, i + 1, value, value, digits=True)
    if tape.words[i + 1] in _VULGAR and tape.glued(i + 1):
        number.low = number.high = value + _VULGAR[tape.words[i + 1]]
        number.end += 1
    return _scaled(tape, lex, _and_a_half(tape, lex, number))


_VULGAR = {"½": _HALF, "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def _in_words(tape: Tape, lex: Lexicon, i: int) -> Number | None:
    """The number written in words at word i, or None."""
    words = tape.words
    noun = words[i + 1]
    if (
        words[i] in lex.one
        and noun in lex.nouns
        and not (noun in lex.scales or noun in lex.hundred)
    ):
        return _scaled(tape, lex, Number(i, i + 1, 1, 1, one=True))
    if _is_rough_noun(words, lex, i):
        return _scaled(tape, lex, Number(i, i + 1 + (words[i] in lex.one), 1, 1))
    if _is_definite_noun(words, lex, i):
        return _scaled(tape, lex, Number(i, i, 1, 1))
    value, end = cardinal(words, lex, i)
    if value is None:
        if words[i] in lex.one:
            return _scaled(tape, lex, _and_a_half(tape, lex, Number(i, i + 1, 1, 1, one=True)))
        return None
    if words[i] in lex.new_words and end == i + 1 and not _counts(tape, lex, i, end):
        return None
    scale, noun = _last_scale(words, lex, i, end)
    number = Number(i, end, value, value, scale=scale, noun=noun)
    if end == i + 1 and words[i] in lex.nouns and words[i] not in lex.scales:
        number.noun = True
    return _scaled(tape, lex, _and_a_half(tape, lex, number))


def _is_rough_noun(words: list[str], lex: Lexicon, i: int) -> bool:
    """Whether "une bonne", "another" stands before a noun of number: "une bonne centaine"."""
    if words[i] in lex.one_more:
        return words[i + 1] in lex.nouns
    return words[i] in lex.one and words[i + 1] in lex.rough and words[i + 2] in lex.nouns


def _is_definite_noun(words: list[str], lex: Lexicon, i: int) -> bool:
    """Whether a noun of number stands after "la", "les": "la centaine de manifestants"."""
    if words[i] not in lex.nouns or not lex.nouns[words[i]][1]:
        return False
    return words[i - 1] in lex.definite and lex.of.at(words, i + 1) is not None


def _last_scale(words: list[str], lex: Lexicon, i: int, end: int) -> tuple[int, bool]:
    """The scale said last in number words, and whether it is a noun."""
    if end - 1 > i and words[end - 1] in lex.hundred:
        return 100, False
    hit = lex.scales.at(words, end - 1)
    if end - 1 > i and hit:
        return hit[1], hit[1] >= 10**6
    return 1, False


def _counts(tape: Tape, lex: Lexicon, i: int, end: int) -> bool:
    """Whether "neuf" before word `end` is nine, not new."""
    return (
        is_plural(tape, lex, end)
        or tape.words[end] in lex.scales
        or lex.units.at(tape.words, end) is not None
        or tape.words[i - 1] in lex.new_before
        or not tape.words[i - 1].isalpha()
    )


def is_plural(tape: Tape, lex: Lexicon, i: int) -> bool:
    """Whether word i looks like a plural noun in lower case, a thing that can be counted."""
    word = tape.words[i]
    if word in lex.people:
        return True
    return len(word) > 2 and word[-1] in "sx" and word.isalpha() and word not in lex.function_words


def cardinal(words: list[str], lex: Lexicon, i: int) -> tuple[int | None, int]:
    """(value, end) of the number words from i on; (None, i) where there are none."""
    total, group, ceiling, j = 0, None, _LARGEST * 10, i
    while True:
        k = _after_joiner(words, lex, j, group, total) if j > i else j
        hit = lex.cardinals.at(words, k)
        if hit and fits(group, hit[1], lex.tables.TEEN_HOSTS):
            j, group = hit[0], (group or 0) + hit[1]
            continue
        word = words[k]
        if word in lex.one and _one_counts(words, lex, k, group):
            j, group = k + 1, (group or 0) + 1
        elif word in lex.hundred and _may_hundred(lex, group):
            j, group = k + 1, (group or 1) * 100
        elif word in lex.scales:
            end, scale = lex.scales.at(words, k)
            if scale >= ceiling or (group is None and not _bare_scale(lex, scale, total, j > i)):
                break
            total, group, ceiling, j = total + (group or 1) * scale, None, scale, end
        else:
            break
    return (None, i) if j == i else (total + (group or 0), j)


def _bare_scale(lex: Lexicon, scale: int, total: int, inside: bool) -> bool:
    """Whether a scale may stand without a number: "mille"."""
    return scale == 1000 and lex.tables.BARE_THOUSAND and (not inside or total > 0)


def _may_hundred(lex: Lexicon, group: int | None) -> bool:
    """Whether "cent", "hundred" may follow what was read."""
    return lex.tables.BARE_THOUSAND if group is None else 0 < group < 100


def _one_counts(words: list[str], lex: Lexicon, k: int, group: int | None) -> bool:
    """Whether "un", "one" is part of a longer number: "un million", "vingt et un"."""
    if group is None:
        return words[k + 1] in lex.hundred or words[k + 1] in lex.scales
    return group % 10 == 0 and group > 10 and words[k] not in ("a", "an")


def fits(group: int | None, value: int, teen_hosts: tuple[int, ...]) -> bool:
    """Whether a small number may follow what was read: "vingt" "deux", not "deux" "trois"."""
    if group is None:
        return True
    rest = group % 100
    if rest == 0:
        return group > 0
    return (value < 10 and rest % 10 == 0 and rest >= 20) or (
        value in range(10, 20) and rest in teen_hosts
    )


def _after_joiner(words: list[str], lex: Lexicon, j: int, group: int | None, total: int) -> int:
    """The index of the next number word, past a hyphen or "et", "and"; j where there is none."""
    if words[j] == "-":
        return j + 1
    if words[j] not in lex.joiners:
        return j
    if lex.tables.JOINS_TENS:
        joins = group is not None and group % 10 == 0 and _value(words, lex, j + 1) in (1, 11)
    else:
        after = lex.cardinals.at(words, j + 1)
        following = words[after[0]] if after else ""
        hundreds = group and group % 100 == 0
        joins = ((group is None and total) or hundreds) and not (
            following in lex.hundred or (following in lex.scales and not hundreds)
        )
    return j + 1 if joins else j


def _value(words: list[str], lex: Lexicon, k: int) -> int | None:
    """The small number at word k, or None."""
    if words[k] in lex.one:
        return 1
    hit = lex.cardinals.at(words, k)
    return hit[1] if hit else None


def _scaled(tape: Tape, lex: Lexicon, number: Number) -> Number:
    """Multiply by the scale words and number nouns that follow: "5 millions", "une centaine de"."""
    while True:
        j = _past_link(tape, lex, number)
        word = tape.words[j]
        if word in lex.nouns and not (
            word in lex.noun_needs_of and not lex.of.at(tape.words, j + 1)
        ):
            value, approx = lex.nouns[word]
            number.approx = number.approx or approx
            number.noun = True
            end = j + 1
        elif word in lex.scales:
            end, value = lex.scales.at(tape.words, j)
        else:
            return _and_a_half(tape, lex, number)
        if number.high * value > _LARGEST:
            return number
        number.one = False
        number.scale *= value
        number.times(value).end = end


def _past_link(tape: Tape, lex: Lexicon, number: Number) -> int:
    """The index where a further scale may stand: past a hyphen, or past "de" after a noun."""
    j = number.end
    if tape.words[j] == "-" and tape.glued(j) and tape.glued(j + 1):
        return j + 1
    link = lex.of.at(tape.words, j) if number.noun else None
    return link[0] if link and tape.words[link[0]] in lex.plural_nouns else j


def _and_a_half(tape: Tape, lex: Lexicon, number: Number) -> Number:
    """Add the half of "un million et demi", "two and a half million"."""
    hit = lex.and_a_half.at(tape.words, number.end)
    if hit:
        extra = _HALF * number.scale
        number.low, number.high, number.end = number.low + extra, number.high + extra, hit[0]
        number.one = False
    return number


def _half_of(tape: Tape, lex: Lexicon, i: int) -> Number | None:
    """ "un demi-million", "half a million", "une demi-douzaine"."""
    words = tape.words
    j = i + 1 if words[i] in lex.one and words[i + 1] in lex.half_prefix else i
    hit = lex.half_prefix.at(words, j)
    if not hit:
        return None
    j = hit[0] + (words[hit[0]] == "-")
    if words[j] not in lex.nouns:
        return None
    value, approx = lex.nouns[words[j]]
    half = value * _HALF
    half = int(half) if half == int(half) else half
    return Number(i, j + 1, half, half, scale=value, approx=approx, noun=True)


def _vague(tape: Tape, lex: Lexicon, i: int) -> Number | None:
    """An indefinite plural, from twice to ten times its noun: "des centaines de milliers"."""
    words = tape.words
    quantifier = lex.indefinite.at(words, i)
    j = quantifier[0] if quantifier else i
    singular = quantifier and words[i] in lex.indefinite_singular and words[j] in lex.nouns
    if not (singular or words[j] in lex.plural_nouns) or is_digits(words[i - 1]):
        return None
    if words[j] in lex.noun_needs_of and not lex.of.at(words, j + 1):
        return None
    noun = lex.nouns[words[j]][0]
    number = Number(i, j + 1, 2 * noun, 10 * noun, scale=noun, approx=True, noun=True, vague=True)
    return _scaled(tape, lex, number)
