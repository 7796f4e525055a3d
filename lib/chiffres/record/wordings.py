"""Values of outside pages: read out of the page's own words, or worked out from other points."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import add, truediv

from chiffres.errors import ChiffresError
from chiffres.figure import Estimate
from chiffres.reading import LANGUAGES, extract
from chiffres.record.anchor import NOTHING, figure_in, value_of
from chiffres.record.relations import days_of, same_when_rounded
from chiffres.record.tables import Row
from chiffres.record.values import read_value

OURS = "en"  # the language into which we translate


def reader_of(sources: list[Row], points: list[Row] | None) -> Callable[[Row, str], dict]:
    """Return a reader of values that finds each in its wording, as a claim's is in its quote.

    A wording is in the page's language, or, beside its original, in ours; without one the words of
    the value are read alone. A value that is worked out from points of series.csv must be what they
    give; one that is not told is what they give. Of a page that is not known nothing is read, nor
    from points that could not be read (None).
    """
    spoken, days = {row["source_id"]: row["language"] for row in sources}, days_of(sources)
    known = {row["point_id"]: row for row in points or []}

    def read(row: Row, words: str) -> dict:
        formula, language = row.get("worked_out"), spoken.get(row["source_id"])
        if not (formula or (words and row["wording"])):
            return read_value(row, words)
        if not language or (formula and points is None):
            return dict(NOTHING)  # told already, as a broken key or a lost table
        if formula:
            return _hold(formula, words, reckon(formula, point))
        language = OURS if row["original"] or language not in LANGUAGES else language
        figures = extract(row["wording"], language, days[row["source_id"]] or None)
        return value_of(figure_in(row["wording"], words, 0, figures, "wording"))

    def point(name: str) -> Estimate:
        if name not in known:
            raise ChiffresError(f"{name!r} is not in series.csv; join its points by + or /")
        row = known[name]
        found = (read_value if row["worked_out"] else read)(row, row["value"])
        ends = (found["low"], found["high"])
        return Estimate(*ends, found["unit"], found["approx"], row["alternative"] or None)

    return read


def reckon(formula: str, point: Callable[[str], Estimate]) -> Estimate:
    """Return the value of points joined by + and /, both ends carried through.

    >>> points = {"P1": Estimate(6, 6), "P2": Estimate(2, 3)}
    >>> print(reckon("P1 / P2 + P1", points.__getitem__))
    between 8 and 9
    """
    terms = [[point(name.strip()) for name in term.split("/")] for term in formula.split("+")]
    return reduce(add, (reduce(truediv, term) for term in terms))


def _hold(formula: str, words: str, result: Estimate) -> dict:
    """Return the value that the words tell, which must be the result; without words, the result."""
    told = read_value({}, words)
    if not words:
        kind = "factor" if "/" in formula else "count"
        worked = {"low": result.low, "high": result.high, "approx": result.approx}
        return told | worked | {"kind": kind, "unit": result.unit}
    result = result.to(told["unit"])
    ends = ((result.low, told["low"]), (result.high, told["high"]))
    same = all(a == b or (a and b and same_when_rounded(a, b)) for a, b in ends)
    if same and told["approx"] >= result.approx:
        return told
    problem = f"{formula} gives {result}, and not {words!r}"
    raise ChiffresError(f"{problem}; mend the one or the other, its bound and hedge too")
