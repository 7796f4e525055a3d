"""Derived figures: arithmetic on the rows of a frame, both ends carried through."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from chiffres.errors import ChiffresError
from chiffres.figure import Estimate
from chiffres.record.ask import claims, estimate, estimate_of, series
from chiffres.words import present

STATEMENT = ["said", "claimant", "source_id"]
CARRIED = [*STATEMENT, "said_earliest", "said_latest", "who", "label", "source", "url"]


def ratio(frame: pd.DataFrame, over: str, under: str) -> pd.DataFrame:
    """Divide one measure by another within each statement that gives both.

    `frame` has the columns that claims and series share. Each row of the result has ref (both
    refs), measure ("over / under"), low and high (NaN where an end stays open), unit, approx, and
    `stated`: the one printed number divided by the other, whatever their bounds. It is what a
    reader would work out, and no estimate. Statements without both measures are left out; raises
    ChiffresError when none is left.
    """
    pairs = frame.groupby(STATEMENT, sort=False)
    rows = [_pair(group, over, under) for _, group in pairs if {over, under} <= set(group.measure)]
    if not rows:
        known = ", ".join(sorted(set(frame["measure"])))
        raise ChiffresError(f"no statement gives both {over!r} and {under!r}; there are: {known}")
    return together(_frame(rows))


def together(*frames: pd.DataFrame) -> pd.DataFrame:
    """Put frames under each other, oldest statement first; rows without a date come last."""
    frame = pd.concat(frames, ignore_index=True)
    if "said_latest" not in frame:
        return frame
    return frame.sort_values("said_latest", ignore_index=True, kind="stable")


def times(frame: pd.DataFrame, factor: str | Estimate, unit: str) -> pd.DataFrame:
    """Multiply each row of a derived frame by a claim or point; give the result in `unit`.

    The ref and its publisher are added to those of each row. An Estimate in place of a ref is an
    assumption of the reader's own and has none.
    """
    by = factor if isinstance(factor, Estimate) else estimate(factor)
    ref, source = "", ""
    if isinstance(factor, str):
        ref, source = f", {factor}", f"; {_known().loc[factor, 'source']}"
    rows = []
    for row in frame.to_dict("records"):
        low, high = present(row["low"]), present(row["high"])
        result = Estimate(low, high, row["unit"], row["approx"]) * by
        stated = (Estimate(row["stated"], row["stated"], row["unit"]) * by).to(unit).stated
        row |= {"ref": row["ref"] + ref, "source": row["source"] + source}
        rows.append(_row(row, result, unit) | {"stated": stated})
    return together(_frame(rows))


def row(label: str, result: Estimate, refs: list[str], unit: str, who: str = "") -> pd.DataFrame:
    """Return one derived row, such as a limit, with the sources of the refs it was worked out from.

    Raises ChiffresError for a ref that is neither a claim nor a point, or a unit that does not fit.
    """
    known = _known()
    unknown = [ref for ref in refs if ref not in known.index]
    if unknown:
        raise ChiffresError(f"{', '.join(unknown)}: neither in claims.csv nor in series.csv")
    names = "; ".join(dict.fromkeys(known.loc[refs, "source"]))
    told = {"ref": ", ".join(refs), "label": label, "who": who, "measure": unit, "source": names}
    return _frame([told | _value(result.to(unit))])


def _known() -> pd.DataFrame:
    """Return every claim and point by its ref."""
    return pd.concat([claims(), series()]).set_index("ref")


def _pair(group: pd.DataFrame, over: str, under: str) -> dict:
    top, bottom = (group[group.measure == measure].iloc[0].to_dict() for measure in (over, under))
    above, below = estimate_of(top), estimate_of(bottom)
    row = top | {"ref": f"{top['ref']}, {bottom['ref']}"}
    printed = [replace(one, low=one.stated, high=one.stated) for one in (above, below)]
    stated = (printed[0] / printed[1]).stated
    return _row(row, above / below) | {"measure": f"{over} / {under}", "stated": stated}


def _row(row: dict, result: Estimate, unit: str | None = None) -> dict:
    result = result.to(unit or result.unit)
    return {name: row[name] for name in ("ref", "measure", *CARRIED)} | _value(result)


def _value(result: Estimate) -> dict:
    return {name: getattr(result, name) for name in ("low", "high", "unit", "approx")}


def _frame(rows: list[dict]) -> pd.DataFrame:
    frame = pd.DataFrame(rows)
    return frame.astype(dict.fromkeys({"low", "high", "stated"} & set(frame), float))
