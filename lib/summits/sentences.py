"""Texts and the figures in them, as tables: a passage, an article, the same text read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import NamedTuple

import pandas as pd

from chiffres.figure import Figure
from chiffres.lesson.exercises import Exercise
from chiffres.reading import extract, normalise
from chiffres.record import claims, table
from chiffres.record.loading import load
from chiffres.words import date_text, form, in_words

OUTCOMES = ("same", "otherwise", "lost")
TOOLS_DAY = "2024-06-18"  # the day that the tools were told
NOTHING = "nothing read"
OTHER_LANGUAGE = {"fr": "en", "en": "fr"}


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

    Raises ValueError for a ref that is no claim.

    >>> passage("C004-06").text[:45]
    'Le 13 septembre, le New York Times signalé La'
    """
    row = _claim(ref)
    source = load().sources.set_index("source_id").loc[row["source_id"]]
    lines = load().articles[row["source_id"]].text.split("\n")
    return Passage(lines[row["line"] - 1], source["language"], source["reference_date"])


def figures_in(text: str, language: str = "fr", day: str = "") -> pd.DataFrame:
    """Return the figures of a text, a row each: number, words, kind, the fields of a Figure, reads.

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

    Columns: source_id, source, ref (the article), entry (the claim or skipped row that it is),
    is_claim, words, kind, form (one of FORMS; "" for what is no amount), low, high, unit, approx.
    """
    entries = _entries()
    names = load().sources.set_index("source_id")["attribution"]
    rows = [
        {"source_id": name, "ref": name, "source": names[name], "words": figure.text}
        | {"entry": entries[name, figure.start], "form": form(figure)}
        | {field: getattr(figure, field) for field in ("kind", "low", "high", "unit", "approx")}
        for name, figure in _all_figures()
    ]
    frame = pd.DataFrame(rows)
    return frame.assign(is_claim=frame["entry"].str.startswith("C"))


def reread(language: bool = False, years: int | None = 0) -> pd.DataFrame:
    """Return the articles' figures with what becomes of each when the text is read otherwise.

    `language`: in the other language; `years`: with the day of publication moved by so many, or
    without a day (None). `outcome` is one of OUTCOMES: the same words with the same value, words
    or value that differ, or nothing read there; `now` says what is read there in its place.
    """
    sources = load().sources.set_index("source_id")
    results = []
    for name, article in load().articles.items():
        source = sources.loc[name]
        tongue = OTHER_LANGUAGE[source["language"]] if language else source["language"]
        found = extract(article.text, tongue, _moved(source["reference_date"], years))
        results += [_outcome(figure, found) for figure in article.figures]
    return article_figures().assign(**pd.DataFrame(results))


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
    return frame.assign(label="« " + frame["figure"] + " »", reads=_reads(frame))


def _reads(frame: pd.DataFrame) -> list[str]:
    """Say each claim's value in plain words."""
    known = {(name, figure.start): figure for name, figure in _all_figures()}
    places = zip(frame["source_id"], frame["figure_start"], strict=True)
    return [in_words(known[place]) for place in places]


def _all_figures() -> Iterator[tuple[str, Figure]]:
    for name, article in load().articles.items():
        yield from ((name, figure) for figure in article.figures)


def dates_moved(refs: list[str], months: int) -> pd.DataFrame:
    """Return dates as they would be read had their articles been published `months` later.

    A row a claim, as `chiffres.charts.dates` draws it: label (the words), earliest, latest, words
    (what is read), who, ref and source; `day` is the day of publication that is supposed.
    """
    return pd.DataFrame([_date_moved(ref, months) for ref in refs])


def publication(moved: pd.DataFrame) -> pd.DataFrame:
    """Return the day of publication that `dates_moved` supposed, as a limit of `charts.dates`."""
    return moved[:1].assign(earliest=moved["day"], label="read as of this day")


def _date_moved(ref: str, months: int) -> dict:
    row = _claim(ref)
    day = load().sources.set_index("source_id").loc[row["source_id"], "reference_date"]
    day = (pd.Timestamp(day) + pd.DateOffset(months=months)).strftime("%Y-%m-%d")
    text = load().articles[row["source_id"]].text
    found = extract(text, "fr", day)
    (figure,) = [one for one in found if one.start == row["figure_start"]]
    days = {end: pd.Timestamp(getattr(figure, end)) for end in ("earliest", "latest")}
    words = date_text(figure.edtf) if "/" not in figure.edtf else date_text(figure.edtf[:7])
    names = {"label": f"« {row['figure']} »", "who": "article", "ref": ref}
    return names | days | {"words": words, "source": row["source"], "day": pd.Timestamp(day)}


def _claim(ref: str) -> dict:
    rows = claims().set_index("claim_id", drop=False)
    if ref not in rows.index:
        raise ValueError(f"{ref!r} is no claim_id of claims.csv")
    return rows.loc[ref].to_dict()


def _entries() -> dict[tuple[str, int], str]:
    """Return the claim or skipped row that is a figure, by its article and start."""
    record = load()
    claimed = record.claims.query("figure != ''")[["source_id", "figure_start", "claim_id"]]
    skipped = record.skipped[["source_id", "start", "skip_id"]]
    rows = [*claimed.itertuples(index=False), *skipped.itertuples(index=False)]
    return {(name, start): ref for name, start, ref in rows}


def _moved(day: str, years: int | None) -> str | None:
    return None if years is None else f"{int(day[:4]) + years}{day[4:]}"


def _outcome(figure: Figure, found: list[Figure]) -> dict:
    """Say what becomes of a figure among those found in another reading of its text."""
    if figure in found:
        return {"outcome": "same", "now": in_words(figure)}
    over = [one for one in found if one.start < figure.end and figure.start < one.end]
    return {
        "outcome": "otherwise" if over else "lost",
        "now": "; ".join(f"“{one.text}”: {in_words(one)}" for one in over),
    }


def tools() -> pd.DataFrame:
    """Return the answers, a row a phrase and a column a tool, with this library's beside them.

    Columns: phrase, language, a column for each tool (its name and version), chiffres.
    """
    kept = table("tools")
    kept["tool"] = kept["tool"] + " " + kept["version"]
    kept["answer"] = kept["answer"].replace("", NOTHING)
    phrases = kept[["phrase", "language"]].drop_duplicates()
    wide = kept.pivot(index="phrase", columns="tool", values="answer")
    wide["chiffres"] = [
        _ours(*row) for row in phrases.set_index("phrase").loc[wide.index].itertuples()
    ]
    return phrases.merge(wide, left_on="phrase", right_index=True).reset_index(drop=True)


def _ours(phrase: str, language: str) -> str:
    return "; ".join(figures_in(phrase, language, TOOLS_DAY)["reads"]) or NOTHING


# ---------------------------------------------------------------- exercises

# Three sentences of our own, as a newspaper might print them.
SHIPS = "Le port a reçu plus de 40 navires."
BOOKS = "La bibliothèque en a prêté entre 800 000 et 1,2 million."
LETTERS = "Des dizaines de milliers de lettres sont arrivées."
NO_FIGURES = "Selon l’article 5 de la résolution 2397, un F-16 vole 24 heures sur 24."
NOVEMBER, DAY = "En novembre", "2024-06-18"


def _high(sentence: str) -> float | str:
    """Return the high end, "open" where there is none."""
    high = normalise(sentence).high
    return "open" if high is None else high


def _hops() -> float:
    (hops,) = claims().query("ref == 'C004-06'")["hops"]
    return float(hops)


def _november() -> Figure:
    return normalise(NOVEMBER, reference_date=DAY)


EXERCISES = {
    "reading-1a": Exercise(
        f"The low end of “{SHIPS}”?",
        lambda: normalise(SHIPS).low,
        "“Plus de 40” is a floor: 40 is the low end. Whether 40 itself counts is not recorded.",
        mistakes=((lambda: 41, "“more than” is not “one more”; the text prints 40 as its bound."),),
    ),
    "reading-1b": Exercise(
        f"The high end of “{SHIPS}”: a number, or the word open?",
        lambda: _high(SHIPS),
        "Nothing in the sentence says how many at most. An open end is not 40 and not infinity.",
        tolerance=0,
        mistakes=((lambda: normalise(SHIPS).low, "that is the floor; who named a ceiling?"),),
    ),
    "reading-1c": Exercise(
        f"The low end of “{BOOKS}”?",
        lambda: normalise(BOOKS).low,
        "“Million” belongs to 1.2 alone: shared, it would put the low end above the high.",
        mistakes=(
            (lambda: 800_000 * 1e6, "you let both ends share “million”; then low is above high."),
            (lambda: normalise(BOOKS).high, "that is the high end."),
        ),
    ),
    "reading-1d": Exercise(
        f"The low end of “{LETTERS}”?",
        lambda: normalise(LETTERS).low,
        "A plural begins at two: two tens of thousands. Ten for the high end is a convention.",
        mistakes=(
            (lambda: 10_000, "that is one ten of thousands; a plural begins at two."),
            (lambda: 50_000, "a middle is a number that nobody printed."),
        ),
    ),
    "reading-2": Exercise(
        f"How many figures are in “{NO_FIGURES}”?",
        lambda: float(len(extract(NO_FIGURES))),
        "None: the numbers belong to names and to an idiom. Nothing is counted or measured.",
        tolerance=0,
        mistakes=(
            (lambda: 5, "that is every number in digits; which of them counts or measures?"),
            (lambda: 2, "“24 heures sur 24” is an idiom: without pause."),
            (lambda: 1, "“24 heures sur 24” is an idiom, and the others are names."),
        ),
    ),
    "reading-3": Exercise(
        "How many times was « sept fois » (C004-06) passed on, as far as the article tells?",
        _hops,
        "New York Times > The Diplomat: one hop. An official behind the newspaper stands in the"
        " check, not in the article, so the chain does not have him.",
        tolerance=0,
        mistakes=(
            (lambda: 2, "you counted the two names; a hop is the step between them."),
            (lambda: 3, "the official and the translation are not in what the article tells."),
            (lambda: 0, "the article did not find it out itself; whom does it cite?"),
        ),
    ),
    "reading-4": Exercise(
        "The first day that “En novembre” can mean, read on 18 June 2024 (as YYYY-MM-DD)?",
        lambda: _november().earliest,
        "A month without a year is its last one, and a month is not a day: it begins on the first.",
        tolerance=0,
        mistakes=(
            (lambda: "2024-11-01", "that November was still to come; the verb was in the past."),
            (lambda: "2024-11-18", "the 18th was taken from the day of reading; nobody said it."),
            (lambda: "2023-11-18", "the 18th was taken from the day of reading; nobody said it."),
            (lambda: "2023-11-30", "that is the last day that it can mean."),
        ),
    ),
}
