"""06_sanctions_oil_labour: barrels and visas that were reported, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from chiffres.derive import row, together
from chiffres.figure import Estimate
from chiffres.lesson import Exercise, ask
from chiffres.record import checks, claims, estimate, labels, series
from chiffres.words import date_text
from summits import ENDS, stated

LAST = 6  # the month of 2024 in which the articles end
CAP, SILENT = "P078", "P073"  # barrels a year; January 2024, which no report has followed
PRINTED, ISSUED, DEADLINE = "C003-35", "C003-34", "C003-33"  # visas; when; the workers' last day
AFTER = "2020-01/2020-03"  # the quarter that lies wholly after the deadline


def months(year: int) -> pd.DataFrame:
    """Return the months of a year that Russia reported: points with year, month, label and who.

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
    count = {"who": "United States", "label": "US count, one month", "apart": True}
    american = _dated(series("petroleum_us")).assign(**count)
    reported = [months(2023), months(2024), _not_reported()]
    return pd.concat([years, *reported, american], ignore_index=True)


def times_as_much(ref: str, others: pd.DataFrame) -> pd.DataFrame:
    """Divide one month by each of the others; a month of zero barrels gives no ratio.

    >>> times_as_much("P067", months(2023).query("label == 'Jun'"))["low"].round(2).tolist()
    [4.74]
    """
    divisors = others[(others["low"] > 0) & (others["ref"] != ref)]
    ratios = [
        row(one.label, estimate(ref) / estimate(one.ref), [ref, one.ref], "", one.who)
        for one in divisors.itertuples()
    ]
    return together(*ratios)


def supposed(barrels: int) -> pd.DataFrame:
    """Return 2024 as reported, 2024 if each month without a report were `barrels`, and the cap."""
    reported, count = estimate(SILENT), 12 - len(months(2024))
    year = reported + Estimate(barrels, barrels, "barrel") * count
    cap = estimate(CAP) * Estimate(1, 1, "year")
    ours = row(f"If {count} months had {barrels:,} each", year, [SILENT], "barrel")
    return together(
        row("Reported, January alone", reported, [SILENT], "barrel", "Russia"),
        ours.assign(modality="hypothetical"),
        row("Allowed in a year", cap, [CAP], "barrel"),
    ).assign(measure="2024")


def visas() -> pd.DataFrame:
    """Return the visas of two years and of the quarter after the deadline, by kind and together.

    The measure is the time, or "printed" for the number that was printed. Visas for work, which
    the article does not speak of, are left out.

    >>> visas().query("label == 'Together'")["low"].tolist()
    [4645.0, 26958.0, 5042.0]
    """
    kinds = labels("visas")
    counted = series("visas", "visas_quarter").query("series == 'visas' or period == @AFTER")
    counted = counted[counted["measure"].isin(list(kinds))]
    counted["label"] = counted["measure"].map(kinds)
    times = [
        pd.concat([part, _together(part)]).assign(measure=time, who="Russia")
        for time, part in counted.groupby("period")
    ]
    printed = claims().query("ref == @PRINTED").assign(measure="printed")
    return pd.concat([*times, printed], ignore_index=True)


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
        claims(as_=form).query("ref == @ISSUED").assign(who=who, words="")
        for form, who in (("printed", "article"), ("corrected", "correction"))
    )
    readings = [
        _resting(printed, day, f"Printed: after\nthe {day['name']}", day["earliest"], pd.NaT)
        for day in sanction_days().to_dict("records")
    ]
    count, (first, last) = checks([ISSUED]).iloc[0], better[["earliest", "latest"]].iloc[0]
    corrected = _resting(
        better, count, "Corrected:\nall of 2019", pd.Timestamp(first), pd.Timestamp(last)
    )
    return pd.concat([*readings, corrected], ignore_index=True)


def sanction_days() -> pd.DataFrame:
    """Return the day of resolution 2397 and the deadline that it set, as named days.

    Columns: name, label (with the day), earliest (datetime64), ref, source.
    """
    resolution, deadline = series("petroleum_cap").iloc[0], checks([DEADLINE]).iloc[0]
    days = {
        "resolution": (resolution, resolution["said_earliest"]),
        "deadline": (deadline, pd.Timestamp(deadline["earliest"])),
    }
    rows = [
        {"name": name, "label": f"{name}, {date_text(f'{day:%Y-%m-%d}')}", "earliest": day}
        | {"ref": by["ref"], "source": by["source"]}
        for name, (by, day) in days.items()
    ]
    return pd.DataFrame(rows)


def _resting(
    frame: pd.DataFrame, by: Any, label: str, earliest: pd.Timestamp, latest: Any
) -> pd.DataFrame:
    """Give a claim a time, with the row that the time rests on."""
    ref, source = frame["ref"] + ", " + by["ref"], frame["source"] + "; " + by["source"]
    return frame.assign(label=label, earliest=earliest, latest=latest, ref=ref, source=source)


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


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer worked out from the record."""
    barrels, cap = months(2023).set_index("label")["low"], stated(CAP)
    june, july, january = barrels[["Jun", "Jul", "Jan"]]
    yield ask(
        "sanctions-1",
        "How many times the barrels of June 2023 are those of July 2023?",
        july / june,
        "10,933 over 2,305 is 4.74. « multiplié par cinq environ » is a fair rounding.",
        (5, "that is what was printed, rounded; divide the barrels."),
        (june / july, "turn the fraction over."),
        (july / june - 1, "that is by how much it grew; how many times as much is asked for."),
        unit="times",
        tolerance=0.005,
    )
    yield ask(
        "sanctions-2a",
        "July 2023 as a percentage of the yearly cap?",
        100 * july / cap,
        "10,933 of 500,000 are 2.19%: two hundredths of what all suppliers may deliver in a year.",
        (july / cap, "that is a plain share; multiply it by 100."),
        (1200 * july / cap, "the cap is for a year: do not cut it into months."),
        unit="percent",
    )
    yield ask(
        "sanctions-2b",
        "July 2023 as a percentage of January 2023?",
        100 * july / january,
        "10,933 of 44,655 are 24.5%: July was a quarter of January.",
        (july / january, "that is a plain share; multiply by 100."),
        (100 * january / july, "turn the fraction over."),
        unit="percent",
    )
    by_year = series("visas").pivot(index="period", columns="measure", values="low")
    of_2018, of_2019 = by_year.loc["2018"], by_year.loc["2019"]
    by_kind = of_2019 / of_2018
    yield ask(
        "sanctions-3a",
        "How many times the visas of 2018 are those of 2019, both kinds together?",
        of_2019.sum() / of_2018.sum(),
        "26,958 over 4,645 is 5.80.",
        (
            stated(PRINTED) / of_2018.sum(),
            "you used the printed number; add the two kinds of 2019.",
        ),
        (by_kind["visas_tourist"], "that is tourists alone; add the students."),
        (by_kind["visas_student"], "that is students alone; add the tourists."),
        unit="times",
        tolerance=0.002,
    )
    yield ask(
        "sanctions-3b",
        "What percentage of the visas of 2019 was issued after the deadline of 22 December?",
        "not determinable",
        "The count is of a whole year. Nothing in it says on which days the visas were issued.",
        (0, "that would need a count by day; no report is not zero."),
        (100, "that is how the article can be read; the count is of the whole year."),
        (
            round(100 * 9 / 365, 1),  # the days from 23 December on
            "that spreads the visas evenly over the days, and nothing says that they were.",
        ),
        ("nearly none", "few days of the year were left, but a rush at its end is not ruled out."),
        accepted=(
            *("cannot be known", "unknown", "not known", "cannot be determined"),
            *("indéterminable", "inconnu", "on ne peut pas le savoir"),
        ),
        hint="Does the count say on which days of the year the visas were issued?",
    )
    after = visas().query("measure == @AFTER and label == 'Together'")["low"].sum()
    yield ask(
        "sanctions-3c",
        "The tourist and student visas of January to March 2020 as a percentage of 26,000?",
        100 * after / stated(PRINTED),
        "3,067 and 1,975 are 5,042, which are 19.4% of 26,000: a fifth, in the quarter that lies"
        " wholly after the deadline. So « juste après » does not fit the number.",
        (after / stated(PRINTED), "that is a plain share; multiply it by 100."),
        (100 * after / of_2019.sum(), "that is of the year 2019; 26,000 was asked for."),
        (100 * stated(PRINTED) / after, "turn the fraction over."),
        unit="percent",
    )
    left, reported = 12 - len(months(2024)), months(2024)["low"].sum()
    yield ask(
        "sanctions-4",
        "How many barrels in each month of 2024 not reported would fill the yearly cap?",
        (cap - reported) / left,
        "500,000 less the 15,279 of January, over eleven months, is 44,066 a month. Russia itself"
        " reported 44,655 for January 2023. It is a threshold and no estimate, and it leaves all"
        " other suppliers out.",
        ((cap - reported) / 12, "January was reported: eleven months remain."),
        (cap / 12, "take off the barrels of January first."),
        (cap / left, "take off the barrels of January first."),
        unit="barrels a month",
        tolerance=0.002,
    )
