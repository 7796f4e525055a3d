"""The exercises of 04_munitions_balance; every answer is worked out from the record."""

from __future__ import annotations

from chiffres.figure import Estimate
from chiffres.lesson.exercises import Exercise
from chiffres.record import claims, estimate, series

DAYS, MONTHS = 365, 12  # in the year 2022


def _claim(cluster: str, measure: str) -> Estimate:
    frame = claims("munitions", cluster=cluster)
    (ref,) = frame[frame["measure"] == measure]["ref"]
    return estimate(ref)


def _used() -> Estimate:
    return _claim("russian-use", "rounds_used")


def _could_be_produced() -> float:
    return _claim("russian-production", "rounds_produced_per_year").stated


def _delivered() -> float:
    frame = series("seoul_count", until="2024-06")
    (ref,) = frame[(frame["said"] == "2024-06-14") & (frame["measure"] == "shells_152mm")]["ref"]
    return estimate(ref).stated


def _point(name: str) -> float:
    (ref,) = series(name)["ref"]
    return estimate(ref).stated


def _months(delivered: float, used: float) -> float:
    return delivered / used * MONTHS


EXERCISES = {
    "balance-1a": Exercise(
        "Rounds a day at the low end of the use in 2022?",
        lambda: _used().low / DAYS,
        "10 million rounds over 365 days are about 27,400 a day.",
        mistakes=(
            (lambda: _used().low / MONTHS, "that is a month's; a year has 365 days."),
            (lambda: _used().high / DAYS, "that is the high end."),
            (
                lambda: _point("shell_fire"),
                "that is CNN's rate of March 2024; the range is of the year 2022.",
            ),
        ),
    ),
    "balance-1b": Exercise(
        "Rounds a day at the high end of the use in 2022?",
        lambda: _used().high / DAYS,
        "11 million rounds over 365 days are about 30,100 a day.",
        mistakes=(
            (lambda: _used().high / MONTHS, "that is a month's; a year has 365 days."),
            (lambda: _used().low / DAYS, "that is the low end."),
        ),
    ),
    "balance-2a": Exercise(
        "Months of fire in 4.8 million shells at the low end of the use in 2022?",
        lambda: _months(_delivered(), _used().low),
        "4.8 million over 10 million is 0.48 of a year: 5.76 months. The slower the fire, the"
        " longer it lasts, so this is the highest that Seoul's ceiling allows.",
        mistakes=(
            (
                lambda: _months(_delivered(), _used().high),
                "that is at the high end: the more is fired, the sooner it is gone.",
            ),
            (
                lambda: _months(_claim("seoul-count", "shells_152mm").stated, _used().low),
                "you used the article's five million; Seoul said up to 4.8 million.",
            ),
            (lambda: _delivered() / _used().low, "that is years; a year has twelve months."),
        ),
    ),
    "balance-2b": Exercise(
        "Months of fire in 4.8 million shells at the high end of the use in 2022?",
        lambda: _months(_delivered(), _used().high),
        "4.8 million over 11 million is 5.24 months. It is no floor of what Seoul said: up to"
        " 4.8 million may be less.",
        mistakes=(
            (
                lambda: _months(_delivered(), _used().low),
                "that is at the low end: the more is fired, the sooner it is gone.",
            ),
            (
                lambda: _months(_claim("seoul-count", "shells_152mm").stated, _used().high),
                "you used the article's five million; Seoul said up to 4.8 million.",
            ),
            (lambda: _delivered() / _used().high, "that is years; a year has twelve months."),
        ),
    ),
    "balance-3a": Exercise(
        "The smallest yearly gap, supposing that 2 million rounds a year were produced?",
        lambda: _used().low - _could_be_produced(),
        "10 million less 2 million: the low end of the use goes with the smallest gap.",
        mistakes=(
            (
                lambda: _used().low - _delivered(),
                "you subtracted deliveries; the question supposes production.",
            ),
            (
                lambda: _used().low - _could_be_produced() - _delivered(),
                "you subtracted deliveries too: they are of other months, and a total, not a rate.",
            ),
            (lambda: _used().high - _could_be_produced(), "that is the largest gap."),
        ),
    ),
    "balance-3b": Exercise(
        "The largest yearly gap, supposing the same?",
        lambda: _used().high - _could_be_produced(),
        "11 million less 2 million. The gap is as wide as the range of the use, and it rests on a"
        " production that the article only says was possible.",
        mistakes=((lambda: _used().low - _could_be_produced(), "that is the smallest gap."),),
    ),
    "balance-4a": Exercise(
        "By CNN's numbers of March 2024, how many times the West's production is Russia's?",
        lambda: _point("shell_production") * MONTHS / _point("shell_production_west"),
        "250,000 a month are 3 million a year, and 3 million over 1.2 million is 2.5.",
        mistakes=(
            (
                lambda: _point("shell_production") / _point("shell_production_west"),
                "you divided a month by a year; bring both to a year first.",
            ),
            (
                lambda: estimate(series("shell_production_ratio", since="2024")["ref"][0]).stated,
                "that is what was printed, “nearly three times”; work it out from the numbers.",
            ),
        ),
    ),
    "balance-4b": Exercise(
        "What was said to be seven times the West's: capacity, production or deliveries?",
        lambda: "production",
        "The Estonian official spoke of what Russia produced. “Capacity” is the article's word.",
        tolerance=0,
        mistakes=(
            (
                lambda: "capacity",
                "that is what the article printed; what did the newspaper's source speak of?",
            ),
            (lambda: "deliveries", "deliveries come from North Korea; this is Russia's own."),
        ),
    ),
}
