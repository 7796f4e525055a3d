"""Read an amount: a number with the unit or the currency written with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from .numbers import Number, is_digits, is_plural, read_number
from .tape import Exact, Found, Tape
from .units import GLUED_SYMBOLS, HOUR, TEMPERATURES, Unit

_HALF = Decimal("0.5")
_SMALLER = {"EUR": 100, "USD": 100, "CHF": 100, "FRF": 100, "meter": 100, "hour": 60}
_MINUS = frozenset("-−–")
_BEFORE_MINUS = frozenset("([«“\"'‘:/")


@dataclass(slots=True, eq=False)
class Amount:
    """A number and the unit written with it; `kind` is "" where there is none.

    A value is the number times `above` over `below`: "deux décennies" are 2 times 10 years.
    """

    start: int
    end: int
    number: Number
    kind: str = ""
    unit: str = ""
    above: int = 1
    below: int = 1
    prefixed: bool = False

    def found(self) -> Found:
        """Return the figure that the amount stands for."""
        number, kind = self.number, self.kind or "count"
        low, high = (scaled(end, self.above, self.below) for end in (number.low, number.high))
        return Found(self.start, self.end, kind, low, high, self.unit, number.approx)

    def in_unit_of(self, other: Amount) -> Amount:
        """Return the same number in the unit of another amount."""
        kind, unit, above, below = other.kind, other.unit, other.above, other.below
        return replace(self, kind=kind, unit=unit, above=above, below=below)


def scaled(value: Exact, above: int, below: int) -> Exact:
    """Return a value times above over below, exact as long as it can be."""
    return value * above if below == 1 else Decimal(value) / below


def read_amount(tape: Tape, i: int) -> Amount | None:
    """Return the amount that begins at word i, or None; read once, as lists and ranges look on."""
    if i not in tape.amounts:
        tape.amounts[i] = _read_amount(tape, i)
    return tape.amounts[i]


def _read_amount(tape: Tape, i: int) -> Amount | None:
    """Read "$34m", "des décennies", "deux tonnes"."""
    sign = read_sign(tape, i)
    if sign:
        return _with_sign(tape, i, *sign)
    spans = _vague_spans(tape, i)
    if spans:
        return spans
    number = read_number(tape, i)
    amount = _with_unit(tape, number) if number else None
    return _negative(tape, amount) if amount else None


def read_sign(tape: Tape, i: int) -> tuple[int, str] | None:
    """Return (end, currency) of the currency sign or code at word i, or None."""
    hit = tape.lang.signs.at(tape.words, i)
    if hit and tape.verbatim(i, hit[0]) == hit[1][1]:
        return hit[0], hit[1][0]
    return None


def unit_at(tape: Tape, j: int) -> tuple[int, Unit] | None:
    """Return (end, unit) of the unit that begins at word j, or None."""
    words = tape.words
    symbol = tape.lang.symbols.at(words, j)
    if symbol:
        end, (unit, exact) = symbol
        apart = exact in GLUED_SYMBOLS and not tape.glued(j)
        tied = tape.glued(end) and words[end].isalpha()
        whole = not (apart or tied)
        if whole and "".join(tape.verbatim(j, end).split()) == "".join(exact.split()):
            return end, unit
    return tape.lang.units.named.at(words, j)


def _with_sign(tape: Tape, i: int, j: int, currency: str) -> Amount | None:
    """Read "$34m", "£20 bn", "US$40 million"."""
    number = read_number(tape, j)
    if number is None or number.one:
        return None
    scale = tape.lang.numbers.scale_signs.of(tape.words[number.end])
    if scale and number.digits and number.scale == 1:
        number.take(scale, number.end + 1)
    return Amount(i, number.end, number, "money", currency, prefixed=True)


def read_rest(tape: Tape, j: int, first: Amount) -> Amount | None:
    """Return the other end of a range of sums, its sign left out: "2m" of "$1.5-2m"; or None."""
    number = read_number(tape, j) if first.prefixed and is_digits(tape.words[j]) else None
    if number is None or number.scale > 1 or not tape.glued(number.end):
        return None
    scaled = tape.words[number.end] in tape.lang.numbers.scale_signs
    return _with_sign(tape, j, j, first.unit) if scaled else None


def _vague_spans(tape: Tape, i: int) -> Amount | None:
    """Read "des décennies": from two to ten of them, in years."""
    quantifier = tape.lang.numbers.indefinite.at(tape.words, i)
    j = quantifier[0] if quantifier else i
    unit = tape.lang.units.named.of(tape.words[j])
    if unit is None or tape.words[j] not in tape.lang.units.plural_spans:
        return None
    return Amount(i, j + 1, Number(i, j, 2, 10, approx=True, vague=True), *unit)


def _with_unit(tape: Tape, number: Number) -> Amount | None:
    """Return the amount of a number and the unit after it; None for "5G", "3D"."""
    scale = _short_scale(tape, number)
    if scale:
        number.take(scale, number.end + 1)
    amount = Amount(number.start, number.end, number)
    hit = _unit_near(tape, number)
    if hit and not (tape.words[hit[0] - 1] in tape.lang.units.shy and not number.noun):
        amount.end, (amount.kind, amount.unit, amount.above, amount.below) = hit
        amount.unit = _currency(tape, amount)
        return _half_more(tape, amount)
    if not hit and number.digits and tape.glued(number.end) and tape.words[number.end].isalpha():
        return None
    return amount


def _currency(tape: Tape, amount: Amount) -> str:
    """Return the unit, or the currency of that name that the place named nearest uses."""
    places = tape.lang.units.places
    if amount.unit not in places.meanings.values():
        return amount.unit
    return tape.nearest(places, amount.start) or amount.unit


def with_small_change(tape: Tape, amount: Amount) -> Amount:
    """Add the hundredths or minutes of "3 euros 50", "1 mètre 80", "2 h 30"."""
    number, change, j = amount.number, tape.words[amount.end], amount.end + 1
    base = _SMALLER.get(amount.unit)
    sure = tape.lang.units.small_change or tape.words[amount.end - 1] == HOUR
    if not (sure and base and len(change) == 2 and change.isdecimal()):
        return amount
    if number.vague or number.scale > 1 or not isinstance(number.low, int):
        return amount
    named = tape.words[j] in tape.lang.units.change
    if int(change) >= base or (not named and (is_plural(tape, j) or unit_at(tape, j))):
        return amount
    part = Decimal(int(change)) / base
    number = replace(number, low=number.low + part, high=number.high + part)
    return replace(amount, end=j + named, number=number)


def _short_scale(tape: Tape, number: Number) -> int | None:
    """Return the scale that a letter after the digits is: "50 M€", "10bn", "1.5m people"."""
    words, j, say = tape.words, number.end, tape.lang.numbers
    scale = say.scale_signs.of(words[j])
    if not scale or not number.digits or number.scale > 1 or words[j + 1] in say.dimensions:
        return None
    link = tape.lang.nouns.of.at(words, j + 1)
    unit = tape.lang.units.named.at(words, link[0] if link else j + 1)
    money = read_sign(tape, j + 1) or (unit and unit[1].kind == "money")
    thing = is_plural(tape, j + 1) or words[j + 1] in tape.lang.nouns.adjectives
    counts = tape.glued(j) and words[j] in say.glued_scales and thing
    return scale if len(words[j]) > 1 or money or counts else None


def _unit_near(tape: Tape, number: Number) -> tuple[int, Unit] | None:
    """Return the unit after a number: past a hyphen, adjectives, or "de" after a noun of number."""
    words, j, nouns = tape.words, number.end, tape.lang.nouns
    if words[j] == "-" and tape.glued(j) and tape.glued(j + 1):
        return unit_at(tape, j + 1) if words[j + 1].isalpha() else None
    hit = unit_at(tape, j)
    if hit:
        return hit
    k = j
    while k < j + 2 and words[k] in nouns.adjectives:
        k += 1
    link = nouns.of.at(words, k) if number.noun else None
    if link:
        k = link[0] + (words[link[0]] in nouns.adjectives)
    return unit_at(tape, k) if k > j else None


def _half_more(tape: Tape, amount: Amount) -> Amount:
    """Add the half of "un an et demi", "an hour and a half"."""
    hit = tape.lang.numbers.and_a_half.at(tape.words, amount.end)
    if not hit or amount.number.vague or amount.kind == "share":
        return amount
    number = amount.number
    low, high = number.low + _HALF, number.high + _HALF
    return replace(amount, end=hit[0], number=replace(number, low=low, high=high, one=False))


def _negative(tape: Tape, amount: Amount) -> Amount:
    """Take in the minus of "moins 12 degrés", "-3 %", "(-3,2 milliards"."""
    words, i = tape.words, amount.start
    free = not tape.glued(i - 1) or words[i - 2] in _BEFORE_MINUS
    dash = words[i - 1] in _MINUS and tape.glued(i) and free
    counts = amount.kind == "share" or amount.unit in TEMPERATURES
    named = words[i - 1] in tape.lang.units.minus and counts
    if not dash and not (named and not tape.lang.bounds.before.before(words, i)):
        return amount
    number = replace(amount.number, low=-amount.number.high, high=-amount.number.low)
    return replace(amount, start=i - 1, number=number)
