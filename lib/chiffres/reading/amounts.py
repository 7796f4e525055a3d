"""Read an amount: a number with the unit or the currency written with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from .found import Found, Value
from .lexicon import Lexicon
from .numbers import Number, is_digits, is_plural, read_number
from .tape import Tape
from .units import GLUED_SYMBOLS, Unit

_HALF = Decimal("0.5")
_NEGATIVE = frozenset(["", "measure", "share", "money"])  # what a minus sign may stand before


@dataclass(slots=True)
class Amount:
    """A number and the unit written with it; `kind` is "" where there is none.

    A value in the unit is the number times `factor`: "deux décennies" are 2 times 10 years.
    """

    start: int
    end: int
    number: Number
    kind: str = ""
    unit: str = ""
    factor: tuple[int, int] = (1, 1)
    prefixed: bool = False
    minus: bool = False

    def found(self) -> Found:
        """The figure that the amount stands for."""
        low, high = (scaled(value, self.factor) for value in (self.number.low, self.number.high))
        kind = self.kind or "count"
        return Found(self.start, self.end, kind, low, high, self.unit, self.number.approx)


def scaled(value: Value, factor: tuple[int, int]) -> int | Decimal:
    """A value times a factor (above, below), exact as long as it can be."""
    above, below = factor
    return value * above if below == 1 else Decimal(value) * above / below


def read_amount(tape: Tape, lex: Lexicon, i: int) -> Amount | None:
    """The amount that begins at word i, or None."""
    sign = read_sign(tape, lex, i)
    if sign:
        return _with_sign(tape, lex, i, *sign)
    spans = _vague_spans(tape, lex, i)
    if spans:
        return spans
    number = read_number(tape, lex, i)
    return negative(tape, lex, _with_unit(tape, lex, number)) if number else None


def read_sign(tape: Tape, lex: Lexicon, i: int) -> tuple[int, str] | None:
    """(end, currency) of the currency sign or code at word i, or None."""
    hit = lex.signs.at(tape.words, i)
    if hit and tape.verbatim(i, hit[0]) == hit[1][1]:
        return hit[0], hit[1][0]
    return None


def unit_at(tape: Tape, lex: Lexicon, j: int) -> tuple[int, Unit] | None:
    """(end, (kind, unit, factor)) of the unit that begins at word j, or None."""
    words = tape.words
    symbol = lex.symbols.at(words, j)
    if symbol:
        end, (kind, unit, factor, exact) = symbol
        apart = exact in GLUED_SYMBOLS and not tape.glued(j)
        timed = exact == "h" and words[end].isdecimal()  # "2h30"
        tied = tape.glued(end) and not timed and (words[end].isalnum() or words[end] == "'")
        whole = not (apart or tied)
        if whole and "".join(tape.verbatim(j, end).split()) == "".join(exact.split()):
            return end, (kind, unit, factor)
    return lex.units.at(words, j)


def _with_sign(tape: Tape, lex: Lexicon, i: int, j: int, currency: str) -> Amount | None:
    """ "$34m", "£20 bn", "US$40 million"."""
    number = read_number(tape, lex, j)
    if number is None or number.one:
        return None
    scale = lex.scale_signs.get(tape.words[number.end])
    if scale and number.digits and number.scale == 1:
        _take_scale(number, scale)
    return Amount(i, number.end, number, "money", currency, prefixed=True)


def read_rest(tape: Tape, lex: Lexicon, j: int, first: Amount) -> Amount | None:
    """The other end of a range of sums, its sign left out: the "2m" of "$1.5-2m"; or None."""
    number = read_number(tape, lex, j) if first.prefixed and is_digits(tape.words[j]) else None
    if number is None or number.scale > 1 or tape.words[number.end] not in lex.scale_signs:
        return None
    return _with_sign(tape, lex, j, j, first.unit) if tape.glued(number.end) else None


def _take_scale(number: Number, scale: int) -> None:
    """Multiply a number by the scale written after it and take that in."""
    number.scale, number.noun = scale, True
    number.times(scale).end += 1


def _vague_spans(tape: Tape, lex: Lexicon, i: int) -> Amount | None:
    """ "des décennies": from two to ten of them, in years."""
    quantifier = lex.indefinite.at(tape.words, i)
    j = quantifier[0] if quantifier else i
    if tape.words[j] not in lex.plural_spans:
        return None
    end, (kind, unit, factor) = lex.units.at(tape.words, j)
    return Amount(i, end, Number(i, j, 2, 10, approx=True, vague=True), kind, unit, factor)


def _with_unit(tape: Tape, lex: Lexicon, number: Number) -> Amount | None:
    """The amount of a number and the unit after it; None for "5G", "3D"."""
    if _has_short_scale(tape, lex, number):
        _take_scale(number, lex.scale_signs[tape.words[number.end]])
    amount = Amount(number.start, number.end, number)
    unit = _unit_near(tape, lex, number)
    if unit and tape.words[unit[0] - 1] in lex.shy_units and not number.noun:
        return amount  # "300 livres" are books as well as pounds
    if unit:
        amount.end, (amount.kind, amount.unit, amount.factor) = unit
        if amount.unit == "KRW" and _is_northern(tape, lex, amount):
            amount.unit = "KPW"
        return _half_more(tape, lex, amount)
    if number.digits and tape.glued(number.end) and tape.words[number.end].isalpha():
        return None  # "5G", "3D"
    return amount


def _is_northern(tape: Tape, lex: Lexicon, amount: Amount) -> bool:
    """Whether the words near a sum in won speak of North Korea and not of the South."""
    around = range(max(amount.start - _NEAR, 1), min(amount.end + _NEAR, len(tape.words) - 4))
    north, south = (
        any(places.at(tape.words, k) for k in around) for places in (lex.northern, lex.southern)
    )
    return north and not south


def with_small_change(tape: Tape, lex: Lexicon, amount: Amount) -> Amount:
    """Add the hundredths or minutes of "3 euros 50", "1 mètre 80", "2 h 30"."""
    number, change, j = amount.number, tape.words[amount.end], amount.end + 1
    base = _SMALLER.get(amount.unit)
    sure = lex.tables.SMALL_CHANGE or tape.words[amount.end - 1] == "h"
    if not (sure and base and len(change) == 2 and change.isdecimal()):
        return amount
    if number.vague or number.scale > 1 or not isinstance(number.low, int):
        return amount
    named = tape.words[j] in lex.change_units
    if int(change) >= base or (not named and (is_plural(tape, lex, j) or unit_at(tape, lex, j))):
        return amount
    part = Decimal(int(change)) / base
    number = replace(number, low=number.low + part, high=number.high + part)
    return replace(amount, end=j + named, number=number)


_NEAR = 24  # how many words around a sum may tell its country
_SMALLER = {"EUR": 100, "USD": 100, "CHF": 100, "FRF": 100, "meter": 100, "hour": 60}


def _has_short_scale(tape: Tape, lex: Lexicon, number: Number) -> bool:
    """Whether a letter after the digits is their scale: "50 M€", "10bn", "1.5m people"."""
    words, j = tape.words, number.end
    if not number.digits or number.scale > 1 or words[j] not in lex.scale_signs:
        return False
    if words[j + 1] in lex.dimensions:
        return False
    if len(words[j]) > 1 or read_sign(tape, lex, j + 1):
        return True
    link = lex.of.at(words, j + 1)
    unit = lex.units.at(words, link[0] if link else j + 1)
    if unit and unit[1][0] == "money":
        return True
    return tape.glued(j) and words[j] in lex.glued_scales and _thing_follows(tape, lex, j + 1)


def _thing_follows(tape: Tape, lex: Lexicon, j: int) -> bool:
    """Whether things counted follow: "1.5m people"."""
    return is_plural(tape, lex, j) or tape.words[j] in lex.adjectives


def _unit_near(tape: Tape, lex: Lexicon, number: Number) -> tuple[int, Unit] | None:
    """The unit after a number: past a hyphen, an adjective, or "de" after a noun of number."""
    words, j = tape.words, number.end
    if words[j] == "-" and tape.glued(j) and tape.glued(j + 1):
        return unit_at(tape, lex, j + 1) if words[j + 1].isalpha() else None
    hit = unit_at(tape, lex, j)
    if hit:
        return hit
    k = j
    while k < j + 2 and words[k] in lex.adjectives:
        k += 1
    link = lex.of.at(words, k) if number.noun else None
    if link:
        k = link[0] + (words[link[0]] in lex.adjectives)
    return unit_at(tape, lex, k) if k > j else None


def _half_more(tape: Tape, lex: Lexicon, amount: Amount) -> Amount:
    """Add the half of "un an et demi", "an hour and a half"."""
    hit = lex.and_a_half.at(tape.words, amount.end)
    if not hit or amount.number.vague or amount.kind == "share":
        return amount
    number = amount.number
    low, high = number.low + _HALF, number.high + _HALF
    return replace(amount, end=hit[0], number=replace(number, low=low, high=high, one=False))


def negative(tape: Tape, lex: Lexicon, amount: Amount | None) -> Amount | None:
    """Take in the minus of "moins 12 degrés", "-3 %"."""
    if amount is None or amount.kind not in _NEGATIVE or amount.number.low < 0:
        return amount
    i = amount.start + amount.minus
    sign = tape.words[i - 1]
    dash = sign in ("-", "−", "–") and tape.glued(i) and not tape.glued(i - 1)
    counts = amount.kind == "share" or amount.unit.startswith("degree")
    named = sign in lex.minus and counts and not lex.bounds.before(tape.words, i)
    if not (dash or named):
        return amount
    if not amount.kind:  # a bare "-5" is five unless a unit follows: "entre -5 et -2 degrés"
        return replace(amount, start=i - 1, minus=True)
    number = replace(amount.number, low=-amount.number.high, high=-amount.number.low)
    return replace(amount, start=i - 1, number=number)
