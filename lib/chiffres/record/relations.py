"""What an outside statement says of a claim: the relation follows from the two intervals."""

from __future__ import annotations

from datetime import date
from math import floor, inf, isclose, log10

from chiffres.words import present

RELATIONS = ("agree", "agree_rounded", "finer", "contradict", "not_comparable")


def relate(claim: dict, outside: dict) -> str:
    """Return how a claim's value and an outside value relate: one of RELATIONS.

    Both are mappings with kind, low, high, earliest and latest. They agree when they can both be
    so; the outside is finer when it leaves less room; they agree when rounded if the outside
    number, written with as many digits as the claim prints, is the claim's.

    >>> about = lambda low, high: {"kind": "count", "low": low, "high": high}
    >>> relate(about(10_000, 10_000), about(10_000, None))
    'agree'
    >>> relate(about(5e6, 5e6), about(None, 4.8e6))
    'agree_rounded'
    >>> relate(about(4.5e6, 4.5e6), about(4.8e6, 4.8e6))
    'contradict'
    >>> relate(about(10e6, 11e6), about(10.4e6, 10.4e6))
    'finer'
    """
    ours, theirs = _ends(claim), _ends(outside)
    if ours is None or theirs is None or claim["kind"] != outside["kind"]:
        return "not_comparable"
    if ours == theirs:
        return "agree"
    if theirs[0] > ours[1] or theirs[1] < ours[0]:
        return "agree_rounded" if _rounds_to(claim, outside) else "contradict"
    within = ours[0] <= theirs[0] and theirs[1] <= ours[1]
    return "finer" if within else "agree"


def _ends(value: dict) -> tuple[float, float] | None:
    """Return the ends of an interval on one line, days being counted; None without a value."""
    if value.get("earliest"):
        first, last = (date.fromisoformat(value[end]) for end in ("earliest", "latest"))
        return first.toordinal(), last.toordinal()
    low, high = present(value["low"]), present(value["high"])
    if low is None and high is None:
        return None
    return (-inf if low is None else low, inf if high is None else high)


def same_when_rounded(exact: float, printed: float) -> bool:
    """Tell whether `exact`, with as many significant digits as `printed` has, is `printed`.

    >>> same_when_rounded(20.9088, 20.9), same_when_rounded(4.8e6, 5e6)
    (True, True)
    """
    if not exact or not printed:
        return exact == printed
    digits = _digits(printed) - 1 - floor(log10(abs(exact)))
    return isclose(round(exact, digits), printed, rel_tol=1e-9)


def _rounds_to(claim: dict, outside: dict) -> bool:
    ours, theirs = _stated(claim), _stated(outside)
    return ours is not None and theirs is not None and same_when_rounded(theirs, ours)


def _stated(value: dict) -> float | None:
    ends = {present(value.get(end)) for end in ("low", "high")} - {None}
    return ends.pop() if len(ends) == 1 else None


def _digits(number: float) -> int:
    """Count significant digits: 5 000 000 has one, 26 000 two."""
    return len(f"{number:.12g}".partition("e")[0].replace(".", "").strip("0")) or 1
