"""Shares: a part of a whole, and how far a whole is in few hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from chiffres.derive import row
from chiffres.figure import Estimate
from chiffres.lesson.exercises import Exercise
from chiffres.record import series
from chiffres.record.ask import estimate

ENDS = ["low", "high"]


def share(part: str, whole: str | None = None) -> Estimate:
    """Return a share as a plain number: as stated, or worked out from a part and its whole.

    >>> print(share("P053"), share("P054", "P051").to("percent"))
    0.983 1.242 percent
    """
    if whole:
        return estimate(part) / estimate(whole)
    return replace(estimate(part), unit="")


def in_percent(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame of claims or points with its shares in percent, and the year as a number."""
    shares = frame["kind"] == "share"
    frame = frame.assign(year=pd.to_numeric(frame.get("period", "")))
    frame.loc[shares, ENDS] *= 100
    return frame.assign(
        unit=frame["unit"].where(~shares, "percent"), kind=frame["kind"].where(~shares, "")
    )


def worked_out(year: int, part: str, whole: str, who: str) -> pd.DataFrame:
    """Return one row: the share that a part is of a whole in a year, in percent, and from what."""
    frame = row(str(year), share(part, whole), [part, whole], "percent", who)
    return frame.assign(year=year, derived=True, claimant="worked out here", stated=frame["low"])


def not_reported(year: int, ref: str, who: str) -> pd.DataFrame:
    """Return one row without a value, for a year in which the source named gives none."""
    frame = row(str(year), replace(share(ref), low=None, high=None), [ref], "percent", who)
    return frame.assign(year=year, claimant="not reported")


def to_digits(result: Estimate, digits: int = 3) -> Estimate:
    """Round both ends, so that a result is no more exact than what it was worked out from.

    >>> print(to_digits(Estimate(0.742138, 0.742138)).to("percent"))
    74.2 percent
    """
    ends = [
        None if end is None else float(f"{end:.{digits}g}") for end in (result.low, result.high)
    ]
    return replace(result, low=ends[0], high=ends[1])


def concentration(known: Sequence[Estimate]) -> Estimate:
    """Return the Herfindahl index from the shares that are known: a floor and a ceiling.

    The index is the sum of all squared shares: 1 with a single partner. The known partners give
    the floor. What is left over adds least in many hands (nothing, nearly) and most in one.
    Raises ValueError when the shares come to more than the whole.

    >>> print(concentration([Estimate(0.9, 0.9), Estimate(0.05, 0.05)]))
    between 0.8125 and 0.815
    """
    known = list(known)
    if any(end is None for one in known for end in (one.low, one.high)):
        raise ValueError("a share with an open end bounds no concentration")
    rest = 1 - sum(one.low for one in known)
    if sum(one.low for one in known) > 1:
        raise ValueError("these shares come to more than the whole")
    squares = [one * one for one in known]
    floor = sum((square.low for square in squares), start=0.0)
    ceiling = sum((square.high for square in squares), start=0.0) + rest**2
    supposition = next(filter(None, (one.supposition for one in known)), "")
    return Estimate(floor, ceiling, "", any(one.approx for one in known), None, supposition)


def shifted(giver: Estimate, taker: Estimate, points: float) -> Estimate:
    """Return the concentration after so many points of share have gone from one to the other.

    What one loses the other gains, so a range of points is reckoned one end at a time.

    >>> print(shifted(Estimate(0.9, 0.9), Estimate(0.1, 0.1), 10))
    0.68
    """
    by = Estimate(points / 100, points / 100)
    return concentration([giver - by, taker + by])


def concentrations(*frames: pd.DataFrame) -> pd.DataFrame:
    """Return the concentration of each year from frames of shares in percent, one a partner.

    A year with two statements on one partner is left out: they are not ours to choose from. A
    partner that is not reported is among the rest.
    """
    every = pd.concat(frames, ignore_index=True)
    twice = every[every.duplicated(["year", "who"], keep=False)]["year"]
    rows = [
        _year(str(year), part) for year, part in every.groupby("year") if year not in set(twice)
    ]
    return pd.concat(rows, ignore_index=True)


def _year(label: str, part: pd.DataFrame) -> pd.DataFrame:
    known = part[part["low"].notna() & part["high"].notna()]
    found = [
        Estimate(low / 100, high / 100, approx=approx is True)
        for low, high, approx in zip(known["low"], known["high"], known["approx"], strict=True)
    ]
    refs = list(dict.fromkeys(ref for refs in part["ref"] for ref in refs.split(", ")))
    return row(label, concentration(found), refs, "").assign(
        measure="concentration", stated=float("nan")
    )


# ---------------------------------------------------------------- exercises

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
