"""07_treaties: what each treaty pledges, and how many years the pledge stood, by whose count."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from chiffres.figure import Estimate
from chiffres.lesson import Exercise, ask
from chiffres.record import checks, claims, corrections, events, labels, names, sources, table
from chiffres.record.edtf import edtf_days
from chiffres.words import date_text
from summits import bounds, claim

STATES = {1: "pledged", 0: "not pledged"}
THEN = "2024-07"  # what is dated from here on was not known to the articles
ATOP_ENDS = "2018"  # the last year of its data
YEAR = 365.25  # days

SIGNED, UNSAID, CONFIDENTIAL = "C000-28", "C000-29", "C002-18"  # 1961; « vers 1990 »; 2024
SIGNING, PRINTING = "E028", "E029"  # of the treaty of 2024
OLD, NEW = "ussr_dprk_1961", "russia_dprk_2024"
ORDER = ("RUS;PRK", "CHN;PRK", "USA;KOR", "USA")  # parties, as charts have them from the top
ATOP, PUBLIC, LAPSE, NEW_TEXT = "T001", "T002", "T004", "T010"  # codings; PUBLIC: the notice
READ = ["X094", "X096", "X098"]  # pages about the treaty of 2024 that code nothing


def codings() -> pd.DataFrame:
    """Return the treaties, a row a coding, without what became known after June 2024.

    To the columns of treaties.csv, the pledges as Int64 (missing: not coded), it adds ref, label,
    coder, who, sources (the page's id), source (its publisher) and url.
    """
    pages = sources()[["source_id", "attribution", "url"]]
    frame = table("treaties").query("ended < @THEN")
    frame = frame.merge(pages, on="source_id", how="left", validate="m:1")
    pledges = {name: pd.to_numeric(frame[name]).astype("Int64") for name in labels("pledge")}
    return frame.rename(columns={"treaty_id": "ref", "attribution": "source"}).assign(
        label=frame["treaty"].map(labels("treaty")) + " " + frame["signed"].str[:4],
        coder=frame["coded_by"].map(labels("coded_by")),
        sources=frame["source_id"],
        who="",
        **pledges,
    )


def cells() -> pd.DataFrame:
    """Return a row a treaty and pledge, as `chiffres.charts.grid` draws them.

    Only codings that speak of pledges at all are in it, one a treaty.
    """
    pledges = labels("pledge")
    frame = _in_order(codings().dropna(subset=list(pledges), how="all"))
    drawn = [
        {"row": row["label"], "column": heading, "state": STATES.get(row[pledge], "silent")}
        | {name: row[name] for name in ("coder", "who", "ref", "source", "url")}
        for row in _rows(frame)
        for pledge, heading in pledges.items()
    ]
    return pd.DataFrame(drawn)


def terms() -> pd.DataFrame:
    """Return what each treaty says in a crisis, taken apart to be read across.

    Columns: label, ref, trigger, speed, means, limits, other_duties.
    """
    told = codings().query("trigger != ''").drop_duplicates("treaty")
    parts = told[["trigger", "speed", "means", "limits", "other_duties"]].replace("", "none named")
    return told[["label", "ref"]].join(parts).reset_index(drop=True)


def ends() -> pd.DataFrame:
    """Return the rival ends of the treaty of 1961: printed and corrected, then the others by date.

    The columns are those that `chiffres.charts.spans` draws, and edtf.
    """
    printed, better = (
        claims(as_=form).query("ref == @UNSAID") for form in ("printed", "corrected")
    )
    (check,) = corrections().query("claim_id == @UNSAID")["check_id"]
    page = checks([UNSAID]).set_index("ref").loc[check, "source"]
    better = better.assign(ref=f"{UNSAID}, {check}", source=better["source"] + f"; {page}")
    coded = codings().query("treaty == @OLD and ended != ''")
    how = coded["end_mode"].map(labels("end_mode"))
    said = coded["source"].str.split(",").str[0] + (", " + how).fillna("")
    told = (
        ("article", printed.assign(label="As printed")),
        ("article", better.assign(label="As corrected", who="correction")),
        ("others", coded.assign(edtf=coded["ended"], label=said)),
    )
    rows = pd.DataFrame(_end(row) | {"panel": panel} for panel, part in told for row in _rows(part))
    return rows.sort_values(["panel", "latest", "earliest"], kind="stable", ignore_index=True)


def coverage() -> pd.DataFrame:
    """Return how long North Korea's treaties stood by June 2024, as `chiffres.charts.spans` draws.

    A treaty is hatched where no defence is pledged. ATOP's data end in 2018, so what has not ended
    by then is open.
    """
    theirs = codings().query("parties.str.contains('PRK')")
    frame = _in_order(theirs.drop_duplicates("treaty"))
    return pd.DataFrame(_cover(row) for row in _rows(frame))


def beside(ends: pd.DataFrame, cover: pd.DataFrame) -> pd.DataFrame:
    """Put the rival ends of one treaty above how long each treaty stood."""
    return pd.concat([ends.assign(weak=False), cover], ignore_index=True)


def pages(events: pd.DataFrame) -> pd.DataFrame:
    """Return the outside pages behind the treaties and the events named, and what they are of."""
    read = pd.DataFrame({"sources": READ, "ref": NEW_TEXT})
    events = events.assign(ref=events["event_id"])
    return pd.concat([frame[["sources", "ref"]] for frame in (codings(), read, events)])


def calendar_years(first: str, last: str) -> Estimate:
    """Return in how many calendar years something stood, the first and the last counted.

    It is how a table with a row a year counts, as ATOP's does.

    >>> print(calendar_years("1961-07-06", "1996"))
    36 year
    """
    years = int(last[:4]) - int(first[:4]) + 1
    return Estimate(years, years, "year", "~" in first + last)


def elapsed(first: str, last: str) -> Estimate:
    """Return the years that passed between two dates, as exactly as the two are known.

    >>> print(elapsed("1996-09", "2024-06-19"))
    between 27.72 and 27.8 year
    """
    one, two = (list(map(pd.Timestamp, edtf_days(date))) for date in (first, last))
    return Estimate((two[0] - one[1]).days / YEAR, (two[1] - one[0]).days / YEAR, "year")


def counted(frame: pd.DataFrame, first: str = "1961", until: str = "2024") -> pd.DataFrame:
    """Return the calendar years with and without the pledge for each end in `frame`.

    The year `until`, in which the new treaty was signed, is in neither.
    """
    rows = []
    for row in _rows(frame):
        stood = calendar_years(first, row["edtf"])
        left = calendar_years(row["edtf"], until) - Estimate(2, 2, "year")
        for measure, years in (("years_with", stood), ("years_without", left)):
            value = {name: getattr(years, name) for name in ("unit", "approx", "low", "high")}
            named = {name: row[name] for name in ("label", "who", "ref", "source")}
            rows.append(named | {"kind": "duration", "measure": measure} | value)
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
    row = {"label": f"If it ended in {last}", "who": "", "edtf": last}
    row |= {name: claim(SIGNED)[name] for name in ("ref", "source")}
    return counted(pd.DataFrame([row]), first)


def secrecy() -> pd.DataFrame:
    """Return the days of the treaty of 2024: signed, unpublished, printed, called confidential."""
    day, article = events().set_index("event_id")["earliest"], claim(CONFIDENTIAL)
    updates = sources().set_index("source_id")["date_updated"]
    updated = pd.Timestamp(updates[article["source_id"]])
    signed, printed, said = day[SIGNING], day[PRINTING], article["said_earliest"]
    page = codings().set_index("ref").loc[NEW_TEXT, "source"]
    ours, theirs = ("article", CONFIDENTIAL, article["source"]), (names()["PRK"], PRINTING, page)
    rows = [
        ("Treaty signed", signed, signed, signed, "", SIGNING, page),
        ("Text unpublished", signed, signed, printed, "", f"{SIGNING}, {PRINTING}", page),
        ("Text in print", printed, printed, pd.NaT, *theirs),
        ("Article: « confidentiel »", said, updated, pd.NaT, *ours),
    ]
    columns = ["label", "start", "earliest", "latest", "who", "ref", "source"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.assign(words=[_days(row) for row in _rows(frame)])


def _in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Put Moscow's treaties first, by signing, then China's, then those to compare with."""
    place = frame["parties"].map(ORDER.index)
    frame = frame.assign(place=place).sort_values(["place", "signed"], ignore_index=True)
    return frame.drop(columns="place")


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return frame.to_dict("records")


def _end(row: dict[str, Any]) -> dict[str, Any]:
    earliest, latest = map(pd.Timestamp, edtf_days(row["edtf"]))
    about, when = "about " * row["edtf"].endswith("~"), date_text(row["edtf"].rstrip("~"))
    kept = {name: row[name] for name in ("label", "who", "ref", "source", "edtf")}
    drawn = {"start": pd.Timestamp(claim(SIGNED)["earliest"]), "earliest": earliest}
    return kept | drawn | {"latest": latest, "words": about + when}


def _cover(row: dict[str, Any]) -> dict[str, Any]:
    start = pd.Timestamp(edtf_days(row["signed"])[0])
    earliest, latest = (pd.Timestamp(day or None) for day in edtf_days(row["ended"]))
    if pd.isna(latest) and row["coded_by"] == "atop":
        earliest = pd.Timestamp(edtf_days(ATOP_ENDS)[1])
    weak = row["atop_defense"] != 1
    words = "contact, no defence" if weak else "defence" + ", signed" * (row["treaty"] == NEW)
    kept = {name: row[name] for name in ("label", "who", "ref", "source")}
    drawn = {"start": start, "earliest": earliest, "latest": latest}
    return kept | drawn | {"weak": weak, "words": words, "panel": "coverage"}


def _days(row: dict[str, Any]) -> str:
    first, seen, last = (
        "" if pd.isna(day) else f"{day.day} {day:%b}"
        for day in (row["start"], row["earliest"], row["latest"])
    )
    if last:
        return first if last == first else f"until {last}"
    return f"from {first} on" if first == seen else f"from {first}, still on {seen}"


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer worked out from the record."""
    ended, first = codings().set_index("ref")["ended"], claim(SIGNED)["edtf"]
    (by_atop, _), (printed, _) = (
        bounds(calendar_years(first, last)) for last in (ended[ATOP], claim(UNSAID)["edtf"])
    )
    one_less = "you took the difference; both the first and the last year have a row."
    yield ask(
        "treaties-1",
        "In how many calendar years does ATOP code a defence pledge?",
        by_atop,
        "1961 to 1996, the first and the last counted, are 36 years.",
        (by_atop - 1, one_less),
        (printed, "that is with the article's end, about 1990."),
        unit="years",
    )
    yield ask(
        "treaties-2",
        "And if « vers 1990 » were right?",
        printed,
        "1961 to 1990 are 30 years, six fewer; and as the article says “about”, so are they.",
        (printed - 1, one_less),
        (by_atop, "that is with ATOP's end, 1996."),
        unit="years",
    )
    signed = codings().set_index("ref").loc[NEW_TEXT, "signed"]
    passed, _ = bounds(elapsed(ended[LAPSE], signed))
    yield ask(
        "treaties-3",
        "How many years passed from the lapse of 10 September 1996 to the signing?",
        passed,
        "From 10 September 1996 to 19 June 2024 it is 10,144 days, or 27.8 years.",
        (
            elapsed(ended[PUBLIC], signed).low,
            "that is from 7 September 1995, when the notice was made public; the treaty ran on for"
            " a year.",
        ),
        (
            int(signed[:4]) - int(ended[LAPSE][:4]),
            "that is one year less the other; the days are known.",
        ),
        unit="years",
        tolerance=0.002,  # about twenty days
    )
    days = secrecy().set_index("ref")
    late = (days.loc[CONFIDENTIAL, "earliest"] - days.loc[PRINTING, "start"]).days
    yield ask(
        "treaties-4",
        "How many days after the text was printed was the article last updated?",
        late,
        "Printed on 20 June, updated on 23 June. On 19 June the words were true.",
        (late + 1, "that is from the signing, when nobody had the text."),
        (0, "that is to its first publication; what you read was updated."),
        unit="days",
        tolerance=0,
    )
