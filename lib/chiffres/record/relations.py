"""What an outside statement says of a claim: the relation follows from the two intervals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from math import floor, inf, isclose, log10

from chiffres.record.edtf import edtf_days
from chiffres.record.tables import DAY
from chiffres.words import present

RELATIONS = ("agree", "agree_rounded", "finer", "contradict", "not_comparable")
# A duration in years reaches back to a year, one in months to a month, one in days to a day.
MONTHS = {"century": 1200, "decade": 120, "year": 12, "month": 1}
DAYS = {"week": 7, "day": 1}


def relate(claim: dict, outside: dict, days: tuple[str, str] = ("", "")) -> str:
    """Return how a claim's value and an outside value relate: one of RELATIONS.

    Both are mappings with kind, low, high, earliest and latest. They agree when they can both be
    so; the outside is finer when it leaves less room; they agree when rounded if the outside
    number, written with as many digits as the claim prints, is the claim's. `days` are those on
    which each was said: from its own a duration is counted back when it is held against a date.

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
    if {claim["kind"], outside["kind"]} == {"date", "duration"}:
        claim, outside = counted_back(claim, days[0]), counted_back(outside, days[1])
    ours, theirs = _ends(claim), _ends(outside)
    if ours is None or theirs is None or claim["kind"] != outside["kind"]:
        return "not_comparable"
    if ours == theirs:
        return "agree"
    if theirs[0] > ours[1] or theirs[1] < ours[0]:
        return "agree_rounded" if _rounds_to(claim, outside) else "contradict"
    within = ours[0] <= theirs[0] and theirs[1] <= ours[1]
    return "finer" if within else "agree"


def days_of(sources: Iterable[dict]) -> dict[str, str]:
    """Return the day from which each source is read, by its id; "" where none is known."""
    days = {row["source_id"]: row["reference_date"] or row["date_published"] for row in sources}
    return {name: day if DAY.fullmatch(day) else "" for name, day in days.items()}


def counted_back(value: dict, day: str) -> dict:
    """Return the date to which a duration reaches back from a day; any other value as it is.

    >>> years = {"kind": "duration", "unit": "year", "low": 24, "high": 24}
    >>> since = counted_back(years, "2024-06-19")
    >>> since["earliest"], since["latest"]
    ('2000-01-01', '2000-12-31')
    """
    if value["kind"] != "duration" or not day or value["unit"] not in MONTHS | DAYS:
        return value
    most, least = present(value["high"]), present(value["low"]) or 0
    first = date.min.isoformat() if most is None else _before(day, most, value["unit"])[0]
    return {"kind": "date", "earliest": first, "latest": _before(day, least, value["unit"])[1]}


def _before(day: str, many: float, unit: str) -> tuple[str, str]:
    """Return the first and last day of the year, month or day that was so long before a day."""
    then = date.fromisoformat(day)
    if unit in DAYS:
        return edtf_days((then - timedelta(days=int(many * DAYS[unit]))).isoformat())
    year, month = divmod(then.year * 12 + then.month - 1 - int(many * MONTHS[unit]), 12)
    return edtf_days(f"{max(year, 1):04}" + f"-{month + 1:02}" * (unit == "month"))


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
