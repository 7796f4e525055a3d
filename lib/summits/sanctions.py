"""Barrels and visas that were reported, and what follows from them."""

from __future__ import annotations

import pandas as pd

from chiffres.derive import row, together
from chiffres.figure import Estimate
from chiffres.lesson.exercises import Exercise
from chiffres.record import checks, claims, estimate, series
from chiffres.record.ask import ENDS
from chiffres.words import date_text

LAST = 6  # the month of 2024 in which the articles end
SILENT = "P073"  # its note says that no report has followed it
KINDS = {"visas_tourist": "Tourist", "visas_student": "Student"}


def months(year: int) -> pd.DataFrame:
    """Return the months of a year that Russia reported, by their names.

    >>> list(months(2023)["label"])[:3]
    ['Jan', 'Feb', 'Mar']
    """
    frame = _dated(series("petroleum_month"))
    return frame[frame["year"] == year].reset_index(drop=True)


def towards_cap() -> pd.DataFrame:
    """Return what adds up towards the yearly cap, for `charts.running`.

    Totals of the years whose months are not in the record, the months of 2023 and 2024, a row
    without a value for each month that was not reported, and the American count, apart.
    """
    years = _dated(series("petroleum_year").query("period != '2023'"))
    reported = pd.concat([months(2023), months(2024)])
    american = _dated(series("petroleum_us")).assign(
        who="United States", label="US count, one month", apart=True
    )
    return pd.concat([years, reported, _not_reported(), american], ignore_index=True)


def times_as_much(ref: str, others: pd.DataFrame) -> pd.DataFrame:
    """Divide one month by each of the others; a month of zero barrels gives no ratio.

    >>> times_as_much("P067", months(2023).query("label == 'Jun'"))["low"].round(2).tolist()
    [4.74]
    """
    divisors = others[(others["low"] > 0) & (others["ref"] != ref)]
    return together(
        *(
            row(one.label, estimate(ref) / estimate(one.ref), [ref, one.ref], "", one.who)
            for one in divisors.itertuples()
        )
    )


def supposed(barrels: int) -> pd.DataFrame:
    """Return 2024 as reported, 2024 if each month without a report were `barrels`, and the cap."""
    reported, count = estimate(SILENT), 12 - len(months(2024))
    year = reported + Estimate(barrels, barrels, "barrel") * count
    cap = estimate("P078") * Estimate(1, 1, "year")
    return pd.concat(
        [
            row("Reported, January alone", reported, [SILENT], "barrel", "Russia"),
            row(f"If {count} months had {barrels:,} each", year, [SILENT], "barrel", "").assign(
                modality="hypothetical"
            ),
            row("Allowed in a year", cap, ["P078"], "barrel", ""),
        ],
        ignore_index=True,
    ).assign(measure="2024")


def visas() -> pd.DataFrame:
    """Return the visas of each year by kind and together, and the number that was printed.

    The measure is the year, or "printed".

    >>> visas().query("label == 'Together'")["low"].tolist()
    [4645.0, 26958.0]
    """
    counted = series("visas")
    years = [
        pd.concat([part.assign(label=part["measure"].map(KINDS)), _together(part)]).assign(
            measure=year, who="Russia"
        )
        for year, part in counted.groupby("period")
    ]
    printed = claims("labour").query("measure == 'visas_tourist_and_student'")
    return pd.concat([*years, printed.assign(measure="printed")], ignore_index=True)


def visa(ref: str) -> Estimate:
    """Return a count of visas of one kind as visas of any kind, so that kinds can be added.

    >>> print(visa("P083") + visa("P084"))
    26,958 visas
    """
    counted = estimate(ref)
    return counted * Estimate(1, 1, f"visas / {counted.unit}")


def visa_dates() -> pd.DataFrame:
    """Return when the visas were issued, as printed and as corrected, for `charts.dates`.

    « cette sanction » is either the resolution or the deadline that it set: two readings, each
    with an open end. The correction has both ends.
    """
    printed, better = (
        claims("labour", as_=form).query("ref == 'C003-34'").assign(who=who, words="")
        for form, who in (("printed", "article"), ("corrected", "correction"))
    )
    readings = [
        printed.assign(
            label=f"Printed: after\nthe {day.label.partition(',')[0]}",
            earliest=day.earliest,
            latest=pd.NaT,
            ref=printed["ref"] + ", " + day.ref,
            source=printed["source"] + "; " + day.source,
        )
        for day in sanction_days().itertuples()
    ]
    count = checks(["C003-34"]).iloc[0]
    better = better.assign(
        label="Corrected:\nall of 2019",
        earliest=pd.to_datetime(better["earliest"]),
        latest=pd.to_datetime(better["latest"]),
        ref=better["ref"] + ", " + count["ref"],
        source=count["source"],
    )
    return pd.concat([*readings, better], ignore_index=True)


def sanction_days() -> pd.DataFrame:
    """Return the day of resolution 2397 and the deadline that it set, as named days."""
    resolution, deadline = series("petroleum_cap").iloc[0], checks(["C003-33"]).iloc[0]
    days = [
        ("resolution", resolution, resolution["said_earliest"]),
        ("deadline", deadline, pd.Timestamp(deadline["earliest"])),
    ]
    return pd.DataFrame(
        [
            {
                "label": f"{name}, {date_text(day.date().isoformat())}",
                "earliest": day,
                "ref": row["ref"],
                "source": row["source"],
            }
            for name, row, day in days
        ]
    )


def _together(counted: pd.DataFrame) -> pd.DataFrame:
    """Add the kinds of visas of a year up."""
    refs = list(counted["ref"])
    return row("Together", sum(map(visa, refs[1:]), start=visa(refs[0])), refs, "visas")


def _not_reported() -> pd.DataFrame:
    """Return a row without a value for each month of 2024 after the last that was reported."""
    (last,) = months(2024).to_dict("records")
    silent = range(int(last["month"]) + 1, LAST + 1)
    nothing = dict.fromkeys(ENDS, float("nan")) | {"value": ""}
    return pd.DataFrame([last | nothing | {"month": month, "label": ""} for month in silent])


def _dated(frame: pd.DataFrame) -> pd.DataFrame:
    """Give each row its year and its month (missing for a whole year) as numbers, and a name."""
    parts = frame["period"].str.partition("-")
    return frame.assign(
        year=parts[0].astype(int),
        month=pd.to_numeric(parts[2]),
        label=frame["period"].map(date_text).str.partition(" ")[0],
        who="Russia",
    )


# ---------------------------------------------------------------- exercises

UNKNOWN = "not determinable"
DAYS, DAYS_AFTER = 365, 9  # of 2019; from 23 December on


def _barrels(month: str) -> float:
    (value,) = months(2023).query("label == @month")["low"]
    return value


def _cap() -> float:
    (ref,) = series("petroleum_cap")["ref"]
    return estimate(ref).stated


def _visas(*years: str, measure: str = "") -> float:
    """Add up the visas of the years, of one kind or of both."""
    frame = series("visas")
    chosen = frame["period"].isin(years) & frame["measure"].str.contains(measure)
    return sum(visa(ref).stated for ref in frame[chosen]["ref"])


def _printed_visas() -> float:
    (value,) = claims("labour").query("measure == 'visas_tourist_and_student'")["low"]
    return value


def _to_fill(count: int, reported: bool = True) -> float:
    """Return the barrels a month at which `count` months of 2024 would fill the cap."""
    return (_cap() - reported * months(2024)["low"].sum()) / count


EXERCISES = {
    "sanctions-1": Exercise(
        "How many times the barrels of June 2023 are those of July 2023?",
        lambda: _barrels("Jul") / _barrels("Jun"),
        "10,933 over 2,305 is 4.74. « multiplié par cinq environ » is a fair rounding.",
        tolerance=0.005,
        mistakes=(
            (lambda: 5, "that is what was printed, rounded; divide the barrels."),
            (lambda: _barrels("Jun") / _barrels("Jul"), "turn the fraction over."),
            (
                lambda: _barrels("Jul") / _barrels("Jun") - 1,
                "that is by how much it grew; how many times as much is asked for.",
            ),
        ),
    ),
    "sanctions-2a": Exercise(
        "July 2023 as a percentage of the yearly cap?",
        lambda: 100 * _barrels("Jul") / _cap(),
        "10,933 of 500,000 are 2.19%: two hundredths of what all suppliers may deliver in a year.",
        mistakes=(
            (lambda: _barrels("Jul") / _cap(), "that is a plain share; multiply it by 100."),
            (
                lambda: 1200 * _barrels("Jul") / _cap(),
                "the cap is for a year: do not cut it into months.",
            ),
        ),
    ),
    "sanctions-2b": Exercise(
        "July 2023 as a percentage of January 2023?",
        lambda: 100 * _barrels("Jul") / _barrels("Jan"),
        "10,933 of 44,655 are 24.5%: July was a quarter of January.",
        mistakes=(
            (lambda: _barrels("Jul") / _barrels("Jan"), "that is a plain share; multiply by 100."),
            (lambda: 100 * _barrels("Jan") / _barrels("Jul"), "turn the fraction over."),
        ),
    ),
    "sanctions-3a": Exercise(
        "How many times the visas of 2018 are those of 2019, both kinds together?",
        lambda: _visas("2019") / _visas("2018"),
        "26,958 over 4,645 is 5.80.",
        tolerance=0.002,
        mistakes=(
            (
                lambda: _printed_visas() / _visas("2018"),
                "you used the printed number; add the two kinds of 2019.",
            ),
            (
                lambda: _visas("2019", measure="tourist") / _visas("2018", measure="tourist"),
                "that is tourists alone; add the students.",
            ),
            (
                lambda: _visas("2019", measure="student") / _visas("2018", measure="student"),
                "that is students alone; add the tourists.",
            ),
        ),
    ),
    "sanctions-3b": Exercise(
        "What percentage of the visas of 2019 was issued after the deadline of 22 December?",
        lambda: UNKNOWN,
        "The count is of a whole year. Nothing in it says on which days the visas were issued.",
        tolerance=0,
        mistakes=(
            (lambda: 0, "that would need a count by day; no report is not zero."),
            (lambda: 100, "that is how the article can be read; the count is of the whole year."),
            (
                lambda: round(100 * DAYS_AFTER / DAYS, 1),
                "that spreads the visas evenly over the days, and nothing says that they were.",
            ),
            (
                lambda: "nearly none",
                "few days of the year were left, but a rush at its end is not ruled out.",
            ),
        ),
    ),
    "sanctions-4": Exercise(
        "How many barrels in each month of 2024 not reported would fill the yearly cap?",
        lambda: _to_fill(12 - len(months(2024))),
        "500,000 less the 15,279 of January, over eleven months, is 44,066 a month. Russia itself"
        " reported 44,655 for January 2023. It is a threshold and no estimate, and it leaves all"
        " other suppliers out.",
        tolerance=0.002,
        mistakes=(
            (lambda: _to_fill(12), "January was reported: eleven months remain."),
            (lambda: _to_fill(12, reported=False), "take off the barrels of January first."),
            (lambda: _to_fill(11, reported=False), "take off the barrels of January first."),
        ),
    ),
}
