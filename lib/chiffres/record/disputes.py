"""Claims of one proposition that do not go together, each pair with the kind of its disagreement.

What is values or allegation_and_denial cannot both be so, and is a clash. What was planned may come
otherwise, what is rounded or read otherwise may stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import combinations

import pandas as pd

from chiffres.record.relations import relate

Days = dict[str, str]  # by source, that on which it was published
CLASHES = ("values", "allegation_and_denial")
SIDES = ("first", "second")
TOLD = ("", "_source", "_words")  # of each side: its claim, article and words
COLUMNS = ["cluster", "measure", "kind", *(side + told for told in TOLD for side in SIDES), "why"]
WHY = {
    "values": "the values cannot both be so",
    "plan_and_outcome": "one tells what was to be, the other what was",
    "rounding": "they are apart, but one is the other rounded",
    "interpretation": "one affirms what the other denies",
    "allegation_and_denial": "one denies what the other says",
}
TOO_EARLY = "one dates it before {day}, when the other says that it had not happened"


def find_disagreements(
    claims: list[dict], days: Days, judged: Iterable[dict] = (), rounded: Set[str] = frozenset()
) -> pd.DataFrame:
    """Return the pairs of claims that disagree, within an article or between two.

    Two claims are compared when they share a cluster, their values when they share the measure
    too; what is only supposed says nothing of what is so. `rounded` names the claims with which an
    outside page agrees after rounding. `judged` are rows of pairs.csv: a person's kind, with a
    reason, goes before that of the rule, and none is no disagreement. Columns, all str: cluster and
    measure ("" where there are two), kind, the two claim_ids (first, second), the article of each
    (first_source, second_source), its words (first_words, second_words), and why.
    """
    told = {frozenset((row["first"], row["second"])): row for row in judged}
    rows = []
    for first, second in combinations(claims, 2):
        kind, why = _kind(first, second, days, rounded)
        if ours := told.get(frozenset((first["claim_id"], second["claim_id"]))):
            kind, why = ours["kind"], ours["reason"]
        if kind not in ("", "none"):
            rows.append(_row(first, second, kind, why))
    return pd.DataFrame(rows, columns=COLUMNS)


def clashes(pairs: pd.DataFrame) -> pd.DataFrame:
    """Return those of the pairs that cannot both be so."""
    return pairs[pairs["kind"].isin(CLASHES)].reset_index(drop=True)


def by_cluster(pairs: pd.DataFrame) -> pd.DataFrame:
    """Count disagreements by cluster and kind, so that one denial of ten claims is one.

    Columns: cluster, kind, pairs (int), and claims (their ids, joined by ", ").
    """
    sides = pairs.melt(["cluster", "kind"], list(SIDES), value_name="claims")
    named = sides.groupby(["cluster", "kind"], sort=False)["claims"]
    counts = named.size().floordiv(len(SIDES)).rename("pairs")
    claims = named.agg(lambda ids: ", ".join(sorted(set(ids))))
    return pd.concat([counts, claims], axis=1).reset_index()


def _kind(first: dict, second: dict, days: Days, rounded: Set[str]) -> tuple[str, str]:
    """Return the kind of a pair's disagreement and why, "" where the rule finds none."""
    shared = _shared(first, second, "cluster") and not _shared(first, second, "alternative")
    if not shared or supposed(first) or supposed(second):
        return "", ""
    not_yet = _not_yet(first, second, days)
    if not_yet is not None:
        return not_yet
    kind = _of_values(first, second, days, rounded)
    if not kind and {first["polarity"], second["polarity"]} == {"affirms", "denies"}:
        accused = {first["stance"], second["stance"]} & {"deny", "allege"}
        kind = "allegation_and_denial" if accused else "interpretation"
    if kind in ("values", "interpretation") and planned(first) != planned(second):
        kind = "plan_and_outcome"
    return kind, WHY.get(kind, "")


def _not_yet(first: dict, second: dict, days: Days) -> tuple[str, str] | None:
    """Hold a date against “not yet”, which was said on a day; None where this is no such pair."""
    for dated, other in ((first, second), (second, first)):
        negated = other["modality"] == "negation" != dated["modality"]
        if negated and dated["latest"] and _shared(first, second, "measure"):
            day = days[other["source_id"]]
            return ("values", TOO_EARLY.format(day=day)) if dated["latest"] < day else ("", "")
    return None


def _of_values(first: dict, second: dict, days: Days, rounded: Set[str]) -> str:
    negated = "negation" in (first["modality"], second["modality"])
    if negated or not _shared(first, second, "measure"):
        return ""
    relations = {related(first, second, days), related(second, first, days)}
    if "contradict" in relations and {first["claim_id"], second["claim_id"]} & rounded:
        return "rounding"
    return {"agree_rounded": "rounding", "contradict": "values"}.get(min(relations), "")


def related(first: dict, second: dict, days: Days) -> str:
    """Return how two values relate, each said on the day of its source."""
    return relate(first, second, (days[first["source_id"]], days[second["source_id"]]))


def supposed(claim: dict) -> bool:
    """Tell whether a claim says only what could be; an intention that is announced can fail."""
    return claim["modality"] == "hypothetical" and claim["stance"] != "intend"


def planned(claim: dict) -> bool:
    """Tell whether a claim tells what is to be: announced, intended or promised."""
    codes = (claim["modality"], claim["stance"], claim["stage"])
    return bool({"future", "intend", "promised"}.intersection(codes))


def _shared(first: dict, second: dict, column: str) -> str:
    return first[column] if first[column] == second[column] else ""


def _row(first: dict, second: dict, kind: str, why: str) -> dict:
    cluster = _shared(first, second, "cluster") or first["cluster"] or second["cluster"]
    row = {"cluster": cluster, "measure": _shared(first, second, "measure"), "kind": kind}
    for side, claim in zip(SIDES, (first, second), strict=True):
        told = (claim["claim_id"], claim["source_id"], claim["figure"] or claim["quote"])
        row |= {side + name: value for name, value in zip(TOLD, told, strict=True)}
    return row | {"why": why}
