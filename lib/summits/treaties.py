"""Pledges: the treaties of the record as charts need them, and the years that a pledge stood."""

from __future__ import annotations

import pandas as pd

from chiffres.figure import Estimate
from chiffres.lesson.exercises import Exercise
from chiffres.record import checks, claims, corrections, sources, treaties
from chiffres.record.edtf import edtf_days
from chiffres.record.loading import load
from chiffres.words import date_text

PAIRS = {
    "ussr_dprk_1961": "USSR–North Korea",
    "china_dprk_1961": "China–North Korea",
    "russia_dprk_2000": "Russia–North Korea",
    "russia_dprk_2024": "Russia–North Korea",
}
CODERS = {"atop": "ATOP", "gibler": "Gibler", "us": "this project"}
PLEDGES = {
    "atop_defense": "Defence",
    "atop_offense": "Offence",
    "atop_neutral": "Neutrality",
    "atop_nonagg": "Non-aggression",
    "atop_consul": "Consult in a crisis",
}
STATES = {1: "pledged", 0: "not pledged"}
THEN = "2024-07"  # what is dated from here on was not known to the articles
ATOP_ENDS = "2018"  # the last year of its data
SIGNED, UNSAID, OLD, NEW = "C000-28", "C000-29", "ussr_dprk_1961", "russia_dprk_2024"
YEAR = 365.25  # days
READ = ["X094", "X096", "X098"]  # pages about the treaty of 2024 that code nothing
# Parts of the column trigger, word for word, so that three treaties can be read across.
TERMS = {
    "ussr_dprk_1961": (
        "An armed attack and a state of war",
        "immediately",
        "military and other help by all means",
        "",
    ),
    "russia_dprk_2000": ("A threat", "", "the two get in touch", "no military duty"),
    "russia_dprk_2024": (
        "An armed attack and a state of war",
        "without delay",
        "military and other help by all means",
        "under Article 51 of the UN Charter and both national laws",
    ),
}


def codings() -> pd.DataFrame:
    """Return the treaties, a row a coding, with ref, label, coder, source and its page.

    A coding that rests on what became known after June 2024 is left out.
    """
    pages = sources()[["source_id", "attribution", "url"]]
    frame = treaties().merge(pages, on="source_id", how="left", validate="m:1")
    frame = frame[frame["ended"] < THEN].reset_index(drop=True)
    frame["label"] = frame["treaty"].map(PAIRS) + " " + frame["signed"].str[:4]
    frame["coder"], frame["sources"] = frame["coded_by"].map(CODERS), frame["source_id"]
    return frame.rename(columns={"treaty_id": "ref", "attribution": "source"}).assign(
        ref=frame["treaty_id"], who=""
    )


def cells() -> pd.DataFrame:
    """Return a row a treaty and pledge, as `chiffres.charts.grid` draws them.

    Only codings that speak of pledges at all are in it, one a treaty.
    """
    frame = codings()
    frame = _in_order(frame[frame[list(PLEDGES)].notna().any(axis=1)])
    drawn = [
        {"row": row["label"], "column": heading, "state": STATES.get(row[pledge], "silent")}
        | {name: row[name] for name in ("coder", "who", "ref", "source", "url")}
        for row in frame.astype({name: object for name in PLEDGES}).to_dict("records")
        for pledge, heading in PLEDGES.items()
    ]
    return pd.DataFrame(drawn)


def terms() -> pd.DataFrame:
    """Return what each treaty of the two states says in a crisis, taken apart to be read across."""
    known = codings().drop_duplicates("treaty").set_index("treaty")
    columns = ("trigger", "speed", "means", "limits")
    rows = [
        dict(zip(columns, (part or "none named" for part in parts), strict=True))
        | {"label": known.loc[treaty, "label"], "ref": known.loc[treaty, "ref"]}
        for treaty, parts in TERMS.items()
    ]
    return pd.DataFrame(rows)


def ends() -> pd.DataFrame:
    """Return the rival ends of the treaty of 1961: printed and corrected, then the others by date.

    The columns are those that `chiffres.charts.spans` draws, and edtf.
    """
    printed = claims("treaty").query("ref == @UNSAID").assign(label="As printed")
    better = claims("treaty", as_="corrected").query("ref == @UNSAID")
    better = better.assign(label="As corrected", who="correction")
    coded = codings().query("treaty == @OLD and ended != ''").copy()
    coded["edtf"], coded["label"] = coded["ended"], coded["source"].str.split(",").str[0]
    coded.loc[coded["note"].str.contains("effective end"), "label"] += ", in effect"
    rows = pd.DataFrame([_end(row) for row in _rows(printed, better, coded)])
    rows["panel"] = rows["who"].map(lambda who: "article" if who else "others")
    rows.loc[rows["who"] == "correction", ["ref", "source"]] += _behind()
    return rows.sort_values(["panel", "latest", "earliest"], kind="stable", ignore_index=True)


def coverage() -> pd.DataFrame:
    """Return how long each coded treaty stood by June 2024, as `chiffres.charts.spans` draws it.

    A treaty is hatched where no defence is pledged. ATOP's data end in 2018, so what has not ended
    by then is open.
    """
    frame = _in_order(codings().drop_duplicates("treaty"))
    return pd.DataFrame(_cover(row) for row in frame.to_dict("records"))


def beside(ends: pd.DataFrame, cover: pd.DataFrame) -> pd.DataFrame:
    """Put the rival ends of one treaty above how long each treaty stood."""
    return pd.concat([ends.assign(weak=False), cover], ignore_index=True)


def pages(events: pd.DataFrame) -> pd.DataFrame:
    """Return the outside pages behind the treaties and the events named, and what they are of."""
    read = pd.DataFrame({"sources": READ, "ref": codings().set_index("treaty").loc[NEW, "ref"]})
    events = events.assign(ref=events["event_id"])
    return pd.concat([frame[["sources", "ref"]] for frame in (codings(), read, events)])


def calendar_years(first: str, last: str) -> Estimate:
    """Return in how many calendar years something stood, the first and the last counted.

    It is how a table with a row a year counts, as ATOP's does.

    >>> print(calendar_years("1961-07-06", "1996"))
    36 year
    """
    years = int(last[:4]) - int(first[:4]) + 1
    return Estimate(years, years, "year", "~" in last)


def elapsed(first: str, last: str) -> Estimate:
    """Return the years that passed between two dates, as exactly as the two are known.

    >>> print(elapsed("1996-09", "2024-06-19"))
    between 27.72 and 27.8 year
    """
    one, two = ([pd.Timestamp(day) for day in edtf_days(date)] for date in (first, last))
    return Estimate((two[0] - one[1]).days / YEAR, (two[1] - one[0]).days / YEAR, "year")


def counted(frame: pd.DataFrame, first: str = "1961", until: str = "2024") -> pd.DataFrame:
    """Return the calendar years with and without the pledge for each end in `frame`.

    The year `until`, in which the new treaty was signed, is in neither.
    """
    rows = [
        {name: row[name] for name in ("label", "who", "ref", "source")} | part
        for row in frame.to_dict("records")
        for part in _counted(row["edtf"], first, until)
    ]
    return pd.DataFrame(rows)


def by_last_year(frame: pd.DataFrame) -> pd.DataFrame:
    """Put the ends that fall in one year into one row, with all that name it."""
    rows = [
        {"label": f"{year} ({', '.join(part['label'])})", "edtf": year, "who": ""}
        | {"ref": ", ".join(part["ref"]), "source": "; ".join(part["source"].drop_duplicates())}
        for year, part in frame.groupby(frame["edtf"].str[:4])
    ]
    return pd.DataFrame(rows)


def supposed(years: int, first: str = "1961") -> pd.DataFrame:
    """Return the same if the pledge had stood for so many years: an assumption, and nobody's."""
    last = str(int(first) + years - 1)
    source = claims("treaty").set_index("ref").loc[SIGNED, "source"]
    row = {"label": f"If it ended in {last}", "who": "", "ref": SIGNED, "source": source}
    return counted(pd.DataFrame([row | {"edtf": last}]), first)


def secrecy() -> pd.DataFrame:
    """Return the days of the treaty of 2024: signed, unpublished, printed, called confidential."""
    known = load().events.set_index("event_id")
    signed, printed = (known.loc[number, "earliest"] for number in ("E028", "E029"))
    article = claims("treaty").set_index("ref").loc["C002-18"]
    updated = pd.Timestamp(_updated(article["source_id"]))
    page = codings().set_index("treaty").loc[NEW]
    rows = [
        ("Treaty signed", signed, signed, signed, "", "E028", page["source"]),
        ("Text unpublished", signed, signed, printed, "", "E028, E029", page["source"]),
        ("Text in print", printed, printed, pd.NaT, "North Korea", "E029", page["source"]),
        (
            "Article: « confidentiel »",
            article["said_earliest"],
            updated,
            pd.NaT,
            "article",
            "C002-18",
            article["source"],
        ),
    ]
    names = ["label", "start", "earliest", "latest", "who", "ref", "source"]
    frame = pd.DataFrame(rows, columns=names)
    return frame.assign(words=[_days(row) for row in frame.to_dict("records")])


def _in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Put Moscow's treaties first, by signing, and China's beside them last."""
    return frame.sort_values(["parties", "signed"], ascending=[False, True], ignore_index=True)


def _behind() -> list[str]:
    """Return the check behind the corrected end and its page, to be added to ref and source."""
    known = checks([UNSAID]).set_index("ref")
    (check,) = corrections().query("claim_id == @UNSAID")["check_id"]
    return [f", {check}", f"; {known.loc[check, 'source']}"]


def _rows(*frames: pd.DataFrame) -> list[dict]:
    return [row for frame in frames for row in frame.to_dict("records")]


def _end(row: dict) -> dict:
    earliest, latest = (pd.Timestamp(day) for day in edtf_days(row["edtf"]))
    start = claims("treaty").set_index("ref").loc[SIGNED, "earliest"]
    kept = {name: row[name] for name in ("label", "who", "ref", "source", "edtf")}
    drawn = {"start": pd.Timestamp(start), "earliest": earliest, "latest": latest}
    return kept | drawn | {"words": _when(row["edtf"]), "panel": "ends"}


def _cover(row: dict) -> dict:
    start = pd.Timestamp(edtf_days(row["signed"])[0])
    earliest, latest = (pd.Timestamp(day or None) for day in edtf_days(row["ended"]))
    if pd.isna(latest) and row["coded_by"] == "atop":
        earliest = pd.Timestamp(edtf_days(ATOP_ENDS)[1])
    weak = row["atop_defense"] != 1
    words = {True: "contact, no defence", False: "defence"}[weak]
    words += ", signed" if row["treaty"] == NEW else ""
    return {name: row[name] for name in ("label", "who", "ref", "source")} | {
        "start": start,
        "earliest": earliest,
        "latest": latest,
        "weak": weak,
        "words": words,
        "panel": "coverage",
    }


def _counted(edtf: str, first: str, until: str) -> list[dict]:
    with_, without = calendar_years(first, edtf), int(until) - 1 - int(edtf[:4])
    shared = {"kind": "duration", "unit": "year", "approx": with_.approx}
    return [
        shared | {"measure": "years_with", "low": with_.low, "high": with_.high},
        shared | {"measure": "years_without", "low": without, "high": without},
    ]


def _when(edtf: str) -> str:
    return f"about {edtf.rstrip('~')}" if edtf.endswith("~") else date_text(edtf)


def _days(row: dict) -> str:
    first, last = (f"{day.day} {day:%b}" for day in (row["start"], row["earliest"]))
    if pd.isna(row["latest"]):
        return f"from {first} on" if first == last else f"from {first}, still on {last}"
    return (
        first if row["latest"] == row["start"] else f"until {row['latest'].day} {row['latest']:%b}"
    )


def _updated(source_id: str) -> str:
    """Return the day of an article's last update, which its note in sources.csv gives."""
    note = sources().set_index("source_id").loc[source_id, "note"]
    return note.split("Updated on ")[1][:10]


# ---------------------------------------------------------------- exercises

EXACT = 0.001  # of 27.7 years about ten days


def _ended(ref: str) -> str:
    return codings().set_index("ref").loc[ref, "ended"]


def _dated(ref: str) -> str:
    return claims("treaty").set_index("ref").loc[ref, "edtf"]


def _signed() -> str:
    return codings().set_index("ref").loc["T010", "signed"]


def _years(last: str) -> float:
    return calendar_years(_dated(SIGNED), last).low


def _without(end: str, low: bool = True) -> float:
    passed = elapsed(end, _signed())
    return passed.low if low else passed.high


def _days_late() -> int:
    """Return the days from the printing of the text to the article's update."""
    days = secrecy().set_index("label")
    printed, article = (days.loc[days["ref"] == ref].iloc[0] for ref in ("E029", "C002-18"))
    return (article["earliest"] - printed["start"]) / pd.Timedelta(days=1)


EXERCISES = {
    "treaties-1": Exercise(
        "In how many calendar years does ATOP code a defence pledge?",
        lambda: _years(_ended("T001")),
        "1961 to 1996, the first and the last counted, are 36 years.",
        mistakes=(
            (
                lambda: _years(_ended("T001")) - 1,
                "you took the difference; both the first and the last year have a row.",
            ),
            (lambda: _years(_dated(UNSAID)), "that is with the article's end, about 1990."),
        ),
    ),
    "treaties-2": Exercise(
        "And if « vers 1990 » were right?",
        lambda: _years(_dated(UNSAID)),
        "1961 to 1990 are 30 years, six fewer; and as the article says “about”, so are they.",
        mistakes=(
            (
                lambda: _years(_dated(UNSAID)) - 1,
                "you took the difference; both the first and the last year have a row.",
            ),
            (lambda: _years(_ended("T001")), "that is with ATOP's end, 1996."),
        ),
    ),
    "treaties-3": Exercise(
        "At least how many years passed from September 1996 to the signing?",
        lambda: _without(_ended("T004")),
        "From 30 September 1996 to 19 June 2024. The month is known, the day is not: from the 1st"
        " it would be a little more.",
        tolerance=EXACT,
        mistakes=(
            (
                lambda: _without(_ended("T004"), low=False),
                "that is from 1 September, so it is the most; the least was asked for.",
            ),
            (
                lambda: _without(_ended("T002")),
                "that is from Gibler's 7 September 1995; take the lapse of September 1996.",
            ),
            (
                lambda: float(_signed()[:4]) - float(_ended("T004")[:4]),
                "that is one year less the other; a month and a day are known.",
            ),
        ),
    ),
    "treaties-4": Exercise(
        "How many days after the text was printed was the article last updated?",
        _days_late,
        "Printed on 20 June, updated on 23 June. On 19 June the words were true.",
        tolerance=0,
        mistakes=(
            (lambda: _days_late() + 1, "that is from the signing, when nobody had the text."),
            (lambda: 0, "that is to its first publication; what you read was updated."),
        ),
    ),
}
