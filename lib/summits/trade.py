"""02_trade_shares: a part of a whole, and how far a whole is in few hands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pandas as pd

from chiffres.derive import row
from chiffres.errors import ChiffresError
from chiffres.figure import Estimate
from chiffres.lesson import Exercise, ask
from chiffres.record import estimate
from summits import ENDS, bounds, stated

# What Russia could take; of 2023: all trade, that with either, and China's share.
SUPPOSED, ALL, RUSSIA, WITH_CHINA, CHINA = "C000-18", "P051", "P054", "P052", "P053"
MILLION = 1e6


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
    named = {"unit": "percent", "kind": ""}
    return frame.assign(**{name: frame[name].mask(shares, to) for name, to in named.items()})


def worked_out(year: int, part: str, whole: str, who: str) -> pd.DataFrame:
    """Return one row: the share that a part is of a whole in a year, in percent, and from what."""
    frame = row(str(year), to_digits(share(part, whole), 2), [part, whole], "percent", who)
    return frame.assign(year=year, derived=True, claimant="worked out here", stated=frame["low"])


def to_digits(result: Estimate, digits: int = 3) -> Estimate:
    """Round both ends, so that a result is no more exact than what it was worked out from.

    >>> print(to_digits(Estimate(0.742138, 0.742138)).to("percent"))
    74.2 percent
    """
    low, high = (end and float(f"{end:.{digits}g}") for end in (result.low, result.high))
    return replace(result, low=low, high=high)


def concentration(known: Sequence[Estimate]) -> Estimate:
    """Return the Herfindahl index from the shares that are known: a floor and a ceiling.

    The index is the sum of all squared shares: 1 with a single partner. The known partners give
    the floor. What is left over adds least in many hands (nothing, nearly) and most in one.
    Raises ChiffresError when the shares come to more than the whole, or one has an open end.

    >>> print(concentration([Estimate(0.9, 0.9), Estimate(0.05, 0.05)]))
    between 0.8125 and 0.815
    """
    squares = [bounds(one * one) for one in known]
    rest = 1 - sum(bounds(one)[0] for one in known)
    if rest < 0:
        raise ChiffresError("these shares come to more than the whole")
    floor, ceiling = sum(low for low, _ in squares), sum(high for _, high in squares) + rest**2
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
    once = every[~every["year"].isin(twice)]
    rows = [_year(str(year), part) for year, part in once.groupby("year")]
    return pd.concat(rows, ignore_index=True)


def _year(label: str, part: pd.DataFrame) -> pd.DataFrame:
    known = part.dropna(subset=ENDS)
    found = [
        Estimate(low / 100, high / 100, approx=approx is True)
        for low, high, approx in zip(known["low"], known["high"], known["approx"], strict=True)
    ]
    refs = list(dict.fromkeys(", ".join(part["ref"]).split(", ")))
    index = row(label, concentration(found), refs, "")
    return index.assign(measure="concentration", stated=float("nan"))


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer worked out from the record."""
    supposed = bounds(share(SUPPOSED).suppose())
    china, russia = share(CHINA), share(RUSSIA, ALL)
    declared, total = stated(RUSSIA) / MILLION, stated(ALL) / MILLION
    low, high = (part * total for part in supposed)
    floors = [bounds(shifted(china, russia, 100 * part))[0] for part in (0, *supposed)]
    (part_of_china, _), (part_of_russia, _) = bounds(china), bounds(russia)
    yield ask(
        "trade-1a",
        "The low end of the hypothesis, in millions of dollars of 2023?",
        low,
        "5% of 2,769 million are 138.5 million.",
        (100 * low, "you multiplied by 5; five per cent are 5 in a hundred."),
        (MILLION * low, "that is in dollars; millions are asked for."),
        (
            supposed[0] * stated(WITH_CHINA) / MILLION,
            "that is a part of the trade with China; the hypothesis speaks of all trade.",
        ),
        unit="millions of dollars",
        tolerance=0.005,
    )
    yield ask(
        "trade-1b",
        "The high end, in millions of dollars of 2023?",
        high,
        "10% of 2,769 million are 276.9 million: the range is 138.5 to 276.9, not its middle.",
        ((low + high) / 2, "that is the middle of the range; nobody said it."),
        unit="millions of dollars",
        tolerance=0.005,
    )
    yield ask(
        "trade-2a",
        "How many times the declared trade of 2023 is the low end?",
        low / declared,
        "138.5 over 34.4 is 4.0.",
        (declared / low, "turn the fraction over: how many times does 34.4 go into 138.5?"),
        unit="times",
    )
    yield ask(
        "trade-2b",
        "And the high end?",
        high / declared,
        "276.9 over 34.4 is 8.0: the hypothesis asks for four to eight times what was declared.",
        (low / declared, "that is the low end; the high one is ten per cent."),
        unit="times",
    )
    yield ask(
        "trade-3a",
        "The floor of the concentration in 2023, from China and Russia?",
        floors[0],
        "0.983 squared and 0.0124 squared come to 0.966.",
        (part_of_china + part_of_russia, "you added the shares; square each of them first."),
        (
            10_000 * floors[0],
            "that is the index on shares in percent; here shares are parts of one.",
        ),
        unit="of one",
        tolerance=0.002,
    )
    yield ask(
        "trade-3b",
        "And after 10 points have moved from China to Russia?",
        floors[2],
        "0.883 squared and 0.1124 squared come to 0.792.",
        (
            part_of_china**2 * 0.9**2,
            "you took a tenth of China's share; ten points are taken off it.",
        ),
        (
            (part_of_china - supposed[1]) ** 2 + part_of_russia**2,
            "you took the points from China and did not give them to Russia.",
        ),
        (floors[1], "that is for five points."),
        unit="of one",
        tolerance=0.002,
    )
    yield ask(
        "trade-4",
        "Which fell more from 2019 to 2020: North Korea's trade with Russia, or all of its trade?",
        "all",
        "All trade fell by 73%, the trade with Russia by 11%. The share rose because what it is a"
        " share of had shrunk.",
        ("Russia", "the trade with Russia fell by a tenth; look at the panel of all trade."),
        accepted=("all trade", "all of its trade", "tout", "tout le commerce"),
    )
