"""01_from_sentence_to_figure: texts and their figures as tables, and the same read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, NamedTuple

import pandas as pd

from chiffres.figure import Figure
from chiffres.lesson import Exercise, ask
from chiffres.reading import extract, normalise
from chiffres.record import claims, load, sources, table
from chiffres.record.anchor import DATED
from chiffres.record.auditing import entries
from chiffres.words import date_text, form, in_words
from summits import claim

OUTCOMES = ("same", "otherwise", "lost")
TOOLS_DAY = "2024-06-18"  # the day that the tools were told
NOTHING = "nothing read"
OTHER_LANGUAGE = {"fr": "en", "en": "fr"}

# What the exercises read: sentences of our own, as a newspaper might print them, and a claim.
SHIPS = "Le port a reçu plus de 40 navires."
BOOKS = "La bibliothèque en a prêté entre 800 000 et 1,2 million."
LETTERS = "Des dizaines de milliers de lettres sont arrivées."
NO_FIGURES = "Selon l’article 5 de la résolution 2397, un F-16 vole 24 heures sur 24."
NOVEMBER, DAY = "En novembre", "2024-06-18"
SEVEN_TIMES = "C004-06"


class Passage(NamedTuple):
    """A text, its language, and the day on which it was published ("" where it is not known)."""

    text: str
    language: str = "fr"
    day: str = ""

    def figures(self) -> list[Figure]:
        """Return the figures of the text, in order."""
        return extract(self.text, self.language, self.day or None)


def passage(ref: str) -> Passage:
    """Return the paragraph of an article in which a claim stands.

    Raises ChiffresError for a ref that is no claim.

    >>> passage("C004-06").text[:45]
    'Le 13 septembre, le New York Times signalé La'
    """
    row = claim(ref)
    whole = _articles()[row["source_id"]]
    return whole._replace(text=whole.text.split("\n")[row["line"] - 1])


def figures_in(text: str, language: str = "fr", day: str = "") -> pd.DataFrame:
    """Return the figures of a text, a row each: number, words, the fields of a Figure, reads.

    `reads` is the value in plain words. Arguments as for `chiffres.extract`; "" is no day.
    """
    rows = [
        {"number": number, "words": figure.text, **asdict(figure), "reads": in_words(figure)}
        for number, figure in enumerate(Passage(text, language, day).figures(), 1)
    ]
    columns = ("number", "words", *Figure.__dataclass_fields__, "reads")
    return pd.DataFrame(rows, columns=columns)


def article_figures() -> pd.DataFrame:
    """Return every figure of the five articles, a row each.

    Columns: source_id, source, ref (the article), entry (the claim that it is of, with “said” or
    “period” where it is a claim's time, or the skipped row), is_claim (bool), words, kind, form (a
    key of `chiffres.words.FORMS`; "" for what is no amount), low and high (float), unit, approx
    (bool).
    """
    entries, names = _entries(), sources().set_index("source_id")["attribution"]
    rows = [
        {"source_id": name, "ref": name, "source": names[name], "words": figure.text}
        | {"entry": entries[name, figure.start], "form": form(figure)}
        | {field: getattr(figure, field) for field in ("kind", "low", "high", "unit", "approx")}
        for (name, _), figure in _figures().items()
    ]
    frame = pd.DataFrame(rows)
    return frame.assign(is_claim=frame["entry"].str.startswith("C"))


def reread(language: bool = False, years: int | None = 0) -> pd.DataFrame:
    """Return the articles' figures with what becomes of each when the text is read otherwise.

    `language`: in the other language; `years`: with the day of publication moved by so many, or
    without a day (None). `outcome` is one of OUTCOMES: the same words with the same value, words
    or value that differ, or nothing read there; `now` says what is read there in its place.
    """
    again = {}
    for name, (text, tongue, day) in _articles().items():
        changed = "" if years is None else moved(day, years=years)
        read = Passage(text, OTHER_LANGUAGE[tongue] if language else tongue, changed)
        again[name] = read.figures()
    outcomes = [_outcome(figure, again[name]) for (name, _), figure in _figures().items()]
    return article_figures().join(pd.DataFrame(outcomes))


def moved(day: str, **by: int) -> str:
    """Return an ISO day so many years or months later, the last of the month where it has no such.

    >>> moved("2024-02-29", years=1)
    '2025-02-28'
    """
    return f"{pd.Timestamp(day) + pd.DateOffset(**by):%Y-%m-%d}"


def phrases(groups: dict[str, list[str]]) -> pd.DataFrame:
    """Return claims by their words, as `chiffres.charts.intervals` draws them, group by group.

    `measure` is the group, `label` the words in guillemets; a share is in percent.
    """
    known = claims().set_index("claim_id", drop=False)
    parts = [known.loc[refs].assign(measure=group) for group, refs in groups.items()]
    frame = pd.concat(parts, ignore_index=True)
    shares = frame["kind"] == "share"
    frame.loc[shares, ["low", "high"]] *= 100
    frame.loc[shares, "unit"] = "percent"
    read, places = _figures(), zip(frame["source_id"], frame["figure_start"], strict=True)
    reads = [in_words(read[place]) for place in places]
    return frame.assign(label="« " + frame["figure"] + " »", reads=reads)


def dates_moved(refs: list[str], months: int) -> pd.DataFrame:
    """Return dates as they would be read had their articles been published `months` later.

    A row a claim, as `chiffres.charts.dates` draws it: label (the words), earliest, latest
    (datetime64), words (what is read), who, ref and source; `day` is the day of publication that
    is supposed (datetime64).
    """
    return pd.DataFrame([_date_moved(claim(ref), months) for ref in refs])


def publication(moved: pd.DataFrame) -> pd.DataFrame:
    """Return the day of publication that `dates_moved` supposed, as a limit of `charts.dates`."""
    return moved[:1].assign(earliest=moved["day"], label="read as of this day")


def tools() -> pd.DataFrame:
    """Return the answers of other tools, a row a phrase, with this library's beside them.

    Columns: phrase, language, one for each tool (its name and version), chiffres.
    """
    kept = table("tools").replace({"answer": {"": NOTHING}})
    kept["tool"] += " " + kept["version"]
    by = ["phrase", "language"]
    wide = kept.pivot_table("answer", by, "tool", aggfunc="first", sort=False).sort_index(axis=1)
    wide["chiffres"] = [
        "; ".join(figures_in(phrase, language, TOOLS_DAY)["reads"])
        for phrase, language in wide.index
    ]
    return wide.replace({"chiffres": {"": NOTHING}}).reset_index().rename_axis(columns=None)


def _articles() -> dict[str, Passage]:
    """Return each article as a whole."""
    known = sources().set_index("source_id")[["language", "reference_date"]]
    return {name: Passage(one.text, *known.loc[name]) for name, one in load().articles.items()}


def _figures() -> dict[tuple[str, int], Figure]:
    """Return every figure by its article and start."""
    articles = load().articles.items()
    return {(name, figure.start): figure for name, one in articles for figure in one.figures}


def _entries() -> dict[tuple[str, int], str]:
    """Return where each figure is entered, by its article and start.

    That is a claim's id, with what it is of the claim where it is a time (“C000-17, said”), or
    the id of a skipped row.
    """
    return {place: _entry(told) for place, told in entries(load()).items()}


def _entry(told: list[tuple[str, str]]) -> str:
    """Name what a figure is entered as: one row's own where it is that, else a claim's time."""
    own = [ref for ref, column in told if column not in DATED]
    times = [f"{ref}, {name}" for name in reversed(DATED) for ref, column in told if column == name]
    return [*times, *own][-1]


def _date_moved(row: dict[str, Any], months: int) -> dict[str, Any]:
    text, language, printed = _articles()[row["source_id"]]
    day = moved(printed, months=months)
    found = {figure.start: figure for figure in extract(text, language, day)}
    figure = found[row["figure_start"]]
    edtf = figure.edtf or ""
    days = {end: pd.Timestamp(getattr(figure, end)) for end in ("earliest", "latest")}
    names = {"label": f"« {row['figure']} »", "who": "article", "ref": row["ref"]}
    words = date_text(edtf[:7] if "/" in edtf else edtf)
    return names | days | {"words": words, "source": row["source"], "day": pd.Timestamp(day)}


def _outcome(figure: Figure, found: list[Figure]) -> dict[str, str]:
    """Say what becomes of a figure among those found in another reading of its text."""
    if figure in found:
        return {"outcome": "same", "now": in_words(figure)}
    over = [one for one in found if one.start < figure.end and figure.start < one.end]
    now = "; ".join(f"“{one.text}”: {in_words(one)}" for one in over)
    return {"outcome": "otherwise" if over else "lost", "now": now}


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer as the library reads it."""
    ships, books, letters = map(normalise, (SHIPS, BOOKS, LETTERS))
    yield ask(
        "sentences-1a",
        f"The low end of “{SHIPS}”?",
        ships.low,
        "“Plus de 40” is a floor: 40 is the low end. Whether 40 itself counts is not recorded.",
        (41, "“more than” is not “one more”; the text prints 40 as its bound."),
        unit="ships",
    )
    yield ask(
        "sentences-1b",
        f"The high end of “{SHIPS}”: a number, or the word open?",
        "open" if ships.high is None else ships.high,
        "Nothing in the sentence says how many at most. An open end is not 40 and not infinity.",
        (ships.low, "that is the floor; who named a ceiling?"),
        ("infinity", "that there is no ceiling is more than the sentence says: it names none."),
        accepted=("ouvert", "ouverte", "not given", "not stated", "non précisé"),
        hint="Which words of the sentence would say how many at most?",
    )
    yield ask(
        "sentences-1c",
        f"The low end of “{BOOKS}”?",
        books.low,
        "“Million” belongs to 1.2 alone: shared, it would put the low end above the high.",
        (800_000 * 1e6, "you let both ends share “million”; then low is above high."),
        (books.high, "that is the high end."),
        unit="books",
    )
    yield ask(
        "sentences-1d",
        f"The low end of “{LETTERS}”?",
        letters.low,
        "A plural begins at two: two tens of thousands. Ten for the high end is a convention.",
        (10_000, "that is one ten of thousands; a plural begins at two."),
        (50_000, "a middle is a number that nobody printed."),
        unit="letters",
    )
    yield ask(
        "sentences-2",
        f"How many figures are in “{NO_FIGURES}”?",
        len(extract(NO_FIGURES)),
        "None: the numbers belong to names and to an idiom. Nothing is counted or measured.",
        (5, "that is every number in digits; which of them counts or measures?"),
        (2, "“24 heures sur 24” is an idiom: without pause."),
        (1, "“24 heures sur 24” is an idiom, and the others are names."),
        unit="figures",
        tolerance=0,
    )
    hops = claim(SEVEN_TIMES)["hops"]
    yield ask(
        "sentences-3",
        "How many times was « sept fois » (C004-06) passed on, as far as the article tells?",
        hops,
        "New York Times > The Diplomat: one hop. An official behind the newspaper stands in the"
        " check, not in the article, so the chain does not have him.",
        (hops + 1, "you counted the two names; a hop is the step between them."),
        (hops + 2, "the official and the translation are not in what the article tells."),
        (0, "the article did not find it out itself; whom does it cite?"),
        unit="hops",
        tolerance=0,
    )
    november = normalise(NOVEMBER, reference_date=DAY)
    yield ask(
        "sentences-4",
        "The first day that “En novembre” can mean, read on 18 June 2024 (as YYYY-MM-DD)?",
        november.earliest,
        "A month without a year is its last one, and a month is not a day: it begins on the first.",
        ("2024-11-01", "that November was still to come; the verb was in the past."),
        ("2024-11-18", "the 18th was taken from the day of reading; nobody said it."),
        ("2023-11-18", "the 18th was taken from the day of reading; nobody said it."),
        (november.latest, "that is the last day that it can mean."),
        accepted=("1 November 2023", "1 Nov 2023", "1er novembre 2023", "1 novembre 2023"),
    )
