"""How a language is written: how a text is cut into words, and how phrases are found in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, KeysView
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

T = TypeVar("T")
S = TypeVar("S")
Words = frozenset[str]
Cut = tuple[str, ...]  # a phrase, cut as a text is

_GAP = "[ \u00a0\u202f\u2009]"
_URL = r"https?://\S*|www\.\S*"
_COMPOSITE = (  # dates, clocks, fractions, versions, codes, telephone numbers
    r"[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?(?![0-9-])"
    r"|[0-9]{1,2}(?:/[0-9]{1,2}/|\.[0-9]{1,2}\.|-[0-9]{1,2}-)[0-9]{4}(?![0-9])"
    r"|[0-9]+(?::[0-9]+)+"
    r"|[0-9]+(?:/[0-9]+)+"
    r"|[0-9]+(?:\.[0-9]+){2,6}(?![0-9])(?<!\.[0-9]{3})"
    r"|(?![0-9]{1,3}(?:,[0-9]{3})+(?![0-9,]))[0-9]+(?:,[0-9]+){3,}"
    r"|\+[0-9]{1,4}(?:[ .-][0-9]{1,4}){2,8}(?![0-9])"
    r"|0[0-9]{1,4}(?:[ .-][0-9]{2,4}){2,6}(?![0-9])"
    r"|[0-9]{1,4}(?:[ .-][0-9]{2}){4,6}(?![0-9])"
    r"|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}|(?:1-)?(?:[0-9]{3}-){1,2}[0-9]{4}(?![0-9])"
)


def fold(text: str) -> str:
    """Return the text in lower case with plain apostrophes and hyphens, every character in place.

    >>> fold("L’İran, QUATRE‑VINGTS")
    "l'iran, quatre-vingts"
    """
    return text.replace("İ", "I").lower().replace("’", "'").replace("\u2011", "-")


def split(line: str) -> list[str]:
    """Return the wordings of a line of a table; endings in brackets may be there or not.

    >>> split("tonne(s), rise(s/n), né(e)(s)")
    ['tonne', 'tonnes', 'rise', 'rises', 'risen', 'né', 'nés', 'née', 'nées']
    """
    wordings = (wording.strip() for wording in " ".join(line.split()).split(","))
    return [form for wording in wordings if wording for form in _forms(wording)]


def _forms(wording: str) -> list[str]:
    """Return a wording without the endings in its first brackets, and with each of them."""
    head, _, rest = wording.partition("(")
    endings, closed, tail = rest.partition(")")
    if not closed:
        return [wording]
    return [head + ending + end for ending in ("", *endings.split("/")) for end in _forms(tail)]


class Phrases(Generic[T]):
    """Phrases of one or several words with their meanings; the longest that fits wins."""

    __slots__ = ("_closing", "_opening", "meanings", "of")

    def __init__(self, meanings: dict[Cut, T] | None = None) -> None:
        self.meanings = meanings or {}
        alone = {phrase[0]: told for phrase, told in self.meanings.items() if len(phrase) == 1}
        self.of = alone.get  # the meaning of the phrase that is this one word, or None
        self._opening: dict[str, list[tuple[int, list[str], T]]] = {}
        self._closing: dict[str, list[tuple[int, list[str], T]]] = {}
        for phrase in sorted(self.meanings, key=len, reverse=True):
            entry = (len(phrase), list(phrase), self.meanings[phrase])
            self._opening.setdefault(phrase[0], []).append(entry)
            self._closing.setdefault(phrase[-1], []).append(entry)

    def __or__(self, other: Phrases[T]) -> Phrases[T]:
        """Return the phrases of both; where both have one, the other's meaning holds."""
        return Phrases(self.meanings | other.meanings)

    def __contains__(self, word: str) -> bool:
        """Tell whether a phrase begins with this word."""
        return word in self._opening

    def each(self, change: Callable[[T], S]) -> Phrases[S]:
        """Return the same phrases, every meaning changed."""
        return Phrases({phrase: change(meaning) for phrase, meaning in self.meanings.items()})

    def first_words(self) -> KeysView[str]:
        """Return the words that a phrase may begin with."""
        return self._opening.keys()

    def at(self, words: list[str], i: int) -> tuple[int, T] | None:
        """Return (index after the phrase, meaning) of the longest phrase at word i, or None."""
        for size, phrase, meaning in self._opening.get(words[i], ()):
            if size == 1 or words[i : i + size] == phrase:
                return i + size, meaning
        return None

    def before(self, words: list[str], i: int) -> tuple[int, T] | None:
        """Return (index of its first word, meaning) of the longest phrase that ends before word i.

        None where there is none.
        """
        for size, phrase, meaning in self._closing.get(words[i - 1], ()):
            if size == 1 or (size <= i and words[i - size : i] == phrase):
                return i - size, meaning
        return None


@dataclass(frozen=True, eq=False, repr=False)
class Spelling:
    """How numbers are written and words cut: the tables of a language are written through it.

    `elision` is a pattern of the pieces that an apostrophe splits off, `expansions` what they say.

    >>> spelling = Spelling(group=".", decimal=",", elision="d'", expansions={"d'": "de"})
    >>> spelling.phrases({"least": "plus de"}).at(["plus", "de", "dix"], 0)
    (2, 'least')
    """

    group: str
    decimal: str
    elision: str = "(?!)"  # matches nothing
    expansions: dict[str, str] = field(default_factory=dict)

    @cached_property
    def numeral(self) -> re.Pattern[str]:
        """Return the pattern of a numeral whose thousands are split by `group` or blanks."""
        group, decimal = re.escape(self.group), re.escape(self.decimal)
        return re.compile(
            rf"[0-9]+\.[0-9]{{1,2}}(?![0-9])"
            rf"|(?:[0-9]{{1,3}}(?:{_GAP}[0-9]{{3}})+(?![0-9])"
            rf"|[0-9]{{1,3}}(?:{group}[0-9]{{3}})+(?![0-9])"
            rf"|[0-9]+)(?:{decimal}[0-9]+)?"
        )

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern that cuts folded text into words, numerals, signs and blanks."""
        numerals = rf"(?=[0-9+(])(?:{_COMPOSITE}|{self.numeral.pattern})"
        return re.compile(rf" |{_URL}|{self.elision}|[^\W\d_]+|{numerals}|\n\s*\n|\s|[^\s]")

    def cut(self, phrase: str) -> Cut:
        """Return the words of a phrase, cut as a text is."""
        pieces = self.pattern.findall(fold(phrase))
        return tuple(self.expansions.get(word, word) for word in pieces if not word.isspace())

    def words(self, line: str) -> Words:
        """Return the single words of the wordings of a line."""
        return frozenset(word for wording in split(line) for word in self.cut(wording))

    def phrases(self, table: dict[T, str]) -> Phrases[T]:
        """Return the phrases of a table that maps each meaning to a line of wordings.

        A phrase with a hyphen is also found without.
        """
        meanings: dict[Cut, T] = {}
        for meaning, line in table.items():
            for wording in split(line):
                for variant in self._variants(wording):
                    meanings[variant] = meaning
        return Phrases(meanings)

    def wordings(self, line: str) -> Phrases[bool]:
        """Return the phrases of a line, which all say the same."""
        return self.phrases({True: line})

    def _variants(self, wording: str) -> Iterator[Cut]:
        """Yield a wording as it is cut, and without its hyphens."""
        cut = self.cut(wording)
        yield cut
        yield tuple(word for word in cut if word != "-") or cut
