"""Settle what the words around an amount make of it: its kind, its hedge, its bound, or a name."""

from __future__ import annotations

from decimal import Decimal

from .amounts import Amount
from .numbers import is_digits, is_plural
from .shares import is_multiple
from .tape import Found, Tape, Value
from .units import HOUR

_SMALL = 10  # up to here "over four islands" is a preposition, not a bound
_LATE = 6  # "depuis 14 heures" is a time of day, "depuis 3 heures" rather a duration
_HEDGES = 3  # how many hedges and bounds may stand before one number
_ADULT, _OLDEST = 16, 110  # "Smith, 45, said"
_PER_CENT = frozenset("%")


def sense(tape: Tape, amount: Amount, found: Found, previous: Found | None) -> Found:
    """Return the figure with the kind that the words around decide: times, points, ages."""
    if amount.kind == "times":
        return _times(tape, amount, found)
    if amount.kind == "points":
        return _points(tape, amount, found, previous)
    if amount.kind == "coins":
        found.kind = "count"
    elif not amount.kind and _is_age(tape, amount, previous):
        found.kind, found.unit, found.grain = "duration", "year", "age"
    return found


def _times(tape: Tape, amount: Amount, found: Found) -> Found:
    """Tell a factor ("trois fois plus", "10-fold") from occasions ("deux fois par an")."""
    words, end, say = tape.words, amount.end, tape.lang.factors
    alone = words[amount.start - 1] == "" and words[end] == ""
    multiplies = alone or words[end - 1] in say.factor or is_multiple(tape, end)
    counts = words[end - 1] in say.count or not multiplies or _is_occasion(tape, amount)
    found.kind = "count" if counts else "factor"
    return _inverted(found) if not counts and say.less.at(words, end) else found


def _is_occasion(tape: Tape, amount: Amount) -> bool:
    """Tell whether a verb in the past counts its times: "a gravi deux fois ce sommet"."""
    words, i, end, say = tape.words, amount.start, amount.end, tape.lang.factors
    if words[end] not in say.objects or words[end + 1] in say.measures:
        return False
    return words[i - 2] in say.auxiliaries and words[i - 1] not in say.verbs


def _points(tape: Tape, amount: Amount, found: Found, previous: Found | None) -> Found:
    """Tell percentage points, with decimals or beside a per cent, from points in a game."""
    number = amount.number
    begin, _ = tape.sentence(amount.start)
    share = previous is not None and previous.kind == "share" and previous.start >= begin
    share = share or isinstance(number.low, Decimal) or tape.said(_PER_CENT, amount.start)
    if share and number.high < 100:
        found.kind = "share"
    else:
        found.kind, found.end = "count", number.end
        found.low, found.high = number.low, number.high
    return found


def _is_age(tape: Tape, amount: Amount, previous: Found | None) -> bool:
    """Tell whether a bare number is an age: "aged nine and 12", "Smith, 45, said"."""
    words, i, say = tape.words, amount.start, tape.lang.ages
    before, after, number = words[i - 1], words[amount.end], amount.number
    opener = tape.lang.ranges.between.before(words, i)
    if say.before.before(words, opener[0] if opener else i):
        return True
    if previous is not None and previous.grain == "age" and previous.end == i - 1:
        return before in tape.lang.numbers.joiners or before == ","
    if before in tape.lang.bounds.weak and words[i - 2] in say.people:
        return not after.isalpha() or after in tape.lang.fractions.end
    if not number.digits or number.low > _OLDEST:
        return False
    if say.subjects.before(words, i) and (not after.isalpha() or after in say.after):
        return True
    if number.low < _ADULT or after.isalpha():
        return False
    if before in say.at:
        return tape.said(say.verbs, i, before=True)
    aside = (before, after) == (",", ",") or ((before, after) == ("(", ")") and tape.capital(i - 2))
    named = words[i - 2].isalpha() and words[i - 2] not in tape.lang.months.names
    return say.aside and aside and named


def multiplied(tape: Tape, found: Found, floor: int) -> Found:
    """Make a factor of what follows "multiplié par", "a factor of", "divisé par"."""
    if found.kind != "count":
        return found
    multiply = tape.lang.factors.multiply.before(tape.words, found.start)
    hit = multiply or tape.lang.factors.divide.before(tape.words, found.start)
    if hit:
        found.kind, found.start = "factor", max(hit[0], floor)
    return _inverted(found) if hit and not multiply else found


def _inverted(found: Found) -> Found:
    """Return the factor that divides by what was found."""
    found.low, found.high = _inverse(found.high), _inverse(found.low)
    return found


def _inverse(value: Value | None) -> Value | None:
    """Return one divided by a value; zero and an open end stay as they are."""
    return 1 / float(value) if value else value


def is_measured(tape: Tape, amount: Amount, found: Found) -> bool:
    """Tell whether "un an", "a tonne" is a quantity: "plus d'un an", "une heure seulement"."""
    after = tape.lang.bounds.measured.at(tape.words, amount.end)
    before = tape.lang.bounds.before_measured.before(tape.words, amount.start)
    bounded = found.low is None or found.high is None or found.approx
    return bool(amount.kind and (amount.kind == "share" or bounded or after or before))


def is_clock(tape: Tape, amount: Amount) -> bool:
    """Tell whether "3 heures", "15 h 30", "3 a.m." is a time of day."""
    words, end, number, say = tape.words, amount.end, amount.number, tape.lang.clocks
    if (amount.kind and amount.unit != "hour") or number.vague:
        return False
    if say.after.at(words, end) or say.half.before(words, amount.start):
        return True
    if amount.unit != "hour" or number.high > 24 or words[end - 1] not in say.units:
        return False
    minutes = is_digits(words[end])
    if minutes and words[end + 1] in tape.lang.units.change:
        return False
    if minutes and words[end - 1] == HOUR:
        return not say.duration_before.before(words, amount.start)
    if say.duration_after.at(words, end):
        return False
    late = number.digits and number.low >= _LATE and say.maybe.before(words, amount.start)
    return bool(late or say.before.before(words, amount.start))


def is_name(tape: Tape, amount: Amount) -> bool:
    """Tell whether a number word is a name: "les Vingt-Sept", "the Group of Seven"."""
    words, i, articles = tape.words, amount.start, tape.lang.nouns.articles
    if amount.number.digits or not tape.capital(i) or tape.opens_sentence(i):
        return False
    if tape.verbatim(i).isupper():
        return False  # a line in capitals
    if tape.capital(i - 1) and words[i - 1] not in articles and words[i - 2] not in articles:
        return False  # a headline
    return tape.capital(amount.end) or not is_plural(tape, amount.end)


def widen(tape: Tape, found: Found, floor: int) -> Found:
    """Take in the hedges and bounds before and after a figure, none before word `floor`."""
    words, i, say = tape.words, found.start, tape.lang.bounds
    for _ in range(_HEDGES):
        hit = say.before.before(words, i) or _past_article(tape, found, i)
        if not hit or hit[0] < floor or _is_preposition(tape, found, hit[0], i):
            break
        if words[i - 1] in say.factor_only and found.kind != "factor":
            break
        found.start = i = hit[0]
        _bound(found, hit[1])
    _widen_after(tape, found)
    return found


def _past_article(tape: Tape, found: Found, i: int) -> tuple[int, str] | None:
    """Return the hedge before "la moitié", "the 2,000"; a bound only where a share follows."""
    if tape.words[i - 1] not in tape.lang.nouns.articles:
        return None
    hit = tape.lang.bounds.before.before(tape.words, i - 1)
    return hit if hit and (hit[1] == "about" or found.kind in ("share", "factor")) else None


def _is_preposition(tape: Tape, found: Found, begin: int, end: int) -> bool:
    """Tell whether the words from `begin` to `end` bound nothing: "over four islands"."""
    words, say = tape.words, tape.lang.bounds
    word, before = words[begin], words[begin - 1]
    if before == "-" and tape.glued(begin):
        return True  # "a six-under 66"
    if before in say.stray.get(word, ()):
        return True  # "edged up to 4%", "spoke about two wars"
    if word in say.under and found.kind == "measure" and _covers(tape, found, before):
        return True
    if end - begin > 1 or word not in say.weak:
        return False
    if found.kind == "duration" and word in say.weak_periods:
        return before not in say.period_cues
    return found.kind == "count" and found.high is not None and found.high <= _SMALL


def _covers(tape: Tape, found: Found, before: str) -> bool:
    """Tell whether a thing lies under it: "under 30 metres of snow", "hidden under 2 tonnes"."""
    link = tape.lang.nouns.of.at(tape.words, found.end)
    covers = link is not None and tape.words[link[0]] in tape.lang.bounds.covers
    return covers or before in tape.lang.bounds.covered


def _widen_after(tape: Tape, found: Found) -> None:
    """Take in the hedge or bound after a figure: "10 000 hommes au moins"."""
    words = tape.words
    for k in range(found.end, found.end + 2):
        hit = tape.lang.bounds.after.at(words, k)
        if hit and not _opens_number(tape, hit[0]) and not _opens_bound(tape, k, hit[0]):
            found.end = hit[0]
            return _bound(found, hit[1])
        if not words[k].isalpha() or words[k] in tape.lang.nouns.function_words:
            return None
    return None


def _opens_number(tape: Tape, i: int) -> bool:
    """Tell whether a number begins at word i."""
    word, say = tape.words[i], tape.lang.numbers
    words = word in say.cardinals or word in say.one or word in tape.lang.fractions.nouns
    return words or is_digits(word)


def _opens_bound(tape: Tape, k: int, end: int) -> bool:
    """Tell whether words k to end reach into a bound: "trois écoles et plus de 20 routes"."""
    hits = (tape.lang.bounds.before.at(tape.words, at) for at in range(k, end))
    return any(hit and hit[0] > end for hit in hits)


def _bound(found: Found, sense: str) -> None:
    """Apply a hedge or bound to a figure."""
    if sense == "about":
        found.approx = True
    elif sense == "least":
        found.high = None
    else:
        found.low = None
