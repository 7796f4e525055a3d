"""Read a quantity: an amount or a fraction with its hedge or bound, or a range of amounts."""

from __future__ import annotations

from dataclasses import replace

from .amounts import Amount, read_amount, read_rest, with_small_change
from .numbers import is_digits, is_plural
from .senses import is_clock, is_measured, is_name, multiplied, sense, widen
from .shares import read_factor, read_fraction, read_ratio
from .tape import DASHES, Found, Tape, nothing


def read_quantity(tape: Tape, i: int, floor: int, previous: Found | None) -> list[Found] | None:
    """Return the figures whose own words begin at word i, two after a verb of change; or None.

    No figure reaches back before word `floor`; `previous` is the figure read last.
    """
    found = read_factor(tape, i)
    if found:
        return [widen(tape, found, floor)]
    first = read_amount(tape, i)
    found = _part(tape, i, first)
    if found:
        return [widen(tape, _fractions(tape, found), floor)]
    if first is None:
        return None
    second = _second(tape, first)
    if second is None:
        return _one(tape, _listed(tape, first), floor, previous)
    return _two(tape, *_shared(first, second), floor, previous)


def _part(tape: Tape, i: int, first: Amount | None) -> Found | None:
    """Return the fraction or ratio at word i, where it says more than the amount there."""
    found = read_fraction(tape, i)
    if first is None:
        return found
    if found and not first.number.one and found.end <= first.end:
        found = None
    return found or read_ratio(tape, first)


def _fractions(tape: Tape, first: Found) -> Found:
    """Return the range of fractions that `first` begins, "between a quarter and a third"; or it."""
    words, j, say = tape.words, first.end, tape.lang.ranges
    opener = say.between.before(words, first.start)
    link = say.link.at(words, j) or (say.joint.at(words, j) if opener else None)
    if not link or first.kind != "share" or _is_change(tape, first.start):
        return first
    second = read_fraction(tape, link[0])
    if not second or second.kind != "share" or (second.high or 0) <= (first.low or 0):
        return first
    start = opener[0] if opener else first.start
    return replace(first, start=start, end=second.end, high=second.high)


def _listed(tape: Tape, first: Amount) -> Amount:
    """Return the amount with the unit of the last in its list: "des enfants de 3 et 5 ans"."""
    second = None if first.kind or first.number.one else _last_listed(tape, first)
    if second is None or not second.kind or second.prefixed or second.kind == "times":
        return first
    return replace(_shared(first, second)[0], end=first.end)


def _last_listed(tape: Tape, first: Amount) -> Amount | None:
    """Return the last amount of the list that `first` opens: "10, 20 ou 30 euros"; or None.

    A list is followed once: what its first number found its others find again.
    """
    words, say, follows = tape.words, tape.lang.ranges, first.end
    passed: list[int] = []
    last = None
    while follows not in tape.lists:
        passed.append(follows)
        joint = say.joint.at(words, follows)
        if not joint and len(passed) > 1:
            joint = say.either.at(words, follows)
        if joint:
            last = read_amount(tape, joint[0])
            break
        second = read_amount(tape, follows + 1) if words[follows] == "," else None
        if second is None or second.kind or second.number.one:
            break
        follows = second.end
    tape.lists.update(dict.fromkeys(passed, tape.lists.get(follows, last)))
    return tape.lists[first.end]


def _one(tape: Tape, amount: Amount, floor: int, previous: Found | None) -> list[Found] | None:
    """Return the figure of a single amount, in a list; None for an article."""
    if is_clock(tape, amount) or is_name(tape, amount):
        minutes = amount.unit == "hour" and is_digits(tape.words[amount.end])
        return [nothing(amount.start, amount.end + minutes)]
    amount = with_small_change(tape, amount)
    found = sense(tape, amount, amount.found(), previous)
    found = multiplied(tape, widen(tape, found, floor), floor)
    return [found] if not amount.number.one or is_measured(tape, amount, found) else None


def _second(tape: Tape, first: Amount) -> Amount | None:
    """Return the other end of a range that begins with `first`, or None."""
    words, say = tape.words, tape.lang.ranges
    j = first.end + _hangs(tape, first.end)
    either = say.either.at(words, j)
    opened = say.between.before(words, _before_bounds(tape, first.start))
    hit = say.link.at(words, j) or either or (say.joint.at(words, j) if opened else None)
    dash = words[j] in DASHES
    if not hit or (dash and tape.glued(j) != tape.glued(j + 1)):
        return None
    bound = tape.lang.bounds.before.at(words, hit[0])
    if bound and dash:
        return None  # "a six-under 66"
    k = bound[0] if bound else hit[0]
    k += words[k] == "-" and tape.glued(k + 1)
    second = read_rest(tape, k, first) or read_amount(tape, k)
    if second is None or second.number.one or _are_apart(tape, first, second, bool(either)):
        return None
    return second if opened or not _is_score(tape, first, second) else None


def _hangs(tape: Tape, j: int) -> bool:
    """Tell whether a hyphen hangs before the link: "three- to five-year terms"."""
    words, say = tape.words, tape.lang.ranges
    if words[j] != "-" or not tape.glued(j) or (tape.glued(j + 1) and not words[j + 1].isalpha()):
        return False
    return bool(say.link.at(words, j + 1) or say.either.at(words, j + 1))


def _is_score(tape: Tape, first: Amount, second: Amount) -> bool:
    """Tell whether two bare numbers are a score or a vote: "lost 2-3", "voted 4 to 5"."""
    words, say = tape.words, tape.lang.ranges
    bare = not (first.kind or second.kind) and first.number.scale == second.number.scale == 1
    if not bare or second.start != first.end + 1 or words[first.end] in say.either:
        return False
    if is_plural(tape, second.end) or words[second.end] in tape.lang.nouns.adjectives:
        return False
    return tape.said(say.scores, first.start, before=True)


def _are_apart(tape: Tape, first: Amount, second: Amount, either: bool) -> bool:
    """Tell whether two linked amounts are two figures of their own."""
    if either and (first.kind or first.number.vague):
        return first.kind != second.kind or first.number.low >= second.number.low
    if not first.kind:
        return False
    if not second.kind:
        return _is_receiver(tape, first, second) if first.prefixed else first.kind != "share"
    return first.unit != second.unit or _said_twice(tape, first, second)


def _said_twice(tape: Tape, first: Amount, second: Amount) -> bool:
    """Tell whether two amounts of one unit are an amount and its result, not a range.

    "Lâchant 322 points à 38 482 points", "rose by 3% to 5%", "3 % à 5 pour cent".
    """
    words, start = tape.words, first.start
    points = first.kind == "points" and not tape.lang.ranges.starting.before(words, start)
    by = tape.lang.bounds.by.before(words, _before_bounds(tape, start))
    written = first.kind == "share" and words[first.end - 1] != words[second.end - 1]
    return bool(points or by or written)


def _is_receiver(tape: Tape, first: Amount, second: Amount) -> bool:
    """Tell whether the second number counts who gets the sum: "owed $1.1bn to 46 banks"."""
    words, j = tape.words, second.end
    if tape.glued(first.end) or tape.lang.ranges.starting.before(words, first.start):
        return False
    adjective = words[j].isalpha() and words[j] not in tape.lang.fractions.end
    return is_plural(tape, j) or (adjective and is_plural(tape, j + 1))


def _before_bounds(tape: Tape, i: int) -> int:
    """Return the index of the bound before word i, else i."""
    hit = tape.lang.bounds.before.before(tape.words, i)
    return hit[0] if hit else i


def _shared(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Return both amounts with the unit and the scale that is said only once."""
    if not first.kind:
        first = first.in_unit_of(second)
    else:
        second = second.in_unit_of(first)
    number, scale = first.number, second.number.scale
    if number.scale == 1 < scale and number.low * scale < second.number.high:
        low, high = number.low * scale, number.high * scale
        number = replace(number, low=low, high=high, scale=scale)
    return replace(first, number=replace(number, one=False)), second


def _two(
    tape: Tape, first: Amount, second: Amount, floor: int, previous: Found | None
) -> list[Found]:
    """Return a range as one figure; two after a verb of change or where the values fall."""
    hours = all(tape.words[end.end - 1] in tape.lang.clocks.units for end in (first, second))
    between = hours and second.number.high <= 24  # "entre 14 heures et 16 heures"
    if between or is_clock(tape, second) or is_clock(tape, first):
        return [nothing(first.start, second.end)]
    if first.number.low < second.number.low and not _is_change(tape, first.start):
        return [_range(tape, first, second, floor, previous)]
    head = sense(tape, first, first.found(), previous)
    head = widen(tape, head, floor)
    tail = sense(tape, second, second.found(), head)
    return [head, widen(tape, tail, head.end)]


def _range(tape: Tape, first: Amount, second: Amount, floor: int, previous: Found | None) -> Found:
    """Return the range from one amount to another as one figure."""
    low, high = first.found(), second.found()
    number = replace(second.number, low=first.number.low)
    whole = replace(second, start=first.start, number=number)
    found = replace(low, end=high.end, high=high.high, approx=low.approx or high.approx)
    found = sense(tape, whole, found, previous)
    found = replace(found, start=_range_start(tape, first.start, floor))
    return multiplied(tape, widen(tape, found, floor), floor)


def _range_start(tape: Tape, i: int, floor: int) -> int:
    """Return where a range starts: at its "entre", "from", but not past a bound, "plus de 10 à"."""
    words, say = tape.words, tape.lang.ranges
    opener = say.between.before(words, i) or say.starting.before(words, i)
    bounded = tape.lang.bounds.before.before(words, i)
    return opener[0] if opener and opener[0] >= floor and not bounded else i


def _is_change(tape: Tape, start: int) -> bool:
    """Tell whether a verb of change stands in the sentence before "de", "from"."""
    opener = tape.lang.ranges.starting.before(tape.words, _before_bounds(tape, start))
    return opener is not None and tape.said(tape.lang.ranges.changes, opener[0], before=True)
