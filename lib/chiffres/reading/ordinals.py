"""Read an ordinal: "deuxième", "8e", "21st"."""

from __future__ import annotations

from .numbers import is_digits
from .quantities import Found


def read_ordinal(tape, lex, i):
    """The ordinal at word i as a Found, or None."""
    words = tape.words
    if is_digits(words[i]):
        word, j = words[i], i + 1
        if word.isdigit() and len(word) < 5 and words[j] in lex.ordinal_suffixes and tape.glued(j):
            if tape.glued(i) and words[i - 1].isalnum():
                return None
            return _rank(i, j + 1, int(word))
        return None
    hit = lex.ordinals.at(words, i)
    if hit:
        return _rank(i, *hit)
    ten = lex.cardinals.at(words, i)
    if not ten or ten[1] < 20:
        return None
    j = ten[0] + (words[ten[0]] == "-")
    last = lex.tens_ordinals.at(words, j) or lex.ordinals.at(words, j)
    if last and (last[1] < 10 or last[1] < 20 and ten[1] in lex.tables.TEEN_HOSTS):
        return _rank(i, last[0], ten[1] + last[1])
    return None


def _rank(start, end, value):
    return Found(start, end, "ordinal", value, value)
