"""Walk through a text and read the figures in it, each by the reader that knows its kind."""

from __future__ import annotations

from chiffres.figure import Figure

from .dates import read_date
from .numbers import is_digits, is_plural
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
    date = read_date(tape, lex, i, reference, previous)
    if date:
        if date.start < floor:
            date.start = i
        return [date]
    if is_digits(tape.words[i]) and _is_label(tape, lex, i):
        return None
    ordinal = read_ordinal(tape, lex, i)
    if ordinal:
        return [ordinal]
    return read_quantity(tape, lex, i, floor)


def _is_label(tape, lex, i):
    """Whether the numeral at word i is a name, a clock or a list marker."""
    words = tape.words
    if ":" in words[i] or "/" in words[i] or lex.labels.before(words, i):
        return True
    return _is_marker(tape, i) or _is_part_of_name(tape, lex, i)


def _is_marker(tape, i):
    """ "1. ", "2) " or "3 – " at the start of a line."""
    sign = tape.words[i + 1]
    if not tape.opens_line(i) or tape.glued(i + 2):
        return False
    return sign in (".", ")") and tape.glued(i + 1) or sign in ("–", "-", "—")


def _is_part_of_name(tape, lex, i):
    """ "Ariane 6", "Top 14": a short numeral after a capitalised word, with nothing counted."""
    words = tape.words
    return (
        len(words[i]) < 4
        and words[i - 1].isalpha()
        and tape.capital(i - 1)
        and not tape.opens_sentence(i - 1)
        and not tape.glued(i + 1)
        and not is_plural(tape, lex, i + 1)
        and not is_plural(tape, lex, i + 2)
        and words[i - 1] not in lex.months
        and words[i - 1] not in lex.weekdays
        and lex.units.at(words, i + 1) is None
        and words[i + 1] not in lex.nouns
        and words[i + 1] not in lex.scale_signs
    )


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
