"""A text as the readers see it: its words, numerals and signs, each with its place, cut once.

The words are folded to lower case; an empty word stands at either end. The tape also tells the
sentence of a word, and remembers what was read or sought on it before. What the readers hand to
the scan is told in words of the tape too.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, compress
from typing import TYPE_CHECKING, Any, TypeVar

from .spelling import Phrases, Words, fold

if TYPE_CHECKING:
    from .amounts import Amount
    from .language import Language

T = TypeVar("T")
Exact = int | Decimal
Value = Exact | float

DASHES = ("-", "–")

_AFTER = 4  # empty words at the end: a reader looks so far ahead
_BLANKS = frozenset(
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_ENDS = frozenset([".", "!", "?", "\n"])
_QUOTES = frozenset("«“\"'‘(")
_STOPS = frozenset(["", ".", "!", "?", ":", ";", "…", "•", "–", "—", "-", "\n", "|"])


class Tape:
    """The words of a text in a language, with their offsets into the original."""

    def __init__(self, text: str, lang: Language) -> None:
        self.text, self.lang = text, lang
        spelling = lang.spelling
        pieces = spelling.pattern.findall(fold(text))
        begins = [0, *accumulate(map(len, pieces))]
        kept = [piece not in _BLANKS for piece in pieces]
        full = spelling.expansions.get
        words = [full(piece, piece) for piece in compress(pieces, kept)]
        self.words = ["", *words, *[""] * _AFTER]
        self.starts = [0, *compress(begins, kept), *[len(text)] * _AFTER]
        self.ends = [0, *compress(begins[1:], kept), *[len(text)] * _AFTER]
        self.amounts: dict[int, Amount | None] = {}  # read so far, by first word
        self.lists: dict[int, Amount | None] = {}  # last amounts of lists, by the word that goes on
        self._sentence = (0, 0)
        self._places: dict[Words, int] = {}  # of words, the first in this sentence
        self._phrases: dict[int, list[tuple[int, Any]]] = {}

    def glued(self, i: int) -> bool:
        """Tell whether word i touches the word before it."""
        return self.starts[i] == self.ends[i - 1] and self.words[i - 1][:1] not in ("", "\n")

    def verbatim(self, i: int, j: int | None = None) -> str:
        """Return the original text of words i to j, j excluded."""
        return self.text[self.starts[i] : self.ends[i if j is None else j - 1]]

    def capital(self, i: int) -> bool:
        """Tell whether word i begins with a capital in the original."""
        return self.text[self.starts[i] : self.starts[i] + 1].isupper()

    def opens_line(self, i: int) -> bool:
        """Tell whether only blanks stand between word i and the start of its line."""
        blank = self.text[self.ends[i - 1] : self.starts[i]]
        return self.words[i - 1][:1] in ("", "\n") or "\n" in blank

    def opens_sentence(self, i: int) -> bool:
        """Tell whether word i is the first of its sentence, as far as the words before it tell."""
        while self.words[i - 1] in _QUOTES:
            i -= 1
        stop = self.words[i - 1][:1]
        if stop in _STOPS and not (stop == "-" and self.glued(i)):
            return True
        return self.opens_line(i)

    def sentence(self, i: int) -> tuple[int, int]:
        """Return (first word, index after the last) of the sentence of word i."""
        begin, end = self._sentence
        if not begin <= i < end:  # readers come by in order: each sentence is sought once
            begin, end, words = i, i, self.words
            while words[begin - 1] and not self._is_stop(begin - 1):
                begin -= 1
            while words[end] and not self._is_stop(end):
                end += 1
            self._sentence, self._places = (begin, end + 1), {}
        return self._sentence

    def _is_stop(self, i: int) -> bool:
        """Tell whether word i ends a sentence; a stop after an initial does not."""
        word = self.words[i]
        initial = self.starts[i] - self.starts[i - 1] == 1 and self.capital(i - 1)
        return word[0] in _ENDS and not (word == "." and initial)

    def said(self, words: Words, i: int, before: bool = False) -> bool:
        """Tell whether one of these words stands in the sentence of word i, or there before it."""
        begin, end = self.sentence(i)
        if words not in self._places:
            told = self.words[begin:end]
            first = next((begin + k for k, word in enumerate(told) if word in words), end)
            self._places[words] = first
        return self._places[words] < (i if before else end)

    def nearest(self, phrases: Phrases[T], i: int) -> T | None:
        """Return the meaning of the phrase nearest to word i in its sentence, or None."""
        hits = self._phrases.get(id(phrases))
        if hits is None:
            at = ((k, phrases.at(self.words, k)) for k in range(len(self.words)))
            hits = self._phrases[id(phrases)] = [(k, hit[1]) for k, hit in at if hit]
        begin, end = self.sentence(i)
        k = bisect_left(hits, (i,))
        near = [hit for hit in hits[max(k - 1, 0) : k + 1] if begin <= hit[0] < end]
        return min(near, key=lambda hit: abs(hit[0] - i))[1] if near else None


@dataclass(slots=True, eq=False)
class Found:
    """A figure at words start to end, its values still exact; kind "" says: pass over, no figure.

    `grain` tells a date's size ("year", "decade") or marks an age, for the figure that follows.
    """

    start: int
    end: int
    kind: str
    low: Value | None = None
    high: Value | None = None
    unit: str = ""
    approx: bool = False
    earliest: str | None = None
    latest: str | None = None
    edtf: str | None = None
    grain: str = ""


def nothing(start: int, end: int) -> Found:
    """Return the sign that words look like a figure and are none."""
    return Found(start, end, "")
