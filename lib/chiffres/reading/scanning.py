"""Walk through a text and read the figures in it, each by the reader that knows its kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from chiffres.figure import Figure

from .dates import read_date
from .names import after_label, follows_label, is_label, stands_free
from .numbers import is_digits
from .ordinals import read_ordinal
from .quantities import read_quantity
from .spelling import Words
from .tape import Found, Tape, Value, nothing

if TYPE_CHECKING:
    from .language import Language

_ROMANS = "ivx"


def scan(text: str, lang: Language, reference: date | None) -> Iterator[Figure]:
    """Yield the figures of a text in order."""
    tape = Tape(text, lang)
    words, idioms = tape.words, lang.names.idioms
    floor, previous = 1, None
    for i in _stops(tape):
        if i < floor:
            continue
        idiom = idioms.at(words, i)
        if idiom:
            floor = idiom[0]
            continue
        founds = _read(tape, i, floor, reference, previous) if _may_open(tape, i) else None
        for found in founds or ():
            floor = max(i + 1, found.end)
            if found.kind:
                previous = found
                yield _figure(tape, found)


def _stops(tape: Tape) -> list[int]:
    """Return the words at which a figure or an idiom may begin, as far as the next word tells."""
    words = tape.words
    needs = {word: _needed_after(word, tape.lang) for word in set(words)}
    pairs = zip(count(), words, words[1:], strict=False)
    return [i for i, word, next_ in pairs if (after := needs[word]) is None or next_ in after]


def _needed_after(word: str, lang: Language) -> Words | None:
    """Return the words of which one must follow this one; None where any may, as after digits."""
    if is_digits(word):
        return None
    ending = word.lstrip(_ROMANS)
    roman = word != ending and ending in lang.ordinals.roman_suffixes | {""}
    return None if roman else lang.watched.get(word, frozenset())


def _may_open(tape: Tape, i: int) -> bool:
    """Tell whether a figure's own words, without hedge or bound, may begin at word i."""
    words, word, lang = tape.words, tape.words[i], tape.lang
    seconds = lang.openings.get(word)
    if seconds is None or words[i + 1] in seconds or is_digits(word):
        return True
    out_of = lang.fractions.out_of
    return word in lang.numbers.one and any(near in out_of for near in words[i + 1 : i + 5])


def _read(
    tape: Tape, i: int, floor: int, reference: date | None, previous: Found | None
) -> list[Found] | None:
    """Return the figures that begin at word i, in a list; None where there are none."""
    numeral = is_digits(tape.words[i])
    if numeral and follows_label(tape, i):
        return [nothing(i, after_label(tape, i))]
    date = read_date(tape, i, reference, previous)
    if date:
        date.start = max(date.start, floor)
        return [date]
    if not stands_free(tape, i) or (numeral and is_label(tape, i)):
        return None
    ordinal = read_ordinal(tape, i)
    return [ordinal] if ordinal else read_quantity(tape, i, floor, previous)


def _figure(tape: Tape, found: Found) -> Figure:
    """Return the figure of what a reader found, in code points of the text."""
    start, end = tape.starts[found.start], tape.ends[found.end - 1]
    low, high = _number(found.low), _number(found.high)
    days = found.earliest, found.latest, found.edtf
    text = tape.text[start:end]
    return Figure(start, end, text, found.kind, low, high, found.unit, found.approx, *days)


def _number(value: Value | None) -> float | None:
    """Return a value as a float to twelve digits, so that binary fractions leave no trace."""
    return None if value is None else float(f"{value:.12g}")
