"""Runs of a simulation as dots: a panel an assumption, a dot for an equal share of the runs."""

from __future__ import annotations

from math import ceil

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.marks import dress, note, number
from chiffres.charts.style import INK, canvas
from chiffres.palette import GREY
from chiffres.words import number_text

DOT, HEAD, AXIS = 0.13, 0.5, 0.28  # inches: a dot, a panel's heading and foot, the axis
COLUMNS = 40  # dots that have room side by side


@chart()
def dots(frame: pd.DataFrame) -> Drawing:
    """Draw the runs of each assumption as stacked dots on one scale; finish the chart.

    `frame` has a row a dot, rising within its label: label (the assumption), value, low and high
    (the ends that arithmetic gives, the same in all rows of a label), ref and source. Under the
    dots a line shows what the ends allow, and a triangle the middle of the runs. Dots are grey:
    they are no one's statement.
    """
    parts = [part for _, part in frame.groupby("label", sort=False)]
    end = max(frame["high"].max(), frame["value"].max()) * 1.04
    stacks = [_stacked(part["value"], end / COLUMNS) for part in parts]
    tallest = [max(height for _, height in stack) for stack in stacks]
    heights = [height * DOT + HEAD for height in tallest]
    figure, axes = canvas(len(parts), sum(heights) + AXIS, height_ratios=heights, sharex=True)
    for ax, part, stack, height in zip(axes, parts, stacks, tallest, strict=True):
        _panel(ax, part, stack, height)
    axes[0].set_xlim(0, end)
    return figure, frame


def _stacked(values: pd.Series, width: float) -> list[tuple[float, int]]:
    """Return where each dot stands, and its place in its stack from 1 up.

    Dots that all have room stand at their values, the others in even columns between the ends.

    >>> _stacked(pd.Series([1.0, 2.0, 4.0]), width=1)
    [(1.0, 1), (2.0, 1), (4.0, 1)]
    >>> _stacked(pd.Series([1.0, 1.5, 2.9, 3.0]), width=1)
    [(1.5, 1), (1.5, 2), (2.5, 1), (2.5, 2)]
    """
    first, span = values.iloc[0], values.iloc[-1] - values.iloc[0]
    if values.diff().min() >= width:
        return [(value, 1) for value in values]
    tallest = ceil(len(values) / max(1, span // width))
    count = ceil(len(values) / tallest)  # as few columns as hold them: even dots, even stacks
    step = max(span, width) / count
    column = ((values - first) // step).clip(upper=count - 1)
    place = column.groupby(column).cumcount() + 1
    return list(zip(first + (column + 0.5) * step, place, strict=True))


def _panel(ax: Axes, part: pd.DataFrame, stack: list[tuple[float, int]], height: int) -> None:
    low, high, middle = part["low"].iloc[0], part["high"].iloc[0], part["value"].median()
    ax.set_ylim(-1.4, height + 0.6)
    ax.plot(*zip(*stack, strict=True), "o", color=GREY, ms=7, mew=0)
    ax.plot([low, high], [0, 0], color=GREY, linewidth=1.2)
    ax.plot(middle, -0.55, "^", color=INK, ms=7)
    words = f"middle: {number_text(middle, 2)}"
    note(ax, words, middle, -0.65, (-8, 0), ha="right", va="center", color=INK)
    dress(ax, part["label"].iloc[0], "y", size=10.5, pad=3)
    number(ax.xaxis, MaxNLocator(7))
    ax.set_yticks([])
    ax.tick_params(length=0)
    ax.spines["bottom"].set_visible(False)
