"""The exercises of 02_trade_shares; every answer is worked out from the record."""

from __future__ import annotations

from chiffres.classroom.exercise import Exercise
from chiffres.figure import Estimate
from chiffres.record import series
from chiffres.shares import share, shifted

MILLION = 1e6


def _supposed_share() -> Estimate:
    """Return the hypothesis, taken as if it were so."""
    return share("C000-18").suppose()


def _amount(measure: str, year: str) -> float:
    """Return what one side traded in a year, in millions of dollars."""
    frame = series("trade")
    (value,) = frame[(frame["measure"] == measure) & (frame["period"] == year)]["low"]
    return value / MILLION


def _supposed(part: float) -> float:
    return part * _amount("trade_total", "2023")


def _index(part: float) -> float:
    """Return the floor of the concentration of 2023 after a part of all has moved to Russia."""
    return shifted(share("P053"), share("P054", "P051"), 100 * part).low


EXERCISES = {
    "trade-1a": Exercise(
        "The low end of the hypothesis, in millions of dollars of 2023?",
        lambda: _supposed(_supposed_share().low),
        "5% of 2,770 million are 138.5 million.",
        tolerance=0.005,
        mistakes=(
            (
                lambda: 100 * _supposed(_supposed_share().low),
                "you multiplied by 5; five per cent are 5 in a hundred.",
            ),
            (
                lambda: MILLION * _supposed(_supposed_share().low),
                "that is in dollars; millions are asked for.",
            ),
            (
                lambda: _supposed_share().low * _amount("trade_china", "2023"),
                "that is a part of the trade with China; the hypothesis speaks of all trade.",
            ),
        ),
    ),
    "trade-1b": Exercise(
        "The high end, in millions of dollars of 2023?",
        lambda: _supposed(_supposed_share().high),
        "10% of 2,770 million are 277 million: the range is 138.5 to 277, not its middle.",
        tolerance=0.005,
        mistakes=(
            (
                lambda: _supposed((_supposed_share().low + _supposed_share().high) / 2),
                "that is the middle of the range; nobody said it.",
            ),
        ),
    ),
    "trade-2a": Exercise(
        "How many times the declared trade of 2023 is the low end?",
        lambda: _supposed(_supposed_share().low) / _amount("trade_russia", "2023"),
        "138.5 over 34.4 is 4.0.",
        mistakes=(
            (
                lambda: _amount("trade_russia", "2023") / _supposed(_supposed_share().low),
                "turn the fraction over: how many times does 34.4 go into 138.5?",
            ),
        ),
    ),
    "trade-2b": Exercise(
        "And the high end?",
        lambda: _supposed(_supposed_share().high) / _amount("trade_russia", "2023"),
        "277 over 34.4 is 8.1: the hypothesis asks for four to eight times what was declared.",
        mistakes=(
            (
                lambda: _supposed(_supposed_share().low) / _amount("trade_russia", "2023"),
                "that is the low end; the high one is ten per cent.",
            ),
        ),
    ),
    "trade-3a": Exercise(
        "The floor of the concentration in 2023, from China and Russia?",
        lambda: _index(0),
        "0.983 squared and 0.0124 squared come to 0.966.",
        tolerance=0.002,
        mistakes=(
            (
                lambda: share("P053").stated + share("P054", "P051").stated,
                "you added the shares; square each of them first.",
            ),
            (
                lambda: 10_000 * _index(0),
                "that is the index on shares in percent; here shares are parts of one.",
            ),
        ),
    ),
    "trade-3b": Exercise(
        "And after 10 points have moved from China to Russia?",
        lambda: _index(_supposed_share().high),
        "0.883 squared and 0.1124 squared come to 0.792.",
        tolerance=0.002,
        mistakes=(
            (
                lambda: share("P053").stated ** 2 * 0.9**2,
                "you took a tenth of China's share; ten points are taken off it.",
            ),
            (
                lambda: (
                    (share("P053").stated - _supposed_share().high) ** 2
                    + share("P054", "P051").stated ** 2
                ),
                "you took the points from China and did not give them to Russia.",
            ),
            (lambda: _index(_supposed_share().low), "that is for five points."),
        ),
    ),
    "trade-4": Exercise(
        "Which fell more from 2019 to 2020: North Korea's trade with Russia, or all of its trade?",
        lambda: "all",
        "All trade fell by 73%, the trade with Russia by 11%. The share rose because what it is a"
        " share of had shrunk.",
        tolerance=0,
        mistakes=(
            (
                lambda: "Russia",
                "the trade with Russia fell by a tenth; look at the panel of all trade.",
            ),
        ),
    ),
}
