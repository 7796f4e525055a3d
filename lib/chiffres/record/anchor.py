"""Read each claim's value out of its quote: nothing in a claim's row is a number that was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from chiffres.errors import ChiffresError, Fault
from chiffres.figure import Figure
from chiffres.reading import extract
from chiffres.record.quotes import line_of, locate
from chiffres.record.tables import FIRST_ROW, Row

FILE = "seeds/claims.csv"
# What a frame holds of a claim: the fields of its value, and its place in the article.
WORDS = ("kind", "unit", "earliest", "latest", "edtf")  # "" where there is none, as in the tables
VALUE = {"low": float, "high": float, "approx": bool} | dict.fromkeys(WORDS, str)
DATED = ("period", "said")  # columns of words that tell a time, anywhere in the article
STARTS = ("figure_start", "figure_end", *(f"{column}_start" for column in DATED))
PLACE = dict.fromkeys(("start", "end", "line", *STARTS), int)
TIMES = dict.fromkeys((f"{column}_edtf" for column in DATED), str)
UNREAD = "unread"  # the reason of words that tell a number, and that the library does not read
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
    (-1 without a figure), the fields of VALUE, where the words of DATED start (-1 without any) and
    what they are in EDTF, and hops, the times that the claim was passed on.
    """
    read, faults = [], []
    for number, row in enumerate(rows, FIRST_ROW):
        article = articles.get(row["source_id"])
        if article is None:
            continue  # told already, as a broken key
        done = row | {"hops": row["chain"].count(">")}
        for column, reader in READERS.items():
            try:
                done |= reader(done, column, article)
            except ChiffresError as error:
                faults.append(Fault(FILE, str(error), number, row["claim_id"], column))
                if column == "quote":
                    break  # the others are sought from where it stands
        read.append(done)
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
            end = start + len(row["words"])
            if row["reason"] == UNREAD:
                _demand_unread(start, end, article)
            else:
                figure_in(row["words"], row["words"], start, article.figures)
            read.append(row | {"start": start, "end": end})
        except ValueError as error:
            faults.append(Fault("seeds/skipped.csv", str(error), number, row["skip_id"], "words"))
    return read, faults


def _read_quote(row: Row, column: str, article: Article) -> dict:
    start = locate(row[column], article.text, row["prefix"])
    return {
        "start": start,
        "end": start + len(row[column]),
        "line": line_of(start, article.text),
    }


def _read_figure(row: dict, column: str, article: Article) -> dict:
    if not row[column]:
        return NOTHING | {"figure_start": -1, "figure_end": -1}
    figure = figure_in(row["quote"], row[column], row["start"], article.figures)
    return value_of(figure) | {"figure_start": figure.start, "figure_end": figure.end}


def _read_date(row: dict, column: str, article: Article) -> dict:
    """Read words that tell a time: those in the quote before all others, then the nearest to it."""
    if not row[column]:
        return {f"{column}_start": -1, f"{column}_edtf": ""}
    same = [figure for figure in article.figures if figure.text == row[column]]
    if not same:
        place = article.text.find(row[column])
        if place < 0:
            locate(row[column], article.text)  # which tells the nearest passage
        figure_in(row[column], row[column], place, article.figures)
    figure = min(same, key=lambda figure: _away(figure, row["start"], row["end"]))
    if not figure.edtf:
        raise ChiffresError(f"{row[column]!r} is read as a {figure.kind}, not a date; leave it out")
    return {f"{column}_start": figure.start, f"{column}_edtf": figure.edtf}


READERS: dict[str, Callable[[dict, str, Article], dict]] = {
    "quote": _read_quote,
    "figure": _read_figure,
    **dict.fromkeys(DATED, _read_date),
}


def _away(figure: Figure, start: int, end: int) -> tuple[bool, int, int]:
    outside = not (start <= figure.start and figure.end <= end)
    return outside, max(0, start - figure.end, figure.start - end), figure.start


def _demand_unread(start: int, end: int, article: Article) -> None:
    there = [f.text for f in article.figures if f.start < end and start < f.end]
    if there:
        raise ChiffresError(f"it is read, as {', '.join(map(repr, there))}; give it another reason")


def value_of(figure: Figure) -> dict:
    """Return the fields of VALUE that a figure has, and those that it has not as in NOTHING."""
    read = {name: getattr(figure, name) for name in VALUE}
    return {name: NOTHING[name] if value is None else value for name, value in read.items()}


def figure_in(
    quote: str, words: str, start: int, figures: list[Figure], name: str = "quote"
) -> Figure:
    """Return the figure whose words are `words`, in the quote that begins at `start`.

    `figures` are those of the whole article, so that each is read in its context; `name` is what a
    fault calls the quote. Raises ChiffresError when the words are not in the quote, or are not just
    what the library reads there.
    """
    if quote.count(words) != 1:
        times = f"{words!r} stands {quote.count(words)} times in the {name}"
        raise ChiffresError(f"{times}, expected once; copy more of the {name}")
    first = start + quote.index(words)
    there = [f for f in figures if f.start < first + len(words) and first < f.end]
    if [f.text for f in there] == [words]:
        return there[0]
    if not there:
        raise ChiffresError(f"no figure is read in {words!r}; leave it empty if the claim has none")
    found = ", ".join(repr(f.text) for f in there)
    raise ChiffresError(f"{words!r} is not what is read there; expected one of {found}")
