"""The exercises of 06_sanctions_oil_labour; every answer is worked out from the record."""

from __future__ import annotations

from chiffres.classroom.exercise import Exercise
from chiffres.record import claims, estimate, series
from chiffres.sanctions import months, visa

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
