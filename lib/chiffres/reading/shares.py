"""Read shares and factors in words: "les trois quarts", "un sur cinq", "doublé", "twice"."""

from __future__ import annotations

from .amounts import Amount, unit_at
from .found import Found
from .numbers import Number, is_digits, is_plural, read_number
from .tape import Tape
from .units import Unit

_BETWEEN = 3  # words between the two numbers of "9 personnes sur 10"
_PLACES = 4


def read_fraction(tape: Tape, i: int) -> Found | None:
    """Return the fraction that begins at word i as a Found, or None."""
    whole = _half_unit(tape, i)
    if whole:
        return whole
    j, count = _numerator(tape, i)
    noun = tape.lang.fractions.nouns.at(tape.words, j)
    if not noun or not _is_fraction(tape, i, j, noun[0], count):
        return None
    end, (above, below) = noun
    value = round(count * above / below, _PLACES)
    return _of_unit(tape, i, end, value) or Found(i, end, "share", value, value)


def _half_unit(tape: Tape, i: int) -> Found | None:
    """Read "une demi-heure", "half a century"."""
    words = tape.words
    half = tape.lang.numbers.half.at(words, i + (words[i] in tape.lang.numbers.one))
    if not half:
        return None
    unit = tape.lang.units.named.at(words, half[0] + (words[half[0]] == "-"))
    if not unit:
        return None
    if _is_point(tape, unit):
        return _part(i, (unit[0], _POINT), 0.5)
    return _part(i, unit, 0.5) if unit[1].kind in ("duration", "measure", "money") else None


_POINT = Unit("share", "", 1, 100)


def _is_point(tape: Tape, unit: tuple[int, Unit]) -> bool:
    """Tell whether a unit is the percentage point, of which there are halves and quarters."""
    kind, last = unit[1].kind, tape.words[unit[0] - 1]
    return kind == "points" or (kind == "share" and last in tape.lang.units.bare_points)


def _part(i: int, unit: tuple[int, Unit], value: float) -> Found:
    """Return the figure of a part of one unit."""
    end, (kind, name, above, below) = unit
    value = value * above / below
    return Found(i, end, kind, value, value, name)


def _numerator(tape: Tape, i: int) -> tuple[int, int]:
    """(index of the fraction's noun, numerator): "les trois" quarts, "one-" third."""
    words = tape.words
    j = i + (words[i] in tape.lang.fractions.determiners)
    hit = tape.lang.numbers.cardinals.at(words, j)
    if hit:
        return hit[0] + (words[hit[0]] == "-"), hit[1]
    if is_digits(words[j]) and words[j].isdecimal() and len(words[j]) < 3:
        return j + 1, int(words[j])
    return j + (words[j] == "-" and j > i), 1


def _is_fraction(tape: Tape, i: int, j: int, end: int, count: int) -> bool:
    """Tell whether a word that may be an ordinal or a common noun is a fraction here."""
    words, noun = tape.words, tape.words[j]
    if tape.lang.names.idioms.at(words, j):
        return False
    if count > 1:
        return noun[-1] == "s"
    if noun in tape.lang.fractions.alone:
        name = words[end] == "-" and tape.glued(end)
        ranked = words[j - 1] in tape.lang.ordinals.ranks or (
            words[j - 1] == "-" and words[j - 2] in tape.lang.ordinals.ranks
        )
        return not (name or ranked or tape.lang.clocks.half.at(words, j))
    if j == i:
        return False
    of = tape.lang.nouns.of.at(words, end)
    if noun in tape.lang.ordinals.ranks:
        ends = not words[end].isalpha() or words[end] in tape.lang.fractions.end
        led = tape.lang.fractions.before.before(words, i) or tape.lang.bounds.before.before(
            words, i
        )
        cue = of or words[j - 1] == "-" or (led and ends)
        if words[i] in tape.lang.nouns.definite:
            return noun not in tape.lang.months.names and bool(
                tape.lang.fractions.wholes.at(words, end)
            )
        return bool(cue)
    if words[i] in tape.lang.nouns.definite:
        bounded = tape.lang.bounds.before.before(words, i) or tape.lang.bounds.before.before(
            words, i + 1
        )
        return bool(of or bounded or words[i] in tape.lang.fractions.definite)
    return bool(of or not is_plural(tape, end))


def _of_unit(tape: Tape, i: int, end: int, value: float) -> Found | None:
    """Read "un quart d'heure", "three-quarters of a million"."""
    words = tape.words
    link = tape.lang.nouns.of.at(words, end)
    if not link:
        unit = unit_at(tape, end + (words[end] == "-"))
        near = unit and _is_point(tape, unit)
        return _part(i, (unit[0], _POINT), value) if near else None
    j = link[0] + (words[link[0]] in tape.lang.numbers.one)
    if words[j] in tape.lang.numbers.scales and words[j] not in tape.lang.numbers.plural_nouns:
        scale_end, scale = tape.lang.numbers.scales.at(words, j)
        return Found(i, scale_end, "count", value * scale, value * scale)
    unit = tape.lang.units.named.at(words, j)
    if not unit or is_plural(tape, j):
        return None
    kind = unit[1].kind
    if kind in ("duration", "measure"):
        return _part(i, unit, value)
    return _part(i, (unit[0], _POINT), value) if _is_point(tape, unit) else None


def read_ratio(tape: Tape, first: Amount) -> Found | None:
    """Read "un sur cinq", "9 personnes sur 10", "one in five"; `first` is the amount before."""
    words, number = tape.words, first.number
    counted = first.kind and not (number.one and first.kind == "duration")
    if (counted and first.kind != "times") or number.vague or number.scale > 1:
        return None
    for j in range(first.end, first.end + _BETWEEN + 1):
        hit = tape.lang.fractions.out_of.at(words, j)
        if hit:
            return _ratio(tape, first, j, *hit)
        if not words[j].isalpha():
            return None
    return None


def _ratio(tape: Tape, first: Amount, link: int, j: int, sure: str) -> Found | None:
    """Return the share of one number in another; "in", "of" between them seldom make one."""
    number, adjacent = first.number, link == first.end
    second = read_number(tape, j)
    if second is None or second.one or second.vague or number.low >= second.low:
        return None
    if not _may_divide(tape, first, second, sure, adjacent):
        return None
    if unit_at(tape, second.end):
        return None
    counted = not (tape.lang.fractions.loose and adjacent)
    if counted and is_plural(tape, second.end):
        return None  # "un accord sur deux dossiers"
    share = round(float(number.low) / float(second.low), _PLACES)
    return Found(first.start, second.end, "share", share, share)


def _may_divide(tape: Tape, first: Amount, second: Number, sure: str, adjacent: bool) -> bool:
    """Tell whether "one in five", "six in ten", "3 of 10" is a ratio."""
    if sure == "sure":
        return True
    if first.kind:
        return False
    if sure == "loosest":
        return adjacent and not first.number.one and second.low in _TENS
    return first.number.one or (adjacent and second.low in _ROUND)


_TENS = frozenset([10, 100, 1000, 10_000])
_ROUND = frozenset([3, 4, 5, 6, 8, 10, 20, 100, 1000, 10_000, 100_000, 10**6])


def read_factor(tape: Tape, i: int) -> Found | None:
    """Read "doublé", "le double de", "twice the price", "halved"."""
    words = tape.words
    hit = tape.lang.factors.words.at(words, i)
    if not hit:
        return None
    end, (above, below) = hit
    if words[i] in tape.lang.factors.occasions:
        kind = "factor" if is_multiple(tape, end) else "count"
        return Found(i, end, kind, above, above)
    noun = words[i] in tape.lang.factors.nouns
    if noun and not _multiplies(tape, i, end):
        return None
    if words[i] in tape.lang.factors.of and not tape.lang.nouns.of.at(words, end):
        return None
    if words[i] in tape.lang.factors.titles and words[i - 1] in tape.lang.factors.title_before:
        return None
    bounded = tape.lang.bounds.before.before(words, i)
    start = i - 1 if noun and words[i - 1] in tape.lang.nouns.definite and not bounded else i
    value = above if below == 1 else round(above / below, _PLACES)
    return Found(start, end, "factor", value, value)


def is_multiple(tape: Tape, end: int) -> bool:
    """Tell whether what follows "trois fois", "twice" makes it a factor, not occasions."""
    hit = tape.lang.factors.more.at(tape.words, end)
    if hit:
        return tape.words[hit[0]] not in tape.lang.factors.rates
    word, ending = tape.words[end], tape.lang.factors.comparative
    compared = ending and len(word) > 4 and word.endswith(ending)
    return bool(compared) and word not in tape.lang.factors.not_comparatives


def _multiplies(tape: Tape, i: int, end: int) -> bool:
    """Tell whether "double" is a factor, not an adjective: "le double de", "double the price"."""
    before = tape.lang.factors.before.before(tape.words, i) or tape.lang.bounds.before.before(
        tape.words, i
    )
    after = tape.lang.factors.after.at(tape.words, end)
    if tape.lang.factors.needs_both:
        return bool(before and (after or not tape.words[end].isalnum()))
    return bool(before or after)
