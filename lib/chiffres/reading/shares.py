"""Read shares and factors in words: "les trois quarts", "un sur cinq", "doublé", "twice"."""

from __future__ import annotations

from .amounts import Amount, unit_at
from .numbers import Number, is_plural, read_number, small_numeral
from .tape import Found, Tape
from .units import Unit

_BETWEEN = 3  # words between the two numbers of "9 personnes sur 10"
_TENS = frozenset([10, 100, 1000, 10_000])
_ROUND = frozenset([3, 4, 5, 6, 8, 10, 20, 100, 1000, 10_000, 100_000, 10**6])
_POINT = Unit("share", "", 1, 100)


def read_fraction(tape: Tape, i: int) -> Found | None:
    """Return the fraction that begins at word i, or None."""
    half = _half_unit(tape, i)
    if half:
        return half
    j, count = _numerator(tape, i)
    noun = tape.lang.fractions.nouns.at(tape.words, j)
    if not noun or not _is_fraction(tape, i, j, noun[0], count):
        return None
    end, (above, below) = noun
    value = count * above / below
    return _of_unit(tape, i, end, value) or Found(i, end, "share", value, value)


def _half_unit(tape: Tape, i: int) -> Found | None:
    """Read "une demi-heure", "half a century"."""
    words, say = tape.words, tape.lang.numbers
    half = say.half.at(words, i + (words[i] in say.one))
    unit = tape.lang.units.named.at(words, half[0] + (words[half[0]] == "-")) if half else None
    return _part(tape, i, unit, 0.5)


def _part(tape: Tape, i: int, hit: tuple[int, Unit] | None, value: float) -> Found | None:
    """Return the figure of a part of one unit; None where it has no parts."""
    if not hit:
        return None
    end, unit = hit
    if unit.kind == "points" or tape.words[end - 1] in tape.lang.units.bare_points:
        unit = _POINT
    elif unit.kind in ("times", "coins"):
        return None
    value = value * unit.above / unit.below
    return Found(i, end, unit.kind, value, value, unit.name)


def _numerator(tape: Tape, i: int) -> tuple[int, int]:
    """Return (index of the fraction's noun, numerator): "les trois" quarts, "one-" third."""
    words, lang = tape.words, tape.lang
    j = i + (words[i] in lang.numbers.one or words[i] in lang.nouns.definite)
    hit = lang.numbers.cardinals.at(words, j)
    if hit:
        return hit[0] + (words[hit[0]] == "-"), hit[1]
    count = small_numeral(words[j], 99)
    return (j + 1, count) if count else (j + (words[j] == "-" and j > i), 1)


def _is_fraction(tape: Tape, i: int, j: int, end: int, count: int) -> bool:
    """Tell whether a word that may be an ordinal or a common noun is a fraction here."""
    words, noun, lang = tape.words, tape.words[j], tape.lang
    if lang.names.idioms.at(words, j):
        return False
    if count > 1:
        return noun[-1] in lang.nouns.plural_endings
    if noun in lang.fractions.alone:
        name = words[end] == "-" and tape.glued(end)
        rank = words[j - 2] if words[j - 1] == "-" else words[j - 1]
        return not (name or rank in lang.ordinals.ranks or lang.clocks.half.at(words, j))
    if j == i:
        return False
    of = lang.nouns.of.at(words, end)
    bounded = lang.bounds.before.before(words, i)
    definite = words[i] in lang.nouns.definite
    if noun not in lang.ordinals.ranks:
        if not definite:
            return bool(of or not is_plural(tape, end))
        bounded = bounded or lang.bounds.before.before(words, i + 1)
        return bool(of or bounded or words[i] in lang.fractions.definite)
    if definite:
        return bool(lang.fractions.wholes.at(words, end))
    ends = not words[end].isalpha() or words[end] in lang.fractions.end
    led = lang.fractions.before.before(words, i) or bounded
    return bool(of or words[j - 1] == "-" or (led and ends))


def _of_unit(tape: Tape, i: int, end: int, value: float) -> Found | None:
    """Read "un quart d'heure", "three-quarters of a million"."""
    words, say = tape.words, tape.lang.numbers
    link = tape.lang.nouns.of.at(words, end)
    if not link:
        unit = unit_at(tape, end + (words[end] == "-"))
        point = unit and _part(tape, i, unit, value)
        return point if point and point.kind == "share" else None
    j = link[0] + (words[link[0]] in say.one)
    scale = say.scales.of(words[j])
    if scale and words[j] not in say.plural_nouns:
        return Found(i, j + 1, "count", value * scale, value * scale)
    unit = tape.lang.units.named.at(words, j)
    part = _part(tape, i, unit, value)
    return None if is_plural(tape, j) or (part and part.kind == "money") else part


def read_ratio(tape: Tape, first: Amount) -> Found | None:
    """Read "un sur cinq", "9 personnes sur 10", "one in five"; `first` is the amount before."""
    words, number = tape.words, first.number
    thing = first.kind in ("", "times") or (number.one and first.kind == "duration")
    if not thing or number.vague or number.scale > 1:
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
    number, adjacent, second = first.number, link == first.end, read_number(tape, j)
    if second is None or second.one or second.vague or number.low >= second.low:
        return None
    if not _may_divide(first, second, sure, adjacent) or unit_at(tape, second.end):
        return None
    if is_plural(tape, second.end) and not adjacent:
        return None  # "un accord sur deux dossiers"
    share = float(number.low) / float(second.low)
    return Found(first.start, second.end, "share", share, share)


def _may_divide(first: Amount, second: Number, sure: str, adjacent: bool) -> bool:
    """Tell whether "one in five", "six in ten", "3 of 10" is a ratio."""
    if sure == "sure":
        return True
    if first.kind:
        return False
    if sure == "loosest":
        return adjacent and not first.number.one and second.low in _TENS
    return first.number.one or (adjacent and second.low in _ROUND)


def read_factor(tape: Tape, i: int) -> Found | None:
    """Read "doublé", "le double de", "twice the price", "halved"."""
    words, say = tape.words, tape.lang.factors
    hit = say.words.at(words, i)
    if not hit:
        return None
    end, (above, below) = hit
    value = above / below
    if words[i] in say.occasions:
        kind = "factor" if is_multiple(tape, end) else "count"
        return Found(i, end, kind, value, value)
    noun = words[i] in say.nouns
    if noun and not _multiplies(tape, i, end):
        return None
    if words[i] in say.of and not tape.lang.nouns.of.at(words, end):
        return None
    if words[i] in say.titles and words[i - 1] in say.title_before:
        return None
    bounded = tape.lang.bounds.before.before(words, i)
    led = noun and words[i - 1] in tape.lang.nouns.definite and not bounded
    return Found(i - led, end, "factor", value, value)


def is_multiple(tape: Tape, end: int) -> bool:
    """Tell whether what follows "trois fois", "twice" makes it a factor, not occasions."""
    word, say = tape.words[end], tape.lang.factors
    hit = say.more.at(tape.words, end)
    if hit:
        return tape.words[hit[0]] not in say.rates
    compared = say.comparative and len(word) > 4 and word.endswith(say.comparative)
    return bool(compared) and word not in say.not_comparatives


def _multiplies(tape: Tape, i: int, end: int) -> bool:
    """Tell whether "double" is a factor, not an adjective: "le double de", "double the price"."""
    words, say = tape.words, tape.lang.factors
    before = say.before.before(words, i) or tape.lang.bounds.before.before(words, i)
    after = say.after.at(words, end)
    if say.needs_both:
        return bool(before and (after or not words[end].isalnum()))
    return bool(before or after)
