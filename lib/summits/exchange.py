"""Who gets what: the goods and the help that the articles put between two states, by stage."""

from __future__ import annotations

import pandas as pd

from chiffres.lesson.exercises import Exercise
from chiffres.record import ask, estimate

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


# ---------------------------------------------------------------- exercises

WISHES = ("C000-20", "C000-23")  # the first and the last on Kim's list
UNITED_STATES = ("US officials", "White House", "United States")
WESTERN = ("Western officials", "the West")


def _wishes() -> float:
    return int(exchange()["ref"].between(*WISHES).sum())


def _given(stated: bool = True) -> float:
    """Return the claims of two articles on deliveries by Russia, those stated or all."""
    flows = exchange()
    theirs = flows["source_id"].isin(["S000", "S002"]) & (flows["way"] == TO_KOREA)
    found = flows[theirs & (flows["stage"] == "delivered")]
    return int((found["standing"] == STATED).sum()) if stated else len(found)


def _accusers(merged: bool) -> float:
    flows = exchange()
    if merged:
        names = dict.fromkeys(UNITED_STATES, "us") | dict.fromkeys(WESTERN, "west")
        flows = flows.assign(origin=flows["origin"].replace(names))
    voices = originators(flows)
    mine = (voices["label"] == "munitions") & (voices["part"] == CHARGED)
    return int(voices[mine]["count"].sum())


def _share(end: str) -> float:
    return 100 * getattr(estimate("P060"), end) / estimate("P051").low


EXERCISES = {
    "exchange-1": Exercise(
        "Items on Kim's list of wishes in article S000?",
        _wishes,
        "Telemetry, submarines, satellites and missiles: four claims, one a good.",
        tolerance=0,
        mistakes=(
            (lambda: 1, "the list is one sentence, but each good in it is a claim of its own."),
        ),
    ),
    "exchange-2": Exercise(
        "Claims of S000 and S002 that state a delivery by Russia?",
        _given,
        "Those that speak of a delivery are conditional or future: none is stated as delivered.",
        tolerance=0,
        mistakes=(
            (
                lambda: _given(stated=False),
                "those speak of a delivery; look at the standing: is it said to have happened?",
            ),
        ),
    ),
    "exchange-3a": Exercise(
        "Distinct originators that charge or estimate munitions for Russia?",
        lambda: _accusers(merged=False),
        "Each name that begins a chain counts once.",
        tolerance=0,
        mistakes=((lambda: _accusers(merged=True), "that is with one government counted once."),),
    ),
    "exchange-3b": Exercise(
        "The same, with one government counted once?",
        lambda: _accusers(merged=True),
        "The United States under three names is one, and so are the unnamed Western officials.",
        tolerance=0,
        mistakes=((lambda: _accusers(merged=False), "that is before names were put together."),),
    ),
    "exchange-4a": Exercise(
        "The low end of the value of arms since 2022, in percent of the trade of 2023?",
        lambda: _share("low"),
        "1.7 of 2.77 billion US dollars. The arms are of nearly three years, the trade of one.",
        mistakes=(
            (lambda: _share("high"), "that is the high end."),
            (lambda: _share("low") / 100, "that is a fraction; percent are asked for."),
        ),
    ),
    "exchange-4b": Exercise(
        "The high end, in percent of the trade of 2023?",
        lambda: _share("high"),
        "5.5 of 2.77 billion US dollars: more than all the trade that was declared.",
        mistakes=(
            (lambda: _share("low"), "that is the low end."),
            (lambda: _share("high") / 100, "that is a fraction; percent are asked for."),
        ),
    ),
}
