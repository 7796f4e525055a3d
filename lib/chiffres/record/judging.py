"""Credibility of a claim, 1 to 6 (Admiralty scale, AJP-2.1), worked out from its checks.

    1  confirmed: an independent source agrees, and is sure
    2  probably true: only the same origin agrees, or a source that is less sure
    3  possibly true: no check, but another article says so too
    4  doubtful: a source that is less sure contradicts
    5  improbable: a source that is sure contradicts
    6  cannot be judged

The worst mark that applies is given: a contradiction outweighs an agreement.
"""

from __future__ import annotations

from collections.abc import Iterable

AGREE = {"agree", "agree_rounded", "finer"}


def credibility(checks: Iterable[dict], corroborated: bool = False) -> int:
    """Return a claim's mark from its checks (relation, sure, independence).

    `corroborated` tells that another article makes the claim and none contradicts it.

    >>> check = {"relation": "agree", "sure": "high", "independence": "independent"}
    >>> credibility([check]), credibility([check | {"independence": "same_origin"}])
    (1, 2)
    >>> credibility([check, check | {"relation": "contradict"}]), credibility([])
    (5, 6)
    """
    checks = list(checks)
    against = {check["sure"] for check in checks if check["relation"] == "contradict"}
    if against:
        return 5 if "high" in against else 4
    agreeing = [check for check in checks if check["relation"] in AGREE]
    if any(c["sure"] == "high" and c["independence"] == "independent" for c in agreeing):
        return 1
    if agreeing:
        return 2
    return 3 if corroborated else 6
