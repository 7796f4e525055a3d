"""Read a quantity: an amount or a fraction with its hedge or bound, or a range of amounts."""

from __future__ import annotations

from dataclasses import replace

from .amounts import Amount, negative, read_amount, read_rest, with_small_change
from .found import Found, Value, nothing
from .lexicon import Lexicon
from .numbers import is_digits, is_plural
from .shares import is_multiple, read_factor, read_fraction, read_ratio
from .tape import Tape, nearby

_REACH = 8  # how many words a verb of change may stand before its range
_SMALL = 10  # up to here "over four islands" is a preposition, not a bound
_NEAR = 16  # words in which a per cent makes percentage points of bare points
_LATE = 6  # "depuis 14 heures" is a time of day, "depuis 3 heures" rather a duration
_HEDGES = 3  # how many hedges and bounds may stand before one number


def read_quantity(
    tape: Tape, lex: Lexicon, i: int, floor: int, previous: Found | None
) -> list[Found] | None:
    """The figures (one, or two after a verb of change) whose own words begin at word i, or None.

    No figure reaches back before word `floor`; `previous` is the figure read last.
    """
    found = read_factor(tape, lex, i)
    if found:
        return [_widen(tape, lex, found, floor)]
    first = read_amount(tape, lex, i)
    if first is None or first.number.one:
        found = read_fraction(tape, lex, i)
    elif not first.kind:
        found = read_fraction(tape, lex, i)
        found = found if found and found.end > first.end else None
    found = found or (read_ratio(tape, lex, first) if first else None)
    if found:
        return [_widen(tape, lex, _fractions(tape, lex, found), floor)]
    if first is None:
        return None
    second = _second(tape, lex, first)
    if second is None and not first.kind:
        first = _listed(tape, lex, first)
    if second:
        minus = first.minus
        first, second = _shared(first, second)
        first = negative(tape, lex, first) if minus else first
        return _two(tape, lex, first, second, floor, previous)
    return _one(tape, lex, first, floor, previous)


def _fractions(tape: Tape, lex: Lexicon, first: Found) -> Found:
    """The range from one fraction to another, "between a quarter and a third", or the first."""
    words, j = tape.words, first.end
    opener = lex.between.before(words, first.start)
    link = lex.link.at(words, j) or (lex.joint.at(words, j) if opener else None)
    if not link or first.kind != "share" or _is_change(tape, lex, first.start):
        return first
    second = read_fraction(tape, lex, link[0])
    if not second or second.kind != "share" or second.high <= first.low:
        return first
    return replace(first, start=(opener or (first.start,))[0], end=second.end, high=second.high)


def _listed(tape: Tape, lex: Lexicon, first: Amount) -> Amount:
    """The amount with the unit of the next one: "des enfants de 3 et 5 ans"."""
    second = None if first.number.one else _last_listed(tape, lex, first)
    if second is None or not second.kind or second.prefixed or second.kind == "times":
        return first
    return replace(_shared(first, second)[0], end=first.end)


def _last_listed(tape: Tape, lex: Lexicon, first: Amount) -> Amount | None:
    """The last amount of the list that `first` opens: "10, 20 ou 30 euros", "3 and 5 years"."""
    words, j = tape.words, first.end
    for _ in range(_LIST):
        joint = lex.joint.at(words, j) or (lex.either.at(words, j) if j > first.end else None)
        if joint:
            return read_amount(tape, lex, joint[0])
        second = read_amount(tape, lex, j + 1) if words[j] == "," else None
        if second is None or second.kind or second.number.one:
            return None
        j = second.end
    return None


_LIST = 5  # amounts that may share the unit of the last

# ---------------------------------------------------------------- one amount


def _one(
    tape: Tape, lex: Lexicon, amount: Amount, floor: int, previous: Found | None
) -> list[Found] | None:
    """The figure of a single amount, in a list; None for an article."""
    if _is_clock(tape, lex, amount) or _is_name(tape, lex, amount):
        minutes = amount.unit == "hour" and is_digits(tape.words[amount.end])
        return [nothing(amount.start, amount.end + minutes)]
    amount = with_small_change(tape, lex, amount)
    found = _sense(tape, lex, amount, amount.found(), previous)
    found = _multiplied(tape, lex, _widen(tape, lex, found, floor), floor)
    if amount.number.one and not _is_measured(tape, lex, amount, found):
        return None
    return [found]


def _sense(tape: Tape, lex: Lexicon, amount: Amount, found: Found, previous: Found | None) -> Found:
    """Settle the kinds that the words around decide: times, points, ages."""
    if amount.kind == "times":
        return _times(tape, lex, amount, found)
    if amount.kind == "points":
        return _points(tape, amount, found, previous)
    if amount.kind == "coins":
        return replace(found, kind="count")
    if not amount.kind and _is_age(tape, lex, amount, previous):
        return replace(found, kind="duration", unit="year", grain="age")
    return found


def _times(tape: Tape, lex: Lexicon, amount: Amount, found: Found) -> Found:
    """A factor ("trois fois plus", "10-fold") or a count of occasions ("deux fois par an")."""
    words, end = tape.words, amount.end
    alone = words[amount.start - 1] == "" and words[end] == ""
    if _is_occasion(tape, lex, amount):
        return replace(found, kind="count")
    if words[end - 1] in lex.times_count:
        return replace(found, kind="count")
    if not (alone or words[end - 1] in lex.times_factor or is_multiple(tape, lex, end)):
        return replace(found, kind="count")
    if lex.times_less.at(words, end):
        return replace(found, kind="factor", low=_inverse(found.high), high=_inverse(found.low))
    return replace(found, kind="factor")


def _is_occasion(tape: Tape, lex: Lexicon, amount: Amount) -> bool:
    """Whether a verb in the past takes the words for its times: "a gravi deux fois ce sommet"."""
    words, i, end = tape.words, amount.start, amount.end
    if words[end] not in lex.times_objects or words[end + 1] in lex.times_measures:
        return False
    verb = words[i - 1]
    return words[i - 2] in lex.times_auxiliaries and verb.isalpha() and verb not in lex.times_verbs


def _points(tape: Tape, amount: Amount, found: Found, previous: Found | None) -> Found:
    """Bare points are percentage points where the number has decimals or a per cent is near."""
    number = amount.number
    near = nearby(tape.words, amount.start, _NEAR)
    decimals = not isinstance(number.low, int)
    after = previous is not None and previous.kind == "share"
    after = after and amount.start - previous.end < _NEAR
    after = after and "." not in tape.words[previous.end : amount.start]
    if (decimals or after or "%" in near) and number.high < 100:
        return replace(found, kind="share")
    return replace(found, kind="count", low=number.low, high=number.high, end=number.end)


def _is_age(tape: Tape, lex: Lexicon, amount: Amount, previous: Found | None) -> bool:
    """Whether a bare number is an age: "aged nine and 12", "Smith, 45, said"."""
    words, i = tape.words, amount.start
    opener = lex.between.before(words, i)
    if lex.age_before.before(words, opener[0] if opener else i):
        return True
    if previous is not None and previous.grain == "age" and previous.end == i - 1:
        return words[i - 1] in lex.joiners or words[i - 1] == ","
    if words[i - 1] in lex.age_bounds and words[i - 2] in lex.age_people:
        return not words[amount.end].isalpha() or words[amount.end] in lex.fraction_end
    over = not words[amount.end].isalpha() or words[amount.end] in lex.age_after
    if lex.age_subject.before(words, i) and over:
        return amount.number.digits and amount.number.low < 111
    plausible = amount.number.digits and 15 < amount.number.low < 111
    if words[i - 1] in lex.age_at and plausible and not words[amount.end].isalpha():
        return any(word in lex.age_verbs for word in words[max(i - _REACH, 0) : i])
    around = words[i - 1], words[amount.end]
    aside = around == (",", ",") or (around == ("(", ")") and tape.capital(i - 2))
    named = words[i - 2].isalpha() and words[i - 2] not in lex.months
    return lex.tables.AGE_ASIDE and aside and named and plausible


def _multiplied(tape: Tape, lex: Lexicon, found: Found, floor: int) -> Found:
    """Make a factor of what follows "multiplié par", "a factor of", "divisé par"."""
    multiply = lex.multiply.before(tape.words, found.start)
    hit = multiply or lex.divide.before(tape.words, found.start)
    if not hit or found.kind != "count":
        return found
    found = replace(found, kind="factor", start=max(hit[0], floor))
    if multiply:
        return found
    return replace(found, low=_inverse(found.high), high=_inverse(found.low))


def _inverse(value: Value) -> float:
    """One divided by a value."""
    return round(1 / float(value), 4) if value else value


def _is_measured(tape: Tape, lex: Lexicon, amount: Amount, found: Found) -> bool:
    """Whether "un an", "a tonne" is meant as a quantity: "plus d'un an", "une heure seulement"."""
    if not amount.kind:
        return False
    bounded = found.low is None or found.high is None or found.approx
    after = lex.measured.at(tape.words, amount.end)
    before = lex.before_measured.before(tape.words, amount.start)
    return bool(amount.kind == "share" or bounded or after or before)


def _is_clock(tape: Tape, lex: Lexicon, amount: Amount) -> bool:
    """Whether "3 heures", "15 h 30", "3 a.m." is a time of day."""
    words, end = tape.words, amount.end
    if (amount.kind and amount.unit != "hour") or amount.number.vague:
        return False
    if lex.clock_after.at(words, end) or lex.clock_half.before(words, amount.start):
        return True
    if amount.unit != "hour" or amount.number.high > 24 or words[end - 1] not in lex.clock_units:
        return False
    if is_digits(words[end]) and words[end + 1] in lex.change_units:
        return False
    if is_digits(words[end]) and words[end - 1] == "h":
        return not lex.duration_before.before(words, amount.start)
    if lex.duration_after.at(words, end):
        return False
    late = amount.number.digits and amount.number.low >= _LATE
    maybe = late and lex.clock_maybe.before(words, amount.start)
    return bool(maybe or lex.clock_before.before(words, amount.start))


def _is_name(tape: Tape, lex: Lexicon, amount: Amount) -> bool:
    """Whether a number word is a name: "les Vingt-Sept", "the Group of Seven"."""
    i = amount.start
    if amount.number.digits or not tape.capital(i) or tape.opens_sentence(i):
        return False
    names = lex.articles
    if tape.verbatim(i).isupper():
        return False  # a line in capitals
    if tape.capital(i - 1) and tape.words[i - 1] not in names and tape.words[i - 2] not in names:
        return False  # a headline
    return tape.capital(amount.end) or not is_plural(tape, lex, amount.end)


# ---------------------------------------------------------------- two amounts


def _second(tape: Tape, lex: Lexicon, first: Amount) -> Amount | None:
    """The other end of a range that begins with `first`, or None."""
    words = tape.words
    j = first.end + _hangs(tape, lex, first.end)
    link, either = lex.link.at(words, j), lex.either.at(words, j)
    opened = lex.between.before(words, _before_bounds(tape, lex, first.start))
    hit = link or either or (lex.joint.at(words, j) if opened else None)
    if not hit or (words[j] in ("-", "–") and tape.glued(j) != tape.glued(j + 1)):
        return None
    bound = None if either else lex.bounds.at(words, hit[0])
    k = bound[0] if bound else hit[0]
    if bound and words[j] in ("-", "–"):
        return None  # "a six-under 66"
    k += words[k] == "-" and tape.glued(k + 1)
    second = read_rest(tape, lex, k, first) or read_amount(tape, lex, k)
    if second and not opened and _is_score(tape, lex, first, second):
        return None
    if second is None or second.number.one or _are_apart(tape, lex, first, second, either):
        return None
    return second


def _is_score(tape: Tape, lex: Lexicon, first: Amount, second: Amount) -> bool:
    """Whether two bare numbers are a score or a vote: "lost 2-3", "voted 4 to 5"."""
    words = tape.words
    bare = not (first.kind or second.kind) and first.number.scale == second.number.scale == 1
    if not bare or second.start != first.end + 1 or words[first.end] in lex.either:
        return False
    if is_plural(tape, lex, second.end) or words[second.end] in lex.adjectives:
        return False
    return any(
        word in lex.score_words for word in words[max(first.start - _REACH, 0) : first.start]
    )


def _hangs(tape: Tape, lex: Lexicon, j: int) -> bool:
    """Whether a hyphen hangs before the link: "three- to five-year terms"."""
    words = tape.words
    linked = lex.link.at(words, j + 1) or lex.either.at(words, j + 1)
    joined = tape.glued(j + 1) and not words[j + 1].isalpha()
    return words[j] == "-" and tape.glued(j) and not joined and bool(linked)


def _are_apart(
    tape: Tape, lex: Lexicon, first: Amount, second: Amount, either: tuple[int, bool] | None
) -> bool:
    """Whether two linked amounts are two figures of their own."""
    if either and (first.kind or first.number.vague):
        return first.kind != second.kind or first.number.low >= second.number.low
    if first.kind and second.kind and first.kind != second.kind:
        return True
    if first.unit and second.unit and first.unit != second.unit:
        return not (first.prefixed and second.kind == "money")
    if first.prefixed and not second.kind and _is_receiver(tape, lex, first, second):
        return True
    if first.kind and not second.kind:
        return not (first.prefixed or first.kind == "share")
    own_units = bool(first.kind and second.kind) and not first.prefixed
    if own_units and first.kind == "points" and not lex.starting.before(tape.words, first.start):
        return True  # "lâchant 322,63 points à 38 482,11 points"
    written = [tape.words[amount.end - 1] for amount in (first, second)]
    by = lex.by.before(tape.words, _before_bounds(tape, lex, first.start))
    return bool(by and first.kind and second.kind) or (
        own_units and written[0] != written[1] and first.kind == "share"
    )


def _is_receiver(tape: Tape, lex: Lexicon, first: Amount, second: Amount) -> bool:
    """Whether the second number counts who gets the sum: "owed $1.1bn to 46 banks"."""
    words, j = tape.words, second.end
    if words[first.end] == "-" or tape.glued(first.end) or lex.starting.before(words, first.start):
        return False
    adjective = words[j].isalpha() and words[j] not in lex.fraction_end
    return is_plural(tape, lex, j) or (adjective and is_plural(tape, lex, j + 1))


def _before_bounds(tape: Tape, lex: Lexicon, i: int) -> int:
    """The index of the bound before word i, else i."""
    hit = lex.bounds.before(tape.words, i)
    return hit[0] if hit else i


def _shared(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Both amounts with the unit and the scale that is said only once."""
    if not first.kind:
        first = replace(first, kind=second.kind, unit=second.unit, factor=second.factor)
    elif not second.kind or first.unit != second.unit:
        second = replace(second, kind=first.kind, unit=first.unit, factor=first.factor)
    number, scale = first.number, second.number.scale
    if number.scale == 1 < scale and number.low * scale < second.number.high:
        low, high = number.low * scale, number.high * scale
        number = replace(number, low=low, high=high, scale=scale)
    return replace(first, number=replace(number, one=False)), second


def _two(
    tape: Tape, lex: Lexicon, first: Amount, second: Amount, floor: int, previous: Found | None
) -> list[Found]:
    """A range as one figure; two figures after a verb of change or where the values fall."""
    hours = [tape.words[amount.end - 1] in lex.clock_units for amount in (first, second)]
    between = all(hours) and second.number.high <= 24  # "entre 14 heures et 16 heures"
    if between or _is_clock(tape, lex, second) or _is_clock(tape, lex, first):
        return [nothing(first.start, second.end)]
    if first.number.low >= second.number.low or _is_change(tape, lex, first.start):
        head = _sense(tape, lex, first, first.found(), previous)
        head = _widen(tape, lex, head, floor, after=False)
        tail = _sense(tape, lex, second, second.found(), head)
        return [head, _widen(tape, lex, tail, head.end)]
    return [_range(tape, lex, first, second, floor, previous)]


def _range(
    tape: Tape, lex: Lexicon, first: Amount, second: Amount, floor: int, previous: Found | None
) -> Found:
    """The range from one amount to another as one figure."""
    low, high = first.found(), second.found()
    opener = lex.between.before(tape.words, first.start) or lex.starting.before(
        tape.words, first.start
    )
    if not opener or opener[0] < floor:
        opener = (first.start, None)
    if lex.bounds.before(tape.words, first.start):
        opener = (first.start, None)  # "plus de 10 à 15 %"
    whole = replace(second, start=first.start)
    found = replace(low, end=high.end, high=high.high, approx=low.approx or high.approx)
    found = _sense(tape, lex, whole, found, previous)
    if found.kind == "count" and whole.kind == "points":
        found = replace(found, low=first.number.low, end=high.end)
    found = _widen(tape, lex, replace(found, start=opener[0]), floor)
    return _multiplied(tape, lex, found, floor)


def _is_change(tape: Tape, lex: Lexicon, start: int) -> bool:
    """Whether a verb of change stands shortly before "de", "from"."""
    opener = lex.starting.before(tape.words, _before_bounds(tape, lex, start))
    if not opener:
        return False
    for k in range(opener[0] - 1, max(opener[0] - 1 - _REACH, 0), -1):
        if tape.words[k] in lex.changes:
            return True
        if tape.words[k] in _SENTENCE_ENDS:
            return False
    return False


_SENTENCE_ENDS = frozenset([".", "!", "?", ";", ":", "", "\n\n"])


# ---------------------------------------------------------------- hedges and bounds


def _widen(tape: Tape, lex: Lexicon, found: Found, floor: int, after: bool = True) -> Found:
    """Take in the hedges and bounds before and after a figure."""
    words, i = tape.words, found.start
    for _ in range(_HEDGES):
        hit = lex.bounds.before(words, i) or _past_article(tape, lex, found, i)
        if not hit or hit[0] < floor or _is_preposition(tape, lex, found, *hit, i):
            break
        if words[hit[0]] in lex.particles and words[hit[0] - 1] in lex.particle_verbs:
            break  # "edged up to 4%"
        if words[i - 1] in lex.factor_only and found.kind != "factor":
            break
        i = hit[0]
        found = _bounded(replace(found, start=i), hit[1])
    return _after(tape, lex, found) if after else found


def _past_article(tape: Tape, lex: Lexicon, found: Found, i: int) -> tuple[int, str] | None:
    """The hedge before "la moitié", "the 2,000"; a bound only where a share follows."""
    if tape.words[i - 1] not in lex.articles:
        return None
    hit = lex.bounds.before(tape.words, i - 1)
    return hit if hit and (hit[1] == "about" or found.kind in ("share", "factor")) else None


def _is_preposition(tape: Tape, lex: Lexicon, found: Found, begin: int, sense: str, i: int) -> bool:
    """Whether "over", "under" tells a place or a period: "over six years", "over four islands"."""
    word = tape.words[begin]
    if tape.words[begin - 1] == "-" and tape.glued(begin):
        return True  # "a six-under 66"
    if word in lex.under and found.kind == "measure" and _covers(tape, lex, found, begin):
        return True
    if i - begin > 1 or word not in lex.weak_bounds:
        return False
    if found.kind == "duration" and word in lex.weak_periods:
        return tape.words[begin - 1] not in lex.period_cues
    return found.kind == "count" and found.high is not None and found.high <= _SMALL


def _covers(tape: Tape, lex: Lexicon, found: Found, begin: int) -> bool:
    """Whether a measure lies over something: "under 30 metres of snow", "hidden under 2 tonnes"."""
    words = tape.words
    link = lex.of.at(words, found.end)
    hidden = words[begin - 1] in lex.covered
    return hidden or bool(link and words[link[0]] in lex.covers)


def _after(tape: Tape, lex: Lexicon, found: Found) -> Found:
    """Take in the hedge or bound after a figure: "10 000 hommes au moins"."""
    words = tape.words
    for k in range(found.end, found.end + 2):
        hit = lex.after.at(words, k)
        if hit and not _opens_number(tape, lex, hit[0]) and not _opens_bound(tape, lex, k, hit[0]):
            return _bounded(replace(found, end=hit[0]), hit[1])
        if not words[k].isalpha() or words[k] in lex.function_words:
            break
    return found


def _opens_number(tape: Tape, lex: Lexicon, i: int) -> bool:
    """Whether a number begins at word i."""
    word = tape.words[i]
    return is_digits(word) or word in lex.cardinals or word in lex.one or word in lex.fractions


def _opens_bound(tape: Tape, lex: Lexicon, k: int, end: int) -> bool:
    """Whether words k to end reach into a bound: "trois écoles et plus de 20 routes"."""
    hits = (lex.bounds.at(tape.words, at) for at in range(k, end))
    return any(hit and hit[0] > end for hit in hits)


def _bounded(found: Found, sense: str) -> Found:
    """A figure with a hedge or bound applied."""
    if sense == "about":
        return replace(found, approx=True)
    if sense == "least":
        return replace(found, high=None)
    return replace(found, low=None)
