"""Credibility of what a claim says, 0 to 6 (Admiralty scale, AJP-2.1), worked out from its checks.

    0  not checked
    1  confirmed: an independent source agrees, and is sure
    2  probably true: a source that is less sure, or perhaps not independent, agrees
    3  possibly true: nothing outside tells, but another article has it from somebody else
    4  doubtful: a source that is less sure contradicts
    5  improbable: a source that is sure contradicts
    6  cannot be judged: checked, but with what cannot be compared or comes from the same origin

The worst mark that applies is given: a contradiction outweighs an agreement. Only checks of the
content count. That something was said, as a denial, makes it no more so; those checks tell how it
was passed on.
"""

from __future__ import annotations

from collections.abc import Iterable

from chiffres.record.disputes import clashes, find_disagreements, planned, related, supposed

AGREE = {"agree", "agree_rounded", "finer"}
LINK = " > "


def credibility(checks: Iterable[dict], corroborated: bool = False) -> int:
    """Return a claim's mark from its checks (of, relation, sure, independence).

    `corroborated` tells that another article has the claim from another origin, and none clashes.

    >>> check = {"relation": "agree", "sure": "high", "independence": "independent"}
    >>> credibility([check]), credibility([check | {"sure": "medium"}]), credibility([])
    (1, 2, 0)
    >>> credibility([check, check | {"relation": "contradict"}])
    5
    >>> copied = check | {"independence": "same_origin"}
    >>> credibility([copied]), credibility([check | {"of": "saying"}])
    (6, 0)
    """
    checks = [check for check in checks if check.get("of") != "saying"]
    against = {check["sure"] for check in checks if check["relation"] == "contradict"}
    if against:
        return 5 if "high" in against else 4
    agreeing = {(c["independence"], c["sure"]) for c in checks if c["relation"] in AGREE}
    if ("independent", "high") in agreeing:
        return 1
    if any(independence != "same_origin" for independence, _ in agreeing):
        return 2
    if corroborated:
        return 3
    return 6 if checks else 0


def passed_on(checks: Iterable[dict]) -> str:
    """Return how a claim was passed on, by the checks of its saying: rightly, altered, or ""."""
    told = {check["relation"] for check in checks if check.get("of") == "saying"}
    return "altered" if "contradict" in told else "rightly" if told & AGREE else ""


def judge(claims: list[dict], checks: list[dict], pairs: list[dict], days: dict[str, str]) -> None:
    """Give each check its relation, and each claim the marks that follow.

    A relation is computed, unless a person overrides it with a reason. `pairs` are the rows of
    pairs.csv, `days` those from which each source is read.
    """
    by_id = {claim["claim_id"]: claim for claim in claims}
    for check in checks:
        check["relation"] = check["override"] or related(by_id[check["claim_id"]], check, days)
    found = clashes(find_disagreements(claims, days, pairs, rounded(checks)))
    clashing = {*found["first"], *found["second"]}
    alike: dict[str, list[dict]] = {}
    for claim in claims:
        alike.setdefault(claim["cluster"], []).append(claim)
    for ref, claim in by_id.items():
        told = [check for check in checks if check["claim_id"] == ref]
        backed = any(corroborates(claim, other, days) for other in alike[claim["cluster"]])
        claim["corroborated"] = backed and ref not in clashing
        claim["credibility"] = credibility(told, claim["corroborated"])
        claim["passed_on"] = passed_on(told)


def rounded(checks: Iterable[dict]) -> set[str]:
    """Return the claims with which an outside page agrees after rounding."""
    return {check["claim_id"] for check in checks if check["relation"] == "agree_rounded"}


def corroborates(first: dict, second: dict, days: dict[str, str]) -> bool:
    """Tell whether two claims of two articles, from two origins, say the same as firmly.

    Where they have values these must be able to both be so, and be of one measure.
    """
    ours, theirs = (
        (c["cluster"], c["polarity"], supposed(c), planned(c), c["kind"] and c["measure"])
        for c in (first, second)
    )
    origins = {claim["chain"].partition(LINK)[0] for claim in (first, second)}
    apart = first["source_id"] != second["source_id"] and len(origins) > 1
    same = apart and ours == theirs and all(ours[:2])
    return same and (not first["kind"] or related(first, second, days) in AGREE)
