"""Read a quantity: an amount or a fraction with its hedge or bound, or a range of amounts."""

from __future__ import annotations

from dataclasses import replace

from .amounts import Amount, negative, read_amount, read_rest, with_small_change
from .found import Found, Value, nothing
from .numbers import is_digits, is_plural
from .shares import is_multiple, read_factor, read_fraction, read_ratio
from .tape import Tape

_SMALL = 10  # up to here "over four islands" is a preposition, not a bound
_PER_CENT = frozenset("%")
_LATE = 6  # "depuis 14 heures" is a time of day, "depuis 3 heures" rather a duration
_HEDGES = 3  # how many hedges and bounds may stand before one number


def read_quantity(tape: Tape, i: int, floor: int, previous: Found | None) -> list[Found] | None:
    """Return the figures whose own words begin at word i: one, or two after a verb of change; or None.

    No figure reaches back before word `floor`; `previous` is the figure read last.
    """
    found = read_factor(tape, i)
    if found:
        return [_widen(tape, found, floor)]
    first = read_amount(tape, i)
    if first is None or first.number.one:
        found = read_fraction(tape, i)
    elif not first.kind:
        found = read_fraction(tape, i)
        found = found if found and found.end > first.end else None
    found = found or (read_ratio(tape, first) if first else None)
    if found:
        return [_widen(tape, _fractions(tape, found), floor)]
    if first is None:
        return None
    second = _second(tape, first)
    if second is None and not first.kind:
        first = _listed(tape, first)
    if second:
        minus = first.minus
        first, second = _shared(first, second)
        first = negative(tape, first) if minus else first
        return _two(tape, first, second, floor, previous)
    return _one(tape, first, floor, previous)


def _fractions(tape: Tape, first: Found) -> Found:
    """Return the range from one fraction to another, "between a quarter and a third"; or `first`."""
    words, j = tape.words, first.end
    opener = tape.lang.ranges.between.before(words, first.start)
    link = tape.lang.ranges.link.at(words, j) or (
        tape.lang.ranges.joint.at(words, j) if opener else None
    )
    if not link or first.kind != "share" or _is_change(tape, first.start):
        return first
    second = read_fraction(tape, link[0])
    if not second or second.kind != "share" or second.high <= first.low:
        return first
    return replace(first, start=(opener or (first.start,))[0], end=second.end, high=second.high)


def _listed(tape: Tape, first: Amount) -> Amount:
    """Return the amount with the unit of the next one: "des enfants de 3 et 5 ans"."""
    second = None if first.number.one else _last_listed(tape, first)
    if second is None or not second.kind or second.prefixed or second.kind == "times":
        return first
    return replace(_shared(first, second)[0], end=first.end)


def _last_listed(tape: Tape, first: Amount) -> Amount | None:
    """Return the last amount of the list that `first` opens: "10, 20 ou 30 euros"; or None."""
    words, j = tape.words, first.end
    for _ in range(_LIST):
        joint = tape.lang.ranges.joint.at(words, j) or (
            tape.lang.ranges.either.at(words, j) if j > first.end else None
        )
        if joint:
            return read_amount(tape, joint[0])
        second = read_amount(tape, j + 1) if words[j] == "," else None
        if second is None or second.kind or second.number.one:
            return None
        j = second.end
    return None


_LIST = 5  # amounts that may share the unit of the last

# ---------------------------------------------------------------- one amount


def _one(tape: Tape, amount: Amount, floor: int, previous: Found | None) -> list[Found] | None:
    """Return the figure of a single amount, in a list; None for an article."""
    if _is_clock(tape, amount) or _is_name(tape, amount):
        minutes = amount.unit == "hour" and is_digits(tape.words[amount.end])
        return [nothing(amount.start, amount.end + minutes)]
    amount = with_small_change(tape, amount)
    found = _sense(tape, amount, amount.found(), previous)
    found = _multiplied(tape, _widen(tape, found, floor), floor)
    if amount.number.one and not _is_measured(tape, amount, found):
        return None
    return [found]


def _sense(tape: Tape, amount: Amount, found: Found, previous: Found | None) -> Found:
    """Settle the kinds that the words around decide: times, points, ages."""
    if amount.kind == "times":
        return _times(tape, amount, found)
    if amount.kind == "points":
        return _points(tape, amount, found, previous)
    if amount.kind == "coins":
        return replace(found, kind="count")
    if not amount.kind and _is_age(tape, amount, previous):
        return replace(found, kind="duration", unit="year", grain="age")
    return found


def _times(tape: Tape, amount: Amount, found: Found) -> Found:
    """Tell a factor ("trois fois plus", "10-fold") from occasions ("deux fois par an")."""
    words, end = tape.words, amount.end
    alone = words[amount.start - 1] == "" and words[end] == ""
    if _is_occasion(tape, amount):
        return replace(found, kind="count")
    if words[end - 1] in tape.lang.factors.count:
        return replace(found, kind="count")
    if not (alone or words[end - 1] in tape.lang.factors.factor or is_multiple(tape, end)):
        return replace(found, kind="count")
    if tape.lang.factors.less.at(words, end):
        return replace(found, kind="factor", low=_inverse(found.high), high=_inverse(found.low))
    return replace(found, kind="factor")


def _is_occasion(tape: Tape, amount: Amount) -> bool:
    """Tell whether a verb in the past counts its times: "a gravi deux fois ce sommet"."""
    words, i, end = tape.words, amount.start, amount.end
    if words[end] not in tape.lang.factors.objects or words[end + 1] in tape.lang.factors.measures:
        return False
    verb = words[i - 1]
    return (
        words[i - 2] in tape.lang.factors.auxiliaries
        and verb.isalpha()
        and verb not in tape.lang.factors.verbs
    )


def _points(tape: Tape, amount: Amount, found: Found, previous: Found | None) -> Found:
    """Bare points are percentage points where the number has decimals or a per cent is near."""
    number = amount.number
    begin, end = tape.sentence(amount.start)
    decimals = not isinstance(number.low, int)
    after = previous is not None and previous.kind == "share"
    after = after and previous.start >= begin
    if (decimals or after or tape.said(_PER_CENT, begin, end)) and number.high < 100:
        return replace(found, kind="share")
    return replace(found, kind="count", low=number.low, high=number.high, end=number.end)


def _is_age(tape: Tape, amount: Amount, previous: Found | None) -> bool:
    """Tell whether a bare number is an age: "aged nine and 12", "Smith, 45, said"."""
    words, i = tape.words, amount.start
    opener = tape.lang.ranges.between.before(words, i)
    if tape.lang.ages.before.before(words, opener[0] if opener else i):
        return True
    if previous is not None and previous.grain == "age" and previous.end == i - 1:
        return words[i - 1] in tape.lang.numbers.joiners or words[i - 1] == ","
    if words[i - 1] in tape.lang.ages.bounds and words[i - 2] in tape.lang.ages.people:
        return not words[amount.end].isalpha() or words[amount.end] in tape.lang.fractions.end
    over = not words[amount.end].isalpha() or words[amount.end] in tape.lang.ages.after
    if tape.lang.ages.subjects.before(words, i) and over:
        return amount.number.digits and amount.number.low < 111
    plausible = amount.number.digits and 15 < amount.number.low < 111
    if words[i - 1] in tape.lang.ages.at and plausible and not words[amount.end].isalpha():
        return tape.said(tape.lang.ages.verbs, tape.sentence(i)[0], i)
    around = words[i - 1], words[amount.end]
    aside = around == (",", ",") or (around == ("(", ")") and tape.capital(i - 2))
    named = words[i - 2].isalpha() and words[i - 2] not in tape.lang.months.names
    return tape.lang.ages.aside and aside and named and plausible


def _multiplied(tape: Tape, found: Found, floor: int) -> Found:
    """Make a factor of what follows "multiplié par", "a factor of", "divisé par"."""
    multiply = tape.lang.factors.multiply.before(tape.words, found.start)
    hit = multiply or tape.lang.factors.divide.before(tape.words, found.start)
    if not hit or found.kind != "count":
        return found
    found = replace(found, kind="factor", start=max(hit[0], floor))
    if multiply:
        return found
    return replace(found, low=_inverse(found.high), high=_inverse(found.low))


def _inverse(value: Value) -> float:
    """One divided by a value."""
    return round(1 / float(value), 4) if value else value


def _is_measured(tape: Tape, amount: Amount, found: Found) -> bool:
    """Tell whether "un an", "a tonne" is a quantity: "plus d'un an", "une heure seulement"."""
    if not amount.kind:
        return False
    bounded = found.low is None or found.high is None or found.approx
    after = tape.lang.bounds.measured.at(tape.words, amount.end)
    before = tape.lang.bounds.before_measured.before(tape.words, amount.start)
    return bool(amount.kind == "share" or bounded or after or before)


def _is_clock(tape: Tape, amount: Amount) -> bool:
    """Tell whether "3 heures", "15 h 30", "3 a.m." is a time of day."""
    words, end = tape.words, amount.end
    if (amount.kind and amount.unit != "hour") or amount.number.vague:
        return False
    if tape.lang.clocks.after.at(words, end) or tape.lang.clocks.half.before(words, amount.start):
        return True
    if (
        amount.unit != "hour"
        or amount.number.high > 24
        or words[end - 1] not in tape.lang.clocks.units
    ):
        return False
    if is_digits(words[end]) and words[end + 1] in tape.lang.units.change:
        return False
    if is_digits(words[end]) and words[end - 1] == "h":
        return not tape.lang.clocks.duration_before.before(words, amount.start)
    if tape.lang.clocks.duration_after.at(words, end):
        return False
    late = amount.number.digits and amount.number.low >= _LATE
    maybe = late and tape.lang.clocks.maybe.before(words, amount.start)
    return bool(maybe or tape.lang.clocks.before.before(words, amount.start))


def _is_name(tape: Tape, amount: Amount) -> bool:
    """Tell whether a number word is a name: "les Vingt-Sept", "the Group of Seven"."""
    i = amount.start
    if amount.number.digits or not tape.capital(i) or tape.opens_sentence(i):
        return False
    names = tape.lang.nouns.articles
    if tape.verbatim(i).isupper():
        return False  # a line in capitals
    if tape.capital(i - 1) and tape.words[i - 1] not in names and tape.words[i - 2] not in names:
        return False  # a headline
    return tape.capital(amount.end) or not is_plural(tape, amount.end)


# ---------------------------------------------------------------- two amounts


def _second(tape: Tape, first: Amount) -> Amount | None:
    """Return the other end of a range that begins with `first`, or None."""
    words = tape.words
    j = first.end + _hangs(tape, first.end)
    link, either = tape.lang.ranges.link.at(words, j), tape.lang.ranges.either.at(words, j)
    opened = tape.lang.ranges.between.before(words, _before_bounds(tape, first.start))
    hit = link or either or (tape.lang.ranges.joint.at(words, j) if opened else None)
    if not hit or (words[j] in ("-", "–") and tape.glued(j) != tape.glued(j + 1)):
        return None
    bound = None if either else tape.lang.bounds.before.at(words, hit[0])
    k = bound[0] if bound else hit[0]
    if bound and words[j] in ("-", "–"):
        return None  # "a six-under 66"
    k += words[k] == "-" and tape.glued(k + 1)
    second = read_rest(tape, k, first) or read_amount(tape, k)
    if second and not opened and _is_score(tape, first, second):
        return None
    if second is None or second.number.one or _are_apart(tape, first, second, either):
        return None
    return second


def _is_score(tape: Tape, first: Amount, second: Amount) -> bool:
    """Tell whether two bare numbers are a score or a vote: "lost 2-3", "voted 4 to 5"."""
    words = tape.words
    bare = not (first.kind or second.kind) and first.number.scale == second.number.scale == 1
    if not bare or second.start != first.end + 1 or words[first.end] in tape.lang.ranges.either:
        return False
    if is_plural(tape, second.end) or words[second.end] in tape.lang.nouns.adjectives:
        return False
    return tape.said(tape.lang.ranges.scores, tape.sentence(first.start)[0], first.start)


def _hangs(tape: Tape, j: int) -> bool:
    """Tell whether a hyphen hangs before the link: "three- to five-year terms"."""
    words = tape.words
    linked = tape.lang.ranges.link.at(words, j + 1) or tape.lang.ranges.either.at(words, j + 1)
    joined = tape.glued(j + 1) and not words[j + 1].isalpha()
    return words[j] == "-" and tape.glued(j) and not joined and bool(linked)


def _are_apart(tape: Tape, first: Amount, second: Amount, either: tuple[int, bool] | None) -> bool:
    """Tell whether two linked amounts are two figures of their own."""
    if either and (first.kind or first.number.vague):
        return first.kind != second.kind or first.number.low >= second.number.low
    if first.kind and second.kind and first.kind != second.kind:
        return True
    if first.unit and second.unit and first.unit != second.unit:
        return not (first.prefixed and second.kind == "money")
    if first.prefixed and not second.kind and _is_receiver(tape, first, second):
        return True
    if first.kind and not second.kind:
        return not (first.prefixed or first.kind == "share")
    own_units = bool(first.kind and second.kind) and not first.prefixed
    if (
        own_units
        and first.kind == "points"
        and not tape.lang.ranges.starting.before(tape.words, first.start)
    ):
        return True  # "lâchant 322,63 points à 38 482,11 points"
    written = [tape.words[amount.end - 1] for amount in (first, second)]
    by = tape.lang.bounds.by.before(tape.words, _before_bounds(tape, first.start))
    return bool(by and first.kind and second.kind) or (
        own_units and written[0] != written[1] and first.kind == "share"
    )


def _is_receiver(tape: Tape, first: Amount, second: Amount) -> bool:
    """Tell whether the second number counts who gets the sum: "owed $1.1bn to 46 banks"."""
    words, j = tape.words, second.end
    if (
        words[first.end] == "-"
        or tape.glued(first.end)
        or tape.lang.ranges.starting.before(words, first.start)
    ):
        return False
    adjective = words[j].isalpha() and words[j] not in tape.lang.fractions.end
    return is_plural(tape, j) or (adjective and is_plural(tape, j + 1))


def _before_bounds(tape: Tape, i: int) -> int:
    """Return the index of the bound before word i, else i."""
    hit = tape.lang.bounds.before.before(tape.words, i)
    return hit[0] if hit else i


def _shared(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Both amounts with the unit and the scale that is said only once."""
    if not first.kind:
        first = replace(
            first, kind=second.kind, unit=second.unit, above=second.above, below=second.below
        )
    elif not second.kind or first.unit != second.unit:
        second = replace(
            second, kind=first.kind, unit=first.unit, above=first.above, below=first.below
        )
    number, scale = first.number, second.number.scale
    if number.scale == 1 < scale and number.low * scale < second.number.high:
        low, high = number.low * scale, number.high * scale
        number = replace(number, low=low, high=high, scale=scale)
    return replace(first, number=replace(number, one=False)), second


def _two(
    tape: Tape, first: Amount, second: Amount, floor: int, previous: Found | None
) -> list[Found]:
    """Return a range as one figure; two figures after a verb of change or where the values fall."""
    hours = [tape.words[amount.end - 1] in tape.lang.clocks.units for amount in (first, second)]
    between = all(hours) and second.number.high <= 24  # "entre 14 heures et 16 heures"
    if between or _is_clock(tape, second) or _is_clock(tape, first):
        return [nothing(first.start, second.end)]
    if first.number.low >= second.number.low or _is_change(tape, first.start):
        head = _sense(tape, first, first.found(), previous)
        head = _widen(tape, head, floor, after=False)
        tail = _sense(tape, second, second.found(), head)
        return [head, _widen(tape, tail, head.end)]
    return [_range(tape, first, second, floor, previous)]


def _range(tape: Tape, first: Amount, second: Amount, floor: int, previous: Found | None) -> Found:
    """Return the range from one amount to another as one figure."""
    low, high = first.found(), second.found()
    opener = tape.lang.ranges.between.before(
        tape.words, first.start
    ) or tape.lang.ranges.starting.before(tape.words, first.start)
    if not opener or opener[0] < floor:
        opener = (first.start, None)
    if tape.lang.bounds.before.before(tape.words, first.start):
        opener = (first.start, None)  # "plus de 10 à 15 %"
    whole = replace(second, start=first.start)
    found = replace(low, end=high.end, high=high.high, approx=low.approx or high.approx)
    found = _sense(tape, whole, found, previous)
    if found.kind == "count" and whole.kind == "points":
        found = replace(found, low=first.number.low, end=high.end)
    found = _widen(tape, replace(found, start=opener[0]), floor)
    return _multiplied(tape, found, floor)


def _is_change(tape: Tape, start: int) -> bool:
    """Tell whether a verb of change stands shortly before "de", "from"."""
    opener = tape.lang.ranges.starting.before(tape.words, _before_bounds(tape, start))
    if not opener:
        return False
    return tape.said(tape.lang.ranges.changes, tape.sentence(opener[0])[0], opener[0])


# ---------------------------------------------------------------- hedges and bounds


def _widen(tape: Tape, found: Found, floor: int, after: bool = True) -> Found:
    """Take in the hedges and bounds before and after a figure."""
    words, i = tape.words, found.start
    for _ in range(_HEDGES):
        hit = tape.lang.bounds.before.before(words, i) or _past_article(tape, found, i)
        if not hit or hit[0] < floor or _is_preposition(tape, found, *hit, i):
            break
        if (
            words[hit[0]] in tape.lang.bounds.particles
            and words[hit[0] - 1] in tape.lang.bounds.particle_verbs
        ):
            break  # "edged up to 4%"
        if words[i - 1] in tape.lang.bounds.factor_only and found.kind != "factor":
            break
        i = hit[0]
        found = _bounded(replace(found, start=i), hit[1])
    return _after(tape, found) if after else found


def _past_article(tape: Tape, found: Found, i: int) -> tuple[int, str] | None:
    """Return the hedge before "la moitié", "the 2,000"; a bound only where a share follows."""
    if tape.words[i - 1] not in tape.lang.nouns.articles:
        return None
    hit = tape.lang.bounds.before.before(tape.words, i - 1)
    return hit if hit and (hit[1] == "about" or found.kind in ("share", "factor")) else None


def _is_preposition(tape: Tape, found: Found, begin: int, sense: str, i: int) -> bool:
    """Tell whether "over", "under" is a preposition: "over six years", "over four islands"."""
    word = tape.words[begin]
    if tape.words[begin - 1] == "-" and tape.glued(begin):
        return True  # "a six-under 66"
    if word in tape.lang.bounds.under and found.kind == "measure" and _covers(tape, found, begin):
        return True
    if i - begin > 1 or word not in tape.lang.bounds.weak:
        return False
    if found.kind == "duration" and word in tape.lang.bounds.weak_periods:
        return tape.words[begin - 1] not in tape.lang.bounds.period_cues
    return found.kind == "count" and found.high is not None and found.high <= _SMALL


def _covers(tape: Tape, found: Found, begin: int) -> bool:
    """Tell whether a measure lies over a thing: "under 30 metres of snow", "hidden under 2 tonnes"."""
    words = tape.words
    link = tape.lang.nouns.of.at(words, found.end)
    hidden = words[begin - 1] in tape.lang.bounds.covered
    return hidden or bool(link and words[link[0]] in tape.lang.bounds.covers)


def _after(tape: Tape, found: Found) -> Found:
    """Take in the hedge or bound after a figure: "10 000 hommes au moins"."""
    words = tape.words
    for k in range(found.end, found.end + 2):
        hit = tape.lang.bounds.after.at(words, k)
        if hit and not _opens_number(tape, hit[0]) and not _opens_bound(tape, k, hit[0]):
            return _bounded(replace(found, end=hit[0]), hit[1])
        if not words[k].isalpha() or words[k] in tape.lang.nouns.function_words:
            break
    return found


def _opens_number(tape: Tape, i: int) -> bool:
    """Tell whether a number begins at word i."""
    word = tape.words[i]
    return (
        is_digits(word)
        or word in tape.lang.numbers.cardinals
        or word in tape.lang.numbers.one
        or word in tape.lang.fractions.nouns
    )


def _opens_bound(tape: Tape, k: int, end: int) -> bool:
    """Tell whether words k to end reach into a bound: "trois écoles et plus de 20 routes"."""
    hits = (tape.lang.bounds.before.at(tape.words, at) for at in range(k, end))
    return any(hit and hit[0] > end for hit in hits)


def _bounded(found: Found, sense: str) -> Found:
    """Return a figure with a hedge or bound applied."""
    if sense == "about":
        return replace(found, approx=True)
    if sense == "least":
        return replace(found, high=None)
    return replace(found, low=None)
