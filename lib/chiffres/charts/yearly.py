"""Values through the years: one mark a statement, joined where one source gives year after year."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from chiffres.charts import marks
from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.style import Style, canvas, shape
from chiffres.palette import colour
from chiffres.words import interval_text, number_text

PANEL, BANDED = 2.1, 2.9  # inches
BREAK, APART = 0.5, 0.95  # of a year's width: over missing years; two marks of one year
ROOM, RIM = 0.3, 0.05  # of the range of values: for labels above the marks, above a band
ARROW = 20  # points
WHOLE = {"percent": 100}  # no axis goes on beyond the whole
SIDES = {True: ((0, 7), "bottom"), False: ((0, -8), "top")}  # a label above its mark, or below


@chart("year label who low high unit approx derived tag ref source url")
def lines(
    frame: pd.DataFrame,
    *,
    panels: dict[str, float] | None = None,
    band: pd.DataFrame | None = None,
) -> Drawing:
    """Draw each row as a mark over its year, and finish the chart.

    `frame` has year, low and high, who (an actor, or "article"), ref and source. A row with one
    open end has an arrow; one with both ends NaN is written "not reported". Where `derived` is
    True the value was worked out by us, and its mark is a triangle. Rows of one actor are joined
    when they are the only ones of neighbouring years, stated, and no bounds. `tag` is written
    under a row's value. Years that are missing between two others break the axis.

    `panels` maps a heading to the value that its axis starts at: the same rows, seen again. A
    panel that does not start at zero must say so in its heading. `band` is one row, an interval
    to compare with: low, high, label, who, ref and source.
    """
    frame, panels = _placed(frame.astype({"low": float, "high": float})), panels or {"": 0}
    band = frame[:0] if band is None else band
    figure, axes = canvas(len(panels), (BANDED if len(band) else PANEL) * len(panels))
    for ax, (heading, start) in zip(axes, panels.items(), strict=True):
        _scale(ax, frame, band, start)
        _years(ax, frame)
        marks.dress(ax, heading, "x")
        for row in band.to_dict("records"):
            _band(ax, row)
        joined = list(_joined(frame))
        for one, two in joined:
            places = ([one["x"], two["x"]], [one["low"], two["low"]])
            ax.plot(*places, color=colour(one["who"]), linewidth=2, zorder=2)
        for row in frame.to_dict("records"):
            _mark(ax, row, _is_above(row, joined))
    return figure, pd.concat([frame, band], ignore_index=True)


def _placed(frame: pd.DataFrame) -> pd.DataFrame:
    """Sort by year and give each row its place x: years side by side, with room where some miss.

    >>> list(_placed(pd.DataFrame({"year": [2007, 2018, 2018, 2019]}))["x"])
    [0.0, 1.5, 2.45, 3.45]
    """
    frame = frame.sort_values("year", kind="stable", ignore_index=True)
    frame = frame.fillna({"tag": ""}) if "tag" in frame else frame
    steps = frame["year"].diff().map(lambda gap: APART if gap == 0 else 1 + BREAK * (gap > 1))
    return frame.assign(year=frame["year"].astype(int), x=steps.where(steps.index > 0, 0).cumsum())


def _scale(ax: Axes, frame: pd.DataFrame, band: pd.DataFrame, start: float) -> None:
    """Set the values' axis from `start` up, with room for labels but no tick beyond the whole."""
    unit = next(iter(frame.get("unit", [])), "")
    highest = frame[["low", "high"]].max().max()
    top = max([highest + ROOM * (highest - start), *(band["high"] * (1 + RIM))])
    ax.set_ylim(start, top)
    ticks = MaxNLocator(4, steps=[1, 2, 5, 10]).tick_values(start, top)
    ticks = [tick for tick in ticks if start <= tick <= min(top, WHOLE.get(unit, top))]
    ax.set_yticks(ticks, [number_text(tick) + marks.SIGN.get(unit, "") for tick in ticks])
    ax.tick_params(length=0)


def _years(ax: Axes, frame: pd.DataFrame) -> None:
    middles = frame.groupby("year")["x"].mean()
    ax.set_xticks(list(middles), list(middles.index))
    ax.set_xlim(-0.55, frame["x"].max() + 0.55)
    for (one, left), (two, right) in pairwise(middles.items()):
        if two > one + 1:
            marks.break_axis(ax, (left + right) / 2)


def _band(ax: Axes, row: dict) -> None:
    ink = colour(row["who"])
    ax.axhspan(row["low"], row["high"], color=ink, alpha=0.13, linewidth=0)
    for end in (row["low"], row["high"]):
        ax.axhline(end, color=ink, linewidth=1.2, linestyle=(0, (4, 2)))
    style: Style = {"ha": "right", "va": "top", "size": 10, "weight": "bold"}
    marks.note(ax, row["label"], ax.get_xlim()[1], row["high"], (-4, -5), color=ink, **style)


def _joined(frame: pd.DataFrame) -> Iterator[tuple[dict, dict]]:
    """Yield pairs to join: stated values of neighbouring years of one actor, one in each year."""
    single = ~frame.duplicated(["year", "who"], keep=False)
    derived = frame.get("derived", pd.Series(False, frame.index)).eq(True)
    stated = frame["low"].eq(frame["high"]) & ~derived
    for _, part in frame[single & stated].groupby("who", sort=False):
        pairs = pairwise(part.to_dict("records"))
        yield from ((one, two) for one, two in pairs if two["year"] == one["year"] + 1)


def _is_above(row: dict, joined: list[tuple[dict, dict]]) -> bool:
    """Tell whether a label stands above its mark: not beside an arrow, nor in a V of lines."""
    before = [one["low"] for one, two in joined if two["x"] == row["x"]]
    after = [two["low"] for one, two in joined if one["x"] == row["x"]]
    in_trough = bool(before and after) and min(before + after) > row["low"]
    return not (in_trough or (pd.isna(row["high"]) and pd.notna(row["low"])))


def _mark(ax: Axes, row: dict, above: bool) -> None:
    x, (low, high) = row["x"], marks.ends(row)
    known = [end for end in dict.fromkeys((low, high)) if end is not None]
    if not known:
        marks.note(ax, "not\nreported", x, ax.get_ylim()[0], (0, 4), **marks.ABSENT)
        return
    ink = colour(row["who"])
    form = "^" if row.get("derived") is True else shape(row["who"])
    ax.plot([x] * len(known), known, form, color=ink, ms=8, clip_on=False, zorder=3)
    if len(known) == 2:
        ax.plot([x, x], known, color=ink, **marks.BETWEEN)
    if marks.open_side(low, high):
        marks.arrow(ax, x, known[0], (0, marks.open_side(low, high) * ARROW), ink)
    words = interval_text(low, high, row.get("approx") is True, marks.digits(row, known[-1]))
    words = words.replace("about ", "about\n").replace("at least ", "at least\n")
    tagged = [words + marks.SIGN.get(row.get("unit", ""), ""), row.get("tag") or ""]
    shift, side = SIDES[above]
    at, words = known[-1] if above else known[0], "\n".join(filter(None, tagged))
    marks.say(ax, words, x, at, shift, color=ink, **marks.LABEL | {"va": side, "zorder": 4})
