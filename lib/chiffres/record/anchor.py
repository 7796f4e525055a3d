"""Read each claim's value out of its quote: nothing in a claim's row is a number that was typed."""

from __future__ import annotations

from dataclasses import dataclass

from chiffres.errors import ChiffresError, Fault
from chiffres.figure import Figure
from chiffres.reading import extract
from chiffres.record.quotes import QuoteError, line_of, locate
from chiffres.record.tables import FIRST_ROW, Row

FILE = "seeds/claims.csv"
# What a frame holds of a claim: the fields of its value, and its place in the article.
WORDS = ("kind", "unit", "earliest", "latest", "edtf")  # "" where there is none, as in the tables
VALUE = {"low": float, "high": float, "approx": bool} | dict.fromkeys(WORDS, str)
PLACE = dict.fromkeys(("start", "end", "line", "figure_start", "figure_end"), int)
NOTHING = {"low": None, "high": None, "approx": False} | dict.fromkeys(WORDS, "")


@dataclass(frozen=True, slots=True)
class Article:
    """An article's text and the figures that the library reads in it."""

    source_id: str
    text: str
    figures: list[Figure]

    @classmethod
    def read(cls, source: Row, text: str) -> Article:
        """Read the figures of an article; relative dates count from its day of publication."""
        figures = extract(text, source["language"], source["reference_date"] or None)
        return cls(source["source_id"], text, figures)


def read_claims(rows: list[Row], articles: dict[str, Article]) -> tuple[list[dict], list[Fault]]:
    """Return the rows with what is read from the articles, and a fault for each that cannot be.

    Added to each row: start, end and line of the quote in its article, figure_start and figure_end
    (-1 without a figure), the fields of VALUE, and hops, the times that the claim was passed on.
    """
    read, faults = [], []
    for number, row in enumerate(rows, FIRST_ROW):
        if row["source_id"] not in articles:
            continue  # told already, as a broken key
        try:
            read.append(row | _read_claim(row, articles[row["source_id"]]))
        except ValueError as error:
            column = "quote" if isinstance(error, QuoteError) else "figure"
            faults.append(Fault(FILE, str(error), number, row["claim_id"], column))
    return read, faults


def read_skipped(rows: list[Row], articles: dict[str, Article]) -> tuple[list[dict], list[Fault]]:
    """Return the rows of skipped.csv with start and end, and a fault for each that is no figure."""
    read, faults = [], []
    for number, row in enumerate(rows, FIRST_ROW):
        article = articles.get(row["source_id"])
        if article is None:
            continue  # told already, as a broken key
        try:
            start = locate(row["words"], article.text, row["prefix"], row["suffix"])
            figure = figure_in(row["words"], row["words"], start, article.figures)
            read.append(row | {"start": figure.start, "end": figure.end})
        except ValueError as error:
            faults.append(Fault("seeds/skipped.csv", str(error), number, row["skip_id"], "words"))
    return read, faults


def _read_claim(row: Row, article: Article) -> dict:
    start = locate(row["quote"], article.text, row["prefix"])
    place = {
        "start": start,
        "end": start + len(row["quote"]),
        "line": line_of(start, article.text),
        "hops": row["chain"].count(">"),
    }
    if not row["figure"]:
        return place | NOTHING | {"figure_start": -1, "figure_end": -1}
    figure = figure_in(row["quote"], row["figure"], start, article.figures)
    return place | value_of(figure) | {"figure_start": figure.start, "figure_end": figure.end}


def value_of(figure: Figure) -> dict:
    """Return the fields of VALUE that a figure has, and those that it has not as in NOTHING."""
    read = {name: getattr(figure, name) for name in VALUE}
    return {name: NOTHING[name] if value is None else value for name, value in read.items()}


def figure_in(quote: str, words: str, start: int, figures: list[Figure]) -> Figure:
    """Return the figure whose words are `words`, in the quote that begins at `start`.

    `figures` are those of the whole article, so that each is read in its context. Raises
    ChiffresError when the words are not in the quote, or are not just what the library reads there.
    """
    if quote.count(words) != 1:
        times = f"{words!r} stands {quote.count(words)} times in the quote"
        raise ChiffresError(f"{times}, expected once; copy more of the quote")
    first = start + quote.index(words)
    there = [f for f in figures if f.start < first + len(words) and first < f.end]
    if [f.text for f in there] == [words]:
        return there[0]
    if not there:
        raise ChiffresError(f"no figure is read in {words!r}; leave it empty if the claim has none")
    found = ", ".join(repr(f.text) for f in there)
    raise ChiffresError(f"{words!r} is not what is read there; expected one of {found}")
