"""Read a quantity: a number or fraction with its unit, its hedge or bound, and its range."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .numbers import Number, is_digits, is_plural, read_number

_REACH = 8  # how many words a verb of change may stand before its range
_HALF_WORDS = 3  # words between the two numbers of "9 personnes sur 10"


@dataclass(slots=True)
class Found:
    """A figure at words start to end, its values still exact. Kind "" means: no figure here."""

    start: int
    end: int
    kind: str
    low: object = None
    high: object = None
    unit: str = ""
    approx: bool = False
    earliest: str | None = None
    latest: str | None = None
    edtf: str | None = None
    grain: str = ""


@dataclass(slots=True)
class Amount:
    """A number and the unit written with it; `kind` is "" where there is none."""

    start: int
    end: int
    number: Number
    kind: str = ""
    unit: str = ""
    factor: tuple[int, int] = (1, 1)
    prefixed: bool = False

    def found(self):
        """The figure that the amount stands for, values in its unit."""
        low, high = (_exact(value, self.factor) for value in (self.number.low, self.number.high))
        return Found(
            self.start, self.end, self.kind or "count", low, high, self.unit, self.number.approx
        )


def _exact(value, factor):
    above, below = factor
    value = value * above
    return value if below == 1 else value / below


def read_quantity(tape, lex, i, floor):
    """The figures (one, or two after a verb of change) whose own words begin at word i, or None.

    No figure reaches back before word `floor`.
    """
    if not _stands_free(tape, lex, i):
        return None
    found = _factor_word(tape, lex, i) or _fraction(tape, lex, i)
    if found:
        return [_widen(tape, lex, found, floor)]
    first = _amount(tape, lex, i)
    if first is None:
        return None
    share = _out_of(tape, lex, first)
    if share:
        return [_widen(tape, lex, share, floor)]
    pair = _pair(tape, lex, first, floor)
    if pair is None:
        return _alone(tape, lex, first, floor)
    first, second = pair
    if _is_clock(tape, lex, first) or _is_clock(tape, lex, second):
        return [_nothing(second)]
    descends = first.number.low > second.number.low
    if descends or _is_change(tape, lex, first.start, floor):
        head = first.found()
        return [head, _after(tape, lex, _times(tape, lex, second, second.found(), head.end))]
    return [_widen(tape, lex, _range(tape, lex, first, second), floor)]


# ---------------------------------------------------------------- where a number may stand


def _stands_free(tape, lex, i):
    """Whether the number at word i is not part of a name, an address or a larger numeral."""
    before = tape.words[i - 1]
    if not tape.glued(i):
        return True
    if not is_digits(tape.words[i]):
        return not (before == "-" and tape.glued(i - 1)) or not tape.words[i - 2].isalpha()
    if before in _FREE_SIGNS:
        return True
    if before in ("-", "–"):
        return not tape.glued(i - 1) or not tape.words[i - 2].isalpha()
    return (i, before) and lex.signs.before(tape.words, i) is not None


_FREE_SIGNS = frozenset("«“\"'‘(,;:!?[~≈<>+±…—¿¡")


# ---------------------------------------------------------------- amounts


def _amount(tape, lex, i):
    sign = _sign(tape, lex, i)
    spans = _vague_spans(tape, lex, i)
    if spans:
        return spans
    number = read_number(tape, lex, sign[0] if sign else i)
    if number is None:
        return None
    if sign:
        _sign_scale(tape, lex, number)
        return Amount(i, number.end, number, "money", sign[1], prefixed=True)
    return _with_unit(tape, lex, number)


def _vague_spans(tape, lex, i):
    """ "des décennies": from two to ten of them, in years."""
    quantifier = lex.indefinite.at(tape.words, i)
    j = quantifier[0] if quantifier else i
    if tape.words[j] not in lex.plural_spans:
        return None
    end, (kind, unit, factor) = lex.units.at(tape.words, j)
    return Amount(i, end, Number(i, j, 2, 10, approx=True, vague=True), kind, unit, factor)


def _sign(tape, lex, i):
    hit = lex.signs.at(tape.words, i)
    if hit and tape.verbatim(i, hit[0]).replace(" ", "") == hit[1][1].replace(" ", ""):
        return hit[0], hit[1][0]
    return None


def _sign_scale(tape, lex, number):
    """Read the short scale of "$34m", "£20 bn"."""
    scale = lex.scale_signs.get(tape.words[number.end])
    if scale and number.digits and number.scale == 1:
        number.scale = scale
        number.times(scale).end += 1


def _with_unit(tape, lex, number):
    amount = Amount(number.start, number.end, number)
    words, j = tape.words, number.end
    if number.digits and number.scale == 1 and words[j] in lex.scale_signs:
        if _short_scale(tape, lex, number):
            j = number.end
            amount.end = j
    unit = _unit_at(tape, lex, number, j)
    if unit:
        amount.end, (amount.kind, amount.unit, amount.factor) = unit
        return _half_more(tape, lex, amount)
    if number.digits and words[j].isalpha() and tape.glued(j):
        return None  # "5G", "3D"
    if words[j] == "-" and tape.glued(j) and number.digits and tape.glued(j + 1):
        pass
    return amount


def _short_scale(tape, lex, number):
    """Whether a letter after the number is its scale: "50 M€", "10bn", "1.5m people"."""
    words, j = tape.words, number.end
    sign = _sign(tape, lex, j + 1) or lex.of.at(words, j + 1)
    money = sign and (_sign(tape, lex, j + 1) or _is_money(lex, words, sign[0]))
    long_sign = len(words[j]) > 1
    people = (
        tape.glued(j)
        and words[j] in lex.tables.GLUED_SCALES
        and _followed_by_noun(tape, lex, j + 1)
    )
    dollars = _is_money(lex, words, j + 1)
    if not (money or long_sign or people or dollars):
        return False
    number.scale = lex.scale_signs[words[j]]
    number.noun = True
    number.times(number.scale).end = j + 1
    return True


def _is_money(lex, words, j):
    hit = lex.units.at(words, j)
    return bool(hit and hit[1][0] == "money")


def _followed_by_noun(tape, lex, j):
    return is_plural(tape, lex, j) or tape.words[j] in lex.adjectives or tape.words[j][-1:] in "sx"


def _unit_at(tape, lex, number, j):
    """(end, (kind, unit, factor)) of the unit at or shortly after word j, or None."""
    words = tape.words
    if words[j] == "-" and tape.glued(j) and tape.glued(j + 1) and words[j + 1].isalpha():
        return _plain_unit(tape, lex, j + 1)
    hit = _plain_unit(tape, lex, j)
    if hit:
        return hit
    k = j
    while words[k] in lex.adjectives and k < j + 2:
        k += 1
    link = lex.of.at(words, k) if number.noun else None
    if link:
        k = link[0]
        if words[k] in lex.adjectives:
            k += 1
    if k == j:
        return None
    return _plain_unit(tape, lex, k)


def _plain_unit(tape, lex, j):
    words = tape.words
    symbol = lex.symbols.at(words, j)
    if symbol:
        end, (kind, unit, factor, exact) = symbol
        if tape.verbatim(j, end).replace(" ", "").replace("\u00a0", "") == exact.replace(" ", ""):
            if not (tape.glued(end) and (words[end].isalnum() or words[end] == "'")):
                return end, (kind, unit, factor)
    hit = lex.units.at(words, j)
    return hit


def _half_more(tape, lex, amount):
    """Add the half of "un an et demi", "an hour and a half"."""
    hit = lex.and_a_half.at(tape.words, amount.end)
    if hit and amount.kind in ("duration", "measure", "times", "money"):
        amount.number = replace(amount.number, one=False)
        amount.number.low += lex_half(amount.number)
        amount.number.high = amount.number.low
        amount.end = hit[0]
    return amount


def lex_half(number):
    """Half a unit, exact."""
    from decimal import Decimal

    return Decimal("0.5")


# ---------------------------------------------------------------- one amount


def _alone(tape, lex, amount, floor):
    found = _times(tape, lex, amount, amount.found(), floor)
    if found.kind == "duration" and _is_clock(tape, lex, amount):
        return [_nothing(amount)]
    found = _points(tape, lex, amount, found)
    found = _widen(tape, lex, found, floor)
    if amount.number.one and not _is_measured(tape, lex, amount, found):
        return None
    if found.kind == "" or _is_name(tape, lex, amount):
        return [_nothing(amount)]
    return [found]


def _nothing(amount):
    return Found(amount.start, amount.end, "")


def _is_measured(tape, lex, amount, found):
    """Whether "un an", "a tonne" is meant as a quantity: bounded, or "une heure seulement"."""
    if not amount.kind:
        return False
    bounded = found.low is None or found.high is None or found.approx
    after = lex.measured.at(tape.words, amount.end)
    before = lex.before_measured.before(tape.words, amount.start)
    return bool(amount.kind == "share" or bounded or after or before)


def _is_name(tape, lex, amount):
    """Whether the number word is a name: "les Vingt-Sept"."""
    i = amount.start
    return (
        not amount.kind
        and not amount.number.digits
        and tape.capital(i)
        and tape.words[i - 1] in lex.articles
        and not (is_plural(tape, lex, amount.end) and not tape.capital(amount.end))
    )


def _points(tape, lex, amount, found):
    """Bare points are percentage points only where the number has decimals."""
    if amount.kind != "points":
        return found
    if isinstance(amount.number.low, int):
        return replace(
            found,
            kind="count",
            low=amount.number.low,
            high=amount.number.high,
            end=amount.number.end,
        )
    return replace(found, kind="share")


def _times(tape, lex, amount, found, floor):
    """Tell a factor ("trois fois plus") from a count of occasions ("deux fois par an")."""
    words, start = tape.words, amount.start
    for phrases, invert in ((lex.multiply, False), (lex.divide, True)):
        hit = phrases.before(words, _before_bounds(tape, lex, start)) or phrases.before(
            words, start
        )
        if hit and not amount.unit:
            low, high = amount.number.low, amount.number.high
            if invert:
                low, high = _inverse(high), _inverse(low)
            return replace(found, kind="factor", start=max(hit[0], floor), low=low, high=high)
    if amount.kind != "times":
        return found
    more = lex.times_more.at(words, amount.end)
    fold = words[amount.end - 1] in ("fold",)
    alone = words[start - 1] == "" and words[amount.end] == ""
    if words[amount.end - 1] == "reprises":
        more = None
    if not (fold or alone or (more and words[more[0]] not in lex.rate_words)):
        return replace(found, kind="count")
    less = lex.times_less.at(words, amount.end)
    if less:
        return replace(found, kind="factor", low=_inverse(found.high), high=_inverse(found.low))
    return replace(found, kind="factor")


def _inverse(value):
    return round(1 / float(value), 4) if value else value


def _before_bounds(tape, lex, i):
    hit = lex.bounds.before(tape.words, i)
    return hit[0] if hit else i


def _is_clock(tape, lex, amount):
    """Whether "3 heures" is a time of day."""
    words = tape.words
    last = words[amount.end - 1]
    if lex.clock_after.at(words, amount.end):
        return last in lex.clock_units
    if last not in lex.clock_units or amount.number.high > 24 or amount.number.one:
        return False
    if is_digits(words[amount.end]) and last == "h" and tape.glued(amount.end):
        return True
    if lex.duration_after.at(words, amount.end):
        return False
    return bool(lex.clock_before.before(words, amount.start))


# ---------------------------------------------------------------- two amounts


def _pair(tape, lex, first, floor):
    """The two ends of a range that begins with `first`, units and scale shared, or None."""
    words, j = tape.words, first.end
    opened = lex.between.before(words, _skip_bounds(tape, lex, first.start)) is not None
    link = lex.link.at(words, j)
    disjunction = None if link else lex.either.at(words, j)
    conjunction = None if link or disjunction else (opened and lex.joint.at(words, j))
    hit = link or disjunction or conjunction
    if not hit:
        return None
    k = hit[0]
    if words[j] in ("-", "–") and tape.glued(j) != tape.glued(j + 1):
        return None
    bound = lex.bounds.at(words, k)
    if bound and not disjunction:
        k = bound[0]
    second = _amount(tape, lex, k)
    if second is None or second.number.one or (disjunction and first.number.vague):
        return None
    return _shared(first, second, disjunction)


def _shared(first, second, disjunction):
    if disjunction and first.kind and first.kind != second.kind:
        return None
    if first.kind and second.kind and (first.kind, first.unit) != (second.kind, second.unit):
        if not {first.unit, second.unit} & {"", "USD"} or first.kind != second.kind:
            return None
        first = replace(first, unit=second.unit or first.unit)
        second = replace(second, unit=first.unit)
    if not second.kind:
        if first.kind and not first.prefixed and first.kind not in ("share",):
            return None
        second = replace(second, kind=first.kind, unit=first.unit, factor=first.factor)
    if not first.kind:
        first = replace(first, kind=second.kind, unit=second.unit, factor=second.factor)
    scale = second.number.scale
    number = first.number
    if scale > 1 and number.scale == 1 and number.low * scale < second.number.high:
        first = replace(
            first,
            number=replace(number, low=number.low * scale, high=number.high * scale, scale=scale),
        )
    if first.number.one:
        first = replace(first, number=replace(first.number, one=False))
    return first, second


def _range(tape, lex, first, second):
    """One figure from two ends; `low` stays below `high`."""
    low, high = first.found(), second.found()
    opener = lex.between.before(tape.words, first.start) or lex.starting.before(
        tape.words, first.start
    )
    found = replace(
        low,
        start=opener[0] if opener else low.start,
        end=high.end,
        high=high.high,
        approx=low.approx or high.approx,
    )
    if low.kind == "times":
        return replace(found, kind=_times(tape, lex, second, high, 0).kind)
    if low.kind == "points":
        return _points(tape, lex, second, found)
    return found


def _skip_bounds(tape, lex, i):
    hit = lex.bounds.before(tape.words, i)
    return hit[0] if hit else i


def _is_change(tape, lex, start, floor):
    """Whether a verb of change stands shortly before "de", "from"."""
    opener = lex.starting.before(tape.words, start)
    if not opener:
        return False
    for k in range(opener[0] - 1, max(opener[0] - 1 - _REACH, 0), -1):
        word = tape.words[k]
        if word in lex.changes:
            return True
        if word in _SENTENCE_ENDS:
            return False
    return False


_SENTENCE_ENDS = frozenset([".", "!", "?", ";", ":", "", "\n\n"])


# ---------------------------------------------------------------- shares of another number


def _out_of(tape, lex, first):
    """ "un sur cinq", "9 personnes sur 10", "one in five"."""
    words, number = tape.words, first.number
    if first.kind or number.vague or number.scale > 1:
        return None
    for j in range(first.end, first.end + _HALF_WORDS + 1):
        hit = lex.out_of.at(words, j)
        if hit:
            return _ratio(tape, lex, first, j, hit[0])
        if not words[j].isalpha():
            return None
    return None


def _ratio(tape, lex, first, link, j):
    words = tape.words
    second = read_number(tape, lex, j)
    strict = lex.tables.LOOSE_OUT_OF
    if second is None or second.one or second.vague or not first.number.low < second.low:
        return None
    if words[link] in strict and (link != first.end and not first.number.one):
        return None
    if _plain_unit(tape, lex, second.end) or is_plural(tape, lex, second.end):
        return None
    if second.low >= 1000 and words[link] in strict:
        return None
    share = round(float(first.number.low) / float(second.low), 4)
    return Found(first.start, second.end, "share", share, share)


# ---------------------------------------------------------------- fractions and factors


def _fraction(tape, lex, i):
    """ "un quart", "les trois quarts", "la moitié", "half", and "une demi-heure"."""
    words = tape.words
    half = lex.half_prefix.at(words, i + (words[i] in lex.one))
    if half and words[i] not in lex.fraction_alone | lex.fraction_determiners or half:
        unit = lex.units.at(words, half[0] + (words[half[0]] == "-"))
        if unit and unit[1][0] in ("duration", "measure", "money") and (half[0] + 0):
            return _part(i, unit, 0.5)
    j, count = i, 1
    if words[j] in lex.fraction_determiners:
        j += 1
    hit = lex.cardinals.at(words, j)
    if hit and hit[1] < 100:
        j, count = hit[0], hit[1]
        j += words[j] == "-"
    elif words[j] in lex.one and words[j + 1] == "-":
        j += 2
    elif is_digits(words[j]) and words[j].isdigit() and len(words[j]) < 3:
        count, j = int(words[j]), j + 1
    noun = lex.fractions.at(words, j)
    if not noun:
        return None
    end, (above, below) = noun
    if not _is_fraction(tape, lex, i, j, end, count):
        return None
    value = round(count * above / below, 4)
    return _of_unit(tape, lex, i, end, value) or Found(i, end, "share", value, value)


def _is_fraction(tape, lex, i, j, end, count):
    """Whether a word that is also an ordinal or a noun is a fraction here."""
    words = tape.words
    word = words[j]
    if word in lex.fraction_alone:
        return _half_alone(tape, lex, i, j, end)
    if j == i:
        return False
    if count > 1:
        return word[-1] == "s"
    of = lex.of.at(words, end)
    if word in lex.ordinals:
        by = lex.fraction_before.before(words, i)
        return bool(
            (of or words[j - 1] == "-" or words[i] == "one" or by)
            and words[i] not in ("the", "le", "les", "au", "du")
        )
    if lex.bounds.before(words, i + (words[i] in ("le", "la", "du"))):
        return True
    if words[i] in lex.definite:
        return bool(of) or words[i] in lex.fraction_definite
    return bool(of or not words[end].isalpha() or not is_plural(tape, lex, end))


def _half_alone(tape, lex, i, j, end):
    if lex.tables.LANG == "fr":
        return True
    if words_first_second(tape, i, j):
        return False
    return tape.words[end] != "-"


def words_first_second(tape, i, j):
    """Whether "half" is a half of a match or of a year: "the first half"."""
    return tape.words[j - 1] in ("first", "second", "1st", "2nd", "other?")


def _of_unit(tape, lex, i, end, value):
    """ "un quart d'heure", "three-quarters of an hour", "a quarter of a million"."""
    words = tape.words
    link = lex.of.at(words, end)
    j = link[0] if link else end
    if words[j] in lex.one:
        j += 1
    if link and words[j] in lex.scales and words[j] not in lex.plural_nouns:
        scale = lex.scales.at(words, j)
        number = Number(
            i, scale[0], round(value * scale[1]), round(value * scale[1]), noun=True, scale=scale[1]
        )
        return _with_unit(tape, lex, number).found()
    unit = lex.units.at(words, j) if link else None
    singular = unit and unit[1][0] == "duration" and not is_plural(tape, lex, j)
    return _part(i, unit, value) if singular and words[j - 1] not in lex.tables.NO_PART else None


def _part(i, unit, value):
    end, (kind, name, (above, below)) = unit
    value = value * above / below
    return Found(i, end, kind, value, value, name)


def _factor_word(tape, lex, i):
    """ "doublé", "le double de", "twice the price", "halved"."""
    words = tape.words
    hit = lex.factors.at(words, i)
    if not hit:
        return None
    end, (above, below) = hit
    word = words[i]
    if word in lex.factor_nouns and not (
        lex.factor_before.before(words, i)
        and lex.tables.LANG == "fr"
        and lex.factor_after.at(words, end)
        or lex.tables.LANG == "en"
        and (lex.factor_after.at(words, end) or lex.factor_before.before(words, i))
    ):
        return None
    if word in lex.tables.ADVERBIAL and not lex.of.at(words, end):
        return None
    if word in lex.tables.FACTOR_OCCASIONS and not lex.times_more.at(words, end):
        more = words[end] in ("what", "as", "the", "that", "its")
        kind = "factor" if more else "count"
        return Found(i, end, kind, above, above)
    if (
        word in lex.tables.FACTOR_OCCASIONS
        and words[lex.times_more.at(words, end)[0]] in lex.rate_words
    ):
        return Found(i, end, "count", above, above)
    start = i - 1 if words[i - 1] in ("le", "the", "du", "au") and word in lex.factor_nouns else i
    value = above if below == 1 else round(above / below, 4)
    return Found(start, end, "factor", value, value)


# ---------------------------------------------------------------- hedges and bounds


def _widen(tape, lex, found, floor):
    """Take in the hedges and bounds before and after a figure."""
    words, i = tape.words, found.start
    exact = found.low == found.high
    for _ in range(3):
        hit = lex.bounds.before(words, i)
        if not hit and words[i - 1] in lex.articles:
            hit = lex.bounds.before(words, i - 1)
        if not hit or hit[0] < floor:
            break
        i = hit[0]
        found = _bounded(replace(found, start=i), hit[1], exact)
    return _after(tape, lex, found)


def _after(tape, lex, found):
    """Take in the hedge or bound after a figure: "10 000 hommes au moins"."""
    for k in range(found.end, found.end + 2):
        hit = lex.after.at(tape.words, k)
        if hit and not is_digits(tape.words[hit[0]]) and not _opens_number(tape, lex, hit[0]):
            return _bounded(replace(found, end=hit[0]), hit[1], found.low == found.high)
        if not tape.words[k].isalpha() or tape.words[k] in lex.function_words:
            break
    return found


def _opens_number(tape, lex, i):
    return tape.words[i] in lex.cardinals or tape.words[i] in lex.one


def _bounded(found, sense, exact):
    if sense == "about":
        return replace(found, approx=True)
    if sense == "least":
        return replace(found, high=None)
    return replace(found, low=None)
