"""The first draft of a table of claims: one row a figure of a text, with its sentence.

The library fills in quote, prefix and figure. Who says so, how firmly and of what is for a person
to judge, so every other column of claims.csv is left empty.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from chiffres.figure import Figure
from chiffres.reading import extract

COLUMNS = (
    *("claim_id", "source_id", "cluster", "polarity", "theme", "measure", "quote", "prefix"),
    *("figure", "period", "said", "english", "place", "claimant"),
    *("claimant_type", "chain", "stance", "modality", "stage", "denominator", "alternative"),
    *("translation", "translation_note"),
)
FARTHEST = 200  # letters that a quote may take in from the next sentence
WORD = re.compile(r"\S+")
FILLED = ("quote", "prefix", "figure")
# A sentence ends at a stop before a capital, an opening quote or a digit, or
# with its line, unless the next goes on in small letters as wrapped text does.
END = re.compile(r"[.!?…]+(?:\s?[”\"»’)\]])*\s+(?=[\"“«(\[]?\s?[A-ZÀ-ÖØ-Þ\d])|\n+(?![a-zà-öø-ÿ\d])")
SHORTENED = re.compile(
    r"(?:\b[A-Z]|\b(?:M|MM|Mme|Mr|Mrs|Ms|Dr|Pr|St|No|vs|Gen|Gov|Lt|Sgt|Sen|Rep"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec))\.\s+$"
)


def new_claims(text: str, language: str = "fr", day: str = "") -> list[dict[str, str]]:
    """Return a row for each figure of a text, with the columns of claims.csv.

    Each quote, after its prefix, stands once in the text, and the figure once in its quote, so
    that the rows can be read back (unless the text says the same over and over: then no prefix
    would do, and the audit asks for one). Arguments as for `chiffres.extract`; "" is no day.
    """
    figures = extract(text, language, day or None)
    spans = list(_sentences(text, figures))
    return [_row(text, figure, spans) for figure in figures]


def as_csv(rows: list[dict[str, str]]) -> str:
    """Return rows as the text of a CSV file."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def save_claims(rows: list[dict[str, str]], path: Path | str) -> None:
    """Write rows to a CSV file, and say so; a file in which somebody has worked is left alone."""
    path = Path(path)
    if path.exists() and _is_worked_on(path):
        print(f"{path.name} has cells that were filled in: left as it is. Rename it to start anew.")
        return
    path.write_text(as_csv(rows), encoding="utf-8", newline="")
    print(f"Wrote {path.name}: {len(rows)} rows, one a figure.")


def _is_worked_on(path: Path) -> bool:
    """Tell whether a file holds anything that the library did not fill in."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    except (UnicodeDecodeError, csv.Error):
        return True
    return any(value for row in rows for column, value in row.items() if column not in FILLED)


def _sentences(text: str, figures: list[Figure]) -> Iterator[tuple[int, int]]:
    """Yield where each sentence starts and ends; no figure is cut ("novembre. 2023")."""
    start = 0
    for match in END.finditer(text):
        cut = any(f.start < match.end() < f.end for f in figures)
        if not cut and not SHORTENED.search(text[start : match.end()]):
            yield start, match.end()
            start = match.end()
    yield start, len(text)


def _row(text: str, figure: Figure, spans: list[tuple[int, int]]) -> dict[str, str]:
    start, end = next((a, b) for a, b in spans if a <= figure.start < b)
    start, end = _alone(text, figure, start, max(end, figure.end))
    first, end = _unique(text, figure, start, end)
    filled = {"quote": text[start:end], "prefix": text[first:start], "figure": figure.text}
    return dict.fromkeys(COLUMNS, "") | filled


def _alone(text: str, figure: Figure, start: int, end: int) -> tuple[int, int]:
    """Return where the words of a sentence start and end, short of any that repeat the figure's."""
    before = text.rfind(figure.text, start, figure.start)
    after = text.find(figure.text, figure.end, end)
    words = [word.span() for word in WORD.finditer(text, start, end)]
    starts = [first for first, _ in words if first > before]
    ends = [last for _, last in words if after == -1 or last <= after]
    return min([*starts, figure.start]), max([*ends, figure.end])


def _unique(text: str, figure: Figure, start: int, end: int) -> tuple[int, int]:
    """Return where a prefix must start, and the quote end, for the two to stand once in the text.

    Words are taken in from before the quote; where that does not do, as in a heading that the
    text repeats, letters from after it.
    """
    for first in _growing([word.start() for word in WORD.finditer(text, 0, start)][::-1], start):
        if text.count(text[first:end]) == 1:
            return first, end
    for last in range(end, end + FARTHEST):
        if text.count(figure.text, start, last) == 1 and text.count(text[start:last]) == 1:
            return start, last
    return start, end


def _growing(places: list[int], nearest: int) -> list[int]:
    """Return the nearest place, then the first, second, fourth ... of the others, and the last.

    >>> _growing([50, 40, 30, 20, 10], 60)
    [60, 50, 40, 20, 10]
    """
    steps = [places[2**i - 1] for i in range(len(places).bit_length())]
    return [nearest, *steps, *places[-1:]]
