"""Find a claim's words in its article: exactly once, or say where the nearest words are.

A quote and the words around it are a W3C TextQuoteSelector (`exact`, `prefix`, `suffix`); the
offsets found are a TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors).
"""

from __future__ import annotations

from difflib import SequenceMatcher

from chiffres.errors import ChiffresError


class QuoteError(ChiffresError):
    """Raised when a quote does not stand exactly once in its text."""


def locate(quote: str, text: str, prefix: str = "", suffix: str = "") -> int:
    """Return the offset at which `quote` stands in `text`, between `prefix` and `suffix`.

    Raises QuoteError when it is not there, with the nearest passage, or stands there twice.

    >>> locate("deux", "un, deux, trois, deux", prefix="trois, ")
    17
    """
    whole = prefix + quote + suffix
    found = text.count(whole)
    if found == 1:
        return text.index(whole) + len(prefix)
    where = f" after {prefix!r}" if prefix else ""
    where += f" before {suffix!r}" if suffix else ""
    if found:
        raise QuoteError(f"{quote!r} stands {found} times{where}; give it a longer prefix")
    if text.count(quote):
        raise QuoteError(f"{quote!r} is in the article, but not{where}; mend the prefix")
    raise QuoteError(
        f"{quote!r} is not in the article; the nearest passage is {nearest(quote, text)!r}."
        " Copy the words from the article"
    )


def line_of(offset: int, text: str) -> int:
    """Return the number of the line, from 1, on which an offset stands."""
    return text.count("\n", 0, offset) + 1


def nearest(quote: str, text: str) -> str:
    """Return the passage of `text` that is most like `quote`, about as long as it.

    Each run of as many words as the quote has, in the line that shares most with it, is compared.

    >>> nearest("dix mille chats", "On compte dix mille chiens ici.")
    'dix mille chiens'
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return ""
    wanted = set(quote.split())
    words = max(lines, key=lambda line: len(wanted & set(line.split()))).split()
    size = min(len(quote.split()), len(words))
    runs = (" ".join(words[i : i + size]) for i in range(len(words) - size + 1))
    return max(runs, key=lambda run: SequenceMatcher(None, quote, run, autojunk=False).ratio())
