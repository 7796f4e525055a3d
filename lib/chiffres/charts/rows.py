"""Intervals row by row on a scale of numbers: as marks at their ends, or as bars from zero."""

from __future__ import annotations

from functools import partial

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from chiffres.charts import marks
from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.style import Style, canvas, shape
from chiffres.palette import ACTORS, colour
from chiffres.words import number_text

ROW, PANEL, LIMITS = 0.42, 0.62, 0.3  # inches
LIMIT_ROW = 0.62  # of a row
BAR_ROW, GROUP, AXIS = 0.56, 0.36, 0.28  # inches
BAR, WORDS_AT = 0.4, -0.3  # of a row: the bar's thickness, and how far over it its words stand
STATED: Style = {"alpha": 0.9, "linewidth": 0}
ROOM: Style = {"alpha": 0.28, "linewidth": 0}
EDGE: Style = {"fill": False, "linewidth": 1.2}
SUPPOSED: Style = EDGE | {"linestyle": (0, (4, 2)), "hatch": "////"}


@chart("label who measure low high stated unit approx ref source url")
def intervals(
    frame: pd.DataFrame,
    *,
    panels: dict[str, str] | None = None,
    limits: pd.DataFrame | None = None,
) -> Drawing:
    """Draw each row's interval as it was stated, and finish the chart.

    `frame` has low and high (NaN where open), label (the row's name), measure, who (an actor, or
    "article"), approx, ref and source; where it has `stated`, that number stands for an interval
    with two open ends. `panels` maps a measure to its heading, one panel each; without it there is
    one panel. `limits` are reference lines: low, label, ref and source. Values start at zero.
    """
    parts = marks.share(frame, "measure", panels)
    limits = frame[:0] if limits is None else limits
    heights = [len(part) * ROW + PANEL for _, part in parts]
    figure, axes = canvas(len(parts), sum(heights) + LIMITS * len(limits), height_ratios=heights)
    for ax, (heading, part) in zip(axes, parts, strict=True):
        _draw_intervals(ax, part)
        marks.dress(ax, heading, "y")
        marks.number(ax.xaxis, MaxNLocator(4))
        _draw_limits(ax, limits)
    return figure, pd.concat([*(part for _, part in parts), limits], ignore_index=True)


def _draw_intervals(ax: Axes, rows: pd.DataFrame) -> None:
    ax.set_xlim(0, rows.filter(["low", "high", "stated"]).max().max() * 1.22)
    ax.set_ylim(len(rows) - 0.4, -0.75)
    for y, row in rows.iterrows():
        x = marks.draw_interval(ax, row, y, colour(row["who"]), shape(row["who"]))
        if x is not None:
            _label(ax, x, y, row)
    marks.name_rows(ax, rows, {"article": ACTORS["article"]})


def _label(ax: Axes, x: float, y: float, row: pd.Series) -> None:
    """Write above a mark, turned inwards near a side."""
    words = marks.in_words(row)
    if marks.ends(row) == (None, None):
        words = f"{number_text(row['stated'])} as printed; not bounded"
    left, right = ax.get_xlim()
    place = (x - left) / (right - left)
    side, shift = ("right", 8) if place > 0.72 else ("left", -6) if place < 0.22 else ("center", 0)
    marks.say(ax, words, x, y, (shift, 6), color=colour(row["who"]), ha=side, va="bottom")


def _draw_limits(ax: Axes, limits: pd.DataFrame) -> None:
    """Draw reference lines from their names down: the highest first, so that none is crossed."""
    bottom, top = ax.get_ylim()
    for i, row in enumerate(limits.sort_values("low").itertuples()):
        y = top - 0.1 - i * LIMIT_ROW
        ax.plot([row.low] * 2, [y - 0.2, bottom], **marks.LINE)
        ax.text(row.low, y, f"{row.label} ", ha="right", **marks.BESIDE)
        ax.set_xlim(right=max(ax.get_xlim()[1], row.low * 1.05))
    ax.set_ylim(bottom, top - LIMIT_ROW * len(limits))


@chart("label who measure modality low high unit approx ref source")
def extents(frame: pd.DataFrame, *, groups: dict[str, str]) -> Drawing:
    """Draw how far each row's value reaches, group under group on one scale; finish the chart.

    `frame` has low and high (NaN where open), label (the row's name), measure, who, approx, ref
    and source. `groups` maps a measure to its heading, which says its unit: the groups share a
    scale and need not share a unit. A bar is full up to the low end and pale from there to the
    high end, so "up to" is pale from zero; "at least" has an arrow. A row whose `modality` is
    hypothetical is only a dashed outline, hatched.
    """
    parts = marks.share(frame, "measure", groups)
    heights = [len(part) * BAR_ROW + GROUP for _, part in parts]
    figure, axes = canvas(len(parts), sum(heights) + AXIS, height_ratios=heights, sharex=True)
    data = pd.concat([part for _, part in parts], ignore_index=True)
    for ax, (heading, part) in zip(axes, parts, strict=True):
        _draw_bars(ax, part)
        marks.dress(ax, heading, "y")
        marks.number(ax.xaxis, MaxNLocator(4))
        ax.tick_params(length=0)
        ax.spines["left"].set_visible(True)
        ax.spines["bottom"].set_visible(False)
    axes[0].set_xlim(0, data[["low", "high"]].max().max() * 1.06)
    return figure, data


def _draw_bars(ax: Axes, rows: pd.DataFrame) -> None:
    ax.set_ylim(len(rows) - 0.62, -0.72)
    ax.set_yticks([])
    for y, row in rows.iterrows():
        ink = colour(row["who"])
        words = f"{row['label']}: {_draw_bar(ax, row, y + 0.1, ink)}"
        marks.say(ax, words, 0, y + WORDS_AT, (4, 0), size=10, color=ink, va="center")


def _draw_bar(ax: Axes, row: pd.Series, y: float, ink: str) -> str:
    """Draw what is stated full, what lies between the ends pale, a guess in dashes; say it."""
    low, high = (end or 0 for end in marks.ends(row))
    bar = partial(ax.barh, y, height=BAR)
    if row.get("modality") == "hypothetical":
        bar(max(low, high), edgecolor=ink, **SUPPOSED)
        return f"could reach {marks.in_words(row)}"
    bar(low, color=ink, **STATED)
    if high > low:
        bar(high - low, left=low, color=ink, **ROOM)
        bar(high, edgecolor=ink, **EDGE)
    if pd.isna(row["high"]):
        marks.arrow(ax, low, y, (marks.ARROW, 0), ink)
    return marks.in_words(row)
