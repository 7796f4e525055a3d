"""Read Roman ordinals: "XXe", "XIX e"."""

from __future__ import annotations

import re

from .lexicon import Lexicon
from .tape import Tape

_ROMAN = re.compile(r"(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))([a-zè]*)")
_FIRST = frozenset("ivx")
_SUFFIXES = frozenset(["", "e", "ème", "es", "th"])
_VALUES = {"I": 1, "V": 5, "X": 10}


def roman_at(tape: Tape, lex: Lexicon, i: int) -> tuple[int, int] | None:
    """(end, rank) of the Roman ordinal at word i, its letters capital and its ending not; or None.

    "XXe" is one, "Vie" and "VIE" are none, "XX" is one only with "e" after it.
    """
    if tape.words[i][:1] not in _FIRST:
        return None
    match = _ROMAN.fullmatch(tape.verbatim(i))
    if not match or match[2] not in _SUFFIXES:
        return None
    end = i + 1
    if not match[2]:
        if tape.words[end] not in lex.roman_suffixes or tape.capital(end):
            return None
        end += 1
    return end, _value(match[1])


def _value(letters: str) -> int:
    """The value of Roman digits."""
    values = [_VALUES[letter] for letter in letters]
    return sum(
        -value if following > value else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
