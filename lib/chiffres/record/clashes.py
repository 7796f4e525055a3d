"""Claims that speak of the same thing and cannot both be so."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pandas as pd

from chiffres.record.relations import relate
from chiffres.words import present

SUPPOSED = {"hypothetical"}  # says nothing of what is so; an announcement does, and can fail
SIDES = ("first", "second")
TOLD = ("", "_source", "_words")  # of each side: its claim, article and words
COLUMNS = ["cluster", "measure", *(side + told for told in TOLD for side in SIDES), "why"]


def find_contradictions(claims: pd.DataFrame, published: dict[str, str]) -> pd.DataFrame:
    """Return the pairs of claims that contradict each other, within an article or between two.

    Two claims are compared when they share a cluster and a measure. They contradict each other when
    their values cannot both be so; when one dates what the other says had not yet happened by its
    day of publication; or when one says that it is so and the other that it is not. `published` is
    the day from which each article's relative dates are read, by source_id.

    Columns, all str: cluster, measure, the two claim_ids (first, second), the article of each
    (first_source, second_source), its words (first_words, second_words), and why.
    """
    compared = claims[(claims["cluster"] != "") & ~claims["modality"].isin(SUPPOSED)]
    rows = [
        _row(first, second, why)
        for _, group in compared.groupby(["cluster", "measure"], sort=False)
        for first, second in combinations(group.to_dict("records"), 2)
        if (why := _why(first, second, published))
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def _why(first: dict, second: dict, published: dict[str, str]) -> str | None:
    if first["modality"] == second["modality"] == "negation":
        return None
    for claim, other in ((first, second), (second, first)):
        if other["modality"] == "negation":
            return _against_negation(claim, other, published)
    ours, theirs = (_as_date(claim, (first, second), published) for claim in (first, second))
    return "the values cannot both be so" if relate(ours, theirs) == "contradict" else None


def _against_negation(dated: dict, negated: dict, published: dict[str, str]) -> str | None:
    """Say that a date is before the day on which another article says "not yet"."""
    day = published[negated["source_id"]]
    if dated["latest"] and dated["latest"] < day:
        return f"one dates it before {day}, when the other says that it had not happened"
    return None


def _as_date(claim: dict, pair: tuple[dict, dict], published: dict[str, str]) -> dict:
    """Read "for two decades" as the years before publication when it is held against a date."""
    kinds = {one["kind"] for one in pair}
    if kinds != {"date", "duration"} or claim["kind"] == "date" or claim["unit"] != "year":
        return claim
    day = date.fromisoformat(published[claim["source_id"]])
    most, least = present(claim["high"]), present(claim["low"]) or 0
    first = date.min.year if most is None else day.year - int(most)
    last = day.year - int(least)
    return {"kind": "date", "earliest": f"{first:04}-01-01", "latest": f"{last:04}-12-31"}


def _row(first: dict, second: dict, why: str) -> dict:
    row = {"cluster": first["cluster"], "measure": first["measure"], "why": why}
    for side, claim in zip(SIDES, (first, second), strict=True):
        told = (claim["claim_id"], claim["source_id"], claim["figure"] or claim["quote"])
        row |= {side + name: value for name, value in zip(TOLD, told, strict=True)}
    return row
