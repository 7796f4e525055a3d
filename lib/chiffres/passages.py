"""Texts and the figures in them, as tables: a passage, an article, the same text read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import NamedTuple

import pandas as pd

from chiffres.display import value_text
from chiffres.figure import Figure
from chiffres.reading import extract
from chiffres.record.ask import claims, date_text
from chiffres.record.load import load

# How an amount is put, in the order in which a chart shows it.
FORMS = {
    "plain": "one plain number",
    "hedged": "one hedged number",
    "open": "one end only",
    "range": "two ends",
    "plural": "a plural noun",
}
AMOUNTS = ("count", "share", "factor", "measure", "money", "duration")
OUTCOMES = ("same", "otherwise", "lost")
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


def in_words(figure: Figure) -> str:
    """Say what a figure was read as: both ends with their unit, or the days.

    >>> [in_words(figure) for figure in extract("plus de 2 800 tonnes en avril 2019")]
    ['at least 2,800 tonnes; the high end is open', '1 Apr 2019 to 30 Apr 2019']
    """
    if figure.kind == "date":
        days = dict.fromkeys(date_text(day) for day in (figure.earliest, figure.latest))
        return "about " * figure.approx + " to ".join(days)
    words = value_text(asdict(figure)) + ", by convention" * (form(figure) == "plural")
    for end in ("low", "high"):
        words += f"; the {end} end is open" if getattr(figure, end) is None else ""
    return words


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


def form(figure: Figure) -> str:
    """Return how an amount is put, one of FORMS; "" for a date or a rank.

    >>> [form(figure) for figure in extract("7 à 9 obus, environ dix, des dizaines, moins de six")]
    ['range', 'hedged', 'plural', 'open']
    """
    if figure.kind not in AMOUNTS:
        return ""
    if figure.low is None or figure.high is None:
        return "open"
    if figure.low < figure.high:
        return "plural" if figure.approx else "range"
    return "hedged" if figure.approx else "plain"


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
