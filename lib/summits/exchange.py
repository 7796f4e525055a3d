"""08_who_gets_what: the goods and the help that the articles put between two states, by stage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from chiffres.lesson import Exercise, ask
from chiffres.record import claims, estimate, labels, load, names
from summits import bounds, stated

TWO = {"PRK", "RUS"}  # the states between which goods go
STAGES = ("wished", "requested", "promised", "agreed", "shipped", "delivered", "used")
STANDINGS = ("stated", "charged or estimated", "supposed or to come", "denied")  # firmest first
STATED, CHARGED, SUPPOSED, DENIED = STANDINGS

WISHES = ("C000-20", "C000-23")  # the first and the last on Kim's list
ARMS, TRADE = "P060", "P051"  # dollars: the value of arms, all trade of 2023


def flows() -> pd.DataFrame:
    """Return the claims that put goods or help between the two states.

    Added to the columns of `claims`: good, way ("A to B"), origin (the first in its chain) and
    standing, one of STANDINGS. A capability, which has no stage, is among them. A body of a state,
    such as its army or a company that fights for it, counts as the state; a negation that is no
    denial says of no transfer, and is left out.
    """
    frame, within = claims(), load().entities.set_index("entity")["within"]
    states = within[within.isin(TWO)].to_dict()
    frame = frame.replace({"actor": states, "recipient": states})
    frame = frame[(frame["modality"] != "negation") | (frame["stance"] == "deny")]
    frame = frame[frame["actor"].isin(TWO) & frame["recipient"].isin(TWO)]
    giver, taker = (frame[side].map(names()) for side in ("actor", "recipient"))
    return frame.assign(
        good=frame["measure"].map(labels("good")),
        way=giver + " to " + taker,
        origin=frame["chain"].str.split(" > ").str[0],
        standing=[standing(row) for row in frame.to_dict("records")],
    ).dropna(subset=["good"], ignore_index=True)


def standing(claim: dict[Any, Any]) -> str:
    """Return how a claim stands: denied, supposed, charged, or stated, the first that fits.

    Only who is accused can deny: not to acknowledge is less, and has no standing here.

    >>> standing({"stance": "allege", "modality": "realis"})
    'charged or estimated'
    >>> standing({"stance": "assert", "modality": "hypothetical"})
    'supposed or to come'
    """
    signs = {claim["stance"], claim["modality"]}
    if "deny" in signs:
        return DENIED
    if signs & {"hypothetical", "future", "speculate", "intend"}:
        return SUPPOSED
    return CHARGED if signs & {"allege", "estimate"} else STATED


def originators(frame: pd.DataFrame) -> pd.DataFrame:
    """Count who says so: distinct origins a good, each at the firmest standing that it gives.

    `frame` is that of `exchange`. A row a way, good and standing: panel, label, part, count (int),
    ref (of each origin the first claim that is so firm) and source, as `stacks` draws them.
    """
    rank = frame["standing"].map(STANDINGS.index).sort_values(kind="stable")
    firmest = frame.loc[rank.index].drop_duplicates(["way", "good", "origin"])
    return pd.DataFrame(
        {"panel": way, "label": good, "part": part, "count": len(group)} | _behind(group)
        for (way, good, part), group in firmest.groupby(["way", "good", "standing"], sort=False)
    )


def merged(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the frame of `exchange` with one name for those under which one government speaks."""
    return frame.assign(origin=frame["origin"].replace(labels("speaker")))


def by_stage(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a cell a good and stage, for the chart of a grid: the firmest standing, and by whom.

    `words` is the number of distinct origins behind that standing. Claims without a stage, which
    speak of a capability or of no transfer, are left out.
    """
    staged = frame[frame["stage"] != ""]
    return pd.DataFrame(
        {"row": good, "column": stage, "way": way} | _firmest(group)
        for (good, way, stage), group in staged.groupby(["good", "way", "stage"], sort=False)
    )


def _firmest(group: pd.DataFrame) -> dict[str, str]:
    best = min(group["standing"], key=STANDINGS.index)
    behind = group[group["standing"] == best]
    words = str(behind["origin"].nunique())
    return {"state": best.partition(" ")[0], "words": words} | _behind(behind)


def _behind(group: pd.DataFrame) -> dict[str, str]:
    """Return the refs of a group of claims, and their sources."""
    sources = "; ".join(dict.fromkeys(group["source"]))
    return {"ref": ", ".join(sorted(group["ref"])), "source": sources}


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer counted in the claims or divided in the series."""
    every = flows()
    yield ask(
        "exchange-1",
        "Items on Kim's list of wishes in article S000?",
        every["ref"].between(*WISHES).sum(),
        "Telemetry, submarines, satellites and missiles: four claims, one a good.",
        (1, "the list is one sentence, but each good in it is a claim of its own."),
        unit="items",
        tolerance=0,
    )
    to_korea = every[every["actor"] == "RUS"].query("stage == 'delivered'")
    given = to_korea[to_korea["source_id"].isin(["S000", "S002"])]
    yield ask(
        "exchange-2",
        "Claims of S000 and S002 that state a delivery by Russia?",
        (given["standing"] == STATED).sum(),
        "Those that speak of a delivery are conditional or future: none is stated as delivered.",
        (
            len(given),
            "those speak of a delivery; look at the standing: is it said to have happened?",
        ),
        unit="claims",
        tolerance=0,
    )
    apart, together = (
        originators(frame).query("label == 'munitions' and part == @CHARGED")["count"].sum()
        for frame in (every, merged(every))
    )
    yield ask(
        "exchange-3a",
        "Distinct originators that charge or estimate munitions for Russia?",
        apart,
        "Each name that begins a chain counts once.",
        (together, "that is with one government counted once."),
        unit="originators",
        tolerance=0,
    )
    yield ask(
        "exchange-3b",
        "The same, with one government counted once?",
        together,
        "The United States under three names is one, and so are the unnamed Western officials.",
        (apart, "that is before names were put together."),
        unit="originators",
        tolerance=0,
    )
    low, high = (100 * value / stated(TRADE) for value in bounds(estimate(ARMS)))
    yield ask(
        "exchange-4a",
        "The low end of the value of arms since 2022, in percent of the trade of 2023?",
        low,
        "1.7 of 2.77 billion US dollars. The arms are of nearly three years, the trade of one.",
        (high, "that is the high end."),
        (low / 100, "that is a fraction; percent are asked for."),
        unit="percent",
    )
    yield ask(
        "exchange-4b",
        "The high end, in percent of the trade of 2023?",
        high,
        "5.5 of 2.77 billion US dollars: more than all the trade that was declared.",
        (low, "that is the low end."),
        (high / 100, "that is a fraction; percent are asked for."),
        unit="percent",
    )
