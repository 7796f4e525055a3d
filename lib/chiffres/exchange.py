"""Who gets what: the goods and the help that the articles put between two states, by stage."""

from __future__ import annotations

import pandas as pd

from chiffres.record import ask

TO_RUSSIA, TO_KOREA = "North Korea to Russia", "Russia to North Korea"
WAYS = {("PRK", "RUS"): TO_RUSSIA, ("RUS", "PRK"): TO_KOREA}
# What the measures of claims.csv are as goods, in the order of the charts.
GOODS = {
    "munitions": (
        "munitions",
        "artillery_shells",
        "containers",
        "shells_152mm",
        "rounds_122mm",
        "munitions_mix",
        "shipments_start",
        "first_us_charge",
        "charge_date",
    ),
    "missiles": ("short_range_missiles",),
    "workers and soldiers": ("workers", "soldiers", "north_koreans"),
    "food": ("food", "wheat_flour", "maize"),
    "oil": ("fuel", "petroleum_supplied", "petroleum_supplied_ratio"),
    "satellites and space": ("satellite_technology", "space_programme_help"),
    "arms technology": (
        "telemetry_technology",
        "missile_technology",
        "submarine_technology",
        "nuclear_technology",
    ),
    "civil technology": ("automotive_technology", "precision_engineering"),
    "a car": ("cars",),
}
STAGES = ("wished", "requested", "promised", "agreed", "shipped", "delivered", "used")
STATED, CHARGED, SUPPOSED, DENIED = (
    "stated",
    "charged or estimated",
    "supposed or to come",
    "denied",
)
STANDINGS = (STATED, CHARGED, SUPPOSED, DENIED)  # firmest first


def exchange() -> pd.DataFrame:
    """Return the claims that put goods or help between North Korea and Russia.

    Added to the columns of `claims`: good, way, origin (the first in its chain) and standing, one
    of STANDINGS. A capability, which has no stage, is among them.
    """
    good = {measure: good for good, measures in GOODS.items() for measure in measures}
    frame = ask.claims()
    frame["good"] = frame["measure"].map(good)
    pairs = zip(frame["actor"], frame["recipient"], strict=True)
    frame["way"] = [WAYS.get(pair) for pair in pairs]
    frame = frame.dropna(subset=["good", "way"])
    frame["origin"] = frame["chain"].str.split(" > ").str[0]
    frame["standing"] = [standing(row) for row in frame.to_dict("records")]
    return frame.reset_index(drop=True)


def standing(claim: dict) -> str:
    """Return how a claim stands: denied, supposed, charged, or stated, the first that fits.

    >>> standing({"stance": "allege", "modality": "realis"})
    'charged or estimated'
    >>> standing({"stance": "assert", "modality": "hypothetical"})
    'supposed or to come'
    """
    if claim["stance"] == "deny" or claim["modality"] == "negation":
        return DENIED
    if claim["modality"] in ("hypothetical", "future") or claim["stance"] in (
        "speculate",
        "intend",
    ):
        return SUPPOSED
    return CHARGED if claim["stance"] in ("allege", "estimate") else STATED


def originators(frame: pd.DataFrame) -> pd.DataFrame:
    """Count who says so: distinct origins a good, each at the firmest standing that it gives.

    `frame` is that of `exchange`. A row a way, good and standing: label, part, count, panel, ref
    and source, as the chart of stacks takes them.
    """
    ranked = frame.assign(rank=frame["standing"].map(STANDINGS.index)).sort_values("rank")
    firmest = ranked.drop_duplicates(["way", "good", "origin"])
    rows = [
        {
            "panel": way,
            "label": good,
            "part": part,
            "count": len(group),
            "ref": ", ".join(sorted(group["ref"])),
            "source": "; ".join(dict.fromkeys(group["source"])),
        }
        for (way, good, part), group in firmest.groupby(["way", "good", "standing"], sort=False)
    ]
    return pd.DataFrame(rows)


def by_stage(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a cell a good and stage, for the chart of a grid: the firmest standing, and by whom.

    `words` is the number of distinct origins behind that standing. Claims without a stage, which
    speak of a capability or of no transfer, are left out.
    """
    staged = frame[frame["stage"] != ""]
    cells = []
    for (good, way, stage), group in staged.groupby(["good", "way", "stage"], sort=False):
        firmest = min(group["standing"], key=STANDINGS.index)
        behind = group[group["standing"] == firmest]
        cells.append(
            {
                "row": good,
                "column": stage,
                "state": SYMBOLS[firmest],
                "words": str(behind["origin"].nunique()),
                "way": way,
                "ref": ", ".join(sorted(behind["ref"])),
                "source": "; ".join(dict.fromkeys(behind["source"])),
            }
        )
    return pd.DataFrame(cells)


SYMBOLS = {STATED: "stated", CHARGED: "charged", SUPPOSED: "supposed", DENIED: "denied"}
