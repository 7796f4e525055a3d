"""Walk through a text and read the figures in it, each by the reader that knows its kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chiffres.figure import Figure

from .dates import read_date
from .found import Found, Value, nothing
from .lexicon import Lexicon
from .names import after_label, follows_label, is_label, stands_free
from .numbers import is_digits
from .ordinals import read_ordinal
from .quantities import read_quantity
from .tape import Tape, fold, windows


def scan(text: str, lex: Lexicon, reference: date | None) -> Iterator[Figure]:
    """Yield the figures of a text in order."""
    folded = fold(text)
    for begin, stop in windows(folded, lex.triggers):
        tape = Tape(text, folded, begin, stop, lex.pattern, lex.expansions)
        yield from _figures(tape, lex, reference)


def _figures(tape: Tape, lex: Lexicon, reference: date | None) -> Iterator[Figure]:
    """Yield the figures of a tape in order."""
    words, watched, last = tape.words, lex.watched, len(tape.words) - 5
    i, floor, previous = 1, 1, None
    while i <= last:
        word = words[i]
        if word not in watched and not is_digits(word) and word[0] not in "ivx":
            i += 1
            continue
        idiom = lex.idioms.at(words, i)
        if idiom:
            i = floor = idiom[0]
            continue
        founds = (
            _read(tape, lex, i, floor, reference, previous) if _may_open(tape, lex, i) else None
        )
        if not founds:
            i += 1
            continue
        for found in founds:
            if found.kind:
                previous = found
                yield _figure(tape, found)
        i = floor = max(i + 1, founds[-1].end)


def _may_open(tape: Tape, lex: Lexicon, i: int) -> bool:
    """Whether a figure's own words, without hedge or bound, may begin at word i."""
    words, word = tape.words, tape.words[i]
    if is_digits(word):
        return True
    if word not in lex.openings:
        return word[0] in "ivx" and tape.capital(i)
    seconds = lex.openings[word]
    if seconds is None or words[i + 1] in seconds:
        return True
    return word in lex.one and any(word in lex.out_of for word in words[i + 1 : i + 5])


def _read(
    tape: Tape, lex: Lexicon, i: int, floor: int, reference: date | None, previous: Found | None
) -> list[Found] | None:
    """The figures that begin at word i, in a list; None where there are none."""
    numeral = is_digits(tape.words[i])
    if numeral and follows_label(tape, lex, i):
        return [nothing(i, after_label(tape, lex, i))]
    date = read_date(tape, lex, i, reference, previous)
    if date:
        date.start = max(date.start, floor)
        return [date]
    if not stands_free(tape, lex, i) or (numeral and is_label(tape, lex, i)):
        return None
    ordinal = read_ordinal(tape, lex, i)
    if ordinal:
        return [ordinal]
    return read_quantity(tape, lex, i, floor, previous)


def _figure(tape: Tape, found: Found) -> Figure:
    """The figure of what a reader found, in code points of the text."""
    start, end = tape.starts[found.start], tape.ends[found.end - 1]
    return Figure(
        start,
        end,
        tape.text[start:end],
        found.kind,
        _number(found.low),
        _number(found.high),
        found.unit,
        found.approx,
        found.earliest,
        found.latest,
        found.edtf,
    )


def _number(value: Value | None) -> float | None:
    """A value as a float, or None."""
    return None if value is None else float(round(value, 10))
