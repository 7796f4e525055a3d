"""Tell numbers that are names: labels, list markers, versions, addresses, telephone numbers."""

from __future__ import annotations

from .numbers import is_counted, is_digits
from .tape import Tape

_FREE_SIGNS = frozenset("«“\"'‘(,;:!?[~≈<>+±…—¿¡½")
_DASHES = ("-", "–", "−")
_MARKERS = ("–", "-", "—")
_LABELS = 6  # numerals in a row that one label may name
_LONGEST = 4  # digits of a numeral that is part of a name: "Top 14"


def stands_free(tape: Tape, i: int) -> bool:
    """Tell whether the number at word i is not part of a longer name: "F-16", "M1A1", "x/2"."""
    if not tape.glued(i):
        return True
    before, numeral = tape.words[i - 1], is_digits(tape.words[i])
    tied = tape.glued(i - 1)
    if before in _DASHES:
        name = tape.capital(i) and tape.capital(i - 2)  # "Pont-Neuf"
        return not (name or (numeral and tied and tape.words[i - 2].isalpha()))
    if before == "+" and tied:
        return False  # "P5+1"
    return not numeral or before in _FREE_SIGNS


def is_label(tape: Tape, i: int) -> bool:
    """Tell whether the numeral at word i is a name, a clock or a list marker."""
    words, say = tape.words, tape.lang.names
    if ":" in words[i] or "/" in words[i] or words[i + 1] in say.streets:
        return True
    if tape.capital(i + 1) and words[i + 2] in say.street_ends:
        return True
    return _is_marker(tape, i) or _is_heading(tape, i) or _is_part_of_name(tape, i)


def follows_label(tape: Tape, i: int) -> bool:
    """Tell whether the numeral at word i is named by the word before it: "article 5", "bus 38"."""
    named = tape.lang.names.proper.before(tape.words, i)
    if tape.lang.names.labels.before(tape.words, i) or (named and tape.capital(named[0])):
        return True
    return _is_named_day(tape, i)


def after_label(tape: Tape, i: int) -> int:
    """Return the index after the numerals of a label: "n° 2023-1234", "articles 5, 6 et 7"."""
    words, listed, j = tape.words, tape.lang.names.listed, i + 1
    while words[j] in _DASHES and tape.glued(j) and tape.glued(j + 1):
        j += 2
    for _ in range(_LABELS):
        link = listed.at(words, j)
        k = link[0] if link else j + 1
        if not (link or words[j] == ",") or not is_digits(words[k]):
            break
        counted = words[k + 1].isalpha() and not listed.at(words, k + 1)
        longer = len(words[k]) > len(words[i]) + 1
        if counted or longer or tape.lang.units.named.at(words, k + 1):
            break
        j = k + 1
    return j


def _is_named_day(tape: Tape, i: int) -> bool:
    """Read "Le 11-Septembre": a day that is a name."""
    words = tape.words
    hyphen = words[i + 1] == "-" and tape.glued(i + 1) and tape.glued(i + 2)
    return hyphen and tape.capital(i + 2) and words[i + 2] in tape.lang.months.names


def _is_marker(tape: Tape, i: int) -> bool:
    """Read "1. ", "(2) " or "3 – " at the start of a line."""
    sign = tape.words[i + 1]
    first = i - (tape.words[i - 1] == "(")
    if not tape.opens_line(first) or tape.glued(i + 2):
        return False
    return tape.glued(i + 1) if sign in (".", ")") else sign in _MARKERS and not tape.glued(i + 1)


def _is_heading(tape: Tape, i: int) -> bool:
    """Read "2.3 Methods": a numbered heading on a line of its own."""
    return "." in tape.words[i] and tape.opens_line(i) and tape.capital(i + 1)


def _is_part_of_name(tape: Tape, i: int) -> bool:
    """Read "Ariane 6", "Top 14", "iOS 17.4": a short numeral after a name, with nothing counted."""
    words, lang = tape.words, tape.lang
    before, after = words[i - 1], words[i + 1]
    if len(words[i]) > _LONGEST or not before.isalpha() or not _is_named(tape, i - 1):
        return False
    if before in lang.months.names or before in lang.dates.weekdays:
        return False
    if lang.ranges.link.at(words, i + 1) and is_digits(words[i + 2]):
        return False  # "Slovakia 2-1"
    scaled = after in lang.numbers.nouns or after in lang.numbers.scale_signs
    return not (scaled or is_counted(tape, i + 1))


def _is_named(tape: Tape, i: int) -> bool:
    """Tell whether word i looks like a name: a capital inside a sentence."""
    inside = tape.verbatim(i)[1:]
    return inside != inside.lower() or (tape.capital(i) and not tape.opens_sentence(i))
