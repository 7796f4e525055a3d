"""Cut a text into words, numerals and signs, only where a figure may stand.

A tape holds the words of one stretch of text, folded to lower case, with their offsets into the
original. A cheap pass over the whole text finds the triggers (digits and words of the tables);
only the surroundings of triggers are cut, so that the cost follows the number of figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_LEFT, _RIGHT, _EDGE = 70, 80, 40
_ROMAN = "(?:x[ivx]*|i{1,3}|iv|vi{0,3})(?:e|ème|es|th)"
_GAP = "[ \u00a0\u202f\u2009]"
_URL = r"(?:https?://|www\.)\S*"
_COMPOSITE = (  # dates, clocks, fractions, versions, telephone numbers
    r"[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?(?![0-9-])"
    r"|[0-9]{1,2}([/.-])[0-9]{1,2}\1[0-9]{4}(?![0-9])"
    r"|[0-9]+(?::[0-9]+)+"
    r"|[0-9]+(?:/[0-9]+)+"
    r"|[0-9]+(?:\.[0-9]+){2,6}(?![0-9])(?<!\.[0-9]{3})"
    r"|\+[0-9]{1,4}(?:[ .-][0-9]{1,4}){2,8}(?![0-9])"
    r"|0[0-9]{1,4}(?:[ .-][0-9]{2,4}){2,6}(?![0-9])"
    r"|[0-9]{1,4}(?:[ .-][0-9]{2}){4,6}(?![0-9])"
    r"|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}|(?:1-)?(?:[0-9]{3}-){1,2}[0-9]{4}(?![0-9])"
)


def fold(text: str) -> str:
    """The text in lower case with plain apostrophes and hyphens, each character in its place.

    >>> fold("L’İran, QUATRE‑VINGTS")
    "l'iran, quatre-vingts"
    """
    return text.replace("İ", "I").lower().replace("’", "'").replace("\u2011", "-")


def numeral_pattern(group: str, decimal: str) -> re.Pattern:
    """The pattern of a numeral whose thousands are split by `group` or blanks.

    >>> numeral_pattern(".", ",").fullmatch("1 234,5") is not None
    True
    """
    group, decimal = re.escape(group), re.escape(decimal)
    return re.compile(
        rf"[0-9]+\.[0-9]{{1,2}}(?![0-9])"
        rf"|(?:[0-9]{{1,3}}(?:{_GAP}[0-9]{{3}})+(?![0-9])"
        rf"|[0-9]{{1,3}}(?:{group}[0-9]{{3}})+(?![0-9])"
        rf"|[0-9]+)(?:{decimal}[0-9]+)?"
    )


def word_pattern(numeral: re.Pattern, elisions: str) -> re.Pattern:
    """The pattern that cuts folded text into composites, numerals, words and single signs."""
    return re.compile(rf"{_URL}|{_COMPOSITE}|{numeral.pattern}|{elisions}|[^\W\d_]+|\n\s*\n|[^\s]")


class Tape:
    """The words of text[begin:stop] with their offsets; an empty word stands at either end."""

    __slots__ = ("ends", "folded", "starts", "text", "words")

    def __init__(
        self,
        text: str,
        folded: str,
        begin: int,
        stop: int,
        pattern: re.Pattern,
        expansions: dict[str, str],
    ) -> None:
        self.text, self.folded = text, folded
        words, starts, ends = [""], [begin], [begin]
        for match in pattern.finditer(folded, begin, stop):
            word = match.group()
            words.append(expansions.get(word, word))
            starts.append(match.start())
            ends.append(match.end())
        self.words = [*words, "", "", "", ""]
        self.starts = [*starts, stop, stop, stop, stop]
        self.ends = [*ends, stop, stop, stop, stop]

    def glued(self, i: int) -> bool:
        """Whether word i touches the word before it."""
        return self.starts[i] == self.ends[i - 1] and self.words[i - 1][:1] not in ("", "\n")

    def verbatim(self, i: int, j: int | None = None) -> str:
        """The original text of words i to j, j excluded."""
        return self.text[self.starts[i] : self.ends[i if j is None else j - 1]]

    def capital(self, i: int) -> bool:
        """Whether word i begins with a capital in the original."""
        return self.text[self.starts[i] : self.starts[i] + 1].isupper()

    def opens_line(self, i: int) -> bool:
        """Whether only blanks stand between word i and the start of its line."""
        before = self.text[max(self.starts[i] - 8, 0) : self.starts[i]].rstrip(" \t\u00a0")
        return before[-1:] == "\n" or (before == "" and self.starts[i] < 8)

    def opens_sentence(self, i: int) -> bool:
        """Whether word i is the first of its sentence, as far as the words before it tell."""
        while self.words[i - 1] in _QUOTES:
            i -= 1
        stop = self.words[i - 1][:1]
        if stop in _STOPS and not (stop == "-" and self.glued(i)):
            return True
        return "\n" in self.text[self.ends[i - 1] : self.starts[i]]


def nearby(words: list[str], i: int, reach: int) -> list[str]:
    """The words of the sentence of word i that stand up to `reach` words away from it."""
    begin = end = i
    while begin > max(i - reach, 0) and words[begin - 1] not in _ENDS:
        begin -= 1
    while end < min(i + reach, len(words)) and words[end] not in _ENDS:
        end += 1
    return words[begin:end]


_ENDS = frozenset([".", "!", "?", "", "\n\n"])
_QUOTES = frozenset("«“\"'‘(")
_STOPS = frozenset(["", ".", "!", "?", ":", ";", "…", "•", "–", "—", "-", "\n", "|"])


def trie_pattern(words: Iterable[str]) -> str:
    """A regular expression for any of the words, letters shared from the left.

    >>> trie_pattern(["cent", "cinq", "cents"])
    'c(?:ent(?:s)?|inq)'
    """
    tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict) -> str:
    """The pattern of a node of the tree of letters."""
    options = [
        re.escape(letter) + _branch(below) for letter, below in sorted(node.items()) if letter
    ]
    body = options[0] if len(options) == 1 else "|".join(options)
    if not options:
        return ""
    if "" in node:
        return f"(?:{body})?"
    return body if len(options) == 1 else f"(?:{body})"


def trigger_pattern(words: list[str]) -> re.Pattern:
    """The pattern that finds where figures may stand: an address to skip, a digit, a word."""
    return re.compile(rf"({_URL})|[0-9]+|\b(?:{trie_pattern(words)}|{_ROMAN})\b|[½¼¾]")


def windows(folded: str, triggers: re.Pattern) -> Iterator[tuple[int, int]]:
    """Yield the stretches (begin, stop) of the folded text that surround triggers, in order."""
    floor = begin = stop = 0
    for match in triggers.finditer(folded):
        if match.lastindex:
            if stop > begin:
                yield begin, min(stop, match.start())
            begin = stop = floor = match.end()
            continue
        if match.start() - _LEFT > stop or stop == begin:
            if stop > begin:
                yield begin, stop
            begin = _left_edge(folded, max(floor, match.start() - _LEFT, stop), match.start())
        stop = _right_edge(folded, match.end() + _RIGHT)
    if stop > begin:
        yield begin, stop


def _left_edge(folded: str, edge: int, trigger: int) -> int:
    """The start of a window, at a blank."""
    if edge == 0:
        return 0
    blank = folded.find(" ", edge, trigger)
    return trigger if blank < 0 else blank


def _right_edge(folded: str, edge: int) -> int:
    """The end of a window, at a blank."""
    if edge >= len(folded):
        return len(folded)
    blank = folded.find(" ", edge, edge + _EDGE)
    return edge if blank < 0 else blank
