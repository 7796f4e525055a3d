"""Values of outside pages: read out of the page's own words, or worked out from other points."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import add, truediv

from chiffres.errors import ChiffresError, Fault
from chiffres.figure import Estimate
from chiffres.reading import LANGUAGES, extract
from chiffres.record.anchor import figure_in, value_of
from chiffres.record.relations import days_of, same_when_rounded
from chiffres.record.tables import FIRST_ROW, Row
from chiffres.record.values import read_value
from chiffres.words import present

OURS = "en"  # the language into which we translate


def reader_of(sources: list[Row]) -> Callable[[Row, str], dict]:
    """Return a reader of values that finds each in its wording, as a claim's is in its quote.

    A wording is in the page's language, or, beside its original, in ours. Where there is none, or
    the value is worked out, the words of the value are read alone.
    """
    spoken, days = {row["source_id"]: row["language"] for row in sources}, days_of(sources)

    def read(row: Row, words: str) -> dict:
        if not (words and row["wording"]) or row.get("worked_out"):
            return read_value(row, words)
        language = spoken.get(row["source_id"], OURS)
        language = OURS if row["original"] or language not in LANGUAGES else language
        figures = extract(row["wording"], language, days.get(row["source_id"]) or None)
        return value_of(figure_in(row["wording"], words, 0, figures, "wording"))

    return read


def work_out(name: str, rows: list[dict], key: str, points: list[dict]) -> list[Fault]:
    """Hold the values that are worked out against their points; return a fault for each apart.

    A row without a value of its own gets the one worked out. `points` are the rows of series.csv.
    """
    known, faults = {row["point_id"]: row for row in points}, []
    for number, row in enumerate(rows, FIRST_ROW):
        try:
            if row["worked_out"]:
                row |= _hold(row, reckon(row["worked_out"], known))
        except ChiffresError as error:
            place = (number, row[key], "worked_out")
            faults.append(Fault(f"seeds/{name}.csv", str(error), *place))
    return faults


def _hold(row: dict, result: Estimate) -> dict:
    """Return the fields of a value that is not told; one that is told must be the result."""
    if not row["value"]:
        kind = "factor" if "/" in row["worked_out"] else "count"
        return {"kind": kind, "low": result.low, "high": result.high, "approx": result.approx}
    result = result.to(row["unit"])
    for worked, told in ((result.low, present(row["low"])), (result.high, present(row["high"]))):
        same = worked is told or (worked and told and same_when_rounded(worked, told))
        if not same or (result.approx and not row["approx"]):
            problem = f"it gives {result}, and not {row['value']!r}"
            raise ChiffresError(f"{problem}; mend the one or the other, its bound and hedge too")
    return {}


def reckon(formula: str, points: dict[str, dict]) -> Estimate:
    """Return the value of points joined by + and /, both ends carried through.

    >>> point = {"low": 6.0, "high": 6.0, "unit": "", "approx": False, "alternative": ""}
    >>> print(reckon("P1 / P2 + P1", {"P1": point, "P2": point | {"low": 2.0, "high": 3.0}}))
    between 8 and 9
    """
    terms = [term.split("/") for term in formula.split("+")]
    return reduce(add, (reduce(truediv, (_point(name, points) for name in term)) for term in terms))


def _point(name: str, points: dict[str, dict]) -> Estimate:
    row = points.get(name.strip())
    if row is None:
        raise ChiffresError(f"{name.strip()!r} is not in series.csv; join its points by + or /")
    low, high = present(row["low"]), present(row["high"])
    return Estimate(low, high, row["unit"], bool(row["approx"]), row["alternative"] or None)
