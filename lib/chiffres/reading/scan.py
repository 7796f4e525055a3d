"""Walk through a text and read the figures in it, each by the reader that knows its kind."""

from __future__ import annotations

from chiffres.figure import Figure

from .dates import read_date
from .names import is_label, stands_free
from .numbers import is_digits
from .ordinals import read_ordinal
from .quantities import read_quantity
from .tape import Tape, fold, windows


def scan(text, lex, reference):
    """Yield the figures of a text in order."""
    folded = fold(text)
    for begin, stop in windows(folded, lex.triggers):
        tape = Tape(text, folded, begin, stop, lex.pattern, lex.expansions)
        yield from _figures(tape, lex, reference)


def _figures(tape, lex, reference):
    words, last = tape.words, len(tape.words) - 5
    i, floor, previous = 1, 1, None
    while i <= last:
        word = words[i]
        idiom = lex.idioms.at(words, i)
        if idiom:
            i = floor = idiom[0]
            continue
        if not (
            is_digits(word)
            or word in lex.starters
            or tape.text[tape.starts[i]].isupper()
            and word[0] in "ivx"
        ):
            i += 1
            continue
        founds = _read(tape, lex, i, floor, reference, previous)
        if not founds:
            i += 1
            continue
        for found in founds:
            if found.kind:
                previous = found
                yield _figure(tape, found)
        i = floor = max(i + 1, founds[-1].end)


def _read(tape, lex, i, floor, reference, previous):
    """The figures that begin at word i, in a list; None where there are none."""
    date = read_date(tape, lex, i, reference, previous)
    if date:
        date.start = max(date.start, floor)
        return [date]
    if not stands_free(tape, lex, i) or (is_digits(tape.words[i]) and is_label(tape, lex, i)):
        return None
    ordinal = read_ordinal(tape, lex, i)
    if ordinal:
        return [ordinal]
    return read_quantity(tape, lex, i, floor, previous)


def _figure(tape, found):
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


def _number(value):
    return None if value is None else float(round(value, 10))
